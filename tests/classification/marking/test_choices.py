"""Choices from a list: the vectors of grading 3.1 to 3.5, and what must hold for any answer."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import (
    NotMarkable,
    all_or_nothing,
    coverage,
    every_decision,
    half_right,
    mark_flip,
    mark_key_feature,
    mark_long_menu,
    mark_pick_n,
    mark_selection,
    mark_single_best,
    net_correct,
    share_of_keys,
)
from classification.marking.marks import rounded

# --- single best answer -------------------------------------------------------------------------------------------

BANDS = ["none", "mild", "moderate", "severe"]
ANC_1_6 = {"school-2020": "mild", "review-2025": "none"}

SINGLE = [
    # chosen, in force, score, under
    ("mild", "school-2020", "1", None),
    ("none", "school-2020", "0.5", "review-2025"),
    ("none", "review-2025", "1", None),
    ("mild", "review-2025", "0.5", "school-2020"),
    ("severe", "school-2020", "0", None),
    (None, "school-2020", "0", None),
]


@pytest.mark.parametrize(("chosen", "in_force", "score", "under"), SINGLE)
def test_right_only_under_another_definition_earns_half_and_says_so(chosen, in_force, score, under):
    result = mark_single_best(chosen, ANC_1_6, in_force, BANDS)
    assert (str(result.score), result.under) == (score, under)


def test_every_option_gets_a_word():
    words = {row.key: row.word for row in mark_single_best("none", ANC_1_6, "school-2020", BANDS).options}
    assert words == {"none": "other_definition", "mild": "left_out", "moderate": "left_alone", "severe": "left_alone"}


def test_several_equally_right_answers_are_accepted():
    assert mark_single_best("LGL", {"now": {"FEL", "LGL"}}, "now", ["FEL", "LGL", "DIN"]).score == 1


def test_what_was_not_on_offer_is_refused_not_wrong():
    with pytest.raises(NotMarkable, match="not on offer: purple"):
        mark_single_best("purple", ANC_1_6, "school-2020", BANDS)
    with pytest.raises(NotMarkable, match="definition in force"):
        mark_single_best("mild", ANC_1_6, "another", BANDS)


def test_a_harmful_choice_stands_on_its_own():
    acts = ["stop the drug", "rechallenge", "wait"]
    result = mark_single_best("rechallenge", {"now": "stop the drug"}, "now", acts, harmful={"rechallenge"})
    assert (result.score, result.label, result.harms) == (0, "unsafe", ("rechallenge",))
    assert mark_single_best(None, {"now": "stop the drug"}, "now", acts, harmful={"rechallenge"}).label == "wrong"


def test_any_true_flip_earns_1():
    changes = ["antibody positive", "older", "normal marrow"]
    scores = [mark_flip(change, {"antibody positive", "normal marrow"}, changes).score for change in changes]
    assert scores == [1, 0, 1]


# --- select several: the table of grading 3.3, n = 8, K = {a, b, c}, H = {h}, cap 4 -----------------------------------

OPTIONS = "abcdefgh"
KEY = "abc"
TABLE = [
    # chosen        DS  PS50   PS1/m     net       every    coverage  key feature
    ("abc", "1", "1", "1", "1", "1", "1", "1"),
    ("ab", "0", ".5", ".6667", ".6667", ".875", ".6667", ".6667"),
    ("a", "0", "0", ".3333", ".3333", ".75", ".3333", ".3333"),
    ("abd", "0", ".5", ".6667", ".3333", ".75", ".4444", ".6667"),
    ("abcd", "0", ".5", "1", ".6667", ".875", ".75", "1"),
    ("abcde", "0", ".5", "1", ".3333", ".75", ".6", "0"),
    ("abh", "0", ".5", ".6667", ".3333", ".75", ".4444", "0"),
    ("abcdefgh", "0", ".5", "1", "0", ".375", ".375", "0"),
    ("", "0", "0", "0", "0", ".625", "0", "0"),
]
RULES = [all_or_nothing, half_right, share_of_keys, net_correct, every_decision, coverage]


@pytest.mark.parametrize("row", TABLE, ids=[row[0] or "none" for row in TABLE])
def test_the_table_of_rules_holds(row):
    chosen, *expected = row
    marks = [mark_selection(chosen, KEY, OPTIONS, rule=rule) for rule in RULES]
    marks.append(mark_key_feature(chosen, KEY, OPTIONS, cap=4, harmful="h"))
    assert [rounded(Fraction(one.score), 4) for one in marks] == [Decimal(value) for value in expected]


def test_net_correct_is_the_rule_unless_another_is_named():
    assert mark_selection("abd", KEY, OPTIONS).score == mark_selection("abd", KEY, OPTIONS, rule=net_correct).score


def test_ripkeys_rule_is_the_key_feature_with_the_cap_at_the_number_of_keys():
    scores = [str(mark_key_feature(chosen, KEY, OPTIONS, cap=len(KEY)).score) for chosen in ("abc", "abd", "abcd")]
    assert scores == ["1", "0.666667", "0"]


def test_pick_n_refuses_one_more():
    assert mark_pick_n("abd", KEY, OPTIONS).score == Decimal("0.5")
    with pytest.raises(NotMarkable, match="at most 3"):
        mark_pick_n("abcd", KEY, OPTIONS)


def test_a_harmful_choice_is_recorded_whatever_the_score():
    result = mark_selection("abch", KEY, OPTIONS, harmful="h")
    assert (str(result.score), result.label, result.harms) == ("0.666667", "unsafe", ("h",))


@pytest.mark.parametrize("rule", RULES)
def test_where_nothing_was_to_be_chosen_nothing_is_right(rule):
    assert mark_selection("", "", OPTIONS, rule=rule).score == 1
    assert mark_selection("ab", "", OPTIONS, rule=rule).score < 1


def test_the_same_option_twice_is_refused():
    with pytest.raises(NotMarkable, match="twice"):
        mark_selection(["a", "a"], KEY, OPTIONS)


# --- key feature --------------------------------------------------------------------------------------------------


def test_a_panel_may_weigh_the_keys():
    assert mark_key_feature("a", "ab", OPTIONS, cap=2, values={"a": 3, "b": 1}).score == Decimal("0.75")


def test_what_is_wanted_cannot_be_harmful():
    with pytest.raises(NotMarkable, match="both wanted and harmful"):
        mark_key_feature("a", "ab", OPTIONS, cap=2, harmful="a")


def test_a_weight_must_be_above_zero():
    with pytest.raises(NotMarkable, match="above 0"):
        mark_key_feature("a", "ab", OPTIONS, cap=2, values={"a": 0})


def test_no_action_needed_and_none_taken_is_right():
    assert mark_key_feature("", "", OPTIONS, cap=2).score == 1
    assert mark_key_feature("a", "", OPTIONS, cap=2).score == 0


# --- long menu ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("concept", "score"), [("AINI", "1"), ("AINA", "0"), ("AIN", "0"), (None, "0")])
def test_only_the_exact_diagnosis_earns_a_mark(concept, score):
    assert str(mark_long_menu(concept, {"school-2020": "AINI"}, "school-2020").score) == score


def test_a_diagnosis_right_under_another_definition_earns_half():
    result = mark_long_menu("INF", {"school-2020": "AINI", "review-2025": "INF"}, "school-2020")
    assert (str(result.score), result.under) == ("0.5", "review-2025")


# --- for any answer -----------------------------------------------------------------------------------------------

subsets = st.sets(st.sampled_from(OPTIONS))
some = st.sets(st.sampled_from(OPTIONS), min_size=1)


@given(subsets, subsets, st.sampled_from(RULES), subsets)
def test_a_score_lies_between_0_and_1(chosen, key, rule, harmful):
    assert 0 <= mark_selection(chosen, key, OPTIONS, rule=rule, harmful=harmful).score <= 1


@given(subsets, st.sampled_from(RULES))
def test_the_key_itself_earns_1(key, rule):
    assert mark_selection(key, key, OPTIONS, rule=rule).score == 1


@given(subsets, some, st.sampled_from(RULES))
def test_only_the_key_earns_1_without_a_cap_under_the_rules_we_recommend(chosen, key, rule):
    if rule is not share_of_keys and chosen != key:
        assert mark_selection(chosen, key, OPTIONS, rule=rule).score < 1


@given(some)
def test_choosing_everything_never_beats_the_key_under_net_correct(key):
    everything, exact = mark_selection(OPTIONS, key, OPTIONS), mark_selection(key, key, OPTIONS)
    assert everything.score <= exact.score
    assert everything.score == rounded(max(Fraction(0), Fraction(2 * len(key) - 8, len(key))))


@given(some, subsets, subsets, st.integers(0, 8))
def test_any_harm_in_a_key_feature_gives_0(key, extra, harmful, cap):
    harmful = harmful - key
    result = mark_key_feature(key | extra, key, OPTIONS, cap=cap, harmful=harmful)
    if harmful & extra:
        assert (result.score, result.label) == (0, "unsafe")


@given(some, st.integers(1, 8))
def test_a_perfect_key_feature_within_the_cap_earns_1(key, cap):
    assert mark_key_feature(key, key, OPTIONS, cap=cap).score == (1 if len(key) <= cap else 0)


@given(st.permutations(OPTIONS), st.permutations("abd"), st.permutations(KEY), st.sampled_from(RULES))
def test_the_order_of_options_changes_nothing(options, chosen, key, rule):
    assert mark_selection(chosen, key, options, rule=rule) == mark_selection("abd", KEY, OPTIONS, rule=rule)
    assert mark_key_feature(chosen, key, options, cap=4) == mark_key_feature("abd", KEY, OPTIONS, cap=4)


@given(st.permutations(BANDS), st.sampled_from(BANDS))
def test_the_order_of_bands_changes_nothing(bands, chosen):
    assert mark_single_best(chosen, ANC_1_6, "school-2020", bands) == mark_single_best(chosen, ANC_1_6, "school-2020", BANDS)
