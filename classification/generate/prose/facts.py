"""What is told of a patient at a step: each fact as a clause in the past tense and as a fragment of a note."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from classification.generate.prose.spin import Voice


@dataclass(frozen=True, slots=True)
class Fact:
    """One finding in words. `topic` groups facts in a note: history, drugs, examination, blood, results, team.

    A `strong` fact holds several numbers, so that no two patients share its sentence; the others lean on one.
    """

    topic: str
    clause: str
    note: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What has just been revealed: the fields at this step, the entries that are new, and the day."""

    voice: Voice
    day: int
    first: bool
    years: int
    document: dict[str, Any]

    def fact(self, topic: str, clause: str, note: str, *, strong: bool = False, **values: Any) -> Fact:
        """A fact out of two templates with choices."""
        return Fact(topic, self.voice.say(clause, **values), self.voice.say(note, **values), strong)


Teller = Callable[[Told, Any], list[Fact]]
