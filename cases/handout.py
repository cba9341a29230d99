"""A case on paper: each step with empty boxes for the table, and the engine's key for whoever leads the seminar."""

from functools import lru_cache
from typing import Any

from django.utils.translation import get_language, gettext

from cases import record
from cases.documents import LETTERS, Question, Step
from cases.investigations import offered
from cases.kinds import KINDS
from cases.library import moment_at, opened
from cases.models import Version
from cases.moment import Moment
from cases.order_panel import GROUPS, cost_words
from cases.spread import harmful_of, right_of
from cases.trail import answer_trail, moment_trail
from cases.words import Teller, in_language, stored_words
from training.evidence import Numbered
from training.markdown import as_html

IN_FRONT = 5


def sheets(version: Version) -> list[dict[str, Any]]:
    """What the first part shows of each step: what was told and measured, what may be ordered, what is asked. No key."""
    return [_sheet(moment_at(version, index)) for index in range(len(opened(version).case.steps))]


def _sheet(told: Moment) -> dict[str, Any]:
    kept = record.kept_back(told, frozenset())
    entry = record.entries(told, kept)[-1]
    chart = record.chart(told, f"h{told.index + 1}", kept) if entry.rows or entry.earlier else None
    return {
        "number": told.index + 1,
        "step": told.step,
        "facts": record.patient_facts(told, kept),
        "entry": entry,
        "chart": chart if chart and len(chart.rows) > 1 else None,
        "orders": _orders(told.step),
        "parts": [_asked(letter, question, told) for letter, question in zip(LETTERS, told.step.questions, strict=False)],
    }


def _orders(step: Step) -> list[dict[str, Any]]:
    """The investigations on offer, by group, each with its cost."""
    tests = [(test.group, {"says": gettext(test.says), "cost": cost_words(test.money, test.days, test.burden)}) for test in offered(step)]
    return [{"title": title, "tests": found} for key, title in GROUPS.items() if (found := [row for group, row in tests if group == key])]


def _asked(letter: str, question: Question, told: Moment) -> dict[str, Any]:
    form = KINDS[question.kind].form(question, told, {})
    return {"letter": letter, "kind": question.kind, "form": form, "one": form.template.endswith("one.html")}


def keys(version: Version) -> dict[str, Any]:
    """What the second part shows: of each step the key with its reasons, what stands in front, the results of its tests; the sources."""
    return _keys(version, version.digest, get_language())


@lru_cache(maxsize=32)
def _keys(version: Version, digest: str, language: str | None) -> dict[str, Any]:
    """Marking an ideal answer to every question takes a while, so it is done once for a document and a language."""
    cited, steps = Numbered(), opened(version).case.steps
    told = [_step_key(moment_at(version, index), cited) for index in range(len(steps))]
    return {"steps": told, "sources": cited.listed()}


def _step_key(told: Moment, cited: Numbered) -> dict[str, Any]:
    asked = told.step.questions
    ideal = {question.id: KINDS[question.kind].ideal(question, told) for question in asked}
    answering, moment = told.answering(ideal), moment_trail(told)
    say = Teller(stored_words(moment))
    return {
        "number": told.index + 1,
        "step": told.step,
        "parts": [
            _key(letter, question, answering, ideal[question.id], moment, cited) for letter, question in zip(LETTERS, asked, strict=False)
        ],
        "in_front": [
            {"name": gettext(row["name"]), "status": row["status"], "why": say(row["why"])} for row in moment["remains"][:IN_FRONT]
        ],
        "not_excluded": moment["not_excluded"],
        "emergencies": [gettext(each["sentence"]) for each in moment["emergencies"]],
        "results": [{"says": gettext(test.says), "result": as_html(test.result)} for test in offered(told.step)],
    }


def _key(letter: str, question: Question, told: Moment, ideal: Any, moment: dict[str, Any], cited: Numbered) -> dict[str, Any]:
    marked = KINDS[question.kind].mark(question, told, ideal)
    trail = in_language(answer_trail(question, told, marked, moment))
    rows = question.kind in ("criteria", "count") or (question.kind == "knowledge" and question.form in ("match", "order"))
    right, harmful = right_of(trail), harmful_of(trail)
    lines = [said | {"numbers": tuple(cited.numbers(said["sources"])), "harm": said["key"] in harmful} for said in trail["marked"]["said"]]
    return {
        "letter": letter,
        "legend": KINDS[question.kind].legend(question),
        "note": trail["marked"]["note"],
        "right": [said for said in lines if rows or said["key"] in right],
        "others": [said for said in lines if not rows and said["key"] not in right],
    }
