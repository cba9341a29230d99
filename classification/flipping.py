"""One change and one verdict: which single changes give a disorder a status or take it away, and which nearly do."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from classification.changes import Change, missing_fields, single_changes
from classification.classify import Classification, classify
from classification.definitions import DEFAULT, Definitions
from classification.faults import Refused
from classification.findings.contradictions import contradictions
from classification.findings.document import Findings
from classification.patient import Patient
from classification.verdict import RANK, Status, judge_alone
from classification.whatif import change

Way = Literal["into", "away"]
TRUE_ONES, NEAR_ONES = 2, 4


@dataclass(frozen=True, slots=True)
class Aim:
    """What a change is to do: give a disorder at least this status, or take it away."""

    target: str
    status: Status
    way: Way = "into"

    def met(self, result: Classification) -> bool:
        return self.met_by(result.statuses[self.target])

    def met_by(self, status: Status | None) -> bool:
        """Whether the target with this status is what was aimed at."""
        reached = RANK[status] <= RANK[self.status]
        return reached if self.way == "into" else not reached


@dataclass(frozen=True, slots=True)
class Tried:
    """A change, whether it meets the aim, and how near it comes: 0 where the status moves, 1 where a criterion of the row does."""

    change: Change
    meets: bool
    distance: int


def changed(findings: Findings, path: str, value: str, definitions: Definitions = DEFAULT) -> Classification:
    """The classification after one change as an author or a learner writes it. Raises Refused."""
    return classify(change(findings, path, value), definitions)


def choice(findings: Findings, aim: Aim, order: Callable[[Change], object], definitions: Definitions = DEFAULT) -> list[Change]:
    """Changes to choose from: at most two that meet the aim and four that nearly do, no finding twice on a side.

    Found by enumeration, so that the same findings and the same order give the same ones; no change without one that meets it.
    """
    found = sorted(_tried(findings, aim, definitions), key=lambda each: (each.distance, order(each.change)))
    true = list(_first(findings, aim, definitions, [each for each in found if each.meets], TRUE_ONES))
    if not true:
        return []
    return [*true, *_first(findings, aim, definitions, [each for each in found if not each.meets], NEAR_ONES)]


def _tried(findings: Findings, aim: Aim, definitions: Definitions) -> Iterator[Tried]:
    """Every single change that moves the disorder or a criterion of its row."""
    before = classify(findings, definitions).by_code[aim.target]
    row = before.disorder.all_criteria
    bits = before.outcomes.of(row)
    for each, after in single_changes(findings, missing_fields(row)):
        verdict = judge_alone(before.disorder, Patient(after, definitions))
        if verdict.status != before.status:
            yield Tried(each, aim.met_by(verdict.status), 0)
        elif verdict.outcomes.of(row) != bits:
            yield Tried(each, False, 1)


def _first(findings: Findings, aim: Aim, definitions: Definitions, found: list[Tried], most: int) -> Iterator[Change]:
    """The first so many that contradict nothing and do the same when they are typed: one a field, then one a finding."""
    paths: set[str] = set()
    for part_of in (_field_of, _path_of):
        seen = {part_of(path) for path in paths}
        for each in found:
            path = each.change.path
            if len(paths) < most and part_of(path) not in seen and _holds(findings, aim, definitions, each):
                paths.add(path)
                seen.add(part_of(path))
                yield each.change


def _field_of(path: str) -> str:
    return path.partition(".")[0].partition("@")[0]


def _path_of(path: str) -> str:
    return path


def _holds(findings: Findings, aim: Aim, definitions: Definitions, tried: Tried) -> bool:
    try:
        after = change(findings, tried.change.path, tried.change.after)
    except Refused:
        return False
    return not contradictions(after) and aim.met(classify(after, definitions)) is tried.meets
