"""Cut scores."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, angoff, cohen, local_multiplier, modified_cohen, norm_cut_allowed


def test_cohen_on_thirty_five_option_items():
    assert str(cohen(p95=24, chance=6)) == "16.8"


def test_modified_cohen_at_the_schools_own_multiplier():
    assert str(modified_cohen(Decimal("80"), Decimal("0.65"))) == "52"
    assert str(local_multiplier([(52, 80), (48, 80)])) == "0.625"


def test_angoff_is_the_mean_over_items_of_the_mean_over_judges():
    result = angoff([[Decimal("0.6"), Decimal("0.8")], [Decimal("0.4"), Decimal("0.6")]])
    assert str(result.cut) == "0.6"
    assert [str(judge) for judge in result.judges] == ["0.5", "0.7"]
    assert str(result.spread) == "0.141421"
    assert not result.enough


def test_ten_judges_are_enough():
    assert angoff([[Decimal("0.5")] * 10]).enough
    assert not angoff([[Decimal("0.5")] * 9]).enough


@pytest.mark.parametrize("ratings", [[], [[]], [[1, 0], [1]], [[2]]])
def test_ratings_that_are_incomplete_or_out_of_range_are_refused(ratings):
    with pytest.raises(NotMarkable):
        angoff(ratings)


def test_a_single_judge_has_no_spread():
    assert angoff([[1], [0]]).spread == 0


def test_an_empty_history_is_refused():
    with pytest.raises(NotMarkable):
        local_multiplier([])
    with pytest.raises(NotMarkable):
        local_multiplier([(1, 0)])


@pytest.mark.parametrize(("learners", "allowed"), [(0, False), (49, False), (50, True)])
def test_a_small_cohort_gets_no_norm_based_cut(learners, allowed):
    assert norm_cut_allowed(learners) is allowed


@given(st.lists(st.lists(st.fractions(0, 1), min_size=3, max_size=3), min_size=1, max_size=6))
def test_an_angoff_cut_lies_between_the_lowest_and_the_highest_judge(ratings):
    result = angoff(ratings)
    assert min(result.judges) <= result.cut <= max(result.judges)


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_cohen_cut_lies_between_chance_and_the_best(chance, above):
    assert chance <= cohen(chance + above, chance) <= chance + above
