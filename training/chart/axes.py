"""Where a day and a count stand in the picture, and which days are written under it."""

import unicodedata
from dataclasses import dataclass
from math import ceil, log10

from django.utils.translation import gettext as _

from training.chart.picture import Picture
from training.chart.words import day_text

FLOOR = 0.03  # lower counts rest on the floor and keep their figure in the table
INSET = 10  # between the frame and the first and the last day
LONG_LABEL = 40  # most characters of a drug's label
# Up to so many days, the axis counts in this many days to one, with these steps.
UNITS = (
    (210, 1, (1, 2, 7, 14, 28, 56)),
    (800, 30, (1, 3, 6, 12)),
    (10**9, 365, (1, 2, 5, 10, 20)),
)


@dataclass(frozen=True, slots=True)
class Size:
    """Measures of one form, in its own units."""

    width: int
    left: int
    right: int
    top: int
    decade: int
    roomy: bool


WIDE = Size(600, 38, 6, 30, 104, True)
PHONE = Size(358, 34, 6, 24, 87, False)


def width_of(text: str, size: float = 13) -> float:
    """How wide a text is drawn at most, near enough to keep two apart without a browser."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return size * (wide + 0.57 * (len(text) - wide))


def shortened(text: str) -> str:
    """A label that cannot fit any width loses its end; the table keeps it."""
    return text if len(text) <= LONG_LABEL else text[: LONG_LABEL - 1].rstrip() + "…"


def span(picture: Picture) -> tuple[int, int]:
    """First and last day of the axis. A drug that began long before the counts does not squeeze them.

    Nothing of the future enters but that there is one.
    """
    days = [point.day for point in picture.points] + ([] if picture.today is None else [picture.today])
    if picture.until is not None:
        days = [day for day in days if day <= picture.until]
    lo, hi = (min(days), max(days)) if days else (picture.until or 0,) * 2
    # one count leaves room for all that led to it; several need the width themselves
    reach = max(2 * (hi - lo), 28) if hi > lo else 60
    for bar in picture.bars:
        ends = [day for day in (bar.first, bar.last) if day is not None and lo - day <= reach]
        lo, hi = min([lo, *ends]), max([hi, *ends])
    return min(lo, hi - 14), hi


@dataclass(frozen=True, slots=True)
class Axes:
    """Scales of one form: days from `first` to `last` between `left` and `right`, counts between `top` and `bottom`."""

    size: Size
    first: int
    last: int
    left: float
    right: float
    top: float
    bottom: float
    highest: int
    gutter: float  # where the names of the bands begin
    veiled: bool

    @property
    def edge(self) -> float:
        """The right edge of the frame."""
        return self.size.width - self.size.right

    def x(self, day: float) -> float:
        return self.left + (day - self.first) / (self.last - self.first) * (self.right - self.left)

    def y(self, anc: float) -> float:
        share = (log10(self.highest) - log10(min(max(anc, FLOOR), self.highest))) / log10(self.highest / FLOOR)
        return self.top + share * (self.bottom - self.top)


def axes_of(size: Size, picture: Picture, veiled: bool) -> Axes:
    """The scales of a picture without its future."""
    first, last = span(picture)
    edge, left = size.width - size.right, size.left + INSET
    if veiled and picture.until is not None:
        last = picture.until + ceil(0.45 * (picture.until - first))
        right = float(edge)
        gutter = left + (picture.until - first) / (last - first) * (right - left)
    else:
        words = [max(band.word.split(), key=len, default="") if band.level == 0 else band.word for band in picture.bands]
        gutter = edge - min(max((width_of(word, 12.5) for word in words), default=0) + 14, 0.4 * (edge - left))
        right = gutter - INSET
    counts = [float(point.anc) for point in picture.points if point.drawn and point.anc is not None]
    highest = next((top for top in (10, 30) if max(counts, default=0) <= top), 100)
    early = picture.today is not None and left + (picture.today - first) / (last - first) * (right - left) < 185
    top = size.top + (16 if early else 0)  # the word "today" must not meet the name of the axis
    bottom = top + size.decade * log10(highest / FLOOR)
    return Axes(size, first, last, left, right, top, bottom, highest, gutter, veiled)


def unit_of(axes: Axes) -> int:
    """How many days the axis counts as one."""
    return next(days for most, days, _steps in UNITS if axes.last - axes.first <= most)


def unit_words(days: int) -> str:
    """What the figures under the axis count."""
    return {1: _("days"), 30: _("months of 30 days"), 365: _("years of 365 days")}[days]


def ticks(axes: Axes) -> list[tuple[float, str]]:
    """Place and label of the days under the axis: the closest step whose labels keep apart."""
    unit, steps = next((days, steps) for most, days, steps in UNITS if axes.last - axes.first <= most)
    for step in steps:
        apart = step * unit
        marks = range(ceil(axes.first / apart), axes.last // apart + 1)
        found = [(axes.x(mark * apart), day_text(mark * step)) for mark in marks]
        room = axes.x(axes.first + apart) - axes.x(axes.first)
        if room >= max((width_of(label) for _x, label in found), default=0) + 12:
            return found
    return found
