"""The shipped library as a whole: how many cases of what, and what the course asks of each area."""

from collections import Counter

import pytest

from tests.make import shipped_cases

AREAS = ("neonatal", "acute", "drug", "chronic", "differential")
CASES = [checked.case for checked in shipped_cases()]


def test_there_are_at_least_forty_cases() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("area", AREAS)
def test_every_area_has_at_least_six_in_three_levels(area: str) -> None:
    levels = Counter(case.level for case in CASES if case.area == area)
    assert levels.total() >= 6
    assert min(levels[level] for level in ("first", "core", "hard")) >= 2


def test_every_case_asks_eight_questions_or_more_of_four_kinds_or_more() -> None:
    for case in CASES:
        questions = [question for _step, question in case.questions()]
        assert len(questions) >= 8, case.key
        assert len({question.kind for question in questions}) >= 4, case.key


def test_titles_and_keys_stand_once() -> None:
    assert max(Counter(case.title for case in CASES).values()) == 1
    assert max(Counter(case.key for case in CASES).values()) == 1
