"""The first page after signing in."""

from decimal import Decimal

import pytest
from django.test import Client

from tests.make import Cast, make_activity, make_cohort, make_place, make_school, signed_in
from training.actions import record_result
from training.models import Activity, Area, Kind, Result

STARTED, FINISHED = Result.State.STARTED, Result.State.FINISHED


def home(cast: Cast) -> str:
    return signed_in(cast.trainee).get("/").content.decode()


def done(cast: Cast, activity: Activity, state: str = FINISHED) -> None:
    record_result(user=cast.trainee, activity=activity, context="practice", state=state, progress=2, total=5, score=Decimal("0.8"))


def test_an_empty_catalogue_says_why(cast: Cast) -> None:
    assert "Nothing here yet" in home(cast)


def test_the_first_thing_not_begun_comes_next(cast: Cast) -> None:
    make_activity("Later", area=Area.TREATMENT)
    make_activity("A case", area=Area.DEFINITION)
    make_activity("Words and limits", area=Area.DEFINITION, kind=Kind.MODULE)
    assert signed_in(cast.trainee).get("/").context["next"].activity.title == "Words and limits"


def test_what_was_begun_last_comes_before_what_was_never_begun(cast: Cast) -> None:
    make_activity("Never begun", area=Area.DEFINITION)
    done(cast, make_activity("Begun", area=Area.TREATMENT), STARTED)
    page = signed_in(cast.trainee).get("/")
    assert page.context["next"].activity.title == "Begun"
    assert "You stopped at 2 of 5" in page.content.decode()


def test_a_finished_activity_shows_its_score_and_counts_as_done(cast: Cast) -> None:
    done(cast, make_activity("Only one"))
    page = home(cast)
    assert "done, 80 %" in page
    assert "1 of 1 done" in page
    assert "All of it done" in page


def test_the_results_of_others_are_not_shown(cast: Cast) -> None:
    record_result(user=cast.other_trainee, activity=make_activity(), context="practice", state=FINISHED, progress=1, total=1)
    assert "not started" in home(cast)


def test_the_class_is_named_or_joining_is_offered(cast: Cast) -> None:
    assert cast.cohort.name in home(cast)
    assert "Join a class" in signed_in(cast.stranger).get("/").content.decode()


def test_a_title_is_escaped(cast: Cast) -> None:
    make_activity("<script>alert(1)</script>")
    assert "<script>alert" not in home(cast)


@pytest.mark.parametrize("path", ["/", "/area/acute/", "/profile/"])
def test_a_page_needs_as_many_queries_for_200_activities_as_for_one(cast: Cast, path: str, django_assert_max_num_queries: object) -> None:
    def queries(client: Client) -> int:
        with django_assert_max_num_queries(6) as captured:  # type: ignore[operator]
            assert client.get(path).status_code == 200
        return len(captured)

    client = signed_in(cast.trainee)
    done(cast, make_activity())
    first = queries(client)
    for _ in range(200):
        done(cast, make_activity(area=Area.ACUTE))
    for _ in range(5):
        make_place(make_cohort(make_school()), cast.trainee)
    assert queries(client) == first


def test_the_page_stays_small_for_200_activities(cast: Cast) -> None:
    for n in range(200):
        make_activity(f"Patient with a long and telling title, number {n}", area=Area.values[n % 9])
    assert len(home(cast).encode()) < 25_000
