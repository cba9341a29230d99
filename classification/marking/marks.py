"""What a mark is: a score from 0 to 1, its label, and a word on each option. Every rule of this package returns one."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

Label = Literal["right", "partly", "wrong", "unsafe"]
Word = Literal["right", "wrong", "left_out", "left_alone", "unsafe", "other_definition"]
Number = int | Decimal | Fraction

PLACES = 6
HALF = Fraction(1, 2)


class NotMarkable(ValueError):
    """The answer or its key cannot be marked, which is not the same as wrong. `field` names what is at fault."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


def rounded(value: Number, places: int = PLACES) -> Decimal:
    """An exact value as a Decimal of at most `places` places, half to even, with no trailing zeros."""
    units = round(Fraction(value) * 10**places)
    digits = f"{abs(units):0{places + 1}d}"
    text = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return Decimal(f"-{text}" if units < 0 else text)


def as_share(name: str, value: Number) -> Fraction:
    """The value itself if it lies between 0 and 1, else NotMarkable."""
    share = Fraction(value)
    if not 0 <= share <= 1:
        raise NotMarkable(name, f"must lie between 0 and 1, not {value}")
    return share


def label_of(score: Decimal, harms: Collection[str]) -> Label:
    """The one place where a label is decided: any harm is unsafe, whatever the score (danger is not averaged away)."""
    if harms:
        return "unsafe"
    if score == 1:
        return "right"
    return "partly" if score > 0 else "wrong"


def known(field: str, given: Collection[str], allowed: Collection[str]) -> frozenset[str]:
    """What was given as a set; refused when something in it was not on offer, or stands there twice."""
    strange = sorted(set(given) - set(allowed))
    if strange:
        raise NotMarkable(field, f"not on offer: {', '.join(strange)}")
    if len(set(given)) < len(given):
        raise NotMarkable(field, "the same option stands there twice")
    return frozenset(given)


@dataclass(frozen=True, slots=True)
class OptionFeedback:
    """One option. `wanted` is None where the option was welcome but not asked for."""

    key: str
    chosen: bool
    wanted: bool | None
    word: Word


@dataclass(frozen=True, slots=True)
class Mark:
    """The result of marking one answer.

    score    0 to 1, Decimal of at most six places; anything else is refused here
    label    follows from score and harms (`label_of`)
    under    another named definition under which the answer was right, or None
    harms    codes of the harmful things chosen, sorted
    options  feedback for each option, sorted by key, so that the order of display changes nothing
    """

    score: Decimal
    under: str | None = None
    harms: tuple[str, ...] = ()
    options: tuple[OptionFeedback, ...] = ()
    label: Label = field(init=False)

    def __post_init__(self) -> None:
        score = rounded(as_share("score", self.score))
        harms = tuple(sorted(set(self.harms)))
        object.__setattr__(self, "score", score)
        object.__setattr__(self, "harms", harms)
        object.__setattr__(self, "options", tuple(sorted(self.options, key=lambda option: option.key)))
        object.__setattr__(self, "label", label_of(score, harms))

    def as_data(self) -> dict[str, Any]:
        """Plain values for JSON. The score is text, so that it comes back as the same bytes."""
        return {
            "score": str(self.score),
            "label": self.label,
            "under": self.under,
            "harms": list(self.harms),
            "options": [
                {"key": option.key, "chosen": option.chosen, "wanted": option.wanted, "word": option.word} for option in self.options
            ],
        }

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Mark":
        """The inverse of `as_data`. A stored label is recomputed, never trusted."""
        return cls(
            score=Decimal(data["score"]),
            under=data["under"],
            harms=tuple(data["harms"]),
            options=tuple(OptionFeedback(**option) for option in data["options"]),
        )


def word_for(chosen: bool, wanted: bool | None, harmful: bool = False) -> Word:
    """The word said of one option."""
    if chosen and harmful:
        return "unsafe"
    if chosen:
        return "wrong" if wanted is False else "right"
    return "left_out" if wanted else "left_alone"


def feedback(
    options: Iterable[str],
    chosen: Collection[str],
    wanted: Collection[str],
    *,
    harmful: Collection[str] = (),
    welcome: Collection[str] = (),
) -> tuple[OptionFeedback, ...]:
    """Feedback for every option shown; `welcome` ones are neither asked for nor wrong."""
    rows = []
    for key in sorted(set(options)):
        want = True if key in wanted else None if key in welcome else False
        rows.append(OptionFeedback(key, key in chosen, want, word_for(key in chosen, want, key in harmful)))
    return tuple(rows)


def mark(
    share: Number,
    options: tuple[OptionFeedback, ...] = (),
    *,
    harms: Iterable[str] = (),
    under: str | None = None,
) -> Mark:
    """A Mark from an exact share of 1 (Fraction, Decimal or int)."""
    return Mark(rounded(as_share("score", share)), under=under, harms=tuple(harms), options=options)


def mean_mark(marks: Sequence[Mark]) -> Mark:
    """The parts of a question, a problem or an item set as one mark: the mean score, every harm kept (3.2, 3.4)."""
    if not marks:
        raise NotMarkable("marks", "at least one part is needed")
    total = sum((Fraction(part.score) for part in marks), Fraction(0))
    return mark(total / len(marks), harms=(harm for part in marks for harm in part.harms))
