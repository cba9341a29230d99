"""Verbs of playing a case; the only writers of attempts, answers, marks, drafts and of their results."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Exists
from django.utils import timezone
from django.utils.translation import gettext as _

from cases import certainty, one_line
from cases.documents import Question
from cases.investigations import Investigation, find, within
from cases.kinds import KINDS
from cases.kinds.typed import field as field_of
from cases.library import moment_of, opened, orders_of
from cases.models import Answer, Attempt, Case, Draft, Mark, Ordered, Sitting, Version
from cases.moment import Moment
from cases.recalls import recalls_of
from cases.standing import current_step
from cases.trail import answer_trail, moment_trail
from classification import VERSION
from classification.needless import needless
from training.actions import record_recalls, record_result
from training.models import Activity, Kind, Result, User
from training.models.catalogue import Context
from training.questions import Marked, Unreadable


@dataclass(frozen=True)
class NotUnderstood(Exception):
    """Some parts could not be read: the message for each question, and what was typed is kept."""

    messages: Mapping[str, Unreadable]


class AnsweredBefore(Exception):
    """This step was answered before, with other words; the stored answer stands."""


class SittingOver(Exception):
    """The sitting of the attempt has ended in the meantime: nothing more is answered or ordered in it."""


class NotOrdered(Exception):
    """The investigation cannot be ordered: the step does not offer it, is left behind, or its budget is spent. Says why."""


@transaction.atomic
def start_attempt(*, user: User, case: Case, context: str = Context.PRACTICE) -> Attempt:
    """The open attempt of a case, or a new one at its current version; one, however often it is begun at once.

    What was begun for practice is gone on with where a class sets the case meanwhile.
    """
    User.objects.select_for_update().get(pk=user.pk)
    own = (Context.PRACTICE, Context.ASSIGNED)
    same = own if context in own else (context,)
    going = Attempt.objects.of(user).open().filter(version__case=case, context__in=same, sitting=None).order_by("-started").first()
    if going is not None:
        return going
    assert case.current is not None  # only published cases are found by the getters
    return Attempt.objects.create(user=user, version=case.current, context=context)


@transaction.atomic
def start_patient(*, user: User, version: Version) -> Attempt:
    """The open attempt at a generated patient, or a new one; one, however often it is begun at once."""
    User.objects.select_for_update().get(pk=user.pk)
    going = Attempt.objects.of(user).open().filter(version=version, context=Context.PRACTICE).order_by("-started").first()
    return going or Attempt.objects.create(user=user, version=version, context=Context.PRACTICE)


def save_draft(*, attempt: Attempt, asked: tuple[Question, ...], typed: Mapping[str, Any]) -> None:
    """Keep what is typed for a step, one row a question, in one statement."""
    rows = [Draft(attempt=attempt, question=question.id, typed=fields_of(question, typed), updated=timezone.now()) for question in asked]
    Draft.objects.bulk_create(rows, update_conflicts=True, unique_fields=["attempt", "question"], update_fields=["typed", "updated"])


def give_hint(*, attempt: Attempt, asked: tuple[Question, ...], typed: Mapping[str, Any]) -> None:
    """Note that a hint was shown for a step; what is typed is kept beside it."""
    rows = [
        Draft(attempt=attempt, question=question.id, typed=fields_of(question, typed), hint=True, updated=timezone.now())
        for question in asked
    ]
    Draft.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["attempt", "question"], update_fields=["typed", "hint", "updated"]
    )


def fields_of(question: Question, typed: Mapping[str, Any]) -> dict[str, Any]:
    """Of all that was typed the fields of one question."""
    name = field_of(question.id)
    return {key: value for key, value in typed.items() if key == name or key.startswith(f"{name}.")}


@transaction.atomic
def order_test(*, attempt: Attempt, index: int, test: str, typed: Mapping[str, Any]) -> Ordered:
    """Order an investigation at the open step; once, however often it is asked for. What is typed is kept.

    Raises NotOrdered and SittingOver.
    """
    _still_sits(attempt)
    Attempt.objects.select_for_update().get(pk=attempt.pk)
    attempt.__dict__.pop("ordered", None)
    told = moment_of(attempt, index)
    before = next((order for order in orders_of(attempt) if (order.step, order.test) == (index, test)), None)
    if before is not None:
        return before
    wanted = _may_be_ordered(attempt, told, test)
    harm = next((harm for harm in told.known.harms if harm.code == wanted.harm), None)
    reason = needless(told.known, test)
    order = Ordered.objects.create(
        attempt=attempt, step=index, test=test, money=wanted.money, days=wanted.days, burden=wanted.burden,
        harm=harm.code if harm else "", needless=reason.code if reason and not harm else "",
    )  # fmt: skip
    save_draft(attempt=attempt, asked=told.step.questions, typed=typed)
    attempt.__dict__.pop("ordered", None)
    return order


def _may_be_ordered(attempt: Attempt, told: Moment, test: str) -> Investigation:
    try:
        wanted = find(told.case, (told.index, test))
    except KeyError:
        raise NotOrdered(_("This step does not offer that investigation.")) from None
    answered = set(attempt.answers.values_list("question", flat=True))
    if attempt.finished or current_step(opened(attempt.version), answered, attempt.passed) != told.index:
        raise NotOrdered(_("This step is answered; nothing more can be ordered at it."))
    if not within(told.step, [*(one.test for one in told.sent if one.placed[0] == told.index), wanted]):
        raise NotOrdered(_("%(test)s is beyond what may be spent at this step.") % {"test": _(wanted.says)})
    return wanted


def pass_step(*, attempt: Attempt, index: int) -> None:
    """Go on from a step that asks nothing: from then on nothing can be ordered at it."""
    Attempt.objects.filter(pk=attempt.pk, passed__lte=index).update(passed=index + 1)
    attempt.passed = max(attempt.passed, index + 1)


@dataclass
class Given:
    """What was sent for a step: the answers by question, how sure of them (where that is asked), the patient in one line."""

    answers: dict[str, Any] = field(default_factory=dict)
    certainty: dict[str, int | None] = field(default_factory=dict)
    line: str = ""

    def same_as(self, stored: Iterable[Answer]) -> bool:
        """Whether the stored answers say all of this already."""
        rows = list(stored)
        sure = all(row.certainty == self.certainty[row.question] for row in rows if row.question in self.certainty)
        line = next((row.line for row in rows if row.line), "")
        return sure and line == self.line and all(row.response == self.answers.get(row.question) for row in rows)


def read_answers(told: Moment, typed: Mapping[str, Any]) -> dict[str, Any]:
    """The answers to all questions of a step. Raises NotUnderstood with a message for each that cannot be read."""
    return read_step(told, typed, sure=False).answers


def read_step(told: Moment, typed: Mapping[str, Any], *, sure: bool) -> Given:
    """All that was sent for a step. Raises NotUnderstood with a message for each part that cannot be read."""
    given, messages = Given(), dict[str, Unreadable]()
    for question in told.step.questions:
        try:
            given.answers[question.id] = KINDS[question.kind].read(question, told, typed)
            if sure:
                given.certainty[question.id] = certainty.read_certainty(question, typed)
        except Unreadable as unreadable:
            messages[question.id] = unreadable
    try:
        given.line = one_line.read_line(told.step, typed)
    except Unreadable as unreadable:
        messages[one_line.FAULT] = unreadable
    if messages:
        raise NotUnderstood(messages)
    return given


def submit_step(*, attempt: Attempt, index: int, typed: Mapping[str, Any], earlier: list[Answer], drafts: list[Draft]) -> list[Answer]:
    """Mark and store the answers of a step, once; only what is committed is shown.

    Sent twice, the same answers give the stored ones again. Raises NotUnderstood, SittingOver, or AnsweredBefore for other answers.
    """
    reading = moment_of(attempt, index)
    given = read_step(reading, typed, sure=attempt.user.certainty)
    stored = [answer for answer in earlier if answer.step == index]
    if stored:
        return _same_or_refuse(stored, given)
    rows, marks = _marked(attempt, reading, given, earlier, drafts)
    try:
        _store(attempt, rows, marks, earlier, activity_of(attempt), sent=True)
    except IntegrityError:
        return _same_or_refuse(list(attempt.answers.filter(step=index).order_by("pk")), given)
    return rows


def _still_sits(attempt: Attempt) -> None:
    """Holds the sitting of an attempt until what is written is written, so that its end waits for it. Raises SittingOver."""
    if attempt.sitting_id and not Sitting.objects.select_for_update().filter(pk=attempt.sitting_id, ended=None).exists():
        raise SittingOver


def answer_what_is_readable(
    *, attempt: Attempt, index: int, earlier: list[Answer], drafts: list[Draft] | None = None, typed: Mapping[str, Any] | None = None
) -> list[Answer]:
    """Mark and store what can be read of a step that was never sent, from its drafts or as typed; the rest stays unanswered."""
    kept = drafts or []
    given = typed if typed is not None else {name: value for draft in kept for name, value in draft.typed.items()}
    reading, done, readable = moment_of(attempt, index), {answer.question for answer in earlier}, Given()
    for question in reading.step.questions:
        if question.id not in done:
            with suppress(Unreadable):
                readable.answers[question.id] = KINDS[question.kind].read(question, reading, given)
                if attempt.user.certainty:
                    readable.certainty[question.id] = certainty.read_certainty(question, given)
    with suppress(Unreadable):
        readable.line = one_line.read_line(reading.step, given)
    rows, marks = _marked(attempt, reading, readable, earlier, kept)
    _store(attempt, rows, marks, earlier, None)
    return rows


def _marked(
    attempt: Attempt, reading: Moment, given: Given, earlier: list[Answer], drafts: list[Draft]
) -> tuple[list[Answer], dict[str, Marked]]:
    """Answers not stored yet, each with the trail that decided its mark, and the marks by question."""
    answers = given.answers
    told = reading.answering({answer.question: answer.response for answer in earlier} | answers, exam=attempt.context == Context.EXAM)
    asked = [question for question in told.step.questions if question.id in answers]
    marks = {question.id: KINDS[question.kind].mark(question, told, answers[question.id]) for question in asked}
    moment, hinted = moment_trail(told), {draft.question for draft in drafts if draft.hint}
    rows = [
        Answer(
            attempt=attempt, step=told.index, question=q.id, response=answers[q.id], revealed=told.revealed, hint=q.id in hinted,
            certainty=given.certainty.get(q.id), line="" if place else given.line,
            trail=Answer.packed(answer_trail(q, told, marks[q.id], moment)), rules=VERSION,
        )
        for place, q in enumerate(asked)
    ]  # fmt: skip
    return rows, marks


def _same_or_refuse(stored: list[Answer], given: Given) -> list[Answer]:
    if given.same_as(stored):
        return stored
    raise AnsweredBefore


@transaction.atomic
def _store(
    attempt: Attempt, rows: list[Answer], marks: Mapping[str, Marked], earlier: list[Answer], activity: Activity | None, *,
    sent: bool = False,
) -> None:  # fmt: skip
    """One transaction: answers, marks, the drafts they replace, the attempt's end, the result. What is `sent` needs an open sitting."""
    if sent:
        _still_sits(attempt)
    Answer.objects.bulk_create(rows)
    for row in rows:
        marked = marks[row.question]
        row.just_marked = Mark(answer=row, score=marked.score, label=marked.label, harms=list(marked.harms), rules=VERSION)
    Mark.objects.bulk_create(row.just_marked for row in rows if row.just_marked)
    attempt.drafts.filter(question__in=[row.question for row in rows]).delete()
    case = opened(attempt.version).case
    asked = [question.id for _, question in case.questions()]
    done = {answer.question for answer in (*earlier, *rows)}
    if done.issuperset(asked):
        attempt.finished = timezone.now()
        attempt.save(update_fields=["finished"])
    if activity is not None and attempt.context not in (Context.PREVIEW, Context.EXAM) and _counts(attempt):
        _record(attempt, activity, [*earlier, *rows], len(asked))
    record_recalls(recalls_of(attempt, rows))


@transaction.atomic
def append_marks(anew: Iterable[tuple[Answer, Marked]], *, reason: str) -> None:
    """Append a mark to each of these answers, with the reason; the newest counts. Answers and results stay as they are."""
    Mark.objects.bulk_create(
        Mark(answer=answer, score=marked.score, label=marked.label, harms=list(marked.harms), rules=VERSION, reason=reason)
        for answer, marked in anew
    )


def _counts(attempt: Attempt) -> bool:
    """A generated patient counts once it is finished: before that home would name its area."""
    return attempt.version.origin != Version.Origin.GENERATED or attempt.finished is not None


def _record(attempt: Attempt, activity: Activity, answers: list[Answer], asked: int) -> None:
    """Where the learner stands with the case, for lists and home."""
    told = [answer.told()["marked"] for answer in answers]
    scores = [Decimal(marked["score"]) for marked in told]
    record_result(
        user=attempt.user,
        activity=activity,
        context=attempt.context,
        state=Result.State.FINISHED if attempt.finished else Result.State.STARTED,
        progress=len(answers),
        total=asked,
        score=sum(scores, Decimal(0)) / len(scores) if scores else None,
        harms=sum(len(marked["harms"]) for marked in told) + harmful_orders(attempt),
    )


def harmful_orders(attempt: Attempt) -> int:
    """How many of the investigations ordered were harmful actions in this patient."""
    return sum(1 for order in orders_of(attempt) if order.harm)


def activity_of(attempt: Attempt) -> Activity | None:
    """The catalogue's row of the case that is played; for a generated patient, the first time, that of practice in its area."""
    version = attempt.version
    if version.case is None:
        before = Attempt.objects.of(attempt.user).filter(version=version.pk, finished__isnull=False)
        return Activity.objects.filter(~Exists(before), kind=Kind.PRACTICE, key=version.area, school=None).first()
    return Activity.objects.filter(kind=Kind.CASE, key=version.case.key, school=version.case.school_id).first()
