"""Who may edit the modules of a school, and what of them: getters that fetch and authorise in one step. A stranger gets 404."""

import re
from typing import TypeVar

from django.db.models import Q
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from training.models import Membership, Module, ModuleDraft, ModuleVersion, Place, School, User

T = TypeVar("T")


def schools_of_instructor(user: User) -> list[School]:
    """The schools whose modules the user may edit: as instructor of one of their classes, or as their author."""
    teaches = Q(cohorts__places__user=user, cohorts__places__role=Place.Role.INSTRUCTOR)
    writes = Q(memberships__user=user, memberships__role=Membership.Role.AUTHOR)
    return list(School.objects.filter(teaches | writes).distinct().order_by("name", "pk"))


def school_to_edit(user: User, slug: str) -> School:
    """A school whose modules the user may edit."""
    return found(next((school for school in schools_of_instructor(user) if school.slug == slug), None))


def reviewer_only(user: User) -> None:
    """Instructors, authors and reviewers of any school may see what waits for review."""
    if not schools_of_instructor(user) and not Membership.objects.filter(user=user, role=Membership.Role.REVIEWER).exists():
        raise Http404("No review for this user.")


def module_of_school(school: School, key: str) -> Module:
    """The row of a module in a school; one that is not stored yet where only the shipped one exists."""
    rows = Module.objects.filter(Q(school=school) | Q(school=None), key=key).select_related("current", "current__author")
    by_school = {row.school_id: row for row in rows}
    if school.pk in by_school:
        module = by_school[school.pk]
        module.school = school
        return module
    found(by_school.get(None))
    return Module(key=key, school=school)


def modules_to_edit(school: School) -> list[tuple[str, ModuleVersion | None, ModuleVersion | None]]:
    """Every module that the school reads or writes: its key, the school's own version, the shipped one. In the order of the course."""
    rows = Module.objects.filter(Q(school=school) | Q(school=None)).select_related("current", "current__author")
    versions: dict[str, dict[bool, ModuleVersion | None]] = {}
    number: dict[str, int] = {}
    for row in rows.defer("current__page", "current__document").order_by("key"):
        versions.setdefault(row.key, {})[row.school_id is None] = row.current
        number[row.key] = max(row.number, number.get(row.key, 0))
    return [(key, both.get(False), both.get(True)) for key, both in sorted(versions.items(), key=lambda one: number[one[0]])]


def version_of_school(school: School, key: str, pk: int) -> ModuleVersion:
    """A version of a module: one of the school, or a shipped one."""
    mine = ModuleVersion.objects.filter(Q(module__school=school) | Q(module__school=None), module__key=key)
    return get_object_or_404(mine.select_related("module", "author"), pk=pk)


def draft_of_school(school: School, key: str, pk: int) -> ModuleDraft:
    """A draft of a module by any instructor of the school."""
    return get_object_or_404(ModuleDraft.objects.select_related("author"), pk=pk, module__school=school, module__key=key)


def text_of(school: School, key: str, name: str) -> tuple[str, ModuleVersion | None, str]:
    """A text by its name in an address, v12 or d7; the version that it is or began from; what it is called."""
    match = re.fullmatch(r"([vd])([0-9]{1,15})", name)
    kind, pk = found(match).groups()
    if kind == "v":
        version = version_of_school(school, key, int(pk))
        return version.document, version, version_words(version)
    draft = draft_of_school(school, key, int(pk))
    return draft.text, draft.base, _("draft of %(name)s") % {"name": draft.author}


def version_words(version: ModuleVersion) -> str:
    """What a version is called."""
    words = _("version %(n)s of the school") if version.module.school_id else _("shipped version %(n)s")
    return words % {"n": version.number}


def found(thing: T | None) -> T:
    """The thing, or 404."""
    if thing is None:
        raise Http404("No such thing for this user.")
    return thing
