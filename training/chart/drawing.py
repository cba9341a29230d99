"""The chart as SVG: log axis, bands of the definition in force, the curve with its bounds, drug bars beneath.

Only classes and attributes, so that the strict policy and both colour schemes hold; ids carry the key of the chart.
"""

import re
from decimal import Decimal
from itertools import pairwise

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from training.chart import words
from training.chart.axes import PHONE, WIDE, Axes, axes_of, ticks, unit_of, unit_words, width_of
from training.chart.exposures import exposures
from training.chart.picture import Band, Drawn, Picture, Point
from training.chart.svg import box, path, text, written

TURNED = ' patternTransform="rotate(45)"'
PATTERNS = (
    ("p1", 14, "", '<circle class="pat-dot" cx="4" cy="4" r=".9"/>'),
    ("p2", 12, TURNED, '<path class="pat" d="M0 0V12"/>'),
    ("p3", 6, TURNED, '<path class="pat" d="M0 0V6"/>'),
    ("p4", 6, TURNED, '<path class="pat" d="M0 0V6M0 0H6"/>'),
    ("pw", 6, TURNED, '<path class="after-pat" d="M0 0V6"/>'),
)


def draw(key: str, picture: Picture) -> Drawn:
    """Both forms of a chart, and its values as rows. `key` tells apart the charts of one page."""
    known, goes_on = picture.known(), picture.goes_on()
    key = re.sub(r"[^\w-]", "-", key, flags=re.ASCII) or "chart"
    wide, phone = axes_of(WIDE, known, goes_on), axes_of(PHONE, known, goes_on)
    title, description = words.title(known), words.description(known, goes_on)
    return Drawn(
        shared=_shared(key, title, description),
        wide=_svg(key, wide, known),
        phone=_svg(key, phone, known),
        rows=words.rows(known),
        title=title,
        description=description,
        definition=known.definition,
        unit=unit_words(unit_of(wide)),
        exposures=tuple(words.exposure(bar) for bar in known.bars),
        keys=words.keys(known),
    )


def _shared(key: str, title: str, description: str) -> SafeString:
    """What both forms refer to: the one that is not shown could not lend it. Its words are heard with either form."""
    made = "".join(
        f'<pattern id="{key}-{name}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"{turn}>{shape}</pattern>'
        for name, size, turn, shape in PATTERNS
    )
    told = f'<p id="{key}-t">{escape(title)}</p><p id="{key}-d">{escape(description)}</p>'
    return mark_safe(f'<div hidden="">{told}</div><svg class="vh" aria-hidden="true"><g class="chart">{made}</g></svg>')


def _svg(key: str, axes: Axes, picture: Picture) -> SafeString:
    beneath, height = exposures(key, axes, picture)
    parts = [
        f'<svg class="chart" viewBox="0 0 {axes.size.width} {written(height)}" role="img" direction="ltr"'
        f' aria-labelledby="{key}-t {key}-d">',
        *_bands(key, axes, picture.bands),
        *_days(axes),
        *_values(axes, picture.bands),
        *_veil(axes, picture),
        *_band_names(axes, picture.bands),
        *_today(axes, picture.today),
        *_curve(axes, picture),
        box("frame", axes.size.left, axes.top, axes.edge, axes.bottom),
        *beneath,
        "</svg>",
    ]
    # Every text in it went through escape().
    return mark_safe("".join(parts))


def _reach(axes: Axes, band: Band, bands: tuple[Band, ...]) -> tuple[float, float]:
    """Upper and lower edge of a band; the first and the last reach to the frame."""
    top = axes.top if band is bands[0] else axes.y(float(band.high))
    return top, axes.bottom if band is bands[-1] else axes.y(float(band.low))


def _bands(key: str, axes: Axes, bands: tuple[Band, ...]) -> list[str]:
    """Each band, its pattern set by attribute: from a stylesheet, url(#..) would point into the stylesheet."""
    out, edges = [], ""
    for band in bands:
        top, bottom = _reach(axes, band, bands)
        out.append(box(f"b{band.level:d}", axes.size.left, top, axes.edge, bottom))
        if band.level:
            fill = f"url(#{key}-p{band.level:d})"
            out.append(box("hatch", axes.size.left, top, axes.edge, bottom, fill))
            edges += f"M{axes.size.left} {written(top)}H{written(axes.edge)}"
    return [*out, path("edge", edges)] if edges else out


def _days(axes: Axes) -> list[str]:
    marks, labels = "", []
    for x, label in ticks(axes):
        # a label at the edge moves inwards instead of leaving the picture
        at = min(x, axes.size.width - width_of(label) / 2 - 1)
        marks += f"M{written(x)} {written(axes.bottom)}v5"
        labels.append(text(at, axes.bottom + 18, label))
    return [path("grid", marks), '<g text-anchor="middle">', *labels, "</g>"] if marks else []


def _values(axes: Axes, bands: tuple[Band, ...]) -> list[str]:
    """Edges of the bands are the bold figures; round ones stand between them where there is room."""
    edges = [band.low for band in bands[:-1]]
    labels = [(axes.y(float(edge)), words.number(edge), "strong") for edge in edges]
    for value in (100, 30, 10, 5):
        y = axes.y(value)
        if value <= axes.highest and all(abs(y - other) >= 13 for other, _label, _cls in labels):
            labels.append((y, str(value), ""))
    x = axes.size.left - 7
    name = escape(_("ANC"))
    scale = escape(_("log scale"))
    head = f'<text x="0" y="13" class="strong">{name}<tspan font-weight="400"> ×10<tspan dy="-4" font-size="9">9</tspan>'
    bold = [text(x, y + 4, label) for y, label, cls in labels if cls]
    plain = [text(x, y + 4, label) for y, label, cls in labels if not cls]
    return [
        '<g class="strong" text-anchor="end">',
        *bold,
        '</g><g text-anchor="end">',
        *plain,
        "</g>",
        f'{head}<tspan dy="4">/L, {scale}</tspan></tspan></text>',
    ]


def _veil(axes: Axes, picture: Picture) -> list[str]:
    if not axes.veiled or picture.until is None:
        return []
    left = axes.x(picture.until)
    label = text(left + 7, axes.top + 18, _("not yet known"), "hidden-t")
    return [box("hidden", left, axes.top, axes.edge, axes.bottom), label]


def _band_names(axes: Axes, bands: tuple[Band, ...]) -> list[str]:
    """The names stand at the side, where no count is; a band too thin for its name keeps its figure on the axis."""
    room = axes.edge - axes.gutter - 14
    whole = all(width_of(band.label, 12.5) <= room for band in bands)
    out = []
    for band in bands:
        top, bottom = _reach(axes, band, bands)
        if bottom - top < 11:
            continue
        label = band.label if whole else band.word
        lines = [label] if band.level or width_of(label, 12.5) <= room else label.split(" ", 1)
        base = (top + bottom) / 2 + 4 if band.level else bottom - 9 - 15 * (len(lines) - 1)
        out += [text(axes.edge - 7, base + 15 * i, line) for i, line in enumerate(lines)]
    return ['<g class="bl" text-anchor="end">', *out, "</g>"] if out else []


def _today(axes: Axes, today: int | None) -> list[str]:
    if today is None or not axes.first <= today <= axes.last:
        return []
    x, word = axes.x(today), _("today")
    half = width_of(word) / 2
    at = min(max(x, half), axes.size.width - half)
    line = path("today", f"M{written(x)} {written(axes.top - 4)}V{written(axes.bottom)}")
    return [line, text(at, axes.top - 9, word, "today-t", "middle")]


def _curve(axes: Axes, picture: Picture) -> list[str]:
    """The line, broken where it rests on a bound, then the counts; the latest is ringed."""
    points = [point for point in picture.points if point.drawn]
    at = [_place(axes, point) for point in points]
    steps = [f"{written(x)} {written(y)}" for x, y in at]
    out = [path("casing", "M" + "L".join(steps))] if len(steps) > 1 else []
    firm, loose = "", ""
    for (one, two), (a, b) in zip(pairwise(points), pairwise(steps), strict=True):
        if one.bound or two.bound:
            loose += f"M{a}L{b}"
        else:
            firm += f"L{b}" if firm.endswith(a) else f"M{a}L{b}"
    out += [path("line", firm)] if firm else []
    out += [path("line", loose, ' stroke-dasharray="1 6"')] if loose else []
    close = min((b[0] - a[0] for a, b in pairwise(at) if b[0] > a[0]), default=99) < 10
    radius = 2.75 if close else 4
    for point, (x, y) in zip(points, at, strict=True):
        out += _mark(point, x, y, radius, point is points[-1])
    return out


def _place(axes: Axes, point: Point) -> tuple[float, float]:
    """A count in the picture, with room for its ring, and for the arrow of a bound."""
    room = 19 if point.bound else 6
    y = axes.y(float(point.anc or Decimal(0)))
    return axes.x(point.day), min(max(y, axes.top + room), axes.bottom - room)


def _mark(point: Point, x: float, y: float, radius: float, latest: bool) -> list[str]:
    """Ring, diamond (under G-CSF) or square (steroid, stress); a bound has an arrow that says where the count lies."""
    cls, r = ("pt-now", 5.5) if latest else ("pt", radius)
    at = f'cx="{written(x)}" cy="{written(y)}"'
    out = []
    if point.bound:
        beyond = 14 if latest else r + 5
        tip = f"M{written(x - 4.5)} {written(y + point.bound * beyond)}l4.5 {4 * point.bound}l4.5 {-4 * point.bound}"
        out += [path("casing", tip), path("line", tip)]
    if point.shape == "plain":
        out.append(f'<circle class="{cls}" {at} r="{r}"/>')
    elif point.shape == "gcsf":
        d = r + 1.75
        out.append(path(cls, f"M{written(x)} {written(y - d)}l{d} {d}l{-d} {d}l{-d} {-d}z"))
    else:
        out.append(path(cls, f"M{written(x - r)} {written(y - r)}h{2 * r:g}v{2 * r:g}h{-2 * r:g}z"))
    return [*out, f'<circle class="ring" {at} r="9.5"/>'] if latest else out
