"""A moment of a case: what has been revealed by a step, and what the engine says of just that."""

from collections.abc import Mapping
from copy import copy
from functools import cached_property
from typing import Any

from cases.documents import Checked, Question, Step
from classification import Classification, Definitions, Findings, classify, mask, named


class Moment:
    """The case at one step. `answers` are the learner's own earlier answers of the same form, by question id."""

    exam = False

    def __init__(self, checked: Checked, index: int, answers: Mapping[str, Any] | None = None) -> None:
        self.case, self.whole, self.index = checked.case, checked.whole, index
        self.answers: Mapping[str, Any] = answers or {}
        self._under: dict[Definitions, Classification] = {}

    @cached_property
    def step(self) -> Step:
        return self.case.steps[self.index]

    @cached_property
    def revealed(self) -> list[str]:
        """The paths revealed so far, in the order of their steps; no path twice."""
        return list(dict.fromkeys(path for step in self.case.steps[: self.index + 1] for path in step.reveals))

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
        return None if self.index == 0 else Moment(Checked(self.case, self.whole), self.index - 1)
