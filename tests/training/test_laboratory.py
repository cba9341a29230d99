"""Reference ranges beside a count: display only, and never against what the engine says."""

from types import SimpleNamespace

import pytest
from django.template.loader import render_to_string

from classification import lines
from classification.definitions import SETS
from training.laboratory import LabRow, lab_rows

ADULT = 67 * 365


def count(**values: object) -> SimpleNamespace:
    return SimpleNamespace(**{"anc": None, "wbc": None, "hb": None, "plt": None, "lymph": None, "mono": None} | values)


def row(name: str, value: object, age: int | None = ADULT, sex: str | None = "female", limit: str = "1.8") -> LabRow:
    return lab_rows(count(**{name: value}), age, sex, limit)[0]


def test_rows_come_in_the_order_of_a_report_and_only_where_a_value_is_known() -> None:
    rows = lab_rows(count(plt="242", hb="131", anc="0.06", wbc="1.2"), ADULT, "female", "1.8")
    assert [r.code for r in rows] == ["anc", "wbc", "hb", "plt"]
    assert [r.flag for r in rows] == ["low", "low", "", ""]
    assert [r.reference for r in rows] == ["1.8–7.5", "4.0–10.0", "120–155", "150–400"]
    assert lab_rows(SimpleNamespace(), None, None, "1.8") == []


@pytest.mark.parametrize("limit", [named.mild_limit for named in SETS.values()])
def test_the_neutrophil_range_is_that_of_the_definition_in_force(limit: str) -> None:
    assert row("anc", limit, limit=limit).flag == ""
    assert row("anc", "1.49", limit=limit).flag == "low"
    assert row("anc", "1.6", limit=limit).flag == ("low" if limit == "1.8" else "")
    assert row("anc", "2", limit=limit).reference == f"{limit}–7.5"


@pytest.mark.parametrize(
    ("age", "anc", "flag"),
    [(120, "1.2", ""), (120, "0.9", "low"), (365, "1.2", ""), (366, "1.2", "low"), (10, "1.4", "low"), (1, "1.4", "")],
)
def test_below_one_year_the_limit_is_that_of_the_age(age: int, anc: str, flag: str) -> None:
    assert row("anc", anc, age).flag == flag


def test_in_the_first_three_days_no_range_is_drawn() -> None:
    first = row("anc", "3.0", 1)
    assert (first.reference, first.low, first.position) == ("by hour and gestation", None, None)


@pytest.mark.parametrize(
    ("age", "sex", "reference"),
    [
        (ADULT, "female", "120–155"),
        (ADULT, "male", "130–170"),
        (ADULT, None, "120–170"),
        (None, "male", "130–170"),
        (5477, "male", "120–160"),
        (5478, "male", "130–170"),
        (400, "female", "110–140"),
        (3, "male", "140–220"),
    ],
)
def test_haemoglobin_goes_by_age_and_sex(age: int | None, sex: str | None, reference: str) -> None:
    assert row("hb", "125", age, sex).reference == reference


@pytest.mark.parametrize("sex", ["female", "male"])
@pytest.mark.parametrize("age", [180, 400, 1825, 1826, 4382, 4383, 5477, 5478, 6573, 6574, ADULT])
def test_a_low_haemoglobin_is_flagged_exactly_where_the_engine_speaks_of_anaemia(age: int, sex: str) -> None:
    limit = next(f if sex == "female" else m for until, f, m in lines.HAEMOGLOBIN_LIMITS if age < until)
    assert row("hb", limit, age, sex).flag == ""
    assert row("hb", f"{limit - 1}", age, sex).flag == "low"


def test_the_other_lines_of_a_grown_person_are_flagged_at_the_limits_of_the_engine() -> None:
    for name, scaled in (
        ("plt", lines.PLATELET_LIMIT),
        ("lymph", lines.LYMPHOCYTE_LIMIT),
        ("mono", lines.MONOCYTES_LOW),
    ):
        limit = scaled / 1_000_000
        assert row(name, limit).flag == ""
        assert row(name, limit - 0.01).flag == "low"
    assert row("mono", lines.MONOCYTES_HIGH / 1_000_000).flag == ""


@pytest.mark.parametrize(
    ("value", "shown", "flag"),
    [
        ("< 0.1", "below 0.1", "low"),
        ("<= 1.8", "at most 1.8", ""),
        ("< 1.8", "below 1.8", "low"),
        ("< 5", "below 5", ""),
        (">= 1.0", "at least 1.0", ""),
        ("> 7.5", "above 7.5", "high"),
        ("normal", "normal", ""),
    ],
)
def test_a_bound_is_flagged_only_where_all_it_admits_lies_outside(value: str, shown: str, flag: str) -> None:
    found = row("anc", value)
    assert (found.value, found.flag, found.position) == (shown, flag, None)


def test_places_in_the_picture_stay_within_it_and_in_order() -> None:
    for name, values in {"anc": ("0", "1.8", "4", "7.5", "90"), "hb": ("20", "120", "130", "155", "300")}.items():
        places = [row(name, value).position for value in values]
        assert places == sorted(places, key=lambda place: place or 0)
        assert all(place is not None and 4 <= place <= 100 for place in places)
        middle = row(name, values[2])
        assert middle.low == row(name, values[1]).position
        assert middle.high == row(name, values[3]).position


def test_the_table_has_row_heads_a_caption_and_flags_in_words() -> None:
    rows = lab_rows(count(anc="< 0.1", hb="131", wbc="14"), ADULT, "female", "1.8")
    page = render_to_string("includes/lab.html", {"rows": rows, "day": 0, "asked": "anc"})
    for part in (
        "Blood count of day 0",
        '<th scope="row">Haemoglobin</th>',
        "below 0.1",
        "×10<sup>9</sup>/L",
        "<em>low</em>",
        '<em class="high">high</em>',
    ):
        assert part in page
    assert page.count("key-row") == 1
    assert page.count("<circle") == 2
    assert "style=" not in page
    plain = render_to_string("includes/lab.html", {"rows": rows, "day": 0, "plain": True})
    assert "<svg" not in plain
    assert (plain.count('<th scope="col">'), plain.count("<td>")) == (3, 2 * len(rows)), "a head for every column"
