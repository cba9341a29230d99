"""The library: a case is a name, its versions are immutable documents."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from training.models import School, User


class CaseQuerySet(models.QuerySet["Case"]):
    """Questions one asks of the library."""

    def visible_to(self, user: User) -> "CaseQuerySet":
        """Published in the shipped library, or by a school the user belongs to."""
        own = School.objects.filter(Q(memberships__user=user) | Q(cohorts__places__user=user))
        return self.exclude(current=None).filter(Q(school=None) | Q(school__in=own.values("pk")))


class Case(models.Model):
    """A case of the shipped library (no school) or of a school. What is played is its current version."""

    key = models.SlugField(max_length=60)
    school = models.ForeignKey(School, models.CASCADE, null=True, blank=True, related_name="cases")
    current = models.ForeignKey("Version", models.PROTECT, null=True, blank=True, related_name="+")

    objects = CaseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "school"], name="one_case_per_school_key"),
            models.UniqueConstraint(fields=["key"], condition=Q(school=None), name="one_case_per_shipped_key"),
        ]

    def __str__(self) -> str:
        return self.key


class Version(models.Model):
    """One published document: canonical JSON, its hash, and the few columns that lists need. Never changed."""

    class Origin(models.TextChoices):
        SHIPPED = "shipped", _("shipped with the course")
        WRITTEN = "written", _("written by an instructor")
        GENERATED = "generated", _("made by the engine")

    case = models.ForeignKey(Case, models.CASCADE, null=True, blank=True, related_name="versions")
    number = models.PositiveIntegerField(default=1)
    origin = models.CharField(max_length=10, choices=Origin, default=Origin.SHIPPED)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    document = models.TextField()
    digest = models.CharField(max_length=64)
    schema = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=120)
    area = models.CharField(max_length=16)
    level = models.CharField(max_length=8)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "number"], name="one_number_per_version")]
        indexes = [models.Index(fields=["digest"], name="version_by_digest")]

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"
