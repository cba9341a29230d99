"""Script concordance."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mark_concordance, panel_suffices

PANEL = {"-2": 0, "-1": 1, "0": 3, "+1": 9, "+2": 2}  # the vector of grading 3.6
CREDITS = [("-2", "0"), ("-1", "0.111111"), ("0", "0.333333"), ("+1", "1"), ("+2", "0.222222"), (None, "0")]


@pytest.mark.parametrize(("chosen", "score"), CREDITS)
def test_credit_is_the_share_of_the_commonest_answer(chosen, score):
    assert str(mark_concordance(chosen, PANEL).score) == score


def test_a_panel_has_at_least_ten_members():
    assert panel_suffices(PANEL)
    assert not panel_suffices({"more": 8, "less": 1})


@pytest.mark.parametrize("panel", [{}, {"more": 0}, {"more": -1, "less": 2}])
def test_a_panel_that_said_nothing_is_refused(panel):
    with pytest.raises(NotMarkable):
        mark_concordance(None, panel)


@given(st.dictionaries(st.sampled_from(["less", "unchanged", "more"]), st.integers(0, 30), min_size=1))
def test_scores_lie_between_0_and_1_and_somebody_earns_1(panel):
    if any(panel.values()):
        scores = [mark_concordance(option, panel).score for option in panel]
        assert min(scores) >= 0
        assert max(scores) == Decimal(1)
