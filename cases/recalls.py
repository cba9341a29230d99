"""What stored answers show of criteria and disorders, from their trails alone."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.db import transaction
from django.urls import reverse

from cases.documents import Checked
from cases.kinds import KINDS
from cases.models import Answer, Attempt, Sitting
from cases.moment import Moment
from cases.trail import answer_trail, moment_trail
from training.actions import record_recalls
from training.models import Recall
from training.models.catalogue import Context
from training.questions import Recalled

AT_ONCE = 500


def recalled(trail: Mapping[str, Any]) -> list[Recalled]:
    """What the kind of question says that an answer shows; a kind that says nothing shows nothing."""
    says = getattr(KINDS.get(trail["kind"]), "recalls", None)
    return says(trail) if says else []


def shown_by_knowing(checked: Checked) -> set[tuple[str, str]]:
    """Kind and code of every criterion and disorder of which right answers to a case are evidence."""
    found = set()
    for index in range(len(checked.case.steps)):
        told = Moment(checked, index)
        moment = moment_trail(told)
        for question in told.step.questions:
            kind = KINDS[question.kind]
            marked = kind.mark(question, told, kind.ideal(question, told))
            found |= {(shown.concept, shown.code) for shown in recalled(answer_trail(question, told, marked, moment))}
    return found


def counts(attempt: Attempt) -> bool:
    """A preview shows nothing, and an exam nothing until it is over."""
    return attempt.context != Context.PREVIEW and not attempt.withheld


def recalls_of(attempt: Attempt, answers: Iterable[Answer]) -> list[Recall]:
    """The rows of these answers of an attempt; none where it does not count."""
    return [
        Recall(
            user_id=attempt.user_id, concept=shown.concept, code=shown.code, score=shown.score, hint=answer.hint,
            certainty=answer.certainty, harms=shown.harms, options=shown.options, patient=attempt.version.digest,
            play=attempt.pk, answer=answer.pk, title=attempt.version.title, at=answer.created,
            url=reverse("cases:step", args=[attempt.pk, answer.step + 1]),
        )
        for answer in answers if counts(attempt)
        for shown in recalled(answer.told())
    ]  # fmt: skip


def record_sitting(sitting: Sitting) -> None:
    """Record what the answers of a sitting showed, once it has ended. Asked twice, it records once."""
    attempts = sitting.attempts.select_related("version").prefetch_related("answers")
    record_recalls([row for attempt in attempts for row in recalls_of(attempt, attempt.answers.all())])


@transaction.atomic
def rebuild_recalls() -> int:
    """Record anew what every stored answer shows, and nothing else; how many rows there are."""
    Recall.objects.all().delete()
    rows: list[Recall] = []
    written = 0
    for answer in _answers():
        rows += recalls_of(answer.attempt, [answer])
        if len(rows) >= AT_ONCE:
            record_recalls(rows)
            written, rows = written + len(rows), []
    record_recalls(rows)
    return written + len(rows)


def _answers() -> Iterator[Answer]:
    stored = Answer.objects.select_related("attempt__version", "attempt__sitting").defer(
        "attempt__version__document", "revealed", "response"
    )
    return stored.order_by("pk").iterator(chunk_size=AT_ONCE)
