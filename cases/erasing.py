"""Erasing a person from what was played: what was typed and not answered goes; answers, marks and sittings stay, without a name."""

from django.db import transaction

from cases.models import Answer, Draft, ExtraTime, Sitting
from training.erasing import erase_identity
from training.models import User


@transaction.atomic
def erase_person(user: User) -> None:
    """Scrub the identity; delete drafts, what came too late, extra time, and the lines written of patients, which are never marked."""
    Draft.objects.filter(attempt__user=user).delete()
    ExtraTime.objects.filter(user=user).delete()
    Sitting.objects.filter(user=user).update(late=[])
    Answer.objects.filter(attempt__user=user).exclude(line="").update(line="")
    erase_identity(user)
