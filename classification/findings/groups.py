"""Groups of findings that can change: each is a dated observation. Names follow the fact sheet's findings (F-FLD rows)."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from classification.findings.values import Day, Number, Part, Tri, Unknown, marks_of, within

Result = Annotated[Literal["pos", "neg"] | None, Unknown]
Level = Annotated[Literal["low", "low_normal", "normal", "high"] | None, Unknown]
Percent = Annotated[Number, within(0, 100)]
Positive = Annotated[Number, within(0, 1_000_000)]

SITES = ("oral", "skin", "ent", "lung", "gi", "perianal", "blood", "deep_abscess", "omphalitis")
SIGNS = ("bone_pain", "limp", "adenopathy", "organomegaly", "b_symptoms", "bleeding", "mediastinal_mass", "abdominal_pain",
         "neuropathy", "growth_failure", "dyspnoea")  # fmt: skip
INFLAMMATION = ("chondritis", "sweet_like_skin", "retiform_purpura", "fever_recurrent", "arthritis")
DISEASES = ("SLE", "RA", "Sjogren", "CLL", "HL", "NHL", "hairy_cell", "Waldenstrom", "thymoma", "CVID", "ALPS", "Evans", "22q11",
            "transplant", "GVHD", "autoimmune_hepatitis", "PBC", "HIV", "XLA", "other_immunodeficiency", "other")  # fmt: skip
EXPOSURES = ("zinc_excess", "bariatric", "tpn", "cocaine", "herbal", "radiation_dose", "alcohol", "splenectomy")
ORGANISM_SIGNS = ("ntm", "pneumocystis", "cryptosporidium", "clostridial", "hpv_severe", "ebv_active")
OTHER_CAUSES = ("infection", "autoimmune", "haem_malignancy", "congenital", "chemo", "nutrition", "spleen", "other")
SYNDROMIC = ("albinism", "silvery_hair", "short_stature", "steatorrhoea", "hypoglycaemia", "warts", "hypogamma", "cardiac_defect",
             "cardiomyopathy", "lymphoedema", "deafness", "visible_veins", "neuro", "skeletal_dysplasia", "urogenital")  # fmt: skip
LINEAGES = (
    "isolated_neutropenia",
    "anaemia",
    "thrombocytopenia",
    "lymphopenia",
    "monocytopenia",
    "monocytosis",
    "pancytopenia",
)
HLA = ("B27", "B3802", "DRB10803", "DR4")


class Observation(Part):
    """What was seen on a day; without a day it holds for the whole time told."""

    normal: ClassVar[dict[str, object]] = {}
    day: Day | None = None


class Examination(Observation):
    """Temperature in degrees Celsius; the minutes at or above 38.0; infection, mouth and general signs."""

    temperature: Annotated[Number, within(25, 44)] = None
    fever_minutes: Annotated[int | None, Field(ge=0)] = None
    sepsis_signs: Tri = None
    infection_severity: Annotated[Literal["none", "mild", "moderate", "severe"] | None, Unknown] = None
    infection_sites: marks_of(SITES) = None  # type: ignore[valid-type]
    signs: marks_of(SIGNS) = None  # type: ignore[valid-type]
    inflammation: marks_of(INFLAMMATION) = None  # type: ignore[valid-type]
    mouth: Annotated[Literal["none", "aphthae", "gingivitis", "destructive_periodontitis"] | None, Unknown] = None
    expected_below_05_48h: Tri = None
    normal = {
        "temperature": "36.8", "sepsis_signs": False, "infection_severity": "none", "infection_sites": [], "signs": [],
        "inflammation": [], "mouth": "none", "expected_below_05_48h": False,
    }  # fmt: skip


class History(Observation):
    """What the patient or the referring doctor tells; days count from the case's day 0."""

    recent_viral_illness: Tri = None
    infection_onset: Day | None = None
    symptom_onset: Day | None = None
    recurrent_infections: Tri = None
    periodic_history: Tri = None
    severe_comorbidity: Tri = None
    surgery_planned: Tri = None
    pregnancy: Tri = None
    outcome: Annotated[Literal["none", "recovered", "died"] | None, Unknown] = None
    chemo_recent: Tri = None
    radiation_recent: Tri = None
    reexposure: Annotated[Literal["none", "accidental"] | None, Unknown] = None
    associated_disease: marks_of(DISEASES) = None  # type: ignore[valid-type]
    ra_seropositive_erosive: Tri = None
    exposures: marks_of(EXPOSURES) = None  # type: ignore[valid-type]
    special_infections: marks_of(ORGANISM_SIGNS) = None  # type: ignore[valid-type]
    ici_start: Day | None = None
    ici_stop: Day | None = None
    irae_other: Tri = None
    marrow_reserve_rise: Tri = None
    recovered_on_replacement: Tri = None
    gcsf_given: Tri = None
    steroids_given: Tri = None
    normal = {
        "recent_viral_illness": False, "recurrent_infections": False, "periodic_history": False, "severe_comorbidity": False,
        "surgery_planned": False, "pregnancy": False, "outcome": "none", "chemo_recent": False, "radiation_recent": False,
        "reexposure": "none", "associated_disease": [], "ra_seropositive_erosive": False, "exposures": [], "special_infections": [],
        "irae_other": False, "gcsf_given": False, "steroids_given": False,
    }  # fmt: skip


class Statement(Observation):
    """What the treating team concludes without its single findings being told: revealed and named as such."""

    other_causes: marks_of(OTHER_CAUSES) = None  # type: ignore[valid-type]
    second_cytopenia: Annotated[
        Literal["none", "iron_deficiency", "dat_positive_haemolysis", "itp", "other_explained", "unexplained"] | None,
        Unknown,
    ] = None
    workup_complete: Tri = None
    prior_normal_anc: Tri = None
    own_baseline_anc: Positive = None
    lineages: marks_of(LINEAGES) = None  # type: ignore[valid-type]
    normal = {"other_causes": [], "second_cytopenia": "none"}


class Film(Observation):
    """The blood film, read by eye; blasts_pct in per cent of leucocytes."""

    reviewed: Tri = None
    blasts: Tri = None
    blasts_pct: Percent = None
    dysplasia: Tri = None
    lgl: Tri = None
    hypersegmented: Tri = None
    giant_granules: Tri = None
    left_shift: Tri = None
    leukoerythroblastic: Tri = None
    teardrop: Tri = None
    clumps: Tri = None
    normal = {
        "reviewed": True, "blasts": False, "dysplasia": False, "lgl": False, "hypersegmented": False, "giant_granules": False,
        "left_shift": False, "leukoerythroblastic": False, "teardrop": False, "clumps": False,
    }  # fmt: skip


class Marrow(Observation):
    """Aspirate and trephine, in per cent; never filled in by a declaration (OP-05)."""

    done: Tri = None
    cellularity: Annotated[Literal["hypo", "normal", "hyper"] | None, Unknown] = None
    cellularity_pct: Percent = None
    residual_pct: Percent = None
    arrest_stage: Annotated[Literal["none", "promyelocyte", "myelocyte", "late"] | None, Unknown] = None
    dysplasia_pct: Percent = None
    blasts_pct: Percent = None
    fibrosis_grade: Annotated[int | None, Field(ge=0, le=3)] = None
    myelokathexis: Tri = None
    vacuolated_precursors: Tri = None
    ring_sideroblasts: Tri = None
    haemophagocytosis: Tri = None
    megakaryocyte_atypia: Tri = None
    infiltration: Tri = None
    lgl_infiltrate: Tri = None
    auer_rods: Tri = None


class Spleen(Observation):
    """Spleen by hand or imaging; length in cm."""

    enlarged: Tri = None
    cm: Positive = None
    imaged: Tri = None
    portal_hypertension: Tri = None
    normal = {"enlarged": False, "portal_hypertension": False}


class Lymphocytes(Observation):
    """Large granular lymphocytes: counts in 10^9/L, persistence in days."""

    lgl_count: Positive = None
    lgl_days: Annotated[int | None, Field(ge=0)] = None
    phenotype: Annotated[Literal["T_CD8", "T_CD4", "T_gd", "NK"] | None, Unknown] = None
    nk_restricted: Tri = None
    nk_count: Positive = None
    tcr_clonal: Tri = None
    stat3: Annotated[Literal["mutated", "wt"] | None, Unknown] = None
    normal = {"lgl_count": "0.2", "nk_count": "0.1", "tcr_clonal": False}


class Immunology(Observation):
    """Autoantibodies, Coombs test, immunoglobulins by age, B cells in 10^9/L."""

    ana: Result = None
    dsdna: Result = None
    rf: Result = None
    anti_ccp: Result = None
    dat: Result = None
    anca: Result = None
    igg: Level = None
    igm: Level = None
    iga: Level = None
    b_cells: Positive = None
    b_cells_absent: Tri = None
    normal = {
        "ana": "neg", "dsdna": "neg", "rf": "neg", "anti_ccp": "neg", "dat": "neg", "anca": "neg", "igg": "normal", "igm": "normal",
        "iga": "normal", "b_cells_absent": False,
    }  # fmt: skip


class Chemistry(Observation):
    """Laboratory flags, and numbers where a rule needs them: mcv fL, reticulocytes 10^9/L, ferritin ug/L."""

    mcv: Annotated[Number, within(40, 160)] = None
    reticulocytes: Positive = None
    reticulocyte_method: Annotated[Literal["manual", "automated"] | None, Unknown] = None
    b12: Level = None
    folate: Level = None
    copper: Level = None
    ceruloplasmin: Level = None
    zinc: Level = None
    mma_high: Tri = None
    homocysteine_high: Tri = None
    ferritin: Positive = None
    ldh_high: Tri = None
    hbf_high: Tri = None
    coagulopathy: Tri = None
    pnh_clone: Tri = None
    normal = {
        "mcv": "89", "b12": "normal", "folate": "normal", "copper": "normal", "ceruloplasmin": "normal", "zinc": "normal",
        "mma_high": False, "homocysteine_high": False, "ldh_high": False, "coagulopathy": False,
    }  # fmt: skip


class SomaticVariant(Part):
    """A variant of the blood cells: gene and allele fraction in per cent."""

    gene: str
    vaf: Percent = None


class Molecular(Observation):
    """Karyotype and acquired changes of the marrow or the blood."""

    karyotype: Annotated[Literal["normal", "mds_defining", "other_abnormal"] | None, Unknown] = None
    ngs: tuple[SomaticVariant, ...] | None = None
    uba1: Result = None
    driver_mpn: Result = None
    bcr_abl1: Result = None
    mtdna_deletion: Result = None


class Pancreas(Observation):
    """Exocrine pancreas."""

    trypsinogen_low: Tri = None
    elastase_low: Tri = None
    isoamylase_low: Tri = None
    stimulation_abnormal: Tri = None
    fat_abnormal: Tri = None
    lipomatosis: Tri = None
    cf_excluded: Tri = None
    coeliac_excluded: Tri = None


class Metabolic(Observation):
    """Signs of glycogen storage disease Ib."""

    glucose_low: Tri = None
    lactate_high: Tri = None
    urate_high: Tri = None
    lipids_high: Tri = None
    hepatomegaly: Tri = None
    normal = {
        "glucose_low": False,
        "lactate_high": False,
        "urate_high": False,
        "lipids_high": False,
        "hepatomegaly": False,
    }


class Haemophagocytosis(Observation):
    """The eight items of HLH-2004, each as met or not."""

    fever: Tri = None
    splenomegaly: Tri = None
    cytopenia_2: Tri = None
    tg_fibrinogen: Tri = None
    haemophagocytosis: Tri = None
    nk_low: Tri = None
    ferritin_500: Tri = None
    scd25_2400: Tri = None


class Maternal(Observation):
    """The mother of a neonate: her count in 10^9/L, her antibody, her own condition."""

    anc: Positive = None
    antibody: Result = None
    specificity: Annotated[str | None, Unknown] = None
    reacts_with_father: Tri = None
    autoantibody_self: Tri = None
    hypertension: Tri = None
    hellp: Tri = None
    autoimmune: Tri = None
    sibling_affected: Tri = None
    duffy: Annotated[Literal["duffy_null", "duffy_positive"] | None, Unknown] = None
    low_anc_reason: Annotated[Literal["autoimmune", "danc", "drug"] | None, Unknown] = None
    splenectomy: Tri = None
    treated: Tri = None
    mother_hna: tuple[str, ...] | None = None
    father_hna: tuple[str, ...] | None = None
    infant_hna: tuple[str, ...] | None = None


class Neonatal(Observation):
    """The newborn's condition."""

    well: Tri = None
    sga: Tri = None
    sepsis_culture: Result = None
    multiple: Tri = None
    prematurity: Tri = None
    nec: Tri = None
    hdfn: Tri = None
    twin_donor: Tri = None
    cmv: Tri = None
    asphyxia: Tri = None
    metabolic: Tri = None
    trisomy: Tri = None
    anaemia_of_prematurity: Tri = None


class Family(Observation):
    """The family history."""

    neutropenia: Tri = None
    scn_first_degree: Tri = None
    early_infant_death: Tri = None
    consanguinity: Tri = None
    mild_neutropenia: Tri = None
    duffy_null_parent: Tri = None
    normal = {"neutropenia": False, "scn_first_degree": False, "early_infant_death": False, "consanguinity": False,
              "mild_neutropenia": False}  # fmt: skip


class Cycle(Observation):
    """A period of the count in days, and whether the series was adequate to see one (F-FLD-13)."""

    days: Annotated[int | None, Field(ge=0)] = None
    adequate: Tri = None


GROUPS: dict[str, type[Observation]] = {
    "examination": Examination, "history": History, "statement": Statement, "film": Film, "marrow": Marrow, "spleen": Spleen,
    "lymphocytes": Lymphocytes, "immunology": Immunology, "chemistry": Chemistry, "molecular": Molecular, "pancreas": Pancreas,
    "metabolic": Metabolic, "haemophagocytosis": Haemophagocytosis, "maternal": Maternal, "neonatal": Neonatal, "family": Family,
    "cycle": Cycle,
}  # fmt: skip
