"""Drugs against the count: timing, recovery and causality of each (derived-values, 'Drugs and competing causes')."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from classification.counts import HALF, ONE_POINT_FIVE, ONE_POINT_ZERO
from classification.drugs import suppressive_steroid
from classification.findings.document import Drug
from classification.kleene import K3, all_of, among, equals, negate, some
from classification.lazy import lazy

if TYPE_CHECKING:
    from classification.patient import Patient

BIOLOGIC_CLASSES = ("anti_cd20", "alemtuzumab", "anti_tnf", "anti_il6r", "ici", "other_biologic")
NOT_DIN_CLASSES = ("never_suspect", "cytotoxic", "toxic_tagged", "anti_tnf", "anti_il6r", "alemtuzumab", "ici")
NEVER_LONG_STANDING = ("clozapine", "antithyroid", "toxic_tagged", "cytotoxic", *BIOLOGIC_CLASSES)
LON_CLASSES = ("anti_cd20", "alemtuzumab", "other_biologic")
BIO_CLASSES = ("anti_tnf", "anti_il6r", "alemtuzumab")
TOXIC_CLASSES = ("cytotoxic", "toxic_tagged")


def same(values: list[K3]) -> K3:
    """The value on which all readings agree, else unknown."""
    return values[0] if all(value is values[0] for value in values) else None


class Exposure:
    """One drug of the patient, days relative to the visit. Each property is one definition of derived-values."""

    def __init__(self, drug: Drug, patient: "Patient") -> None:
        self.drug, self.patient = drug, patient
        self.drug_class = drug.drug_class
        self.name = drug.name
        # the history dates checkpoint inhibition where the list of drugs does not
        begun = patient.history.ici_start if drug.start is None and self.drug_class == "ici" else drug.start
        self.start = patient.day(begun)
        self.stop = patient.day(drug.stop)
        self.doses = sorted(day - patient.now for day in drug.doses or ())
        last = patient.day(drug.last_dose)
        self.last_dose = self.doses[-1] if last is None and self.doses else last

    @lazy
    def biologic(self) -> bool:
        return self.drug.biotherapy is True or self.drug_class in BIOLOGIC_CLASSES

    @lazy
    def end(self) -> int | None:
        """Last exposure: the last dose if given, else the stop, 0 while ongoing; of a biologic without a dose unknown."""
        if self.last_dose is not None:
            return self.last_dose
        if self.biologic or (self.drug_class is None and self.drug.biotherapy is not False):
            return None  # a drug whose class is not known may be a biologic
        return 0 if self.drug.ongoing else self.stop

    @lazy
    def started_before_onset(self) -> K3:
        onset = self.patient.stated_onset if self.patient.stated_onset is not None else self.patient.fall
        if self.start is None or onset is None or self.start == onset:
            return None  # days cannot order what began on one day: the drug may have been given for what the fall brought (IP-16)
        return self.start < onset

    @lazy
    def ended_near_onset(self) -> K3:
        """Onset at most seven days after the last exposure: the first line of DV din1 that applies."""
        end, onset, first_low = self.end, self.patient.stated_onset, self.patient.fall
        if end is None:
            return None
        if onset is not None and onset > end + 7:
            return False
        if first_low is None:
            return None
        if any(end + 7 < day < first_low for day in self.patient.series.normal_days):
            return False
        if onset is not None or first_low <= end + 7:
            return True
        if self.biologic or first_low > end + 30:
            return False
        return None

    @lazy
    def din1(self) -> K3:
        """DIN-1: onset during treatment or at most seven days after the last exposure (F-CRI-01)."""
        if self.drug_class == "never_suspect":
            return False
        return all_of(self.started_before_onset, self.ended_near_onset)

    @lazy
    def din2(self) -> K3:
        """DIN-2: a count above 1.5 within 30 days of stopping; counts first (F-CRI-02, F-CRI-06)."""
        series, stop = self.patient.series, self.stop
        if series.any_below(ONE_POINT_FIVE) is False:
            return False
        begun = self.patient.fall
        episode = [s for s in series.samples if begun is None or s.day >= begun]
        fall = next((s.day for s in episode if s.below(ONE_POINT_FIVE)), None)
        if fall is None or stop is None:
            return None
        if any(s.above(ONE_POINT_FIVE) and s.day > fall and stop <= s.day <= stop + 30 for s in episode):
            return True
        earliest = next(s.day for s in series.samples if s.below(ONE_POINT_FIVE) is not False)
        perhaps_back = [s.day for s in series.samples if s.day > earliest and s.above(ONE_POINT_FIVE) is not False]
        for sample in episode:
            late_and_low = sample.day >= stop + 30 and sample.day >= fall and sample.above(ONE_POINT_FIVE) is False
            if late_and_low and not any(day < sample.day for day in perhaps_back):
                return False
        return None

    @lazy
    def recovery_alt(self) -> K3:
        """Return to the own baseline, or the Duffy-null range, within 30 days; shown beside DIN-2 (F-CRI-41)."""
        baseline = self.patient.low_baseline
        if baseline is None or self.stop is None or self.patient.fall is None:
            return None
        after = [s for s in self.patient.series.samples if s.day > self.patient.fall and self.stop <= s.day <= self.stop + 30]
        return True if any(negate(s.below(baseline)) for s in after) else None

    @lazy
    def timing_open(self) -> bool:
        """Not excluded by timing; a drug of unknown class only if it was taken until 30 days before the fall."""
        if self.din1 is False or self.is_din_drug is False:
            return False
        end, fall = self.last_dose if self.last_dose is not None else self.stop, self.patient.fall
        return self.is_din_drug is True or end is None or fall is None or end >= fall - 30

    @lazy
    def is_din_drug(self) -> K3:
        return None if self.drug_class is None else self.drug_class not in NOT_DIN_CLASSES

    @lazy
    def suspect(self) -> K3:
        """A drug of the DIN row with DIN-1 true."""
        return self.is_din_drug is not False and all_of(self.is_din_drug, self.din1)

    @lazy
    def suppresses_immunity(self) -> bool:
        """Cytotoxic or predictably toxic, against TNF, IL-6 or lymphocytes, or a systemic steroid at more than replacement (F-MGT-41)."""
        return self.drug_class in (*TOXIC_CLASSES, *BIO_CLASSES, "anti_cd20") or suppressive_steroid(self.name)

    @lazy
    def unchanged_over_a_year(self) -> K3:
        """Started more than 365 days before the fall."""
        onset = self.patient.stated_onset if self.patient.stated_onset is not None else self.patient.fall
        return None if self.start is None or onset is None else self.start < onset - 365

    @lazy
    def live(self) -> K3:
        """A suspect by timing that has not been taken unchanged for years; some classes are never long-standing."""
        never = among(self.drug_class, NEVER_LONG_STANDING)
        long_standing = all_of(self.unchanged_over_a_year, False if self.biologic else negate(never))
        return all_of(self.din1, negate(long_standing))

    @lazy
    def recovered_on(self) -> bool:
        """The count came back above 1.5 after the fall while the drug was still being taken."""
        fall = self.patient.fall
        if fall is None:
            return False
        back = [s.day for s in self.patient.series.samples if s.day > fall and s.above(ONE_POINT_FIVE) and not s.marked]
        return bool(back) and (bool(self.drug.ongoing) or (self.stop is not None and self.stop > back[-1]))

    # Late-onset neutropenia, biologics

    @lazy
    def is_lon_drug(self) -> K3:
        return among(self.drug_class, LON_CLASSES)

    @lazy
    def lon_episodes(self) -> list[tuple[int, list[int]] | None]:
        """What the late-onset episode may be: days from the last infusion to the first count below 1.5, and its days.

        Under maintenance the last INFUSION before that count is what counts (F-ENT-LON-13). A count that a bound leaves open
        may be the first; None stands for an episode that may not exist.
        """
        infusions = self.dose_days
        if not infusions:
            return [None]
        found: list[tuple[int, list[int]] | None] = []
        series = self.patient.series.samples
        for sample in series:
            before = [day for day in infusions if day <= sample.day]
            low = sample.below(ONE_POINT_FIVE)
            if not before or low is False:
                continue
            later = [s for s in series if s.day >= sample.day]
            end = next((s.day for s in later if s.normal), None)
            found.append((sample.day - max(before), [s.day for s in later if end is None or s.day < end]))
            if low:
                return found
        return [*found, None]

    @lazy
    def days_since_last_dose(self) -> int | None:
        """Days from the last infusion to the first count below 1.5; None where there is none or a bound leaves it open."""
        episode = self.lon_episodes[0] if len(self.lon_episodes) == 1 else None
        return episode[0] if episode else None

    def since_last_dose(self, holds: Callable[[int], bool]) -> K3:
        """Whether something holds of that interval, whichever count was the first."""
        return same([None if episode is None else holds(episode[0]) for episode in self.lon_episodes])

    def lon_flag(self, at_least: int, below: int) -> K3:
        """The LON flag with that interval in days and that limit of the count, both edges as in F-CRI-13 to -16."""
        if self.is_lon_drug is False:
            return False
        samples = self.patient.series.samples
        met: list[K3] = []
        for episode in self.lon_episodes:
            if episode is None:
                met.append(None)
                continue
            days, told = episode
            met.append(all_of(days >= at_least, some([s.below(below) for s in samples if s.day in told])))
        return all_of(self.is_lon_drug, same(met))

    @lazy
    def lon_readings(self) -> dict[str, K3]:
        return {
            "S1": self.lon_flag(21, HALF),
            "strict": self.lon_flag(21, ONE_POINT_ZERO),
            "broad": self.lon_flag(28, ONE_POINT_FIVE),
        }

    @lazy
    def bio_timing(self) -> K3:
        """First low count within the dosing interval of an anti-TNF, anti-IL-6R or alemtuzumab (F-CRI-34)."""
        within = among(self.drug_class, BIO_CLASSES)
        interval = 20 if self.drug_class == "alemtuzumab" else self.drug.dose_interval_days or 28
        low = self.patient.fall
        if within is False:
            return False
        if self.start is None or low is None:
            return None
        if self.start > low:
            return False
        if self.start == low:
            return None  # drawn before or after the dose of that day (IP-16)
        last = 0 if self.drug.ongoing and self.last_dose is None else self.last_dose
        return None if last is None else all_of(within, low <= last + interval)

    # Cytotoxic and tagged toxic drugs

    @lazy
    def is_toxic(self) -> K3:
        return among(self.drug_class, TOXIC_CLASSES)

    @lazy
    def dose_days(self) -> list[int]:
        return self.doses or ([self.last_dose] if self.last_dose is not None else [])

    @lazy
    def is_che_drug(self) -> K3:
        """Cytotoxic or tagged toxic with a dose 0 to 42 days before the first low count, or ongoing."""
        low = self.patient.fall
        if self.is_toxic is False:
            return False
        if self.drug.ongoing:
            near: K3 = True if self.start is None or low is None else self.start <= low
        elif low is None or not self.dose_days:
            near = None if not self.dose_days or low is None else False
        else:
            near = any(0 <= low - day <= 42 for day in self.dose_days)
        return all_of(self.is_toxic, near)

    @lazy
    def in_chemo_window(self) -> K3:
        """First low count on day 4 to 42 of one of its doses; while ongoing at least four days after the start (F-CRI-45)."""
        low = self.patient.fall
        if self.is_toxic is False:
            return False
        if low is None:
            return None
        if self.dose_days:
            return all_of(self.is_toxic, any(4 <= low - day <= 42 for day in self.dose_days))
        if self.drug.ongoing and self.start is not None:
            return all_of(self.is_toxic, low - self.start >= 4)
        return None

    @lazy
    def rivals(self) -> list["Exposure"]:
        """Other drugs that could explain the fall: not excluded by timing, not taken for years, not acquitted by the course (IP-23)."""

        def acquitted(e: "Exposure") -> bool:
            return e.live is False or e.din2 is False or e.recovered_on

        return [e for e in self.patient.drugs.all if e is not self and not acquitted(e)]

    @lazy
    def grade(self) -> str:
        """Causality of this drug for this fall, a scale of its own beside the verdict (F-CRI-12)."""
        if self.drug_class == "cytotoxic":
            return "not_graded"
        if self.din1 is False or self.din2 is False:
            return "unlikely"
        if self.start is None or self.end is None:
            return "unassessable"
        alone = all_of(negate(self.patient.other_cause()), not self.rivals)
        if self.din1 and self.din2 and alone:
            return "definite" if self.patient.history.reexposure == "accidental" else "probable"
        return "possible"


class Exposures:
    """All drugs of the patient; no list given means that the drug history is unknown, an empty one that there is none."""

    def __init__(self, drugs: Iterable[Drug] | None, patient: "Patient") -> None:
        self.given = drugs is not None
        self.all = [Exposure(drug, patient) for drug in drugs or ()]
        self.patient = patient

    def any(self, values: Iterable[K3]) -> K3:
        """OR over the drugs: of a list not given unknown, of an empty one false."""
        return some(values) if self.all else (False if self.given else None)

    @lazy
    def live(self) -> K3:
        return self.any(e.live for e in self.all)

    @lazy
    def toxic_live(self) -> K3:
        return self.any(all_of(e.is_toxic, e.live) for e in self.all)

    @lazy
    def din_suspects(self) -> list[Exposure]:
        return [e for e in self.all if e.suspect]

    @lazy
    def chemo_window(self) -> K3:
        return self.any(e.in_chemo_window for e in self.all)

    @lazy
    def che_drug(self) -> K3:
        return self.any(e.is_che_drug for e in self.all)

    @lazy
    def lon(self) -> list[Exposure]:
        return [e for e in self.all if e.is_lon_drug]

    def lon_reading(self, reading: str) -> K3:
        return self.any(e.lon_readings[reading] for e in self.all)

    def of_class(self, *classes: str) -> K3:
        return self.any(among(e.drug_class, classes) for e in self.all)

    def live_outside(self, *classes: str) -> K3:
        """A live suspect that is none of these classes."""
        return self.any(all_of(negate(among(e.drug_class, classes)), e.live) for e in self.all)

    @lazy
    def thionamide_suspect(self) -> K3:
        return self.any(all_of(equals(e.drug_class, "antithyroid"), e.din1) for e in self.all)

    @lazy
    def suspect_at_severe_count(self) -> K3:
        """DIN-1 for a drug not cytotoxic or tagged toxic, however long it has been taken (EMG-11)."""
        return self.any(all_of(negate(e.is_toxic), e.din1) for e in self.all)

    @lazy
    def dosed_within(self) -> dict[str, int]:
        """Days since the last dose of each biologic that empties B cells."""
        return {e.name: -e.last_dose for e in self.all if e.drug_class in ("anti_cd20", "alemtuzumab") and e.last_dose is not None}
