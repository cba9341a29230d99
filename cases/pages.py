"""What the pages of a case are drawn from. What may not be seen yet is not put in here."""

from collections.abc import Container, Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language, gettext, gettext_lazy

from cases import certainty, one_line, record
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.library import moment_at, moment_of, opened
from cases.models import Answer, Attempt, Draft, Version
from cases.moment import Moment
from cases.order_panel import order_panel
from cases.quizzes.clock import clock_of
from cases.standing import current_step
from cases.words import Teller, in_language, tell_verdict
from classification.disorders import DISORDERS
from classification.names import NOT_SETTLED, name_of
from training.evidence import Numbered
from training.questions import Unreadable

LETTERS = "ABCDEFGHIJ"
ORDER = {"unsafe": 0, "right": 1, "partly": 1, "other_definition": 1, "wrong": 2, "left_out": 3, "left_alone": 4}
# For the word on an option: the class of its line, its icon, the class of its mark, what the mark says.
LOOKS = {
    "unsafe": ("harm", "harm", "m-harm", gettext_lazy("unsafe for this patient")),
    "right": ("right", "right", "m-right", gettext_lazy("right")),
    "partly": ("partly", "partly", "m-not", gettext_lazy("partly")),
    "other_definition": ("partly", "partly", "m-not", gettext_lazy("right elsewhere")),
    "wrong": ("not", "not", "m-not", gettext_lazy("not right")),
    "left_out": ("skipped", "skipped", "m-not", gettext_lazy("you left this out")),
    "left_alone": ("right", "right", "m-right", gettext_lazy("rightly left")),
}


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


def feedback_page(attempt: Attempt, index: int, answers: list[Answer]) -> dict[str, Any]:
    """What was said of the answers of a step, from the stored rows alone."""
    told = moment_of(attempt, index)
    cited = Numbered()
    mine = {answer.question: (answer, answer.told()) for answer in answers if answer.step == index}
    last = remains([answer for answer in answers if answer.step <= index], {answer.pk: trail for answer, trail in mine.values()})
    parts = [
        told_part(letter, KINDS[question.kind].legend(question), *mine[question.id], cited)
        for letter, question in zip(LETTERS, told.step.questions, strict=False)
        if question.id in mine
    ]
    said_above = {said["key"] for part in parts for said in part["said"] if part["kind"] == "criteria"}
    abouts = {part["about"]["code"]: part["about"] for part in parts if part["about"]}
    steps = told.case.steps
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "parts": parts,
        "line": one_line.told(told.step, [answer for answer, _trail in mine.values()]),
        "answered_at": max((answer.created for answer, _trail in mine.values()), default=None),
        "harms": [said for part in parts for said in part["unsafe"]],
        "missed": list(dict.fromkeys(missed for part in parts for missed in part["missed"])),
        "abouts": [cited_about(about, cited, said_above) for about in abouts.values()],
        "differs": next((part["differs"] for part in parts if part["differs"]), []),
        "last": last,
        "sources": cited.listed(),
        "next_title": steps[index + 1].title if index + 1 < len(steps) else "",
        "next_number": index + 2 if index + 1 < len(steps) else None,
    }


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


def told_part(letter: str, legend: str, answer: Answer, trail: dict[str, Any], cited: Numbered) -> dict[str, Any]:
    """What is told of one answer: its mark, and what was said of each option."""
    marked, newest = in_language(trail)["marked"], answer.newest_mark()
    said = sorted(marked["said"], key=lambda each: (ORDER.get(each["word"], 5),))
    for each in said:
        each["numbers"] = tuple(cited.numbers(each["sources"]))
        each["line"], each["icon"], each["mark"], each["says"] = LOOKS.get(each["word"], LOOKS["right"])
    kept, score = trail["kind"] in ("criteria", "count"), newest.score if newest else marked["score"]
    return {
        "answer": answer.pk,
        "letter": letter,
        "kind": trail["kind"],
        "legend": legend,
        "label": newest.label if newest else marked["label"],
        "score": score,
        "certainty": certainty.told(answer, score),
        "note": marked["note"],
        "under": marked["under"],
        "definition": trail["definition"],
        "said": marked["said"] if kept else [each for each in said if each["word"] != "left_alone"],
        "alone": [] if kept else [each for each in said if each["word"] == "left_alone"],
        "unsafe": [each for each in said if each["word"] == "unsafe"],
        "about": trail["about"],
        "differs": trail["differs"],
        "missed": marked["missed"],
        "hint": answer.hint,
    }


STANDS = {True: ("met", gettext_lazy("met")), False: ("unmet", gettext_lazy("not met")), None: ("open", gettext_lazy("not yet known"))}


def cited_about(about: dict[str, Any], cited: Numbered, said_above: Container[str] = ()) -> dict[str, Any]:
    """A verdict in the language in force, its criteria with the numbers of their sources and the look of their value.

    What a criterion saw is not said a second time where its own row was asked on the same page.
    """
    for criterion in tell_verdict(about)["criteria"]:
        if criterion["id"] in said_above:
            criterion["seen"], criterion["numbers"] = "", ()
        else:
            criterion["numbers"] = tuple(cited.numbers([criterion["fact"], *criterion["sources"]]))
        criterion["icon"], criterion["says"] = STANDS[criterion["value"]]
    return about


def remains(answers: list[Answer], told: Mapping[int | None, dict[str, Any]] | None = None) -> dict[str, Any] | None:
    """What remained after the step answered last, and how it shrank from step to step. `told`: trails that were read already."""
    by_step: dict[int, dict[str, Any]] = {}
    for answer in answers:
        if answer.step not in by_step:
            by_step[answer.step] = (told or {}).get(answer.pk) or answer.told()
    if not by_step:
        return None
    trail = by_step[max(by_step)]
    last, said = trail["moment"], Teller(trail.get("words"))
    counts = [{"step": step + 1, "not_excluded": each["moment"]["not_excluded"]} for step, each in sorted(by_step.items())]
    previous = counts[-2]["not_excluded"] if len(counts) > 1 else last["catalogue"]
    return {
        **last,
        "remains": [row | {"name": gettext(row["name"]), "why": said(row["why"])} for row in last["remains"]],
        "left": [row | {"name": gettext(row["name"]), "why": said(row["why"])} for row in last["left"]],
        "shrink": counts,
        "just_left": max(previous - last["not_excluded"], 0),
        "dots": _dots(last["not_excluded"], previous, last["catalogue"]),
    }


IN_A_ROW = 18


@lru_cache(maxsize=512)
def _dots(left: int, previous: int, catalogue: int) -> list[tuple[str, str]]:
    """One dot for every disorder: remaining, left just now, gone. Lines of dots, by the dashes of the look; a ring is a dot in a dot."""
    lines = {"left": _line(0, left), "just": _line(left, previous), "gone": _line(max(left, previous), catalogue)}
    rings = [(each, line) for kind in ("just", "gone") if (line := lines[kind]) for each in (kind, f"{kind} in")]
    return [("left", lines["left"]), *rings]


def _line(first: int, last: int) -> str:
    """The dots from one place to before another, as one line in each row."""
    drawn = ""
    while first < last:
        row, place = divmod(first, IN_A_ROW)
        dots = min(last - first, IN_A_ROW - place)
        drawn += f"M{8 + 18 * place} {10 + 22 * row}h{18 * dots - 17}"
        first += dots
    return drawn
