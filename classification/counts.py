"""The count over time: which counts are low, how long, whether and when it recovered (derived-values, 'Counts and course')."""

from collections.abc import Callable

from classification.findings.document import Count
from classification.kleene import K3, negate, some
from classification.lazy import lazy
from classification.quantities import INFINITY, interval, scaled
from classification.rhythm import Rhythm, find_rhythm

ONE_POINT_ZERO, ONE_POINT_ONE, ONE_POINT_FIVE, ONE_POINT_75, HALF = (scaled(text) for text in ("1.0", "1.1", "1.5", "1.75", "0.5"))
FIRST_FULL_DAY, CHILD_FROM = 3, 366
EPISODES_APART = 28


class Sample:
    """One count as the rules read it: day relative to the visit, lowest and highest value it admits, whether low or normal."""

    __slots__ = (
        "count",
        "day",
        "hi",
        "hi_open",
        "lo",
        "lo_open",
        "low",
        "marked",
        "normal",
        "under_gcsf",
        "under_stress",
    )

    def __init__(self, count: Count, day: int, limit: int) -> None:
        self.count, self.day = count, day
        anc, under = count.anc, count.under
        self.under_gcsf, self.under_stress, self.marked = "gcsf" in under, "stress" in under, bool(under)
        self.lo, self.hi, self.lo_open, self.hi_open = (0, INFINITY, False, True) if anc is None else interval(anc, limit)
        self.low: K3 = None
        self.normal: K3 = None

    def below(self, limit: float) -> K3:
        """Whether the count lies below; at the limit is not below (F-DEF-06). A bound may leave it unknown (F-DEF-44)."""
        if self.hi < limit or (self.hi == limit and self.hi_open):
            return True
        return False if self.lo >= limit else None

    def above(self, limit: int) -> K3:
        """Whether the count lies above; exactly at the limit is not above (F-CRI-02)."""
        if self.lo > limit or (self.lo == limit and self.lo_open):
            return True
        return False if self.hi <= limit else None


class Newborn:
    """What the neonatal limits read beside the age: birth weight in g, gestation in weeks (F-DEF-42)."""

    def __init__(self, birth_weight_g: int | None, gestation_weeks: float | None) -> None:
        self.light = None if birth_weight_g is None else birth_weight_g <= 1500
        self.mature = None if gestation_weeks is None else gestation_weeks >= 34
        self.term_rule = self.light is False or (self.light is None and self.mature is True)


def banded(sample: Sample, low_below: int, normal_from: int) -> K3:
    """Low below the first limit, not low from the second, unknown between."""
    if sample.below(low_below):
        return True
    return False if sample.below(normal_from) is False else None


def low_for_age(sample: Sample, age: int | None, limit: int, newborn: Newborn) -> K3:
    """Whether a count is low at that age in days (F-DEF-41, F-DEF-42); unknown where the limits themselves are."""
    if age is None:
        return None
    if age >= CHILD_FROM:
        return sample.below(limit)
    if age > 60:
        return sample.below(ONE_POINT_ZERO)
    hours = sample.count.hours
    if age < FIRST_FULL_DAY if hours is None else hours < 72:
        return _first_72_hours(sample, newborn)
    if age <= 28 and not newborn.term_rule:
        light = banded(sample, ONE_POINT_ONE, ONE_POINT_75)
        if newborn.light:
            return light
        term = _term(sample, age)
        return term if term is light else None
    return _term(sample, age)


def _term(sample: Sample, age: int) -> K3:
    return banded(sample, ONE_POINT_FIVE, ONE_POINT_75) if age <= 14 else banded(sample, ONE_POINT_ZERO, ONE_POINT_FIVE)


def _first_72_hours(sample: Sample, newborn: Newborn) -> K3:
    """The chart by hour and gestation decides; without it a floor below every chart seen, and nothing above it is false."""
    if sample.count.below_chart is not None:
        return sample.count.below_chart
    return True if sample.below(ONE_POINT_FIVE if newborn.term_rule else HALF) else None


def _apart(days: list[int], after: int | None) -> bool:
    """Two of these days, later than the one named, lie 180 or more days apart."""
    later = [day for day in days if after is None or day > after]
    return len(later) >= 2 and later[-1] - later[0] >= 180


def reported_normal(count: Count) -> bool:
    """Reported as normal without a number: low is false, whatever the limit (DV-CV-06)."""
    return count.anc is not None and count.anc.value is None


class Series:
    """The counts of a patient in order of day; `given` is false when no list was given, which is unknown, not none."""

    def __init__(
        self,
        counts: tuple[Count, ...] | None,
        now: int,
        age: int | None,
        limit: int,
        newborn: Newborn,
        three_counts: bool,
    ) -> None:
        self.given = counts is not None
        self.three_counts = three_counts
        samples = []
        for count in counts or ():
            if "clumped" in count.under:
                continue  # made by the tube: it stands in no series (F-OTH-01, IP-22)
            day = count.day - now
            age_then = None if age is None else age + day
            floor = limit if age_then is not None and age_then >= CHILD_FROM else ONE_POINT_ZERO
            sample = Sample(count, day, floor)
            sample.low = False if reported_normal(count) else low_for_age(sample, age_then, limit, newborn)
            sample.normal = False if sample.marked else negate(sample.low)
            samples.append(sample)
        samples.sort(key=lambda sample: sample.day)
        self.samples = samples
        self.below_known: dict[int, K3] = {}

    def any_below(self, limit: int, where: Callable[[Sample], bool] | None = None) -> K3:
        """Whether any count lies below; of no list and of an empty one unknown."""
        if where is None:
            if limit not in self.below_known:
                self.below_known[limit] = some([sample.below(limit) for sample in self.samples]) if self.samples else None
            return self.below_known[limit]
        chosen = [sample.below(limit) for sample in self.samples if where(sample)]
        return some(chosen) if chosen else None

    def every_at_least(self, limit: int) -> K3:
        return negate(self.any_below(limit))

    @lazy
    def latest(self) -> Sample | None:
        """The latest count with a neutrophil number or bound."""
        return next((sample for sample in reversed(self.samples) if sample.count.anc is not None), None)

    @lazy
    def nadir(self) -> Sample | None:
        """The lowest count by the highest value it admits."""
        told = [sample for sample in self.samples if sample.count.anc is not None]
        return min(told, key=lambda sample: (sample.hi, sample.lo)) if told else None

    @lazy
    def low_days(self) -> list[int]:
        return [sample.day for sample in self.samples if sample.low]

    @lazy
    def unclear_days(self) -> list[int]:
        """Days of counts whose lowness is unknown."""
        return [sample.day for sample in self.samples if sample.low is None]

    @lazy
    def normal_days(self) -> list[int]:
        """Days of unmarked normal counts."""
        return [sample.day for sample in self.samples if sample.normal]

    @lazy
    def neutropenic(self) -> K3:
        """NEU: any count low; false when every one is not and at least one is unmarked."""
        if self.low_days:
            return True
        return False if self.normal_days and not self.unclear_days else None

    @lazy
    def first_low(self) -> int | None:
        """The day of the first low count, unknown when a count of unknown lowness lies before it."""
        if not self.low_days or any(day < self.low_days[0] for day in self.unclear_days):
            return None
        return self.low_days[0]

    @lazy
    def fall(self) -> int | None:
        """The day the present episode began: the first low count, but for an older episode or a steady low baseline (IP-01).

        A low count begins a new episode when it comes at least 28 days after the low count before it, and either a normal count
        lies between or it is below half of every low count before it. So an old baseline never acquits a new drug.
        """
        if self.first_low is None:
            return None
        run: list[Sample] = []
        for sample in (s for s in self.samples if s.low):
            begins = self._begins_anew(sample, run) if run else True
            if begins is None:
                return None
            run = [sample] if begins else [*run, sample]
        return run[0].day

    def _begins_anew(self, sample: Sample, run: list[Sample]) -> K3:
        if sample.day - run[-1].day < EPISODES_APART:
            return False
        between = [s for s in self.samples if run[-1].day < s.day < sample.day]
        if any(s.normal for s in between):
            return True
        if any(s.low is None for s in between):
            return None
        if all(sample.below(earlier.lo / 2) for earlier in run):
            return True
        return False if any(sample.below(earlier.hi / 2) is False for earlier in run) else None

    def back_within(self, days: int) -> K3:
        """An unmarked normal count 1 to so many days after the present episode began, and none low after it."""
        return self._back(self.fall, days)

    def lasting_more_than(self, days: int) -> K3:
        """Whether the present episode holds two low counts more than so many days apart."""
        if self.fall is None or self.fall == self.first_low:
            return self.span_more_than(days)
        if self.low_days[-1] - self.fall > days:
            return True
        return None if self.unclear_days else False

    @lazy
    def last_low(self) -> int | None:
        if not self.low_days or any(day > self.low_days[-1] for day in self.unclear_days):
            return None
        return self.low_days[-1]

    def span_more_than(self, days: int) -> K3:
        """Whether two low counts lie more than so many days apart."""
        low = self.low_days
        if low and low[-1] - low[0] > days:
            return True
        reach = low + self.unclear_days
        if not self.given or not reach:
            return False if self.neutropenic is False else None
        return False if max(reach) - min(reach) <= days else None

    def at_least_two(self, chosen: list[K3], unmarked: int) -> K3:
        """Two counts of a kind; false only when two or more unmarked counts are given and none is or may be of it."""
        if chosen.count(True) >= 2:
            return True
        return False if unmarked >= 2 and chosen.count(False) == len(chosen) else None

    @lazy
    def two_low(self) -> K3:
        return self.at_least_two([s.low for s in self.samples], self._unmarked)

    @lazy
    def two_below_1_5(self) -> K3:
        return self.at_least_two([s.below(ONE_POINT_FIVE) for s in self.samples], self._unmarked)

    @lazy
    def two_severe_off_gcsf(self) -> K3:
        off = [s for s in self.samples if not s.under_gcsf]
        return self.at_least_two([s.below(HALF) for s in off], sum(not s.marked for s in off))

    @lazy
    def severe_seen_off_gcsf(self) -> K3:
        """Any count below 0.5 among those off G-CSF; unknown without one."""
        return self.any_below(HALF, lambda s: not s.under_gcsf)

    @lazy
    def severe_off_gcsf(self) -> K3:
        """One severe count off G-CSF; a single milder count excludes nothing (F-CRI-31)."""
        if self.severe_seen_off_gcsf:
            return True
        return False if self.two_severe_off_gcsf is False else None

    @lazy
    def _unmarked(self) -> int:
        return sum(not sample.marked for sample in self.samples)

    @lazy
    def chronic(self) -> K3:
        """At least 90 days between first and last low count without a normal one between (F-DEF-19).

        A normal count under stress neither ends nor breaks the chain; low, normal, low is unknown.
        """
        low = self.low_days
        if self.neutropenic is False:
            return False
        if not low:
            return None
        first, last = low[0], low[-1]
        broken = any(first < day < last for day in (*self.normal_days, *self.unclear_days))
        if self.unclear_days and self._may_break(first, last):
            return None
        if last - first >= 90 and not broken:
            return True if not self.three_counts or len(low) >= 3 else None
        if broken or self.unclear_days:
            return None
        return False if any(last < day < first + 90 for day in self.normal_days) else None

    def _may_break(self, first: int, last: int) -> bool:
        """A count of unknown lowness outside the span, beyond one that is or may be normal: filled, it brings that one between."""
        others = self.normal_days + [s.day for s in self.samples if s.low is None and not s.marked]
        early = any(day < other < first for day in self.unclear_days for other in others)
        return early or any(last < other < day for day in self.unclear_days for other in others)

    @lazy
    def intermittent(self) -> bool:
        """A normal count between two low ones."""
        low = self.low_days
        return bool(low) and any(low[0] < day < low[-1] for day in self.normal_days)

    def recovered_by(self, days: int) -> K3:
        """An unmarked normal count 1 to so many days after the first low one, and none low after it."""
        return self._back(self.low_days[0] if self.low_days else None, days)

    def _back(self, first: int | None, days: int) -> K3:
        if self.unclear_days and first is not None:
            return self._back_whatever_fills(first, days)
        if first is None:
            return False if self.neutropenic is False else None
        last = self.low_days[-1]
        normal = [day for day in self.normal_days if first < day <= first + days]
        if normal and normal[-1] > last:
            return True
        return False if last > first + days and not normal else None

    def _back_whatever_fills(self, first: int, days: int) -> K3:
        """True where every count of unknown lowness, if low, still leaves a normal one after it and in time; else unknown.

        Any of them that is normal only adds; one before the first low count may be the first itself.
        """
        begins = min(first, *self.unclear_days)
        last = max(*self.low_days, *self.unclear_days)
        return True if any(last < day <= begins + days for day in self.normal_days) else None

    @lazy
    def spontaneous_remission(self) -> K3:
        """After the last low count at least two unmarked normal counts, the outermost 180 or more days apart (F-CRI-35).

        Unknown while a count of unknown lowness decides it, so that no filling overturns it.
        """
        if not self.given:
            return None
        if _apart(self.normal_days, max(self.low_days + self.unclear_days, default=None)):
            return True
        perhaps = [sample.day for sample in self.samples if sample.low is not True and not sample.marked]
        return None if _apart(perhaps, max(self.low_days, default=None)) else False

    @lazy
    def oscillates(self) -> K3:
        """Among unmarked counts one severe and one of 1.0 or more."""
        unmarked = [sample for sample in self.samples if not sample.marked]
        high = [negate(sample.below(ONE_POINT_ZERO)) for sample in unmarked]
        severe = [sample.below(HALF) for sample in unmarked]
        if some(high) and some(severe):
            return True
        return False if len(unmarked) >= 2 and all(value is False for value in high) else None

    @lazy
    def rhythm(self) -> Rhythm:
        """The period that the counts themselves show, or why they cannot show one."""
        return find_rhythm(self.samples)

    @lazy
    def normal_before_low(self) -> K3:
        """A normal count before the first low one."""
        if self.first_low is None:
            return None
        return any(day < self.first_low for day in self.normal_days) or None
