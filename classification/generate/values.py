"""Values still to be drawn, as data: a recipe names what may vary, `settle` draws it."""

from dataclasses import dataclass
from random import Random
from typing import Any


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these, each of which may itself hold values still to be drawn."""

    values: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number between two, both inside."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Number:
    """A decimal number between two, as text with so many digits."""

    low: float
    high: float
    digits: int = 1


@dataclass(frozen=True, slots=True)
class At:
    """The day of a count, by its place in the course, and so many days more."""

    place: int
    plus: int = 0


@dataclass(frozen=True, slots=True)
class Doses:
    """The days of infusions: so many, so far apart, the last one on a day still to be drawn."""

    last: Whole
    apart: int
    most: int
    least: int = 1


@dataclass(frozen=True, slots=True)
class Same:
    """The value drawn for another key of the same mapping, and so many more: a first dose is the start."""

    key: str
    plus: int = 0


def one_of(*values: Any) -> OneOf:
    """One of these values."""
    return OneOf(values)


def settle(value: Any, rng: Random, days: list[int]) -> Any:
    """The value with everything drawn; `days` are the days of the counts."""
    kind = type(value)
    if kind is dict:
        settled: dict[str, Any] = {}
        for key, part in value.items():
            settled[key] = settled[part.key] + part.plus if type(part) is Same else settle(part, rng, days)
        return settled
    if kind is list or kind is tuple:
        return [settle(part, rng, days) for part in value]
    if kind is OneOf:
        return settle(value.values[rng.randrange(len(value.values))], rng, days)
    if kind is Whole:
        return _as_printed(rng.randint(value.low, value.high), value)
    if kind is Number:
        return f"{rng.uniform(value.low, value.high):.{value.digits}f}"
    if kind is At:
        return days[value.place] + value.plus
    if kind is Doses:
        last = rng.randint(value.last.low, value.last.high)
        return [last - value.apart * back for back in range(rng.randint(value.least, value.most) - 1, -1, -1)]
    return value


def _as_printed(number: int, within: Whole) -> int:
    """Tens of thousands to the nearest hundred, thousands to the nearest ten: neither laboratory nor scales know them better."""
    step = 100 if number >= 10_000 else 10 if number >= 1000 else 1
    return min(max(round(number / step) * step, within.low), within.high)


def merged(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """Two fragments of a document as one: mappings are joined member by member, lists one after the other."""
    joined = dict(first)
    for key, value in second.items():
        mine = joined.get(key)
        if isinstance(mine, dict) and isinstance(value, dict):
            joined[key] = merged(mine, value)
        elif isinstance(mine, OneOf) and isinstance(value, dict):
            joined[key] = OneOf(tuple(merged(one, value) for one in mine.values))
        elif isinstance(mine, list) and isinstance(value, list) and key in ("drugs", "infection_tests", "incidental", "germline"):
            joined[key] = [*mine, *value]
        elif isinstance(mine, list) and isinstance(value, dict) and mine and isinstance(mine[0], dict):
            joined[key] = [merged(mine[0], value), *mine[1:]]
        else:
            joined[key] = value
    return joined
