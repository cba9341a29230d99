"""Answering a step: once, with its trail, whoever sends it how often."""

import re
from typing import Any

import pytest
from django.test import Client

from cases.library import opened
from cases.models import Answer, Attempt, Draft, Mark
from cases.moment import Moment
from classification import VERSION
from tests.cases.test_play import HTMX, at
from tests.make import Cast, answer_step, ideal_typed, make_attempt, make_case, shipped_case, signed_in
from training.models import Activity, Result

STEP = {"do": "answer", "q.anc": "0.06", "q.band": "severe", "q.tonight": ["ACT-01", "ACT-06", "ACT-03", "ACT-07"]}


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """The first case, with its first step answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def stored(attempt: Attempt) -> list[Answer]:
    return list(attempt.answers.filter(step=1).order_by("pk"))


def test_without_htmx_it_posts_redirects_and_gets(attempt: Attempt, client: Client) -> None:
    response = client.post(at(attempt, 2), STEP)
    assert (response.status_code, response.headers["Location"]) == (302, at(attempt, 2))
    page = client.get(at(attempt, 2))
    assert page.context["state"] == "feedback"
    assert "Next: Film and cultures" in page.content.decode()


def test_with_htmx_the_feedback_is_the_answer(attempt: Attempt, client: Client) -> None:
    response = client.post(at(attempt, 2), STEP, headers=HTMX)
    assert response.status_code == 200
    assert "<html" not in response.content.decode()
    assert "Next: Film and cultures" in response.content.decode()
    assert "HX-Request" in response.headers["Vary"]


def test_an_answer_is_stored_with_its_version_what_was_revealed_and_the_trail(attempt: Attempt, client: Client) -> None:
    client.post(at(attempt, 2), STEP)
    told, answers = Moment(shipped_case("sore-throat"), 1), stored(attempt)
    assert [answer.question for answer in answers] == ["anc", "band", "tonight"]
    for answer in answers:
        assert answer.attempt.version.digest == told.case.fingerprint()
        assert answer.revealed == told.revealed
        assert answer.rules == VERSION
        trail = answer.told()
        assert {"kind", "marked", "definition", "about", "moment", "differs"} <= set(trail)
        assert trail["moment"]["statuses"] == told.known.statuses
        assert trail["marked"]["said"]
    assert answers[0].response == "0.06"
    assert Draft.objects.count() == 0
    assert [str(mark.score) for mark in Mark.objects.filter(answer__in=answers).order_by("pk")] == ["1.000000"] * 3


def test_what_is_stored_of_a_diagnosis_holds_every_criterion_with_its_value_and_source(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    for index in range(4):
        answer_step(attempt, index)
    about = attempt.answers.get(question="final").told()["about"]
    assert (about["code"], about["status"]) == ("DIN", "established")
    assert {criterion["id"] for criterion in about["criteria"]} >= {"DIN-1", "ANC-0.5"}
    assert all(criterion["fact"] and criterion["sentence"] and criterion["value"] in (True, False, None) for criterion in about["criteria"])


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_same_answer_again_shows_the_stored_feedback(attempt: Attempt, client: Client, headers: dict[str, str]) -> None:
    client.post(at(attempt, 2), STEP)
    before = [(a.pk, a.created) for a in stored(attempt)]
    response = client.post(at(attempt, 2), STEP | {"q.anc": "0,060"}, headers=headers, follow=True)
    assert response.status_code == 200
    assert response.context["state"] == "feedback"
    assert "conflict" not in response.context
    assert [(a.pk, a.created) for a in stored(attempt)] == before
    assert Mark.objects.filter(answer__step=1).count() == 3


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_another_answer_is_told_what_stands_and_what_it_was_itself(attempt: Attempt, client: Client, headers: dict[str, str]) -> None:
    client.post(at(attempt, 2), STEP)
    other = STEP | {"q.anc": "0.6", "q.band": "moderate", "q.tonight": ["HARM-05", "ACT-20"]}
    response = client.post(at(attempt, 2), other, headers=headers)
    page = response.content.decode()
    assert response.status_code == 409
    assert "Already answered" in page
    assert "A: 0.6; B: moderate; C: Wait for tests or cultures before giving antibiotics, Bone-marrow biopsy tonight" in page
    assert "0.06 ×10⁹/L" in page, "what stands"
    assert stored(attempt)[0].response == "0.06"
    assert Result.objects.get().harms == 0


def test_an_unreadable_answer_to_an_answered_step_is_told_what_stands(attempt: Attempt, client: Client) -> None:
    client.post(at(attempt, 2), STEP)
    response = client.post(at(attempt, 2), {"q.anc": "many"}, headers=HTMX)
    assert response.status_code == 409
    assert "many" in response.content.decode()
    assert Draft.objects.count() == 0


UNREADABLE: dict[str, tuple[dict[str, Any], str, str]] = {
    "a number that is none": ({"q.anc": "zero point six"}, "anc", "was not understood"),
    "a count that cannot be": ({"q.anc": "-0.06"}, "anc", "cannot be below 0"),
    "a count too high for any blood": ({"q.anc": "1000000"}, "anc", "above 100"),
    "nothing typed": ({"q.anc": ""}, "anc", "Write the count as a number"),
    "no choice": ({"q.band": ""}, "band", "Choose one of the answers"),
    "a choice that was not offered": ({"q.band": "deadly"}, "band", "Choose one of the answers"),
    "no action": ({"q.tonight": []}, "tonight", "Choose at least one action"),
    "too many actions": (
        {"q.tonight": ["ACT-06", "HARM-03", "ACT-01", "HARM-05", "HARM-04", "ACT-03", "ACT-07"]}, "tonight", "at most 6; you chose 7",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.parametrize("headers", [{}, HTMX])
def test_not_understood_is_not_wrong_and_loses_nothing(attempt: Attempt, client: Client, name: str, headers: dict[str, str]) -> None:
    change, question, said = UNREADABLE[name]
    typed = STEP | change
    response = client.post(at(attempt, 2), typed, headers=headers)
    page = response.content.decode()
    assert response.status_code == 422
    assert stored(attempt) == []
    part = page[page.index(f'id="part-{question}"') :]
    assert said in part[: part.index("</fieldset>")], "the message stands beside its field"
    assert f'aria-describedby="error-{question}"' in page
    assert f'href="#part-{question}"' in page, "and in the summary"
    for value in [typed["q.anc"]] if typed["q.anc"] else []:
        assert f'value="{value}"' in page
    kept = re.findall(r'value="([\w-]+)" checked', page)
    assert set(kept) == ({typed["q.band"]} & {"severe"}) | set(typed["q.tonight"])
    elsewhere = signed_in(attempt.user).get(at(attempt, 2)).content.decode()
    assert re.findall(r'value="([\w-]+)" checked', elsewhere) == kept, "it is kept for the next device too"


def test_all_that_is_not_understood_is_told_at_once(attempt: Attempt, client: Client) -> None:
    page = client.post(at(attempt, 2), {"do": "answer"}, headers=HTMX).content.decode()
    assert "3 parts need you" in page
    assert page.count('class="err"') == 3


def test_a_name_half_remembered_is_offered_what_is_near(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1)
    typed = ideal_typed(Moment(opened(attempt.version), 2)) | {"q.established": ["neutropenia of"]}
    response = signed_in(cast.trainee).post(at(attempt, 3), typed)
    assert response.status_code == 422
    assert "Did you mean" in response.content.decode()
    assert 'value="neutropenia of"' in response.content.decode()


def test_a_harmful_choice_is_told_at_the_top_and_stands_in_the_result(attempt: Attempt, client: Client) -> None:
    page = client.post(at(attempt, 2), STEP | {"q.tonight": ["ACT-01", "HARM-05"]}, headers=HTMX).content.decode()
    assert "would have put this patient in danger" in page
    assert page.index('role="alert"') < page.index('id="told"')
    assert Result.objects.get().harms == 1
    assert Mark.objects.get(answer__question="tonight").harms == ["HARM-05"]


def test_a_field_of_another_step_or_of_nothing_is_not_stored(attempt: Attempt, client: Client) -> None:
    client.post(at(attempt, 2), STEP | {"do": "save", "q.final": "DIN", "q.made-up": "x", "extra": "y"})
    assert {name for draft in Draft.objects.all() for name in draft.typed} == {"q.anc", "q.band", "q.tonight"}


def test_the_last_answer_finishes_the_attempt_and_writes_one_result(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    states = []
    for index in range(4):
        answer_step(attempt, index)
        result = Result.objects.get()
        states.append((result.state, result.progress, result.total, result.score))
    assert states == [("started", 1, 10, 1), ("started", 4, 10, 1), ("started", 7, 10, 1), ("finished", 10, 10, 1)]
    attempt.refresh_from_db()
    assert attempt.finished is not None
    assert Result.objects.get().activity == Activity.objects.get(key="sore-throat")


def test_a_second_attempt_brings_the_result_up_to_date(cast: Cast) -> None:
    first = make_attempt(cast.trainee)
    for index in range(4):
        answer_step(first, index)
    second = make_attempt(cast.trainee)
    assert second.pk != first.pk
    answer_step(second, 0, {"q.first-test": ["swab"]})
    assert Result.objects.count() == 1


def test_a_preview_leaves_no_result(cast: Cast) -> None:
    attempt = make_attempt(cast.instructor, context="preview")
    answer_step(attempt, 0)
    assert Result.objects.count() == 0


def test_the_result_of_a_schools_own_case_is_that_of_the_school(cast: Cast) -> None:
    make_case()
    own = make_case(school=cast.cohort.school)
    attempt = make_attempt(cast.trainee, own)
    answer_step(attempt, 0)
    assert Result.objects.get().activity.school == cast.cohort.school
