"""Getters that fetch and authorise in one step. A stranger gets 404."""

from django.db.models import Count, F
from django.shortcuts import get_object_or_404

from cases.models import Attempt, Case
from training.models import User


def case_for(user: User, key: str) -> Case:
    """A published case that the user may play; a school's own before the shipped one of the same key."""
    visible = Case.objects.visible_to(user).select_related("current").filter(key=key)
    return get_object_or_404(visible.order_by(F("school").asc(nulls_last=True))[:1])


def attempt_of(user: User, pk: int) -> Attempt:
    """The user's own attempt with its version."""
    attempt = get_object_or_404(Attempt.objects.of(user).select_related("version", "version__case"), pk=pk)
    attempt.user = user  # known already: no query for it
    return attempt


def attempts_at(user: User, case: Case) -> list[Attempt]:
    """The user's attempts at a case, the newest first, with how many questions are answered."""
    mine = Attempt.objects.of(user).filter(version__case=case).annotate(answered=Count("answers"))
    return list(mine.select_related("version").order_by("-started"))
