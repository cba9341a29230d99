"""A mark checks itself, and comes back from JSON as the same bytes."""

import json
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import Mark, NotMarkable, OptionFeedback, mean_mark
from classification.marking.marks import mark, rounded, word_for

LABELS = [
    # score, harms, label
    ("1", (), "right"),
    ("0.666667", (), "partly"),
    ("0", (), "wrong"),
    ("1", ("HARM-05",), "unsafe"),
    ("0", ("HARM-05",), "unsafe"),
]

WORDS = [
    # chosen, wanted, harmful, word
    (True, True, False, "right"),
    (True, False, False, "wrong"),
    (False, True, False, "left_out"),
    (False, False, False, "left_alone"),
    (True, False, True, "unsafe"),
    (False, False, True, "left_alone"),
    (True, None, False, "right"),
    (False, None, False, "left_alone"),
]

ROUNDED = [
    (Fraction(2, 3), "0.666667"),
    (Fraction(1, 2), "0.5"),
    (1, "1"),
    (0, "0"),
    (-6, "-6"),
    (Fraction(-1, 3), "-0.333333"),
    (Decimal("16.80"), "16.8"),
    (100, "100"),
]


@pytest.mark.parametrize(("score", "harms", "label"), LABELS)
def test_the_label_follows_from_score_and_harms(score, harms, label):
    assert Mark(Decimal(score), harms=harms).label == label


@pytest.mark.parametrize(("chosen", "wanted", "harmful", "word"), WORDS)
def test_each_option_gets_its_word(chosen, wanted, harmful, word):
    assert word_for(chosen, wanted, harmful) == word


@pytest.mark.parametrize(("value", "text"), ROUNDED)
def test_values_are_written_plainly(value, text):
    assert str(rounded(value)) == text


@pytest.mark.parametrize("score", ["-0.1", "1.1"])
def test_a_score_outside_0_to_1_is_refused(score):
    with pytest.raises(NotMarkable) as refusal:
        Mark(Decimal(score))
    assert refusal.value.field == "score"


def test_parts_are_averaged_and_harms_are_kept():
    whole = mean_mark([mark(1), mark(0, harms=["HARM-02"]), mark(Fraction(1, 2))])
    assert (whole.score, whole.label, whole.harms) == (Decimal("0.5"), "unsafe", ("HARM-02",))


def test_no_parts_is_not_a_mark():
    with pytest.raises(NotMarkable):
        mean_mark([])


@given(
    st.fractions(0, 1),
    st.lists(st.sampled_from(["HARM-01", "HARM-02"])),
    st.none() | st.just("review-2025"),
    st.lists(st.sampled_from("abc"), unique=True),
)
def test_json_round_trips_byte_for_byte(share, harms, under, keys):
    options = tuple(OptionFeedback(key, True, None, "right") for key in keys)
    made = mark(share, options, harms=harms, under=under)
    text = json.dumps(made.as_data())
    assert Mark.from_data(json.loads(text)) == made
    assert json.dumps(Mark.from_data(json.loads(text)).as_data()) == text
