"""Ages, bounds, low for age and severity bands (F-DEF-41, -42, -44, F-SEV, DV-CV-05, -06)."""

from fractions import Fraction
from math import floor
from typing import Any

from tests.classification.oracle.logic import K3, Doc, both, either, no, number, quantity

LIMIT = {"school-2020": "1.8", "review-2025": "1.5"}
DAYS = {"day": 1, "week": 7, "month": 30}


def age_on_day_0(doc: Doc) -> int | None:
    """Age in days on day 0 of the document."""
    age = doc.get("age")
    return None if age is None else in_days(age)


def in_days(age: Any) -> int:
    """An age with its unit, in days; from one completed year on at least 366."""
    if isinstance(age, dict):
        amount, unit = Fraction(str(age["value"])), str(age["unit"])
    else:
        first, unit = str(age).split()
        amount = Fraction(first)
    unit = unit.rstrip("s")
    if unit == "year":
        days = floor(Fraction("365.25") * amount)
        return max(days, 366) if amount >= 1 else days
    return floor(amount * DAYS[unit])


def age_now(doc: Doc) -> int | None:
    """Age in days at the moment."""
    start = age_on_day_0(doc)
    return None if start is None else start + int(doc.get("now", 0))


def age_at(doc: Doc, count: Doc) -> int | None:
    """Age in days at a count (DV-CV-05)."""
    start = age_on_day_0(doc)
    return None if start is None else start + int(count["day"])


def series(doc: Doc) -> list[Doc]:
    """The counts in the order of their days; none told is an empty list. One without neutrophils is not known."""
    return sorted(doc.get("counts") or [], key=lambda count: count["day"])


def newest(doc: Doc) -> list[Doc]:
    """The latest count that names the neutrophils, as a list of one, or none."""
    return [count for count in series(doc) if count.get("anc") is not None][-1:]


def normal_from(doc: Doc, count: Doc, rules: str) -> Fraction:
    """What `normal` without a number is at least: the limit in force, below 366 days (or at an unknown age) 1.0."""
    age = age_at(doc, count)
    return Fraction(LIMIT[rules]) if age is not None and age >= 366 else Fraction(1)


def below(doc: Doc, count: Doc, limit: str | Fraction, rules: str) -> K3:
    """ANC < limit (DV-CV-06)."""
    edge, read = Fraction(limit), quantity(count.get("anc"))
    if read is None:
        return None
    sign, value = read
    if sign == "eq":
        return value < edge
    if sign == "normal":
        return False if edge <= normal_from(doc, count, rules) else None
    if sign == "lt":
        return True if value <= edge else None
    if sign == "le":
        return True if value < edge else None
    return False if value >= edge else None


def at_most(doc: Doc, count: Doc, limit: str | Fraction, rules: str) -> K3:
    """ANC <= limit; its negation is "more than"."""
    edge, read = Fraction(limit), quantity(count.get("anc"))
    if read is None:
        return None
    sign, value = read
    if sign == "eq":
        return value <= edge
    if sign == "normal":
        return False if edge < normal_from(doc, count, rules) else None
    if sign in ("lt", "le"):
        return True if value <= edge else None
    if sign == "gt":
        return False if value >= edge else None
    return False if value > edge else None


def any_below(doc: Doc, limit: str, rules: str) -> K3:
    """Any ANC < limit; no list or an empty one is not known."""
    found = series(doc)
    return either(*(below(doc, count, limit, rules) for count in found)) if found else None


def zone(doc: Doc, count: Doc, true_below: str, false_from: str, rules: str) -> K3:
    """Low under the first value, not low from the second on, not known between."""
    if below(doc, count, true_below, rules) is True:
        return True
    return False if below(doc, count, false_from, rules) is False else None


def low(doc: Doc, count: Doc, rules: str) -> K3:
    """Low for the age at the count (F-DEF-42)."""
    if (quantity(count.get("anc")) or ("", 0))[0] == "normal":
        return False
    age = age_at(doc, count)
    if age is None:
        return None
    if age >= 366:
        return below(doc, count, LIMIT[rules], rules)
    hours = count.get("hours")
    if (hours < 72) if hours is not None else age <= 2:
        return low_in_first_72_hours(doc, count, rules)
    return low_in_infancy(doc, count, age, rules)


def low_in_first_72_hours(doc: Doc, count: Doc, rules: str) -> K3:
    """The chart decides; without it a floor, above which nothing is known."""
    chart: K3 = count.get("below_chart")
    if chart is not None:
        return chart
    weight, weeks = number(doc.get("birth_weight_g")), number(doc.get("gestation_weeks"))
    heavy = weight > 1500 if weight is not None else weeks is not None and weeks >= 34
    return True if below(doc, count, "1.5" if heavy else "0.5", rules) is True else None


def low_in_infancy(doc: Doc, count: Doc, age: int, rules: str) -> K3:
    """From 72 hours to day 365; a birth weight up to 1500 g has a rule of its own until day 28."""
    if age > 60:
        return zone(doc, count, "1.0", "1.0", rules)
    term = zone(doc, count, "1.5", "1.75", rules) if age <= 14 else zone(doc, count, "1.0", "1.5", rules)
    if age > 28:
        return term
    small = zone(doc, count, "1.1", "1.75", rules)
    weight, weeks = number(doc.get("birth_weight_g")), number(doc.get("gestation_weeks"))
    if weight is not None:
        return small if weight <= 1500 else term
    if weeks is not None and weeks >= 34:
        return term
    return term if term is small else None


def unmarked(count: Doc) -> bool:
    """Not under G-CSF, steroid or stress (DV-CV-07)."""
    return not count.get("under")


def normal(doc: Doc, count: Doc, rules: str) -> K3:
    """Unmarked and not low."""
    return both(unmarked(count), no(low(doc, count, rules)))


def neutropenic(doc: Doc, rules: str) -> K3:
    """NEU: any count low; false only if every count is not low and one of them is unmarked."""
    found = series(doc)
    lows = [low(doc, count, rules) for count in found]
    if any(value is True for value in lows):
        return True
    if found and all(value is False for value in lows) and any(unmarked(count) for count in found):
        return False
    return None


def band(doc: Doc, found: list[Doc], named: str, rules: str) -> str | None:
    """The band of the lowest of these counts under the named set's own arithmetic (F-DEF-06)."""
    if not found:
        return None
    for name, edge in (("severe", "0.5"), ("moderate", "1.0"), ("mild", LIMIT[named])):
        under = either(*(below(doc, count, edge, rules) for count in found))
        if under is None:
            return None
        if under:
            return name
    return "none"


def bands(doc: Doc, rules: str) -> dict[str, dict[str, str | None]]:
    """Nadir and latest under both sets (F-DEF-05)."""
    found = series(doc)
    return {named: {"nadir": band(doc, found, named, rules), "latest": band(doc, newest(doc), named, rules)} for named in LIMIT}
