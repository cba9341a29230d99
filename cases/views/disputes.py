"""Disagreeing with what was said of an answer, and answering that."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import case_for, no_exam_with
from cases.disputes.access import (
    answer_to_dispute,
    answers_disputes,
    dispute_to_answer,
    disputes_for,
    known_names,
    settled_for,
)
from cases.disputes.actions import MOST_NOTES, TooMany, WrittenMeanwhile, answer_dispute, disagree
from cases.disputes.forms import DisagreeForm, ReplyForm
from cases.disputes.told import dispute_page, disputed_rules, rules_in
from cases.models import Dispute
from training.actions import settle
from training.models import Notice
from training.requests import reader

SHOWN, RECORDED = 30, 30


@require_http_methods(["GET", "POST"])
def disagree_with(request: HttpRequest, pk: int) -> HttpResponse:
    """The trail behind the own answer, what was written so far, and a note to those who teach."""
    answer = answer_to_dispute(reader(request), pk)
    dispute = Dispute.objects.filter(answer=answer).prefetch_related("entries__by").first()
    if dispute and request.POST.get("do") == "read":
        settle(kind=Notice.Kind.ANSWERED, subject=dispute.subject, user=reader(request))
        return redirect("cases:disagree", pk=pk)
    rules = rules_in(answer.told())
    choices = [(code, sentence) for code, (sentence, _revision) in rules.items()]
    form = DisagreeForm(request.POST if request.method == "POST" else None, choices=choices)
    if form.is_bound and form.is_valid():
        revisions = {code: revision for code, (_sentence, revision) in rules.items()}
        try:
            disagree(answer=answer, text=form.cleaned_data["text"], codes=form.cleaned_data.get("codes", []), revisions=revisions)
        except TooMany:
            form.add_error("text", _("%(most)s notes stand here already. Wait for the answer.") % {"most": MOST_NOTES})
        else:
            messages.info(request, _("Your note has been sent. The answer will stand here and on your first page."))
            return redirect("cases:disagree", pk=pk)
    unread = (
        dispute is not None and Notice.objects.filter(user=reader(request), subject=dispute.subject, kind=Notice.Kind.ANSWERED).exists()
    )
    context = dispute_page(answer) | {"dispute": dispute, "form": form, "unread": unread, "attempt": answer.attempt}
    return render(request, "cases/disputes/disagree.html", context, status=422 if form.is_bound else 200)


@require_GET
def disputes(request: HttpRequest) -> HttpResponse:
    """What waits for an answer, what came of the others, and which rules are disputed by how many."""
    user = reader(request)
    answers_disputes(user)
    mine = disputes_for(user)
    page = Paginator(mine.filter(outcome=Dispute.Outcome.OPEN).order_by("changed"), SHOWN).get_page(request.GET.get("page"))
    waiting = list(page.object_list)
    settled = list(settled_for(user).prefetch_related("disputed")[:RECORDED])
    names = known_names(user, [dispute.user_id for dispute in waiting])
    context = {
        "page": page, "waiting": _rows(waiting, names), "settled": _recorded(settled, mine), "rules": disputed_rules(mine),
    }  # fmt: skip
    return render(request, "cases/disputes/list.html", context)


@require_GET
def disputes_about(request: HttpRequest, key: str) -> HttpResponse:
    """What was disputed about one case, by version and question, for those who review or change it."""
    user = reader(request)
    answers_disputes(user)
    case, mine = case_for(user, key), disputes_for(user)
    about = settled_for(user).filter(version__case=case).prefetch_related("disputed")
    page = Paginator(about, SHOWN).get_page(request.GET.get("page"))
    waiting = list(mine.filter(version__case=case, outcome=Dispute.Outcome.OPEN).order_by("changed")[:SHOWN])
    context = {
        "case": case, "page": page, "settled": _recorded(list(page.object_list), mine),
        "waiting": _rows(waiting, known_names(user, [dispute.user_id for dispute in waiting])),
        "rules": disputed_rules(Dispute.objects.filter(version__case=case)),
    }  # fmt: skip
    return render(request, "cases/disputes/about.html", context)


def _rows(waiting: list[Dispute], names: set[int]) -> list[dict[str, Any]]:
    return [{"dispute": dispute, "name": str(dispute.user) if dispute.user_id in names else ""} for dispute in waiting]


def _recorded(settled: list[Dispute], mine: Any) -> list[dict[str, Any]]:
    """What came of each, with the way to it for those who may open it."""
    opens = set(mine.filter(pk__in=[dispute.pk for dispute in settled]).values_list("pk", flat=True))
    return [{"dispute": dispute, "opens": dispute.pk in opens} for dispute in settled]


@require_http_methods(["GET", "POST"])
def dispute(request: HttpRequest, pk: int) -> HttpResponse:
    """Question, answer, key and trail with what the learner wrote; a reply with its outcome."""
    user = reader(request)
    wanted = dispute_to_answer(user, pk)
    no_exam_with(user, wanted.version)
    entries = list(wanted.entries.all())
    form = ReplyForm(request.POST if request.method == "POST" else None, initial={"seen": len(entries)})
    if form.is_bound and form.is_valid():
        try:
            answer_dispute(dispute=wanted, by=user, **form.cleaned_data)
        except WrittenMeanwhile:
            form = _again(request, len(entries))
        else:
            messages.info(request, _("Your answer has been sent to the learner and recorded with the case."))
            return redirect("cases:disputes")
    known = wanted.user_id in known_names(user, [wanted.user_id])
    context = dispute_page(wanted.answer) | {
        "dispute": wanted, "entries": entries, "form": form, "name": str(wanted.user) if known else "", "theirs": True,
    }  # fmt: skip
    return render(request, "cases/disputes/dispute.html", context, status=422 if form.is_bound else 200)


def _again(request: HttpRequest, seen: int) -> ReplyForm:
    """The form with what was typed, now that what was written meanwhile is shown."""
    typed = request.POST.copy()
    typed["seen"] = str(seen)
    form = ReplyForm(typed)
    form.is_valid()
    form.add_error(None, _("Someone has written meanwhile. It stands above; what you typed is kept. Read it and send yours again."))
    return form
