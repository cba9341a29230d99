"""Getters that fetch and authorise in one step. A stranger gets 404."""

from django.db.models import Count, F
from django.shortcuts import get_object_or_404

from cases.models import Attempt, Case, GeneratedPatient, Version
from training.models import User

PRACTISED = 10


def case_for(user: User, key: str) -> Case:
    """A published case that the user may play; a school's own before the shipped one of the same key."""
    visible = Case.objects.visible_to(user).select_related("current").filter(key=key)
    return get_object_or_404(visible.order_by(F("school").asc(nulls_last=True))[:1])


def attempt_of(user: User, pk: int) -> Attempt:
    """The user's own attempt with its version."""
    attempt = get_object_or_404(Attempt.objects.of(user).select_related("version__case", "version__patient", "sitting"), pk=pk)
    attempt.user = user  # known already: no query for it
    return attempt


def attempts_at(user: User, case: Case) -> list[Attempt]:
    """The user's attempts at a case, the newest first, with how many questions are answered; those of a sitting once it has ended."""
    mine = Attempt.objects.of(user).told().filter(version__case=case).annotate(answered=Count("answers"))
    return list(mine.select_related("version").order_by("-started"))


def patient_for(token: str) -> GeneratedPatient:
    """A generated patient by the word in its address; whoever was given that may play it."""
    return get_object_or_404(GeneratedPatient.objects.select_related("version"), token=token)


def attempts_at_patient(user: User, patient: GeneratedPatient) -> list[Attempt]:
    """The user's attempts at a generated patient, the newest first, with how many questions are answered."""
    mine = Attempt.objects.of(user).filter(version=patient.version_id).annotate(answered=Count("answers"))
    return list(mine.order_by("-started"))


def practised(user: User) -> list[Attempt]:
    """The user's newest attempts at generated patients, those that are open first."""
    mine = Attempt.objects.of(user).filter(version__origin=Version.Origin.GENERATED).select_related("version")
    return list(mine.defer("version__document").order_by(F("finished").desc(nulls_first=True), "-started")[:PRACTISED])
