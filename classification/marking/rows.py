"""Marking of answers given row by row: true or false, criteria, pairs to match, a sequence to put in order."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations

from classification.marking.marks import HALF, Mark, NotMarkable, OptionFeedback, Word, known, mark

CRITERION_VALUES = ("met", "not_met", "unknown")


def _row(key: str, given: object, wanted: object) -> OptionFeedback:
    word: Word = "left_out" if given is None else "right" if given == wanted else "wrong"
    return OptionFeedback(key, given is not None, True, word)


def _rows(answers: Mapping[str, object], key: Mapping[str, object]) -> tuple[OptionFeedback, ...]:
    if not key:
        raise NotMarkable("key", "at least one row is needed")
    known("answers", list(answers), list(key))
    return tuple(_row(name, answers.get(name), key[name]) for name in sorted(key))


def _right(rows: Sequence[OptionFeedback]) -> int:
    return sum(row.word == "right" for row in rows)


def mark_true_false(answers: Mapping[str, bool | None], key: Mapping[str, bool]) -> Mark:
    """Grading 3.3(c): 1 if every row is right, half if more than half of the rows are, else 0. A blank is not right."""
    rows = _rows(answers, key)
    right = _right(rows)
    share = Fraction(1) if right == len(rows) else HALF if 2 * right > len(rows) else Fraction(0)
    return mark(share, rows)


def mark_matching(answers: Mapping[str, str | None], key: Mapping[str, str]) -> Mark:
    """Design section 5: the mean of the pairs. A premise left without a partner earns nothing."""
    rows = _rows(answers, key)
    return mark(Fraction(_right(rows), len(rows)), rows)


def mark_criteria(answers: Mapping[str, str | None], key: Mapping[str, str]) -> Mark:
    """Design section 5: the mean of the rows, each met, not_met or unknown (not yet known, which is a value and may be
    the right one). None is a blank."""
    for name, value in [*answers.items(), *key.items()]:
        if value is not None and value not in CRITERION_VALUES:
            raise NotMarkable(name, f"must be one of {', '.join(CRITERION_VALUES)}, not {value}")
    return mark_matching(answers, key)


def mark_ordering(order: Sequence[str], key: Sequence[str]) -> Mark:
    """Design section 5: the share of pairs that stand in the right order. An item left out spoils its pairs."""
    items = sorted(known("key", key, key))
    if len(items) < 2:
        raise NotMarkable("key", "at least two items are needed")
    known("order", order, items)
    place = {item: position for position, item in enumerate(order)}
    pairs = list(combinations(key, 2))
    spoilt = [pair for pair in pairs if not _in_order(pair, place)]
    rows = tuple(_item(item, place, spoilt) for item in items)
    return mark(Fraction(len(pairs) - len(spoilt), len(pairs)), rows)


def _in_order(pair: tuple[str, str], place: Mapping[str, int]) -> bool:
    first, second = pair
    return first in place and second in place and place[first] < place[second]


def _item(item: str, place: Mapping[str, int], spoilt: Sequence[tuple[str, str]]) -> OptionFeedback:
    given = item in place
    astray = any(item in pair for pair in spoilt if all(member in place for member in pair))
    return OptionFeedback(item, given, True, "left_out" if not given else "wrong" if astray else "right")
