"""Chronic low counts of adults without a disease behind them: CIN, DAN, with the criteria that their rows read."""

from classification import antibodies
from classification.counts import ONE_POINT_ZERO
from classification.criterion import criterion
from classification.disorder import Disorder, Excludes, Opposes, no, still_open
from classification.disorders.shared import (
    ADULT_ONSET,
    ANC_FROM_HALF_THROUGHOUT,
    ANTIBODY,
    APHTHAE,
    ASSOCIATED_DISEASE,
    CHRONIC,
    DANC_RANGE,
    DRUG_LIVE,
    FEMALE,
    FILM_BLASTS,
    FILM_DYSPLASIA,
    HARD_FLAG,
    HF_BLASTS,
    HF_DYSPLASIA,
    HF_GERMLINE,
    KARYOTYPE_NORMAL,
    LGL_CLONE,
    NEUTROPENIC,
    NO_LGL_CLONE,
    NO_OTHER_LINE,
    NUTRITION_LOW,
    SECOND_UNEXPLAINED,
    SEVERE_INFECTION,
    SPLENOMEGALY,
    TWO_LOW,
    WORKUP_COMPLETE,
)
from classification.kleene import K3, all_of, among, any_of, equals, every, negate
from classification.patient import Patient
from classification.quantities import SCALE, scaled

EIGHT_TENTHS, TWELVE_TENTHS, ONE_POINT_EIGHT = scaled("0.8"), scaled("1.2"), scaled("1.8")


def _below(value: object, limit: int) -> K3:
    return None if value is None else float(value) < limit  # type: ignore[arg-type]


def _negative_by_both(patient: Patient) -> K3:
    """Negative, and by at least one indirect GIFT and one GAT."""
    if patient.findings.antibody_tests is None:
        return None
    both = antibodies.negative_by(patient, "GIFT_I") and antibodies.negative_by(patient, "GAT")
    return all_of(negate(antibodies.ab_pos(patient)), both or None)  # a test not done is unknown


def _not_by_duffy(patient: Patient) -> K3:
    too_low = patient.series.any_below(EIGHT_TENTHS)
    return any_of(equals(patient.duffy, "duffy_positive"), all_of(equals(patient.duffy, "duffy_null"), too_low))


def _marrow_clean(patient: Patient) -> K3:
    marrow = patient.marrow
    return all_of(marrow.done, _below(marrow.dysplasia_pct, 10), _below(marrow.blasts_pct, 5))


ONSET_AFTER_5 = criterion(
    "CIN-ONSET", "The first low count came after the age of five years", "F-ENT-CIN-01", "R20 R23 EC",
    "onset_age age counts", lambda p: p.onset_at_least(1827))  # fmt: skip
CIN_NO_ANTIBODY = criterion(
    "CIN-AB-NEG", "No neutrophil antibody by indirect GIFT and by GAT", "F-CRI-22", "R18 R24 R37", "antibody_tests",
    _negative_by_both)  # fmt: skip
CIN_NOT_DUFFY = criterion(
    "CIN-DUFFY", "Duffy-positive, or a count below 0.8 that the Duffy type does not explain", "F-CRI-22", "R18 R45 EC",
    "duffy counts", _not_by_duffy)  # fmt: skip
CIN_MARROW = criterion(
    "CIN-MARROW", "The marrow holds less than 10% dysplasia and less than 5% blasts", "F-CRI-22", "R84 R24",
    "marrow.done marrow.dysplasia_pct marrow.blasts_pct", _marrow_clean)  # fmt: skip
SPLEEN_UNEXPLAINED = criterion(
    "CIN-SPLEEN", "The spleen is enlarged and portal hypertension is not known", "F-ENT-CIN-06", "R18 general",
    "spleen.enlarged spleen.portal_hypertension",
    lambda p: all_of(p.spleen.enlarged, p.spleen.portal_hypertension is not True))  # fmt: skip
CHILDHOOD_ONSET = criterion(
    "ONSET-CHILD", "The first low count was seen before the age of 18", "F-CRI-22", "R23 EC", "onset_age age counts",
    lambda p: p.onset_at_most(6573))  # fmt: skip

CIN_EXCLUDED_BY = (DANC_RANGE, HF_DYSPLASIA, HF_BLASTS, NUTRITION_LOW, HF_GERMLINE, LGL_CLONE)
CIN = Disorder(
    "CIN", "Chronic idiopathic neutropenia", "F-CRI-22", ("R18", "R23", "R84", "EC"),
    required=(NEUTROPENIC, CHRONIC, ONSET_AFTER_5),
    established=(
        ADULT_ONSET, WORKUP_COMPLETE, NO_OTHER_LINE, CIN_NO_ANTIBODY, CIN_NOT_DUFFY, NO_LGL_CLONE, CIN_MARROW,
        KARYOTYPE_NORMAL,
    ),
    probable=((ADULT_ONSET, WORKUP_COMPLETE, no(ANTIBODY)),),
    possible=((TWO_LOW, no(ANTIBODY), still_open(CHRONIC)),),
    supportive=(FEMALE, ANC_FROM_HALF_THROUGHOUT, APHTHAE),
    opposing=(SPLEEN_UNEXPLAINED, ASSOCIATED_DISEASE, DRUG_LIVE, CHILDHOOD_ONSET, Opposes(HARD_FLAG, "straight")),
    excluding=(ANTIBODY, *(Excludes(c, by_workup=True) for c in CIN_EXCLUDED_BY)),
    mechanisms=("F-MEC-09", "F-MEC-10", "F-MEC-11"), tier="uncommon", tier_source="F-ENT-CIN-01",
)  # fmt: skip


def _every_from(patient: Patient, limit: int) -> K3:
    """Every count at or above that limit, on at least two counts."""
    series = patient.series
    return all_of(series.every_at_least(limit), len(series.samples) >= 2 if series.given else None)


def _well(patient: Patient) -> K3:
    """No recurrent infections, and none worse than mild (DV dan_well)."""
    mild = among(patient.examination.infection_severity, ("none", "mild"))
    return all_of(negate(patient.history.recurrent_infections), mild)


def _stable(patient: Patient) -> K3:
    """Every count from 0.8 to 1.8."""
    if not patient.series.samples:
        return None
    return every(all_of(negate(s.below(EIGHT_TENTHS)), negate(s.above(ONE_POINT_EIGHT))) for s in patient.series.samples)


def _half_of_baseline(patient: Patient) -> K3:
    own = patient.statement.own_baseline_anc
    return None if own is None else patient.series.any_below(int(own * SCALE / 2))


DUFFY_NULL = criterion(
    "DUFFY-NULL", "The red cells carry no Duffy antigen", "F-ENT-DAN-05", "R44 R47", "duffy",
    lambda p: equals(p.duffy, "duffy_null"))  # fmt: skip
ANC_BELOW_1_8 = criterion(
    "ANC-1.8", "A count below 1.8", "F-CRI-32", "R45 S1", "counts",
    lambda p: p.series.any_below(ONE_POINT_EIGHT))  # fmt: skip
ADULT = criterion(
    "ADULT", "At least 18 years old", "F-CRI-32", "R45 EC", "age",
    lambda p: None if p.age is None else p.age >= 6574)  # fmt: skip
OVER_ONE_YEAR = criterion(
    "AGE-366", "Older than one year", "F-DEF-45", "R118 EC", "age",
    lambda p: None if p.age is None else p.age > 366)  # fmt: skip
TWO_FROM_1_2 = criterion(
    "DAN-1.2-TWICE", "Every count at 1.2 or above, on at least two counts", "F-CRI-32", "R45 R47", "counts",
    lambda p: _every_from(p, TWELVE_TENTHS))  # fmt: skip
TWO_FROM_0_8 = criterion(
    "DAN-0.8-TWICE", "Every count at 0.8 or above, on at least two counts", "F-CRI-32", "R45 R46", "counts",
    lambda p: _every_from(p, EIGHT_TENTHS))  # fmt: skip
ALL_FROM_0_8 = criterion(
    "ANC-FROM-0.8", "Every count at 0.8 or above", "F-DEF-33", "R45 R46 EC", "counts",
    lambda p: p.series.every_at_least(EIGHT_TENTHS))  # fmt: skip
ALL_FROM_1_0 = criterion(
    "ANC-FROM-1.0", "Every count at 1.0 or above", "F-CRI-32", "R46 EC", "counts",
    lambda p: p.series.every_at_least(ONE_POINT_ZERO))  # fmt: skip
ANC_BELOW_0_8 = criterion(
    "ANC-0.8", "A count below 0.8, too low for the Duffy type alone", "F-DEF-33", "R45 R46 EC", "counts",
    lambda p: p.series.any_below(EIGHT_TENTHS))  # fmt: skip
DAN_WELL = criterion(
    "DAN-WELL", "No recurrent infections, and none worse than mild", "F-CRI-32", "R47",
    "history.recurrent_infections examination.infection_severity", _well)  # fmt: skip
NO_FILM_BLASTS = criterion(
    "FILM-NO-BLASTS", "The film shows no blasts", "F-CRI-32", "R47 S1", "film.blasts",
    lambda p: negate(p.film.blasts))  # fmt: skip
NO_FILM_DYSPLASIA = criterion(
    "FILM-NO-DYSPLASIA", "The film shows no dysplasia", "F-CRI-32", "R47 S1", "film.dysplasia",
    lambda p: negate(p.film.dysplasia))  # fmt: skip
VIRAL_ILLNESS = criterion(
    "VIRAL-ILLNESS", "A viral illness within 28 days before or at the first low count", "F-CRI-44", "R87 S2",
    "history.recent_viral_illness", lambda p: p.history.recent_viral_illness)  # fmt: skip
DAN_STABLE = criterion("DAN-STABLE", "Every count lies between 0.8 and 1.8", "F-ENT-DAN-02", "R47", "counts", _stable)
DAN_FAMILY = criterion(
    "DAN-FAMILY", "A Duffy-null parent, or mild neutropenia in the family", "F-ENT-DAN-01", "R44 general",
    "family.duffy_null_parent family.mild_neutropenia",
    lambda p: any_of(p.family.duffy_null_parent, p.family.mild_neutropenia))  # fmt: skip
HALF_OF_BASELINE = criterion(
    "DAN-BASELINE", "The lowest count is less than half of the own steady baseline", "F-ENT-DAN-06", "R47 EC",
    "counts statement.own_baseline_anc", _half_of_baseline)  # fmt: skip
RECURRENT_INFECTIONS = criterion(
    "INFECTIONS-RECURRENT", "Infections recur", "F-ENT-DAN-06", "R47", "history.recurrent_infections",
    lambda p: p.history.recurrent_infections)  # fmt: skip

QUIET = (no(SECOND_UNEXPLAINED), no(SEVERE_INFECTION))
IN_RANGE = (ANC_BELOW_1_8, ALL_FROM_0_8, OVER_ONE_YEAR, still_open(CHRONIC), *QUIET)
DAN = Disorder(
    "DAN", "Duffy-null associated neutrophil count", "F-CRI-32", ("R45", "R46", "R47", "EC"),
    required=(DUFFY_NULL, ANC_BELOW_1_8),
    established=(ADULT, TWO_FROM_1_2, NO_OTHER_LINE, DAN_WELL, NO_FILM_BLASTS, NO_FILM_DYSPLASIA),
    probable=((TWO_FROM_0_8, *QUIET, no(FILM_BLASTS), no(FILM_DYSPLASIA)),),
    possible=(
        (*IN_RANGE, DUFFY_NULL),
        (*IN_RANGE, ALL_FROM_1_0, no(ASSOCIATED_DISEASE), no(DRUG_LIVE), no(VIRAL_ILLNESS), no(SPLENOMEGALY)),
        (DUFFY_NULL, ANC_BELOW_0_8),
    ),
    supportive=(DAN_STABLE, DAN_FAMILY, DAN_WELL),
    opposing=(HALF_OF_BASELINE, RECURRENT_INFECTIONS, SECOND_UNEXPLAINED, Opposes(ANC_BELOW_0_8, "straight")),
    mechanisms=("F-MEC-37",), tier="common", tier_source="F-DEF-30",
)  # fmt: skip
