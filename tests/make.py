"""A small cast, and plain functions that make the rest: each takes what a test cares about and fills in the others."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from itertools import count
from typing import Any

from django.test import Client

from cases.actions import start_attempt, submit_step
from cases.documents import Checked, Question, read_case
from cases.kinds import KINDS
from cases.library import SHIPPED, add_version, moment_of, opened, publish_case, publish_shipped
from cases.models import Answer, Attempt, Case, Version
from cases.moment import Moment
from classification.reader import read_document
from training.models import Activity, Area, Cohort, Kind, Level, Membership, Place, Recall, School, User

PASSWORD = "not-neutropenic"
number = count(1)
RECALLED = datetime(2026, 11, 20, 12, tzinfo=UTC)


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


@cache
def shipped_case(key: str) -> Checked:
    """One case of the course, read and checked once per run."""
    document = read_document(SHIPPED / f"{key}.yaml")
    return read_case(document.value, file=document.name, lines=document.line)


def shipped_cases() -> tuple[Checked, ...]:
    """Every case of the course."""
    return tuple(shipped_case(path.stem) for path in sorted(SHIPPED.glob("*.yaml")))


@cache
def shipped_moment(key: str, index: int) -> Moment:
    """A case of the course at one of its steps, classified once per run."""
    return Moment(shipped_case(key), index)


def publish_course() -> None:
    """Every case of the course in the shipped library, from what was read once per run."""
    for checked in shipped_cases():
        publish_shipped(checked)


def make_case(key: str = "sore-throat", school: School | None = None) -> Case:
    """A published case with a document of the course: of the shipped library, or of a school."""
    checked = shipped_case(key)
    if school is None:
        publish_shipped(checked)
        return Case.objects.select_related("current").get(key=key, school=None)
    case = Case.objects.create(key=key, school=school)
    case.current = add_version(checked, case=case, number=1, origin="written")
    case.save(update_fields=["current"])
    publish_case(case, checked)
    return case


LINE = "A woman of 67 on two suspect drugs, febrile, without neutrophils."


def further_case() -> Checked:
    """The first case with the kinds that it does not ask, a model line and a picture: two steps."""
    sourced = {"kind": "knowledge", "sources": ["S1"], "facts": ["F-DEF-02"]}
    written = [{"id": f"{word}-one", "text": f"The {word} one", "why": f"It is {word}."} for word in ("first", "second", "third")]
    asked: list[list[dict[str, Any]]] = [
        [
            {"id": "order", "kind": "next_test", "price": 9},
            {**sourced, "id": "apply", "asks": "Which apply?", "form": "several", "options": written, "right": ["first-one", "third-one"]},
            {**sourced, "id": "pairs", "asks": "Match them.", "form": "match", "pairs": [row | {"partner": row["why"]} for row in written]},
            {**sourced, "id": "turn", "asks": "In which order?", "form": "order", "order": written},
        ],
        [
            {"id": "carries", "kind": "justify"},
            {"id": "into", "kind": "flip", "disorder": "LEU", "status": "probable"},
            {"id": "away", "kind": "flip", "disorder": "DIN", "status": "probable", "change": "away"},
        ],
    ]
    raw: dict[str, Any] = dict(read_document(SHIPPED / "sore-throat.yaml").value)
    steps = [step | {"questions": questions} for step, questions in zip(raw["steps"], asked, strict=False)]
    steps[1]["line"] = LINE
    media = [{"file": "film-few-neutrophils", "step": steps[1]["id"], "alt": "A film without a neutrophil.", "caption": "Her film."}]
    return read_case(raw | {"key": "further-kinds", "title": "Further kinds", "steps": steps, "media": media})


def make_further_case() -> Case:
    """That case, published in the shipped library."""
    checked = further_case()
    publish_shipped(checked)
    return Case.objects.select_related("current").get(key=checked.case.key, school=None)


def make_library(size: int) -> None:
    """A library of so many cases more, in a few statements: one document under other keys."""
    first = make_case().current
    assert first is not None
    cases = Case.objects.bulk_create(Case(key=f"copy-{next(number)}") for _ in range(size))
    columns = {"document": first.document, "digest": first.digest, "title": first.title, "area": first.area, "level": first.level}
    versions = Version.objects.bulk_create(Version(case=case, **columns) for case in cases)
    for case, version in zip(cases, versions, strict=True):
        case.current = version
    Case.objects.bulk_update(cases, ["current"], batch_size=200)
    shown = {"kind": Kind.CASE, "area": first.area, "level": first.level, "state": Activity.State.PUBLISHED}
    Activity.objects.bulk_create(
        Activity(key=case.key, title=first.title, url=f"/cases/{case.key}/", objectives=["O5"], **shown) for case in cases
    )


def make_attempt(user: User | None = None, case: Case | None = None, **fields: Any) -> Attempt:
    """Someone has begun a case."""
    return start_attempt(user=user or make_user(), case=case or make_case(), **fields)


def typed_for(question: Question, answer: Any) -> dict[str, list[str]]:
    """What is sent by a form that holds this answer."""
    typed: dict[str, list[str]] = KINDS[question.kind].typed(question, answer)
    return typed


def ideal_typed(told: Moment) -> dict[str, list[str]]:
    """What a perfect learner types at a step."""
    typed: dict[str, list[str]] = {}
    for question in told.step.questions:
        typed |= typed_for(question, KINDS[question.kind].ideal(question, told))
    return typed


def answer_step(attempt: Attempt, index: int, typed: dict[str, list[str]] | None = None) -> list[Answer]:
    """Answer a step as a perfect learner would, or as typed."""
    typed = ideal_typed(moment_of(attempt, index)) if typed is None else typed
    earlier, drafts = list(attempt.answers.order_by("pk")), list(attempt.drafts.all())
    return submit_step(attempt=attempt, index=index, typed=typed, earlier=earlier, drafts=drafts)


def finish(attempt: Attempt, since: int = 0) -> Attempt:
    """Answer every step from one on as a perfect learner would."""
    for index in range(since, len(opened(attempt.version).case.steps)):
        answer_step(attempt, index)
    return attempt


def make_recall(user: User, code: str, score: str = "1", **fields: Any) -> Recall:
    """What an answer showed of a disorder, or of a criterion; each in a patient of its own."""
    n = next(number)
    shown = {
        "concept": "disorder",
        "patient": f"patient-{n}",
        "play": n,
        "answer": n,
        "title": f"Patient {n}",
        "url": f"/cases/play/{n}/1/",
    }
    return Recall.objects.create(user=user, code=code, score=score, **{**shown, "at": RECALLED, **fields})


def signed_in(user: User) -> Client:
    """A browser in which the user is signed in."""
    client = Client()
    client.force_login(user)
    return client
