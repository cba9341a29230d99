"""Verbs that change the catalogue and the places in cohorts. The only writers of those rows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Subquery, Value
from django.db.models.functions import Coalesce
from django.utils import timezone

from training.models import (
    Activity,
    Assignment,
    CheckAnswer,
    Cohort,
    Context,
    Kind,
    ModuleVersion,
    Notice,
    Place,
    ReadingPlace,
    Recall,
    Result,
    School,
    User,
)


def publish_activity(
    *,
    kind: str,
    key: str,
    title: str,
    url: str,
    area: str,
    level: str,
    minutes: int = 5,
    objectives: Sequence[str] = (),
    school: School | None = None,
    cohort: Cohort | None = None,
    state: str = Activity.State.PUBLISHED,
    search_text: str = "",
    reviewed: Mapping[str, str] | None = None,
) -> Activity:
    """Put an activity into the catalogue, or bring its row up to date. Withdraw it with `state="retired"`.

    `reviewed` says `by` whom and `on` which day, once a haematologist has read it. What belongs to a cohort only its places see.
    """
    activity, _ = Activity.objects.update_or_create(
        kind=kind,
        key=key,
        school=school,
        defaults={
            "title": title,
            "url": url,
            "area": area,
            "level": level,
            "minutes": minutes,
            "objectives": list(objectives),
            "cohort": cohort,
            "state": state,
            "search_text": search_text,
            "reviewed_by": reviewed["by"] if reviewed else "",
            "reviewed_on": reviewed["on"] if reviewed else "",
        },
    )
    return activity


def record_result(
    *,
    user: User,
    activity: Activity,
    context: str,
    state: str,
    progress: int,
    total: int,
    score: Decimal | None = None,
    harms: int = 0,
    at: datetime | None = None,
) -> None:
    """Write where someone stands with an activity, in one statement. The newest call stands, but for when it was first finished."""
    at = at or timezone.now()
    written = ["context", "state", "progress", "total", "score", "harms", "updated", "finished"]
    result = Result(
        user=user,
        activity=activity,
        context=context,
        state=state,
        progress=progress,
        total=total,
        score=score,
        harms=harms,
        updated=at,
        finished=at if state == Result.State.FINISHED else None,
    )
    if state == Result.State.FINISHED:
        before = Result.objects.filter(user=user, activity=activity).values("first_finished")
        result.first_finished = Coalesce(Subquery(before), Value(at))
        written.append("first_finished")
    Result.objects.bulk_create([result], update_conflicts=True, unique_fields=["user", "activity"], update_fields=written)


def assign(*, cohort: Cohort, activity: Activity, due: datetime | None, by: User) -> Assignment:
    """Ask a class to do an activity, until a day if one is named. Assigned again, the newer day stands."""
    assignment, _ = Assignment.objects.update_or_create(cohort=cohort, activity=activity, defaults={"due": due, "by": by})
    return assignment


def withdraw(*, assignment: Assignment) -> None:
    """Take an assignment back. What was answered stays."""
    assignment.delete()


def notify(*, users: Iterable[User], kind: str, subject: str, title: str, url: str) -> None:
    """Put something on the first page of these people, in one statement. Told again, the newer words stand."""
    now = timezone.now()
    rows = [Notice(user=user, kind=kind, subject=subject, title=title[:200], url=url, created=now) for user in users]
    Notice.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["user", "kind", "subject"], update_fields=["title", "url", "created"]
    )  # fmt: skip


def settle(*, kind: str, subject: str, user: User | None = None) -> None:
    """Take a notice off the first page: of one person who has read it, or of all where the thing is done."""
    told = Notice.objects.filter(kind=kind, subject=subject)
    (told.filter(user=user) if user else told).delete()


def record_recalls(recalls: Sequence[Recall]) -> None:
    """Write what answers showed of criteria and disorders, in one statement. What is recorded already stands."""
    if recalls:
        Recall.objects.bulk_create(recalls, ignore_conflicts=True)


def join_cohort(*, user: User, cohort: Cohort) -> Place:
    """Give someone a trainee's place. Whoever has a place already keeps it, with its role."""
    place, _ = Place.objects.get_or_create(cohort=cohort, user=user)
    return place


@transaction.atomic
def answer_check(
    *, user: User, version: ModuleVersion, check_id: str, section: str, response: Any, objective: str = "", score: Decimal | None = None
) -> None:
    """Keep an answer within a module; the newest counts. Whoever answers has read up to there."""
    answer = CheckAnswer(
        user=user, module=version.module, check_id=check_id, version=version, response=response, objective=objective, score=score,
        updated=timezone.now(),
    )  # fmt: skip
    CheckAnswer.objects.bulk_create(
        [answer],
        update_conflicts=True,
        unique_fields=["user", "module", "check_id"],
        update_fields=["version", "response", "objective", "score", "updated"],
    )
    kept = ReadingPlace.objects.filter(user=user, module=version.module).first()
    order = sections_of(version)
    if section in order and (kept is None or kept.section not in order or order.index(section) > order.index(kept.section)):
        _write_place(user, version, section)
    _record_reading(user, version)


@transaction.atomic
def keep_reading_place(*, user: User, version: ModuleVersion, section: str) -> None:
    """Remember up to which section someone has read."""
    _write_place(user, version, section)
    _record_reading(user, version)


def sections_of(version: ModuleVersion) -> list[str]:
    """The ids of the sections of a module, in order."""
    return [section["id"] for section in version.page["sections"]]


def checks_of(version: ModuleVersion) -> list[str]:
    """The ids of the checks of a module, in order."""
    return [block["id"] for section in version.page["sections"] for block in section["blocks"] if block["is"] == "check"]


def _write_place(user: User, version: ModuleVersion, section: str) -> None:
    place = ReadingPlace(user=user, module=version.module, section=section, updated=timezone.now())
    ReadingPlace.objects.bulk_create(
        [place], update_conflicts=True, unique_fields=["user", "module"], update_fields=["section", "updated"]
    )  # fmt: skip


def _record_reading(user: User, version: ModuleVersion) -> None:
    """Where someone stands with a module: sections read and checks answered. Finished once every check is answered."""
    module = version.module
    activity = Activity.objects.filter(kind=Kind.MODULE, key=module.key, school=module.school).first()
    if activity is None:
        return
    checks, sections = checks_of(version), sections_of(version)
    scores = list(CheckAnswer.objects.filter(user=user, module=module, check_id__in=checks).values_list("score", flat=True))
    place = ReadingPlace.objects.filter(user=user, module=module).values_list("section", flat=True).first()
    read = sections.index(place) + 1 if place in sections else 0
    finished = len(scores) == len(checks) if checks else read == len(sections)
    total = len(sections) + len(checks)
    marks = [score for score in scores if score is not None]
    record_result(
        user=user,
        activity=activity,
        context=Context.PRACTICE,
        state=Result.State.FINISHED if finished else Result.State.STARTED,
        progress=total if finished else read + len(scores),
        total=total,
        score=round(sum(marks, Decimal(0)) / len(marks), 4) if marks else None,
    )
