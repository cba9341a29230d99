"""What comes back, and when."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from training.again import due_answers, due_cases, due_checks, most_pressing
from training.course import Row
from training.models import Activity, CheckAnswer, Result
from training.reading import Open

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def case(title: str, score: str, days: float, harms: int = 0, state: str = "finished") -> Row:
    activity = Activity(kind="case", key=title, title=title, url=f"/cases/{title}/")
    result = Result(score=Decimal(score), harms=harms, state=state, context="practice", updated=NOW - timedelta(days=days))
    return Row(activity, result)


def answer(name: str, score: str = "0", days: int = 2) -> CheckAnswer:
    return CheckAnswer(module_id=1, check_id=name, score=Decimal(score), updated=NOW - timedelta(days=days))


@pytest.mark.parametrize(
    ("score", "harms", "days", "due"),
    [
        ("0.49", 0, 0.9, False),
        ("0.49", 0, 1, True),
        ("0.5", 0, 6.9, False),
        ("0.5", 0, 7, True),
        ("0.79", 0, 7, True),
        ("0.8", 0, 27, False),
        ("0.8", 0, 28, True),
        ("1", 1, 1, True),
    ],
)
def test_each_result_waits_as_long_as_the_page_says(score: str, harms: int, days: float, due: bool) -> None:
    assert bool(due_cases([case("one", score, days, harms)], NOW)) is due


def test_a_case_that_is_not_finished_is_not_due_again() -> None:
    assert due_cases([case("one", "0", 90, state="started")], NOW) == []


def test_danger_comes_first_then_what_was_not_right_then_the_longest_ago() -> None:
    rows = [
        case("fresh", "0.9", 30), case("old", "0.9", 90), case("partly", "0.6", 8), case("wrong", "0.1", 2), case("unsafe", "1", 1, 2)
    ]  # fmt: skip
    assert [one.title for one in most_pressing(due_cases(rows, NOW))] == ["unsafe", "wrong", "partly", "old", "fresh"]


def test_a_check_comes_back_in_its_own_words_at_its_own_place() -> None:
    page: dict[str, Any] = {
        "title": "A module",
        "sections": [{"id": "s", "blocks": [{"is": "check", "id": "one", "asks": "Below 10<sup>9</sup> <small>[1]</small>?"}]}],
    }
    found = due_checks([answer("one"), answer("gone")], {1: Open(page, "/modules/m/")})
    assert [(one.title, one.what, one.url) for one in found] == [("Below 10^9?", "A module", "/modules/m/?again=one#one")]


def test_a_first_thought_never_comes_back() -> None:
    thought = answer("opening")
    thought.score = None
    assert [one.check_id for one in due_answers([thought, answer("one")], NOW)] == ["one"]
