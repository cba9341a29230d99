"""Verbs that change the catalogue and the places in cohorts. The only writers of those rows."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from training.models import Activity, Cohort, Place, Result, School, User


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
    state: str = Activity.State.PUBLISHED,
    search_text: str = "",
) -> Activity:
    """Put an activity into the catalogue, or bring its row up to date. Withdraw it with `state="retired"`."""
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
            "state": state,
            "search_text": search_text,
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
    """Write where someone stands with an activity, in one statement. The newest call stands."""
    at = at or timezone.now()
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
    Result.objects.bulk_create(
        [result],
        update_conflicts=True,
        unique_fields=["user", "activity"],
        update_fields=["context", "state", "progress", "total", "score", "harms", "updated", "finished"],
    )


def join_cohort(*, user: User, cohort: Cohort) -> Place:
    """Give someone a trainee's place. Whoever has a place already keeps it, with its role."""
    place, _ = Place.objects.get_or_create(cohort=cohort, user=user)
    return place
