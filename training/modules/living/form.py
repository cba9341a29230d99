"""What all living paragraphs share: their fields, what was typed, what is wrong with it, and what the engine says."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _

from classification import Refused
from classification.marking import NotMarkable, read_number

Words = str | Promise


@dataclass(frozen=True)
class Field:
    """A number in the sentence, or one of a few words. `first` stands in it unless the module says otherwise."""

    name: str
    label: Words
    first: str
    lowest: int = 0
    highest: int = 1000
    whole: bool = False
    optional: bool = False
    choices: tuple[tuple[str, Words], ...] = ()

    def read(self, text: str) -> Decimal | str | None:
        """The value typed. Raises ValueError with what to write instead."""
        if self.choices:
            if text not in dict(self.choices):
                raise ValueError(_("Choose one of the words."))
            return text
        if not text and self.optional:
            return None
        try:
            number = read_number(text)
        except NotMarkable:
            raise ValueError(_("“%s” is not a plain number; write one such as 0.8.") % text) from None
        if self.whole and number != int(number):
            raise ValueError(_("Write a whole number of days."))
        if not self.lowest <= number <= self.highest:
            raise ValueError(_("Write a number from %(low)s to %(high)s.") % {"low": self.lowest, "high": self.highest})
        return number


@dataclass
class Told:
    """A living paragraph as it stands: what is typed, the faults beside the fields, and the outcome if there is none."""

    typed: dict[str, str]
    values: dict[str, Any] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    outcome: dict[str, Any] = field(default_factory=dict)


class Kind(ABC):
    """One kind of living paragraph."""

    name = ""
    fields: tuple[Field, ...] = ()

    @property
    def template(self) -> str:
        return f"training/modules/living/{self.name}.html"

    def start(self, given: Mapping[str, str]) -> dict[str, str]:
        """What stands in the fields at first."""
        return {one.name: given.get(one.name, one.first) for one in self.fields}

    def read(self, typed: Mapping[str, str]) -> Told:
        """Every field read; what is not understood is said beside it, and what was typed stays."""
        told = Told({one.name: str(typed.get(one.name, ""))[:40].strip() for one in self.fields})
        for one in self.fields:
            try:
                told.values[one.name] = one.read(told.typed[one.name])
            except ValueError as error:
                told.errors[one.name] = str(error)
        return told

    def answer(self, told: Told) -> Told:
        """With the engine's answer, unless something could not be read."""
        if told.errors:
            return told
        self.check(told)
        if told.errors:
            return told
        try:
            told.outcome = self.ask(told.values)
        except Refused as refused:
            told.errors[""] = " ".join(fault.problem for fault in refused.faults)
        return told

    def check(self, told: Told) -> None:  # noqa: B027 - a hook that most kinds have no use for
        """Fields that do not go together."""

    @abstractmethod
    def ask(self, values: dict[str, Any]) -> dict[str, Any]:
        """What the engine says of these values."""


def day(value: Any) -> int:
    """A day as the findings take it."""
    return int(value)
