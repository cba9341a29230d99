"""From a row and the outcomes to a status: the decision table's rules of semantics, and nothing else."""

from dataclasses import dataclass
from itertools import compress
from operator import eq
from typing import Literal

from classification.criterion import FALSE, TRUE, UNKNOWN, Criterion, Outcomes
from classification.disorder import Disorder
from classification.patient import Patient

Status = Literal["established", "probable", "possible", "unlikely", "excluded"]
RANK: dict[Status | None, int] = {"established": 0, "probable": 1, "possible": 2, "unlikely": 3, None: 4, "excluded": 5}
LOWERED: dict[Status, Status] = {"probable": "possible", "possible": "unlikely"}
POINTED_TO: tuple[Status, ...] = ("established", "probable", "possible")


@dataclass(slots=True, eq=False)  # not frozen: that costs four times as much to make, 35 times a patient
class Verdict:
    """A disorder's status (None is open: not excluded, nothing points to it) with the trail that gave it."""

    disorder: Disorder
    status: Status | None
    outcomes: Outcomes
    column: tuple[Criterion, ...]

    @property
    def code(self) -> str:
        return self.disorder.code

    @property
    def supporting(self) -> tuple[Criterion, ...]:
        return self.outcomes.those(self.disorder.supports, TRUE)

    @property
    def opposing(self) -> tuple[Criterion, ...]:
        return self.outcomes.those(self.disorder.opposing_criteria, TRUE)

    @property
    def excluding(self) -> tuple[Criterion, ...]:
        """What excludes it: required findings known false and excluding findings true."""
        row = self.disorder
        found = self.outcomes.of(row.refusals)
        return tuple(compress(row.refusals, map(eq, found, row.refusing)))

    @property
    def missing(self) -> tuple[Criterion, ...]:
        """Criteria not yet known that could still raise or exclude it."""
        return self.outcomes.those(self.disorder.decisive, UNKNOWN)


def judge(row: Disorder, outcomes: Outcomes) -> Verdict:
    """The verdict on one disorder. Criteria are tested only as far as the status needs them."""
    bits, test = outcomes.bits, outcomes.tested  # tested before or tested now: the look-up spares most calls
    required = TRUE
    for c in row.required:
        outcome = bits[c.index] or test(c)
        if outcome == FALSE:
            return Verdict(row, "excluded", outcomes, ())
        required |= outcome
    clean = True
    for e in row.excludes:
        outcome = bits[e.criterion.index] or test(e.criterion)
        if outcome == TRUE:
            return Verdict(row, "excluded", outcomes, ())
        if outcome == UNKNOWN and not (e.by_workup and outcomes.patient.statement.workup_complete):
            clean = False
    if required == TRUE and clean and row.established is not None and _all_true(row.established, outcomes):
        return Verdict(row, "established", outcomes, row.required + row.established)
    for status, pairs, column in row.suspected if required == TRUE else row.possible_only:
        for c, mask in pairs:
            if not (bits[c.index] or test(c)) & mask:
                break
        else:
            return _lowered(row, status, outcomes, column)
    return Verdict(row, None, outcomes, ())


def judge_alone(row: Disorder, patient: Patient) -> Verdict:
    """The verdict on one disorder where no other is asked for: many times faster than to classify."""
    return judge(row, Outcomes(patient))


def _all_true(criteria: tuple[Criterion, ...], outcomes: Outcomes) -> bool:
    for c in criteria:  # noqa: SIM110 - a generator costs more than most criteria, and this runs 35 times a patient
        if (outcomes.bits[c.index] or outcomes.tested(c)) != TRUE:
            return False
    return True


def _lowered(row: Disorder, status: Status, outcomes: Outcomes, column: tuple[Criterion, ...]) -> Verdict:
    """Opposing findings known true lower by one step in all; straight ones to unlikely; floor ones never below possible."""
    weights = {o.weight for o in row.opposes if outcomes.bit(o.criterion) == TRUE}
    if "straight" in weights:
        status = "unlikely"
    elif "step" in weights or ("floor" in weights and status == "probable"):
        status = LOWERED[status]
    return Verdict(row, status, outcomes, column)


def net_support(verdict: Verdict) -> int:
    """Supporting findings minus opposing ones, the order inside a status (rule 10)."""
    return len(verdict.supporting) - len(verdict.opposing)
