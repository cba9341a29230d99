"""The debrief: per objective, what was missed, the safety tally, what if."""

from collections import Counter, defaultdict
from decimal import Decimal
from functools import lru_cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from cases import certainty, one_line
from cases.access import attempt_of
from cases.disputes.told import beside_answers
from cases.documents import OBJECTIVES
from cases.feedback import STANDS, cited_about
from cases.films import films_of
from cases.kinds import KINDS
from cases.library import moment_of, opened, orders_of
from cases.models import Answer, Attempt, Ordered
from cases.moment import Moment
from cases.order_panel import against
from cases.pages import frame
from cases.remaining import remains
from cases.seen import label_in_words, value_in_words
from cases.trail import verdict_trail
from cases.ways import ways
from cases.words import in_language, refused_in_words
from classification import Refused, classify
from classification.changes import Change, missing_fields, single_changes
from classification.findings.contradictions import contradictions
from classification.names import name_of
from classification.verdict import Status, Verdict
from classification.whatif import Difference, addable, change, stated, what_if
from training.evidence import Numbered
from training.fragments import draw
from training.markdown import as_html
from training.requests import reader

MOST_FLIPS = 8
MOST_SOURCES = 8  # cited under the debrief's text


@require_GET
def debrief(request: HttpRequest, pk: int) -> HttpResponse:
    """All of a finished attempt on one page; a change of one finding is asked by the address, and writes nothing."""
    attempt = attempt_of(reader(request), pk)
    answers = list(attempt.answers.order_by("pk").prefetch_related("marks"))
    checked = opened(attempt.version)
    if attempt.withheld:
        return redirect("quizzes:sitting", pk=attempt.sitting_id)
    if attempt.finished is None:
        return redirect("cases:play", pk=pk)
    index = len(checked.case.steps) - 1
    told, cited = moment_of(attempt, index), Numbered()
    panel = explore(request, told)
    if getattr(request, "htmx", False):
        return draw(request, "cases/debrief.html", "whatif", {"attempt": attempt, "whatif": panel})
    trails: Trails = {answer.pk: answer.told() for answer in answers}
    last, patient = remains(answers, trails), getattr(attempt.version, "patient", None)
    asked = objectives(attempt, answers, trails)
    beside_answers(row for objective in asked for row in objective["rows"])
    listed: set[str] = set()
    context = frame(attempt, index, answers) | {
        "state": "debrief",
        "rests_on": tuple(cited.numbers([*checked.case.facts, *checked.case.sources], MOST_SOURCES)),
        "objectives": asked,
        "unanswered": unanswered(attempt, answers),
        "sure": certainty.report(answers),
        "lines": lines(attempt, answers),
        "films": [film for step in checked.case.steps for film in films_of(checked.case, step.id)],
        "tally": with_orders(tally(answers, trails), orders_of(attempt)),
        "ways": ways(attempt),
        "last": last,
        "verdicts": [cited_about(verdict_trail(v), cited, listed) for v in (told.known.settled or told.known.pointed_to[:1])],
        "debrief_html": as_html(checked.case.debrief),
        "whatif": panel,
        "address": request.build_absolute_uri(reverse("practice:patient", args=[patient.token])) if patient else "",
    }
    return draw(request, "cases/debrief.html", "whatif", context | {"sources": cited.listed()})


Trails = dict[int | None, dict[str, Any]]


def objectives(attempt: Attempt, answers: list[Answer], trails: Trails) -> list[dict[str, Any]]:
    """Per objective what was asked, what it earned, what was wrongly chosen, and what was left out, in the language in force."""
    asked = {question.id: (number, question) for number, (_, question) in enumerate(opened(attempt.version).case.questions(), 1)}
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for answer in answers:
        number, question = asked[answer.question]
        trail, newest = in_language(trails[answer.pk]), answer.newest_mark()
        chosen = [said["text"] for said in trail["marked"]["said"] if said["word"] in ("wrong", "unsafe")]
        missed = [said["text"] for said in trail["marked"]["said"] if said["word"] == "left_out"]
        label = newest.label if newest else trail["marked"]["label"]
        score = newest.score if newest else Decimal(trail["marked"]["score"])
        legend = KINDS[question.kind].legend(question)
        rows[question.objective].append(
            {
                "answer": answer.pk,
                "number": number,
                "legend": legend,
                "step": answer.step + 1,
                "label": label,
                "score": score,
                "chosen": chosen,
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


def unanswered(attempt: Attempt, answers: list[Answer]) -> list[dict[str, Any]]:
    """What a sitting left open when it ended, by step."""
    done = {answer.question for answer in answers}
    return [
        {"step": index + 1, "legend": KINDS[question.kind].legend(question)}
        for index, step in enumerate(opened(attempt.version).case.steps)
        for question in step.questions
        if question.id not in done
    ]


def lines(attempt: Attempt, answers: list[Answer]) -> list[dict[str, str]]:
    """The patient in one line: of each step that asked for it the own one and the model."""
    steps = enumerate(opened(attempt.version).case.steps)
    found = [one_line.told(step, [answer for answer in answers if answer.step == index]) for index, step in steps]
    return [line for line in found if line]


def tally(answers: list[Answer], trails: Trails | None = None) -> dict[str, Any]:
    """The safety tally: harmful choices, emergencies missed, dangers rightly left alone. Danger is not averaged away."""
    harmful, missed, avoided = [], [], []
    for answer in answers:
        marked = (trails[answer.pk] if trails else answer.told())["marked"]
        harmful += [said for said in marked["said"] if said["word"] == "unsafe"]
        missed += marked["missed"]
        avoided += [said for said in marked["said"] if said["key"].startswith("HARM-") and not said["chosen"]]
    return {"harmful": harmful, "missed": missed, "avoided": avoided}


def with_orders(tally: dict[str, Any], orders: list[Ordered]) -> dict[str, Any]:
    """The tally with the investigations that were harmful actions in this patient."""
    return tally | {"harmful": [*tally["harmful"], *(said["harm"] for order in orders if (said := against(order)) and "harm" in said)]}


def explore(request: HttpRequest, told: Moment) -> dict[str, Any]:
    """The what-if panel, closed until it is asked for: the findings stated, one search to add another, what a change does."""
    asked = request.GET
    chosen, added, value = asked.get("finding", ""), asked.get("add", "").strip(), asked.get("value", "").strip()
    if not any(name in asked for name in ("whatif", "finding", "add", "flips")):
        return {}
    labels = {label_in_words(label): path for path, label in addable()}
    path = labels.get(added, added) or chosen
    panel: dict[str, Any] = {
        "open": True,
        "findings": [(each.path, label_in_words(each.label), value_in_words(each.value)) for each in stated(told.findings)],
        "addable": list(labels),
        "chosen": chosen,
        "added": added,
        "value": value,
        "flips": flips_of(told) if "flips" in asked else None,
    }
    if not path:
        return panel
    try:
        panel["difference"] = shown(what_if(told.findings, change(told.findings, path, value)))
    except Refused as refused:
        panel["error"] = refused_in_words(refused)
    return panel


def shown(difference: Difference) -> dict[str, Any]:
    """A difference as the template draws it."""
    return {
        "verdicts": difference.verdicts,
        "criteria": [
            {"sentence": _(row.criterion.sentence), "before": STANDS[row.before][1], "after": STANDS[row.after][1]}
            for row in difference.criteria
        ],
        "first_before": difference.before.first,
        "first_after": difference.after.first,
        "emergencies": difference.after.emergencies.raised,
    }


Front = tuple[str, Status | None] | None


@lru_cache(maxsize=128)
def _flips(told: Moment) -> tuple[tuple[Change, Front], ...]:
    """One change a finding; another verdict before another status of the same one, and of each outcome one before a second."""
    first = told.known.first
    now, also = _front(first), missing_fields(first.disorder.all_criteria) if first else frozenset[str]()
    found: dict[str, tuple[Change, Front]] = {}
    for each, changed in single_changes(told.findings, also):
        known = found.get(each.path)
        if known and now and known[1] and known[1][0] != now[0]:
            continue
        then = _front(classify(changed).first)
        other = then is None or now is None or then[0] != now[0]
        if then != now and (other or not known) and not contradictions(changed) and _can_be_tried(told, each, then):
            found[each.path] = each, then
    times = Counter[Front]()
    ranked: list[tuple[bool, int, int]] = []
    for _change, then in found.values():
        ranked.append((bool(then and now and then[0] == now[0]), times[then], len(ranked)))
        times[then] += 1
    flips = list(found.values())
    return tuple(flips[place] for _same, _times, place in sorted(ranked)[:MOST_FLIPS])


def _front(first: Verdict | None) -> Front:
    return (first.code, first.status) if first else None


def _can_be_tried(told: Moment, each: Change, then: Front) -> bool:
    """Whether the same change, typed into the form, does the same."""
    try:
        return _front(classify(change(told.findings, each.path, each.after)).first) == then
    except Refused:
        return False


def flips_of(told: Moment) -> list[dict[str, Any]]:
    """The single changes of a finding after which another verdict stands in front, or the same one stands elsewhere; one a finding."""
    return [
        {
            "path": each.path, "label": label_in_words(each.label), "before": value_in_words(each.before), "after": each.after,
            "says": value_in_words(each.after), "name": name_of(then[0]) if then else "", "status": then[1] if then else None,
        }
        for each, then in _flips(told)
    ]  # fmt: skip
