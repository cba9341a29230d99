"""What an answer showed of a criterion or a disorder: the record from which mastery and what is due are worked out."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Recall(models.Model):
    """One criterion or disorder as one answer showed it to be known. A projection: the app that owns the answer can rebuild it."""

    class Concept(models.TextChoices):
        CRITERION = "criterion", _("criterion")
        DISORDER = "disorder", _("disorder")

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="recalls")
    concept = models.CharField(max_length=10, choices=Concept)
    code = models.CharField(max_length=40)
    score = models.DecimalField(max_digits=7, decimal_places=6)
    hint = models.BooleanField(default=False)
    certainty = models.PositiveSmallIntegerField(null=True, blank=True)
    harms = models.PositiveSmallIntegerField(default=0)
    options = models.PositiveSmallIntegerField(null=True, blank=True, help_text="one guess in so many is right; empty: hardly any")
    patient = models.CharField(max_length=64, help_text="the fingerprint of the patient: the same one again shows nothing new")
    play = models.PositiveBigIntegerField(help_text="the attempt, as the app that owns it counts them")
    answer = models.PositiveBigIntegerField(help_text="the answer, as the app that owns it counts them")
    title = models.CharField(max_length=200)
    url = models.CharField(max_length=300)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["answer", "concept", "code"], name="one_recall_per_answer_and_concept"),
            models.CheckConstraint(condition=models.Q(score__gte=0, score__lte=1), name="recall_from_0_to_1"),
        ]
        indexes = [models.Index(fields=["user", "-at"], name="recall_latest_first")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.concept} {self.code}, {self.score}"
