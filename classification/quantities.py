"""Numbers as a laboratory reports them: exact, with a unit, or a bound such as "< 0.1" (F-DEF-03, F-DEF-44)."""

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache

CELL_UNITS = {
    "10^9/l": Decimal(1), "x10^9/l": Decimal(1), "×10^9/l": Decimal(1), "10⁹/l": Decimal(1), "×10⁹/l": Decimal(1),
    "g/l": Decimal(1), "k/ul": Decimal(1), "k/µl": Decimal(1), "10^3/ul": Decimal(1), "x10^3/ul": Decimal(1), "10^3/µl": Decimal(1),
    "/nl": Decimal(1), "cells/ul": Decimal("0.001"), "cells/µl": Decimal("0.001"), "/ul": Decimal("0.001"), "/µl": Decimal("0.001"),
    "/mm3": Decimal("0.001"), "cells/mm3": Decimal("0.001"),
}  # fmt: skip
HAEMOGLOBIN_UNITS = {"g/l": Decimal(1), "g/dl": Decimal(10)}
SIGNS = {"<": "lt", "<=": "le", "≤": "le", ">": "gt", ">=": "ge", "≥": "ge", "": "eq"}
WRITTEN = re.compile(r"^(<=|>=|[<>≤≥])?\s*([0-9]+(?:[.,][0-9]+)?|\.[0-9]+)\s*(.*)$")
INFINITY = float("inf")
SCALE = 1_000_000  # rules compare integers: one step is one cell per litre times 10^3


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value in the unit of its field, or a bound on it: `sign` is eq, lt, le, ge, gt, or normal (no number given)."""

    sign: str
    value: Decimal | None
    steps: int = field(init=False, compare=False, default=0)  # the value as the integer that rules compare

    def __post_init__(self) -> None:
        object.__setattr__(self, "steps", 0 if self.value is None else int(self.value * SCALE))

    def __str__(self) -> str:
        if self.value is None:
            return "normal"
        mark = {"eq": "", "lt": "< ", "le": "<= ", "ge": ">= ", "gt": "> "}[self.sign]
        return f"{mark}{plain(self.value)}"


def plain(value: Decimal) -> str:
    """A decimal without trailing zeros or exponent, so that 1.80 and 1.8 are written alike.

    >>> plain(Decimal("1.80")), plain(Decimal("100"))
    ('1.8', '100')
    """
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def read_quantity(written: object, units: dict[str, Decimal], unit: str) -> Quantity:
    """A quantity from what was written: a number, or text with an optional sign and unit.

    Raises ValueError with what is expected when it cannot be read or is impossible.
    """
    if isinstance(written, Quantity):
        return written
    if isinstance(written, bool) or not isinstance(written, int | float | str | Decimal):
        raise ValueError(f"a number in {unit} is expected, such as 0.4, or a bound such as '< 0.1'")
    text = str(written).strip()
    if text == "normal":
        return Quantity("normal", None)
    match = WRITTEN.match(text)
    if not match:
        raise ValueError(f"'{text}' is not a number; write a number in {unit}, such as 0.4, or a bound such as '< 0.1'")
    sign, number, named = match.groups()
    if re.search(r",[0-9]{3}$", number):
        raise ValueError(f"'{number}' may mean a thousand or a decimal; write it with a point, or without the comma")
    named = named.strip().replace(" ", "").lower()
    if named and named not in units:
        raise ValueError(f"the unit '{named}' is not known here; write {unit}")
    try:
        value = Decimal(number.replace(",", ".")) * (units[named] if named else 1)
    except InvalidOperation as error:
        raise ValueError(f"'{text}' is not a number in {unit}") from error
    if value * SCALE != int(value * SCALE):
        raise ValueError(f"'{text}' is finer than a count can be; give at most six decimal places")
    return Quantity(SIGNS[sign or ""], value)


@cache
def scaled(text: str) -> int:
    """A threshold in 10^9/L as the integer that rules compare; exact.

    >>> scaled("0.5")
    500000
    """
    return int(Decimal(text) * SCALE)


def interval(quantity: Quantity, normal_from: int) -> tuple[int, float, bool, bool]:
    """Lowest and highest scaled value that a quantity admits, and whether each end is open.

    A count reported as normal without a number lies at or above `normal_from`, the limit in force (DV-CV-06).
    """
    if quantity.value is None:
        return normal_from, INFINITY, False, True
    value = quantity.steps
    match quantity.sign:
        case "eq":
            return value, value, False, False
        case "lt" | "le":
            return 0, value, False, quantity.sign == "lt"
        case _:
            return value, INFINITY, quantity.sign == "gt", True
