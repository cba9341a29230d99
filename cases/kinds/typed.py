"""What was typed for a question: its fields carry the question's id."""

from collections.abc import Mapping
from typing import Any

from classification.marking import Mark, rule_for
from training.questions import Marked, Said, Unreadable


def field(question_id: str, part: str = "") -> str:
    """The name of a form field: `q.band`, or `q.din.DIN-1` for a row; ids hold no point."""
    return f"q.{question_id}" + (f".{part}" if part else "")


def one(typed: Mapping[str, Any], name: str) -> str:
    """The single value of a field, stripped; empty when nothing was typed."""
    value = typed.get(name, "")
    if isinstance(value, list | tuple):
        value = value[-1] if value else ""
    return str(value).strip()


def several(typed: Mapping[str, Any], name: str) -> list[str]:
    """All values of a field, each once, in the order given."""
    value = typed.get(name, [])
    values = value if isinstance(value, list | tuple) else [value]
    return list(dict.fromkeys(str(item) for item in values if str(item).strip()))


def chosen_of(typed: Mapping[str, Any], name: str, allowed: set[str], missing: str) -> str:
    """One choice out of those offered. Raises Unreadable when none or a strange one was sent."""
    choice = one(typed, name)
    if choice not in allowed:
        raise Unreadable(missing, name)
    return choice


def rule(kind: str, **asked: Any) -> str:
    """The sentence on marking, from the object that marks."""
    return rule_for(kind).sentence(**asked)


def marked(mark: Mark, said: list[Said], *, note: str = "", about: str = "", missed: tuple[str, ...] = ()) -> Marked:
    """A mark with what is said of each option."""
    return Marked(mark.score, mark.label, tuple(said), mark.under or "", mark.harms, missed, note, about)


def words(mark: Mark) -> dict[str, str]:
    """The word on each option of a mark."""
    return {option.key: option.word for option in mark.options}
