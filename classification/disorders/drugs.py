"""Drugs: idiosyncratic drug-induced neutropenia and chemotherapy, with the criteria that their rows read."""

from collections.abc import Callable

from classification import causes
from classification.counts import HALF
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no
from classification.disorders.shared import (
    ANAEMIA,
    ANC_BELOW_1_5,
    ANC_BELOW_HALF,
    APHTHAE,
    FEVER_OR_38_3,
    NEUTROPENIC,
    OTHER_CAUSE,
    RECOVERED_42,
    SECOND_UNEXPLAINED,
    THROMBOPENIA,
)
from classification.exposures import Exposure
from classification.kleene import K3, all_of, any_of, equals, negate, some
from classification.patient import Patient


def _for_one(patient: Patient, meets: Callable[[Exposure], K3]) -> K3:
    """Whether ONE suspect of the DIN row meets all the parts together; of a drug that is no suspect nothing more is worked out."""
    return patient.drugs.any([e.suspect is not False and all_of(e.suspect, meets(e)) for e in patient.drugs.all])


def _no_suspect_recovered(patient: Patient) -> K3:
    """DIN-2 is false for every drug of the row with DIN-1 true; a drug that may be one leaves it open."""
    return _of_every_suspect(patient, lambda e: e.din2 is False)


def _recovered_on_the_drug(patient: Patient) -> K3:
    """The count came back above 1.5 after the fall while every suspect was still being taken."""
    return None if patient.fall is None else _of_every_suspect(patient, lambda e: e.recovered_on)


def _of_every_suspect(patient: Patient, holds: Callable[[Exposure], bool]) -> K3:
    """Whether something holds for every drug with DIN-1 true; unknown while another drug may be one of them."""
    suspects = patient.drugs.din_suspects
    if not suspects:
        return None
    if not all(holds(e) for e in suspects):
        return False
    maybe = [e for e in patient.drugs.all if e.suspect is None]
    return None if maybe else True


def _all_unchanged(patient: Patient, listed_and_severe: bool) -> K3:
    """Every DIN-1 drug unchanged for over a year, clozapine and antithyroid drugs apart; split by the floor of the row."""
    suspects = patient.drugs.din_suspects

    def holds(e: Exposure) -> bool:
        return e.drug_class not in ("clozapine", "antithyroid") and e.unchanged_over_a_year is True

    unchanged = _of_every_suspect(patient, holds)
    floor = all_of(some(e.drug.listed for e in suspects), patient.series.any_below(HALF)) is True
    return all_of(unchanged, floor is listed_and_severe)


def _recent_start(patient: Patient) -> K3:
    low = patient.fall
    return None if low is None else some(None if e.start is None else 0 <= low - e.start <= 180 for e in patient.drugs.din_suspects)


def _unknown_drugs_acute(patient: Patient) -> K3:
    """Drug history unknown where a drug would be asked for: not a small child, not worked up, not chronic or severe."""
    if patient.drugs.given:
        return False
    grown = patient.onset_at_most(1826) is not True
    asked = patient.statement.workup_complete is not True and (patient.chronic is not True or patient.series.any_below(HALF) is True)
    return grown and asked


SUSPECT = criterion(
    "DIN-1",
    "The fall began during treatment with the drug or at most seven days after the last exposure",
    "F-CRI-01",
    "S1 R08 EC",
    "drugs counts history.symptom_onset",
    lambda p: p.drugs.any(e.suspect for e in p.drugs.all),
)
RECOVERED_AFTER_STOP = criterion(
    "DIN-2",
    "A count above 1.5 within one month of stopping the drug, the lowest having been below 1.5",
    "F-CRI-02",
    "S1 R08 EC",
    "drugs counts",
    lambda p: _for_one(p, lambda e: e.din2),
)
REEXPOSED = criterion(
    "DIN-3",
    "The neutropenia came back when the drug was taken again by accident; it is never sought",
    "F-CRI-03",
    "S1 R08",
    "history.reexposure",
    lambda p: equals(p.history.reexposure, "accidental"),
)
NO_OTHER_CAUSE = criterion(
    "DIN-4",
    "No other disease or condition explains this fall; a background disease with earlier normal counts does not",
    "F-CRI-46",
    "S1 EC",
    "statement.other_causes infection_tests history.recent_viral_illness history.associated_disease history.chemo_recent",
    lambda p: negate(p.other_cause()),
)
DIN4_STRICT = criterion(
    "DIN-4-STRICT",
    "No disease associated with neutropenia is present at all, in the wording of the course deck",
    "F-CRI-46",
    "S1",
    "statement.other_causes history.associated_disease infection_tests",
    causes.din4_strict,
)
DIN_ALL = criterion(
    "DIN-124",
    "For one and the same drug timing, recovery and the exclusion of other causes are met",
    "F-CRI-05",
    "S1 R08 EC",
    "drugs counts statement.other_causes",
    lambda p: _for_one(p, lambda e: all_of(e.din2, negate(p.other_cause()))),
)
DIN_PROVISIONAL = criterion(
    "DIN-14",
    "For one drug timing and the exclusion of other causes are met, and recovery cannot be judged yet",
    "F-CRI-05",
    "S1 EC",
    "drugs counts statement.other_causes",
    lambda p: _for_one(p, lambda e: all_of(negate(p.other_cause()), e.din2 is None)),
)
TIMING_OPEN = criterion(
    "DIN-1-OPEN",
    "The timing of at least one drug is not excluded",
    "F-CRI-01",
    "S1 R08 EC",
    "drugs counts",
    lambda p: p.drugs.any(e.timing_open for e in p.drugs.all),
)
LISTED_SUSPECT = criterion(
    "DIN-LISTED",
    "A suspect by timing is a drug known for agranulocytosis",
    "F-DRG-10",
    "R02 R03 R04 R05",
    "drugs",
    lambda p: _for_one(p, lambda e: e.drug.listed),
)
DRUGS_NOT_TOLD = criterion(
    "DIN-HISTORY-OPEN", "The drug history of a new neutropenia is not known yet", "F-TST-26", "S2 S1", "drugs", _unknown_drugs_acute
)
STARTED_RECENTLY = criterion(
    "DIN-START-180",
    "A suspect was started at most 180 days before the fall",
    "F-ENT-DIN-02",
    "R04 R88 general",
    "drugs counts",
    _recent_start,
)
UNCHANGED_FOR_YEARS = criterion(
    "DIN-UNCHANGED",
    "Every suspect has been taken unchanged for more than a year",
    "F-ENT-DIN-02",
    "general",
    "drugs counts",
    lambda p: _all_unchanged(p, False),
)
UNCHANGED_LISTED = criterion(
    "DIN-UNCHANGED-LISTED",
    "Every suspect has been taken for more than a year, but one is known for late agranulocytosis",
    "F-ENT-DIN-02",
    "R90 EC",
    "drugs counts",
    lambda p: _all_unchanged(p, True),
)
NO_RECOVERY = criterion(
    "DIN-2-FALSE",
    "A month after stopping every suspect the count is still at or below 1.5",
    "F-CRI-05",
    "S1 EC",
    "drugs counts",
    _no_suspect_recovered,
)
RECOVERED_ON_DRUG = criterion(
    "DIN-RECOVERED-ON-DRUG",
    "The count came back while every suspect was still being taken",
    "F-ENT-DIN-02",
    "EC",
    "drugs counts",
    _recovered_on_the_drug,
)
THROAT_OR_FEVER = criterion(
    "DIN-THROAT",
    "Fever, or a sore mouth or throat",
    "F-ENT-DIN-05",
    "S1 R04",
    "examination.temperature examination.infection_sites",
    lambda p: any_of(FEVER_OR_38_3.test(p), p.examination.infection_sites.has("oral") if p.examination.infection_sites else None),
)

DIN = Disorder(
    "DIN",
    "Drug-induced neutropenia, idiosyncratic",
    "F-CRI-05",
    ("S1", "R08", "EC"),
    required=(SUSPECT, ANC_BELOW_1_5),
    established=(DIN_ALL,),
    probable=(
        (DIN_PROVISIONAL,),
        (RECOVERED_AFTER_STOP, no(OTHER_CAUSE)),
        (LISTED_SUSPECT, ANC_BELOW_HALF, no(OTHER_CAUSE), no(SECOND_UNEXPLAINED)),
    ),
    possible=((ANC_BELOW_1_5, TIMING_OPEN), (ANC_BELOW_1_5, DRUGS_NOT_TOLD)),
    supportive=(ANC_BELOW_HALF, THROAT_OR_FEVER, LISTED_SUSPECT, STARTED_RECENTLY, REEXPOSED),
    opposing=(
        SECOND_UNEXPLAINED,
        UNCHANGED_FOR_YEARS,
        Opposes(UNCHANGED_LISTED, "floor"),
        Opposes(NO_RECOVERY, "straight"),
        Opposes(RECOVERED_ON_DRUG, "straight"),
    ),
    mechanisms=("F-MEC-17", "F-MEC-19"),
    must_not_miss=True,
    tier="common",
    tier_source="F-ENT-DIN-10",
)


CHEMO_WINDOW = criterion(
    "CHE-WINDOW", "The fall came on day 4 to 42 of a cytotoxic dose", "F-CRI-45", "R129 EC", "drugs counts", lambda p: p.drugs.chemo_window
)
CHE_DRUG = criterion(
    "CHE-DRUG",
    "A cytotoxic or predictably toxic drug within the last six weeks",
    "F-CRI-45",
    "R129 EC",
    "drugs history.chemo_recent",
    lambda p: any_of(p.drugs.che_drug, p.history.chemo_recent),
)
CHE_CYCLE = criterion(
    "CHE-CYCLE",
    "The count recovered with the cycle, or an earlier cycle did the same",
    "F-CRI-45",
    "R129 EC",
    "drugs counts",
    lambda p: any_of(RECOVERED_42.test(p), p.drugs.any(all_of(e.is_toxic, e.drug.previous_cycle_neutropenia) for e in p.drugs.all)),
)
CHE_OUTSIDE = criterion(
    "CHE-OUTSIDE",
    "The fall lies outside day 4 to 42 of every cytotoxic dose",
    "F-CRI-45",
    "EC",
    "drugs counts",
    lambda p: negate(p.drugs.chemo_window),
)
NON_CYTOTOXIC_LIVE = criterion(
    "CHE-OTHER-DRUG",
    "A drug that is not cytotoxic is suspect by timing",
    "F-ENT-CHE-05",
    "EC",
    "drugs counts",
    lambda p: p.drugs.live_outside("cytotoxic", "toxic_tagged"),
)
CHE = Disorder(
    "CHE",
    "Cytotoxic chemotherapy or predictable drug toxicity",
    "F-CRI-45",
    ("S2", "R129"),
    required=(NEUTROPENIC, CHE_DRUG),
    established=(CHEMO_WINDOW, CHE_CYCLE),
    probable=((CHEMO_WINDOW,),),
    possible=((NEUTROPENIC, CHE_DRUG),),
    supportive=(THROMBOPENIA, ANAEMIA, APHTHAE),
    opposing=(CHE_OUTSIDE, NON_CYTOTOXIC_LIVE),
    mechanisms=("F-MEC-29",),
    tier="common",
    tier_source="S2-23",
)
