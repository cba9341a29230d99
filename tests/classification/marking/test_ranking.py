"""A ranked differential."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mark_ranking
from classification.marking.ranking import GAIN, best_ranking

CHILD = {
    "AINI": "probable",
    "SCN": "possible",
    "INF": "unlikely",
    "CYC": "open",
    "NIN": "excluded",
    "LEU": None,
}

# 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.2618595 + 0.5 = 4.7618595
RANKED = [
    ("AINI SCN INF", "1"),
    ("AINI SCN INF CYC NIN", "1"),  # open and excluded earn nothing and cost nothing behind the rest
    ("SCN AINI INF", "0.922495"),  # 2 + 1.8927893 + 0.5
    ("AINI", "0.630006"),
    ("NIN CYC LEU", "0"),
    ("", "0"),
]


@pytest.mark.parametrize(("ranked", "score"), RANKED)
def test_the_likelier_belongs_higher(ranked, score):
    assert str(mark_ranking(ranked.split(), CHILD).score) == score


MISSED = [
    ("AINI INF", {"SCN"}, "0.5"),  # left out: 3.63 of 4.76 would be 0.76
    ("AINI", {"SCN"}, "0.5"),
    ("AINI SCN", {"SCN"}, "0.894999"),
    ("AINI SCN INF", {"SCN", "LEU", "NIN"}, "1"),  # nothing points to LEU, NIN is excluded
    ("INF", {"SCN"}, "0.210002"),  # a cap, not a floor
]


@pytest.mark.parametrize(("ranked", "must", "score"), MISSED)
def test_a_must_not_miss_left_out_caps_at_half(ranked, must, score):
    assert str(mark_ranking(ranked.split(), CHILD, must).score) == score


MANY = dict.fromkeys("abcde", "probable") | {"LEU": "possible"}


def test_the_sixth_place_is_not_read():
    assert mark_ranking("abcde", MANY).score == 1
    assert str(mark_ranking([*"abcde", "LEU"], MANY, {"LEU"}).score) == "0.5"


def test_what_must_not_be_missed_has_a_place_in_the_best_ranking():
    assert mark_ranking([*"abcd", "LEU"], MANY, {"LEU"}).score == 1


def test_more_dangers_than_places_do_not_cap_a_full_list():
    dangers = dict.fromkeys("abcdefg", "possible")
    assert mark_ranking("abcde", dangers, set(dangers)).score == 1


def test_duplicates_are_refused():
    with pytest.raises(NotMarkable, match="twice"):
        mark_ranking(["AINI", "AINI"], CHILD)


def test_where_nothing_is_pointed_to_only_not_settled_is_right():
    nothing = {"AINI": "open", "SCN": None}
    assert mark_ranking([], nothing).score == 1
    assert mark_ranking(["AINI"], nothing).score == 0


def test_each_disorder_gets_its_word():
    words = {row.key: row.word for row in mark_ranking(["INF", "NIN"], CHILD).options}
    assert words == {
        "AINI": "left_out",
        "SCN": "left_out",
        "INF": "right",
        "CYC": "left_alone",
        "NIN": "wrong",
        "LEU": "left_alone",
    }


tables = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([*GAIN, None]), min_size=2)


@given(tables, st.sets(st.sampled_from("abcdefgh")), st.data())
def test_a_score_lies_between_0_and_1_and_the_best_ranking_earns_1(statuses, must, data):
    ranked = data.draw(st.lists(st.sampled_from(sorted(statuses)), unique=True))
    assert 0 <= mark_ranking(ranked, statuses, must).score <= 1
    gains = {code: GAIN[status or "open"] for code, status in statuses.items()}
    best = best_ranking(gains, {code for code in must if gains.get(code, 0) >= 2})
    assert mark_ranking(best, statuses, must).score == 1


@given(tables, st.data())
def test_moving_the_likelier_up_never_costs(statuses, data):
    ranked = data.draw(st.lists(st.sampled_from(sorted(statuses)), unique=True, min_size=2, max_size=5))
    gains = {code: GAIN[status or "open"] for code, status in statuses.items()}
    better = sorted(ranked, key=lambda code: -gains[code])
    if any(gains.values()):
        assert mark_ranking(better, statuses).score >= mark_ranking(ranked, statuses).score
