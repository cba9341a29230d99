"""Autoimmune neutropenia: AINI, AINL, AINA, AINS, with the criteria that their rows read."""

from classification import antibodies, causes
from classification.counts import HALF
from classification.criterion import criterion
from classification.disorder import Disorder, Excludes, Opposes, no, still_open
from classification.disorders.shared import (
    ADULT_ONSET,
    ANC_BELOW_HALF,
    ANTIBODY,
    ANTIBODY_ANY,
    APHTHAE,
    ASSOCIATED_DISEASE,
    B_CELLS_LOW,
    BENIGN_INFECTIONS,
    CHRONIC,
    DANC_RANGE,
    DRUG_LIVE,
    EVANS,
    FEMALE,
    HARD_FLAG,
    HF_BLASTS,
    HF_DYSPLASIA,
    HF_GERMLINE,
    IGG_LOW,
    LGL_CLONE,
    LYMPHOPENIA,
    MONOCYTOSIS,
    NEUTROPENIC,
    NGS_CLONE,
    NO_DRUG_LIVE,
    NO_HARD_FLAG,
    NO_LGL_CLONE,
    NO_OTHER_LINE,
    RECOVERED_89,
    RESERVE_RISE,
    SECOND_UNEXPLAINED,
    SEVERE_INFECTION,
    TWO_LOW,
    WORKUP_COMPLETE,
)
from classification.kleene import K3, all_of, among, any_of, equals, negate, some
from classification.patient import Patient

ONSET = "onset_age age counts"
DISEASE = "history.associated_disease history.ra_seropositive_erosive"
INFANCY_UNTIL, THREE_YEARS, ADULT_FROM = 1826, 1096, 6574


def _onset_from_to(patient: Patient, first: int, last: int) -> K3:
    return all_of(patient.onset_at_least(first), patient.onset_at_most(last))


def _four_negative(patient: Patient) -> K3:
    if patient.findings.antibody_tests is None:
        return None
    return antibodies.negative_tests(patient) >= 4


def _severe_with_full_marrow(patient: Patient) -> K3:
    """A count below 0.5 and a marrow that is not poor and matures at least to a late stage."""
    marrow = patient.marrow
    full, matures = among(marrow.cellularity, ("normal", "hyper")), among(marrow.arrest_stage, ("none", "late"))
    return all_of(patient.series.any_below(HALF), full, matures)


def _agammaglobulinaemia_unlikely(patient: Patient) -> K3:
    """A girl, or no severe infection, or normal IgG with B cells present (DV xla_guard)."""
    not_severe = negate(SEVERE_INFECTION.test(patient))
    tested = all_of(equals(patient.immunology.igg, "normal"), negate(patient.immunology.b_cells_absent))
    return any_of(equals(patient.sex, "female"), not_severe, tested)


def _early_with_maternal_antibody(patient: Patient) -> K3:
    return all_of(_onset_from_to(patient, 28, 60), equals(patient.maternal.antibody, "pos"))


AINI_ONSET = criterion(
    "AINI-ONSET", "The first low count was seen between day 28 of life and the age of five years", "F-CRI-19",
    "R14 R12 R11 EC", ONSET, lambda p: _onset_from_to(p, 28, INFANCY_UNTIL))  # fmt: skip
AINI_NOT_MATERNAL = criterion(
    "AINI-NOT-MATERNAL", "The first low count came after day 60 of life, or the mother has no neutrophil antibody",
    "F-CRI-19", "R11 EC", f"{ONSET} maternal.antibody",
    lambda p: any_of(p.onset_at_least(61), equals(p.maternal.antibody, "neg")))  # fmt: skip
XLA_GUARD = criterion(
    "AINI-XLA", "Agammaglobulinaemia is unlikely: a girl, no severe infection, or normal IgG with B cells present",
    "F-ENT-AINI-18", "R119", "sex examination.infection_severity immunology.igg immunology.b_cells_absent",
    _agammaglobulinaemia_unlikely)  # fmt: skip
FOUR_NEGATIVE = criterion(
    "AB-NEG-4", "Tests for neutrophil antibodies were negative on at least four days", "F-CRI-19", "R12 EC",
    "antibody_tests", _four_negative, revision=2)  # fmt: skip
ANTIBODY_NEGATIVE = criterion(
    "AB-NEG", "Neutrophil antibodies were looked for and not found", "F-CRI-19", "R12 R16 EC", "antibody_tests",
    lambda p: negate(antibodies.ab_pos(p)), revision=2)  # fmt: skip
SEVERE_FULL_MARROW = criterion(
    "AINI-MARROW", "A count below 0.5 with a marrow of normal or raised cellularity that matures to a late stage",
    "F-CRI-19", "R12 R14 EC", "counts marrow.cellularity marrow.arrest_stage", _severe_with_full_marrow)  # fmt: skip
ARREST_LATE = criterion(
    "ARREST-LATE", "The marrow shows a late arrest, which fits destruction of mature cells", "F-ENT-AINI-07", "R11 R12",
    "marrow.arrest_stage", lambda p: equals(p.marrow.arrest_stage, "late"))  # fmt: skip
REMITTED_3_YEARS = criterion(
    "AINI-REMISSION", "A chronic low count was normal again within three years", "F-ENT-AINI-09", "R11", "counts",
    lambda p: all_of(p.chronic, p.series.recovered_by(THREE_YEARS)))  # fmt: skip
EARLY_MATERNAL = criterion(
    "AINI-MATERNAL", "The first low count came on day 28 to 60 of life, and the mother has a neutrophil antibody",
    "F-CRI-19", "R11 EC", f"{ONSET} maternal.antibody", _early_with_maternal_antibody)  # fmt: skip

AINI = Disorder(
    "AINI", "Autoimmune neutropenia of infancy", "F-CRI-19", ("R11", "R12", "R14", "R16", "EC"),
    required=(AINI_ONSET, NEUTROPENIC),
    established=(ANTIBODY, CHRONIC, NO_HARD_FLAG, AINI_NOT_MATERNAL, XLA_GUARD),
    probable=(
        (ANTIBODY_ANY, still_open(CHRONIC)),
        (FOUR_NEGATIVE, ANTIBODY_NEGATIVE, CHRONIC),
        (SEVERE_FULL_MARROW,),
    ),
    possible=((NEUTROPENIC, still_open(AINI_ONSET)),),
    supportive=(BENIGN_INFECTIONS, RESERVE_RISE, MONOCYTOSIS, ARREST_LATE, REMITTED_3_YEARS),
    opposing=(RECOVERED_89, EARLY_MATERNAL, Opposes(HARD_FLAG, "straight")),
    excluding=(HF_GERMLINE, ASSOCIATED_DISEASE, EVANS),
    mechanisms=("F-MEC-01", "F-MEC-05", "F-MEC-12", "F-MEC-13"), tier="uncommon", tier_source="S2-27",
)  # fmt: skip


def _after_infancy(patient: Patient) -> K3:
    return _onset_from_to(patient, INFANCY_UNTIL + 1, ADULT_FROM - 1)


def _late_or_long(patient: Patient) -> K3:
    """Onset after five years and before 18, or onset in infancy and low counts more than three years apart."""
    long = all_of(_onset_from_to(patient, 28, INFANCY_UNTIL), patient.span_more_than(THREE_YEARS))
    return any_of(_after_infancy(patient), long)


AINL_LATE_OR_LONG = criterion(
    "AINL-AGE",
    "A childhood onset after five years of age, or an earlier one with low counts more than three years apart",
    "F-CRI-42", "R13 EC", ONSET, _late_or_long)  # fmt: skip
AINL_SEEN = criterion(
    "AINL-SEEN", "The onset after five years of age, or low counts more than three years apart, is documented",
    "F-CRI-42", "R13 EC", ONSET,
    lambda p: any_of(p.onset_at_least(INFANCY_UNTIL + 1), p.span_more_than(THREE_YEARS)))  # fmt: skip

AINL = Disorder(
    "AINL", "Late-onset or long-lasting autoimmune neutropenia of childhood", "F-CRI-42", ("R13", "EC"),
    required=(NEUTROPENIC, AINL_LATE_OR_LONG),
    established=(ANTIBODY, CHRONIC, NO_HARD_FLAG),
    probable=((CHRONIC, ANTIBODY_ANY), (CHRONIC, NO_HARD_FLAG, ANTIBODY_NEGATIVE)),
    possible=((NEUTROPENIC, still_open(AINL_LATE_OR_LONG), AINL_SEEN, still_open(CHRONIC)),),
    supportive=(LYMPHOPENIA, B_CELLS_LOW, APHTHAE, RESERVE_RISE),
    opposing=(DRUG_LIVE, Opposes(HARD_FLAG, "straight")),
    excluding=(HF_GERMLINE, ASSOCIATED_DISEASE, EVANS),
    mechanisms=("F-MEC-01",), tier="rare", tier_source="F-ENT-AINL-01",
)  # fmt: skip


DANC_BORDERLINE = criterion(
    "DANC-0.8", "Duffy-null with every count at 0.8 or above", "F-DEF-33", "R45 R46 EC", "duffy counts",
    lambda p: causes.danc(p, "0.8"))  # fmt: skip

AINA = Disorder(
    "AINA", "Autoimmune neutropenia of adults", "F-CRI-20", ("R18", "R19", "EC"),
    required=(ADULT_ONSET, NEUTROPENIC),
    established=(ANTIBODY, CHRONIC, WORKUP_COMPLETE, NO_OTHER_LINE),
    probable=((ANTIBODY_ANY, CHRONIC),),
    possible=((NEUTROPENIC, ANTIBODY_ANY), (TWO_LOW, still_open(CHRONIC), still_open(ANTIBODY))),
    supportive=(FEMALE, ANC_BELOW_HALF, BENIGN_INFECTIONS),
    opposing=(DRUG_LIVE, NGS_CLONE, DANC_BORDERLINE, Opposes(SECOND_UNEXPLAINED, "straight")),
    excluding=tuple(
        Excludes(c, by_workup=True) for c in (ASSOCIATED_DISEASE, DANC_RANGE, LGL_CLONE, EVANS, HF_BLASTS, HF_DYSPLASIA)
    ),
    mechanisms=("F-MEC-01", "F-MEC-12"), tier="rare", tier_source="F-ENT-AINA-01",
)  # fmt: skip


def _lupus_serology(patient: Patient) -> K3:
    return all_of(equals(patient.immunology.ana, "pos"), equals(patient.immunology.dsdna, "pos"))


def _disease_or_evans(patient: Patient) -> K3:
    """A disease beside it. Where antinuclear and anti-dsDNA antibodies may both be present, never false (E-AINS)."""
    stated = any_of(causes.associated_disease(patient), EVANS.test(patient))
    return None if stated is False and _lupus_serology(patient) is not False else stated


def _typical_disease(patient: Patient) -> K3:
    told = patient.history.associated_disease
    named = None if told is None else told.has_any(("SLE", "CVID", "ALPS", "CLL", "Evans"))
    return any_of(named, EVANS.test(patient))


def _serology(patient: Patient) -> K3:
    immunology = patient.immunology
    return some(equals(result, "pos") for result in (immunology.ana, immunology.dsdna, immunology.rf))


AINS_DISEASE = criterion(
    "AINS-DISEASE", "An autoimmune, lymphoid or immunodeficiency disease, or Evans syndrome, is established",
    "F-CRI-21", "R20 R93 R108 EC",
    f"{DISEASE} statement.second_cytopenia immunology.ana immunology.dsdna",
    _disease_or_evans)  # fmt: skip
LUPUS_SEROLOGY = criterion(
    "AINS-SEROLOGY", "Antinuclear and anti-dsDNA antibodies are positive", "F-CRI-21", "R20 general",
    "immunology.ana immunology.dsdna", _lupus_serology)  # fmt: skip
SPLEEN_EXPLAINS = criterion(
    "SPLEEN-EXPLAINS", "An enlarged spleen with portal hypertension explains the count", "F-ENT-AINS-14",
    "R125 general", "spleen.enlarged spleen.portal_hypertension", causes.spleen_explains)  # fmt: skip
SPLEEN_DOES_NOT = criterion(
    "SPLEEN-NOT", "The spleen does not explain the count", "F-ENT-AINS-14", "R125 general",
    "spleen.enlarged spleen.portal_hypertension", lambda p: negate(causes.spleen_explains(p)))  # fmt: skip
INFILTRATED = criterion(
    "INFILTRATED", "The marrow is infiltrated", "F-CRI-21", "R20 EC",
    "marrow.infiltration marrow.done history.associated_disease", causes.infiltrated)  # fmt: skip
NOT_INFILTRATED = criterion(
    "NOT-INFILTRATED", "The marrow is not infiltrated, which without a lymphoma needs no marrow to be examined",
    "F-CRI-21", "R20 EC", "marrow.infiltration marrow.done history.associated_disease",
    lambda p: negate(causes.infiltrated(p)))  # fmt: skip
AINS_TYPICAL = criterion(
    "AINS-TYPICAL", "Lupus, variable immunodeficiency, ALPS, chronic lymphocytic leukaemia or Evans syndrome",
    "F-ENT-AINS-05", "R20 R93 R108", "history.associated_disease statement.second_cytopenia",
    _typical_disease)  # fmt: skip
DAT_POSITIVE = criterion(
    "DAT", "The direct Coombs test is positive", "F-ENT-AINS-04", "R17 R108", "immunology.dat",
    lambda p: equals(p.immunology.dat, "pos"))  # fmt: skip
AINS_ANA_RF = criterion(
    "AINS-ANA-RF", "Antinuclear or anti-dsDNA antibodies or rheumatoid factor are positive", "F-ENT-AINS-08",
    "general R20", "immunology.ana immunology.dsdna immunology.rf", _serology)  # fmt: skip

NONE_EXPLAINS = (no(DRUG_LIVE), no(SPLEEN_EXPLAINS), no(INFILTRATED), no(LGL_CLONE))
AINS = Disorder(
    "AINS", "Secondary autoimmune neutropenia", "F-CRI-21", ("R17", "R20", "R108"),
    required=(NEUTROPENIC, AINS_DISEASE),
    established=(ANTIBODY, NO_DRUG_LIVE, SPLEEN_DOES_NOT, NOT_INFILTRATED, NO_LGL_CLONE),
    probable=((*NONE_EXPLAINS, ANTIBODY_ANY), (*NONE_EXPLAINS, NO_DRUG_LIVE, CHRONIC)),
    possible=((NEUTROPENIC, AINS_DISEASE), (NEUTROPENIC, LUPUS_SEROLOGY)),
    supportive=(AINS_TYPICAL, DAT_POSITIVE, AINS_ANA_RF, IGG_LOW, EVANS, SEVERE_INFECTION),
    opposing=(DRUG_LIVE, SPLEEN_EXPLAINS, INFILTRATED, LGL_CLONE),
    mechanisms=("F-MEC-01", "F-MEC-02", "F-MEC-12"), tier="uncommon", tier_source="F-ENT-AINS-01",
)  # fmt: skip
