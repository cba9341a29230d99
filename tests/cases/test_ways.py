"""The debrief of ordered tests: one's own way beside the shortest one and the one that does not know the results; no mark hangs on it."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.actions import order_test, pass_step
from cases.library import moment_of
from cases.models import Attempt
from tests.cases.order_case import make_order_attempt
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, signed_in
from training.models import Result


def played(cast: Cast, *tests: str, **changes: Any) -> Attempt:
    """The case played to its end by someone who orders these tests and answers rightly."""
    attempt = make_order_attempt(cast.trainee, **changes)
    for test in tests:
        order_test(attempt=attempt, index=0, test=test, typed={})
    pass_step(attempt=attempt, index=0)
    for index in (1, 2):
        answer_step(attempt, index, ideal_typed(moment_of(attempt, index)))
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def test_ones_own_way_stands_beside_the_shortest(cast: Cast, client: Client) -> None:
    page = client.get(at(played(cast, "antibody", "marrow", "film", "duffy"), "debrief"))
    (way,) = page.context["ways"]
    assert [row["says"] for row in way["rows"]] == [
        "Neutrophil antibodies, GIFT and GAT", "Bone marrow with karyotype", "Blood film", "Duffy type",
    ]  # fmt: skip
    assert way["settles"] is True
    assert way["shortest"]["names"] == ["Blood film", "Duffy type"]
    assert way["blind"]["names"] == ["Duffy type", "Blood film"]
    assert (way["least"], way["price"], way["share"]) == (3, 9 + 5 + 8, 14)
    text = plain(page.content.decode())
    assert "Duffy-associated neutrophil count established Yours reach the same." in text or "Yours reach the same." in text
    assert "3 of 22, 14 %" in text


def test_what_remained_is_told_after_each_test_and_never_rises(cast: Cast, client: Client) -> None:
    (way,) = client.get(at(played(cast, "duffy", "film", "marrow"), "debrief")).context["ways"]
    left = [way["start"]["not_excluded"], *(row["not_excluded"] for row in way["rows"])]
    assert left == sorted(left, reverse=True)
    assert left[-1] < left[0]
    assert way["not_excluded"] == left[-1]


def test_a_way_that_does_not_reach_the_verdict_has_no_share(cast: Cast, client: Client) -> None:
    page = client.get(at(played(cast, "antibody"), "debrief"))
    (way,) = page.context["ways"]
    assert (way["settles"], way["share"]) == (False, None)
    assert "Yours do not reach it." in plain(page.content.decode())


def test_who_orders_nothing_is_told_so(cast: Cast, client: Client) -> None:
    page = client.get(at(played(cast), "debrief"))
    assert page.context["ways"][0]["rows"] == []
    assert "You ordered none." in plain(page.content.decode())


def test_the_ways_keep_to_the_budget(cast: Cast, client: Client) -> None:
    (way,) = client.get(at(played(cast, "film", budget={"money": 2}), "debrief")).context["ways"]
    assert way["shortest"]["names"] == ["Blood film", "Duffy type"]


def test_no_mark_hangs_on_what_was_ordered(cast: Cast) -> None:
    played(cast, "antibody", "marrow", "film", "duffy", "lung")
    result = Result.objects.get()
    assert (result.score, result.harms, result.progress, result.total) == (1, 0, 3, 3)


RECHALLENGE = {"test": "again", "says": "Give the drug again and count", "group": "bedside", "money": 1, "days": 0, "burden": 3,
               "result": "The pharmacist refuses.", "harm": "HARM-01"}  # fmt: skip
SUSPECT = [{"name": "metamizole", "start": -430, "ongoing": True}]


def test_a_harmful_order_stands_in_the_safety_tally_whatever_the_score(cast: Cast, client: Client) -> None:
    from tests.cases import order_case

    document = order_case.DOCUMENT
    drugs, orders = document["patient"]["drugs"], document["steps"][0]["orders"]
    document["patient"]["drugs"] = SUSPECT
    try:
        attempt = make_order_attempt(cast.trainee, orders=[*orders, RECHALLENGE])
    finally:
        document["patient"]["drugs"] = drugs
    page = client.post(at(attempt, 1), {"do": "order:again"}, follow=True).content.decode()
    assert "This would have put the patient in danger." in page
    assert "Re-exposure can kill" in page
    pass_step(attempt=attempt, index=0)
    for index in (1, 2):
        answer_step(attempt, index, ideal_typed(moment_of(attempt, index)))
    debrief = client.get(at(attempt, "debrief"))
    assert [said["text"] for said in debrief.context["tally"]["harmful"]] == ["Give the suspect drug again to prove the point"]
    assert "This patient was put in danger." in debrief.content.decode()
    assert (Result.objects.get().score, Result.objects.get().harms) == (1, 1)


def test_the_debrief_writes_nothing_and_asks_the_engine_once(cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    attempt = played(cast, "film", "marrow")
    first = client.get(at(attempt, "debrief")).context["ways"]

    def gone(*args: object, **kwargs: object) -> None:
        raise AssertionError("the engine was asked again")

    monkeypatch.setattr("cases.ways.shortest", gone)
    monkeypatch.setattr("cases.ways.worth_of", gone)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(at(attempt, "debrief")).context["ways"] == first
    assert len([query for query in captured if "cases_ordered" in query["sql"]]) == 1
    assert not [query for query in captured if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]


def test_a_case_without_orders_has_no_such_section(cast: Cast, client: Client) -> None:
    attempt = finish(make_attempt(cast.trainee, make_case("sore-throat")))
    page = client.get(at(attempt, "debrief"))
    assert page.context["ways"] == []
    assert "The tests you ordered" not in page.content.decode()
