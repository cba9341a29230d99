"""What is read out of the record: whose, in which order, by whose days, and what counts once."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from fsrs import Rating

from classification.concepts import Concept, concept
from tests.make import RECALLED as AT
from tests.make import Cast, make_recall, make_user
from training.models import Recall, User
from training.recalls import own_histories, own_plan, zone_of


def known(code: str, kind: str = "disorder") -> Concept:
    found = concept(kind, code)
    assert found is not None
    return found


def test_only_what_someone_showed_themselves_is_read_the_oldest_first(cast: Cast) -> None:
    for days, score in ((0, "1"), (3, "0"), (1, "0.5")):
        make_recall(cast.trainee, "DIN", score, at=AT + timedelta(days=days))
    make_recall(cast.other_trainee, "LON")
    histories = own_histories(cast.trainee)
    assert list(histories) == [known("DIN")]
    assert [answer.score for answer in histories[known("DIN")]] == [1, Decimal("0.5"), 0]


def test_a_patient_counts_when_played_for_the_first_time(cast: Cast) -> None:
    make_recall(cast.trainee, "DIN", "0", patient="a", play=1, at=AT)
    make_recall(cast.trainee, "DIN", "1", patient="a", play=2, at=AT + timedelta(days=1))
    make_recall(cast.trainee, "LON", "1", patient="a", play=2, at=AT + timedelta(days=1))
    make_recall(cast.trainee, "DIN", "1", patient="b", play=3, at=AT + timedelta(days=2))
    assert {one.code: [answer.play for answer in shown] for one, shown in own_histories(cast.trainee).items()} == {"DIN": [1, 3]}


def test_what_todays_catalogue_does_not_hold_is_passed_over(cast: Cast) -> None:
    make_recall(cast.trainee, "GONE")
    assert own_histories(cast.trainee) == {}


@pytest.mark.parametrize(
    ("shown", "rating"),
    [
        ({"score": "0"}, Rating.Again),
        ({"score": "1", "hint": True}, Rating.Hard),
        ({"score": "1", "certainty": 1}, Rating.Hard),
        ({"score": "1", "certainty": 2}, Rating.Good),
        ({"score": "1"}, Rating.Good),
        ({"score": "1", "certainty": 3}, Rating.Easy),
        ({"score": "1", "certainty": 3, "harms": 1}, Rating.Again),
        ({"score": "0.5"}, Rating.Hard),
    ],
)
def test_an_answer_rates_what_it_recalled(cast: Cast, shown: dict[str, Any], rating: Rating) -> None:
    make_recall(cast.trainee, "DIN", **shown)
    ((answer,),) = own_histories(cast.trainee).values()
    assert answer.rating == rating


def test_days_begin_where_the_learner_is(db: None) -> None:
    """22:00 and 02:00 in Berlin are two days; in New York they are one."""
    answers = (datetime(2026, 11, 20, 21, tzinfo=UTC), datetime(2026, 11, 21, 1, tzinfo=UTC))
    plans = {}
    for zone in ("Europe/Berlin", "America/New_York"):
        user = make_user(time_zone=zone)
        for at in answers:
            make_recall(user, "DIN", "1", at=at)
        plans[zone] = own_plan(user, AT + timedelta(days=1))
    assert plans["Europe/Berlin"].following is not None
    assert plans["America/New_York"].following is not None
    assert plans["Europe/Berlin"].following > plans["America/New_York"].following


def test_a_zone_that_is_not_known_is_that_of_the_server() -> None:
    assert zone_of(User(time_zone="Mars/Olympus")) == zone_of(User())


def test_what_no_patient_can_be_made_for_is_never_due(cast: Cast) -> None:
    assert not known("DIN-4-STRICT", "criterion").patients
    make_recall(cast.trainee, "DIN-4-STRICT", "0", concept="criterion")
    assert own_plan(cast.trainee, AT + timedelta(days=900)).today == []


def test_the_plan_keeps_to_the_limit_that_the_learner_set(cast: Cast) -> None:
    for code in ("DIN", "LON", "CIN", "INF"):
        make_recall(cast.trainee, code, "0")
    cast.trainee.daily_limit = 3
    told = own_plan(cast.trainee, AT + timedelta(days=3))
    assert ([one.concept.code for one in told.today], told.waiting) == (["DIN", "LON", "CIN"], 1)


def test_all_of_it_is_one_query_however_much_there_is(cast: Cast, django_assert_num_queries: Any) -> None:
    row = make_recall(cast.trainee, "DIN")
    Recall.objects.bulk_create(
        Recall(**{f.attname: getattr(row, f.attname) for f in Recall._meta.fields if f.attname not in ("id", "answer")}, answer=9_000 + n)
        for n in range(300)
    )
    with django_assert_num_queries(1):
        own_plan(cast.trainee, AT)
