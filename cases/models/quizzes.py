"""Quizzes: cases set together under a policy, and each time that someone sits one."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.models.library import Version
from cases.models.practice import unguessable
from training.models import Cohort, Place, User


class QuizQuerySet(models.QuerySet["Quiz"]):
    """Questions one asks of quizzes; they start from the user."""

    def visible_to(self, user: User) -> "QuizQuerySet":
        """One's own, and those of one's cohorts."""
        return self.filter(Q(composer=user) | Q(cohort__in=Place.objects.filter(user=user).values("cohort")))


class Quiz(models.Model):
    """Cases in an order, for a cohort or for its composer alone, with what is told when and for how long."""

    class Policy(models.TextChoices):
        PRACTICE = "practice", _("practice: feedback at once")
        EXAM = "exam", _("exam: feedback at the end")

    token = models.SlugField(max_length=20, unique=True, default=unguessable)
    title = models.CharField(max_length=120)
    composer = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="quizzes")
    cohort = models.ForeignKey(Cohort, models.CASCADE, null=True, blank=True, related_name="quizzes")
    policy = models.CharField(max_length=8, choices=Policy, default=Policy.PRACTICE)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True, help_text="the time limit")
    once = models.BooleanField(default=False, help_text="one attempt, not several")
    opens = models.DateTimeField(null=True, blank=True)
    closes = models.DateTimeField(null=True, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    objects = QuizQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title

    @property
    def is_exam(self) -> bool:
        return self.policy == self.Policy.EXAM


class QuizCase(models.Model):
    """A case of a quiz, at the version that was current when it was composed: everyone sits the same."""

    quiz = models.ForeignKey(Quiz, models.CASCADE, related_name="cases")
    version = models.ForeignKey(Version, models.PROTECT, related_name="+")
    place = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["place"]
        constraints = [models.UniqueConstraint(fields=["quiz", "version"], name="one_place_per_case_in_a_quiz")]

    def __str__(self) -> str:
        return f"{self.quiz_id}: {self.version_id}"


class ExtraTime(models.Model):
    """Minutes more for one person, in whatever sitting of this quiz."""

    quiz = models.ForeignKey(Quiz, models.CASCADE, related_name="extra_times")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    minutes = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["quiz", "user"], name="one_extra_time_per_person")]

    def __str__(self) -> str:
        return f"{self.quiz_id}: {self.user_id} +{self.minutes}"


class SittingQuerySet(models.QuerySet["Sitting"]):
    """Questions one asks of sittings."""

    def exams_under_way(self, user: Any) -> "SittingQuerySet":
        """Exams that someone sits at this moment: until they are over, nothing else may tell of their cases."""
        return self.filter(user=user, ended=None, quiz__policy=Quiz.Policy.EXAM)

    def with_case(self, key: Any) -> "SittingQuerySet":
        """Those in which a case of this key stands, the shipped one or that of a school."""
        return self.filter(quiz__cases__version__case__key=key)

    def with_cases_of(self, quiz: Quiz) -> "SittingQuerySet":
        """Those that share a case with a quiz."""
        return self.filter(quiz__cases__version__case__key__in=quiz.cases.values("version__case__key")).distinct()


class Sitting(models.Model):
    """One person sitting a quiz once. The bell is kept here, by the server; what came after it is kept apart."""

    quiz = models.ForeignKey(Quiz, models.CASCADE, related_name="sittings")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="sittings")
    number = models.PositiveSmallIntegerField(default=1)
    started = models.DateTimeField(default=timezone.now)
    bell = models.DateTimeField(null=True, blank=True)
    ended = models.DateTimeField(null=True, blank=True)
    score = models.DecimalField(max_digits=5, decimal_places=4, null=True, blank=True)
    harms = models.PositiveSmallIntegerField(default=0)
    late = models.JSONField(default=list, blank=True, help_text="what arrived after the sitting had ended: attempt, step, typed, at")

    objects = SittingQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["quiz", "user", "number"], name="one_number_per_sitting")]

    def __str__(self) -> str:
        return f"{self.quiz_id}: {self.user_id}, {self.number}"

    @property
    def came_late(self) -> datetime | None:
        """When the last of what arrived too late came."""
        return max((datetime.fromisoformat(kept["at"]) for kept in self.late), default=None)

    def rung(self, now: datetime) -> bool:
        """Whether the bell has rung, whoever has noticed."""
        return self.bell is not None and now >= self.bell
