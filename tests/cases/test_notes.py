"""A bookmark and a note beside a step: by button or by itself, private, and leading back no further than was reached."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.library import add_version
from cases.models import Attempt, Quiz, Sitting
from cases.practice.making import make_patient
from tests.cases.test_play import HTMX, WRITES, at
from tests.make import Cast, answer_step, finish, make_attempt, make_case, shipped_case, signed_in
from training.models import Note
from training.models.catalogue import Context
from training.models.notes import LONGEST
from training.notes import seen_as


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """The first case, with its first step answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def note_at(attempt: Attempt, number: int) -> str:
    return at(attempt, number) + "note/"


def test_the_button_bookmarks_and_takes_it_back(attempt: Attempt, client: Client) -> None:
    assert client.post(note_at(attempt, 1), {"do": "star"}).headers["Location"] == at(attempt, 1)
    note = Note.objects.get()
    assert (note.starred, note.title, note.part) == (True, "Fever, and a throat too sore to swallow", "1. Presentation")
    assert 'aria-pressed="true"' in client.get(note_at(attempt, 1)).content.decode()
    client.post(note_at(attempt, 1), {"do": "unstar"})
    assert not Note.objects.exists()


def test_what_is_typed_stays_when_the_bookmark_is_pressed(attempt: Attempt, client: Client) -> None:
    client.post(note_at(attempt, 1), {"do": "star", "text": "a thought", "seen": ""})
    assert (Note.objects.get().text, Note.objects.get().starred) == ("a thought", True)


def test_kept_by_itself_the_field_is_left_alone(attempt: Attempt, client: Client) -> None:
    said = client.post(note_at(attempt, 1), {"do": "keep", "text": "a tho", "seen": ""}, headers=HTMX).content.decode()
    assert "Kept" in said
    assert "<textarea" not in said
    assert f'name="seen" value="{seen_as("a tho")}"' in said, "the next words are written over these"


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("do", ["keep", "save", "star"])
def test_what_another_window_wrote_is_shown_and_both_are_kept(attempt: Attempt, client: Client, do: str, headers: dict[str, str]) -> None:
    client.post(note_at(attempt, 1), {"do": "save", "text": "from the ward", "seen": ""})
    answer = client.post(note_at(attempt, 1), {"do": do, "text": "from home", "seen": ""}, headers=headers)
    assert answer.status_code == 409
    assert "from the ward" in answer.content.decode()
    assert Note.objects.get().text == "from the ward"
    assert not Note.objects.get().starred
    if do != "keep" or not headers:  # while someone types, the field is left alone
        assert "from home</textarea>" in answer.content.decode()
    again = client.post(note_at(attempt, 1), {"do": do, "text": "from home", "seen": ""}, headers=headers)
    assert again.status_code == 409, "until one says what shall be kept"
    client.post(note_at(attempt, 1), {"do": "both", "text": "from home", "seen": ""}, headers=headers)
    assert Note.objects.get().text == "from the ward\n\nfrom home"
    client.post(note_at(attempt, 1), {"do": "mine", "text": "from home", "seen": ""}, headers=headers)
    assert Note.objects.get().text == "from home"


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_text_too_long_is_refused_beside_the_field_and_stays_in_it(attempt: Attempt, client: Client, headers: dict[str, str]) -> None:
    long = "x" * (LONGEST + 1)
    answer = client.post(note_at(attempt, 1), {"do": "save", "text": long, "seen": ""}, headers=headers)
    assert answer.status_code == 422
    assert "these are 2001" in answer.content.decode()
    assert f"{long}</textarea>" in answer.content.decode()
    assert not Note.objects.exists()


def test_nobody_else_finds_it_not_even_the_instructor(cast: Cast, attempt: Attempt, client: Client) -> None:
    client.post(note_at(attempt, 1), {"do": "save", "text": "for me alone", "seen": ""})
    url = Note.objects.get().url
    for user in (cast.other_trainee, cast.instructor, cast.stranger):
        other = signed_in(user)
        assert other.get(note_at(attempt, 1)).status_code == 404
        assert other.post(note_at(attempt, 1), {"do": "save", "text": "written over"}).status_code == 404
        assert other.get(url).status_code == 404
        own = make_attempt(user, make_case())
        assert "for me alone" not in other.get(note_at(own, 1)).content.decode()
    assert Note.objects.get().text == "for me alone"


@pytest.mark.parametrize("number", [0, 3, 5, 99])
def test_a_step_that_is_not_reached_has_none(attempt: Attempt, client: Client, number: int) -> None:
    assert client.get(note_at(attempt, number)).status_code == 404
    assert client.post(note_at(attempt, number), {"do": "star"}).status_code == 404


def test_during_an_exam_there_is_none(cast: Cast, client: Client) -> None:
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    sitting = Sitting.objects.create(quiz=quiz, user=cast.trainee)
    attempt = Attempt.objects.create(user=cast.trainee, version=make_case().current, context=Context.EXAM, sitting=sitting)
    assert client.get(note_at(attempt, 1)).status_code == 404
    assert "/note/" not in client.get(at(attempt, 1)).content.decode()
    answer_step(attempt, 0)
    assert client.get(note_at(attempt, 1)).status_code == 404
    Sitting.objects.update(ended=timezone.now())
    assert client.get(note_at(attempt, 1)).status_code == 200


def way_back(client: Client) -> Any:
    return client.get(Note.objects.get().url).headers["Location"]


def test_it_leads_back_to_the_step_and_its_feedback(attempt: Attempt, client: Client) -> None:
    client.post(note_at(attempt, 2), {"do": "star"})
    assert way_back(client) == at(attempt, 2)
    answer_step(attempt, 1)
    assert way_back(client) == at(attempt, 2)
    assert 'id="told"' in client.get(way_back(client)).content.decode()


def test_it_stays_with_the_step_when_the_case_is_played_again_and_leads_no_further_than_was_reached(
    cast: Cast, attempt: Attempt, client: Client
) -> None:
    client.post(note_at(attempt, 2), {"do": "save", "text": "count them", "seen": ""})
    finish(attempt, since=1)
    again = make_attempt(cast.trainee)
    assert again.pk != attempt.pk
    assert way_back(client) == at(attempt, 2), "the new attempt has not come so far"
    answer_step(again, 0)
    assert way_back(client) == at(again, 2)
    assert "count them" in client.get(note_at(again, 2)).content.decode()


def test_it_stays_with_the_step_in_the_next_version_of_the_case(cast: Cast, attempt: Attempt, client: Client) -> None:
    client.post(note_at(attempt, 1), {"do": "save", "text": "a first thought", "seen": ""})
    case = attempt.version.case
    assert case is not None
    version = add_version(shipped_case("sore-throat"), case=case, number=2)
    newer = Attempt.objects.create(user=cast.trainee, version=version)
    assert "a first thought" in client.get(note_at(newer, 1)).content.decode()
    assert way_back(client) == at(newer, 1)


def test_a_practice_patient_has_notes_too(cast: Cast, client: Client) -> None:
    attempts = [
        Attempt.objects.create(user=cast.trainee, version=make_patient(user=cast.trainee, about="area-drug", difficulty=1).version)
        for _ in range(2)
    ]
    client.post(note_at(attempts[0], 1), {"do": "save", "text": "the first of two", "seen": ""})
    assert way_back(client) == at(attempts[0], 1)
    assert "the first of two" not in client.get(note_at(attempts[1], 1)).content.decode()


def test_opening_writes_nothing_and_few_queries_are_asked(attempt: Attempt, client: Client) -> None:
    client.post(note_at(attempt, 1), {"do": "save", "text": "kept", "seen": ""})
    for address in (note_at(attempt, 1), Note.objects.get().url):
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        assert len(captured) <= 6, address
        assert [query for query in captured.captured_queries if WRITES.match(query["sql"])] == []


def test_the_page_of_a_step_offers_it_with_and_without_a_script(attempt: Attempt, client: Client) -> None:
    page = client.get(at(attempt, 2)).content.decode()
    assert f'hx-get="{note_at(attempt, 2)}"' in page
    assert f'href="{note_at(attempt, 2)}"' in page
