"""The count over time: what is drawn, what is said, and what never meets."""

import re
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from django.template.loader import render_to_string

from training.chart import Band, Bar, Drawn, Picture, Point, draw
from training.chart.axes import width_of

NAMED = {"not neutropenic": 0, "mild": 1, "moderate": 2, "severe": 3, "below 0.1": 4}


def bands(limit: str = "1.8") -> tuple[Band, ...]:
    edges = ["10", limit, "1.0", "0.5", "0.1", "0.03"]
    return tuple(
        Band(level, f"{name}, {edges[level + 1]} to below {edges[level]}" if 0 < level < 4 else name,
             Decimal(edges[level + 1]), Decimal(edges[level]))
        for name, level in NAMED.items()
    )  # fmt: skip


def at(day: int, anc: str | None, sign: str = "eq", *marks: str) -> Point:
    return Point(day, None if anc is None else Decimal(anc), sign, marks)


def picture(*points: Point, bars: tuple[Bar, ...] = (), **more: object) -> Picture:
    return replace(Picture(points, bars, bands(), "school-2020", 0, 0), **more)  # type: ignore[arg-type]


def drawn(*points: Point, **more: object) -> Drawn:
    return draw("c", picture(*points, **more))  # type: ignore[arg-type]


def elements(svg: str, cls: str) -> list[ElementTree.Element]:
    return [element for element in ElementTree.fromstring(svg).iter() if element.get("class") == cls]


LONG = Bar("a drug whose name is longer than any picture could ever show beside its bar", -30, -3)
SPANS = {
    "one count": picture(at(0, "0.4"), bars=(Bar("carbimazole", -41, None, True),)),
    "ten days": picture(at(-10, "0.4"), at(0, "1.4")),
    "three weeks": picture(*(at(2 * n - 22, "0.7") for n in range(12)), bars=(LONG, Bar("metamizole", -1, 0))),
    "three months": picture(at(-90, "0.4"), at(0, "1.4"), bars=(Bar("methotrexate", None, None, True),)),
    "half a year": picture(at(-180, "0.4"), at(0, "1.4")),
    "a year": picture(at(-365, "0.4"), at(0, "1.4")),
    "two years": picture(*(at(80 * n - 720, "0.7") for n in range(10)), bars=(LONG, Bar("x", -700, -300))),
    "three years": picture(at(-1095, "0.4"), at(0, "1.4"), bars=(Bar("rituximab", -1000, -1000), LONG)),
    "with a future": picture(at(-44, "3.6"), at(0, "0.06"), at(30, "2.0"), bars=(Bar("carbimazole", -41, 20),)),
    "today at the left": picture(at(0, "0.06"), at(300, "2.0"), bars=(Bar("x", -2, 0),)),
    "high under G-CSF": picture(at(-3, "0.0"), at(0, "45", "eq", "gcsf"), bars=(Bar("filgrastim", -3, 0, False, "treat"),)),
}


@pytest.mark.parametrize("form", ["wide", "phone"])
@pytest.mark.parametrize("name", SPANS)
def test_no_text_meets_another_or_leaves_the_picture(name: str, form: str) -> None:
    svg = ElementTree.fromstring(getattr(draw("c", SPANS[name]), form))
    _, _, width, height = (float(part) for part in svg.get("viewBox", "").split())
    boxes = []
    names = {text for group in svg.iter("g") if group.get("class") == "bl" for text in group.iter("text")}
    anchors = {text: group.get("text-anchor", "") for group in svg.iter("g") for text in group.iter("text")}
    for text in svg.iter("text"):
        words = "".join(text.itertext())
        size = 12.5 if text in names else 13
        wide = width_of(words, size) * 0.93  # the estimate is on the safe side
        x, y = float(text.get("x", 0)), float(text.get("y", 0))
        left = x - {"end": wide, "middle": wide / 2}.get(anchors.get(text, text.get("text-anchor", "")), 0)
        boxes.append((words, left, left + wide, y - 10, y + 2))
    assert not [words for words, left, right, top, bottom in boxes if left < -1 or right > width + 1 or bottom > height or top < 0]
    meet = [
        (a[0], b[0]) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a[1] < b[2] and b[1] < a[2] and a[3] < b[4] and b[3] < a[4]
    ]
    assert not meet


@pytest.mark.parametrize(("form", "least"), [("wide", 3), ("phone", 2)])
@pytest.mark.parametrize("name", SPANS)
def test_the_axis_names_days_at_every_span(name: str, form: str, least: int) -> None:
    [grid] = elements(getattr(draw("c", SPANS[name]), form), "grid")
    assert grid.get("d", "").count("v5") >= least


def test_the_axis_counts_days_then_months_then_years() -> None:
    units = [draw("c", SPANS[name]).unit for name in ("ten days", "half a year", "a year", "two years", "three years")]
    assert units == ["days", "days", "months of 30 days", "months of 30 days", "years of 365 days"]


@pytest.mark.parametrize("name", SPANS)
def test_it_holds_classes_and_attributes_only_and_its_ids_carry_the_key(name: str) -> None:
    both = draw("b", SPANS[name])
    shared = ElementTree.fromstring(f"<both>{both.shared}</both>")
    ids = [e.get("id", "") for e in shared.iter() if e.get("id")]
    assert ids
    for svg in (both.wide, both.phone):
        root = ElementTree.fromstring(svg)
        assert not [e for e in (*root.iter(), *shared.iter()) if e.get("style") or e.tag.endswith(("style", "script"))]
        assert set(re.findall(r"url\(#([^)]+)\)", svg)) <= set(ids)
        assert set(root.get("aria-labelledby", "").split()) <= set(ids)
    other = draw("a", SPANS[name])
    every = re.findall(r' id="([^"]+)"', "".join(part for one in (both, other) for part in (one.shared, one.wide, one.phone)))
    assert len(every) == len(set(every))


def test_every_word_that_comes_in_is_escaped() -> None:
    evil = '"><script>alert(1)</script>'
    labelled = tuple(replace(band, label=evil + band.label) for band in bands())
    bars = (Bar(evil, -3, 0), Bar(f"<b>{evil}", None, None))
    made = draw(evil, Picture((at(0, "0.4", "eq", evil),), bars, labelled, evil, 0, 0))
    page = render_to_string("includes/chart.html", {"chart": made})
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    ElementTree.fromstring(made.wide)


def test_band_edges_are_those_of_the_definition_it_is_given() -> None:
    for limit, other in (("1.8", "1.5"), ("1.5", "1.8")):
        made = draw("c", picture(at(0, "1.6"), bands=bands(limit)))
        bold = [text.text for group in elements(made.wide, "strong") for text in group.iter()]
        assert limit in bold
        assert other not in bold
        assert made.rows[0].band == ("mild" if limit == "1.8" else "not neutropenic")


def test_the_deepest_band_says_below_0_1_and_lies_within_severe() -> None:
    made = drawn(at(0, "0.06"))
    assert [text.text for text in elements(made.phone, "bl")[0]][-1] == "below 0.1"
    assert made.rows[0].band == "severe, below 0.1"


@pytest.mark.parametrize(
    ("anc", "sign", "value", "band"),
    [
        ("1.80", "eq", "1.8", "not neutropenic"),
        ("1.79", "eq", "1.79", "mild"),
        ("1.0", "eq", "1", "mild"),
        ("0.5", "eq", "0.5", "moderate"),
        ("0.49", "eq", "0.49", "severe"),
        ("0.1", "eq", "0.1", "severe"),
        ("0", "eq", "0", "severe, below 0.1"),
        ("0.1", "lt", "below 0.1", "severe, below 0.1"),
        ("0.1", "le", "at most 0.1", "severe"),
        ("0.5", "lt", "below 0.5", "severe"),
        ("0.5", "le", "at most 0.5", "moderate or below"),
        ("1.8", "lt", "below 1.8", "mild or below"),
        ("1.5", "ge", "at least 1.5", "mild or above"),
        ("0.05", "gt", "above 0.05", "severe or above"),
        ("2", "gt", "above 2", "not neutropenic"),
        (None, "normal", "normal, no number given", "not settled without a number"),
    ],
)
def test_the_table_says_value_bound_and_band(anc: str | None, sign: str, value: str, band: str) -> None:
    row = drawn(at(0, anc, sign)).rows[0]
    assert (row.value, row.band) == (value, band)


def test_a_bound_has_an_arrow_a_dotted_line_and_its_key() -> None:
    made = drawn(at(-7, "1.4"), at(0, "0.1", "lt"))
    assert [line.get("stroke-dasharray") for line in elements(made.wide, "line")] == ["1 6", None]
    assert [key.shape for key in made.keys] == ["below"]
    assert [key.shape for key in drawn(at(0, "1.5", "ge")).keys] == ["above"]


def test_a_count_told_as_normal_is_not_drawn() -> None:
    made = drawn(at(-7, None, "normal"), at(0, "0.4"))
    assert not elements(made.wide, "pt")
    assert len(made.rows) == 2


def test_a_count_under_g_csf_has_a_shape_and_a_key_of_its_own() -> None:
    made = drawn(at(-7, "0.2"), at(-3, "2.2", "eq", "gcsf"), at(-1, "2.4", "eq", "steroid"), at(0, "1.1"))
    assert [mark.tag.removeprefix("{http://www.w3.org/2000/svg}") for mark in elements(made.wide, "pt")] == [
        "circle",
        "path",
        "path",
    ]
    assert [key.shape for key in made.keys] == ["gcsf", "other"]
    assert made.rows[1].marks == "under G-CSF"


def test_the_future_is_veiled_and_not_in_the_markup() -> None:
    made = drawn(at(0, "0.06"), at(30, "2.345"), bars=(Bar("later", 3, 9), Bar("carbimazole", -9, 12)))
    page = render_to_string("includes/chart.html", {"chart": made})
    assert "not yet known" in page
    assert not [word for word in ("2.345", "later", "+30", "+12") if word in page]
    assert made.exposures == ("carbimazole from day −9, ongoing",)
    moved = drawn(at(0, "0.06"), at(300, "2.345"), bars=(Bar("later", 3, 9), Bar("carbimazole", -9, 12)))
    assert moved == made


def test_nothing_is_veiled_when_the_axis_does_not_go_on() -> None:
    assert "hidden" not in drawn(at(-9, "0.6"), at(0, "0.06")).wide


def test_a_drug_that_began_earlier_has_an_arrow_head_and_does_not_squeeze_the_counts() -> None:
    bars = (Bar("bisoprolol", -1095, 0, True), Bar("begun before", None, 0), Bar("carbimazole", -41, 0))
    made = drawn(at(-44, "3.6"), at(0, "0.06"), bars=bars)
    [bars_drawn] = elements(made.wide, "drug")
    assert [("l6 -4.5" in bar) for bar in bars_drawn.get("d", "").removesuffix("z").split("z")] == [True, True, False]
    assert "bisoprolol, since day −1095" in made.wide
    assert made.unit == "days"


def test_an_end_that_is_not_known_is_an_outline_and_said() -> None:
    made = drawn(at(0, "0.4"), bars=(Bar("deferiprone", -10, None), Bar("rituximab", None, None)))
    assert len(elements(made.phone, "after")) == 1
    assert made.exposures == ("deferiprone from day −10, end not yet known", "rituximab, days not yet known")


def test_days_after_a_drug_are_hatched_where_they_are_asked_for() -> None:
    points, bars = (
        (at(-14, "2.4"), at(0, "0.4")),
        (Bar("metamizole", -12, -7), Bar("filgrastim", -3, -2, False, "treat")),
    )
    assert not elements(drawn(*points, bars=bars).wide, "after")
    assert len(elements(drawn(*points, bars=bars, window=7).wide, "after")) == 1


def test_the_description_says_counts_drugs_and_what_is_not_known() -> None:
    made = drawn(at(-44, "3.6"), at(0, "0.06"), at(9, "2"), bars=(Bar("metamizole", -9, -2), Bar("rituximab", -3, -3)))
    assert made.title == "Neutrophil count over time, day −44 to day 0"
    assert made.description == (
        "2 counts: 3.6 on day −44; 0.06 on day 0. Drugs: metamizole from day −9 to day −2; rituximab on day −3."
        " What follows day 0 is not yet known."
    )


def test_counts_in_any_order_and_none_at_all_can_be_drawn() -> None:
    assert [row.day for row in drawn(at(0, "0.4"), at(-7, "1.4")).rows] == ["−7", "0"]
    assert drawn().title == "Neutrophil count over time, no count yet"
    ElementTree.fromstring(draw("c", Picture((), (), (), "none")).phone)


def test_the_figure_holds_both_forms_the_keys_and_a_table() -> None:
    page = render_to_string("includes/chart.html", {"chart": drawn(at(0, "0.1", "lt", "gcsf"))})
    assert page.count('<svg class="chart"') == 2
    for part in ("chart-wide", "chart-phone", "diamond: under G-CSF", "Band, school-2020", '<th scope="row">0</th>'):
        assert part in page
