"""What the page of a room's answers is drawn from. What may not be seen yet is not put in here."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cases.certainty import level_words
from cases.documents import LETTERS, Step
from cases.feedback import cited_about
from cases.kinds import KINDS
from cases.models import Answer
from cases.room import Room, pseudonyms, trails_for
from cases.spread import Bar, Row, spread
from cases.words import Teller
from training.evidence import Numbered
from training.models import Assignment

NAMED = 40  # names beside one bar
LINES = 60


def question_parts(
    step: Step, answers: list[Answer], *, with_key: bool, people: Mapping[int, str]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[tuple[int, Any]]]:
    """Each question of a step with its bars, and with the key where it is opened; the verdicts behind the keys; the sources cited."""
    cited, best = Numbered(), trails_for(step, answers)
    parts, abouts = [], dict[str, dict[str, Any]]()
    for letter, question in zip(LETTERS, step.questions, strict=False):
        own = [answer for answer in answers if answer.question == question.id]
        part: dict[str, Any] = {
            "letter": letter, "id": question.id, "legend": KINDS[question.kind].legend(question), "answered": len(own),
            "unsafe": sum(answer.label == "unsafe" for answer in own),  # type: ignore[attr-defined]
        }  # fmt: skip
        if trail := best.trails.get(question.id):
            reasons = _reasons(trail, cited) if with_key else {}
            rows = spread(question, own, trail, opened=with_key)
            part |= {
                "rows": [_row(row, people, reasons) for row in rows],
                "sure": _sure(own, with_key),
                "missed": best.missed.get(question.id, 0),
                "right": sum(answer.label == "right" for answer in own) if with_key else None,  # type: ignore[attr-defined]
                "key": _key(trail, list(reasons.values())) if with_key else None,
            }
            if with_key and (about := trail["about"]):
                abouts.setdefault(about["code"], about)
        parts.append(part)
    listed: set[str] = set()
    return parts, [cited_about(about, cited, listed) for about in abouts.values()], cited.listed()


def _row(row: Row, people: Mapping[int, str], reasons: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """A row of bars; a reason that belongs to it, or to one of its bars, is taken to stand there."""
    return {
        "text": row.text,
        "left": row.left,
        "bars": [_bar(bar, people) | {"reason": reasons.pop(bar.key, None)} for bar in row.bars],
        "reason": reasons.pop(row.key, None),
    }


def _bar(bar: Bar, people: Mapping[int, str]) -> dict[str, Any]:
    named = sorted((people[person] for person in bar.people if person in people), key=str.casefold)
    return {"bar": bar, "names": named[:NAMED], "unnamed": max(len(named) - NAMED, 0)}


def _sure(answers: list[Answer], with_key: bool) -> list[dict[str, Any]]:
    """How many were how sure; how many of them were right, once the key is opened."""
    given = Counter(answer.certainty for answer in answers if answer.certainty)
    right = Counter(answer.certainty for answer in answers if answer.label == "right")  # type: ignore[attr-defined]
    return [{"words": level_words(level), "count": given[level], "right": right[level] if with_key else None} for level in sorted(given)]


def _reasons(trail: Mapping[str, Any], cited: Numbered) -> dict[str, dict[str, Any]]:
    """What was said of each option, by its key."""
    told = Teller(trail.get("words"))
    return {
        said["key"]: {"text": told(said["text"]), "why": told(said["why"]), "numbers": tuple(cited.numbers(said["sources"]))}
        for said in trail["marked"]["said"]
    }


def _key(trail: Mapping[str, Any], left: list[dict[str, Any]]) -> dict[str, Any]:
    """What else belongs to the key: options that nobody named, and the note."""
    return {"left": left, "note": Teller(trail.get("words"))(trail["marked"]["note"])}


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
