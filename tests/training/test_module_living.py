"""Living paragraphs: the engine answers, and what cannot be read is said beside its field."""

from typing import Any

import pytest

from training.modules.living import KINDS


def told(kind: str, **typed: str) -> Any:
    one = KINDS[kind]
    return one.answer(one.read(one.start({}) | typed))


def rows(kind: str, **typed: str) -> list[bool | None]:
    return [row["value"] for row in told(kind, **typed).outcome["rows"]]


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_in_the_fields_at_first_has_an_answer(kind: str) -> None:
    answer = told(kind)
    assert answer.errors == {}
    assert answer.outcome


@pytest.mark.parametrize(
    ("wbc", "seg", "band", "anc", "school", "review"),
    [
        ("1.9", "18", "4", "0.418", "severe", "severe"),
        ("2", "25", "0", "0.5", "moderate", "moderate"),
        ("2.0", "50", "0", "1", "mild", "mild"),
        ("3", "50", "0", "1.5", "mild", "none"),
        ("3.0", "60", "0", "1.8", "none", "none"),
    ],
)
def test_the_count_and_its_band_under_both_definitions(wbc: str, seg: str, band: str, anc: str, school: str, review: str) -> None:
    outcome = told("count", wbc=wbc, seg=seg, band=band).outcome
    assert outcome["anc"] == anc
    assert [one["band"] for one in outcome["bands"]] == [school, review]


def test_day_7_is_inside_and_a_first_symptom_on_day_8_is_not() -> None:
    assert rows("din", stop="20", low_day="27")[0] is True
    assert rows("din", stop="20", low_day="28")[0] is None  # the fall was found on day 8; it may have begun before
    assert rows("din", stop="20", low_day="28", symptom="28")[0] is False


def test_recovery_and_exclusion_move_with_their_numbers() -> None:
    assert rows("din", later="1.5")[1] is None
    assert rows("din", later_day="60", later="1.2")[1] is False
    assert rows("din", other="open")[3] is None
    assert rows("din", other="found")[3] is False


def test_established_goes_with_a_probable_cause() -> None:
    outcome = told("din").outcome
    assert (outcome["status"], outcome["grade"]) == ("established", "probable")


@pytest.mark.parametrize(
    ("days", "anc", "values"),
    [
        ("20", "0.3", [False, False, False]),
        ("21", "0.3", [True, True, False]),
        ("27", "0.7", [False, True, False]),
        ("28", "1.4", [False, False, True]),
        ("40", "0.3", [True, True, True]),
        ("40", "0.5", [False, True, True]),
    ],
)
def test_late_onset_under_three_readings(days: str, anc: str, values: list[bool]) -> None:
    assert rows("lon", days=days, anc=anc) == values


def test_a_drug_given_without_a_break_is_never_late_onset() -> None:
    assert not any(rows("lon", drug="tocilizumab", days="40", anc="0.3"))


@pytest.mark.parametrize(
    ("kind", "field", "typed"),
    [
        ("count", "wbc", "many"),
        ("count", "wbc", ""),
        ("count", "wbc", "-1"),
        ("count", "seg", "101"),
        ("count", "band", "90"),
        ("count", "wbc", "1,900"),
        ("count", "wbc", "NaN"),
        ("count", "wbc", "1e9"),
        ("din", "stop", "2.5"),
        ("din", "later_day", "27"),
        ("din", "other", "perhaps"),
        ("lon", "drug", "aspirin"),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field_and_stays(kind: str, field: str, typed: str) -> None:
    answer = told(kind, **{field: typed})
    assert list(answer.errors) == [field]
    assert answer.typed[field] == typed
    assert answer.outcome == {}
