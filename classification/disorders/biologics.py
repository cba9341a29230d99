"""Biologics and checkpoint inhibitors: LON, BIO, ICI, with the criteria that their rows read."""

from collections.abc import Callable

from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no
from classification.disorders.drugs import CHE_OUTSIDE, CHEMO_WINDOW, NO_OTHER_CAUSE
from classification.disorders.shared import (
    ANC_BELOW_1_5,
    ANC_BELOW_HALF,
    ANC_FROM_HALF_THROUGHOUT,
    B_CELLS_LOW,
    FEVER_OR_38_3,
    IGG_LOW,
    NEUTROPENIC,
    OTHER_CAUSE,
    SECOND_UNEXPLAINED,
)
from classification.kleene import K3, all_of, any_of, negate, some
from classification.patient import Patient
from classification.quantities import SCALE

DRUGS = "drugs"


def _since_lon_drug(patient: Patient, holds: Callable[[int], bool]) -> K3:
    """A LON drug of which that holds for the days from its last dose to the episode's first count below 1.5."""
    drugs = patient.drugs
    return drugs.any([e.is_lon_drug is not False and all_of(e.is_lon_drug, e.since_last_dose(holds)) for e in drugs.all])


def _prior_normal(patient: Patient) -> K3:
    return any_of(patient.statement.prior_normal_anc, patient.series.normal_before_low)


def _days(patient: Patient, at_most: int) -> K3:
    if not patient.drugs.lon:
        return None
    return _since_lon_drug(patient, lambda days: days <= at_most)


def _any_lon_flag(patient: Patient) -> K3:
    return some(patient.drugs.lon_reading(reading) for reading in ("S1", "strict", "broad"))


def _infection_first(patient: Patient) -> K3:
    onset, low = patient.infection_onset, patient.fall
    dated = None if onset is None or low is None else onset < low
    return any_of(patient.history.recent_viral_illness, dated)


LON_DRUG = criterion(
    "LON-DRUG",
    "An antibody that empties the B cells, or another biologic, has been given",
    "F-CRI-34",
    "S1 R116",
    DRUGS,
    lambda p: p.drugs.any(e.is_lon_drug for e in p.drugs.all),
)
LON_FROM_DAY_8 = criterion(
    "LON-DAY-8",
    "The first count below 1.5 came at least eight days after the last infusion",
    "F-CRI-34",
    "S1 EC",
    "drugs counts",
    lambda p: _since_lon_drug(p, lambda days: days >= 8),
)
LON_IN_FORCE = criterion(
    "LON-READING",
    "The late-onset definition in force is met: its depth and its interval since the last infusion",
    "F-CRI-16",
    "S1 R56 R60",
    "drugs counts",
    lambda p: p.drugs.lon_reading(p.definitions.lon),
)
LON_ANY = criterion(
    "LON-ANY-READING", "At least one of the three late-onset definitions is met", "F-CRI-16", "S1 R56 R60", "drugs counts", _any_lon_flag
)
LON_PRIOR_NORMAL = criterion(
    "LON-PRIOR-NORMAL", "The count had been normal before", "F-CRI-14", "S1 R56", "statement.prior_normal_anc counts", _prior_normal
)
LON_BY_330 = criterion(
    "LON-DAY-330", "At most about 330 days since the last infusion", "F-CRI-15", "R60 R58 EC", "drugs counts", lambda p: _days(p, 330)
)
LON_AFTER_330 = criterion(
    "LON-AFTER-330", "More than 330 days since the last infusion", "F-CRI-15", "R60 EC", "drugs counts", lambda p: negate(_days(p, 330))
)
LON_DAYS_OPEN = criterion(
    "LON-DAYS-OPEN",
    "When the last infusion was given is not known",
    "F-CRI-13",
    "EC",
    DRUGS,
    lambda p: all_of(LON_DRUG.test(p), any(e.since_last_dose(lambda days: days >= 8) is None for e in p.drugs.lon)),
)
INFECTION_FIRST = criterion("INF-FIRST", "An infection came before the fall", "F-CRI-47", "R08 EC", "history counts", _infection_first)
OTHER_DRUG_LIVE = criterion(
    "LON-OTHER-DRUG",
    "Another drug is suspect by timing",
    "F-ENT-LON-06",
    "R56",
    "drugs counts",
    lambda p: p.drugs.live_outside("anti_cd20", "alemtuzumab", "other_biologic"),
)

LON_NO_OTHER_DRUG = criterion(
    "LON-NO-OTHER-DRUG",
    "No other drug is suspect by timing",
    "F-ENT-LON-06",
    "R56 EC",
    "drugs counts",
    lambda p: negate(p.drugs.live_outside("anti_cd20", "alemtuzumab", "other_biologic")),
)

LON = Disorder(
    "LON",
    "Late-onset neutropenia after a biotherapy",
    "F-CRI-13",
    ("S1", "R56", "R60"),
    required=(LON_FROM_DAY_8, ANC_BELOW_1_5),
    established=(LON_IN_FORCE, LON_PRIOR_NORMAL, NO_OTHER_CAUSE, LON_NO_OTHER_DRUG, LON_BY_330),
    probable=((LON_IN_FORCE,),),
    possible=((ANC_BELOW_1_5, LON_ANY), (ANC_BELOW_1_5, LON_FROM_DAY_8), (ANC_BELOW_1_5, LON_DRUG, LON_DAYS_OPEN)),
    supportive=(LON_DRUG, LON_ANY, IGG_LOW, B_CELLS_LOW),
    opposing=(CHEMO_WINDOW, OTHER_DRUG_LIVE, INFECTION_FIRST, Opposes(LON_AFTER_330, "straight")),
    mechanisms=("F-MEC-22", "F-MEC-23"),
    tier="uncommon",
    tier_source="F-ENT-LON-09",
)

BIO_DRUG = criterion(
    "BIO-DRUG",
    "An anti-TNF, anti-IL-6 receptor or anti-CD52 antibody is given",
    "F-CRI-34",
    "S1 R62 R63 R64",
    DRUGS,
    lambda p: p.drugs.of_class("anti_tnf", "anti_il6r", "alemtuzumab"),
)
BIO_TIMING = criterion(
    "BIO-TIMING",
    "The count fell while the drug was being dosed, within one dosing interval",
    "F-CRI-34",
    "S1 EC",
    "drugs counts",
    lambda p: p.drugs.any(e.bio_timing for e in p.drugs.all),
)


def _recovered_on_hold(patient: Patient) -> K3:
    """A spontaneous normal count after the stop or the last dose of the biologic."""
    ends = [e.stop if e.stop is not None else e.last_dose for e in patient.drugs.all if e.bio_timing]
    last = patient.series.low_days[-1] if patient.series.low_days else None
    if last is None or not ends or any(end is None for end in ends):
        return None
    return True if any(day > max(end for end in ends if end is not None) and day > last for day in patient.series.normal_days) else None


def _anti_il6r_early(patient: Patient) -> K3:
    low = patient.fall
    starts = [e.start for e in patient.drugs.all if e.drug_class == "anti_il6r"]
    return None if low is None else some(None if start is None else 0 <= low - start <= 42 for start in starts)


BIO_RECOVERED = criterion(
    "BIO-RECOVERED", "The count came back after the drug was held or reduced", "F-ENT-BIO-09", "R63 EC", "drugs counts", _recovered_on_hold
)
BIO_EARLY_IL6 = criterion(
    "BIO-IL6-42",
    "An anti-IL-6 receptor antibody was started at most six weeks before",
    "F-ENT-BIO-03",
    "R63",
    "drugs counts",
    _anti_il6r_early,
)
BASELINE_BELOW_2 = criterion(
    "BASELINE-2",
    "The own baseline count lies below 2",
    "F-ENT-BIO-09",
    "R63",
    "statement.own_baseline_anc",
    lambda p: None if p.statement.own_baseline_anc is None else p.statement.own_baseline_anc * SCALE < 2 * SCALE,
)
BIO = Disorder(
    "BIO",
    "Neutropenia with another biologic",
    "F-CRI-34",
    ("R62", "R63", "R64"),
    required=(BIO_DRUG, BIO_TIMING),
    established=(NO_OTHER_CAUSE, BIO_RECOVERED, ANC_FROM_HALF_THROUGHOUT),
    probable=((NEUTROPENIC, BIO_TIMING, no(OTHER_CAUSE)),),
    possible=((NEUTROPENIC, BIO_DRUG),),
    supportive=(ANC_FROM_HALF_THROUGHOUT, BIO_EARLY_IL6, BASELINE_BELOW_2),
    opposing=(ANC_BELOW_HALF, SECOND_UNEXPLAINED),
    mechanisms=("F-MEC-21", "F-MEC-24", "F-MEC-25"),
    tier="uncommon",
    tier_source="F-ENT-BIO-02",
)


def _ici_started(patient: Patient) -> K3:
    """A checkpoint inhibitor was begun on or before the day of the first low count."""
    starts = [patient.day(patient.history.ici_start)] if patient.history.ici_start is not None else []
    starts += [e.start for e in patient.drugs.all if e.drug_class == "ici"]
    low = patient.fall
    if not starts:
        return False if patient.drugs.of_class("ici") is False else None
    return None if low is None else some(None if start is None else start <= low for start in starts)


def _ici_interval(patient: Patient, first: int, last: int) -> K3:
    starts = [patient.day(patient.history.ici_start), *(e.start for e in patient.drugs.all if e.drug_class == "ici")]
    known = [start for start in starts if start is not None]
    return None if patient.fall is None or not known else first <= patient.fall - min(known) <= last


def _ici_long_stopped(patient: Patient) -> K3:
    stop, low = patient.day(patient.history.ici_stop), patient.fall
    return None if stop is None or low is None else low - stop > 180


def _marrow_not_empty(patient: Patient) -> K3:
    marrow = patient.marrow
    not_hypo = None if marrow.cellularity is None else marrow.cellularity != "hypo"
    return all_of(marrow.done, not_hypo, negate(marrow.infiltration))


ICI_STARTED = criterion(
    "ICI-START",
    "A checkpoint inhibitor was begun before the fall",
    "F-CRI-43",
    "R67 R68",
    "history.ici_start drugs",
    _ici_started,
)
ICI_MARROW = criterion("ICI-MARROW", "The marrow is neither empty nor infiltrated", "F-CRI-43", "R67 R68", "marrow", _marrow_not_empty)
NON_ICI_LIVE = criterion(
    "ICI-OTHER-DRUG", "Another drug is suspect by timing", "F-CRI-43", "R67", "drugs counts", lambda p: p.drugs.live_outside("ici")
)
NO_NON_ICI_LIVE = criterion(
    "ICI-NO-OTHER-DRUG",
    "No other drug is suspect by timing",
    "F-CRI-43",
    "R67",
    "drugs counts",
    lambda p: negate(p.drugs.live_outside("ici")),
)
ICI_WEEK_6_TO_16 = criterion(
    "ICI-WEEKS",
    "Six to sixteen weeks after the first dose",
    "F-ENT-ICI-02",
    "R67 R66",
    "history.ici_start drugs counts",
    lambda p: _ici_interval(p, 42, 112),
)
IRAE_OTHER = criterion(
    "ICI-IRAE",
    "Another immune-related adverse event",
    "F-ENT-ICI-04",
    "R66",
    "history.irae_other",
    lambda p: p.history.irae_other,
)
ICI_STOPPED_LONG = criterion(
    "ICI-STOPPED",
    "More than 180 days since the checkpoint inhibitor was stopped",
    "F-CRI-43",
    "EC",
    "history.ici_stop counts",
    _ici_long_stopped,
)
ICI = Disorder(
    "ICI",
    "Immune checkpoint inhibitor neutropenia",
    "F-CRI-43",
    ("R67", "R68", "EC"),
    required=(ICI_STARTED, NEUTROPENIC),
    established=(ICI_MARROW, NO_OTHER_CAUSE, NO_NON_ICI_LIVE, CHE_OUTSIDE),
    probable=((NEUTROPENIC, ICI_STARTED, no(OTHER_CAUSE), no(NON_ICI_LIVE), no(CHEMO_WINDOW)),),
    possible=((NEUTROPENIC, ICI_STARTED),),
    supportive=(ICI_WEEK_6_TO_16, ANC_BELOW_HALF, FEVER_OR_38_3, IRAE_OTHER),
    opposing=(CHEMO_WINDOW, NON_ICI_LIVE, ICI_STOPPED_LONG),
    mechanisms=("F-MEC-26", "F-MEC-27"),
    must_not_miss=True,
    tier="rare",
    tier_source="F-ENT-ICI-09",
)
