"""The pages of a case being played."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.library import opened
from cases.models import Answer, Attempt, Draft, Mark
from tests.make import Cast, answer_step, finish, make_attempt, make_case, make_place, shipped_case, signed_in

HTMX = {"HX-Request": "true"}
WRITES = re.compile(r"^\s*(INSERT|UPDATE|DELETE|REPLACE)", re.I)


def at(attempt: Attempt, number: int | str = "") -> str:
    """The address of a step, or of the attempt."""
    return f"/cases/play/{attempt.pk}/" + (f"{number}/" if number else "")


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """The first case, with its first step answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def test_opening_a_page_writes_nothing(cast: Cast, attempt: Attempt, client: Client) -> None:
    done = finish(make_attempt(cast.trainee, make_case("limping-boy")))
    addresses = ["/cases/", "/cases/sore-throat/", at(attempt), at(attempt, 1), at(attempt, 2), at(done, "debrief")]
    teaching = signed_in(cast.instructor)
    with CaptureQueriesContext(connection) as captured:
        for address in addresses:
            client.get(address)
            client.get(address, headers=HTMX)
        client.get(at(done, "debrief"), {"finding": "counts@0.anc", "value": "3"})
        teaching.get(f"/cases/classes/{cast.cohort.pk}/")
    assert [query["sql"] for query in captured if WRITES.match(query["sql"])] == []
    assert len(captured) > len(addresses)


def test_the_attempt_leads_to_the_step_where_the_reader_stopped(attempt: Attempt, client: Client) -> None:
    assert client.get(at(attempt)).headers["Location"] == at(attempt, 2)


def test_a_finished_attempt_leads_to_its_debrief(attempt: Attempt, client: Client) -> None:
    finish(attempt, since=1)
    assert client.get(at(attempt)).headers["Location"] == at(attempt, "debrief")


@pytest.mark.parametrize("number", [3, 4])
def test_a_step_ahead_leads_back(attempt: Attempt, client: Client, number: int) -> None:
    for response in (client.get(at(attempt, number)), client.post(at(attempt, number), {"do": "answer"})):
        assert response.status_code == 302
        assert response.headers["Location"] == at(attempt)


@pytest.mark.parametrize("number", ["0", "5", "99"])
def test_a_step_that_is_not_there_is_not_found(attempt: Attempt, client: Client, number: str) -> None:
    assert client.get(at(attempt, number)).status_code == 404


def test_strangers_and_other_trainees_and_instructors_find_no_attempt_of_others(cast: Cast, attempt: Attempt) -> None:
    make_place(cast.cohort, cast.stranger, "observer")
    for user in (cast.stranger, cast.other_trainee, cast.instructor):
        other = signed_in(user)
        for address in (at(attempt), at(attempt, 1), at(attempt, 2), at(attempt, "debrief")):
            assert other.get(address).status_code == 404, address
        assert other.post(at(attempt, 2), {"q.anc": "0.06"}).status_code == 404
    assert attempt.answers.count() == 1


def test_only_a_get_and_a_post_are_taken(attempt: Attempt, client: Client) -> None:
    assert client.delete(at(attempt, 1)).status_code == 405
    assert client.post(at(attempt)).status_code == 405


def test_one_address_gives_page_and_fragment_and_caches_tell_them_apart(attempt: Attempt, client: Client) -> None:
    page, fragment = client.get(at(attempt, 2)), client.get(at(attempt, 2), headers=HTMX)
    for response in (page, fragment):
        assert response.status_code == 200
        assert "HX-Request" in response.headers["Vary"]
        assert 'id="ask"' in response.content.decode()
    assert "<html" in page.content.decode()
    assert "<html" not in fragment.content.decode()
    assert "Record" not in fragment.content.decode()
    assert len(fragment.content) < len(page.content)


def test_every_page_of_the_way_stays_small(attempt: Attempt, client: Client) -> None:
    """25 kB of HTML and 6 kB for a fragment compressed: the goals of the house."""
    import gzip

    sizes = {}
    for index, step in enumerate(shipped_case("sore-throat").case.steps):
        sizes[f"question {step.id}"] = client.get(at(attempt, index + 1))
        if index:
            answer_step(attempt, index)
        sizes[f"feedback {step.id}"] = client.get(at(attempt, index + 1))
    large = {name: len(gzip.compress(response.content)) for name, response in sizes.items()}
    assert {name: size for name, size in large.items() if size > 10_000} == {}


def test_a_hint_names_what_to_look_at_and_is_recorded(attempt: Attempt, client: Client) -> None:
    page = client.post(at(attempt, 2), {"do": "hint", "q.anc": "0.5"}, headers=HTMX).content.decode()
    assert "segmented and the band forms together" in page
    assert "0.06" not in page
    assert 'value="0.5"' in page, "what was typed is kept"
    assert "Hint." in client.get(at(attempt, 2)).content.decode(), "it stays on the page"
    assert set(Draft.objects.filter(hint=True).values_list("question", flat=True)) == {"anc", "band", "tonight"}
    answer_step(attempt, 1)
    assert set(attempt.answers.filter(step=1).values_list("hint", flat=True)) == {True}
    assert "With a hint." in client.get(at(attempt, 2)).content.decode()
    assert set(attempt.answers.filter(step=0).values_list("hint", flat=True)) == {False}


def test_a_hint_without_script_is_followed_by_a_redirect(attempt: Attempt, client: Client) -> None:
    response = client.post(at(attempt, 2), {"do": "hint"})
    assert (response.status_code, response.headers["Location"]) == (302, at(attempt, 2))


def test_a_hint_is_offered_by_every_question_of_the_course(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    for key in ("painful-joints", "before-treatment", "third-low-count"):
        attempt = make_attempt(cast.trainee, make_case(key))
        for index, step in enumerate(shipped_case(key).case.steps):
            page = client.post(at(attempt, index + 1), {"do": "hint"}, headers=HTMX)
            assert page.content.decode().count("Hint.") == len(step.questions)
            answer_step(attempt, index)


def test_a_draft_goes_on_on_another_device(cast: Cast, attempt: Attempt, client: Client) -> None:
    typed = {"do": "save", "q.anc": "0,06", "q.band": "severe", "q.tonight": ["ACT-06", "ACT-01"]}
    saved = client.post(at(attempt, 2), typed, headers=HTMX)
    assert "Saved" in saved.content.decode()
    assert "<form" not in saved.content.decode()
    elsewhere = signed_in(cast.trainee)
    assert elsewhere.get(at(attempt)).headers["Location"] == at(attempt, 2)
    page = elsewhere.get(at(attempt, 2)).content.decode()
    assert 'value="0,06"' in page
    assert re.findall(r'value="([\w-]+)" checked', page) == ["severe", "ACT-06", "ACT-01"]
    assert "Saved" in page


def test_saving_again_keeps_one_row_a_question_and_the_last_words(attempt: Attempt, client: Client) -> None:
    for value in ("0.5", "0.6", ""):
        assert client.post(at(attempt, 2), {"do": "save", "q.anc": value}).status_code == 302
    assert Draft.objects.count() == 3
    assert Draft.objects.get(question="anc").typed == {"q.anc": [""]}


def test_saving_keeps_a_hint_that_was_taken(attempt: Attempt, client: Client) -> None:
    client.post(at(attempt, 2), {"do": "hint"})
    client.post(at(attempt, 2), {"do": "save", "q.anc": "1"})
    assert Draft.objects.get(question="anc").hint


@pytest.mark.parametrize("do", ["save", "hint"])
def test_saving_after_the_answer_changes_nothing_and_shows_what_stands(attempt: Attempt, client: Client, do: str) -> None:
    """A second tab still open on the question saves by itself: the answer stands."""
    answer_step(attempt, 1)
    response = client.post(at(attempt, 2), {"do": do, "q.anc": "5"}, headers=HTMX)
    assert response.status_code == 409
    assert (Draft.objects.count(), Answer.objects.count(), Mark.objects.count()) == (0, 4, 4)
    assert "answered before" in response.content.decode()
    # the answer to "save" would else be put into the line that says when it was saved
    assert response.headers.get("HX-Retarget") == ("#ask" if do == "save" else None)


def test_what_was_typed_is_escaped(attempt: Attempt, client: Client) -> None:
    client.post(at(attempt, 2), {"do": "save", "q.anc": '"><script>alert(1)</script>'})
    assert "<script>alert" not in client.get(at(attempt, 2)).content.decode()


def test_a_lost_session_answers_htmx_with_a_fragment_and_a_page_with_the_sign_in(attempt: Attempt) -> None:
    lost = Client()
    response = lost.post(at(attempt, 2), {"do": "answer", "q.anc": "0.06"}, headers=HTMX)
    assert response.status_code == 401
    assert response.headers["HX-Retarget"] == "#notice"
    assert "<html" not in response.content.decode()
    assert lost.get(at(attempt, 2)).status_code == 302
    assert attempt.answers.count() == 1


def test_every_step_of_the_course_opens_with_every_kind(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    attempt = make_attempt(cast.trainee, make_case("fit-for-work"))
    for index in range(len(opened(attempt.version).case.steps)):
        assert client.get(at(attempt, index + 1)).context["state"] == "question"
        answer_step(attempt, index)
        assert client.get(at(attempt, index + 1)).context["state"] == "feedback"
