"""Answers given row by row."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mark_criteria, mark_matching, mark_ordering, mark_true_false

TRUE_FALSE = [
    # answers to four rows, score
    ((True, True, False, False), "1"),
    ((True, True, False, True), "0.5"),
    ((True, True, True, True), "0"),  # two of four is not more than half
    ((True, True, False, None), "0.5"),
    ((None, None, None, None), "0"),
]
KEY = {"a": True, "b": True, "c": False, "d": False}


@pytest.mark.parametrize(("answers", "score"), TRUE_FALSE)
def test_more_than_half_of_the_rows_earns_half(answers, score):
    assert str(mark_true_false(dict(zip("abcd", answers, strict=True)), KEY).score) == score


DIN = {"DIN-1": "met", "DIN-2": "unknown", "DIN-4": "not_met"}
CRITERIA = [
    ({"DIN-1": "met", "DIN-2": "unknown", "DIN-4": "not_met"}, "1"),
    ({"DIN-1": "met", "DIN-2": "not_met", "DIN-4": "not_met"}, "0.666667"),  # unknown is not the same as not met
    ({"DIN-1": "met"}, "0.333333"),
    ({"DIN-1": None}, "0"),
]


@pytest.mark.parametrize(("answers", "score"), CRITERIA)
def test_criteria_earn_the_mean_of_the_rows(answers, score):
    assert str(mark_criteria(answers, DIN).score) == score


def test_each_row_gets_its_word():
    rows = mark_criteria({"DIN-1": "met", "DIN-2": "met"}, DIN).options
    assert {row.key: row.word for row in rows} == {"DIN-1": "right", "DIN-2": "wrong", "DIN-4": "left_out"}


def test_a_value_nobody_offers_is_refused():
    with pytest.raises(NotMarkable, match="met, not_met, unknown"):
        mark_criteria({"DIN-1": "maybe"}, DIN)
    with pytest.raises(NotMarkable, match="not on offer: DIN-9"):
        mark_criteria({"DIN-9": "met"}, DIN)


def test_matching_earns_the_mean_of_the_pairs():
    key = {"HNA-1": "CD16b", "HNA-2": "CD177", "HNA-3": "CTL2"}
    assert str(mark_matching({"HNA-1": "CD16b", "HNA-2": "CTL2", "HNA-3": "CD177"}, key).score) == "0.333333"


ORDERS = [
    ("abcd", "1"),
    ("dcba", "0"),
    ("bacd", "0.833333"),
    ("abdc", "0.833333"),
    ("abc", "0.5"),
    ("", "0"),
]


@pytest.mark.parametrize(("order", "score"), ORDERS)
def test_ordering_earns_the_share_of_pairs_in_order(order, score):
    assert str(mark_ordering(order, "abcd").score) == score


def test_an_item_astray_is_named():
    assert {row.key: row.word for row in mark_ordering("bac", "abcd").options} == {
        "a": "wrong",
        "b": "wrong",
        "c": "right",
        "d": "left_out",
    }


@pytest.mark.parametrize(("order", "key"), [("aab", "abc"), ("abx", "abc"), ("a", "a"), ("abc", "aab")])
def test_what_cannot_be_ordered_is_refused(order, key):
    with pytest.raises(NotMarkable):
        mark_ordering(order, key)


def test_only_the_right_order_earns_1():
    assert sum(mark_ordering(order, "abcd").score == 1 for order in permutations("abcd")) == 1


@given(st.dictionaries(st.sampled_from("abcd"), st.booleans() | st.none()))
def test_rows_lie_between_0_and_1_and_only_the_key_earns_1(answers):
    score = mark_true_false(answers, KEY).score
    assert 0 <= score <= 1
    assert (score == 1) == (answers == KEY)


@given(st.permutations(list(DIN.items())))
def test_the_order_of_rows_changes_nothing(items):
    assert mark_criteria(dict(items), dict(items)) == mark_criteria(DIN, DIN)


def test_no_rows_is_not_a_question():
    with pytest.raises(NotMarkable):
        mark_true_false({}, {})
