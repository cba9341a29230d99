"""Modules: immutable versions of a text, what readers answered within it, and where they stopped reading."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from training.models.catalogue import Area
from training.models.people import User
from training.models.schools import School


class ModuleQuerySet(models.QuerySet["Module"]):
    """Questions one asks of the modules."""

    def visible_to(self, user: User) -> "ModuleQuerySet":
        """Published in the shipped library, or by a school of theirs; a school's own hides the shipped one of the same key."""
        own = School.objects.filter(Q(memberships__user=user) | Q(cohorts__places__user=user)).values("pk")
        published = self.exclude(current=None)
        nearer = Module.objects.exclude(current=None).filter(
            key=models.OuterRef("key"), school__in=own, school_id__gt=Coalesce(models.OuterRef("school_id"), 0)
        )
        return published.filter(Q(school=None) | Q(school__in=own)).exclude(models.Exists(nearer))


class Module(models.Model):
    """A module of the shipped course (no school) or of a school. What is read is its current version."""

    key = models.SlugField(max_length=60)
    number = models.PositiveSmallIntegerField(default=0)
    school = models.ForeignKey(School, models.CASCADE, null=True, blank=True, related_name="modules")
    current = models.ForeignKey("ModuleVersion", models.PROTECT, null=True, blank=True, related_name="+")

    objects = ModuleQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "school"], name="one_module_per_school_key"),
            models.UniqueConstraint(fields=["key"], condition=Q(school=None), name="one_module_per_shipped_key"),
        ]

    def __str__(self) -> str:
        return self.key


class ModuleVersion(models.Model):
    """One published text. `document` never changes; `page` is drawn from it at publishing and can be drawn anew."""

    class Origin(models.TextChoices):
        SHIPPED = "shipped", _("shipped with the course")
        WRITTEN = "written", _("written by an instructor")

    module = models.ForeignKey(Module, models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField(default=1)
    origin = models.CharField(max_length=10, choices=Origin, default=Origin.SHIPPED)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+")
    document = models.TextField()
    digest = models.CharField(max_length=64)
    page = models.JSONField()
    schema = models.PositiveSmallIntegerField(default=1)
    title = models.CharField(max_length=120)
    area = models.CharField(max_length=16, choices=Area)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["module", "number"], name="one_number_per_module_version")]

    def __str__(self) -> str:
        return f"{self.title} ({self.number})"


class ModuleDraft(models.Model):
    """What one instructor is writing, with its faults. `base` is the version it began from.

    `window` is where it was written last: another window that has not seen its `revision` may not write over it. `replaced` is the
    text that stood before another took its place.
    """

    module = models.ForeignKey(Module, models.CASCADE, related_name="drafts")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="module_drafts")
    text = models.TextField()
    base = models.ForeignKey(ModuleVersion, models.SET_NULL, null=True, blank=True, related_name="+")
    replaced = models.TextField(blank=True)
    revision = models.PositiveIntegerField(default=1)
    window = models.CharField(max_length=32, blank=True)
    updated = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["module", "author"], name="one_draft_per_module_author")]

    def __str__(self) -> str:
        return f"{self.module}: draft of {self.author}"


class CheckAnswer(models.Model):
    """The newest answer of one reader to one check of a module. A first thought has no score."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="check_answers")
    module = models.ForeignKey(Module, models.CASCADE, related_name="check_answers")
    check_id = models.CharField(max_length=60)
    version = models.ForeignKey(ModuleVersion, models.CASCADE, related_name="+")
    response = models.JSONField()
    objective = models.CharField(max_length=2, blank=True)
    score = models.DecimalField(max_digits=7, decimal_places=6, null=True, blank=True)
    updated = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "module", "check_id"], name="newest_answer_per_check"),
            models.CheckConstraint(condition=Q(score=None) | Q(score__gte=0, score__lte=1), name="check_score_from_0_to_1"),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.module} {self.check_id}"


class ReadingPlace(models.Model):
    """The section of a module up to which someone has read."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="reading_places")
    module = models.ForeignKey(Module, models.CASCADE, related_name="reading_places")
    section = models.CharField(max_length=60)
    updated = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "module"], name="one_reading_place_per_module")]

    def __str__(self) -> str:
        return f"{self.user}: {self.module} up to {self.section}"
