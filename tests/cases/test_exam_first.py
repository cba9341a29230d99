"""While an exam goes on, nothing else tells of its cases: no other attempt, no other quiz, no list of mistakes, no dispute, no room."""

from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from cases.models import Attempt, Quiz, Sitting
from cases.quizzes.composing import compose_quiz
from cases.quizzes.sitting import end_sitting, start_sitting
from tests.cases.test_sittings import begin, perfect, post, ring
from tests.make import Cast, answer_step, finish, make_attempt, make_case, make_cohort, make_place, make_school, signed_in
from training.actions import assign
from training.models import Activity, Place

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def own_quiz(cast: Cast, **fields: Any) -> Quiz:
    told: dict[str, Any] = {"composer": cast.trainee, "title": "Mine", "cases": [make_case()], "policy": "practice", **fields}
    return compose_quiz(**told)


def page_of(sitting: Sitting) -> str:
    return f"/quizzes/sittings/{sitting.pk}/"


@pytest.mark.parametrize("address", ["", "1/", "2/", "debrief/", "1/peers/", "1/sources/", "1/note/"])
def test_an_attempt_that_was_finished_before_is_closed_and_opens_when_the_exam_is_over(cast: Cast, client: Client, address: str) -> None:
    old = finish(make_attempt(cast.trainee))
    _quiz, sitting, _attempts = begin(cast)
    response = client.get(f"/cases/play/{old.pk}/{address}")
    assert (response.status_code, response["Location"]) == (302, page_of(sitting))
    assert "You are sitting an exam with this case" in client.get(page_of(sitting)).text
    end_sitting(sitting=sitting, now=timezone.now())
    assert client.get(f"/cases/play/{old.pk}/{address}", follow=True).status_code == 200
    assert client.get(f"/cases/play/{old.pk}/{address}").headers.get("Location") != page_of(sitting)


def test_an_attempt_that_is_open_takes_no_answer_and_gives_no_hint_meanwhile(cast: Cast, client: Client) -> None:
    old = make_attempt(cast.trainee)
    _quiz, sitting, _attempts = begin(cast)
    assert post(client, old, 1, perfect(old, 0), **HTMX)["HX-Redirect"] == page_of(sitting)
    assert client.post(f"/cases/play/{old.pk}/1/", {"do": "hint"})["Location"] == page_of(sitting)
    assert not old.answers.exists()
    assert not old.drafts.exists()


def test_the_case_is_not_begun_beside_the_exam(cast: Cast, client: Client) -> None:
    _quiz, sitting, attempts = begin(cast)
    assert client.post("/cases/sore-throat/")["Location"] == page_of(sitting)
    assert Attempt.objects.count() == len(attempts)


def test_nor_is_the_copy_that_a_school_has_of_it(cast: Cast, client: Client) -> None:
    _quiz, sitting, _attempts = begin(cast)
    make_case(school=cast.cohort.school)
    assert client.post("/cases/sore-throat/")["Location"] == page_of(sitting)


def test_another_case_is_played_as_ever(cast: Cast, client: Client) -> None:
    begin(cast)
    make_case("limping-boy")
    assert "/cases/play/" in client.post("/cases/limping-boy/")["Location"]
    attempt = Attempt.objects.get(version__case__key="limping-boy")
    assert "m-right" in post(client, attempt, 1, perfect(attempt, 0), **HTMX).text


def test_an_exam_of_someone_else_closes_nothing(cast: Cast, client: Client) -> None:
    old = finish(make_attempt(cast.trainee))
    begin(cast)
    assert signed_in(cast.other_trainee).post("/cases/sore-throat/").status_code == 302
    other = Attempt.objects.get(user=cast.other_trainee)
    assert signed_in(cast.other_trainee).get(f"/cases/play/{other.pk}/1/").status_code == 200
    assert old.finished


def test_a_quiz_of_ones_own_with_the_case_is_not_begun_and_says_why(cast: Cast, client: Client) -> None:
    _quiz, _sitting, _attempts = begin(cast)
    mine = own_quiz(cast)
    assert "Hand that in first" in client.post(f"/quizzes/{mine.token}/", follow=True).text
    assert "Hand that in first" in client.get(f"/quizzes/{mine.token}/").text
    assert Sitting.objects.count() == 1


def test_a_quiz_begun_before_tells_no_score_of_what_is_sent_meanwhile(cast: Cast, client: Client) -> None:
    mine = start_sitting(user=cast.trainee, quiz=own_quiz(cast), now=timezone.now())
    inner = mine.attempts.get()
    _quiz, sitting, _attempts = begin(cast)
    assert ring(client, inner, 1, perfect(inner, 0))["HX-Redirect"] == page_of(sitting)
    for way in ("", "hand-in/", "clock/"):
        assert client.get(f"{page_of(mine)}{way}")["Location"] == page_of(sitting)
    assert client.post(f"{page_of(mine)}hand-in/")["Location"] == page_of(sitting)
    mine.refresh_from_db()
    assert mine.ended is None


def test_two_exams_with_the_same_case_can_both_be_handed_in(cast: Cast, client: Client) -> None:
    first = start_sitting(user=cast.trainee, quiz=own_quiz(cast, policy="exam", minutes=5), now=timezone.now())
    mine = own_quiz(cast, policy="exam", minutes=5, title="Mine again")
    second = Sitting.objects.create(quiz=mine, user=cast.trainee)  # begun in the same moment
    for each in (first, second):
        client.post(f"{page_of(each)}hand-in/")
    assert not Sitting.objects.filter(ended=None).exists()


def test_the_first_sitting_of_the_same_exam_is_closed_while_the_second_goes_on(cast: Cast, client: Client) -> None:
    quiz, first, attempts = begin(cast)
    end_sitting(sitting=first, now=timezone.now())
    assert client.get(f"/cases/play/{attempts[0].pk}/debrief/").status_code == 200
    second = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    for address in (f"/cases/play/{attempts[0].pk}/debrief/", page_of(first)):
        assert client.get(address)["Location"] == page_of(second)


def test_the_list_of_mistakes_leaves_the_case_out(cast: Cast, client: Client) -> None:
    old = finish(make_attempt(cast.trainee))
    old.answers.filter(question="tonight").get().marks.update(label="unsafe")
    assert f"/cases/play/{old.pk}/" in client.get("/cases/sure-and-wrong/").text
    _quiz, sitting, _attempts = begin(cast)
    assert f"/cases/play/{old.pk}/" not in client.get("/cases/sure-and-wrong/").text
    end_sitting(sitting=sitting, now=timezone.now())
    assert f"/cases/play/{old.pk}/" in client.get("/cases/sure-and-wrong/").text


def test_the_trail_of_an_earlier_answer_is_not_opened_by_disagreeing(cast: Cast, client: Client) -> None:
    old = make_attempt(cast.trainee)
    answer = answer_step(old, 0)[0]
    assert client.get(f"/cases/disagree/{answer.pk}/").status_code == 200
    _quiz, sitting, _attempts = begin(cast)
    assert client.get(f"/cases/disagree/{answer.pk}/")["Location"] == page_of(sitting)


def test_who_teaches_one_class_and_learns_in_another_does_not_look_at_the_room_meanwhile(cast: Cast, client: Client) -> None:
    taught = make_cohort(make_school())
    make_place(taught, cast.trainee, Place.Role.TUTOR)
    learner = make_place(taught).user
    finish(make_attempt(learner))
    case = Activity.objects.get(kind="case", key="sore-throat")
    assignment = assign(cohort=taught, activity=case, due=None, by=cast.trainee)
    address = f"/cases/answers/{assignment.pk}/1/1/?key"
    assert client.get(address).status_code == 200
    _quiz, sitting, _attempts = begin(cast)
    assert client.get(address)["Location"] == page_of(sitting)


def test_a_form_older_than_the_sign_in_is_not_drawn_again_meanwhile(cast: Cast) -> None:
    old = finish(make_attempt(cast.trainee))
    begin(cast)
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.trainee)
    response = client.post(f"/cases/play/{old.pk}/1/", {"do": "answer"}, headers=HTMX)
    assert response.status_code in (403, 404)
    assert "m-right" not in response.text
