"""Notes to oneself: a bookmark, a text, or both, beside a step of a case or a section of a module."""

from django.conf import settings
from django.db import models

LONGEST = 2000


class NoteQuerySet(models.QuerySet["Note"]):
    """Questions one asks of notes; they start from the person, and nobody else sees any."""

    def of(self, user: models.Model) -> "NoteQuerySet":
        return self.filter(user=user)

    def saying(self, words: str) -> "NoteQuerySet":
        """Those that hold every word, in the text or in the name of what they stand beside."""
        found = self
        for word in words.split():
            found = found.filter(models.Q(text__icontains=word) | models.Q(title__icontains=word) | models.Q(part__icontains=word))
        return found


class Note(models.Model):
    """What a person noted beside one place. Private: no page shows it to anyone else. It goes with the person."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notes")
    place = models.CharField(max_length=120, help_text="what it stands beside, as the app that owns it names it")
    title = models.CharField(max_length=200)
    part = models.CharField(max_length=200, blank=True)
    url = models.CharField(max_length=300, help_text="leads to the place, as far as the person has come")
    starred = models.BooleanField(default=False)
    text = models.TextField(blank=True, max_length=LONGEST)
    updated = models.DateTimeField()

    objects = NoteQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "place"], name="one_note_per_place")]
        indexes = [models.Index(fields=["user", "-updated"], name="notes_newest_first")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.place}"
