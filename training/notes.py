"""Keeping a note to oneself. The only writer of notes; a text that was not seen is never written over."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from training.models import Note, User
from training.models.notes import LONGEST

MOST = 2000  # notes of one person


@dataclass(frozen=True)
class Beside:
    """The place that a note stands beside: its name for the database, its words, and the way to it."""

    place: str
    title: str
    part: str
    url: str


class NotKept(Exception):
    """The text cannot be kept: says why and what to do. Nothing that was stored has changed."""


class WrittenElsewhere(Exception):
    """Another window has written a text that this one has not seen."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


def note_at(user: User, beside: Beside) -> Note:
    """The person's note at a place, or one that is not stored yet."""
    return Note.objects.of(user).filter(place=beside.place).first() or Note(user=user, place=beside.place)


def seen_as(text: str) -> str:
    """By what a window says which text it has seen."""
    return sha256(text.encode()).hexdigest()[:16] if text else ""


def tidy(text: str) -> str:
    """As it is kept: one kind of line end, which browsers do not agree on, nothing empty around, no zero byte, which no database keeps."""
    return text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n").strip()


@transaction.atomic
def keep_note(*, user: User, beside: Beside, text: str, seen: str | None, starred: bool | None = None) -> Note:
    """Keep the text, and the bookmark where it is said. A note without both is deleted.

    `seen` names the text that the window last saw; None writes over whatever stands. Raises WrittenElsewhere and NotKept.
    """
    User.objects.select_for_update().get(pk=user.pk)
    note, text = note_at(user, beside), tidy(text)
    if len(text) > LONGEST:
        raise NotKept(_("At most %(most)s characters; these are %(typed)s. Shorten the note.") % {"most": LONGEST, "typed": len(text)})
    if seen is not None and text != note.text and seen != seen_as(note.text):
        raise WrittenElsewhere(note.text)
    wanted = note.starred if starred is None else starred
    if note.pk and (text, wanted) == (note.text, note.starred):
        return note
    if not text and not wanted:
        Note.objects.of(user).filter(place=beside.place).delete()
        return Note(user=user, place=beside.place)
    if not note.pk and Note.objects.of(user).count() >= MOST:
        raise NotKept(_("You have %(most)s notes, as many as there can be. Delete one first.") % {"most": MOST})
    note.text, note.starred, note.updated = text, wanted, timezone.now()
    note.title, note.part, note.url = beside.title, beside.part, beside.url
    note.save()
    return note


def both(theirs: str, mine: str) -> str:
    """Two texts, one below the other; one that holds the other already stands alone."""
    theirs, mine = tidy(theirs), tidy(mine)
    return mine if theirs in mine else theirs if mine in theirs else f"{theirs}\n\n{mine}"


def as_form(note: Note, *, typed: str | None = None, **more: Any) -> dict[str, Any]:
    """What the form beside a page is drawn from: what was typed just now, or what is kept."""
    return {"note": note, "text": note.text if typed is None else typed, "seen": seen_as(note.text), "most": LONGEST, **more}
