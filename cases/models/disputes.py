"""Disputes: what a learner holds against what was said of an answer, what was replied, and what came of it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.models.attempts import Answer
from cases.models.library import Version


class Dispute(models.Model):
    """One learner's disagreement about one answer. The newest reply's outcome counts; marks are not changed by it."""

    class Outcome(models.TextChoices):
        OPEN = "open", _("waits for an answer")
        STANDS = "stands", _("the key stands")
        CASE = "case", _("the case is to be changed")
        RULE = "rule", _("the rule is to be changed")
        BOTH = "both", _("both are defensible")

    answer = models.OneToOneField(Answer, models.CASCADE, related_name="dispute")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="disputes")
    version = models.ForeignKey(Version, models.PROTECT, related_name="disputes")
    question = models.CharField(max_length=42)
    rules = models.CharField(max_length=16, help_text="the version of the rules that decided the answer")
    outcome = models.CharField(max_length=8, choices=Outcome, default=Outcome.OPEN)
    opened = models.DateTimeField(auto_now_add=True)
    changed = models.DateTimeField(help_text="when something was last written")

    class Meta:
        indexes = [models.Index(fields=["outcome", "-changed"], name="dispute_by_outcome")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.question}, {self.outcome}"

    @property
    def is_open(self) -> bool:
        return self.outcome == self.Outcome.OPEN

    @property
    def subject(self) -> str:
        """The name by which notices know it."""
        return f"dispute:{self.pk}"


class DisputeEntry(models.Model):
    """Something written in a dispute: by the learner without an outcome, by who answers with one. Rows are appended."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="entries")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    text = models.TextField(max_length=2000)
    outcome = models.CharField(max_length=8, choices=Dispute.Outcome, blank=True)
    created = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.dispute_id}: {self.outcome or 'note'}"


class DisputedRule(models.Model):
    """A criterion or an action that a dispute is about, at the revision that decided: so that what several dispute is counted."""

    dispute = models.ForeignKey(Dispute, models.CASCADE, related_name="disputed")
    code = models.CharField(max_length=40)
    revision = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dispute", "code"], name="one_row_per_disputed_rule")]
        indexes = [models.Index(fields=["code"], name="disputed_by_code")]

    def __str__(self) -> str:
        return self.code
