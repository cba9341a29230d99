"""Setting a quiz: composing it, who sees it, how a class sat it, more time for a person."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from cases.models import ExtraTime, Quiz, Sitting
from cases.quizzes.composing import compose_quiz, give_extra_time
from cases.quizzes.sitting import GRACE, start_sitting
from tests.make import Cast, make_case, make_place, make_user, signed_in
from training.models import Activity, Assignment, Place

pytestmark = pytest.mark.django_db
KEYS = ("sore-throat", "after-the-rash")


def make_quiz(cast: Cast, **fields: Any) -> Quiz:
    """An exam of two cases for the class of the cast."""
    told: dict[str, Any] = {
        "composer": cast.instructor, "title": "Two patients", "cases": [make_case(key) for key in KEYS], "policy": "exam",
        "minutes": 20, "cohort": cast.cohort,
    }  # fmt: skip
    return compose_quiz(**{**told, **fields})


def sent(cast: Cast, **changes: Any) -> dict[str, Any]:
    """A form as it is sent."""
    cases = [make_case(key) for key in KEYS]
    told = {"title": "Two patients", "cohort": cast.cohort.pk, "policy": "exam", "minutes": "20", "cases": [case.pk for case in cases]}
    return {**told, **changes}


def test_an_instructor_sets_a_quiz_for_a_class_and_it_stands_in_its_catalogue_as_assigned(cast: Cast) -> None:
    response = signed_in(cast.instructor).post("/quizzes/new/", sent(cast, closes="2999-01-01T10:00"))
    quiz = Quiz.objects.get()
    assert response["Location"] == f"/quizzes/{quiz.token}/"
    assert [row.version.case.key for row in quiz.cases.all()] == ["after-the-rash", "sore-throat"]  # acute before drug-induced
    activity = Activity.objects.get(kind="quiz")
    assert (activity.title, activity.cohort, activity.minutes) == ("Two patients", cast.cohort, 20)
    assert Assignment.objects.get().due == quiz.closes


def test_a_trainee_composes_for_themselves_alone(cast: Cast) -> None:
    page = signed_in(cast.trainee).get("/quizzes/new/").text
    assert 'name="cohort"' not in page
    signed_in(cast.trainee).post("/quizzes/new/", sent(cast, policy="practice", minutes=""))
    quiz = Quiz.objects.get()
    assert quiz.cohort is None
    assert not Activity.objects.filter(kind="quiz").exists()
    assert signed_in(cast.trainee).get(f"/quizzes/{quiz.token}/").status_code == 200
    assert signed_in(cast.other_trainee).get(f"/quizzes/{quiz.token}/").status_code == 404


@pytest.mark.parametrize(
    ("changes", "field", "message"),
    [
        ({"cases": []}, "cases", "Choose at least one case"),
        ({"minutes": "0"}, "minutes", "greater than or equal to 1"),
        ({"minutes": ""}, "minutes", "An exam needs an end"),
        ({"opens": "2999-01-02T10:00", "closes": "2999-01-01T10:00"}, "closes", "not after the time when it opens"),
        ({"title": ""}, "title", "required"),
        ({"policy": "oral"}, "policy", "oral"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field_and_what_was_typed_stays(
    cast: Cast, changes: dict[str, Any], field: str, message: str
) -> None:
    response = signed_in(cast.instructor).post("/quizzes/new/", sent(cast, **changes))
    assert response.status_code == 422
    assert message in " ".join(response.context["form"].errors[field])
    assert message in response.text
    if "title" not in changes:
        assert 'value="Two patients"' in response.text
    assert not Quiz.objects.exists()


def test_a_case_of_another_school_cannot_be_put_into_a_quiz(cast: Cast) -> None:
    from tests.make import make_school

    foreign = make_case("limping-boy", make_school())
    response = signed_in(cast.instructor).post("/quizzes/new/", sent(cast, cases=[foreign.pk]))
    assert response.status_code == 422
    assert not Quiz.objects.exists()


def test_a_class_sees_its_quiz_and_nobody_else_does(cast: Cast) -> None:
    quiz = make_quiz(cast)
    other_class = make_place(type(cast.cohort).objects.create(school=cast.cohort.school, name="Another", join_code="OTHER1")).user
    for user, status in ((cast.trainee, 200), (cast.other_trainee, 200), (cast.instructor, 200), (cast.stranger, 404), (other_class, 404)):
        assert signed_in(user).get(f"/quizzes/{quiz.token}/").status_code == status
    assert "Two patients" in signed_in(cast.trainee).get("/quizzes/").text
    assert "Two patients" not in signed_in(other_class).get("/quizzes/").text
    assert Activity.objects.visible_to(cast.trainee).filter(kind="quiz").exists()
    assert not Activity.objects.visible_to(other_class).filter(kind="quiz").exists()


def test_only_who_teaches_the_class_sees_how_it_sat(cast: Cast) -> None:
    quiz = make_quiz(cast)
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    for user in (cast.trainee, cast.stranger):
        for way in ("get", "post"):
            assert getattr(signed_in(user), way)(f"/quizzes/{quiz.token}/results/").status_code == 404
        assert signed_in(user).post(f"/quizzes/{quiz.token}/collect/").status_code == 404
        assert signed_in(user).post(f"/quizzes/sittings/{sitting.pk}/count-late/").status_code == 404
    page = signed_in(cast.instructor).get(f"/quizzes/{quiz.token}/results/").text
    assert "Mara Lindqvist" in page
    assert "under way since" in page
    assert "Jonas Weber" in page


def test_more_time_for_a_person_counts_before_and_during_a_sitting(cast: Cast) -> None:
    quiz, now = make_quiz(cast), timezone.now()
    client = signed_in(cast.instructor)
    client.post(f"/quizzes/{quiz.token}/results/", {"person": cast.trainee.pk, "minutes": "5"})
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=now)
    assert sitting.bell == now + timedelta(minutes=25)
    client.post(f"/quizzes/{quiz.token}/results/", {"person": cast.trainee.pk, "minutes": "8"})
    sitting.refresh_from_db()
    assert sitting.bell == now + timedelta(minutes=28)
    assert "8 more for you" in signed_in(cast.trainee).get(f"/quizzes/{quiz.token}/").text
    assert start_sitting(user=cast.other_trainee, quiz=quiz, now=now).bell == now + timedelta(minutes=20)


def test_more_time_is_given_to_people_of_the_class_only(cast: Cast) -> None:
    quiz = make_quiz(cast)
    response = signed_in(cast.instructor).post(f"/quizzes/{quiz.token}/results/", {"person": cast.stranger.pk, "minutes": "5"})
    assert response.status_code == 422
    assert not ExtraTime.objects.exists()


def test_an_instructor_collects_what_nobody_came_back_to(cast: Cast) -> None:
    quiz, now = make_quiz(cast), timezone.now()
    gone = start_sitting(user=cast.trainee, quiz=quiz, now=now - timedelta(minutes=30))
    still = start_sitting(user=cast.other_trainee, quiz=quiz, now=now)
    client = signed_in(cast.instructor)
    assert "its browser never came back" in client.get(f"/quizzes/{quiz.token}/results/").text
    client.post(f"/quizzes/{quiz.token}/collect/")
    gone.refresh_from_db()
    still.refresh_from_db()
    assert gone.ended == gone.bell
    assert gone.score == Decimal(0)
    assert still.ended is None


def test_a_command_collects_for_every_quiz(cast: Cast, capsys: pytest.CaptureFixture[str]) -> None:
    now = timezone.now()
    over, fresh = now - timedelta(minutes=20) - GRACE, now - timedelta(minutes=20)
    first = start_sitting(user=cast.trainee, quiz=make_quiz(cast), now=over)
    second = start_sitting(user=cast.other_trainee, quiz=make_quiz(cast, title="Another"), now=fresh)
    call_command("collect_sittings")
    assert "1 sittings ended" in capsys.readouterr().out
    assert Sitting.objects.get(pk=first.pk).ended == first.bell
    assert Sitting.objects.get(pk=second.pk).ended is None  # within the grace something may still arrive


def test_a_class_of_five_hundred_is_shown_a_page_at_a_time_with_the_same_queries(cast: Cast, django_assert_max_num_queries: Any) -> None:
    quiz = make_quiz(cast)
    people = [make_user() for _ in range(60)]
    Place.objects.bulk_create(Place(cohort=cast.cohort, user=person) for person in people)
    client = signed_in(cast.instructor)
    client.get(f"/quizzes/{quiz.token}/results/")
    with django_assert_max_num_queries(11):
        page = client.get(f"/quizzes/{quiz.token}/results/").text
    assert page.count('scope="row"') == 50
    extra = give_extra_time(quiz=quiz, user=people[0], minutes=3)
    assert extra is None
    assert client.get(f"/quizzes/{quiz.token}/results/?page=2").text.count('scope="row"') == 12


def test_composed_by_a_double_click_it_is_one_quiz_and_with_another_case_it_is_another(cast: Cast) -> None:
    client, body = signed_in(cast.instructor), sent(cast)
    first, second = (client.post("/quizzes/new/", body)["Location"] for _ in range(2))
    assert first == second
    assert Assignment.objects.count() == 1
    assert client.post("/quizzes/new/", body | {"cases": body["cases"][:1]})["Location"] != first
    Quiz.objects.update(created=timezone.now() - timedelta(hours=1))
    assert client.post("/quizzes/new/", body)["Location"] != first
