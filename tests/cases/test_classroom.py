"""What a class was set, how far it is, and who has played what, for those who teach it."""

from datetime import timedelta
from decimal import Decimal

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.models import Ordered
from cases.quizzes.composing import compose_quiz
from tests.make import Cast, answer_step, finish, make_activity, make_attempt, make_case, make_cohort, make_place, make_user, signed_in
from training.actions import assign, record_result
from training.models import Activity, Assignment, Kind, Place, Result, User

UNSAFE = {"q.anc": ["0.06"], "q.band": ["severe"], "q.tonight": ["HARM-05"]}


def address(cast: Cast) -> str:
    return f"/cases/classes/{cast.cohort.pk}/"


def body(cast: Cast) -> str:
    return signed_in(cast.instructor).get(address(cast)).content.decode()


def set_case(cast: Cast, days: int | None = None, key: str = "sore-throat") -> Assignment:
    """The case is set, due so many days from now."""
    activity = Activity.objects.get(kind=Kind.CASE, key=make_case(key).key)
    due = None if days is None else timezone.now() + timedelta(days=days)
    return assign(cohort=cast.cohort, activity=activity, due=due, by=cast.instructor)


def standing(cast: Cast) -> dict[str, int]:
    """The figures of the one thing that is set."""
    (each,) = signed_in(cast.instructor).get(address(cast)).context["standings"]
    return {name: getattr(each, name) for name in ("trainees", "begun", "done", "late", "unsafe", "missing")}


def test_it_is_for_those_who_teach_the_class(cast: Cast) -> None:
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    for user in (cast.instructor, tutor):
        assert signed_in(user).get(address(cast)).status_code == 200
    observer = make_place(cast.cohort, role=Place.Role.OBSERVER).user
    elsewhere = make_place(make_cohort(), role=Place.Role.INSTRUCTOR).user
    for user in (cast.trainee, cast.stranger, observer, elsewhere):
        assert signed_in(user).get(address(cast)).status_code == 404
        assert signed_in(user).post(address(cast), {"do": "assign"}).status_code == 404


def test_it_shows_how_far_each_trainee_is_and_what_was_unsafe(cast: Cast) -> None:
    set_case(cast)
    finish(make_attempt(cast.trainee))
    half = make_attempt(cast.other_trainee)
    answer_step(half, 0)
    answer_step(half, 1, UNSAFE)
    rows = {row["person"].shown_name: row for row in signed_in(cast.instructor).get(address(cast)).context["rows"]}
    assert set(rows) == {"Mara Lindqvist", "Jonas Weber"}, "trainees only"
    assert {name: (row["done"], row["finished"], row["harms"]) for name, row in rows.items()} == {
        "Mara Lindqvist": (1, 1, 0), "Jonas Weber": (0, 0, 1),
    }  # fmt: skip
    assert "done, 100 %" in body(cast)
    assert "4 of 10" in body(cast)


def test_something_set_is_counted_in_people(cast: Cast) -> None:
    set_case(cast, days=2)
    finish(make_attempt(cast.trainee))
    assert standing(cast) == {"trainees": 2, "begun": 1, "done": 1, "late": 0, "unsafe": 0, "missing": 1}
    assert "1 of 2 done" in body(cast)


def test_what_a_stranger_does_is_not_counted(cast: Cast) -> None:
    set_case(cast)
    finish(make_attempt(cast.stranger))
    assert standing(cast)["begun"] == 0
    assert "Ada Nwosu" not in body(cast)


def test_done_after_its_date_is_late_and_not_done_is_overdue(cast: Cast) -> None:
    assignment = set_case(cast, days=1)
    finish(make_attempt(cast.trainee))
    Assignment.objects.filter(pk=assignment.pk).update(due=timezone.now() - timedelta(days=1))
    assert standing(cast) | {"begun": 0} == {"trainees": 2, "begun": 0, "done": 1, "late": 1, "unsafe": 0, "missing": 1}
    page = body(cast)
    assert "done, 100 %, late" in page
    assert "1 overdue" in page


def test_played_again_it_stays_done_and_on_time(cast: Cast) -> None:
    finish(make_attempt(cast.trainee))
    assignment = set_case(cast, days=1)
    Result.objects.update(first_finished=timezone.now() - timedelta(days=2))
    Assignment.objects.filter(pk=assignment.pk).update(due=timezone.now() - timedelta(days=1))
    answer_step(make_attempt(cast.trainee), 0)
    assert Result.objects.get().state == Result.State.STARTED
    assert (standing(cast)["done"], standing(cast)["late"]) == (1, 0)


def test_what_was_unsafe_is_not_hidden_by_a_better_play(cast: Cast) -> None:
    set_case(cast)
    first = make_attempt(cast.trainee)
    answer_step(first, 0)
    answer_step(first, 1, UNSAFE)
    finish(first, since=2)
    finish(make_attempt(cast.trainee))
    assert Result.objects.get().harms == 0
    assert standing(cast)["unsafe"] == 1
    assert "1 person chose something unsafe" in body(cast)


def test_a_case_is_set_with_a_date_in_the_instructor_s_own_time(cast: Cast) -> None:
    make_case()
    cast.instructor.time_zone = "Pacific/Auckland"
    cast.instructor.save()
    activity = Activity.objects.get(kind=Kind.CASE)
    sent = {"do": "assign", "activity": activity.pk, "due": "2040-07-01T12:00"}
    page = signed_in(cast.instructor).post(address(cast), sent, follow=True).content.decode()
    assert f"“{activity.title}” is set for {cast.cohort}." in page.replace("&quot;", '"')
    assert "due 1 July, 12:00" in page
    assert Assignment.objects.get().due.isoformat() == "2040-07-01T00:00:00+00:00"  # type: ignore[union-attr]


def test_set_again_the_newer_date_counts(cast: Cast) -> None:
    make_case()
    sent = {"do": "assign", "activity": Activity.objects.get(kind=Kind.CASE).pk}
    for due in ("2040-07-01T12:00", ""):
        assert signed_in(cast.instructor).post(address(cast), sent | {"due": due}).status_code == 302
    assert Assignment.objects.get().due is None


def test_every_fault_is_told_at_once_and_what_was_typed_is_kept(cast: Cast) -> None:
    response = signed_in(cast.instructor).post(address(cast), {"do": "assign", "activity": "", "due": "2001-01-01T10:00"})
    assert response.status_code == 422
    page = response.content.decode()
    assert "This field is required." in page
    assert "This time is over." in page
    assert 'value="2001-01-01T10:00"' in page
    assert not Assignment.objects.exists()


def test_a_class_cannot_be_set_what_it_may_not_open(cast: Cast) -> None:
    elsewhere = make_cohort()
    make_place(elsewhere, cast.instructor, Place.Role.INSTRUCTOR)
    theirs = make_activity("Theirs", school=elsewhere.school)
    assert signed_in(cast.instructor).post(address(cast), {"do": "assign", "activity": theirs.pk}).status_code == 422
    assert signed_in(cast.instructor).post(f"/cases/classes/{elsewhere.pk}/", {"do": "assign", "activity": theirs.pk}).status_code == 302


def test_a_module_can_be_set(cast: Cast) -> None:
    module = make_activity("Words and limits", kind=Kind.MODULE)
    signed_in(cast.instructor).post(address(cast), {"do": "assign", "activity": module.pk})
    record_result(user=cast.trainee, activity=module, context="practice", state="finished", progress=3, total=3, score=Decimal(1))
    assert standing(cast)["done"] == 1


def test_withdrawn_it_is_no_longer_set_and_what_was_answered_stays(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    sent = {"do": "withdraw", "assignment": assignment.pk}
    other = make_place(make_cohort(), role=Place.Role.INSTRUCTOR)
    assert signed_in(other.user).post(f"/cases/classes/{other.cohort_id}/", sent).status_code == 404
    assert signed_in(cast.instructor).post(address(cast), sent | {"assignment": "x"}).status_code == 404
    page = signed_in(cast.instructor).post(address(cast), sent, follow=True).content.decode()
    assert "is no longer set. What was answered stays." in page
    assert not Assignment.objects.exists()
    assert Result.objects.get().state == Result.State.FINISHED


def test_a_quiz_of_the_class_is_set_when_it_is_composed(cast: Cast) -> None:
    compose_quiz(composer=cast.instructor, title="On fever", cases=[make_case()], policy="practice", cohort=cast.cohort)
    assert "On fever" in body(cast)
    assert standing(cast)["trainees"] == 2


def test_an_empty_class_says_how_to_fill_it(cast: Cast) -> None:
    Place.objects.filter(cohort=cast.cohort, role=Place.Role.TRAINEE).delete()
    set_case(cast)
    assert f"Give your trainees the code {cast.cohort.join_code}" in body(cast)
    assert "0 of 0 done" in body(cast)


def test_fifty_stand_on_a_page(cast: Cast) -> None:
    for n in range(60):
        make_place(cast.cohort, make_user(f"Trainee {n:02}"))
    client = signed_in(cast.instructor)
    assert len(client.get(address(cast)).context["rows"]) == 50
    assert len(client.get(address(cast), {"page": "2"}).context["rows"]) == 12
    for odd in ("0", "99", "x", "-1"):
        assert client.get(address(cast), {"page": odd}).status_code == 200


def test_a_name_is_escaped(cast: Cast) -> None:
    make_place(cast.cohort, make_user("<script>alert(1)</script>", email="odd@example.org"))
    make_case()
    assert "<script>alert" not in body(cast)


def test_it_needs_as_many_queries_for_500_trainees_and_20_assignments_as_for_two_and_one(cast: Cast) -> None:
    set_case(cast)
    finish(make_attempt(cast.trainee))
    client = signed_in(cast.instructor)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address(cast)).status_code == 200
        return len(captured)

    few = queries()
    people = User.objects.bulk_create(User(email=f"many-{n}@example.org") for n in range(498))
    Place.objects.bulk_create(Place(cohort=cast.cohort, user=user) for user in people)
    for n in range(20):
        activity = make_activity(f"Case {n}")
        assign(cohort=cast.cohort, activity=activity, due=timezone.now(), by=cast.instructor)
        Result.objects.bulk_create(Result(user=user, activity=activity, updated=timezone.now()) for user in people)
    assert queries() == few
    assert few <= 15, few


def test_a_harmful_order_is_counted_as_a_harmful_answer_is(cast: Cast) -> None:
    set_case(cast)
    attempt = finish(make_attempt(cast.trainee))
    Ordered.objects.create(attempt=attempt, step=0, test="again", money=1, days=0, burden=3, harm="HARM-01")
    Ordered.objects.create(attempt=attempt, step=0, test="film", money=1, days=0, burden=1)
    finish(make_attempt(cast.trainee))  # a better play hides nothing
    page = signed_in(cast.instructor).get(address(cast))
    assert [row["harms"] for row in page.context["rows"] if row["person"] == cast.trainee] == [1]
    assert [standing.unsafe for standing in page.context["standings"]] == [1]
