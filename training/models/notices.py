"""What waits for a person on the first page until it is read or settled. Other apps write it through `training.actions`."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Notice(models.Model):
    """One thing that someone should know of. `subject` is the name by which the app that owns the thing knows it."""

    class Kind(models.TextChoices):
        DISPUTED = "disputed", _("a disagreement waits for an answer")
        ANSWERED = "answered", _("your disagreement was answered")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=12, choices=Kind)
    subject = models.CharField(max_length=60)
    title = models.CharField(max_length=200)
    url = models.CharField(max_length=300)
    created = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "kind", "subject"], name="one_notice_per_subject")]
        indexes = [models.Index(fields=["subject", "kind"], name="notice_by_subject")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.kind} {self.subject}"
