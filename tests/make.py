"""A small cast, and plain functions that make the rest: each takes what a test cares about and fills in the others."""

from dataclasses import dataclass
from itertools import count
from typing import Any

from django.test import Client

from training.models import Activity, Area, Cohort, Kind, Level, Membership, Place, School, User

PASSWORD = "not-neutropenic"
number = count(1)


@dataclass(frozen=True)
class Cast:
    """The people of the tests: two trainees and their instructor share a cohort, the stranger has none."""

    cohort: Cohort
    trainee: User
    other_trainee: User
    instructor: User
    stranger: User


def make_user(name: str = "", **fields: Any) -> User:
    """Someone who can sign in with PASSWORD."""
    name = name or f"Person {next(number)}"
    email = fields.pop("email", f"{name.lower().replace(' ', '.')}@example.org")
    return User.objects.create_user(email, PASSWORD, shown_name=name, **fields)


def make_school(name: str = "Northern school", **fields: Any) -> School:
    """A training school."""
    return School.objects.create(name=name, slug=fields.pop("slug", f"school-{next(number)}"), **fields)


def make_member(school: School, role: str = Membership.Role.AUTHOR, user: User | None = None) -> User:
    """Someone with a role in a school."""
    user = user or make_user()
    Membership.objects.create(school=school, user=user, role=role)
    return user


def make_cohort(school: School | None = None, **fields: Any) -> Cohort:
    """A class."""
    n = next(number)
    fields = {"name": f"Class {n}", "join_code": f"CODE{n}", **fields}
    return Cohort.objects.create(school=school or make_school(), **fields)


def make_place(cohort: Cohort, user: User | None = None, role: str = Place.Role.TRAINEE) -> Place:
    """A place in a class."""
    return Place.objects.create(cohort=cohort, user=user or make_user(), role=role)


def make_cast() -> Cast:
    """The cast, everyone in place."""
    cohort = make_cohort()
    trainee, other = make_user("Mara Lindqvist"), make_user("Jonas Weber")
    instructor, stranger = make_user("Tomas Brandt"), make_user("Ada Nwosu")
    make_place(cohort, trainee)
    make_place(cohort, other)
    make_place(cohort, instructor, Place.Role.INSTRUCTOR)
    return Cast(cohort, trainee, other, instructor, stranger)


def make_activity(title: str = "", **fields: Any) -> Activity:
    """Something published in the shipped library."""
    n = next(number)
    shown = {"kind": Kind.CASE, "key": f"case-{n}", "url": f"/cases/case-{n}/", "area": Area.ACUTE, "level": Level.CORE}
    state = {"state": Activity.State.PUBLISHED}
    return Activity.objects.create(title=title or f"Patient {n}", **{**shown, **state, **fields})


def signed_in(user: User) -> Client:
    """A browser in which the user is signed in."""
    client = Client()
    client.force_login(user)
    return client
