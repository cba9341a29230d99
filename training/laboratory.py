"""Reference ranges beside the values of a blood count, for display and for nothing else.

They are common teaching values by age and sex, rounded as a laboratory prints them; no rule reads them. What is low,
and what follows from it, the engine says by its own limits. A test keeps the two from contradicting each other.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.functional import Promise
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

CELLS = mark_safe("×10<sup>9</sup>/L")
EVER = 10**6
# Age in days below which a line holds, lower limit, upper limit. Ages as in F-DEF-43: 366 is the first day of one year.
WBC = ((3, "9.0", "30.0"), (29, "5.0", "20.0"), (366, "6.0", "17.5"), (1826, "5.0", "15.5"), (6574, "4.5", "13.5"))
WBC_GROWN = ("4.0", "10.0")
LYMPHOCYTES = ((29, "2.0", "11.0"), (366, "3.0", "13.5"), (1826, "2.0", "9.5"), (6574, "1.2", "6.5"))
LYMPHOCYTES_GROWN = ("1.0", "4.0")
MONOCYTES = ((29, "0.3", "2.5"), (366, "0.2", "1.5"))
MONOCYTES_GROWN = ("0.2", "1.0")
HAEMOGLOBIN = ((8, "140", "220"), (29, "120", "200"), (61, "95", "170"), (180, "95", "140"), (1826, "110", "140"),
               (4383, "115", "150"), (5478, "120", "160"))  # fmt: skip
HAEMOGLOBIN_GROWN = {"female": ("120", "155"), "male": ("130", "170")}
PLATELETS = ((6574, "150", "450"),)
PLATELETS_GROWN = ("150", "400")
# Below one year the lower limit is that of F-DEF-42, whatever the definition; in the first three days hours decide.
NEUTROPHILS_HIGHEST = "7.5"
NEUTROPHILS = ((15, "1.5", "10.0"), (366, "1.0", "8.5"))
HOURS_DECIDE = 3
Lines = tuple[tuple[int, str, str], ...]
Limits = tuple[Decimal, Decimal]
WRITTEN = re.compile(r"^(<=|>=|<|>)?\s*(\d+(?:\.\d+)?)$")
LEFT, RIGHT = 4, 100  # ends of the range picture, 104 wide


@dataclass(frozen=True, slots=True)
class LabRow:
    """One line of the table. `low`, `high` and `position` are places in the range picture, 104 wide."""

    code: str
    name: str
    value: str
    unit: str
    flag: str
    reference: str
    low: int | None = None
    high: int | None = None
    position: int | None = None

    @property
    def width(self) -> int:
        """How wide the reference range is drawn."""
        return (self.high or 0) - (self.low or 0)


def _by_age(lines: Lines, grown: tuple[str, str]) -> Callable[[int | None, str | None], Limits]:
    """Limits that depend on age alone; without an age those of a grown person."""

    def at(age: int | None, sex: str | None) -> Limits:
        found = next(((low, high) for until, low, high in lines if age is not None and age < until), grown)
        return Decimal(found[0]), Decimal(found[1])

    return at


def _haemoglobin(age: int | None, sex: str | None) -> Limits:
    """From 15 years by sex; where the sex is not known, both ranges together."""
    both = HAEMOGLOBIN_GROWN["female"][0], HAEMOGLOBIN_GROWN["male"][1]
    return _by_age(HAEMOGLOBIN, HAEMOGLOBIN_GROWN.get(sex or "", both))(age, sex)


TESTS: tuple[tuple[str, str | Promise, str, Callable[[int | None, str | None], Limits] | None], ...] = (
    ("anc", gettext_lazy("Neutrophils (ANC)"), CELLS, None),
    ("wbc", gettext_lazy("Leucocytes"), CELLS, _by_age(WBC, WBC_GROWN)),
    ("lymph", gettext_lazy("Lymphocytes"), CELLS, _by_age(LYMPHOCYTES, LYMPHOCYTES_GROWN)),
    ("mono", gettext_lazy("Monocytes"), CELLS, _by_age(MONOCYTES, MONOCYTES_GROWN)),
    ("hb", gettext_lazy("Haemoglobin"), "g/L", _haemoglobin),
    ("plt", gettext_lazy("Platelets"), CELLS, _by_age(PLATELETS, PLATELETS_GROWN)),
)


def lab_rows(count: Any, age_days: int | None, sex: str | None, mild_limit: str | Decimal) -> list[LabRow]:
    """The values of a count that are known, each with its range. `mild_limit` is that of the definition in force."""
    rows = []
    for code, name, unit, limits_at in TESTS:
        value = getattr(count, code, None)
        if value is None:
            continue
        limits = limits_at(age_days, sex) if limits_at else _neutrophils(age_days, sex, str(mild_limit))
        rows.append(_row(code, str(name), unit, str(value), limits))
    return rows


def _neutrophils(age: int | None, sex: str | None, mild_limit: str) -> Limits | None:
    """No range in the first three days of life, when the hour and the weeks of gestation decide."""
    if age is not None and age < HOURS_DECIDE:
        return None
    return _by_age(NEUTROPHILS, (mild_limit, NEUTROPHILS_HIGHEST))(age, sex)


def _row(code: str, name: str, unit: str, written: str, limits: Limits | None) -> LabRow:
    match = WRITTEN.match(written.strip())
    sign, number = (match[1] or "", Decimal(match[2])) if match else ("", None)
    value = _words(sign, match[2]) if match else _("normal") if written == "normal" else written
    unit = unit if match else ""
    if limits is None:
        return LabRow(code, name, value, unit, "", _("by hour and gestation"))
    low, high = limits
    flag = _flag(sign, number, low, high)
    # A bound is not a place: it has no dot.
    at = None if sign or number is None else _place(number, low, high)
    return LabRow(code, name, value, unit, flag, f"{low}–{high}", _place(low, low, high), _place(high, low, high), at)


def _words(sign: str, number: str) -> str:
    """A bound in words; the font has no sign for "at least"."""
    said = {
        "": "%(value)s",
        "<": _("below %(value)s"),
        "<=": _("at most %(value)s"),
        ">": _("above %(value)s"),
        ">=": _("at least %(value)s"),
    }
    return said[sign] % {"value": number}


def _flag(sign: str, number: Decimal | None, low: Decimal, high: Decimal) -> str:
    """Low or high only where the value, or all that a bound admits, lies outside the range."""
    if number is None:
        return ""
    if (sign in ("", "<=") and number < low) or (sign == "<" and number <= low):
        return "low"
    if (sign in ("", ">=") and number > high) or (sign == ">" and number >= high):
        return "high"
    return ""


def _place(number: Decimal, low: Decimal, high: Decimal) -> int:
    """Where a value stands in the range picture, whose ends lie outside the range; beyond them it rests at the end."""
    width = high - low
    first, last = max(Decimal(0), low - width), high + width * Decimal("0.6")
    share = (number - first) / (last - first)
    return round(LEFT + (RIGHT - LEFT) * min(max(share, Decimal(0)), Decimal(1)))
