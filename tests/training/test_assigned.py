"""What a class has set, on the first page of its trainees."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.make import Cast, make_activity, make_cohort, make_place, make_school, signed_in
from training.actions import assign, record_result
from training.models import Activity, Assignment, Cohort, Kind, Place, Result


def home(cast: Cast) -> str:
    return signed_in(cast.trainee).get("/").content.decode()


def give(cast: Cast, title: str = "Fever", days: int | None = None, cohort: Cohort | None = None, **fields: object) -> Activity:
    """Something set for the class, due so many days from now."""
    activity = make_activity(title, **fields)
    due = None if days is None else timezone.now() + timedelta(days=days)
    assign(cohort=cohort or cast.cohort, activity=activity, due=due, by=cast.instructor)
    return activity


def done(cast: Cast, activity: Activity, state: str = Result.State.FINISHED, at: datetime | None = None) -> None:
    record_result(user=cast.trainee, activity=activity, context="assigned", state=state, progress=2, total=5, score=Decimal(1), at=at)


def titles(cast: Cast) -> list[str]:
    return [each["one"].row.activity.title for each in signed_in(cast.trainee).get("/").context["assigned"]["waiting"]]


def test_nothing_set_shows_no_such_part(cast: Cast) -> None:
    make_activity()
    assert "Set by your class" not in home(cast)


def test_what_is_due_first_comes_first_and_what_has_no_date_last(cast: Cast) -> None:
    for title, days in (("No date", None), ("Later", 9), ("Sooner", 2), ("Overdue", -1)):
        give(cast, title, days)
    assert titles(cast) == ["Overdue", "Sooner", "Later", "No date"]
    assert home(cast).count("overdue</span>") == 1


def test_a_date_is_told_in_the_reader_s_own_time_zone(cast: Cast) -> None:
    activity = make_activity()
    assign(cohort=cast.cohort, activity=activity, due=datetime(2040, 7, 1, 23, 30, tzinfo=UTC), by=cast.instructor)
    told = {}
    for zone in ("UTC", "Asia/Tokyo"):
        cast.trainee.time_zone = zone
        cast.trainee.save()
        told[zone] = "due 1 July, 23:30" in home(cast), "due 2 July, 08:30" in home(cast)
    assert told == {"UTC": (True, False), "Asia/Tokyo": (False, True)}


def test_done_is_counted_and_stays_done_when_it_is_begun_again(cast: Cast) -> None:
    activity = give(cast, days=1)
    done(cast, activity)
    assert "1 of 1 done" in home(cast)
    assert "All of it is done." in home(cast)
    done(cast, activity, Result.State.STARTED)
    assert "1 of 1 done" in home(cast)


def test_done_after_its_date_is_told_as_late(cast: Cast) -> None:
    done(cast, give(cast, days=-3), at=timezone.now() - timedelta(days=1))
    assert "done, yesterday, late" in home(cast)


def test_begun_it_is_not_done(cast: Cast) -> None:
    done(cast, give(cast), Result.State.STARTED)
    assert "0 of 1 done" in home(cast)
    assert "2 of 5" in home(cast)


def test_set_by_two_classes_the_earlier_date_counts(cast: Cast) -> None:
    other = make_cohort(cast.cohort.school)
    make_place(other, cast.trainee)
    activity = give(cast, days=9)
    assign(cohort=other, activity=activity, due=timezone.now() - timedelta(days=1), by=cast.instructor)
    assert titles(cast) == ["Fever"]
    assert "overdue" in home(cast)


def test_what_is_set_elsewhere_or_for_those_who_teach_is_not_shown(cast: Cast) -> None:
    give(cast, "For another class", cohort=make_cohort())
    give(cast, "For this one")
    assert titles(cast) == ["For this one"]
    assert "Set by your class" not in signed_in(cast.instructor).get("/").content.decode()
    assert "Set by your class" not in signed_in(cast.stranger).get("/").content.decode()


def test_a_school_s_own_case_stands_for_the_shipped_one_that_was_set(cast: Cast) -> None:
    shipped = give(cast, "Shipped", key="same")
    own = make_activity("The school's own", key="same", school=cast.cohort.school)
    assert titles(cast) == ["The school's own"]
    assert shipped.pk != own.pk


def test_what_is_withdrawn_from_the_catalogue_is_not_shown(cast: Cast) -> None:
    activity = give(cast)
    Activity.objects.filter(pk=activity.pk).update(state=Activity.State.RETIRED)
    make_activity("Something else")
    assert titles(cast) == []


def test_what_is_set_comes_next_unless_something_is_begun(cast: Cast) -> None:
    begun = make_activity("Begun", area="definition")
    give(cast, "Set", kind=Kind.QUIZ, area="treatment")
    client = signed_in(cast.trainee)
    assert client.get("/").context["next"].activity.title == "Set"
    done(cast, begun, Result.State.STARTED)
    assert client.get("/").context["next"].activity.title == "Begun"


def test_a_long_list_is_cut_and_says_so(cast: Cast) -> None:
    for n in range(15):
        give(cast, f"Case {n:02}", days=n + 1)
    assert titles(cast) == [f"Case {n:02}" for n in range(12)]
    assert "and 3 more, due later" in home(cast)


def queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get("/").status_code == 200
    return len(captured)


def test_however_much_is_set_the_first_page_needs_as_many_queries(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    make_activity()
    few = queries(client)
    for n in range(30):
        give(cast, f"Case {n}", days=n)
    assert queries(client) == few


def test_those_who_teach_find_their_classes(cast: Cast) -> None:
    make_place(make_cohort(make_school(), name="Not theirs"), cast.instructor, Place.Role.OBSERVER)
    give(cast)
    page = signed_in(cast.instructor).get("/").content.decode()
    assert f'href="/cases/classes/{cast.cohort.pk}/"' in page
    assert "1 thing set" in page
    assert "Your classes" not in home(cast)
    assert [seat.name for seat in signed_in(cast.instructor).get("/").context["teaches"]] == [cast.cohort.name]


@pytest.mark.parametrize("earlier", [None, timedelta(days=1)])
def test_the_first_end_stays_and_the_newest_result_stands(cast: Cast, earlier: timedelta | None) -> None:
    activity, now = make_activity(), timezone.now()
    if earlier:
        done(cast, activity, at=now - earlier)
    done(cast, activity, Result.State.STARTED, at=now)
    done(cast, activity, at=now)
    result = Result.objects.get()
    assert result.first_finished == now - (earlier or timedelta())
    assert (result.finished, result.updated) == (now, now)


def test_assigned_twice_it_is_one_row(cast: Cast) -> None:
    activity = give(cast, days=3)
    assign(cohort=cast.cohort, activity=activity, due=None, by=cast.instructor)
    assert Assignment.objects.get().due is None
