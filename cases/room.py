"""What a class answered, step by step: counted from stored answers, told from stored trails. Nothing is marked anew."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.utils.crypto import salted_hmac

from cases.classroom import seats
from cases.documents import Step
from cases.models import Answer, Attempt, Mark, Quiz, Sitting, Version
from training.models import Activity, Assignment, Cohort, Kind
from training.models.catalogue import Context


@dataclass(frozen=True)
class Room:
    """The first plays of a class at one version: who of how many, and who played another version or still sits an exam."""

    cohort: Cohort
    version: Version
    first: Mapping[int, int]  # attempt by user
    trainees: int
    elsewhere: int
    sitting: int


def quiz_of(activity: Activity) -> Quiz | None:
    """The quiz behind a row of the catalogue."""
    return Quiz.objects.filter(token=activity.key).first() if activity.kind == Kind.QUIZ else None


def told_plays(cohort: Cohort) -> QuerySet[Attempt]:
    """What trainees of a class played and may be told of: no preview, and nothing of an exam that has not ended for its trainee."""
    open_exam = Q(context=Context.EXAM, sitting__ended__isnull=True)
    return Attempt.objects.filter(user__in=seats(cohort)).exclude(context=Context.PREVIEW).exclude(open_exam)


def room_of_case(assignment: Assignment) -> Room | None:
    """The room of a case, at the version that most of the class met first; nothing while nobody has begun it."""
    activity = assignment.activity
    played = told_plays(assignment.cohort).filter(version__case__key=activity.key, version__case__school=activity.school_id)
    return _room(assignment.cohort, played, 0)


def room_in_quiz(assignment: Assignment, quiz: Quiz, version: int) -> Room | None:
    """The room of one case of a quiz, as it was first sat."""
    played = told_plays(assignment.cohort).filter(sitting__quiz=quiz, version=version)
    still = Sitting.objects.filter(quiz=quiz, ended=None, user__in=seats(assignment.cohort)).count() if quiz.is_exam else 0
    return _room(assignment.cohort, played, still)


def _room(cohort: Cohort, played: QuerySet[Attempt], still: int) -> Room | None:
    first: dict[int, tuple[int, int]] = {}
    for user, attempt, version in played.order_by("started", "pk").values_list("user", "pk", "version"):
        first.setdefault(user, (attempt, version))
    counted = Counter(version for _attempt, version in first.values())
    if not counted:
        return None
    most = max(counted, key=lambda version: (counted[version], version))
    return Room(
        cohort, Version.objects.select_related("case").get(pk=most),
        {user: attempt for user, (attempt, version) in first.items() if version == most},
        seats(cohort).count(), sum(counted.values()) - counted[most], still,
    )  # fmt: skip


def first_answers(room: Room, index: int) -> list[Answer]:
    """The room's first answers at a step, each with the label of its newest mark; trails stay where they are. One query."""
    newest = Mark.objects.filter(answer=OuterRef("pk")).order_by("-pk")
    rows = (
        Answer.objects.filter(attempt__version=room.version, attempt__user__in=seats(room.cohort), step=index, number=1)
        .annotate(label=Subquery(newest.values("label")[:1]), score=Subquery(newest.values("score")[:1]))
        .defer("trail", "revealed")
        .order_by("pk")
    )
    ours = set(room.first.values())
    return [row for row in rows if row.attempt_id in ours]


@dataclass(frozen=True)
class Trails:
    """Of each question one trail that says what belongs to the key, and how many left an emergency without its first action."""

    trails: Mapping[str, dict[str, Any]]
    missed: Mapping[str, int]


def trails_for(step: Step, answers: Iterable[Answer]) -> Trails:
    """The trail of an answer that earned most, for each question; of questions on what to do all trails are read. One query."""
    best: dict[str, Answer] = {}
    acted = {question.id for question in step.questions if question.kind == "actions"}
    wanted = set()
    for answer in answers:
        kept = best.get(answer.question)
        if kept is None or (answer.score or 0) > (kept.score or 0):  # type: ignore[attr-defined]
            best[answer.question] = answer
        if answer.question in acted:
            wanted.add(answer.pk)
    chosen = {answer.pk for answer in best.values()}
    told, missed = {}, Counter[str]()
    for stored in Answer.objects.filter(pk__in=wanted | chosen).only("question", "trail"):
        trail = stored.told()
        missed[stored.question] += bool(trail["marked"]["missed"])
        if stored.pk in chosen:
            told[stored.question] = trail
    return Trails(told, missed)


def pseudonyms(assignment: Assignment, users: Iterable[int]) -> dict[int, int]:
    """A number for each person, the same at every look, in an order that tells nothing of names."""
    veiled = sorted(users, key=lambda user: salted_hmac("cases.room", f"{assignment.pk} {user}").hexdigest())
    return {user: number for number, user in enumerate(veiled, 1)}
