"""What a chart is drawn from and what comes out, as plain values."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from django.utils.safestring import SafeString

Sign = Literal["eq", "lt", "le", "ge", "gt", "normal"]
UPPER_SIGNS, LOWER_SIGNS = ("lt", "le"), ("ge", "gt")


@dataclass(frozen=True, slots=True)
class Point:
    """One count in 10^9/L, or a bound on it. `marks` says under what it was taken: gcsf, steroid, stress, clumped."""

    day: int
    anc: Decimal | None
    sign: str = "eq"
    marks: tuple[str, ...] = ()

    @property
    def drawn(self) -> bool:
        """Whether there is a number to draw; a count told as normal stands in the table only."""
        return self.anc is not None and self.sign != "normal"

    @property
    def bound(self) -> int:
        """1 for a value that lies below the number told, -1 for one above it, 0 for the number itself."""
        return 1 if self.sign in UPPER_SIGNS else -1 if self.sign in LOWER_SIGNS else 0

    @property
    def shape(self) -> str:
        """A count under G-CSF, or under a steroid or stress, has a shape of its own, for it proves no recovery."""
        return "gcsf" if "gcsf" in self.marks else "other" if self.marks else "plain"


@dataclass(frozen=True, slots=True)
class Bar:
    """Days of exposure to a drug. An end that is not known is neither ongoing nor today."""

    name: str
    first: int | None
    last: int | None
    ongoing: bool = False
    kind: Literal["drug", "treat"] = "drug"


@dataclass(frozen=True, slots=True)
class Band:
    """One band of the definition in force, from `low` to below `high`. A label may name its range after a comma."""

    level: int
    label: str
    low: Decimal
    high: Decimal

    @property
    def word(self) -> str:
        """The label without its range."""
        return self.label.partition(",")[0].strip()


@dataclass(frozen=True, slots=True)
class Picture:
    """All of one chart. What lies after `until` is veiled, never drawn; `window` hatches so many days after a drug."""

    points: tuple[Point, ...]
    bars: tuple[Bar, ...]
    bands: tuple[Band, ...]
    definition: str
    today: int | None = None
    until: int | None = None
    window: int | None = None

    def goes_on(self) -> bool:
        """Whether anything lies after the last day that is known."""
        return self.until is not None and any(day > self.until for day in self._days())

    def _days(self) -> Iterator[int]:
        yield from (point.day for point in self.points)
        yield from (day for bar in self.bars for day in (bar.first, bar.last) if day is not None)
        if self.today is not None:
            yield self.today

    def known(self) -> "Picture":
        """The picture without its future, counts in order of day and bands from the highest to the lowest."""
        last = self.until
        points = sorted((p for p in self.points if last is None or p.day <= last), key=lambda point: point.day)
        bars = [_clipped(bar, last) for bar in self.bars if last is None or bar.first is None or bar.first <= last]
        bands = sorted(self.bands, key=lambda band: band.low, reverse=True)
        return replace(self, points=tuple(points), bars=tuple(bars), bands=tuple(bands))


def _clipped(bar: Bar, last: int | None) -> Bar:
    """A drug that goes on after the last known day is ongoing, as far as is known."""
    goes_on = last is not None and bar.last is not None and bar.last > last
    return replace(bar, last=None, ongoing=True) if goes_on else bar


@dataclass(frozen=True, slots=True)
class Row:
    """One count as the table beneath the chart says it."""

    day: str
    value: str
    band: str
    marks: str


@dataclass(frozen=True, slots=True)
class Key:
    """One sign that this chart uses, and what it means."""

    shape: str
    text: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """Both forms of a chart, what they share, and the same values in words."""

    shared: SafeString
    wide: SafeString
    phone: SafeString
    rows: tuple[Row, ...]
    title: str
    description: str
    definition: str
    unit: str
    exposures: tuple[str, ...]
    keys: tuple[Key, ...]
