"""The patient in one line, in the learner's own words: kept and shown beside the model line, never marked."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Step
from cases.kinds.typed import field, one
from cases.models import Answer
from training.questions import Unreadable

LONGEST = 240
FAULT = "_line"  # its place among the messages; no question can have this id


def field_of(step: Step) -> str:
    """The name of the field: it goes with the first question, whose draft and answer keep it."""
    return field(step.questions[0].id, "_line")


def is_asked(step: Step) -> bool:
    """Whether the step has a model line to compare with, and a question to keep the own one with."""
    return bool(step.line and step.questions)


def read_line(step: Step, typed: Mapping[str, Any]) -> str:
    """What was typed, on one line; empty where nothing was. Raises Unreadable."""
    line = " ".join(one(typed, field_of(step)).split()) if is_asked(step) else ""
    if len(line) > LONGEST:
        values = {"most": LONGEST, "typed": len(line)}
        raise Unreadable(_("At most %(most)s characters; these are %(typed)s. Shorten the line.") % values, field_of(step))
    return line


def form(step: Step, typed: Mapping[str, Any], fault: Unreadable | None) -> dict[str, Any] | None:
    """What to draw; nothing where the step asks for no line. The model line is not in it."""
    if not is_asked(step):
        return None
    return {"name": field_of(step), "value": one(typed, field_of(step)), "most": LONGEST, "error": str(fault) if fault else ""}


def told(step: Step, answers: Iterable[Answer]) -> dict[str, str] | None:
    """The own line beside the model line, once the step is answered."""
    if not is_asked(step):
        return None
    return {"title": step.title, "own": next((answer.line for answer in answers if answer.line), ""), "model": step.line}
