"""What the page of a room's answers is drawn from. What may not be seen yet is not put in here."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cases.certainty import level_words
from cases.documents import Question, Step
from cases.kinds import KINDS
from cases.models import Answer
from cases.pages import LETTERS, LOOKS, cited_about
from cases.room import Room, pseudonyms, trails_for
from cases.spread import Bar, harmful_of, right_of, spread
from cases.words import Teller
from training.evidence import Numbered
from training.models import Assignment

NAMED = 40  # names beside one bar
LINES = 60
SHOWN_FIRST = ("unsafe", "right", "wrong")


def question_parts(
    step: Step, answers: list[Answer], *, with_key: bool, people: Mapping[int, str]
) -> tuple[list[dict[str, Any]], list[tuple[int, Any]]]:
    """Each question of a step with its bars, and with the key where it is opened; then the sources cited."""
    cited, best = Numbered(), trails_for(step, answers)
    parts = []
    for letter, question in zip(LETTERS, step.questions, strict=False):
        own = [answer for answer in answers if answer.question == question.id]
        part: dict[str, Any] = {
            "letter": letter, "id": question.id, "legend": KINDS[question.kind].legend(question), "answered": len(own),
            "unsafe": sum(answer.label == "unsafe" for answer in own),  # type: ignore[attr-defined]
        }  # fmt: skip
        if trail := best.trails.get(question.id):
            rows = spread(question, own, trail, opened=with_key)
            part |= {
                "rows": [{"text": row.text, "left": row.left, "bars": [_bar(bar, people) for bar in row.bars]} for row in rows],
                "sure": _sure(own, with_key),
                "missed": best.missed.get(question.id, 0),
                "key": _key(question, trail, cited) if with_key else None,
                "right": sum(answer.label == "right" for answer in own) if with_key else None,  # type: ignore[attr-defined]
            }
        parts.append(part)
    return parts, cited.listed()


def _bar(bar: Bar, people: Mapping[int, str]) -> dict[str, Any]:
    named = sorted((people[person] for person in bar.people if person in people), key=str.casefold)
    return {"bar": bar, "names": named[:NAMED], "unnamed": max(len(named) - NAMED, 0)}


def _sure(answers: list[Answer], with_key: bool) -> list[dict[str, Any]]:
    """How many were how sure; how many of them were right, once the key is opened."""
    given = Counter(answer.certainty for answer in answers if answer.certainty)
    right = Counter(answer.certainty for answer in answers if answer.label == "right")  # type: ignore[attr-defined]
    return [{"words": level_words(level), "count": given[level], "right": right[level] if with_key else None} for level in sorted(given)]


def _key(question: Question, trail: Mapping[str, Any], cited: Numbered) -> dict[str, Any]:
    """What belongs to the key and why, as it was told to the one who earned most; without what that one chose."""
    told, right, harmful = Teller(trail.get("words")), right_of(trail), harmful_of(trail)
    rows = question.kind in ("criteria", "count") or (question.kind == "knowledge" and question.form in ("match", "order"))
    lines = []
    for said in trail["marked"]["said"]:
        word = "unsafe" if said["key"] in harmful else "right" if said["key"] in right or rows else "wrong"
        line, icon, mark, says = LOOKS[word]
        entry: dict[str, Any] = {
            "text": told(said["text"]), "why": told(said["why"]), "numbers": tuple(cited.numbers(said["sources"])), "word": word,
            "line": line, "icon": icon, "mark": mark, "says": "" if rows else says, "chosen": False,
        }  # fmt: skip
        lines.append(entry)
    about = trail["about"]
    return {
        "lines": sorted(lines, key=lambda each: SHOWN_FIRST.index(each["word"])),
        "note": told(trail["marked"]["note"]),
        "about": cited_about(about, cited) if about else None,
        "rules": trail["moment"]["rules"],
    }


def written_lines(assignment: Assignment, room: Room, answers: list[Answer], people: Mapping[int, str]) -> dict[str, Any]:
    """What was written of the patient in one line: under a number, or under a name where names are asked for."""
    numbers = pseudonyms(assignment, room.first)
    writers = {attempt: numbers[user] for user, attempt in room.first.items()}
    written: list[dict[str, Any]] = [
        {"number": writers[answer.attempt_id], "name": people.get(answer.attempt_id, ""), "text": answer.line}
        for answer in answers
        if answer.line
    ]
    shown = sorted(written, key=lambda each: each["number"])[:LINES]
    return {"shown": shown, "hidden": len(written) - len(shown)}
