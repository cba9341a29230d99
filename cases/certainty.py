"""How sure a learner is of an answer: asked where they switched it on, marked apart, never part of the score."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import field, one
from cases.models import Answer
from classification.marking import accuracy_plus_bonus, calibration, certainty_mark
from classification.marking.certainty import LEVEL_SAYS, LEVELS, RIGHT, SAYS, said_values
from training.questions import Unreadable

SINGLE = ("count", "axis", "diagnosis", "flip", "next_test")  # kinds that ask for one decision; and knowledge with one best answer


def is_asked(question: Question) -> bool:
    """Whether certainty may go with the answer: where one decision is asked for."""
    return question.kind in SINGLE or (question.kind == "knowledge" and question.form == "one")


def field_of(question: Question) -> str:
    """The name of the field; no id of an author begins with an underscore."""
    return field(question.id, "_certainty")


def read_certainty(question: Question, typed: Mapping[str, Any]) -> int | None:
    """The level that was chosen, or none. Raises Unreadable."""
    sent = one(typed, field_of(question)) if is_asked(question) else ""
    if not sent:
        return None
    if sent not in map(str, LEVELS):
        raise Unreadable(_("Say how sure you are by one of the three, or leave it open."), field_of(question))
    return int(sent)


def level_words(level: int) -> str:
    return _(LEVEL_SAYS[level])


def choices(question: Question, typed: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The radio buttons: left open, and the three levels. Nothing where certainty is not asked."""
    if not is_asked(question):
        return []
    sent = one(typed, field_of(question))
    levels = [{"value": str(level), "text": level_words(level), "chosen": sent == str(level)} for level in LEVELS]
    return [{"value": "", "text": _("left open"), "chosen": sent not in map(str, LEVELS)}, *levels]


def rule() -> str:
    """How certainty is marked, by the numbers that mark it."""
    return _(SAYS).format(**said_values())


def told(answer: Answer, score: Any) -> dict[str, Any] | None:
    """What is said of the certainty of one answer; nothing where it was left open."""
    if answer.certainty is None:
        return None
    mark = certainty_mark(Decimal(str(score)), answer.certainty)
    return {"words": level_words(answer.certainty), "mark": f"{mark:f}".replace("-", "−"), "most": RIGHT[answer.certainty]}


def report(answers: Iterable[Answer]) -> dict[str, Any] | None:
    """Accuracy and bonus over the answers given with a certainty, and what was right at each level; nothing without such answers."""
    given = [(mark.score, answer.certainty) for answer in answers if answer.certainty and (mark := answer.newest_mark())]
    if not given:
        return None
    return {
        "answers": len(given),
        "right": percent(sum((score for score, _level in given), Decimal(0)) / len(given)),
        "bonus": percent(accuracy_plus_bonus(given)),
        "levels": [
            {
                "words": level_words(each.level), "answers": each.answers, "right": percent(each.accuracy),
                "low": percent(each.low), "high": percent(each.high),
            }
            for each in calibration(given)
        ],
    }  # fmt: skip


def percent(share: Decimal | None) -> str:
    return "" if share is None else f"{round(share * 100)}".replace("-", "−")
