"""A moment of an attempt: what has been revealed by a step, the results ordered among it, and what the engine says of just that."""

from collections.abc import Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Any

from cases.documents import Checked, Question, Step
from cases.investigations import Placed, Sent, sent
from classification import Classification, Definitions, Findings, classify, mask, named


class Moment:
    """The case at one step. `answers` are the learner's own earlier answers of the same form, by question id.

    `ordered`: the investigations that the learner has ordered by then. `stored`: the paths that were revealed, where they are
    kept with an answer; then neither steps nor orders are asked.
    """

    exam = False

    def __init__(
        self, checked: Checked, index: int, answers: Mapping[str, Any] | None = None, *,
        ordered: Sequence[Placed] = (), stored: Sequence[str] | None = None,
    ) -> None:  # fmt: skip
        self.case, self.whole, self.index = checked.case, checked.whole, index
        self.answers: Mapping[str, Any] = answers or {}
        self.ordered = tuple(placed for placed in ordered if placed[0] <= index)
        self.stored = stored
        self._under: dict[Definitions, Classification] = {}

    @cached_property
    def step(self) -> Step:
        return self.case.steps[self.index]

    @cached_property
    def revealed(self) -> list[str]:
        """The paths revealed so far: by the steps in their order, then by results that are in; no path twice."""
        if self.stored is not None:
            return list(self.stored)
        by_steps = [path for step in self.case.steps[: self.index + 1] for path in step.reveals]
        by_results = [path for one in self.sent if one.seen(self.index) for path in one.test.reveals]
        return list(dict.fromkeys((*by_steps, *by_results)))

    @cached_property
    def sent(self) -> list[Sent]:
        """What was ordered so far, each with the step at which its result is in."""
        return [sent(self.case, placed) for placed in self.ordered]

    @cached_property
    def now(self) -> int:
        return max(step.day for step in self.case.steps[: self.index + 1])

    @cached_property
    def findings(self) -> Findings:
        return mask(self.whole, self.revealed, self.now)

    @cached_property
    def known(self) -> Classification:
        """The classification of what was revealed, under the course's default set."""
        return classify(self.findings)

    def under(self, definitions: Definitions) -> Classification:
        if definitions == self.known.definitions:
            return self.known
        if definitions not in self._under:
            self._under[definitions] = classify(self.findings, definitions)
        return self._under[definitions]

    def asked_under(self, question: Question) -> Classification:
        """The classification under the definition that the question names."""
        return self.under(named(question.definition))

    def answering(self, answers: Mapping[str, Any], *, exam: bool = False) -> "Moment":
        """The same moment with the learner's own answers, in an exam or not; what is known is not worked out again."""
        _ = self.known, self.before and self.before.known
        told = copy(self)
        told.answers, told.exam = answers, exam
        return told

    @cached_property
    def before(self) -> "Moment | None":
        return self.at(self.index - 1) if self.index else None

    def at(self, index: int) -> "Moment":
        """An earlier step of the same attempt, without answers."""
        return Moment(Checked(self.case, self.whole), index, ordered=self.ordered)
