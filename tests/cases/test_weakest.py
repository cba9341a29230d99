"""What the reader is weakest in, and the patient that is made for it."""

from decimal import Decimal

import pytest
from django.test import Client

from cases.models import Attempt
from cases.practice.choices import AREAS
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_practice import ask
from tests.make import Cast, make_activity, make_recall, signed_in
from training.actions import record_result
from training.models import Area, User


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def result(user: User, area: str, score: str, harms: int = 0) -> None:
    """A finished case of an area."""
    activity = make_activity(area=area, objectives=["O5"])
    record_result(
        user=user, activity=activity, context="practice", state="finished", progress=1, total=1, score=Decimal(score), harms=harms
    )


def test_weakest_is_the_area_of_the_lowest_share_with_what_it_is_made_of(cast: Cast, client: Client) -> None:
    for area, score in ((Area.DRUG, "0.9"), (Area.DRUG, "0.3"), (Area.ACUTE, "0.5"), (Area.CHRONIC, "0.8")):
        result(cast.trainee, area, score)
    result(cast.other_trainee, Area.CHRONIC, "0.1")
    result(cast.trainee, Area.TREATMENT, "0.1")
    assert "weakest in: Acute, 50 % of 1 finished" in plain(client.get("/practice/").content.decode())
    assert ask(client, "weakest").version.area == "acute"


def test_an_unsafe_action_is_weaker_than_a_low_share(cast: Cast, client: Client) -> None:
    result(cast.trainee, Area.ACUTE, "0.2")
    result(cast.trainee, Area.NEONATAL, "0.9", harms=1)
    assert "Neonatal, 90 % of 1 finished, with an unsafe action" in plain(client.get("/practice/").content.decode())


def test_what_is_not_known_is_weaker_than_any_area_and_is_told_without_its_name(cast: Cast, client: Client) -> None:
    result(cast.trainee, Area.ACUTE, "0.2")
    for code, score in (("LON", "1"), ("DIN", "0.5"), ("DIN", "1"), ("DIN", "1"), ("CIN", "0"), ("CIN", "1")):
        make_recall(cast.trainee, code, score)
    make_recall(cast.other_trainee, "NIN", "0")
    page = client.get("/practice/").content.decode()
    assert "weakest in: a disorder of the area Chronic, 1 of 2 answers right" in plain(page)
    assert "Chronic idiopathic" not in page.partition("Two to tell apart")[0]
    attempt = ask(client, "weakest")
    assert (attempt.version.patient.target, attempt.version.patient.about) == ("CIN", "disorder-CIN")


def test_an_unsafe_answer_is_weaker_than_a_low_share_of_right_ones(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "CIN", "0")
    for score, harms in (("1", 0), ("1", 0), ("0", 1)):
        make_recall(cast.trainee, "INF", score, harms=harms)
    assert "of the area Acute, 2 of 3 answers right, with an unsafe action" in plain(client.get("/practice/").content.decode())


def test_where_all_that_was_shown_is_known_the_weakest_area_comes(cast: Cast, client: Client) -> None:
    result(cast.trainee, Area.ACUTE, "0.5")
    make_recall(cast.trainee, "CIN")
    assert "weakest in: Acute" in plain(client.get("/practice/").content.decode())


def test_another_like_a_weakness_asks_for_the_same_again(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN-2", "0", concept="criterion")
    first = ask(client, "weakest").version.patient
    client.post(f"/practice/{first.token}/another/")
    second = Attempt.objects.latest("pk").version.patient
    assert second.about == first.about == "criterion-DIN-2"
    assert second.seed != first.seed


def test_with_nothing_finished_any_area_may_come(client: Client) -> None:
    assert ask(client, "weakest").version.area in [area.value for area in AREAS]
