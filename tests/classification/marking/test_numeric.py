"""Numbers."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mark_carried_forward, mark_number, mark_single_best, read_number

READ = [("0.8", "0.8"), (" 0,8 ", "0.8"), ("800", "800"), ("1.80", "1.80"), ("0,450", "0.450"), ("-1", "-1")]
NOT_READ = ["", "abc", "1e3", "1,800", "0.8 G/L", "nan", "inf", "1.2.3", "<0.1", "٣", "1_000"]


@pytest.mark.parametrize(("text", "number"), READ)
def test_a_number_is_read_from_text(text, number):
    assert str(read_number(text)) == number


@pytest.mark.parametrize("text", NOT_READ)
def test_what_cannot_be_read_is_asked_again(text):
    with pytest.raises(NotMarkable):
        read_number(text)


NUMBERS = [
    # answer, key, tolerance, in practice, in an exam
    ("0.8", "0.8", "0", "1", "1"),
    ("0.84", "0.8", "0.05", "1", "1"),
    ("0.85", "0.8", "0.05", "1", "1"),  # the edge is within
    ("0.851", "0.8", "0.05", "0", "0"),
    ("800", "0.8", "0.05", "0.5", "0"),  # cells per microlitre
    ("0.0008", "0.8", "0.05", "0.5", "0"),
    ("840", "0.8", "0.05", "0.5", "0"),
    ("80", "0.8", "0.05", "0", "0"),  # a factor of 100 is no unit
    ("40", "0", "0.05", "0", "0"),  # a count of zero has no unit to slip
]


@pytest.mark.parametrize(("answer", "key", "tolerance", "practice", "exam"), NUMBERS)
def test_a_number_is_marked_within_its_tolerance(answer, key, tolerance, practice, exam):
    given_numbers = (Decimal(answer), Decimal(key), Decimal(tolerance))
    assert str(mark_number(*given_numbers, practice=True).score) == practice
    assert str(mark_number(*given_numbers).score) == exam


def test_a_tolerance_below_zero_is_refused():
    with pytest.raises(NotMarkable):
        mark_number(Decimal(1), Decimal(1), Decimal(-1))


def band(anc: Decimal) -> str:
    return "severe" if anc < Decimal("0.5") else "moderate" if anc < 1 else "mild"


CARRIED = [
    # own number, true number, band said, score
    ("0.8", "0.8", "moderate", 1),
    ("0.4", "0.8", "severe", 1),  # one slip is not paid for twice
    ("0.4", "0.8", "moderate", 0),  # does not follow from the learner's own number
    (None, "0.8", "moderate", 1),
    ("0.5", "0.8", "moderate", 1),
]


@pytest.mark.parametrize(("own", "true", "said", "score"), CARRIED)
def test_a_later_part_is_marked_against_the_learners_own_number(own, true, said, score):
    result = mark_carried_forward(
        None if own is None else Decimal(own),
        Decimal(true),
        band,
        lambda key: mark_single_best(said, {"": key}, "", ["severe", "moderate", "mild"]),
    )
    assert result.score == score


@given(st.decimals(0, 100, places=3), st.decimals(0, 100, places=3), st.decimals(0, 1, places=3), st.booleans())
def test_a_score_lies_between_0_and_1_and_the_key_earns_1(answer, key, tolerance, practice):
    assert mark_number(answer, key, tolerance, practice=practice).score in (0, Decimal("0.5"), 1)
    assert mark_number(key, key, tolerance, practice=practice).score == 1
