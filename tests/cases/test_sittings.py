"""Sitting a quiz: one sitting at a time, nothing told in an exam before its end, and nothing answered lost at the bell."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from cases.kinds import KINDS
from cases.library import opened
from cases.models import Answer, Attempt, Draft, Quiz, Sitting
from cases.moment import Moment
from cases.quizzes.sitting import GRACE, NotOpen, count_late, end_sitting, keep_typed, start_sitting
from tests.cases.test_quizzes import make_quiz
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, signed_in, typed_for
from training.models import Result

pytestmark = pytest.mark.django_db


def begin(cast: Cast, at: datetime | None = None, **fields: Any) -> tuple[Quiz, Sitting, list[Attempt]]:
    """An exam of two cases that the trainee has begun."""
    quiz = make_quiz(cast, **fields)
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=at or timezone.now())
    return quiz, sitting, list(sitting.attempts.select_related("version", "sitting").order_by("pk"))


def perfect(attempt: Attempt, index: int) -> dict[str, list[str]]:
    return ideal_typed(Moment(opened(attempt.version), index))


def post(client: Client, attempt: Attempt, number: int, typed: dict[str, Any], **headers: str) -> Any:
    return client.post(f"/cases/play/{attempt.pk}/{number}/", {"do": "answer", **typed}, headers=headers)


def ring(client: Client, attempt: Attempt, number: int, typed: dict[str, Any]) -> Any:
    sent = {"attempt": attempt.pk, "step": number - 1, **typed}
    return client.post(f"/quizzes/sittings/{attempt.sitting_id}/ring/", sent, headers={"HX-Request": "true"})


def rung(sitting: Sitting, ago: timedelta) -> None:
    """The bell of a sitting rang so long ago."""
    sitting.bell = timezone.now() - ago
    sitting.save(update_fields=["bell"])


# --- beginning ----------------------------------------------------------------------------------------------------


def test_begun_twice_it_is_one_sitting_with_an_attempt_for_each_case(cast: Cast) -> None:
    quiz = make_quiz(cast)
    client = signed_in(cast.trainee)
    first, second = (client.post(f"/quizzes/{quiz.token}/")["Location"] for _ in range(2))
    assert first == second
    sitting = Sitting.objects.get()
    assert [attempt.context for attempt in sitting.attempts.all()] == ["exam", "exam"]
    assert sitting.bell is not None
    assert sitting.bell - sitting.started == timedelta(minutes=20)


@pytest.mark.parametrize(
    ("fields", "why"),
    [({"opens": timedelta(hours=1)}, "not opened yet"), ({"opens": timedelta(hours=-2), "closes": timedelta(hours=-1)}, "has closed")],
)
def test_outside_its_hours_it_cannot_be_begun_and_says_why(cast: Cast, fields: dict[str, timedelta], why: str) -> None:
    now = timezone.now()
    quiz = make_quiz(cast, **{name: now + ago for name, ago in fields.items()})
    client = signed_in(cast.trainee)
    assert why in client.get(f"/quizzes/{quiz.token}/").text
    assert why in client.post(f"/quizzes/{quiz.token}/", follow=True).text
    assert not Sitting.objects.exists()


def test_what_may_be_sat_once_cannot_be_begun_again(cast: Cast) -> None:
    quiz, sitting, _attempts = begin(cast, once=True)
    end_sitting(sitting=sitting, now=timezone.now())
    with pytest.raises(NotOpen, match="once"):
        start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())


def test_several_attempts_are_several_sittings(cast: Cast) -> None:
    quiz, sitting, _attempts = begin(cast)
    end_sitting(sitting=sitting, now=timezone.now())
    assert start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now()).number == 2


def test_an_exam_ends_when_it_closes_however_many_minutes_are_left(cast: Cast) -> None:
    now = timezone.now()
    _quiz, sitting, _attempts = begin(cast, now, closes=now + timedelta(minutes=5))
    assert sitting.bell == now + timedelta(minutes=5)


def test_a_sitting_keeps_the_versions_it_was_composed_of(cast: Cast) -> None:
    quiz = make_quiz(cast)
    before = [row.version_id for row in quiz.cases.all()]
    case = make_case("sore-throat")
    case.current = None
    case.save()
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    assert [attempt.version_id for attempt in sitting.attempts.order_by("pk")] == before


# --- during an exam -----------------------------------------------------------------------------------------------


def test_an_answer_leads_on_without_a_word_on_it(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    client, attempt = signed_in(cast.trainee), attempts[0]
    steps = len(opened(attempt.version).case.steps)
    for number in range(1, steps + 1):
        response = post(client, attempt, number, perfect(attempt, number - 1), **{"HX-Request": "true"})
        onwards = f"/cases/play/{attempt.pk}/{number + 1}/" if number < steps else f"/quizzes/sittings/{sitting.pk}/"
        assert response["HX-Redirect"] == onwards
        kept = client.get(f"/cases/play/{attempt.pk}/{number}/")
        assert "Your answers are kept" in kept.text
        for word in ("m-right", "m-not", "earned", "What remains", "Sources"):
            assert word not in kept.text.replace("What they earned is told", "")
    assert client.get(f"/cases/play/{attempt.pk}/debrief/")["Location"] == f"/quizzes/sittings/{sitting.pk}/"
    assert not Result.objects.exists()


def test_no_hint_is_given_and_no_differential_is_shown(cast: Cast) -> None:
    _quiz, _sitting, attempts = begin(cast)
    client, attempt = signed_in(cast.trainee), attempts[0]
    answer_step(attempt, 0)
    page = client.get(f"/cases/play/{attempt.pk}/2/").text
    assert "Give me a hint" not in page
    assert "remain" not in page
    client.post(f"/cases/play/{attempt.pk}/2/", {"do": "hint"})
    assert not Draft.objects.filter(hint=True).exists()


def test_its_own_page_tells_where_one_stands_and_no_score(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    answer_step(attempts[0], 0)
    page = signed_in(cast.trainee).get(f"/quizzes/sittings/{sitting.pk}/").text
    assert "1 of 10 questions answered" in page
    assert "minutes left" in page
    assert "%" not in page.split("<main")[1].split("</main>")[0].replace("hx-", "")


def test_the_door_of_the_case_does_not_show_the_attempt_before_the_end(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    finish(attempts[0])
    client = signed_in(cast.trainee)
    assert "Played before" not in client.get("/cases/sore-throat/").text
    end_sitting(sitting=sitting, now=timezone.now())
    assert "Played before" in client.get("/cases/sore-throat/").text


def test_practice_of_the_same_case_is_an_attempt_of_its_own(cast: Cast) -> None:
    _quiz, _sitting, attempts = begin(cast)
    assert make_attempt(cast.trainee, make_case("sore-throat")).pk not in [attempt.pk for attempt in attempts]


def test_a_sitting_is_its_persons_alone(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    for user in (cast.other_trainee, cast.stranger, cast.instructor):
        client = signed_in(user)
        for address in ("", "hand-in/", "clock/"):
            assert client.get(f"/quizzes/sittings/{sitting.pk}/{address}").status_code == 404
        assert client.post(f"/quizzes/sittings/{sitting.pk}/ring/").status_code == 404
        assert client.post(f"/quizzes/sittings/{sitting.pk}/hand-in/").status_code == 404
        assert client.get(f"/cases/play/{attempts[0].pk}/1/").status_code == 404


def test_opening_pages_writes_nothing_even_after_the_bell(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    rung(sitting, timedelta(hours=1))
    client = signed_in(cast.trainee)
    for address in (f"/quizzes/sittings/{sitting.pk}/", f"/cases/play/{attempts[0].pk}/1/", f"/quizzes/sittings/{sitting.pk}/hand-in/"):
        assert "time is over" in client.get(address).text or "Hand in?" in client.get(address).text
    sitting.refresh_from_db()
    assert sitting.ended is None


# --- the bell -----------------------------------------------------------------------------------------------------


def test_at_the_bell_what_is_typed_and_can_be_read_is_answered(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    client, attempt = signed_in(cast.trainee), attempts[0]
    answer_step(attempt, 0)
    typed = perfect(attempt, 1) | {"q.band": []}  # one part is not chosen yet
    rung(sitting, timedelta(seconds=1))
    response = ring(client, attempt, 2, typed)
    assert response["HX-Redirect"] == f"/quizzes/sittings/{sitting.pk}/"
    assert set(attempt.answers.filter(step=1).values_list("question", flat=True)) == {"anc", "tonight"}
    sitting.refresh_from_db()
    assert sitting.ended == sitting.bell
    assert not Draft.objects.filter(attempt=attempt, question__in=["anc", "tonight"]).exists()


def test_the_button_answer_pressed_after_the_bell_keeps_what_was_typed_and_ends(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    rung(sitting, timedelta(seconds=30))
    response = post(signed_in(cast.trainee), attempts[0], 1, perfect(attempts[0], 0))
    assert response["Location"] == f"/quizzes/sittings/{sitting.pk}/"
    assert attempts[0].answers.count() == 1
    assert Sitting.objects.get().ended == Sitting.objects.get().bell


def test_a_bell_that_rings_too_early_saves_and_does_not_end(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    response = ring(signed_in(cast.trainee), attempts[0], 1, perfect(attempts[0], 0))
    assert response.status_code == 204
    assert Draft.objects.get(attempt=attempts[0], question="first-test").typed == perfect(attempts[0], 0)
    sitting.refresh_from_db()
    assert sitting.ended is None


def test_what_arrives_after_the_grace_is_kept_apart_and_counts_when_the_instructor_lets_it(cast: Cast) -> None:
    quiz, sitting, attempts = begin(cast)
    answer_step(attempts[0], 0)
    rung(sitting, GRACE + timedelta(seconds=5))
    ring(signed_in(cast.trainee), attempts[0], 2, perfect(attempts[0], 1))
    sitting.refresh_from_db()
    assert sitting.ended == sitting.bell
    assert attempts[0].answers.count() == 1
    assert [kept["step"] for kept in sitting.late] == [1]
    before = sitting.score
    assert "arrived after the time was over" in signed_in(cast.trainee).get(f"/quizzes/sittings/{sitting.pk}/").text
    page = signed_in(cast.instructor).get(f"/quizzes/{quiz.token}/results/").text
    assert "Count 1 step" in page
    signed_in(cast.instructor).post(f"/quizzes/sittings/{sitting.pk}/count-late/")
    sitting.refresh_from_db()
    assert attempts[0].answers.count() == 4
    assert sitting.late == []
    assert before is not None
    assert sitting.score is not None
    assert sitting.score > before


def test_late_arrivals_never_replace_an_answer(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    answer_step(attempts[0], 0)
    end_sitting(sitting=sitting, now=timezone.now())
    wrong = {"q.first-test": ["swab"]}
    assert not keep_typed(attempt=attempts[0], index=0, typed=wrong, now=timezone.now())
    sitting.refresh_from_db()
    count_late(sitting=sitting)
    assert Answer.objects.get(attempt=attempts[0], question="first-test").response == "count"


def test_ended_twice_it_ends_once(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    finish(attempts[0])
    first = end_sitting(sitting=sitting, now=timezone.now())
    second = end_sitting(sitting=sitting, now=timezone.now() + timedelta(hours=1))
    assert (first.ended, first.score) == (second.ended, second.score)


# --- the end ------------------------------------------------------------------------------------------------------


def test_a_case_counts_by_the_mean_of_its_questions_the_exam_by_the_mean_of_its_cases(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    finish(attempts[0])
    ended = end_sitting(sitting=sitting, now=timezone.now())
    assert ended.score == Decimal("0.5")
    result = Result.objects.get(activity__kind="quiz")
    assert (result.user, result.score, result.state, result.context) == (cast.trainee, Decimal("0.5"), "finished", "exam")


def test_every_question_without_an_answer_earns_nothing(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    for index in range(2):
        answer_step(attempts[0], index)
    asked = sum(1 for _ in opened(attempts[0].version).case.questions())
    assert end_sitting(sitting=sitting, now=timezone.now()).score == round(Decimal(4) / asked / 2, 4)


def test_after_the_end_feedback_and_debrief_are_told_with_what_was_left_out(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    answer_step(attempts[0], 0)
    client = signed_in(cast.trainee)
    assert "9 questions" in client.get(f"/quizzes/sittings/{sitting.pk}/hand-in/").text
    client.post(f"/quizzes/sittings/{sitting.pk}/hand-in/")
    page = client.get(f"/cases/play/{attempts[0].pk}/debrief/").text
    assert "Left without an answer" in page
    assert "Back to the quiz" in page
    assert "m-right" in client.get(f"/cases/play/{attempts[0].pk}/1/").text
    assert client.get(f"/cases/play/{attempts[0].pk}/3/")["Location"].endswith("/")  # never reached: no question is open any more
    assert client.get(f"/cases/play/{attempts[0].pk}/")["Location"] == f"/cases/play/{attempts[0].pk}/debrief/"


def test_danger_stands_beside_the_score(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    attempt = attempts[0]
    answer_step(attempt, 0)
    told = Moment(opened(attempt.version), 1)
    question = next(question for question in told.step.questions if question.kind == "actions")
    harmful = sorted(KINDS["actions"].key(question, told)[1])[:1]
    answer_step(attempt, 1, perfect(attempt, 1) | typed_for(question, harmful))
    ended = end_sitting(sitting=sitting, now=timezone.now())
    assert ended.harms == 1
    assert "would have put a patient in danger" in signed_in(cast.trainee).get(f"/quizzes/sittings/{sitting.pk}/").text


@pytest.mark.parametrize(("policy", "score"), [("practice", Decimal("0.5")), ("exam", Decimal(0))])
def test_a_slip_of_the_unit_earns_half_in_practice_and_nothing_in_an_exam(cast: Cast, policy: str, score: Decimal) -> None:
    _quiz, _sitting, attempts = begin(cast, policy=policy)
    attempt = attempts[0]
    answer_step(attempt, 0)
    rows = answer_step(attempt, 1, perfect(attempt, 1) | {"q.anc": ["60"]})
    assert next(row.just_marked.score for row in rows if row.question == "anc" and row.just_marked) == score


def test_a_quiz_for_practice_tells_at_once_and_leads_back(cast: Cast) -> None:
    _quiz, _sitting, attempts = begin(cast, policy="practice", minutes=None)
    client = signed_in(cast.trainee)
    response = post(client, attempts[0], 1, perfect(attempts[0], 0), **{"HX-Request": "true"})
    assert "m-right" in response.text
    assert "Give me a hint" in client.get(f"/cases/play/{attempts[0].pk}/2/").text
    finish(attempts[0], 1)
    assert "Back to the quiz" in client.get(f"/cases/play/{attempts[0].pk}/debrief/").text


def test_ten_cases_cost_as_many_queries_as_two(cast: Cast, django_assert_max_num_queries: Any) -> None:
    keys = ["sore-throat", "after-the-rash", "before-treatment", "counted-for-jaundice", "fit-for-work", "limping-boy", "painful-joints",
            "small-and-early", "third-infusion", "third-low-count"]  # fmt: skip
    _quiz, sitting, attempts = begin(cast, cases=[make_case(key) for key in keys])
    for attempt in attempts:
        answer_step(attempt, 0)
    client = signed_in(cast.trainee)
    client.get(f"/quizzes/sittings/{sitting.pk}/")
    with django_assert_max_num_queries(7):
        assert client.get(f"/quizzes/sittings/{sitting.pk}/").text.count("questions answered") == 10
    with django_assert_max_num_queries(45):
        end_sitting(sitting=sitting, now=timezone.now())
