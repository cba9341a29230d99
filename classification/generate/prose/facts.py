"""What is told of a patient at a step: each fact as a short sentence and as a fragment of a note."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from classification.generate.prose.spin import Voice, wordings

ENOUGH = 20  # so many wordings, and no two of twenty patients in a row share the sentence


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text; one that `stands` may be a sentence of its own, since no other patient of twenty shares it."""

    text: str
    stands: bool
    alone: bool = False  # nothing leans on it


@dataclass(frozen=True, slots=True)
class Fact:
    """One finding in words. `topic` groups facts in a note: history, drugs, examination, blood, results, team, people."""

    topic: str
    clause: Said
    note: Said


@dataclass(frozen=True, slots=True)
class Told:
    """What has just been revealed: the fields at this step, the entries that are new, and the day."""

    voice: Voice
    day: int
    first: bool
    years: int
    document: dict[str, Any]

    def fact(self, topic: str, clause: str, note: str = "", *, strong: bool = False, alone: bool = False, **values: Any) -> Fact:
        """A fact out of one or two templates with choices; a strong one holds numbers that no other patient has."""
        return Fact(topic, self._said(clause, strong, alone, values), self._said(note or clause, strong, alone, values))

    def _said(self, template: str, strong: bool, alone: bool, values: dict[str, Any]) -> Said:
        return Said(self.voice.say(template, **values), strong or wordings(template) >= ENOUGH, alone)


Teller = Callable[[Told, Any], list[Fact]]
