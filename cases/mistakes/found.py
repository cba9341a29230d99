"""Which of someone's answers are to be worked through: sure and wrong, or unsafe. And which are done with.

A wrong answer is done with once the person ticks it off, or once every criterion and disorder that it spoke against has been
shown in another patient since, wholly right and unaided: a mix-up of two is over when both are recognised. What would have
harmed a patient is done with only when the person says so: to name a disorder is not to treat it safely.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db.models import OuterRef, Q, QuerySet, Subquery

from cases.models import Answer, Attempt, Mark, Ordered
from training.models import Recall, User
from training.models.catalogue import Context

SURE = 2  # the level of certainty from which on a wrong answer is to be worked through
NEWEST = 300  # of someone's mistakes; what is older has had its time

Shown = tuple[str, str]  # a criterion or a disorder: its kind and its code


@dataclass(frozen=True)
class Mended:
    """By which later answer a mistake is done with."""

    at: datetime
    title: str
    url: str


@dataclass(frozen=True)
class Mistake:
    """An answer or an order to work through."""

    row: Answer | Ordered
    harmful: bool
    concepts: tuple[Shown, ...] = field(default=())
    mended: Mended | None = None

    @property
    def name(self) -> str:
        """By which its forms name it."""
        return f"{'answer' if isinstance(self.row, Answer) else 'order'}-{self.row.pk}"

    @property
    def ticked_at(self) -> datetime | None:
        ticked = getattr(self.row, "ticked_off", None)
        return ticked.at if ticked else None

    @property
    def done(self) -> bool:
        return bool(self.ticked_at or self.mended)


def told_attempts(user: User) -> QuerySet[Attempt]:
    """The person's attempts but previews and exams that are not over."""
    return (
        Attempt.objects.of(user)
        .beside_no_exam()
        .exclude(context=Context.PREVIEW)
        .exclude(context=Context.EXAM, sitting__isnull=False, sitting__ended=None)
    )


def mistakes_of(user: User) -> list[Mistake]:
    """All of them, what would have harmed first, then the newest. Four queries, however many."""
    answers = list(_wrong_answers(user))
    concepts, mended = _mended(user, answers)
    found = [
        Mistake(row, row.label == "unsafe", concepts.get(row.pk, ()), None if row.label == "unsafe" else mended.get(row.pk))  # type: ignore[attr-defined]
        for row in answers
    ]
    orders = Ordered.objects.filter(attempt__in=told_attempts(user)).exclude(harm="").select_related("ticked_off")
    found += [Mistake(order, True) for order in orders.order_by("-pk")[:NEWEST]]
    return sorted(found, key=lambda one: (one.harmful, one.row.created), reverse=True)


def _wrong_answers(user: User) -> QuerySet[Answer]:
    """By the mark that counts; trails stay where they are."""
    newest = Mark.objects.filter(answer=OuterRef("pk")).order_by("-pk")
    rows = Answer.objects.filter(attempt__in=told_attempts(user)).annotate(label=Subquery(newest.values("label")[:1]))
    wrong = rows.filter(Q(label="unsafe") | Q(label="wrong", certainty__gte=SURE))
    return wrong.select_related("ticked_off").defer("trail", "revealed", "response").order_by("-pk")[:NEWEST]


def _mended(user: User, answers: Iterable[Answer]) -> tuple[Mapping[int, tuple[Shown, ...]], Mapping[int, Mended]]:
    """What each answer spoke against, and by which later one it is done with, where it is."""
    against: dict[int, list[Recall]] = {}
    for row in Recall.objects.filter(user=user, answer__in=[answer.pk for answer in answers]).order_by("pk"):
        against.setdefault(row.answer, []).append(row)
    codes = {row.code for rows in against.values() for row in rows}
    later: dict[Shown, list[Recall]] = {}
    for row in Recall.objects.filter(user=user, code__in=codes, score=1, hint=False, harms=0).order_by("at", "pk"):
        later.setdefault((row.concept, row.code), []).append(row)
    mended = {}
    for answer, rows in against.items():
        right = [_first_after(row, later.get((row.concept, row.code), [])) for row in rows]
        if last := max((one for one in right if one), key=lambda one: one.at, default=None) if all(right) else None:
            mended[answer] = Mended(last.at, last.title, last.url)
    return {answer: tuple((row.concept, row.code) for row in rows) for answer, rows in against.items()}, mended


def _first_after(wrong: Recall, right: Iterable[Recall]) -> Recall | None:
    """The first of these after the wrong one, and in another patient: the same one again shows nothing new."""
    return next((row for row in right if row.at > wrong.at and row.patient != wrong.patient), None)
