"""The kinds of value a finding can have. Not said is unknown (None), which is neither normal nor not done (F-FLD-90)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ConfigDict, PlainSerializer
from pydantic import BaseModel as PydanticModel

from classification.kleene import K3
from classification.quantities import CELL_UNITS, HAEMOGLOBIN_UNITS, Quantity, plain, read_quantity

UNKNOWN_WORDS = {"unknown", "nd", "pending", "indeterminate", "vus", ""}
DAYS_IN = {"hours": Decimal(1) / 24, "days": Decimal(1), "weeks": Decimal(7), "months": Decimal(30)}


class Part(PydanticModel):
    """A part of the document: frozen, and an unknown key is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, arbitrary_types_allowed=True)


def _unknown_to_none(value: Any) -> Any:
    return None if isinstance(value, str) and value.strip().lower() in UNKNOWN_WORDS else value


Unknown = BeforeValidator(_unknown_to_none)
Tri = Annotated[bool | None, Unknown]
Day = int


def _decimal(value: Any) -> Any:
    if isinstance(value, float | int) and not isinstance(value, bool):
        return Decimal(str(value))
    return value


Number = Annotated[
    Decimal | None,
    Unknown,
    BeforeValidator(_decimal),
    PlainSerializer(lambda v: None if v is None else plain(v), return_type=str | None),
]


def within(low: float, high: float) -> Any:
    """A check that a number lies between two limits, both inside; what is not known passes."""

    def check(value: Decimal | int | None) -> Decimal | int | None:
        if value is not None and not low <= value <= high:
            raise ValueError(f"{value} is not possible here; it lies between {low:g} and {high:g}")
        return value

    return AfterValidator(check)


def _quantity(units: dict[str, Decimal], unit: str) -> Any:
    return BeforeValidator(lambda value: None if _unknown_to_none(value) is None else read_quantity(value, units, unit))


_as_text = PlainSerializer(lambda q: None if q is None else str(q), return_type=str | None)
CellCount = Annotated[Quantity | None, _quantity(CELL_UNITS, "10^9/L"), _as_text]
Haemoglobin = Annotated[Quantity | None, _quantity(HAEMOGLOBIN_UNITS, "g/L"), _as_text]


@dataclass(frozen=True, slots=True)
class Marks:
    """A set of signs: those listed are present; the others are absent only where the list is complete (DV-CV-03)."""

    listed: tuple[str, ...]
    complete: bool = False

    def has(self, sign: str) -> K3:
        return True if sign in self.listed else (False if self.complete else None)

    def has_any(self, signs: tuple[str, ...]) -> K3:
        """Whether one of these signs is present."""
        for sign in self.listed:
            if sign in signs:
                return True
        return False if self.complete else None

    def non_empty(self) -> K3:
        return True if self.listed else (False if self.complete else None)

    def __iter__(self) -> Iterator[str]:
        return iter(self.listed)


NOT_SAID = Marks(())


def marks_of(allowed: tuple[str, ...]) -> Any:
    """The type of a set field: a list, or {listed: [...], complete: true}; [] says that none is present."""

    def read(value: Any) -> Any:
        value = _unknown_to_none(value)
        if value is None or isinstance(value, Marks):
            return value
        complete: Any = False
        if isinstance(value, dict):
            if set(value) - {"listed", "complete"}:
                raise ValueError("write a list, or a mapping with the keys listed and complete")
            value, complete = value.get("listed", []), value.get("complete", False)
        elif value == [] or value == "none":
            value, complete = [], True
        if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
            raise ValueError("write a list of words, such as [oral, skin]")
        unknown = [item for item in value if item not in allowed]
        if unknown:
            raise ValueError(f"{', '.join(unknown)} is not among: {', '.join(allowed)}")
        return Marks(tuple(sorted(set(value))), bool(complete) or not value)

    def write(marks: Marks | None) -> Any:
        return None if marks is None else {"listed": list(marks.listed), "complete": marks.complete}

    return Annotated[Marks | None, BeforeValidator(read), PlainSerializer(write, return_type=dict[str, Any] | None)]


@dataclass(frozen=True, slots=True)
class Age:
    """An age with the unit as it was entered; rules stated in years compare completed years."""

    value: Decimal
    unit: str

    @property
    def days(self) -> int:
        """Age in days by the engine's units: 1 year 365 d, 5 years 1826 d, 18 years 6574 d (F-DEF-43).

        A year entered as "1 year" has been completed, so the limit from day 366 holds for it.
        """
        if self.unit == "years":
            days = int(self.value * Decimal("365.25"))
            return max(days, 366) if self.value >= 1 else days
        return int(self.value * DAYS_IN[self.unit])

    def over_years(self, years: int) -> bool:
        """Whether older than so many years: 65 years is not over 65; in days, day 23741 is (F-TRP-31, ACT-07)."""
        if self.unit == "years":
            return self.value > years
        if self.unit == "months":
            return self.value > years * 12
        return self.days >= int(years * Decimal("365.25"))

    def __str__(self) -> str:
        unit = self.unit[:-1] if self.value == 1 else self.unit
        return f"{plain(self.value)} {unit}"


def _age(value: Any) -> Any:
    value = _unknown_to_none(value)
    if value is None or isinstance(value, Age):
        return value
    number, _, unit = str(value).strip().partition(" ")
    unit = unit.strip().lower() if unit.strip().lower().endswith("s") else unit.strip().lower() + "s"
    if unit not in (*DAYS_IN, "years"):
        raise ValueError("write an age with its unit: '5 hours', '8 days', '3 weeks', '14 months' or '67 years'")
    try:
        age = Age(Decimal(number), unit)
    except ArithmeticError as error:
        raise ValueError(f"'{number}' is not a number; write an age such as '67 years'") from error
    if age.value < 0 or age.days > 45_000:
        raise ValueError(f"an age of {value} is not possible")
    return age


AgeValue = Annotated[Age | None, BeforeValidator(_age), PlainSerializer(lambda a: None if a is None else str(a), return_type=str | None)]
