"""What the pages of a case are drawn from. What may not be seen yet is not put in here."""

from collections.abc import Mapping
from typing import Any

from cases import record
from cases.documents import Checked
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.library import opened
from cases.models import Answer, Attempt, Draft
from cases.moment import Moment
from classification.disorders import DISORDERS
from classification.names import NOT_SETTLED, name_of
from training.evidence import Numbered
from training.questions import Unreadable

LETTERS = "ABCDEFGHIJ"
MENU = [name_of(NOT_SETTLED), *sorted(row.name for row in DISORDERS.values())]
ORDER = {"unsafe": 0, "right": 1, "partly": 1, "other_definition": 1, "wrong": 2, "left_out": 3, "left_alone": 4}


def current_step(checked: Checked, answered: set[str]) -> int:
    """The first step that still asks something; past the last one when nothing is left."""
    for index, step in enumerate(checked.case.steps):
        if any(question.id not in answered for question in step.questions):
            return index
    return len(checked.case.steps)


def reachable(checked: Checked, index: int, answered: set[str]) -> bool:
    """A step may be opened once every question before it is answered."""
    return 0 <= index < len(checked.case.steps) and index <= current_step(checked, answered)


def frame(attempt: Attempt, told: Moment, answers: list[Answer]) -> dict[str, Any]:
    """What every page of a case shows above and beside the question."""
    checked, answered = opened(attempt.version), {answer.question for answer in answers}
    steps = checked.case.steps
    here, reached = told.index, min(current_step(checked, answered), len(steps) - 1)
    kept = record.kept_back(told, answered)
    return {
        "attempt": attempt,
        "case": checked.case,
        "facts": record.patient_facts(told, kept),
        "steps": [
            {
                "number": n + 1,
                "title": step.title if n <= max(here, reached) else "",
                "here": n == here,
                "done": n < here,
                "open": n <= reached,
            }
            for n, step in enumerate(steps)
        ],
        "entries": record.entries(checked, here, kept),
        "chart": record.chart(told, f"c{attempt.pk}s{here}", kept),
        "number": here + 1,
        "total": len(steps),
        "definition": told.known.definitions.name,
    }


def question_page(
    attempt: Attempt,
    index: int,
    answers: list[Answer],
    drafts: list[Draft],
    typed: Mapping[str, Any],
    faults: Mapping[str, Unreadable],
) -> dict[str, Any]:
    """The question of a step. What remains is shown only up to the step answered last."""
    told = Moment(opened(attempt.version), index)
    kept = {name: value for draft in drafts for name, value in draft.typed.items()} | dict(typed)
    hinted = {draft.question for draft in drafts if draft.hint}
    parts = []
    for letter, question in zip(LETTERS, told.step.questions, strict=False):
        kind, fault = KINDS[question.kind], faults.get(question.id)
        parts.append(
            {
                "letter": letter, "id": question.id, "name": f"q.{question.id}", "form": kind.form(question, told, kept),
                "error": str(fault) if fault else "", "error_field": fault.field if fault else "",
                "hint": kind.hint(question, told) if question.id in hinted else "",
            }
        )  # fmt: skip
    saved = max((draft.updated for draft in drafts), default=None)
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "parts": parts,
        "faults": [part for part in parts if part["error"]],
        "saved": saved,
        "menu": MENU if any(question.kind in ("diagnosis", "differential") for question in told.step.questions) else (),
        "last": remains(answers),
        "questions_before": sum(len(step.questions) for step in told.case.steps[:index]) + 1,
        "questions_total": sum(len(step.questions) for step in told.case.steps),
    }


def typed_words(told: Moment, typed: Mapping[str, Any]) -> list[str]:
    """What was typed for each question of a step, in the words of its form."""
    lines = []
    for letter, question in zip(LETTERS, told.step.questions, strict=False):
        form = KINDS[question.kind].form(question, told, typed)
        words, name = form.extra.get("values", {}), field(question.id)
        sent = [value for key, values in typed.items() if key == name or key.startswith(f"{name}.") for value in values if value]
        said = [option.text for option in form.options if option.chosen] or [str(words.get(value, value)) for value in sent]
        if said:
            lines.append(f"{letter}: {', '.join(said)}")
    return lines


def feedback_page(attempt: Attempt, index: int, answers: list[Answer]) -> dict[str, Any]:
    """What was said of the answers of a step, from the stored rows alone."""
    told = Moment(opened(attempt.version), index)
    cited = Numbered()
    mine = {answer.question: answer for answer in answers if answer.step == index}
    parts = [
        _told_part(letter, question.asks or KINDS[question.kind].form(question, told, {}).legend, mine[question.id], cited)
        for letter, question in zip(LETTERS, told.step.questions, strict=False)
        if question.id in mine
    ]
    abouts = {part["about"]["code"]: part["about"] for part in parts if part["about"]}
    steps = told.case.steps
    return {
        "attempt": attempt,
        "number": index + 1,
        "ask": told.step.ask or told.step.title,
        "parts": parts,
        "answered_at": max((answer.created for answer in mine.values()), default=None),
        "harms": [said for part in parts for said in part["unsafe"]],
        "missed": list(dict.fromkeys(missed for part in parts for missed in part["missed"])),
        "abouts": [_cited_about(about, cited) for about in abouts.values()],
        "differs": next((part["differs"] for part in parts if part["differs"]), []),
        "last": remains([answer for answer in answers if answer.step <= index]),
        "sources": cited.listed(),
        "next_title": steps[index + 1].title if index + 1 < len(steps) else "",
        "next_number": index + 2 if index + 1 < len(steps) else None,
    }


def _told_part(letter: str, legend: str, answer: Answer, cited: Numbered) -> dict[str, Any]:
    trail = answer.told()
    marked, newest = trail["marked"], answer.newest_mark()
    said = sorted(marked["said"], key=lambda each: (ORDER.get(each["word"], 5),))
    for each in said:
        each["numbers"] = cited.numbers(each["sources"])
    kept = trail["kind"] in ("criteria", "count")
    return {
        "letter": letter,
        "legend": legend,
        "label": newest.label if newest else marked["label"],
        "score": newest.score if newest else marked["score"],
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


def _cited_about(about: dict[str, Any], cited: Numbered) -> dict[str, Any]:
    for criterion in about["criteria"]:
        criterion["numbers"] = cited.numbers([criterion["fact"], *criterion["sources"]])
    return about


def remains(answers: list[Answer]) -> dict[str, Any] | None:
    """What remained after the step answered last, and how it shrank from step to step."""
    by_step: dict[int, dict[str, Any]] = {}
    for answer in answers:
        if answer.step not in by_step:
            by_step[answer.step] = answer.told()["moment"]
    if not by_step:
        return None
    last = by_step[max(by_step)]
    counts = [{"step": step + 1, "not_excluded": moment["not_excluded"]} for step, moment in sorted(by_step.items())]
    previous = counts[-2]["not_excluded"] if len(counts) > 1 else last["catalogue"]
    return {
        **last,
        "shrink": counts,
        "just_left": max(previous - last["not_excluded"], 0),
        "dots": _dots(last, previous),
    }


def _dots(moment: dict[str, Any], previous: int) -> list[dict[str, Any]]:
    """One dot for every disorder: remaining, left just now, gone; places in the picture as attributes."""
    left, dots = moment["not_excluded"], []
    for place in range(moment["catalogue"]):
        kind = "left" if place < left else "just" if place < previous else "gone"
        dots.append(
            {
                "kind": kind,
                "x": 8 + 18 * (place % 18),
                "y": 10 + 22 * (place // 18),
                "r": "4.5" if kind == "gone" else "6",
            }
        )
    return dots
