"""Mastery and the rating of a review."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import NotMarkable, Tracing, guess_for, known_after, known_from, mastered, rating
from classification.marking.marks import rounded

# L0 .3, t .1, s .1, g .2, answers 1, 1, 0, 1, 1, 1
VECTOR = [
    (1, ".692683"),
    (1, ".919231"),
    (0, ".628501"),
    (1, ".895508"),
    (1, ".977253"),
    (1, ".995369"),
]


def test_knowledge_is_traced_answer_by_answer():
    known = Decimal("0.3")
    for right, expected in VECTOR:
        known = known_after(known, right)
        assert rounded(known) == Decimal(expected)


@pytest.mark.parametrize(
    ("options", "guess"),
    [(5, Fraction(1, 5)), (4, Fraction(1, 4)), (2, Fraction(3, 10)), (None, Fraction(1, 50))],
)
def test_guessing_depends_on_the_number_of_options(options, guess):
    assert guess_for(options) == guess


def test_a_question_without_options_is_refused():
    with pytest.raises(NotMarkable):
        guess_for(0)


@pytest.mark.parametrize("fields", [{"slip": Decimal("0.16")}, {"guess": Decimal("0.31")}, {"start": 2}])
def test_slip_and_guess_are_bounded(fields):
    with pytest.raises(NotMarkable):
        Tracing(**fields)


@pytest.mark.parametrize(
    ("known", "variants", "reached"),
    [("0.95", 3, True), ("0.949999", 3, False), ("0.99", 2, False)],
)
def test_mastered_on_three_variants(known, variants, reached):
    assert mastered(Decimal(known), variants) is reached


RATINGS = [
    # score, label, hint, certainty, rating
    ("0", "wrong", False, 3, "again"),
    ("1", "right", True, 3, "hard"),
    ("1", "right", False, 1, "hard"),
    ("1", "right", False, 2, "good"),
    ("1", "right", False, 3, "easy"),
    ("1", "right", False, None, "good"),
    ("0.5", "partly", False, 3, "hard"),
    ("0.49", "partly", False, None, "again"),
    ("1", "unsafe", False, 3, "again"),
]


@pytest.mark.parametrize(("score", "label", "hint", "certainty", "expected"), RATINGS)
def test_an_answer_rates_its_review(score, label, hint, certainty, expected):
    assert rating(Decimal(score), label, hint_used=hint, certainty=certainty) == expected


shares = st.decimals(0, 1, places=3)


@given(shares, shares, shares)
def test_knowledge_stays_a_probability_and_better_evidence_never_lowers_it(known, weak, strong):
    weak, strong = sorted([weak, strong])
    assert 0 <= known_after(known, weak) <= known_after(known, strong) <= 1


def test_answers_in_their_order_are_traced_as_one_by_one():
    for n, (_, expected) in enumerate(VECTOR, 1):
        assert rounded(known_from([(right, 5) for right, _ in VECTOR[:n]])) == Decimal(expected)
    assert known_from([]) == Decimal("0.3")


@pytest.mark.parametrize("options", [None, 7, 3])
def test_however_often_it_was_right_wrong_answers_lead_back(options):
    right = [(1, options)] * 200
    assert known_from(right) == Decimal("0.999")
    assert mastered(known_from([*right, (0, options)]), 3), "one slip is no forgetting"
    assert not mastered(known_from([*right, *[(0, options)] * 4]), 3)


def test_what_is_long_past_has_no_say():
    newest = [(1, 3), (0, 3)] * 15
    assert known_from([(0, 3)] * 50 + newest) == known_from(newest)


def test_what_cannot_happen_teaches_nothing():
    never = Tracing(learn=0, slip=0, guess=0)
    assert known_after(0, 1, never) == 0
    assert known_after(1, 0, never) == 1
