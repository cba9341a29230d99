"""How a class stands with what it was set: counted from results and marks, each figure a number of people."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery

from cases.models import Answer, Attempt, Mark, Ordered, Sitting
from training.models import Assignment, Cohort, Kind, Place, Result, User
from training.models.catalogue import Context


@dataclass(frozen=True)
class Standing:
    """One thing that is set, with how many of the class have begun it, done it, done it late, and chosen something unsafe in it."""

    assignment: Assignment
    trainees: int
    begun: int
    done: int
    late: int
    unsafe: int
    over: bool

    @property
    def missing(self) -> int:
        """Those who have not done it."""
        return self.trainees - self.done


@dataclass(frozen=True)
class Cell:
    """Where one person stands with one thing that is set."""

    result: Result | None
    late: bool
    overdue: bool

    @property
    def done(self) -> bool:
        return self.result is not None and self.result.first_finished is not None


def seats(cohort: Cohort) -> QuerySet[Place, Any]:
    """The trainees of a class, for use within a query."""
    return Place.objects.filter(cohort=cohort, role=Place.Role.TRAINEE).values("user")


def standings(cohort: Cohort, now: datetime) -> list[Standing]:
    """Everything that is set for a class, what is due first first. Four queries, however many trainees there are."""
    own = Q(activity__results__user__in=seats(cohort))
    done = own & Q(activity__results__first_finished__isnull=False)
    rows = (
        Assignment.objects.filter(cohort=cohort)
        .select_related("activity")
        .annotate(
            begun=Count("activity__results", filter=own),
            done=Count("activity__results", filter=done),
            late=Count("activity__results", filter=done & Q(activity__results__first_finished__gt=F("due"))),
        )
        .order_by(F("due").asc(nulls_last=True), "activity__title")
    )
    trainees, harmed = seats(cohort).count(), {**_unsafe_in_cases(cohort), **_unsafe_in_quizzes(cohort)}
    return [
        Standing(
            row, trainees, row.begun, row.done, row.late, harmed.get((row.activity.kind, row.activity.key, _own_school(row)), 0),
            row.due is not None and row.due < now,
        )
        for row in rows
    ]  # fmt: skip


def _own_school(row: Assignment) -> int | None:
    return row.activity.school_id if row.activity.kind == Kind.CASE else None


TOLD = Q(attempt__sitting=None) | Q(attempt__sitting__ended__isnull=False)


def unsafe_answers(**of: Any) -> QuerySet[Answer]:
    """Answers whose newest mark is unsafe, in every play that may be told; a later play does not hide an earlier one."""
    newest = Mark.objects.filter(answer=OuterRef("pk")).order_by("-pk").values("label")[:1]
    return (
        Answer.objects.filter(TOLD, **of)
        .exclude(attempt__context=Context.PREVIEW)
        .filter(marks__label="unsafe")
        .annotate(newest=Subquery(newest))
        .filter(newest="unsafe")
        .distinct()
    )


def harmful_tests(**of: Any) -> QuerySet[Ordered]:
    """Investigations ordered that were harmful actions in their patient, in every play that may be told."""
    return Ordered.objects.filter(TOLD, **of).exclude(harm="").exclude(attempt__context=Context.PREVIEW)


def _unsafe_in_cases(cohort: Cohort) -> dict[tuple[str, str, int | None], int]:
    """How many people of the class answered or ordered something unsafe, by case."""
    unsafe = Exists(unsafe_answers(attempt=OuterRef("pk"))) | Exists(harmful_tests(attempt=OuterRef("pk")))
    played = Attempt.objects.filter(unsafe, user__in=seats(cohort), version__case__isnull=False)
    counted = played.values_list("version__case__key", "version__case__school").annotate(people=Count("user", distinct=True))
    return {(Kind.CASE.value, key, school): people for key, school, people in counted}


def _unsafe_in_quizzes(cohort: Cohort) -> dict[tuple[str, str, int | None], int]:
    sat = Sitting.objects.filter(quiz__cohort=cohort, user__in=seats(cohort), ended__isnull=False, harms__gt=0)
    counted = sat.values_list("quiz__token").annotate(people=Count("user", distinct=True))
    return {(Kind.QUIZ.value, token, None): people for token, people in counted}


def people_rows(people: list[User], standings: Iterable[Standing]) -> list[dict[str, Any]]:
    """Each person with everything that is set, unsafe choices and finished cases. Three queries."""
    given = list(standings)
    ids = [standing.assignment.activity_id for standing in given]
    results = {(row.user_id, row.activity_id): row for row in Result.objects.filter(user__in=people, activity__in=ids)}
    harms = Counter[int]()
    answered, ordered = (
        chosen(attempt__user__in=people).values_list("attempt__user").annotate(Count("pk", distinct=True))
        for chosen in (unsafe_answers, harmful_tests)
    )
    for user, count in answered.union(ordered, all=True):
        harms[user] += count
    finished = dict(
        Result.objects.filter(user__in=people, activity__kind=Kind.CASE, first_finished__isnull=False)
        .values_list("user")
        .annotate(Count("pk"))
    )
    rows = []
    for person in people:
        cells = [_cell(results.get((person.pk, standing.assignment.activity_id)), standing) for standing in given]
        rows.append(
            {
                "person": person, "cells": cells, "done": sum(cell.done for cell in cells), "overdue": sum(cell.overdue for cell in cells),
                "harms": harms[person.pk], "finished": finished.get(person.pk, 0),
            }
        )  # fmt: skip
    return rows


def _cell(result: Result | None, standing: Standing) -> Cell:
    first, due = result.first_finished if result else None, standing.assignment.due
    return Cell(result, late=bool(first and due and first > due), overdue=standing.over and first is None)
