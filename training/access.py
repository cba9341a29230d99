"""Getters that fetch and authorise in one step. A stranger gets 404: not even that a thing exists is told."""

from django.db.models import F, Q, QuerySet, Subquery
from django.http import Http404
from django.shortcuts import get_object_or_404

from training.models import Activity, Assignment, Cohort, Kind, Membership, ModuleVersion, Place, Result, School, User
from training.models.catalogue import ActivityQuerySet
from training.models.modules import Module, ModuleQuerySet

TEACHES = (Place.Role.INSTRUCTOR, Place.Role.TUTOR)


def visible_activities(user: User) -> ActivityQuerySet:
    """What the user may do: published in the shipped library or in a school of theirs."""
    return Activity.objects.visible_to(user)


def module_for(user: User, key: str) -> ModuleVersion:
    """What is read of a module that the user may see; a school's own stands before the shipped one of the same key."""
    mine = Module.objects.visible_to(user).filter(key=key).select_related("current", "school").defer("current__document")
    module = mine.order_by(F("school").asc(nulls_first=True)).last()
    if module is None or module.current is None:
        raise Http404("No such module for this user.")
    module.current.module = module
    return module.current


def visible_modules(user: User) -> ModuleQuerySet:
    """The modules that the user may see, each with the page that is read now."""
    return Module.objects.visible_to(user).select_related("current").defer("current__document")


def cohort_for_member(user: User, pk: int) -> Cohort:
    """A cohort in which the user has any place."""
    return get_object_or_404(Cohort.objects.select_related("school"), pk=pk, places__user=user)


def cohort_for_instructor(user: User, pk: int) -> Cohort:
    """A cohort that the user teaches; its trainees' names may be shown."""
    mine = Cohort.objects.select_related("school").filter(places__user=user, places__role__in=TEACHES)
    return get_object_or_404(mine, pk=pk)


def assignable_to(cohort: Cohort, user: User) -> ActivityQuerySet:
    """What the user may set for a class: what both may do, and the quizzes of that class."""
    reachable = Q(school=None) | Q(school=cohort.school_id)
    lasting = Q(kind__in=(Kind.MODULE, Kind.CASE), cohort=None) | Q(kind=Kind.QUIZ, cohort=cohort)
    return Activity.objects.visible_to(user).filter(reachable, lasting)


def assignment_for_instructor(user: User, pk: int) -> Assignment:
    """What was set for a cohort that the user teaches."""
    mine = Place.objects.filter(user=user, role__in=TEACHES).values("cohort")
    wanted = Assignment.objects.select_related("cohort__school", "activity").filter(cohort__in=mine)
    return get_object_or_404(wanted, pk=pk)


def assignment_to(user: User, kind: str, key: str) -> Assignment | None:
    """What a class of the user has set of this, the earliest date first; `done` says when the user first finished it. One query."""
    done = Result.objects.filter(user=user, activity__kind=kind, activity__key=key).order_by("first_finished").values("first_finished")
    set_for = Assignment.objects.filter(
        cohort__places__user=user, cohort__places__role=Place.Role.TRAINEE, activity__kind=kind, activity__key=key
    )
    earliest = set_for.annotate(done=Subquery(done.filter(first_finished__isnull=False)[:1])).select_related("cohort")
    return earliest.order_by(F("due").asc(nulls_last=True), "pk").first()


def trainees_of(cohort: Cohort) -> QuerySet[User]:
    """The people who learn in a cohort, by name."""
    return User.objects.filter(places__cohort=cohort, places__role=Place.Role.TRAINEE).order_by("shown_name", "email")


def taught_by(user: User) -> list[Cohort]:
    """The cohorts that the user teaches, by name."""
    mine = Cohort.objects.filter(places__user=user, places__role__in=TEACHES).select_related("school")
    return list(mine.order_by("name", "pk"))


def cohort_by_code(code: str) -> Cohort:
    """The cohort of a join code, typed by hand: capitals and spaces do not matter."""
    return get_object_or_404(Cohort.objects.select_related("school"), join_code=clean_code(code))


def school_for(user: User, slug: str, *roles: str) -> School:
    """A school in which the user has one of the roles, or any role if none is named."""
    mine = Membership.objects.filter(user=user, school__slug=slug).select_related("school")
    membership = (mine.filter(role__in=roles) if roles else mine).first()
    if membership is None:
        raise Http404("No such school for this user.")
    return membership.school


def clean_code(code: str) -> str:
    """A join code as it is stored."""
    return "".join(code.split()).replace("-", "").replace("\x00", "").upper()
