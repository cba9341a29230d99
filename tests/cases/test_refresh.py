"""Beginning to refresh: a new patient in whom the most pressing of what is due matters, and never more than the day's share."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from cases.models import Attempt, GeneratedPatient
from cases.practice import making
from cases.practice.choices import Order, about_concept
from classification.generate import NotGenerated
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, make_recall, signed_in
from training.models import Recall, User
from training.recalls import own_plan


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def forgotten(user: User, *codes: str, concept: str = "disorder") -> None:
    for code in codes:
        make_recall(user, code, "0", concept=concept, at=timezone.now() - timedelta(days=30))


def begin(client: Client) -> Attempt:
    response = client.post("/practice/refresh/")
    attempt = Attempt.objects.latest("pk")
    assert response.headers["Location"] == at(attempt)
    return attempt


def due(user: User) -> list[str]:
    return [about_concept(one.concept) for one in own_plan(user, timezone.now()).today]


def test_the_most_harmful_to_forget_comes_first(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "CIN", "DIN", "FEL")
    assert begin(client).version.patient.target == "DIN"


def test_answering_the_patient_takes_it_off_what_is_due(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN", "FEL")
    finish(begin(client))
    assert due(cast.trainee) == ["disorder-FEL"]
    finish(begin(client))
    assert due(cast.trainee) == []
    assert client.post("/practice/refresh/").headers["Location"] == "/refresh/"
    assert Attempt.objects.count() == 2


def test_a_criterion_is_asked_in_a_new_patient(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "LON-READING", concept="criterion")
    finish(begin(client))
    assert due(cast.trainee) == []
    assert Recall.objects.filter(user=cast.trainee, code="LON-READING").count() == 2


def test_a_patient_that_was_begun_goes_on(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN", "FEL")
    first = begin(client)
    answer_step(first, 0)
    assert client.post("/practice/refresh/").headers["Location"] == at(first)
    assert Attempt.objects.count() == 1


def test_the_patients_of_others_are_not_gone_on_with(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN")
    forgotten(cast.other_trainee, "DIN")
    theirs = begin(signed_in(cast.other_trainee))
    mine = begin(client)
    assert (mine.user, mine.version != theirs.version) == (cast.trainee, True)


def test_nothing_is_made_beyond_the_days_share(cast: Cast, client: Client) -> None:
    cast.trainee.daily_limit = 2
    cast.trainee.save()
    forgotten(cast.trainee, "DIN", "FEL", "CIN", "LON", "INF", "AINA", "NIN", "SPL")
    while due(cast.trainee):
        finish(begin(client))
    assert client.post("/practice/refresh/").headers["Location"] == "/refresh/"
    assert 1 <= Attempt.objects.count() <= 2
    assert own_plan(cast.trainee, timezone.now()).waiting > 0  # a patient may show several of them, not all


def test_what_no_patient_came_of_makes_way_for_the_next(cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    forgotten(cast.trainee, "DIN", "FEL")
    real = making.drawn

    def refused(wanted: Order, *args: int) -> object:
        if wanted.target == "DIN":
            raise NotGenerated("none")
        return real(wanted, *args)

    monkeypatch.setattr(making, "drawn", refused)
    assert begin(client).version.patient.target == "FEL"
    forgotten(cast.other_trainee, "DIN")
    response = signed_in(cast.other_trainee).post("/practice/refresh/")
    assert response.status_code == 503
    assert "No patient came of this" in response.content.decode()


def test_what_is_remembered_well_comes_in_a_harder_patient(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN")
    assert begin(client).version.patient.difficulty == 1
    for days in (200, 190):
        make_recall(cast.other_trainee, "DIN", certainty=3, at=timezone.now() - timedelta(days=days))
    assert begin(signed_in(cast.other_trainee)).version.patient.difficulty == 3


def test_opening_the_address_makes_nothing(cast: Cast, client: Client) -> None:
    forgotten(cast.trainee, "DIN")
    assert client.get("/practice/refresh/").status_code == 405
    assert not GeneratedPatient.objects.exists()
