"""Where a generated patient comes from: enough to make the same one again, and the word in its address."""

import secrets

from django.conf import settings
from django.db import models

from cases.models.library import Version


def unguessable() -> str:
    """The word by which a patient is shared; it says nothing about the patient."""
    return secrets.token_hex(10)


class GeneratedPatient(models.Model):
    """The order behind a version of origin *generated*. Never changed; no page shows it before the debrief."""

    version = models.OneToOneField(Version, models.CASCADE, related_name="patient")
    token = models.SlugField(max_length=20, unique=True, default=unguessable)
    about = models.CharField(max_length=40, help_text="what the trainee asked for")
    target = models.CharField(max_length=8)
    neighbour = models.CharField(max_length=8, blank=True)
    difficulty = models.PositiveSmallIntegerField()
    seed = models.BigIntegerField()
    rules = models.CharField(max_length=16, help_text="version of the rules")
    generator = models.CharField(max_length=16, help_text="fingerprint of the generator's source")
    changed_from = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="+")
    change = models.CharField(max_length=120, blank=True, help_text="the one finding that differs from it: path = value")
    made_for = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")

    def __str__(self) -> str:
        return self.token
