"""The list of cases, and the door to one."""

from datetime import timedelta

from django.utils import timezone

from cases.models import Attempt, Case
from tests.cases.test_play import at
from tests.make import (
    Cast,
    answer_step,
    finish,
    make_attempt,
    make_case,
    make_cohort,
    make_library,
    make_member,
    make_place,
    make_school,
    shipped_case,
    signed_in,
)
from training.actions import assign
from training.models import Activity, Assignment, Place, Result


def listed(cast: Cast) -> str:
    return signed_in(cast.trainee).get("/cases/").content.decode()


def test_an_empty_library_says_so(cast: Cast) -> None:
    assert "No case yet" in listed(cast)


def test_cases_stand_under_their_area_with_the_readers_own_progress(cast: Cast) -> None:
    finish(make_attempt(cast.trainee))
    answer_step(make_attempt(cast.trainee, make_case("limping-boy")), 0)
    answer_step(make_attempt(cast.other_trainee, make_case("after-the-rash")), 0)
    page = listed(cast)
    assert "done, 100 %" in page
    titles = [shipped_case(key).case.title for key in ("sore-throat", "limping-boy", "after-the-rash")]
    assert all(title in page.replace("&#x27;", "'") for title in titles)
    states = {row["activity"].key: (row["finished"], row["result"] is not None) for row in rows_of(cast)}  # type: ignore[attr-defined]
    assert states == {"sore-throat": (True, True), "limping-boy": (False, True), "after-the-rash": (False, False)}


def rows_of(cast: Cast) -> list[dict[str, object]]:
    areas = signed_in(cast.trainee).get("/cases/").context["areas"]
    return [row for area in areas for row in area["shown"]]


def test_an_area_with_many_cases_leads_to_a_page_of_its_own(cast: Cast) -> None:
    make_library(30)
    assert "All 31 in" in listed(cast)
    assert len(rows_of(cast)) == 12


def test_a_schools_own_case_is_seen_by_its_people_only(cast: Cast) -> None:
    other = make_school("Another school")
    make_case("limping-boy", school=cast.cohort.school)
    make_case("after-the-rash", school=other)
    assert [row["activity"].key for row in rows_of(cast)] == ["limping-boy"]  # type: ignore[attr-defined]
    client = signed_in(cast.trainee)
    assert client.get("/cases/limping-boy/").status_code == 200
    assert client.get("/cases/after-the-rash/").status_code == 404
    assert client.post("/cases/after-the-rash/").status_code == 404
    assert signed_in(make_member(other)).get("/cases/after-the-rash/").status_code == 200
    assert signed_in(cast.stranger).get("/cases/limping-boy/").status_code == 404


def test_a_schools_own_case_comes_before_the_shipped_one_of_the_same_key(cast: Cast) -> None:
    make_case()
    own = make_case(school=cast.cohort.school)
    signed_in(cast.trainee).post("/cases/sore-throat/")
    assert Attempt.objects.get().version.case == own


def test_a_case_without_a_version_is_not_found(cast: Cast) -> None:
    Case.objects.create(key="draft-only")
    assert signed_in(cast.trainee).get("/cases/draft-only/").status_code == 404


def test_the_door_says_what_waits_behind_it_and_no_more(cast: Cast) -> None:
    make_case()
    page = signed_in(cast.trainee).get("/cases/sore-throat/").content.decode()
    case = shipped_case("sore-throat").case
    assert case.summary in page
    assert "8 minutes" in page
    assert ">Start" in page
    for step in case.steps:
        assert step.title not in page
    assert "Drug" not in page.replace("Drug-induced</", ""), "the diagnosis is not at the door"


def test_beginning_is_a_post_and_going_on_finds_the_attempt_again(cast: Cast) -> None:
    make_case()
    client = signed_in(cast.trainee)
    first = client.post("/cases/sore-throat/")
    attempt = Attempt.objects.get()
    assert (first.status_code, first.headers["Location"]) == (302, at(attempt))
    answer_step(attempt, 0)
    door = client.get("/cases/sore-throat/").content.decode()
    assert "Go on" in door
    assert "1 of 10 questions answered" in door
    assert client.post("/cases/sore-throat/").headers["Location"] == at(attempt)
    assert Attempt.objects.count() == 1


def test_a_finished_case_can_be_played_again_and_its_debrief_read_again(cast: Cast) -> None:
    attempt = finish(make_attempt(cast.trainee))
    client = signed_in(cast.trainee)
    door = client.get("/cases/sore-throat/").content.decode()
    assert "Play it again" in door
    assert at(attempt, "debrief") in door
    client.post("/cases/sore-throat/")
    assert Attempt.objects.count() == 2


def test_a_retired_case_is_not_listed(cast: Cast) -> None:
    make_case()
    Activity.objects.update(state="retired")
    assert "No case yet" in listed(cast)


def set_it(cast: Cast, days: int | None = None) -> None:
    """The case of the door is set for the class."""
    activity = Activity.objects.get(kind="case", key=make_case().key)
    due = None if days is None else timezone.now() + timedelta(days=days)
    assign(cohort=cast.cohort, activity=activity, due=due, by=cast.instructor)


def test_the_door_tells_what_is_set_and_whether_it_is_done(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    set_it(cast, days=3)
    assert f"Set by {cast.cohort}. Due " in client.get("/cases/sore-throat/").content.decode()
    set_it(cast, days=-1)
    assert "<b>Overdue:</b> it was due" in client.get("/cases/sore-throat/").content.decode()
    finish(make_attempt(cast.trainee))
    assert "You did it on" in client.get("/cases/sore-throat/").content.decode()
    assert "Set by" not in signed_in(cast.stranger).get("/cases/sore-throat/").content.decode()


def test_what_is_set_is_begun_as_such_and_played_again_for_practice(cast: Cast) -> None:
    set_it(cast)
    client = signed_in(cast.trainee)
    client.post("/cases/sore-throat/")
    first = Attempt.objects.get()
    assert first.context == "assigned"
    finish(first)
    assert Result.objects.get().context == "assigned"
    client.post("/cases/sore-throat/")
    assert Attempt.objects.latest("pk").context == "practice"


def test_what_was_begun_before_it_was_set_is_gone_on_with(cast: Cast) -> None:
    begun = make_attempt(cast.trainee)
    set_it(cast)
    signed_in(cast.trainee).post("/cases/sore-throat/")
    assert Attempt.objects.get() == begun


def test_those_who_teach_set_it_from_the_door(cast: Cast) -> None:
    make_case()
    client = signed_in(cast.instructor)
    assert "Set it for a class" in client.get("/cases/sore-throat/").content.decode()
    response = client.post("/cases/sore-throat/", {"do": "assign", "cohort": cast.cohort.pk, "due": ""})
    assert response["Location"] == f"/cases/classes/{cast.cohort.pk}/"
    assert Assignment.objects.get().activity.key == "sore-throat"
    assert not Attempt.objects.exists()


def test_a_fault_at_the_door_stands_beside_its_field(cast: Cast) -> None:
    make_case()
    for cohort, due, says in ((make_cohort().pk, "", "Select a valid choice"), (cast.cohort.pk, "2001-01-01T10:00", "This time is over.")):
        response = signed_in(cast.instructor).post("/cases/sore-throat/", {"do": "assign", "cohort": cohort, "due": due})
        assert response.status_code == 422
        assert says in response.content.decode()
    assert not Assignment.objects.exists()


def test_a_class_of_another_school_is_not_set_a_school_s_own_case(cast: Cast) -> None:
    make_case(school=cast.cohort.school)
    elsewhere = make_cohort()
    make_place(elsewhere, cast.instructor, Place.Role.INSTRUCTOR)
    response = signed_in(cast.instructor).post("/cases/sore-throat/", {"do": "assign", "cohort": elsewhere.pk})
    assert response.status_code == 422
    assert "belongs to another school" in response.content.decode()


def test_a_trainee_sets_nothing(cast: Cast) -> None:
    make_case()
    assert "Set it for a class" not in signed_in(cast.trainee).get("/cases/sore-throat/").content.decode()
    signed_in(cast.trainee).post("/cases/sore-throat/", {"do": "assign", "cohort": cast.cohort.pk})
    assert not Assignment.objects.exists()
