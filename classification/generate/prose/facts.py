"""What is told of a patient at a step: each fact as a short sentence and as a fragment of a note."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from classification.generate.prose.spin import Templates, Voice, wordings

FEW = 5  # so few words may come again
ENOUGH = 20  # so many wordings, and no two of twenty patients in a row share the sentence

TESTS = re.compile(
    r"(?i)\b(ANA|anti-dsDNA|anti-CCP|rheumatoid factor|coombs test|(in)?direct GIFT|hepatitis [BC]|parvovirus B19|IgG|B cells)\b"
)
METHODS = {"GIFT_I": "indirect GIFT", "GIFT_D": "direct GIFT", "GAT": "GAT", "MAIGA": "MAIGA", "bead": "bead assay", "WIFT": "WIFT"}


@dataclass(frozen=True, slots=True)
class Said:
    """A piece of text; one that `stands` may be a sentence of its own, since no other patient of twenty shares it."""

    text: str
    stands: bool
    whole: bool = False  # ready sentences, nothing is added to them
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One finding in words. `topic` groups facts in a note: history, drugs, signs, examination, blood, results, team."""

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
    theme: str = ""

    def fact(
        self, topic: str, clause: Templates, note: Templates = "", *, strong: bool = False, leans: bool = False, **values: Any
    ) -> Fact:
        """A fact out of one or two templates with choices; a strong one holds numbers that no other patient has.

        One that leans goes into the sentence before it, however short it is.
        """
        told = (self._said(topic, template, strong, values) for template in (clause, note or clause))
        return Fact(topic, *(replace(said, stands=said.stands and not leans) for said in told))

    def _said(self, topic: str, template: Templates, strong: bool, values: dict[str, Any]) -> Said:
        text = self.voice.say(template, **values)
        return Said(text, strong or wordings(template) >= ENOUGH or _words(text) <= FEW, topic=topic)


def _words(text: str) -> int:
    """How many words there are besides figures and the names of tests."""
    return len([word for word in TESTS.sub("", text).split() if word[0].isalpha()])


Teller = Callable[[Told, Any], list[Fact]]
