"""The same patient with one change: from the debrief of a finished patient, chosen or left to the engine, stored and shared like any."""

import pytest
from django.test import Client

from cases.library import opened
from cases.models import Attempt, GeneratedPatient
from cases.practice import changing, making
from cases.practice.changing import NoChange, change_patient, changes_at, turning
from cases.practice.choices import Order
from cases.practice.making import document_for, generator, made_again
from classification import VERSION
from classification.generate.changed import front, pointed_to
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import at
from tests.make import Cast, finish, signed_in
from training.models import User


def patient_of(user: User, target: str = "LGL", seed: int = 1) -> GeneratedPatient:
    """A patient drawn for this disorder."""
    token = f"{seed:020x}"
    checked = document_for(token, "area-chronic", Order(target, None), 2, seed)
    return GeneratedPatient.objects.create(
        version=making.add_version(checked, case=None, number=1, origin="generated"), token=token, about="area-chronic", target=target,
        difficulty=2, seed=seed, rules=VERSION, generator=generator(), made_for=user,
    )  # fmt: skip


def finished(user: User, patient: GeneratedPatient) -> Attempt:
    return finish(Attempt.objects.create(user=user, version=patient.version))


@pytest.fixture
def patient(cast: Cast) -> GeneratedPatient:
    made = patient_of(cast.trainee)
    finished(cast.trainee, made)
    return made


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def address(patient: GeneratedPatient) -> str:
    return f"/practice/{patient.token}/change/"


def newest() -> GeneratedPatient:
    return GeneratedPatient.objects.select_related("version", "changed_from__version").order_by("-pk")[0]


def test_the_debrief_of_a_finished_patient_offers_it_beside_another(patient: GeneratedPatient, client: Client) -> None:
    page = client.get(at(Attempt.objects.get(), "debrief")).content.decode()
    assert page.count(f'action="{address(patient)}"') == page.count(f'href="{address(patient)}"') == 1
    assert "Another like this" in page


def test_the_engine_takes_a_change_that_turns_the_verdict(patient: GeneratedPatient, client: Client) -> None:
    response = client.post(address(patient), {"change": ""})
    made = newest()
    assert response.headers["Location"] == at(Attempt.objects.order_by("-pk")[0])
    assert (made.changed_from, made.version.origin, made.target, made.seed) == (patient, "generated", patient.target, patient.seed)
    assert made.change in turning(opened(patient.version).whole, "any")
    assert front(opened(made.version).whole) != front(opened(patient.version).whole)


def test_where_no_change_turns_what_stands_in_front_one_is_taken_that_moves_what_stands_beside_it(cast: Cast) -> None:
    patient = patient_of(cast.trainee, "AINA")
    made = change_patient(user=cast.trainee, patient=patient)
    before, after = (opened(each.version).whole for each in (patient, made))
    assert front(after) == front(before)
    assert pointed_to(after) != pointed_to(before)


def test_a_change_that_is_chosen_is_told_plainly_at_its_step(patient: GeneratedPatient, client: Client) -> None:
    chosen = next(change for change in changes_at(patient) if change.startswith("lymphocytes") and "tcr_clonal" in change)
    client.post(address(patient), {"change": chosen})
    made = newest()
    assert made.change == chosen
    texts = [step.text for step in opened(made.version).case.steps]
    told = [text for text in texts if text.startswith("**The one change.** ")]
    assert len(told) == 1
    assert "tcr clonal: no instead of yes" in told[0].replace("TCR", "tcr")


def test_it_is_made_again_to_the_same_bytes(cast: Cast, patient: GeneratedPatient) -> None:
    made = change_patient(user=cast.trainee, patient=patient)
    assert made_again(made).case.canonical() == made.version.document
    assert (made.rules, made.generator) == (VERSION, generator())


def test_whoever_has_its_address_plays_it_and_its_door_does_not_tell_the_verdict(cast: Cast, patient: GeneratedPatient) -> None:
    made = change_patient(user=cast.trainee, patient=patient)
    stranger = signed_in(cast.stranger)
    door = plain(stranger.get(f"/practice/{made.token}/").content.decode())
    first = opened(made.version).whole
    from classification import classify

    for verdict in classify(first).pointed_to:
        assert verdict.disorder.name not in door
    assert made.change not in door
    response = stranger.post(f"/practice/{made.token}/")
    assert stranger.get(response.headers["Location"], follow=True).status_code == 200
    assert finish(Attempt.objects.get(user=cast.stranger)).finished


def test_a_change_of_a_changed_patient_is_one_of_the_first(cast: Cast, patient: GeneratedPatient) -> None:
    once = change_patient(user=cast.trainee, patient=patient)
    again = change_patient(user=cast.trainee, patient=once)
    assert again.changed_from == patient
    assert changes_at(once) == changes_at(patient)


def test_a_change_that_contradicts_is_refused_beside_its_field_and_stores_nothing(cast: Cast) -> None:
    patient = patient_of(cast.trainee, "AINA")
    finished(cast.trainee, patient)
    client = signed_in(cast.trainee)
    chosen = next(change for change in changes_at(patient) if change.endswith("film.blasts = yes") or "blasts = yes" in change)
    response = client.post(address(patient), {"change": chosen})
    assert response.status_code == 422
    assert "work-up is said to be complete" in plain(response.content.decode())
    assert f'<option value="{chosen}" selected>' in response.content.decode(), "what was chosen stands"
    assert GeneratedPatient.objects.count() == 1


def test_what_is_not_on_offer_is_refused(patient: GeneratedPatient, client: Client) -> None:
    assert client.post(address(patient), {"change": "counts@0.anc = 3"}).status_code == 422
    assert GeneratedPatient.objects.count() == 1


def test_where_no_single_finding_turns_the_verdict_it_is_said(
    patient: GeneratedPatient, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changing, "turning", lambda findings, seed: [])
    response = client.post(address(patient), {"change": ""})
    assert response.status_code == 422
    assert "Choose one, and see what it does." in response.content.decode()


def test_a_patient_whom_the_generator_no_longer_draws_is_not_changed(
    cast: Cast, patient: GeneratedPatient, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = document_for(patient.token, "area-chronic", Order("LGL", None), 2, 2)
    monkeypatch.setattr(changing, "made_again", lambda _: other)
    with pytest.raises(NoChange, match="the generator has changed"):
        change_patient(user=cast.trainee, patient=patient)


def test_its_findings_are_no_choice_for_those_who_have_not_played_it_to_its_end(cast: Cast, patient: GeneratedPatient) -> None:
    begun = signed_in(cast.other_trainee)
    begun.post(f"/practice/{patient.token}/")
    for user in (begun, signed_in(cast.stranger), signed_in(cast.instructor)):
        assert user.get(address(patient)).status_code == 404
        assert user.post(address(patient), {"change": ""}).status_code == 404
    assert GeneratedPatient.objects.count() == 1


def test_opening_the_page_writes_nothing_and_asks_for_little(
    patient: GeneratedPatient, client: Client, django_assert_max_num_queries: object
) -> None:
    with django_assert_max_num_queries(5):  # type: ignore[operator]
        page = client.get(address(patient))
    assert page.status_code == 200
    assert GeneratedPatient.objects.count() == 1
    assert len(page.content) < 25_000
