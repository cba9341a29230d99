"""Tries and hints."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mastery_evidence, practice_score, recorded_score, try_share
from classification.marking.marks import rounded

SHARES = [(1, "1"), (2, "0.666667"), (3, "0.333333"), (4, "0"), (9, "0")]
TRIES = [
    # scores in order, practice score, score on record
    ([1], "1", "1"),
    ([0, 1], "0.666667", "0"),
    ([0, 0, 1], "0.333333", "0"),
    ([0, 0, 0, 1], "0", "0"),
    ([Decimal("0.5"), 0], "0.5", "0.5"),  # trying again never costs
    ([Decimal("0.5"), 1], "0.666667", "0.5"),
]


@pytest.mark.parametrize(("number", "share"), SHARES)
def test_each_extra_try_is_worth_a_third_less(number, share):
    assert str(rounded(try_share(number))) == share


@pytest.mark.parametrize(("scores", "practice", "record"), TRIES)
def test_practice_keeps_the_best_and_statistics_the_first(scores, practice, record):
    assert (str(practice_score(scores)), str(recorded_score(scores))) == (practice, record)


@pytest.mark.parametrize(("score", "hint", "evidence"), [("1", False, "1"), ("1", True, "0.5"), ("0.3", True, "0.3")])
def test_a_hint_caps_the_evidence_of_mastery(score, hint, evidence):
    assert str(mastery_evidence(Decimal(score), hint)) == evidence


def test_no_try_is_not_a_score():
    with pytest.raises(NotMarkable):
        practice_score([])
    with pytest.raises(NotMarkable):
        try_share(0)


@given(st.lists(st.fractions(0, 1), min_size=1), st.fractions(0, 1))
def test_scores_lie_between_0_and_1_and_one_more_try_never_costs(scores, one_more):
    assert 0 <= practice_score(scores) <= practice_score([*scores, one_more]) <= 1
