"""Verbs of whoever sets a quiz."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from cases.library import opened
from cases.models import Case, ExtraTime, Quiz, QuizCase, Sitting
from training.actions import assign, publish_activity
from training.models import Activity, Cohort, Kind, Level, User

AT_ONCE = timedelta(minutes=1)


@transaction.atomic
def compose_quiz(
    *, composer: User, title: str, cases: Sequence[Case], policy: str, minutes: int | None = None, once: bool = False,
    cohort: Cohort | None = None, opens: datetime | None = None, closes: datetime | None = None,
) -> Quiz:  # fmt: skip
    """A quiz of these cases in this order, each at its current version. For a cohort it stands in its catalogue, due when it closes.

    Sent twice within a minute it is one quiz: a class is not set the same exam twice by a double click.
    """
    User.objects.select_for_update().get(pk=composer.pk)
    told: dict[str, Any] = {
        "title": title, "composer": composer, "cohort": cohort, "policy": policy, "minutes": minutes, "once": once, "opens": opens,
        "closes": closes,
    }  # fmt: skip
    versions = [case.current_id for case in cases if case.current_id is not None]
    for before in Quiz.objects.filter(**told, created__gte=timezone.now() - AT_ONCE):
        if [row.version_id for row in before.cases.order_by("place")] == versions:
            return before
    quiz = Quiz.objects.create(**told)
    QuizCase.objects.bulk_create(QuizCase(quiz=quiz, version_id=version, place=place) for place, version in enumerate(versions, 1))
    if cohort is not None:
        assign(cohort=cohort, activity=_publish(quiz, cases, cohort), due=closes, by=composer)
    return quiz


def _publish(quiz: Quiz, cases: Sequence[Case], cohort: Cohort) -> Activity:
    documents = [opened(case.current).case for case in cases if case.current is not None]
    area = Counter(document.area for document in documents).most_common(1)[0][0]
    objectives = sorted({objective for document in documents for objective in document.objectives})
    return publish_activity(
        kind=Kind.QUIZ, key=quiz.token, title=quiz.title, url=reverse("quizzes:quiz", args=[quiz.token]), area=area, level=Level.CORE,
        minutes=quiz.minutes or sum(document.minutes for document in documents), objectives=objectives, school=cohort.school, cohort=cohort,
    )  # fmt: skip


@transaction.atomic
def give_extra_time(*, quiz: Quiz, user: User, minutes: int) -> None:
    """So many minutes more for one person; a sitting that is under way has its bell moved."""
    Quiz.objects.select_for_update().get(pk=quiz.pk)  # so that the same sent twice at once moves a bell once
    before = ExtraTime.objects.filter(quiz=quiz, user=user).first()
    ExtraTime.objects.update_or_create(quiz=quiz, user=user, defaults={"minutes": minutes})
    more = timedelta(minutes=minutes - (before.minutes if before else 0))
    for sitting in Sitting.objects.select_for_update().filter(quiz=quiz, user=user, ended=None).exclude(bell=None):
        assert sitting.bell is not None
        sitting.bell += more
        sitting.save(update_fields=["bell"])
