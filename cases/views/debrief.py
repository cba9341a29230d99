"""The debrief: per objective, what was missed, the safety tally, what if."""

from collections import defaultdict
from decimal import Decimal
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from cases.access import attempt_of
from cases.documents import OBJECTIVES
from cases.kinds import KINDS
from cases.library import opened
from cases.models import Answer, Attempt
from cases.moment import Moment
from cases.pages import current_step, frame, remains
from cases.trail import verdict_trail
from classification import Refused
from classification.whatif import Difference, addable, change, stated, what_if
from training.evidence import Numbered
from training.fragments import draw
from training.markdown import as_html
from training.requests import reader


@require_GET
def debrief(request: HttpRequest, pk: int) -> HttpResponse:
    """All of a finished attempt on one page; a change of one finding is asked by the address, and writes nothing."""
    attempt = attempt_of(reader(request), pk)
    answers = list(attempt.answers.order_by("pk").prefetch_related("marks"))
    checked = opened(attempt.version)
    if current_step(checked, {answer.question for answer in answers}) < len(checked.case.steps):
        return redirect("cases:play", pk=pk)
    told, cited = Moment(checked, len(checked.case.steps) - 1), Numbered()
    context = frame(attempt, told, answers) | {
        "state": "debrief",
        "objectives": objectives(attempt, answers),
        "tally": tally(answers),
        "last": remains(answers),
        "verdicts": [_cited(verdict_trail(v), cited) for v in (told.known.settled or told.known.pointed_to[:1])],
        "debrief_html": as_html(checked.case.debrief),
        "whatif": explore(request, told),
    }
    return draw(request, "cases/debrief.html", "whatif", context | {"sources": cited.listed()})


def _cited(about: dict[str, Any], cited: Numbered) -> dict[str, Any]:
    for criterion in about["criteria"]:
        criterion["numbers"] = cited.numbers([criterion["fact"], *criterion["sources"]])
    return about


def objectives(attempt: Attempt, answers: list[Answer]) -> list[dict[str, Any]]:
    """Per objective what was asked, what it earned, and what was missed."""
    asked = {question.id: (number, question) for number, (_, question) in enumerate(opened(attempt.version).case.questions(), 1)}
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for answer in answers:
        number, question = asked[answer.question]
        trail, newest = answer.told(), answer.newest_mark()
        missed = [said["text"] for said in trail["marked"]["said"] if said["word"] in ("wrong", "left_out", "unsafe")]
        label = newest.label if newest else trail["marked"]["label"]
        score = newest.score if newest else Decimal(trail["marked"]["score"])
        legend = question.asks or KINDS[question.kind].form(question, Moment(opened(attempt.version), answer.step), {}).legend
        rows[question.objective].append(
            {
                "number": number,
                "legend": legend,
                "step": answer.step + 1,
                "label": label,
                "score": score,
                "missed": missed,
                "hint": answer.hint,
            }
        )
    return [
        {
            "key": key,
            "title": _(OBJECTIVES[key]),
            "rows": given,
            "score": sum((row["score"] for row in given), Decimal(0)) / len(given),
        }
        for key, given in sorted(rows.items())
    ]


def tally(answers: list[Answer]) -> dict[str, Any]:
    """The safety tally: harmful choices, emergencies missed, dangers rightly left alone. Danger is not averaged away."""
    harmful, missed, avoided = [], [], []
    for answer in answers:
        marked = answer.told()["marked"]
        harmful += [said for said in marked["said"] if said["word"] == "unsafe"]
        missed += marked["missed"]
        avoided += [said for said in marked["said"] if said["key"].startswith("HARM-") and not said["chosen"]]
    return {"harmful": harmful, "missed": missed, "avoided": avoided}


def explore(request: HttpRequest, told: Moment) -> dict[str, Any]:
    """The what-if panel: the findings the case states, one search to add another, and what a change does."""
    chosen, added = request.GET.get("finding", ""), request.GET.get("add", "").strip()
    value = request.GET.get("value", "").strip()
    labels = {label: path for path, label in addable()}
    path = labels.get(added, added) or chosen
    panel: dict[str, Any] = {
        "findings": stated(told.findings),
        "addable": addable(),
        "chosen": chosen,
        "added": added,
        "value": value,
    }
    if not path:
        return panel
    try:
        panel["difference"] = shown(what_if(told.findings, change(told.findings, path, value)))
    except Refused as refused:
        panel["error"] = " ".join(str(fault) for fault in refused.faults)
    return panel


def shown(difference: Difference) -> dict[str, Any]:
    """A difference as the template draws it."""
    return {
        "verdicts": difference.verdicts,
        "criteria": difference.criteria,
        "first_before": difference.before.first,
        "first_after": difference.after.first,
        "emergencies": difference.after.emergencies.raised,
    }
