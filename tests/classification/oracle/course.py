"""First low count and course (F-DEF-17 to -20, DV first_low, chronic, course)."""

from fractions import Fraction
from itertools import product

from tests.classification.oracle.counts import below, low, neutropenic, normal, series, unmarked
from tests.classification.oracle.logic import K3, Doc, quantity


def first_low(doc: Doc, rules: str) -> int | None:
    """The earliest low count; not known when one of unknown lowness lies before it."""
    found = series(doc)
    if not found:
        told: int | None = doc.get("first_low")
        return told
    for count in found:
        value = low(doc, count, rules)
        if value is None:
            return None
        if value:
            return int(count["day"])
    return None


EPISODES_APART = 28


def fall(doc: Doc, rules: str) -> int | None:
    """The first low count of the present episode (IP-01): 28 days after the last low one, with a normal count between or halved."""
    found, day = series(doc), first_low(doc, rules)
    if not found or day is None:
        return day
    run: list[Doc] = []
    for count in found:
        if low(doc, count, rules) is not True:
            continue
        new = begins_anew(doc, count, run, rules) if run else True
        if new is None:
            return None
        run = [count] if new else [*run, count]
    return int(run[0]["day"])


def begins_anew(doc: Doc, count: Doc, run: list[Doc], rules: str) -> K3:
    """Whether a low count begins an episode of its own after the low counts before it."""
    last = run[-1]["day"]
    if count["day"] - last < EPISODES_APART:
        return False
    between = [one for one in series(doc) if last < one["day"] < count["day"]]
    if any(normal(doc, one, rules) is True for one in between):
        return True
    if any(low(doc, one, rules) is None for one in between):
        return None
    halved = [below(doc, count, least / 2, rules) for least, _ in map(reach, run)]
    if all(value is True for value in halved):
        return True
    kept = [most == 0 or below(doc, count, most / 2, rules) is False for _, most in map(reach, run) if most is not None]
    return False if any(kept) else None


def reach(count: Doc) -> tuple[Fraction, Fraction | None]:
    """The least and the most that a count can be; a bound leaves one end open."""
    sign, value = quantity(count.get("anc")) or ("ge", Fraction(0))
    least = value if sign in ("eq", "gt", "ge") else Fraction(0)
    return least, value if sign in ("eq", "lt", "le") else None


def last_low(doc: Doc, rules: str) -> int | None:
    """The latest low count; not known when one of unknown lowness lies after it."""
    found = series(doc)
    if not found:
        told: int | None = doc.get("last_low")
        return told
    for count in reversed(found):
        value = low(doc, count, rules)
        if value is None:
            return None
        if value:
            return int(count["day"])
    return None


def chronic(doc: Doc, rules: str) -> K3:
    """At least 90 days between first and last low count, nothing normal or unknown between."""
    if neutropenic(doc, rules) is False:
        return False
    found = series(doc)
    open_ones = [count["day"] for count in found if low(doc, count, rules) is None]
    if not found:
        first, last = first_low(doc, rules), last_low(doc, rules)
        return True if first is not None and last is not None and last - first >= 90 else None
    fillings = [dict(zip(open_ones, values, strict=True)) for values in product([True, False], repeat=len(open_ones))]
    known = [count["day"] for count in found if low(doc, count, rules) is True]
    gap = any(min(known) < day < max(known) for day in open_ones if known)
    if not gap and all(unbroken(doc, filling, rules) for filling in fillings):
        return True
    first, last = first_low(doc, rules), last_low(doc, rules)
    if not open_ones and first is not None and last is not None:
        after = [count["day"] for count in found if count["day"] > last and normal(doc, count, rules)]
        between = any(first < count["day"] < last and normal(doc, count, rules) for count in found)
        if not between and any(day - first < 90 for day in after):
            return False
    return None


def unbroken(doc: Doc, filling: dict[int, bool], rules: str) -> bool:
    """With every open count settled as told: 90 days of low counts, no unmarked normal one between."""
    settled = [(count, filling.get(count["day"], low(doc, count, rules))) for count in series(doc)]
    days = [count["day"] for count, is_low in settled if is_low]
    if not days or max(days) - min(days) < 90:
        return False
    return not any(min(days) < count["day"] < max(days) and not is_low and unmarked(count) for count, is_low in settled)


def course(doc: Doc, rules: str) -> str | None:
    """chronic, acute, intermittent or not settled; a rhythm is not looked for here."""
    long = chronic(doc, rules)
    if long is True:
        return "chronic"
    if long is False and neutropenic(doc, rules) is True:
        return "acute"
    found = series(doc)
    lows = [count["day"] for count in found if low(doc, count, rules) is True]
    normals = [count["day"] for count in found if normal(doc, count, rules) is True]
    if any(min(lows) < day < max(lows) for day in normals if lows):
        return "intermittent"
    return None
