"""The list of cases, and the door to one."""

from cases.models import Attempt, Case
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, make_attempt, make_case, make_library, make_member, make_school, shipped_case, signed_in
from training.models import Activity


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
