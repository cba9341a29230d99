"""Verbs of a dispute: to disagree, and to answer. The only writers of its rows and of the notices about it."""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from cases.disputes.access import recipients_of
from cases.models import Answer, Dispute, DisputedRule, DisputeEntry
from training.actions import notify, settle
from training.models import Notice, User

MOST_NOTES = 10


class TooMany(Exception):
    """So many notes stand in this dispute already."""


class WrittenMeanwhile(Exception):
    """Someone else has written since the page was opened."""


@transaction.atomic
def disagree(*, answer: Answer, text: str, codes: Sequence[str] = (), revisions: Mapping[str, int | None] | None = None) -> Dispute:
    """Open the dispute about an answer, or add to it; it waits for an answer again. The same note sent twice stands once.

    `codes` are the criteria or actions it is about. Raises TooMany.
    """
    user, version = answer.attempt.user, answer.attempt.version
    opening = {"user": user, "version": version, "question": answer.question, "rules": answer.rules, "changed": timezone.now()}
    dispute, _ = Dispute.objects.get_or_create(answer=answer, defaults=opening)
    dispute = Dispute.objects.select_for_update().get(pk=dispute.pk)
    notes = list(dispute.entries.filter(outcome=""))
    if any(note.text == text for note in notes):
        return dispute
    if len(notes) >= MOST_NOTES:
        raise TooMany
    DisputeEntry.objects.create(dispute=dispute, by=user, text=text)
    rows = [DisputedRule(dispute=dispute, code=code, revision=(revisions or {}).get(code)) for code in codes]
    DisputedRule.objects.bulk_create(rows, ignore_conflicts=True)
    _stand(dispute, Dispute.Outcome.OPEN)
    settle(kind=Notice.Kind.ANSWERED, subject=dispute.subject, user=user)
    notify(
        users=recipients_of(user, version.case.school_id if version.case else None), kind=Notice.Kind.DISPUTED, subject=dispute.subject,
        title=version.title, url=reverse("cases:dispute", args=[dispute.pk]),
    )  # fmt: skip
    return dispute


@transaction.atomic
def answer_dispute(*, dispute: Dispute, by: User, text: str, outcome: str, seen: int) -> None:
    """Reply with an outcome, which stands for the record; the learner is told. No mark is changed.

    `seen` is how many entries the page showed. Raises WrittenMeanwhile.
    """
    held = Dispute.objects.select_for_update(of=("self",)).select_related("version", "user").get(pk=dispute.pk)
    entries = list(held.entries.all())
    if entries and (entries[-1].by_id, entries[-1].text, entries[-1].outcome) == (by.pk, text, outcome):
        return  # sent twice
    if len(entries) != seen:
        raise WrittenMeanwhile
    DisputeEntry.objects.create(dispute=held, by=by, text=text, outcome=outcome)
    _stand(held, outcome)
    settle(kind=Notice.Kind.DISPUTED, subject=held.subject)
    notify(
        users=[held.user], kind=Notice.Kind.ANSWERED, subject=held.subject, title=held.version.title,
        url=reverse("cases:disagree", args=[held.answer_id]),
    )  # fmt: skip


def _stand(dispute: Dispute, outcome: str) -> None:
    dispute.outcome, dispute.changed = outcome, timezone.now()
    dispute.save(update_fields=["outcome", "changed"])
