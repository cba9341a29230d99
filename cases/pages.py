"""What the pages of a case are drawn from, up to the answer. What may not be seen yet is not put in here."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language, gettext

from cases import certainty, one_line, record
from cases.documents import LETTERS
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.library import moment_at, moment_of, opened
from cases.models import Answer, Attempt, Draft, Version
from cases.moment import Moment
from cases.order_panel import order_panel
from cases.quizzes.clock import clock_of
from cases.remaining import remains
from cases.standing import current_step
from classification.disorders import DISORDERS
from classification.names import NOT_SETTLED, name_of
from training.questions import Unreadable


def frame(attempt: Attempt, index: int, answers: list[Answer]) -> dict[str, Any]:
    """What every page of a case shows above and beside the question."""
    checked, answered = opened(attempt.version), {answer.question for answer in answers}
    steps = checked.case.steps
    reached = min(current_step(checked, answered, attempt.passed), len(steps) - 1)
    return _drawn(moment_of(attempt, index), answered) | {
        "attempt": attempt,
        "case": checked.case,
        "patient": getattr(attempt.version, "patient", None),  # where it is a generated one
        "steps": [
            {
                "number": n + 1,
                "title": step.title if n <= max(index, reached) else "",
                "here": n == index,
                "done": n < index,
                "open": n <= reached,
            }
            for n, step in enumerate(steps)
        ],
        "number": index + 1,
        "total": len(steps),
        "clock": attempt.sitting and clock_of(attempt.sitting, timezone.now()),
    }


def beside(version: Version, index: int, answered: Iterable[str]) -> dict[str, Any]:
    """Patient, chart and record at a step: the same for everyone who has the same of its questions still open."""
    return _drawn(moment_at(version, index), answered)


def _drawn(told: Moment, answered: Iterable[str]) -> dict[str, Any]:
    asked = frozenset(question.id for question in told.step.questions)
    return _beside(told, asked.intersection(answered), get_language())


@lru_cache(maxsize=512)
def _beside(told: Moment, answered: frozenset[str], language: str | None) -> dict[str, Any]:
    kept = record.kept_back(told, answered)
    found: dict[str, Any] = {
        "facts": record.patient_facts(told, kept),
        "entries": record.entries(told, kept),
        "chart": record.chart(told, f"c{told.index + 1}", kept),
        "definition": told.known.definitions.name,
    }
    *earlier, newest = found["entries"]
    return found | {
        "chart_html": render_to_string("cases/chart.html", found),
        "record_html": render_to_string("cases/record.html", found | {"earlier": earlier, "newest": newest}),
    }


def question_page(
    attempt: Attempt,
    index: int,
    answers: list[Answer],
    drafts: list[Draft],
    typed: Mapping[str, Any] | None,
    faults: Mapping[str, Unreadable],
    *,
    just: str = "",
    refused: dict[str, str] | None = None,
) -> dict[str, Any]:
    """The question of a step, with what was typed just now, or else what was kept. What remains is shown up to the last answer.

    `just`: the investigation ordered a moment ago; `refused`: why one was not.
    """
    told = moment_of(attempt, index)
    kept = {name: value for draft in drafts for name, value in draft.typed.items()} if typed is None else typed
    hinted = {draft.question for draft in drafts if draft.hint}
    parts = []
    for letter, question in zip(LETTERS, told.step.questions, strict=False):
        kind, fault = KINDS[question.kind], faults.get(question.id)
        parts.append(
            {
                "letter": letter, "id": question.id, "name": f"q.{question.id}", "form": kind.form(question, told, kept),
                "error": str(fault) if fault else "", "error_field": fault.field if fault else "",
                "hint": kind.hint(question, told) if question.id in hinted else "",
                "certainty": certainty.choices(question, kept) if attempt.user.certainty else [],
            }
        )  # fmt: skip
    saved = max((draft.updated for draft in drafts), default=None)
    line = one_line.form(told.step, kept, faults.get(one_line.FAULT))
    steps, answered = told.case.steps, {answer.question for answer in answers}
    is_open = not attempt.finished and current_step(opened(attempt.version), answered, attempt.passed) == index
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "parts": parts,
        "faults": [part for part in parts if part["error"]],
        "wrong": sum(1 for part in parts if part["error"]) + bool(line and line["error"]),
        "line": line,
        "sure": certainty.rule() if any(part["certainty"] for part in parts) else "",
        "saved": saved,
        "orders": order_panel(attempt, told, is_open=is_open, just=just, refused=refused),
        "next_number": index + 2 if index + 1 < len(steps) else None,
        "menu": menu() if any(question.kind in ("diagnosis", "differential") for question in told.step.questions) else (),
        "last": None if attempt.withheld else remains(answers),
        "questions_before": sum(len(step.questions) for step in told.case.steps[:index]) + 1,
        "questions_total": sum(len(step.questions) for step in told.case.steps),
    }


def menu() -> tuple[str, ...]:
    """Every diagnosis in the language in force, for the fields in which one is typed."""
    return _menu(get_language())


@lru_cache(maxsize=32)
def _menu(language: str | None) -> tuple[str, ...]:
    return (gettext(name_of(NOT_SETTLED)), *sorted(gettext(row.name) for row in DISORDERS.values()))


def typed_words(told: Moment, typed: Mapping[str, Any]) -> list[str]:
    """What was typed for each question of a step, in the words of its form."""
    lines = []
    for letter, question in zip(LETTERS, told.step.questions, strict=False):
        form = KINDS[question.kind].form(question, told, typed)
        words, name = form.extra.get("values", {}), field(question.id)
        fields = [key for key in typed if key == name or (key.startswith(f"{name}.") and not key.startswith(f"{name}._"))]
        sent = [value for key in fields for value in typed[key] if value]
        said = [option.text for option in form.options if option.chosen] or [gettext(words[v]) if v in words else str(v) for v in sent]
        with suppress(Unreadable):
            level = certainty.read_certainty(question, typed)
            said += [certainty.level_words(level)] if level else []
        if said:
            lines.append(f"{letter}: {', '.join(said)}")
    with suppress(Unreadable):
        lines += [line] if (line := one_line.read_line(told.step, typed)) else []
    return lines


def kept_page(attempt: Attempt, index: int, answers: list[Answer]) -> dict[str, Any]:
    """That a step was answered, and where it goes on: no mark, no reason, and not what remains."""
    told, steps = moment_of(attempt, index), opened(attempt.version).case.steps
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "legends": [KINDS[question.kind].legend(question) for question in told.step.questions],
        "answered_at": max((answer.created for answer in answers if answer.step == index), default=None),
        "next_title": steps[index + 1].title if index + 1 < len(steps) else "",
        "next_number": index + 2 if index + 1 < len(steps) else None,
    }
