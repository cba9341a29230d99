"""The drugs beneath the curve: a bar each on the same days, its name where it fits."""

from dataclasses import dataclass

from training.chart.axes import Axes, shortened, width_of
from training.chart.picture import Bar, Picture
from training.chart.svg import edges, path, text, written
from training.chart.words import bar_label

THICK = 9
Outline = tuple[str, str, str]  # the class of a shape, its fill, its path


@dataclass(frozen=True, slots=True)
class Placed:
    """A bar in the picture: where it begins and ends, and whether either lies elsewhere or is not known."""

    left: float
    right: float
    earlier: bool
    open_end: bool
    end: float  # with the days after it


def exposures(key: str, axes: Axes, picture: Picture) -> tuple[list[str], float]:
    """All bars, and the height of the whole picture."""
    shapes: dict[tuple[str, str], str] = {}  # all bars of one look are one path
    names: list[str] = []
    y = axes.bottom + 26
    for bar in picture.bars:
        name, outlines, y = _row(key, axes, picture, bar, y)
        names.append(name)
        for cls, fill, d in outlines:
            shapes[cls, fill] = shapes.get((cls, fill), "") + d
    return [*(path(cls, d, fill) for (cls, fill), d in shapes.items()), *names], y + 4


def _place(axes: Axes, picture: Picture, bar: Bar) -> Placed | None:
    """Where a bar stands; nowhere when no day of it is known."""
    if bar.first is None and bar.last is None and not bar.ongoing:
        return None
    known = [day for day in (picture.until, picture.today) if day is not None]
    now = axes.x(min(known)) if known else axes.right
    earlier = bar.first is None or bar.first < axes.first
    left = axes.size.left if earlier or bar.first is None else axes.x(bar.first)
    right = now if bar.last is None else max(axes.x(bar.last), axes.size.left)
    right = max(right, left + (THICK if earlier else 3))
    end = right
    if picture.window and bar.kind == "drug" and bar.last is not None and bar.last >= axes.first:
        last = bar.last + picture.window
        end = max(right, min(axes.x(last if picture.until is None else min(last, picture.until)), axes.edge))
    return Placed(left, right, earlier, bar.last is None and not bar.ongoing, end)


def _row(key: str, axes: Axes, picture: Picture, bar: Bar, y: float) -> tuple[str, list[Outline], float]:
    """The name of a bar, the bar, and where the next may begin. The name stands right of it, left of it, or above it."""
    placed = _place(axes, picture, bar)
    label = shortened(bar_label(bar, axes.first))
    wide = width_of(label)
    if placed is None:
        return text(axes.size.left, y + THICK, label), [], y + 24
    if axes.size.roomy and placed.end + 8 + wide <= axes.edge:
        return text(placed.end + 8, y + 5 + THICK, label), _bar(key, placed, bar, y + 5), y + 24
    if axes.size.roomy and placed.left - 7 - wide >= axes.size.left:
        return text(placed.left - 7, y + 5 + THICK, label, anchor="end"), _bar(key, placed, bar, y + 5), y + 24
    # Above its bar, from where it begins, or moved so far that it stays in the picture.
    at = max(0, min(placed.left, axes.edge - wide))
    return text(at, y + 13, label), _bar(key, placed, bar, y + 18), y + 34


def _bar(key: str, placed: Placed, bar: Bar, y: float) -> list[Outline]:
    """The bar; an arrow head where it began earlier, an outline where its end is not known."""
    left, right = placed.left, placed.right
    kind = "after" if placed.open_end else "treat" if bar.kind == "treat" else "drug"
    if placed.earlier:
        head = f"M{written(left)} {written(y + 4.5)}l6 -4.5H{written(right)}v9H{written(left + 6)}z"
        out = [(kind, "", head)]
    else:
        out = [(kind, "", edges(left, y, right, y + THICK))]
    if placed.end > right:
        after = edges(right, y, placed.end, y + THICK)
        out += [("after", "", after), ("hatch", f' fill="url(#{key}-pw)"', after)]
    return out
