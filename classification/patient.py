"""The patient as the rules read it: findings of one moment, made ready once, with derived values worked out on demand."""

from typing import Any

from classification import causes, flags, lines
from classification.counts import Newborn, Series
from classification.definitions import Definitions
from classification.exposures import Exposures
from classification.findings import groups
from classification.findings.document import Findings
from classification.findings.values import NOT_SAID, Marks
from classification.kleene import K3
from classification.lazy import lazy
from classification.quantities import SCALE

RECENT_DAYS = 3


class Told:
    """An observation as the rules read it: its fields as plain attributes, since a pydantic model takes five times as long for each."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self.__dict__ = fields


EMPTY: dict[str, Any] = {name: Told(group().__dict__) for name, group in groups.GROUPS.items()}


class Patient:
    """Findings under the definitions in force; every attribute is a finding, a day relative to the visit, or a derived value."""

    examination: groups.Examination
    history: groups.History
    statement: groups.Statement
    film: groups.Film
    marrow: groups.Marrow
    spleen: groups.Spleen
    lymphocytes: groups.Lymphocytes
    immunology: groups.Immunology
    chemistry: groups.Chemistry
    molecular: groups.Molecular
    pancreas: groups.Pancreas
    metabolic: groups.Metabolic
    haemophagocytosis: groups.Haemophagocytosis
    maternal: groups.Maternal
    neonatal: groups.Neonatal
    family: groups.Family
    cycle: groups.Cycle

    def __init__(self, findings: Findings, definitions: Definitions) -> None:
        self.findings, self.definitions = findings, definitions
        self.now = findings.now
        self.age = None if findings.age is None else findings.age.days + findings.now
        self.sex = findings.sex
        self.duffy = findings.duffy
        self.syndromic: Marks = findings.syndromic or NOT_SAID
        self.hla: Marks = findings.hla or NOT_SAID
        given, own = findings.__dict__, self.__dict__  # plain look-ups: this loop runs for every patient
        for name, empty in EMPTY.items():
            told = given[name]
            own[name] = _latest(told) if told else empty
        weeks = findings.gestation_weeks
        newborn = Newborn(findings.birth_weight_g, None if weeks is None else float(weeks))
        three = definitions.chronic == "three_counts"
        self.series = Series(findings.counts, self.now, self.age, definitions.limit, newborn, three)
        self.drugs = Exposures(findings.drugs, self)

    def day(self, day: int | None) -> int | None:
        """A day of the document relative to the visit."""
        return None if day is None else day - self.now

    @lazy
    def gestation(self) -> float | None:
        return None if self.findings.gestation_weeks is None else float(self.findings.gestation_weeks)

    @lazy
    def first_low(self) -> int | None:
        return self.series.first_low if self.series.given else self.day(self.findings.first_low)

    @lazy
    def examination_now(self) -> groups.Examination:
        """The examination as it holds today: undated, or of the last three days. An old temperature is no fever (IP-06)."""
        told = [seen for seen in self.findings.examination or () if seen.day is None or seen.day >= self.now - RECENT_DAYS]
        if len(told) == len(self.findings.examination or ()):
            return self.examination
        seen: groups.Examination = _latest(tuple(told)) if told else EMPTY["examination"]
        return seen

    @lazy
    def fall(self) -> int | None:
        """The day of the first low count of the present episode: what drugs and infections are timed against (IP-01)."""
        return self.series.fall if self.series.given else self.first_low

    @lazy
    def stated_onset(self) -> int | None:
        """The day of the first symptom of the episode, when told; the first low count is only its upper bound."""
        return self.day(self.history.symptom_onset)

    @lazy
    def infection_onset(self) -> int | None:
        return self.day(self.history.infection_onset)

    @lazy
    def neutropenic(self) -> K3:
        """NEU: neutropenic for age under the definition in force."""
        return self.series.neutropenic if self.series.given else (True if self.findings.first_low is not None else None)

    @lazy
    def chronic(self) -> K3:
        if self.series.given or self.findings.first_low is None or self.findings.last_low is None:
            return self.series.chronic
        return True if self.findings.last_low - self.findings.first_low >= 90 else None

    def span_more_than(self, days: int) -> K3:
        """Whether two low counts lie more than so many days apart; without a series by the days told (DV low_span)."""
        first, last = self.findings.first_low, self.findings.last_low
        if self.series.given or first is None or last is None:
            return self.series.span_more_than(days)
        return last - first > days

    def episode_longer_than(self, days: int) -> K3:
        """Whether the present episode holds two low counts more than so many days apart."""
        return self.series.lasting_more_than(days) if self.series.given else self.span_more_than(days)

    @lazy
    def onset_age(self) -> int | None:
        """Age in days at the first documented low count, or as given."""
        if self.findings.onset_age is not None:
            return self.findings.onset_age.days
        return None if self.age is None or self.first_low is None else self.age + self.first_low

    def onset_at_most(self, days: int) -> K3:
        """Onset at or before that age; also true by any known low count so early (derived-values, onset_age_days)."""
        if self.onset_age is not None:
            return self.onset_age <= days
        if self.age is None:
            return None
        if any(self.age + day <= days for day in self.series.low_days):
            return True
        early_unclear = any(self.age + sample.day <= days and sample.low is not False for sample in self.series.samples)
        if days <= 28 and self.age >= 366 and self.statement.prior_normal_anc and not early_unclear:
            return False
        return None

    def onset_at_least(self, days: int) -> K3:
        earlier = self.onset_at_most(days - 1)
        return None if earlier is None else not earlier

    @lazy
    def latest(self) -> Any:
        return self.series.latest

    @lazy
    def low_baseline(self) -> int | None:
        """The own steady baseline below 1.8, or the Duffy-null range, scaled; for F-CRI-41."""
        own = self.statement.own_baseline_anc
        if own is not None:
            return int(own * SCALE) if own * SCALE < 1_800_000 else None
        return 1_200_000 if self.duffy == "duffy_null" else None

    def other_cause(self, *except_for: str) -> K3:
        """Whether a cause other than those named could explain this fall (DV other_cause)."""
        if except_for not in self.causes_known:
            self.causes_known[except_for] = causes.other_cause(self, except_for)
        return self.causes_known[except_for]

    @lazy
    def causes_known(self) -> dict[tuple[str, ...], K3]:
        """Answers of `other_cause`, each worked out once."""
        return {}

    @lazy
    def second_cytopenia(self) -> str | None:
        """The second line as stated or as the numbers show it (OP-01)."""
        return lines.second_cytopenia(self)

    @lazy
    def genes(self) -> dict[str, K3]:
        return flags.genes(self)

    @lazy
    def organisms(self) -> dict[str, K3]:
        return causes.organisms(self)

    @lazy
    def lines_known(self) -> dict[str, K3]:
        """The other lines that have been asked for, each worked out once."""
        return {}

    @lazy
    def lineages(self) -> list[str]:
        return lines.lineages(self)

    @lazy
    def hard_flags(self) -> dict[str, K3]:
        return flags.hard_flags(self)

    @lazy
    def any_hard_flag(self) -> K3:
        return flags.any_hard_flag(self)


def _latest(told: tuple[Any, ...]) -> Any:
    """Several dated observations as one: for every field the latest that says something."""
    if len(told) == 1:
        return Told(told[0].__dict__)
    first, *later = sorted(told, key=lambda item: -(10**6) if item.day is None else item.day)
    return Told(first.__dict__ | {key: value for item in later for key, value in item.__dict__.items() if value is not None})
