"""The contract of a question, for cases and modules alike: read, mark, say why for every option.

Reading an answer and marking it are two steps with two messages: not understood is not wrong.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from decimal import Decimal
from fractions import Fraction
from typing import Any, Generic, Protocol, TypeVar

Asked = TypeVar("Asked", contravariant=True)
Told = TypeVar("Told", contravariant=True)


class Unreadable(ValueError):
    """An answer that cannot be read: the message says what to write instead, and nothing typed is lost."""

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one option after the answer: the word, why, and the rows and references it rests on."""

    key: str
    text: str
    chosen: bool
    word: str
    why: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked answer as plain values: score from 0 to 1, label, feedback for each option, harms,
    emergencies missed, the other definition."""

    score: Decimal
    label: str
    said: tuple[Said, ...]
    under: str = ""
    harms: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    note: str = ""
    about: str = ""

    def as_data(self) -> dict[str, Any]:
        """Plain values for storing; the score is text."""
        told = {each.name: getattr(self, each.name) for each in fields(self)}
        said = [{each.name: getattr(one, each.name) for each in fields(one)} for one in self.said]
        return told | {"score": str(self.score), "said": said}


@dataclass(frozen=True, slots=True)
class Recalled:
    """What an answer shows of one criterion or disorder: how far it was known. One guess in `options` is right (None: hardly any)."""

    concept: str
    code: str
    score: Decimal
    options: int | None = None
    harms: int = 0


@dataclass(frozen=True, slots=True)
class Example:
    """An answer as a form sends it, with what it must earn; without a score it must not be understood, and `says` is in the message."""

    typed: Mapping[str, Any]
    score: Fraction | float | None = None
    harms: tuple[str, ...] = ()
    says: str = ""


@dataclass(frozen=True, slots=True)
class Examples:
    """One answer of each sort to a question, by which its kind is tested; where there can be none, the reason."""

    right: Example
    partly: Example | str
    wrong: Example | str
    unsafe: Example | str
    invalid: Example
    empty: Example


@dataclass(frozen=True, slots=True)
class Shown:
    """One option as it is offered."""

    key: str
    text: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What the template of a kind draws; nothing in it gives the key away."""

    template: str
    legend: str
    rule: str
    options: tuple[Shown, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)


class Kind(Protocol, Generic[Asked, Told]):
    """One kind of question. `asked` is the question of the document, `told` the moment it is asked at."""

    name: str

    def form(self, asked: Asked, told: Told, typed: Mapping[str, Any]) -> Form:
        """What to draw, with what was typed so far."""
        ...

    def read(self, asked: Asked, told: Told, typed: Mapping[str, Any]) -> Any:
        """The answer as plain values. Raises Unreadable."""
        ...

    def mark(self, asked: Asked, told: Told, answer: Any) -> Marked:
        """The mark against the key that follows from what is known at that moment."""
        ...

    def ideal(self, asked: Asked, told: Told) -> Any:
        """An answer that earns full marks, for checks and tests."""
        ...

    def examples(self, asked: Asked, told: Told) -> Examples:
        """A right, a partly right, a wrong, an unsafe, an unreadable and an empty answer; the marks are worked out beside the rule."""
        ...

    def hint(self, asked: Asked, told: Told) -> str:
        """Names what to look at, never its value."""
        ...

    def faults(self, asked: Asked, told: Told) -> list[tuple[str, str, str]]:
        """What is wrong with the question itself: field, problem, remedy."""
        ...
