"""The catalogue: what can be done, and what each person has done. Other apps write it through `training.actions`."""

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import models
from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from training.models.people import User
from training.models.schools import Cohort, Place, School


class Kind(models.TextChoices):
    """What an activity is."""

    MODULE = "module", _("module")
    CASE = "case", _("case")
    PRACTICE = "practice", _("practice")
    QUIZ = "quiz", _("quiz")
    LIVE = "live", _("live hour")


class Area(models.TextChoices):
    """The nine areas of the course, in the order in which they are taught."""

    DEFINITION = "definition", _("Definition")
    MECHANISMS = "mechanisms", _("Mechanisms")
    TESTS = "tests", _("Tests")
    NEONATAL = "neonatal", _("Neonatal")
    ACUTE = "acute", _("Acute")
    DRUG = "drug", _("Drug-induced")
    CHRONIC = "chronic", _("Chronic")
    DIFFERENTIAL = "differential", _("Differential diagnosis")
    TREATMENT = "treatment", _("Treatment")


class Level(models.TextChoices):
    """How hard an activity is."""

    FIRST = "first", _("first steps")
    CORE = "core", _("core")
    HARD = "hard", _("hard")


class Context(models.TextChoices):
    """Why someone does an activity."""

    PRACTICE = "practice", _("practice")
    ASSIGNED = "assigned", _("assigned")
    EXAM = "exam", _("exam")
    PREVIEW = "preview", _("preview")


class ActivityQuerySet(models.QuerySet["Activity"]):
    """Questions one asks of the catalogue."""

    def published(self) -> "ActivityQuerySet":
        return self.filter(state=Activity.State.PUBLISHED)

    def visible_to(self, user: User | AnonymousUser) -> "ActivityQuerySet":
        """Published in the shipped library, or by a school of theirs; a school's own hides the shipped one of the same key.

        What belongs to one cohort is seen by those with a place in it.
        """
        if not user.is_authenticated:
            return self.none()
        own = School.objects.filter(Q(memberships__user=user) | Q(cohorts__places__user=user)).values("pk")
        nearer = Activity.objects.published().filter(
            kind=models.OuterRef("kind"),
            key=models.OuterRef("key"),
            school__in=own,
            school_id__gt=Coalesce(models.OuterRef("school_id"), 0),
        )
        mine = Q(cohort=None) | Q(cohort__in=Place.objects.filter(user=user).values("cohort"))
        return self.published().filter(mine, Q(school=None) | Q(school__in=own)).exclude(models.Exists(nearer))

    def with_result_of(self, user: User) -> "ActivityQuerySet":
        """Adds `own_results`: a list with the user's result, or empty. One query, however many activities."""
        own = Result.objects.filter(user=user)
        return self.prefetch_related(models.Prefetch("results", queryset=own, to_attr="own_results"))


class Activity(models.Model):
    """One thing to do. `kind` and `key` are the name by which the app that owns it knows it."""

    class State(models.TextChoices):
        DRAFT = "draft", _("draft")
        PUBLISHED = "published", _("published")
        RETIRED = "retired", _("retired")

    kind = models.CharField(max_length=12, choices=Kind)
    key = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    url = models.CharField(max_length=300)
    area = models.CharField(max_length=16, choices=Area)
    level = models.CharField(max_length=8, choices=Level, default=Level.CORE)
    minutes = models.PositiveSmallIntegerField(default=5)
    objectives = models.JSONField(default=list, blank=True)
    school = models.ForeignKey(School, models.CASCADE, null=True, blank=True, related_name="activities")
    cohort = models.ForeignKey(Cohort, models.CASCADE, null=True, blank=True, related_name="activities")
    state = models.CharField(max_length=12, choices=State, default=State.DRAFT)
    search_text = models.TextField(blank=True)
    reviewed_by = models.CharField(max_length=120, blank=True)
    reviewed_on = models.CharField(max_length=40, blank=True)

    objects = ActivityQuerySet.as_manager()

    own_results: list["Result"]  # only after `with_result_of`

    class Meta:
        verbose_name_plural = "activities"
        constraints = [
            # Two, because SQLite and older PostgreSQL hold two nulls to be different.
            models.UniqueConstraint(fields=["kind", "key", "school"], name="one_activity_per_school_key"),
            models.UniqueConstraint(fields=["kind", "key"], condition=Q(school=None), name="one_activity_per_shipped_key"),
        ]
        indexes = [models.Index(fields=["state", "area", "kind"], name="activity_by_area")]

    def __str__(self) -> str:
        return self.title


class Result(models.Model):
    """Where one person stands with one activity. A projection: the app that owns the activity can rebuild it."""

    class State(models.TextChoices):
        STARTED = "started", _("started")
        FINISHED = "finished", _("finished")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="results")
    activity = models.ForeignKey(Activity, models.CASCADE, related_name="results")
    context = models.CharField(max_length=12, choices=Context, default=Context.PRACTICE)
    state = models.CharField(max_length=12, choices=State, default=State.STARTED)
    progress = models.PositiveSmallIntegerField(default=0)
    total = models.PositiveSmallIntegerField(default=0)
    score = models.DecimalField(max_digits=5, decimal_places=4, null=True, blank=True)
    harms = models.PositiveSmallIntegerField(default=0)
    updated = models.DateTimeField()
    finished = models.DateTimeField(null=True, blank=True)
    first_finished = models.DateTimeField(null=True, blank=True, help_text="stays, however often it is begun again")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "activity"], name="one_result_per_activity"),
            models.CheckConstraint(condition=Q(score=None) | Q(score__gte=0, score__lte=1), name="score_from_0_to_1"),
        ]
        indexes = [models.Index(fields=["user", "-updated"], name="result_latest_first")]

    def __str__(self) -> str:
        return f"{self.user}: {self.activity}, {self.state}"


class Assignment(models.Model):
    """Something that a class is asked to do, and until when."""

    cohort = models.ForeignKey(Cohort, models.CASCADE, related_name="assignments")
    activity = models.ForeignKey(Activity, models.CASCADE, related_name="assignments")
    due = models.DateTimeField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["cohort", "activity"], name="one_assignment_per_activity")]

    def __str__(self) -> str:
        return f"{self.cohort}: {self.activity}"
