"""Verbs of a sitting: begin, keep what is typed, end. The server keeps the time; no page that is opened ends anything."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Prefetch, Q
from django.utils.translation import gettext as _

from cases.actions import answer_what_is_readable, fields_of, harmful_orders, save_draft
from cases.documents import Checked
from cases.library import opened
from cases.models import Answer, Attempt, ExtraTime, Mark, Quiz, Sitting
from cases.recalls import record_sitting
from cases.standing import current_step
from training.actions import record_result
from training.models import Activity, Kind, Result, User
from training.models.catalogue import Context

GRACE = timedelta(minutes=2)  # what arrives so soon after the bell was typed before it, on a slow or a lost connection


class NotOpen(Exception):
    """The quiz cannot be begun now; the message says why."""


@transaction.atomic
def start_sitting(*, user: User, quiz: Quiz, now: datetime) -> Sitting:
    """The sitting that is under way, or a new one; one, however often it is begun at once. Raises NotOpen."""
    User.objects.select_for_update().get(pk=user.pk)
    before = list(Sitting.objects.filter(quiz=quiz, user=user).order_by("number"))
    if before and before[-1].ended is None:
        return before[-1]
    why = why_closed(quiz, before, now) or why_held(quiz, user)
    if why:
        raise NotOpen(why)
    sitting = Sitting.objects.create(quiz=quiz, user=user, number=len(before) + 1, started=now, bell=bell_of(quiz, user, now))
    context = Context.EXAM if quiz.is_exam else Context.ASSIGNED if quiz.cohort_id else Context.PRACTICE
    Attempt.objects.bulk_create(
        Attempt(user=user, version_id=row.version_id, context=context, sitting=sitting) for row in quiz.cases.order_by("place")
    )
    return sitting


def why_closed(quiz: Quiz, before: list[Sitting], now: datetime) -> str:
    """Why a new sitting cannot begin now; empty when it can."""
    if quiz.opens is not None and now < quiz.opens:
        return _("It has not opened yet.")
    if quiz.closes is not None and now >= quiz.closes:
        return _("It has closed.")
    if quiz.once and before:
        return _("It can be sat once, and you have.")
    return ""


def why_held(quiz: Quiz, user: User) -> str:
    """Why one who sits an exam with the same cases cannot begin; empty where nobody does."""
    if Sitting.objects.exams_under_way(user).with_cases_of(quiz).exists():
        return _("You are sitting an exam with one of these cases. Hand that in first.")
    return ""


def bell_of(quiz: Quiz, user: User, now: datetime) -> datetime | None:
    """When the bell of a sitting that begins now rings: after its minutes, or when the quiz closes; extra time comes on top."""
    extra = ExtraTime.objects.filter(quiz=quiz, user=user).first()
    more = timedelta(minutes=extra.minutes if extra else 0)
    ends = [now + timedelta(minutes=quiz.minutes)] if quiz.minutes else []
    ends += [quiz.closes] if quiz.closes and quiz.is_exam else []
    return min(ends) + more if ends else None


@transaction.atomic
def keep_typed(*, attempt: Attempt, index: int, typed: Mapping[str, Any], now: datetime) -> bool:
    """Keep what came from a page of a sitting: as a draft while it counts, else apart, with its time. Says whether it counts.

    What came too late first stands: after the end the keys are open to whoever would send something better.
    """
    assert attempt.sitting_id is not None  # only pages of a sitting come here
    held = Sitting.objects.select_for_update().get(pk=attempt.sitting_id)
    asked = opened(attempt.version).case.steps[index].questions
    if held.ended is None and (held.bell is None or now < held.bell + GRACE):
        if typed:
            save_draft(attempt=attempt, asked=asked, typed=typed)
        return True
    own = {name: value for question in asked for name, value in fields_of(question, typed).items()}
    if own and (attempt.pk, index) not in {(kept["attempt"], kept["step"]) for kept in held.late}:
        held.late = [*held.late, {"attempt": attempt.pk, "step": index, "typed": own, "at": now.isoformat()}]
        held.save(update_fields=["late"])
    return False


@transaction.atomic
def end_sitting(*, sitting: Sitting, now: datetime) -> Sitting:
    """End it: what was typed and can be read is answered, the rest stays unanswered and earns nothing. Once, however often it is asked."""
    held = Sitting.objects.select_for_update().get(pk=sitting.pk)
    if held.ended is not None:
        return held
    answers_in_order = Prefetch("answers", Answer.objects.order_by("pk"))
    attempts = list(held.attempts.select_related("version", "user").prefetch_related(answers_in_order, "drafts").order_by("pk"))
    held.ended = min(now, held.bell) if held.bell else now
    for attempt in attempts:
        checked, answers = opened(attempt.version), list(attempt.answers.all())
        index = current_step(checked, {answer.question for answer in answers}, attempt.passed)
        if index < len(checked.case.steps):
            answer_what_is_readable(attempt=attempt, index=index, earlier=answers, drafts=list(attempt.drafts.all()))
        attempt.finished = attempt.finished or held.ended
    Attempt.objects.bulk_update(attempts, ["finished"])
    return _settle(held)


def _settle(held: Sitting) -> Sitting:
    """Work out score and harms from what is stored, and tell catalogue and mastery."""
    marks = Prefetch("answers", Answer.objects.order_by("pk").prefetch_related(Prefetch("marks", Mark.objects.order_by("pk"))))
    attempts = list(held.attempts.select_related("version").prefetch_related(marks))
    told = [(opened(attempt.version), list(attempt.answers.all())) for attempt in attempts]
    shares = [share(checked, answers) for checked, answers in told]
    held.score = round(sum(shares, Decimal(0)) / len(shares), 4) if shares else Decimal(0)
    held.harms = sum(len(mark.harms) for _, answers in told for answer in answers if (mark := answer.newest_mark()))
    held.harms += sum(harmful_orders(attempt) for attempt in attempts)
    held.save(update_fields=["ended", "score", "harms", "late"])
    _record(held)
    record_sitting(held)
    return held


def share(checked: Checked, answers: Iterable[Answer]) -> Decimal:
    """What a case earned: the mean over all of its questions, those without an answer included."""
    asked = sum(1 for _ in checked.case.questions())
    marks = [mark.score for answer in answers if (mark := answer.newest_mark())]
    return sum(marks, Decimal(0)) / asked if asked else Decimal(0)


def _record(sitting: Sitting) -> None:
    """Tell the catalogue how the quiz ended, where it stands in one."""
    quiz = Quiz.objects.get(pk=sitting.quiz_id)
    activity = Activity.objects.filter(kind=Kind.QUIZ, key=quiz.token).first()
    if activity is None:
        return
    count = quiz.cases.count()
    record_result(
        user=sitting.user, activity=activity, context=Context.EXAM if quiz.is_exam else Context.ASSIGNED, state=Result.State.FINISHED,
        progress=count, total=count, score=sitting.score, harms=sitting.harms, at=sitting.ended,
    )  # fmt: skip


def end_what_is_over(*, now: datetime, quiz: Quiz | None = None) -> list[Sitting]:
    """End every sitting whose bell and grace are past, of one quiz or of all."""
    over = Sitting.objects.filter(Q(ended=None), bell__lte=now - GRACE)
    return [end_sitting(sitting=sitting, now=now) for sitting in (over.filter(quiz=quiz) if quiz else over).order_by("pk")]


@transaction.atomic
def count_late(*, sitting: Sitting) -> Sitting:
    """Let what arrived too late count after all, where nothing was answered before; the score follows. Nothing before the end."""
    held = Sitting.objects.select_for_update().get(pk=sitting.pk)
    if held.ended is None:
        return held
    attempts = {attempt.pk: attempt for attempt in held.attempts.select_related("version", "user")}
    for arrived in sorted(held.late, key=lambda kept: (kept["attempt"], kept["step"])):
        attempt = attempts[arrived["attempt"]]
        answers = list(attempt.answers.order_by("pk"))
        if current_step(opened(attempt.version), {answer.question for answer in answers}, attempt.passed) == arrived["step"]:
            answer_what_is_readable(attempt=attempt, index=arrived["step"], earlier=answers, typed=arrived["typed"])
    held.late = []
    return _settle(held)
