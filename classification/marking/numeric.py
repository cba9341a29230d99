"""Marking of numbers: tolerance, the slip of a unit, and a learner's own number carried forward."""

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import TypeVar

from classification.marking.marks import HALF, Mark, NotMarkable, mark

UNIT_FACTOR = 1000
UNIT_SLIP_SHARE = HALF

_PLAIN = re.compile(r"[+-]?[0-9]{1,15}(?:[.,][0-9]{1,15})?")
_TWO_WAYS = re.compile(r"[+-]?[1-9][0-9]{0,2},[0-9]{3}")

Asked = TypeVar("Asked")


def read_number(text: str) -> Decimal:
    """A number as a learner writes it, as Decimal; a decimal comma is understood. What cannot be read, or reads two
    ways (1,800), is refused and asked again: not understood is not wrong."""
    bare = text.strip()
    if not _PLAIN.fullmatch(bare):
        raise NotMarkable("answer", "a plain number is expected, such as 0.8")
    if _TWO_WAYS.fullmatch(bare):
        raise NotMarkable("answer", "the comma can be read two ways; write 1.8 or 1800")
    return Decimal(bare.replace(",", "."))


def within(answer: Decimal, key: Decimal, tolerance: Decimal) -> bool:
    """Both edges of the tolerance count as within."""
    return abs(Fraction(answer) - Fraction(key)) <= Fraction(tolerance)


def is_unit_slip(answer: Decimal, key: Decimal, tolerance: Decimal) -> bool:
    """The only error is a factor of 1000, either way. A key no larger than its tolerance has no slip."""
    if abs(Fraction(key)) <= Fraction(tolerance):
        return False
    slips = (Fraction(answer) * UNIT_FACTOR, Fraction(answer) / UNIT_FACTOR)
    return any(abs(slip - Fraction(key)) <= Fraction(tolerance) for slip in slips)


def mark_number(answer: Decimal, key: Decimal, tolerance: Decimal = Decimal(0), *, practice: bool = False) -> Mark:
    """Grading 3.8 numeric: 1 within the tolerance; a unit slip of 1000 earns half in practice and 0 in an exam; else 0.
    Answer, key and tolerance stand in the same unit."""
    if tolerance < 0:
        raise NotMarkable("tolerance", "must not be below 0")
    if within(answer, key, tolerance):
        return mark(1)
    return mark(UNIT_SLIP_SHARE if practice and is_unit_slip(answer, key, tolerance) else 0)


def mark_carried_forward(
    own: Decimal | None,
    true: Decimal,
    key_from: Callable[[Decimal], Asked],
    mark_against: Callable[[Asked], Mark],
) -> Mark:
    """Grading 3.8 error carried forward: a later part is marked against the key that follows from the learner's own
    number, so that one error is not paid for twice. Where the earlier part was left blank, the true number is used."""
    return mark_against(key_from(true if own is None else own))
