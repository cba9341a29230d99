"""A moment of a case: what has been revealed by a step, and what the engine says of just that."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from cases.documents import Checked, Question, Step
from classification import Classification, Definitions, Findings, classify, mask, named


class Moment:
    """The case at one step. `answers` are the learner's own earlier answers of the same form, by question id."""

    def __init__(self, checked: Checked, index: int, answers: Mapping[str, Any] | None = None) -> None:
        self.case, self.whole, self.index = checked.case, checked.whole, index
        self.answers: Mapping[str, Any] = answers or {}

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
        return self.known if definitions == self.known.definitions else classify(self.findings, definitions)

    def asked_under(self, question: Question) -> Classification:
        """The classification under the definition that the question names."""
        return self.under(named(question.definition))

    @cached_property
    def before(self) -> "Moment | None":
        return None if self.index == 0 else Moment(Checked(self.case, self.whole), self.index - 1)
