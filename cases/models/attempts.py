"""Attempts: what a person was asked, answered and was told. Answers are never changed; marks are appended."""

import json
import zlib
from functools import cached_property
from typing import Any

from django.conf import settings
from django.db import models

from cases.models.library import Version
from cases.models.quizzes import Sitting, SittingQuerySet
from training.models import User
from training.models.catalogue import Context


class AttemptQuerySet(models.QuerySet["Attempt"]):
    """Questions one asks of attempts; they start from the user."""

    def of(self, user: User) -> "AttemptQuerySet":
        return self.filter(user=user)

    def open(self) -> "AttemptQuerySet":
        return self.filter(finished=None)

    def told(self) -> "AttemptQuerySet":
        """Those that stand on their own, and those of a sitting that has ended."""
        return self.filter(models.Q(sitting=None) | models.Q(sitting__ended__isnull=False))

    def beside_no_exam(self) -> "AttemptQuerySet":
        """Without those at a case with which their person sits an exam at this moment."""
        return self.exclude(models.Exists(exam_with_the_case(models.OuterRef("user"))))


def exam_with_the_case(user: Any) -> SittingQuerySet:
    """Of an attempt the exam under way in which its case stands; for use within a query of attempts."""
    return Sitting.objects.exams_under_way(user).with_case(models.OuterRef("version__case__key"))


class Attempt(models.Model):
    """One person playing one version."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="attempts")
    version = models.ForeignKey(Version, models.PROTECT, related_name="attempts")
    context = models.CharField(max_length=12, choices=Context, default=Context.PRACTICE)
    sitting = models.ForeignKey("cases.Sitting", models.CASCADE, null=True, blank=True, related_name="attempts")
    passed = models.PositiveSmallIntegerField(default=0, help_text="steps that ask nothing, left by going on: all before this one")
    started = models.DateTimeField(auto_now_add=True)
    finished = models.DateTimeField(null=True, blank=True)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["user", "version"], name="attempts_of_user")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.version_id}"

    @property
    def withheld(self) -> bool:
        """Whether feedback is kept back: an exam that has not ended."""
        return self.context == Context.EXAM and self.sitting is not None and self.sitting.ended is None

    @cached_property
    def ordered(self) -> list["Ordered"]:
        """The investigations ordered, in the order of ordering; read once."""
        return sorted(self.orders.all(), key=lambda order: order.pk)


class Ordered(models.Model):
    """An investigation as it was ordered: at which step, what it was said to cost, what was said against it. Never changed."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="orders")
    step = models.PositiveSmallIntegerField()
    test = models.CharField(max_length=42)
    money = models.PositiveSmallIntegerField()
    days = models.PositiveSmallIntegerField()
    burden = models.PositiveSmallIntegerField()
    harm = models.CharField(max_length=12, blank=True, help_text="code of the harmful action that it was in this patient")
    needless = models.CharField(max_length=20, blank=True, help_text="code of the reason why this patient did not need it")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "step", "test"], name="one_order_per_test_and_step")]

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.test}"


class Answer(models.Model):
    """An answer as given: what was revealed, whether a hint was used, and the whole trail that decided its mark."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="answers")
    step = models.PositiveSmallIntegerField()
    question = models.CharField(max_length=42)
    number = models.PositiveSmallIntegerField(default=1, help_text="the try")
    response = models.JSONField()
    revealed = models.JSONField()
    certainty = models.PositiveSmallIntegerField(null=True, blank=True)
    line = models.CharField(max_length=240, blank=True, help_text="the patient in one line, with the first answer of a step")
    hint = models.BooleanField(default=False)
    trail = models.BinaryField()
    rules = models.CharField(max_length=16)
    created = models.DateTimeField(auto_now_add=True)

    just_marked: "Mark | None" = None  # by the action that stored both, so that its feedback needs no query

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "question", "number"], name="one_answer_per_try")]

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.question}"

    def newest_mark(self) -> "Mark | None":
        """The mark that counts; no query where marks were prefetched."""
        return self.just_marked or max(self.marks.all(), key=lambda mark: mark.pk, default=None)

    def told(self) -> dict[str, Any]:
        """The stored trail: what was said then, whatever the rules say today."""
        told: dict[str, Any] = json.loads(zlib.decompress(bytes(self.trail)))
        return told

    @staticmethod
    def packed(trail: dict[str, Any]) -> bytes:
        """A trail as it is stored."""
        return zlib.compress(json.dumps(trail, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())


class Mark(models.Model):
    """A mark for an answer. Rows are appended; the newest counts."""

    answer = models.ForeignKey(Answer, models.CASCADE, related_name="marks")
    score = models.DecimalField(max_digits=7, decimal_places=6)
    label = models.CharField(max_length=8)
    harms = models.JSONField(default=list)
    rules = models.CharField(max_length=16)
    reason = models.CharField(max_length=200, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(score__gte=0, score__lte=1), name="mark_from_0_to_1"),
        ]

    def __str__(self) -> str:
        return f"{self.answer_id}: {self.score}"


class Draft(models.Model):
    """What is typed for a question and not answered yet; one row, on every device the same."""

    attempt = models.ForeignKey(Attempt, models.CASCADE, related_name="drafts")
    question = models.CharField(max_length=42)
    typed = models.JSONField(default=dict)
    hint = models.BooleanField(default=False)
    updated = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["attempt", "question"], name="one_draft_per_question")]

    def __str__(self) -> str:
        return f"{self.attempt_id}: {self.question}"
