"""Making the same patient with one change: which changes there are, and the version that is made of one."""

from random import Random

from django.db import transaction
from django.utils.translation import gettext as _

from cases.kinds.flip import change_in_words
from cases.library import add_version, opened
from cases.models import GeneratedPatient, Version
from cases.models.practice import unguessable
from cases.practice.choices import Order
from cases.practice.making import document_for, generator, made_again
from cases.words import tell
from classification import VERSION, Findings, Refused
from classification.generate import NotGenerated
from classification.generate.changed import NotChanged, changes_of, front, pointed_to
from classification.whatif import change as with_value
from training.models import User

TRIES = 20  # so many changes that move a verdict are tried before it is said that none holds


class NoChange(Exception):
    """No patient can be made of this one with that change, or with any that turns the verdict; says why where the engine does."""


def unchanged(patient: GeneratedPatient) -> GeneratedPatient:
    """The patient whose finding is changed: of one that was changed already the one that it was made from, so that it stays one change."""
    return patient.changed_from or patient


def changes_at(patient: GeneratedPatient) -> dict[str, str]:
    """Every single change that may be asked for, in words by how it is written."""
    findings = opened(unchanged(patient).version).whole
    return {f"{each.path} = {each.after}": tell(change_in_words(findings, each.path, each.after).made) for each in changes_of(findings)}


def change_patient(*, user: User, patient: GeneratedPatient, change: str = "") -> GeneratedPatient:
    """The same patient with this change, or with one that moves the verdicts; checked and stored as every patient is. Raises NoChange."""
    same = unchanged(patient)
    if not _can_be_made_again(same):
        raise NoChange(_("the generator has changed since this patient was made"))
    token, why = unguessable(), ""
    for each in [change] if change else turning(opened(same.version).whole, token)[:TRIES]:
        try:
            checked = document_for(token, same.about, Order(same.target, same.neighbour or None), same.difficulty, same.seed, each)
        except (NotChanged, NotGenerated, Refused) as refused:
            why = str(refused)
            continue
        with transaction.atomic():
            return GeneratedPatient.objects.create(
                version=add_version(checked, case=None, number=1, origin=Version.Origin.GENERATED), token=token, about=same.about,
                target=same.target, neighbour=same.neighbour, difficulty=same.difficulty, seed=same.seed, rules=VERSION,
                generator=generator(), made_for=user, changed_from=same, change=each,
            )  # fmt: skip
    raise NoChange(why)


def _can_be_made_again(patient: GeneratedPatient) -> bool:
    """Whether today's rules and generator still draw this very patient."""
    try:
        return made_again(patient).case.fingerprint() == patient.version.digest
    except (NotGenerated, Refused, KeyError):
        return False


def turning(findings: Findings, seed: str) -> list[str]:
    """The changes after which another disorder stands in front, or the same one stands elsewhere; after them those that move what
    stands beside it. Each in an order of the seed's own."""
    now, beside = front(findings), pointed_to(findings)
    turned: list[str] = []
    moved: list[str] = []
    for each in changes_of(findings):
        try:
            then = with_value(findings, each.path, each.after)
        except Refused:
            continue
        if front(then) != now:
            turned.append(f"{each.path} = {each.after}")
        elif pointed_to(then) != beside:
            moved.append(f"{each.path} = {each.after}")
    rng = Random(seed)
    return [*rng.sample(turned, len(turned)), *rng.sample(moved, len(moved))]
