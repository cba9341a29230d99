"""Justifications."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, mark_justification

OPTIONS = ["timing", "recovery", "exclusion", "antibody", "normal marrow", "arrest"]
SETS = [{"timing", "recovery", "exclusion"}, {"antibody", "normal marrow"}]
REFUTING = {"arrest"}

CHOSEN = [
    # chosen, score: F1 = 2 hits / (chosen + set)
    (["timing", "recovery", "exclusion"], "1"),
    (["antibody", "normal marrow"], "1"),
    (["antibody"], "0.666667"),  # 2/3 against the set of two
    (["timing", "recovery"], "0.8"),  # 4/5
    (["timing", "recovery", "exclusion", "antibody"], "0.857143"),  # 6/7
    (["timing", "recovery", "exclusion", "arrest"], "0.52381"),  # 6/7 - 1/3
    (["antibody", "normal marrow", "arrest"], "0.3"),  # 4/5 - 1/2
    (["arrest"], "0"),
    ([], "0"),
]


@pytest.mark.parametrize(("chosen", "score"), CHOSEN)
def test_the_nearest_sufficient_set_counts(chosen, score):
    assert str(mark_justification(chosen, SETS, OPTIONS, REFUTING).score) == score


def test_feedback_speaks_of_the_nearest_set():
    rows = mark_justification(["antibody", "timing", "arrest", "normal marrow"], SETS, OPTIONS, REFUTING).options
    assert {row.key: row.word for row in rows} == {
        "antibody": "right",
        "normal marrow": "right",
        "timing": "right",  # of the other sufficient set: welcome
        "arrest": "wrong",
        "recovery": "left_alone",
        "exclusion": "left_alone",
    }


@pytest.mark.parametrize(("sets", "refuting"), [([], set()), ([set()], set()), ([{"timing"}], {"timing"})])
def test_a_key_that_makes_no_sense_is_refused(sets, refuting):
    with pytest.raises(NotMarkable):
        mark_justification(["timing"], sets, OPTIONS, refuting)


subsets = st.sets(st.sampled_from(OPTIONS))
families = st.lists(st.sets(st.sampled_from(OPTIONS[:5]), min_size=1), min_size=1, max_size=4)


@given(subsets, families)
def test_a_score_lies_between_0_and_1_and_a_sufficient_set_earns_1(chosen, sets):
    assert 0 <= mark_justification(chosen, sets, OPTIONS, REFUTING).score <= 1
    assert all(mark_justification(one, sets, OPTIONS, REFUTING).score == 1 for one in sets)


@given(st.permutations(SETS), st.permutations(OPTIONS), subsets)
def test_order_changes_nothing(sets, options, chosen):
    assert mark_justification(chosen, sets, options, REFUTING) == mark_justification(chosen, SETS, OPTIONS, REFUTING)


@given(st.sets(st.sampled_from(OPTIONS[:5])), families)
def test_a_refuting_finding_never_helps(chosen, sets):
    with_it = mark_justification(chosen | REFUTING, sets, OPTIONS, REFUTING).score
    assert with_it <= mark_justification(chosen, sets, OPTIONS, REFUTING).score


def test_what_a_chosen_finding_says_anyway_need_not_be_chosen():
    implied = {"recovery"}
    assert mark_justification(["timing", "exclusion"], SETS, OPTIONS, REFUTING, implied).score == 1
    rows = mark_justification(["timing", "exclusion"], SETS, OPTIONS, REFUTING, implied).options
    assert {row.key: row.word for row in rows}["recovery"] == "right"


@given(subsets, families, subsets)
def test_what_is_implied_never_costs_anything(chosen, sets, implied):
    plain = mark_justification(chosen, sets, OPTIONS, REFUTING).score
    assert mark_justification(chosen, sets, OPTIONS, REFUTING, implied).score >= plain
