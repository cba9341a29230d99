"""Notes to oneself: kept by themselves, private, searched, and never written over unseen."""

import pytest
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from tests.make import Cast, signed_in
from tests.training.module_texts import publish
from training.models import Note, User
from training.models.notes import LONGEST
from training.notes import Beside, NotKept, WrittenElsewhere, both, keep_note, seen_as, tidy

HERE = Beside("case-1/film", "A sore throat", "3. The film", "/cases/noted/1/film/")


def kept(user: User, text: str = "toxic granules", **fields: object) -> Note:
    columns = {"place": f"p-{Note.objects.count()}", "title": "A case", "url": "/x/", "text": text, "updated": timezone.now()}
    return Note.objects.create(user=user, **{**columns, **fields})


def test_a_text_is_kept_with_the_words_and_the_way_of_its_place(cast: Cast) -> None:
    note = keep_note(user=cast.trainee, beside=HERE, text="look at\r\nthe granules \n", seen="")
    assert (note.text, note.title, note.part, note.url) == ("look at\nthe granules", HERE.title, HERE.part, HERE.url)
    assert Note.objects.get() == note


def test_each_person_has_a_note_of_their_own_at_a_place(cast: Cast) -> None:
    for user in (cast.trainee, cast.other_trainee):
        keep_note(user=user, beside=HERE, text=str(user), seen="")
    assert {note.text for note in Note.objects.all()} == {"Mara Lindqvist", "Jonas Weber"}
    with pytest.raises(IntegrityError):
        kept(cast.trainee, place=HERE.place)


def test_a_text_that_was_not_seen_is_not_written_over(cast: Cast) -> None:
    keep_note(user=cast.trainee, beside=HERE, text="first window", seen="")
    with pytest.raises(WrittenElsewhere) as other:
        keep_note(user=cast.trainee, beside=HERE, text="second window", seen="")
    assert other.value.text == Note.objects.get().text == "first window"
    keep_note(user=cast.trainee, beside=HERE, text="first window", seen="")  # the same words again are no conflict
    keep_note(user=cast.trainee, beside=HERE, text="seen, and changed", seen=seen_as("first window"))
    keep_note(user=cast.trainee, beside=HERE, text="whatever stands", seen=None)
    assert Note.objects.get().text == "whatever stands"


def test_a_text_deleted_in_another_window_is_a_conflict_too(cast: Cast) -> None:
    keep_note(user=cast.trainee, beside=HERE, text="a thought", seen="")
    keep_note(user=cast.trainee, beside=HERE, text="", seen=seen_as("a thought"))
    assert not Note.objects.exists()
    with pytest.raises(WrittenElsewhere):
        keep_note(user=cast.trainee, beside=HERE, text="a thought, longer", seen=seen_as("a thought"))


def test_a_bookmark_stays_without_a_text_and_nothing_stays_without_both(cast: Cast) -> None:
    keep_note(user=cast.trainee, beside=HERE, text="why", seen="", starred=True)
    keep_note(user=cast.trainee, beside=HERE, text="", seen=seen_as("why"))
    assert Note.objects.get().starred
    keep_note(user=cast.trainee, beside=HERE, text="", seen="", starred=False)
    assert not Note.objects.exists()


def test_a_text_too_long_is_refused_with_its_length(cast: Cast) -> None:
    keep_note(user=cast.trainee, beside=HERE, text="x" * LONGEST, seen="")
    with pytest.raises(NotKept, match="these are 2001"):
        keep_note(user=cast.trainee, beside=HERE, text="x" * (LONGEST + 1), seen=None)
    assert len(Note.objects.get().text) == LONGEST


def test_there_is_a_limit_to_the_notes_of_a_person(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.notes.MOST", 2)
    first, _ = kept(cast.trainee, place=HERE.place), kept(cast.trainee)
    keep_note(user=cast.trainee, beside=HERE, text="changed", seen=seen_as(first.text))
    with pytest.raises(NotKept, match="as many as there can be"):
        keep_note(user=cast.trainee, beside=Beside("new", "", "", "/"), text="one more", seen="")


@pytest.mark.parametrize(
    ("theirs", "mine", "together"),
    [("a", "b", "a\n\nb"), ("a", "a", "a"), ("a", "a and more", "a and more"), ("a and more", "a", "a and more"), ("", "b", "b")],
)
def test_two_texts_are_put_together_without_saying_anything_twice(theirs: str, mine: str, together: str) -> None:
    assert both(theirs, mine) == together


@given(st.text(), st.text())
def test_whatever_was_written_twice_both_texts_are_in_what_is_kept(theirs: str, mine: str) -> None:
    together = both(theirs, mine)
    assert tidy(theirs) in together
    assert tidy(mine) in together
    assert both(together, mine) == together, "put together again, nothing is added"


@given(st.text())
def test_tidied_text_stays_as_it_is_and_is_seen_as_itself(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert (seen_as(tidy(text)) == "") == (tidy(text) == "")


def test_notes_go_with_the_person(cast: Cast) -> None:
    kept(cast.trainee)
    cast.trainee.delete()
    assert not Note.objects.exists()


def page(user: User, **asked: object) -> str:
    response = signed_in(user).get("/notes/", asked)
    assert response.status_code == 200
    return response.content.decode()


def test_the_page_lists_ones_own_and_nobody_elses(cast: Cast) -> None:
    kept(cast.trainee, "only for me")
    assert "only for me" in page(cast.trainee)
    for other in (cast.other_trainee, cast.instructor, cast.stranger):
        assert "only for me" not in page(other)
        assert "only for me" not in page(other, q="only")
        assert "No note yet" in page(other)


def test_notes_are_found_by_the_words_of_text_and_title(cast: Cast) -> None:
    kept(cast.trainee, "metamizole again?", title="A sore throat")
    kept(cast.trainee, "ask about siblings", title="Yellow at ten days", starred=True)
    assert "siblings" not in page(cast.trainee, q="METAMIZOLE throat")
    assert "metamizole" in page(cast.trainee, q="METAMIZOLE throat")
    assert "No note says that" in page(cast.trainee, q="metamizole siblings")
    assert "metamizole again" not in page(cast.trainee, starred="1")
    assert "siblings" in page(cast.trainee, starred="1")


def test_what_was_typed_is_shown_as_text(cast: Cast) -> None:
    kept(cast.trainee, "<b>bold</b> & 100 %")
    shown = page(cast.trainee, q="%")
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; 100 %" in shown
    assert "No note says that" in page(cast.trainee, q="_ld")


def test_the_page_is_paged_and_needs_no_more_queries_with_many_notes(cast: Cast) -> None:
    kept(cast.trainee)
    client = signed_in(cast.trainee)
    few = queries(client)
    for n in range(60):
        kept(cast.trainee, f"note {n}")
    assert queries(client) == few <= 5
    assert page(cast.trainee).count('class="sheet') == 25
    assert "Page 1 of 3" in page(cast.trainee)


def queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        client.get("/notes/")
    return len(captured)


# beside a section of a module


def test_a_section_has_a_note_and_the_note_leads_back_to_it(cast: Cast) -> None:
    publish()
    client, address = signed_in(cast.trainee), "/modules/a-module/note/timing/"
    assert f'href="{address}"' in client.get("/modules/a-module/").content.decode()
    answer = client.post(address, {"do": "save", "text": "seven days, inclusive", "seen": ""})
    assert answer.headers["Location"] == "/modules/a-module/#timing"
    note = Note.objects.get()
    assert (note.title, note.part, note.url) == ("A small module", "Timing", "/modules/a-module/#timing")
    assert "seven days, inclusive" in client.get(address).content.decode()
    assert "seven days, inclusive" not in signed_in(cast.instructor).get(address).content.decode()


def test_a_section_or_module_that_is_not_there_has_none(cast: Cast) -> None:
    publish()
    for address in ("/modules/a-module/note/nothing/", "/modules/nothing/note/timing/"):
        assert signed_in(cast.trainee).post(address, {"do": "star"}).status_code == 404
    assert not Note.objects.exists()
