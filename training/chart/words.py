"""What a chart says in words: the rows of its table, its title and description, and the signs it uses."""

from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from training.chart.picture import LOWER_SIGNS, UPPER_SIGNS, Band, Bar, Key, Picture, Point, Row


def day_text(day: int) -> str:
    """A day with its sign, a true minus.

    >>> day_text(-44), day_text(0), day_text(7)
    ('−44', '0', '+7')
    """
    return f"+{day}" if day > 0 else str(day).replace("-", "−")


def number(value: Decimal) -> str:
    """A value without trailing zeros.

    >>> number(Decimal("1.80")), number(Decimal("12"))
    ('1.8', '12')
    """
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def value_text(point: Point) -> str:
    """A count with its bound in words; the font has no sign for "at least"."""
    if point.anc is None or point.sign == "normal":
        return _("normal, no number given")
    bounds = {
        "eq": "%(value)s",
        "lt": _("below %(value)s"),
        "le": _("at most %(value)s"),
        "ge": _("at least %(value)s"),
        "gt": _("above %(value)s"),
    }
    return bounds[point.sign] % {"value": number(point.anc)}


def band_word(point: Point, bands: tuple[Band, ...]) -> str:
    """The band of a count, or of a bound as far as the bound settles it. Bands run from the highest to the lowest."""
    if point.anc is None or not point.drawn or not bands:
        return _("not settled without a number")
    strictly = point.sign == "lt"
    at = next((i for i, b in enumerate(bands) if (b.low < point.anc if strictly else b.low <= point.anc)), len(bands) - 1)
    band = bands[at]
    if point.sign in LOWER_SIGNS:
        upper = bands[at - 1] if band.level == 4 and at else band
        return upper.word if at == 0 else _("%(band)s or above") % {"band": upper.word}
    if point.sign in UPPER_SIGNS and band.level < 3:
        return _("%(band)s or below") % {"band": band.word}
    # The deepest band lies within the one above it, whose word is the definition's own.
    return f"{bands[at - 1].word}, {band.word}" if band.level == 4 and at else band.word


def mark_words(marks: tuple[str, ...]) -> str:
    """What a count was taken under."""
    known = {"gcsf": _("under G-CSF"), "steroid": _("under a steroid"), "stress": _("in acute stress"), "clumped": _("clumped in the tube")}
    return ", ".join(known.get(mark, mark) for mark in marks)


def rows(picture: Picture) -> tuple[Row, ...]:
    """The counts as a table says them."""
    told = [p for p in picture.points if p.anc is not None or p.sign == "normal"]
    return tuple(Row(day_text(p.day), value_text(p), band_word(p, picture.bands), mark_words(p.marks)) for p in told)


def exposure(bar: Bar) -> str:
    """The days of a drug in words."""
    values = {"name": bar.name, "first": day_text(bar.first or 0), "last": day_text(bar.last or 0)}
    if bar.first is None:
        if bar.ongoing:
            return _("%(name)s, began earlier, ongoing") % values
        return (_("%(name)s until day %(last)s") if bar.last is not None else _("%(name)s, days not yet known")) % values
    if bar.ongoing:
        return _("%(name)s from day %(first)s, ongoing") % values
    if bar.last is None:
        return _("%(name)s from day %(first)s, end not yet known") % values
    if bar.last == bar.first:
        return _("%(name)s on day %(first)s") % values
    return _("%(name)s from day %(first)s to day %(last)s") % values


def bar_label(bar: Bar, first_day: int) -> str:
    """What stands beside a bar: the name, and what an axis that begins at `first_day` cannot show."""
    if bar.last is not None and bar.last < first_day:
        return exposure(bar)
    values = {"name": bar.name, "first": day_text(bar.first or 0), "last": day_text(bar.last or 0)}
    if bar.first is None and bar.last is None and not bar.ongoing:
        return _("%(name)s, days not yet known") % values
    if bar.last is None and not bar.ongoing:
        return _("%(name)s, end not yet known") % values
    began_earlier = bar.first is not None and bar.first < first_day
    return _("%(name)s, since day %(first)s") % values if began_earlier else bar.name


def title(picture: Picture) -> str:
    """What the chart is of."""
    days = [point.day for point in picture.points]
    if not days:
        return _("Neutrophil count over time, no count yet")
    if days[0] == days[-1]:
        return _("Neutrophil count on day %(day)s") % {"day": day_text(days[0])}
    return _("Neutrophil count over time, day %(first)s to day %(last)s") % {
        "first": day_text(days[0]),
        "last": day_text(days[-1]),
    }


def description(picture: Picture, goes_on: bool) -> str:
    """The whole picture in sentences, for those who hear it."""
    said = []
    if told := rows(picture):
        one = _("%(value)s on day %(day)s")
        values = [one % {"value": r.value, "day": r.day} + (f" ({r.marks})" if r.marks else "") for r in told]
        count = ngettext("%(number)s count: %(list)s.", "%(number)s counts: %(list)s.", len(told))
        said.append(count % {"number": len(told), "list": "; ".join(values)})
    if picture.bars:
        said.append(_("Drugs: %(list)s.") % {"list": "; ".join(exposure(bar) for bar in picture.bars)})
    if goes_on and picture.until is not None:
        said.append(_("What follows day %(day)s is not yet known.") % {"day": day_text(picture.until)})
    return " ".join(said)


def keys(picture: Picture) -> tuple[Key, ...]:
    """The signs that this picture uses beyond the plain ring."""
    drawn = [point for point in picture.points if point.drawn]
    found = []
    if any(point.shape == "gcsf" for point in drawn):
        found.append(Key("gcsf", _("diamond: under G-CSF")))
    squares = [point for point in drawn if point.shape == "other"]
    if any("clumped" not in point.marks for point in squares):
        found.append(Key("other", _("square: under a steroid or in stress")))
    if any("clumped" in point.marks for point in squares):
        found.append(Key("other", _("square: clumped in the tube, no true count")))
    if any(point.bound > 0 for point in drawn):
        found.append(Key("below", _("arrow down: the count lies below this")))
    if any(point.bound < 0 for point in drawn):
        found.append(Key("above", _("arrow up: the count lies above this")))
    return tuple(found)
