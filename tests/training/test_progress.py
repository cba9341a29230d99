"""What is known of each objective, and what the figure is made of."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from training.course import Row
from training.models import Activity, CheckAnswer, Module, Result
from training.progress import Known, progress

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def case(score: str, days: int = 1, harms: int = 0, objectives: tuple[str, ...] = ("O1",), **fields: object) -> Row:
    activity = Activity(kind="case", key="k", title="A patient", url="/cases/k/", objectives=list(objectives))
    state = {"state": "finished", "context": "practice"} | fields
    return Row(activity, Result(score=Decimal(score), harms=harms, updated=NOW - timedelta(days=days), **state))


def module() -> Row:
    return Row(Activity(kind="module", key="m", title="A module", url="/modules/m/", objectives=["O1"]), None)


def answer(score: str, days: int = 1, objective: str = "O1") -> CheckAnswer:
    return CheckAnswer(module=Module(key="m"), check_id="c", objective=objective, score=Decimal(score), updated=NOW - timedelta(days=days))


def known(rows: list[Row], answers: list[CheckAnswer] | None = None, code: str = "O1") -> Known:
    return next(one for one in progress(rows, answers or [], NOW) if one.code == code)


def test_there_are_six_objectives_even_where_nothing_was_done() -> None:
    assert [(one.code, one.state, one.percent) for one in progress([], [], NOW)] == [(f"O{n}", "none", None) for n in range(1, 7)]


def test_a_check_counts_a_fifth_of_a_case() -> None:
    # two cases at 1 and five checks at 0 are three cases' worth, of which two are earned
    told = known([case("1"), case("1"), module()], [answer("0")] * 5)
    assert told.weight == 3
    assert told.percent == 67
    assert (told.right, told.checks) == (0, 5)


def test_too_little_carries_no_figure() -> None:
    told = known([case("1"), module()], [answer("1")] * 4)
    assert (told.state, told.percent) == ("started", None)


@pytest.mark.parametrize(
    ("scores", "state"),
    [(["1"], "started"), (["1", "1"], "building"), (["0.8", "0.8", "0.8"], "mastered"), (["0.8", "0.8", "0.79"], "building")],
)
def test_mastered_needs_three_cases_and_four_fifths(scores: list[str], state: str) -> None:
    assert known([case(score) for score in scores]).state == state


def test_checks_alone_never_make_mastery() -> None:
    assert known([module()], [answer("1")] * 50).state == "building"


@pytest.mark.parametrize(("days", "state"), [(28, "mastered"), (29, "fading")])
def test_what_is_mastered_fades_after_four_weeks(days: int, state: str) -> None:
    assert known([case("1", days)] * 3).state == state


def test_an_unsafe_action_bars_mastery_of_treating_safely_and_of_nothing_else() -> None:
    rows = [case("1", harms=1, objectives=("O1", "O6")), *[case("1", objectives=("O1", "O6"))] * 3]
    assert known(rows, code="O6").state == "building"
    assert known(rows, code="O6").harms == 1
    assert known(rows, code="O1").state == "mastered"


def test_an_unfinished_case_and_a_preview_do_not_count() -> None:
    assert known([case("1", state="started"), case("1", context="preview")]).pieces == []


def test_a_first_thought_and_a_module_out_of_reach_do_not_count() -> None:
    thought = answer("1")
    thought.score = None
    assert known([module()], [thought]).pieces == []
    assert known([], [answer("1")]).pieces == []


def test_the_newest_piece_stands_first_and_names_where_it_is() -> None:
    told = known([case("0.5", 9), module()], [answer("1", 2), answer("0", 3)])
    assert [(piece.title, piece.url) for piece in told.pieces] == [("A module", "/modules/m/"), ("A patient", "/cases/k/")]
    assert told.last == NOW - timedelta(days=2)
    assert (told.pieces[0].right, told.pieces[0].checks) == (1, 2)
