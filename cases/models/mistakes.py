"""Mistakes that a person has worked through and ticked off."""

from django.db import models
from django.db.models import Q

from cases.models.attempts import Answer, Ordered


class TickedOff(models.Model):
    """That one's own wrong answer, or harmful order, is worked through. Taken back by deleting it."""

    answer = models.OneToOneField(Answer, models.CASCADE, null=True, blank=True, related_name="ticked_off")
    order = models.OneToOneField(Ordered, models.CASCADE, null=True, blank=True, related_name="ticked_off")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(answer__isnull=False, order=None) | Q(answer=None, order__isnull=False), name="one_thing_is_ticked_off"
            )
        ]

    def __str__(self) -> str:
        return f"{self.answer_id or ''} {self.order_id or ''}"
