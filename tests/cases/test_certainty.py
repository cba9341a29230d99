"""How sure a learner is: asked where it is switched on, marked apart, told with the feedback and in the debrief."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from django.test import Client

from cases.certainty import field_of, is_asked, report, rule
from cases.documents import Question
from cases.kinds import KINDS
from cases.models import Answer, Attempt, Draft
from cases.moment import Moment
from classification.marking import rule_for
from tests.cases.test_kinds import every_question
from tests.cases.test_play import HTMX, at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, shipped_case, signed_in
from training.models import Result

STEP = Moment(shipped_case("sore-throat"), 1)
ANC, BAND, TONIGHT = STEP.step.questions
SURE = field_of(ANC)
RULES = {"axis": "classify", "count": "count", "diagnosis": "diagnosis", "flip": "flip", "next_test": "one_test"}


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """Before the second step of a learner who has switched certainty on."""
    cast.trainee.certainty = True
    cast.trainee.save()
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def typed(**more: str) -> dict[str, Any]:
    return ideal_typed(STEP) | {name: [value] for name, value in more.items()}


def test_it_is_asked_where_the_rule_that_marks_says_one_decision() -> None:
    for _, question, _, _ in every_question():
        marks = rule_for(RULES[question.kind]) if question.kind in RULES else None
        single = marks.single if marks else question.kind == "knowledge" and question.form == "one"
        assert is_asked(question) is single, question.kind


def test_nobody_is_asked_who_has_not_switched_it_on(cast: Cast) -> None:
    attempt = make_attempt(cast.other_trainee)
    page = signed_in(cast.other_trainee).get(at(attempt, 1)).content.decode()
    assert "How sure are you?" not in page
    assert "_certainty" not in page


def test_the_page_asks_at_each_single_decision_and_says_how_it_is_marked(client: Client, attempt: Attempt) -> None:
    page = client.get(at(attempt, 2)).content.decode()
    assert page.count("How sure are you?") == 2, "the count and its band, not the actions"
    assert page.count(rule()) == 1
    assert "“very sure” 3 or −6" in rule()
    assert "from a chance of 67 % on, “very sure” from 80 %" in rule()


@pytest.mark.parametrize(("level", "answer", "mark"), [("1", "0.06", "1"), ("2", "0.06", "2"), ("3", "60", "−1.5"), ("3", "0.6", "−6")])
def test_the_mark_is_linear_in_partial_credit_and_told_apart(client: Client, attempt: Attempt, level: str, answer: str, mark: str) -> None:
    page = client.post(at(attempt, 2), typed(**{"q.anc": answer, SURE: level}), headers=HTMX)
    (stored,) = Answer.objects.filter(question="anc")
    assert stored.certainty == int(level)
    part = page.context["parts"][0]
    assert part["certainty"]["mark"] == mark
    words = {"1": "not sure", "2": "fairly sure", "3": "very sure"}[level]
    assert f"You were {words}: {mark} of {level} for certainty" in page.content.decode()


def test_it_is_optional(client: Client, attempt: Attempt) -> None:
    client.post(at(attempt, 2), typed(**{SURE: ""}), headers=HTMX)
    assert list(Answer.objects.filter(step=1).values_list("certainty", flat=True)) == [None, None, None]


def test_it_changes_no_score(cast: Cast, attempt: Attempt, client: Client) -> None:
    other = make_attempt(cast.other_trainee)
    answer_step(other, 0)
    wrong = {"q.anc": "5", SURE: "3"}
    client.post(at(attempt, 2), typed(**wrong), headers=HTMX)
    signed_in(cast.other_trainee).post(at(other, 2), typed(**wrong), headers=HTMX)
    assert list(Answer.objects.filter(question="anc").order_by("attempt").values_list("certainty", flat=True)) == [3, None]
    scores = Result.objects.filter(activity__key="sore-throat").values_list("score", flat=True)
    assert len(scores) == 2
    assert len(set(scores)) == 1


def test_a_level_that_does_not_exist_is_not_understood_and_nothing_is_lost(client: Client, attempt: Attempt) -> None:
    page = client.post(at(attempt, 2), typed(**{SURE: "4"}), headers=HTMX)
    assert page.status_code == 422
    assert "Say how sure you are by one of the three" in page.content.decode()
    assert 'value="0.06"' in page.content.decode()
    assert Answer.objects.filter(step=1).count() == 0


def test_it_is_kept_with_the_draft(client: Client, attempt: Attempt) -> None:
    client.post(at(attempt, 2), {"do": "save", "q.anc": "0.06", SURE: "2"}, headers=HTMX)
    assert Draft.objects.get(question="anc").typed == {"q.anc": ["0.06"], SURE: ["2"]}
    assert f'name="{SURE}" value="2" checked' in client.get(at(attempt, 2)).content.decode()


def test_the_same_again_shows_what_is_stored_and_another_certainty_is_told(client: Client, attempt: Attempt) -> None:
    first = client.post(at(attempt, 2), typed(**{SURE: "2"}), headers=HTMX)
    again = client.post(at(attempt, 2), typed(**{SURE: "2"}), headers=HTMX)
    assert (first.status_code, again.status_code) == (200, 200)
    assert again.context["parts"][0]["certainty"] == first.context["parts"][0]["certainty"]
    other = client.post(at(attempt, 2), typed(**{SURE: "3"}), headers=HTMX)
    assert other.status_code == 409
    assert "0.06, very sure" in other.content.decode()
    assert Answer.objects.get(question="anc").certainty == 2


def test_one_who_switches_it_off_is_not_refused_what_was_sent_before(cast: Cast, client: Client, attempt: Attempt) -> None:
    client.post(at(attempt, 2), typed(**{SURE: "2"}), headers=HTMX)
    type(cast.trainee).objects.filter(pk=cast.trainee.pk).update(certainty=False)
    assert client.post(at(attempt, 2), typed(), headers=HTMX).status_code == 200


def test_the_debrief_tells_accuracy_bonus_and_what_was_right_at_each_level(client: Client, attempt: Attempt) -> None:
    band = field_of(BAND)
    client.post(at(attempt, 2), typed(**{"q.anc": "5", SURE: "3", "q.band": "severe", band: "2"}), headers=HTMX)
    finish(attempt, since=2)
    sure = client.get(at(attempt, "debrief")).context["sure"]
    # one wrong at 3 (-6), one right at 2 (2): mean -2; at an accuracy of 1/2 the best level, 1, gives 1/2
    bonus = Fraction(1, 10) * (Fraction(-2) - Fraction(1, 2))
    assert (sure["answers"], sure["right"], sure["bonus"]) == (2, "50", str(round((Fraction(1, 2) + bonus) * 100)))
    assert [(level["answers"], level["right"]) for level in sure["levels"]] == [(0, ""), (1, "100"), (1, "0")]
    # Wilson for 1 of 1 at 1.96: from 1 / (1 + 1.96^2)
    assert (sure["levels"][1]["low"], sure["levels"][1]["high"]) == (f"{100 / (1 + 1.96**2):.0f}", "100")


def test_a_debrief_without_a_certainty_says_nothing_of_it(cast: Cast) -> None:
    done = finish(make_attempt(cast.other_trainee))
    assert report(done.answers.all()) is None
    assert "How sure you were" not in signed_in(cast.other_trainee).get(at(done, "debrief")).content.decode()


def test_no_field_of_a_question_is_taken_for_the_certainty() -> None:
    """An id of an author never begins with an underscore."""
    with pytest.raises(ValueError, match="pattern"):
        Question.model_validate(
            {"id": "known", "kind": "knowledge", "pairs": [{"id": "_certainty", "text": "a", "partner": "b", "why": "c"}]}
        )
    assert KINDS["count"].mark(ANC, STEP, "0.06").score == Decimal(1)
