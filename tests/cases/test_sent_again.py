"""A form older than the sign-in: its step is drawn again with what was typed and a token of today, and nothing is stored."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Answer, Attempt
from cases.moment import Moment
from tests.cases.test_play import HTMX, WRITES, at
from tests.make import Cast, answer_step, ideal_typed, make_attempt, shipped_case

OLD = {"csrfmiddlewaretoken": "x" * 64}
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def strict(cast: Cast) -> Client:
    """A browser of the trainee that is checked for its token, and has a token of today."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(cast.trainee)
    client.get("/profile/")
    return client


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("token", [OLD, {"csrfmiddlewaretoken": "old"}, {}])
def test_the_question_stands_there_as_it_was_typed_and_can_be_sent(
    strict: Client, attempt: Attempt, headers: dict[str, str], token: dict[str, str]
) -> None:
    typed = ideal_typed(Moment(shipped_case("sore-throat"), 1)) | {"do": ["answer"]}
    with CaptureQueriesContext(connection) as captured:
        response = strict.post(at(attempt, 2), typed | token, headers=headers)
    page = response.content.decode()
    assert response.status_code == 403
    assert not [query for query in captured if WRITES.match(query["sql"])]
    assert ("<html" in page) is not bool(headers)
    assert response.headers["HX-Retarget"] == "#ask"
    assert page.count("you had signed in anew") == 1
    assert page.count("Send it now") == 1
    assert 'value="0.06"' in page
    assert len(re.findall(r"\schecked", page)) == 1 + len(typed["q.tonight"])
    fresh = TOKEN.search(page)
    assert fresh
    sent = strict.post(at(attempt, 2), typed | {"csrfmiddlewaretoken": fresh[1]}, headers=headers)
    assert sent.status_code == (200 if headers else 302)
    assert Answer.objects.filter(step=1).count() == 3


def test_only_the_words_that_were_sent_stand_there(strict: Client, attempt: Attempt) -> None:
    """What was kept before is not mixed with what was typed since."""
    Client.post(strict, at(attempt, 2), {"do": "save"})
    page = strict.post(at(attempt, 2), {"q.anc": "0.6", **OLD}).content.decode()
    assert 'value="0.6"' in page
    assert not re.findall(r"\schecked", page)


@pytest.mark.parametrize("do", ["hint", "save"])
def test_a_hint_is_asked_for_again_and_what_saves_itself_needs_no_button(strict: Client, attempt: Attempt, do: str) -> None:
    page = strict.post(at(attempt, 2), {"do": do, "q.anc": "1", **OLD}, headers=HTMX).content.decode()
    assert page.count("Send it now") == (1 if do == "hint" else 0)
    assert page.count('value="hint"') == (2 if do == "hint" else 1)
    assert attempt.drafts.count() == 0


def test_a_step_answered_since_shows_its_answer(strict: Client, attempt: Attempt) -> None:
    answer_step(attempt, 1)
    response = strict.post(at(attempt, 2), {"q.anc": "0.6", **OLD}, headers=HTMX)
    assert response.status_code == 403
    assert "Already answered" in response.content.decode()
    assert Answer.objects.filter(step=1).count() == 3


def test_another_persons_attempt_is_not_drawn(cast: Cast, attempt: Attempt) -> None:
    stranger = Client(enforce_csrf_checks=True)
    stranger.force_login(cast.stranger)
    response = stranger.post(at(attempt, 2), {"q.anc": "0.6", **OLD})
    assert response.status_code == 404
    assert "throat" not in response.content.decode()


@pytest.mark.parametrize("number", [3, 9])
def test_a_step_that_is_not_reached_is_not_drawn(strict: Client, attempt: Attempt, number: int) -> None:
    page = strict.post(at(attempt, number), {"q.anc": "0.6", **OLD}).content.decode()
    assert "This was not sent yet" in page
    assert "Film and cultures" not in page


@pytest.mark.parametrize("header", [{"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}])
def test_a_form_of_another_site_is_never_offered_to_be_sent(strict: Client, attempt: Attempt, header: dict[str, str]) -> None:
    for address in (at(attempt, 2), "/profile/"):
        response = strict.post(address, {"q.anc": "0.0666", **OLD}, headers=header)
        assert response.status_code == 403
        assert "Send it now" not in response.content.decode()


def test_signed_out_htmx_is_told_to_sign_in_and_keeps_its_form(attempt: Attempt) -> None:
    lost = Client(enforce_csrf_checks=True)
    response = lost.post(at(attempt, 2), {"q.anc": "0.6", **OLD}, headers=HTMX)
    assert response.status_code == 401
    assert response.headers["HX-Retarget"] == "#notice"


def test_what_was_typed_is_escaped(strict: Client, attempt: Attempt) -> None:
    page = strict.post(at(attempt, 2), {"q.anc": '"><script>alert(1)</script>', **OLD}).content.decode()
    assert "<script>alert" not in page
