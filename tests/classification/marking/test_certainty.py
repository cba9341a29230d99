"""Certainty-based marking."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import (
    NotMarkable,
    accuracy_plus_bonus,
    best_level,
    brier,
    calibration,
    certainty_bonus,
    certainty_mark,
    expected_mark,
    wilson,
)
from classification.marking.certainty import SAYS, pays_from, said_values
from classification.marking.marks import rounded

MARKS = [
    # score, C1, C2, C3
    ("1", "1", "2", "3"),
    ("0", "0", "-2", "-6"),
    ("0.5", "0.5", "0", "-1.5"),  # linear in partial credit
]
EXPECTED = [
    ("0.5", "0.5", "0", "-1.5"),
    ("0.75", "0.75", "1", "0.75"),
    ("0.9", "0.9", "1.6", "2.1"),
]


@pytest.mark.parametrize(("score", "c1", "c2", "c3"), MARKS)
def test_marks_at_each_level(score, c1, c2, c3):
    assert [str(certainty_mark(Decimal(score), level)) for level in (1, 2, 3)] == [c1, c2, c3]


@pytest.mark.parametrize(("belief", "c1", "c2", "c3"), EXPECTED)
def test_the_expected_mark_at_a_belief(belief, c1, c2, c3):
    assert [str(expected_mark(Decimal(belief), level)) for level in (1, 2, 3)] == [c1, c2, c3]


CROSSINGS = [("0", 1), ("0.666", 1), ("0.667", 2), ("0.799", 2), ("0.801", 3), ("1", 3)]


@pytest.mark.parametrize(("belief", "level"), CROSSINGS)
def test_the_levels_cross_at_two_thirds_and_four_fifths(belief, level):
    assert best_level(Decimal(belief)) == level


def test_at_the_crossings_both_levels_pay_the_same():
    assert expected_mark(Fraction(2, 3), 1) == expected_mark(Fraction(2, 3), 2)
    assert expected_mark(Fraction(4, 5), 2) == expected_mark(Fraction(4, 5), 3)


def test_what_is_said_above_a_question_is_what_marks():
    said = SAYS.format(**said_values())
    assert "“not sure” earns 1 if right and 0 if not, “fairly sure” 2 or −2, “very sure” 3 or −6" in said
    assert "“fairly sure” pays from a chance of 67 % on, “very sure” from 80 %" in said
    for level in (2, 3):
        assert best_level(pays_from(level) + Fraction(1, 1000)) == level
        assert best_level(pays_from(level) - Fraction(1, 1000)) == level - 1


@given(st.fractions(0, 1), st.sampled_from([1, 2, 3]))
def test_honest_reporting_maximises_the_expected_mark(belief, level):
    def expectation(at: int) -> Fraction:
        return belief * Fraction(certainty_mark(1, at)) + (1 - belief) * Fraction(certainty_mark(0, at))

    assert expectation(best_level(belief)) >= expectation(level)


# Half credit at C2 pays nothing, not +1: otherwise honesty would not pay (grading 3.9).
@given(st.sampled_from([1, 2, 3]), st.fractions(0, 1))
def test_partial_credit_lies_on_the_line_between_wrong_and_right(level, share):
    wrong, right = Fraction(certainty_mark(0, level)), Fraction(certainty_mark(1, level))
    assert certainty_mark(share, level) == rounded(wrong + share * (right - wrong))


BONUS = [
    # answers, accuracy, bonus: 0.1 x (mean mark - best uniform mark at that accuracy)
    ([(1, 3)] * 4, "1", "0"),
    ([(1, 1)] * 4, "1", "-0.2"),  # right throughout and never sure
    ([(1, 3), (1, 3), (1, 3), (1, 3), (0, 1)], "0.8", "0.12"),  # 12/5 against 1.2
    ([(1, 1), (1, 1), (1, 1), (1, 1), (0, 3)], "0.8", "-0.16"),  # -2/5 against 1.2
    ([(1, 2)] * 4 + [(0, 2)], "0.8", "0"),
]


@pytest.mark.parametrize(("answers", "accuracy", "bonus"), BONUS)
def test_accuracy_and_bonus_are_reported(answers, accuracy, bonus):
    assert str(certainty_bonus(answers)) == bonus
    assert accuracy_plus_bonus(answers) == Decimal(accuracy) + Decimal(bonus)


def test_calibration_names_each_level():
    low, middle, high = calibration([(1, 1), (0, 1), (1, 3)])
    assert (low.answers, str(low.accuracy)) == (2, "0.5")
    assert (middle.answers, middle.accuracy) == (0, None)
    assert (high.answers, str(high.accuracy), str(high.high)) == (1, "1", "1")


WILSON = [  # worked by hand from the formula with z = 1.96
    ("0.5", 10, "0.23659", "0.76341"),
    ("0.8", 10, "0.490157", "0.943319"),
    ("1", 1, "0.206543", "1"),
    ("0", 1, "0", "0.793457"),
]


@pytest.mark.parametrize(("accuracy", "count", "low", "high"), WILSON)
def test_the_wilson_interval(accuracy, count, low, high):
    assert [str(limit) for limit in wilson(Decimal(accuracy), count)] == [low, high]


def test_brier_reads_the_beliefs_of_the_levels():
    assert str(brier([(1, 1)])) == "0.2025"
    assert str(brier([(0, 3)])) == "0.81"
    assert str(brier([(1, 2), (1, 3)])) == "0.04145"  # (0.0729 + 0.01) / 2


def test_what_has_no_certainty_is_refused():
    with pytest.raises(NotMarkable):
        certainty_mark(1, 4)
    with pytest.raises(NotMarkable):
        brier([])
    with pytest.raises(NotMarkable):
        wilson(1, 0)


answers = st.lists(st.tuples(st.fractions(0, 1), st.sampled_from([1, 2, 3])), min_size=1, max_size=20)


@given(answers)
def test_marks_and_figures_keep_their_ranges(given_answers):
    assert all(-6 <= certainty_mark(*answer) <= 3 for answer in given_answers)
    assert 0 <= brier(given_answers) <= Decimal("0.81")
    for level in calibration(given_answers):
        if level.answers:
            assert 0 <= level.low <= level.accuracy <= level.high <= 1
