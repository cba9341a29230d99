"""Lymphoid clones and rheumatoid arthritis: LGL, FEL, with the criteria that their rows read."""

from classification import causes
from classification.criterion import criterion
from classification.disorder import Disorder, still_open
from classification.disorders.shared import (
    ANAEMIA,
    ANC_BELOW_1_5,
    CHRONIC,
    DRUG_LIVE,
    LGL_CLONE,
    SPLENOMEGALY,
)
from classification.kleene import K3, all_of, among, any_of, equals, every, negate
from classification.lines import has_line
from classification.patient import Patient

T_CLONE = "lymphocytes.lgl_count lymphocytes.tcr_clonal"
NK_CLONE = "lymphocytes.phenotype lymphocytes.nk_count lymphocytes.nk_restricted"
T_CELLS = ("T_CD8", "T_CD4", "T_gd")


def _clone(patient: Patient) -> K3:
    """The T clone with its count, or restricted NK cells with theirs; a T phenotype is not asked beside it (OP-09)."""
    t_clone = all_of(causes.lgl_count_from(patient, "0.5"), patient.lymphocytes.tcr_clonal)
    return any_of(t_clone, causes.nk_clone(patient))


def _persistent(patient: Patient) -> K3:
    days = patient.lymphocytes.lgl_days
    return None if days is None else days > 180


def _polyclonal_t(patient: Patient) -> K3:
    return all_of(among(patient.lymphocytes.phenotype, T_CELLS), negate(patient.lymphocytes.tcr_clonal))


def _mutated_clone_in_marrow(patient: Patient) -> K3:
    cells = patient.lymphocytes
    return all_of(equals(cells.stat3, "mutated"), cells.tcr_clonal, patient.marrow.lgl_infiltrate)


def _many(patient: Patient) -> K3:
    count = patient.lymphocytes.lgl_count
    return None if count is None else float(count) > 2.0


NEU_OR_ANAEMIA = criterion(
    "LGL-COUNT", "Neutrophils or haemoglobin are low", "F-ENT-LGL-04", "R51 R49", "counts age statement.lineages",
    lambda p: any_of(p.neutropenic, has_line(p, "anaemia")))  # fmt: skip
LGL_EXPANSION = criterion(
    "LGL-EXPANSION",
    "Large granular lymphocytes from 0.5, NK cells above 0.75, or either seen on the film or in the marrow", "F-CRI-26",
    "R51 R113", "lymphocytes.lgl_count lymphocytes.nk_count film.lgl marrow.lgl_infiltrate",
    causes.lgl_expansion)  # fmt: skip
LGL_PERSISTENT = criterion(
    "LGL-180", "The expansion has lasted more than 180 days", "F-CRI-26", "R51 R113", "lymphocytes.lgl_days",
    _persistent)  # fmt: skip
LGL_PROVEN = criterion(
    "LGL-PROVEN", "A clonal T-cell receptor with a count of 0.5 or more, or restricted NK cells above 0.75", "F-CRI-26",
    "R51 R48 R113", f"{T_CLONE} {NK_CLONE}", _clone)  # fmt: skip
LGL_STAT3_MARROW = criterion(
    "LGL-STAT3-MARROW", "A STAT3 mutation and a clonal T-cell receptor, with large granular lymphocytes in the marrow",
    "F-ENT-LGL-07", "R50 R48", "lymphocytes.stat3 lymphocytes.tcr_clonal marrow.lgl_infiltrate",
    _mutated_clone_in_marrow)  # fmt: skip
TCR_CLONAL = criterion(
    "TCR-CLONAL", "The T-cell receptor is clonal", "F-ENT-LGL-07", "R50 R48", "lymphocytes.tcr_clonal",
    lambda p: p.lymphocytes.tcr_clonal)  # fmt: skip
RA_EROSIVE = criterion(
    "RA-EROSIVE", "Seropositive, erosive rheumatoid arthritis", "F-ENT-FEL-05", "R53 R54",
    "history.ra_seropositive_erosive", lambda p: p.history.ra_seropositive_erosive)  # fmt: skip
RF_OR_ANA = criterion(
    "LGL-RF-ANA", "Rheumatoid factor or antinuclear antibodies are positive", "F-ENT-LGL-05", "R51 R54",
    "immunology.rf immunology.ana",
    lambda p: any_of(equals(p.immunology.rf, "pos"), equals(p.immunology.ana, "pos")))  # fmt: skip
STAT3_MUTATED = criterion(
    "STAT3", "STAT3 is mutated", "F-CFL-30", "R48 R101", "lymphocytes.stat3",
    lambda p: equals(p.lymphocytes.stat3, "mutated"))  # fmt: skip
LGL_ABOVE_2 = criterion(
    "LGL-2", "Large granular lymphocytes number more than 2.0", "F-CFL-13", "R48 R51", "lymphocytes.lgl_count",
    _many)  # fmt: skip
LGL_POLYCLONAL = criterion(
    "LGL-POLYCLONAL", "The cells are T cells with a polyclonal receptor", "F-ENT-LGL-06", "R50",
    "lymphocytes.phenotype lymphocytes.tcr_clonal", _polyclonal_t)  # fmt: skip
LGL_NONE = criterion(
    "LGL-NONE", "T cells with a polyclonal receptor, and fewer than 0.5 large granular lymphocytes", "F-ENT-LGL-06",
    "R50 R51", "lymphocytes.phenotype lymphocytes.tcr_clonal lymphocytes.lgl_count",
    lambda p: all_of(_polyclonal_t(p), negate(causes.lgl_count_from(p, "0.5"))))  # fmt: skip
LGL_REACTIVE = criterion(
    "LGL-REACTIVE",
    "A viral illness, a transplant, a splenectomy or a recent B-cell antibody may have raised these cells",
    "F-ENT-LGL-06", "R52 R62 general",
    "history.recent_viral_illness history.associated_disease history.exposures drugs", causes.reactive_lgl)  # fmt: skip

LGL = Disorder(
    "LGL", "Large granular lymphocyte leukaemia", "F-CRI-26", ("R48", "R51", "R113"),
    required=(NEU_OR_ANAEMIA, LGL_EXPANSION),
    established=(LGL_PERSISTENT, LGL_PROVEN),
    probable=((LGL_CLONE,), (LGL_STAT3_MARROW,)),
    possible=((NEU_OR_ANAEMIA, LGL_EXPANSION), (NEU_OR_ANAEMIA, TCR_CLONAL, still_open(LGL_EXPANSION))),
    supportive=(RA_EROSIVE, SPLENOMEGALY, RF_OR_ANA, ANAEMIA, STAT3_MUTATED, LGL_ABOVE_2),
    opposing=(LGL_REACTIVE, LGL_POLYCLONAL),
    excluding=(LGL_NONE,),
    mechanisms=("F-MEC-03", "F-MEC-08", "F-MEC-33"), tier="rare", tier_source="F-ENT-LGL-01",
)  # fmt: skip


def _no_drug_explains(patient: Patient) -> K3:
    """Each drug is no suspect by timing, or the count was still low more than 30 days after its stop."""
    if not patient.drugs.given:
        return None
    last = patient.series.last_low
    values = []
    for e in patient.drugs.all:
        long_stopped: K3 = None
        if e.stop is not None and last is not None:
            long_stopped = last - e.stop > 30
        elif e.drug.ongoing:
            long_stopped = False
        values.append(any_of(negate(e.live), long_stopped))
    return every(values)


def _lgl_looked_for(patient: Patient) -> K3:
    """The count is below 0.5, or the T-cell receptor has been read."""
    few = negate(causes.lgl_count_from(patient, "0.5"))
    return any_of(few, True if patient.lymphocytes.tcr_clonal is not None else None)


def _serology_and_spleen(patient: Patient) -> K3:
    serology = any_of(equals(patient.immunology.anti_ccp, "pos"), equals(patient.immunology.rf, "pos"))
    return all_of(serology, patient.spleen.enlarged)


TWO_BELOW_1_5 = criterion(
    "TWO-LOW-1.5", "At least two counts below 1.5", "F-CRI-27", "R53 R101", "counts",
    lambda p: p.series.two_below_1_5)  # fmt: skip
FEL_NO_DRUG = criterion(
    "FEL-NO-DRUG",
    "No drug explains the count: none is suspect by timing, or the count stayed low more than 30 days after its stop",
    "F-ENT-FEL-06", "R54 R123 general", "drugs counts", _no_drug_explains)  # fmt: skip
LGL_LOOKED_FOR = criterion(
    "FEL-LGL-DONE", "A clone of large granular lymphocytes has been looked for", "F-CRI-27", "R101 R55",
    "lymphocytes.lgl_count lymphocytes.tcr_clonal", _lgl_looked_for)  # fmt: skip
SEROLOGY_AND_SPLEEN = criterion(
    "FEL-SEROLOGY-SPLEEN", "Anti-CCP or rheumatoid factor is positive and the spleen is enlarged", "F-CRI-27",
    "R53 R101", "immunology.anti_ccp immunology.rf spleen.enlarged", _serology_and_spleen)  # fmt: skip
SKIN_INFECTED = criterion(
    "FEL-SKIN", "Infected skin or leg ulcers", "F-ENT-FEL-05", "R53", "examination.infection_sites",
    lambda p: None if p.examination.infection_sites is None else p.examination.infection_sites.has("skin"))  # fmt: skip
HLA_DR4 = criterion("HLA-DR4", "HLA-DR4 is present", "F-ENT-FEL-05", "R53", "hla", lambda p: p.hla.has("DR4"))
PORTAL_HYPERTENSION = criterion(
    "PORTAL", "Portal hypertension", "F-ENT-FEL-06", "R55 general", "spleen.portal_hypertension",
    lambda p: p.spleen.portal_hypertension)  # fmt: skip
LUPUS = criterion(
    "SLE", "Systemic lupus erythematosus", "F-ENT-FEL-06", "R54 R55", "history.associated_disease",
    lambda p: causes.disease(p, "SLE"))  # fmt: skip

FEL = Disorder(
    "FEL", "Felty syndrome", "F-CRI-27", ("R53", "R101", "R123"),
    required=(RA_EROSIVE, TWO_BELOW_1_5),
    established=(FEL_NO_DRUG, LGL_LOOKED_FOR),
    probable=((RA_EROSIVE, TWO_BELOW_1_5),),
    possible=((ANC_BELOW_1_5, RA_EROSIVE), (ANC_BELOW_1_5, still_open(RA_EROSIVE), SEROLOGY_AND_SPLEEN)),
    supportive=(SPLENOMEGALY, SKIN_INFECTED, HLA_DR4, CHRONIC),
    opposing=(DRUG_LIVE, PORTAL_HYPERTENSION, LUPUS),
    mechanisms=("F-MEC-34",), tier="rare", tier_source="F-ENT-FEL-05",
)  # fmt: skip
