"""What other apps write through."""

from decimal import Decimal

import pytest
from django.db import IntegrityError

from tests.make import Cast, make_activity, make_school
from training.actions import join_cohort, publish_activity, record_result
from training.models import Activity, Place, Result, School


def publish(title: str, school: School | None = None, state: str = Activity.State.PUBLISHED) -> Activity:
    return publish_activity(kind="case", key="sore-throat", title=title, url="/x/", area="acute", level="core", school=school, state=state)


def test_publishing_again_changes_the_same_row(db: None) -> None:
    first = publish("Fever")
    assert publish("Fever, and a sore throat") == first
    assert Activity.objects.get().title == "Fever, and a sore throat"


def test_a_school_s_copy_stands_beside_the_shipped_one(db: None) -> None:
    assert publish("Shipped") != publish("Copied", make_school())
    assert Activity.objects.count() == 2


def test_the_database_itself_refuses_a_double(db: None) -> None:
    make_activity(key="same")
    with pytest.raises(IntegrityError):
        make_activity(key="same")


def test_a_retired_activity_keeps_its_results(cast: Cast) -> None:
    activity = publish("Fever")
    record_result(user=cast.trainee, activity=activity, context="exam", state="finished", progress=5, total=5)
    publish("Fever", state=Activity.State.RETIRED)
    assert Result.objects.count() == 1


def test_a_result_is_one_row_and_one_statement_however_often_it_is_written(cast: Cast, django_assert_num_queries: object) -> None:
    activity = make_activity()
    for progress, state in ((1, "started"), (5, "finished")):
        with django_assert_num_queries(1):  # type: ignore[operator]
            record_result(
                user=cast.trainee,
                activity=activity,
                context="practice",
                state=state,
                progress=progress,
                total=5,
                score=Decimal("0.75"),
                harms=1,
            )
    result = Result.objects.get()
    assert (result.progress, result.state, result.score, result.harms) == (5, "finished", Decimal("0.75"), 1)
    assert result.finished is not None


def test_a_score_outside_0_to_1_is_refused(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        record_result(
            user=cast.trainee,
            activity=make_activity(),
            context="practice",
            state="started",
            progress=0,
            total=1,
            score=Decimal("1.5"),
        )


def test_joining_twice_gives_one_place_and_keeps_a_role(cast: Cast) -> None:
    assert join_cohort(user=cast.stranger, cohort=cast.cohort).role == Place.Role.TRAINEE
    assert join_cohort(user=cast.instructor, cohort=cast.cohort).role == Place.Role.INSTRUCTOR
    assert Place.objects.filter(cohort=cast.cohort).count() == 4
