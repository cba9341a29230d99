"""Marking of a ranked differential: nDCG with gains from the engine's own statuses."""

from collections.abc import Collection, Mapping, Sequence
from decimal import Context
from fractions import Fraction
from typing import Literal

from classification.marking.marks import HALF, Mark, feedback, known, mark

Status = Literal["established", "probable", "possible", "open", "unlikely", "excluded"]

PLACES_COUNTED = 5
GAIN: Mapping[str, int] = {"established": 3, "probable": 3, "possible": 2, "unlikely": 1, "open": 0, "excluded": 0}
POINTED_TO = GAIN["possible"]
MISSED_CAP = HALF

_EXACT = Context(prec=28)


def _discount(place: int) -> Fraction:
    """1 / log2(place + 1), place counted from 1. Decimal logarithms give the same digits on every machine."""
    return Fraction(_EXACT.divide(_EXACT.ln(2), _EXACT.ln(place + 1)))


_DISCOUNTS = tuple(_discount(place) for place in range(1, PLACES_COUNTED + 1))


def discounted(gains: Sequence[int]) -> Fraction:
    """The discounted sum of the first five gains."""
    return sum((gain * weight for gain, weight in zip(gains, _DISCOUNTS, strict=False)), Fraction(0))


def best_ranking(gains: Mapping[str, int], needed: Collection[str]) -> list[str]:
    """The ranking that earns 1: what must not be missed has a place, the rest goes by gain (ties by code)."""
    by_gain = sorted(gains, key=lambda code: (-gains[code], code))
    places = [code for code in by_gain if code in needed][:PLACES_COUNTED]
    places += [code for code in by_gain if code not in needed and gains[code]][: PLACES_COUNTED - len(places)]
    return sorted(places, key=lambda code: (-gains[code], code))


def mark_ranking(
    ranked: Sequence[str],
    statuses: Mapping[str, Status | None],
    must_not_miss: Collection[str] = (),
) -> Mark:
    """Design section 5, form of grading 3.8: `sum(gain_i / log2(i + 1)) / ideal` over at most five places; further
    places are not read. `statuses`: each disorder's status (None is open). A must-not-miss disorder that is possible or
    better and has no counted place, though there was room for it, caps the score at half. Duplicates are refused. Where
    nothing earns a gain, only an empty ranking (not settled) is right."""
    gains = {code: GAIN[status or "open"] for code, status in statuses.items()}
    known("ranked", ranked, gains)
    counted = ranked[:PLACES_COUNTED]
    needed = {code for code in must_not_miss if gains.get(code, 0) >= POINTED_TO}
    best = best_ranking(gains, needed)
    ideal = discounted([gains[code] for code in best])
    share = discounted([gains[code] for code in counted]) / ideal if ideal else Fraction(not ranked)
    missed = len(needed & set(counted)) < min(len(needed), PLACES_COUNTED)
    wanted = set(best) - {code for code in best if gains[code] < POINTED_TO}
    welcome = {code for code in gains if gains[code]} - wanted
    rows = feedback(gains, counted, wanted | needed, welcome=welcome)
    return mark(min(share, MISSED_CAP if missed else Fraction(1)), rows)
