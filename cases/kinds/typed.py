"""What was typed for a question: its fields carry the question's id."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _

from classification.disorders import DISORDERS
from classification.marking import Mark, rule_for
from classification.names import NOT_SETTLED, code_of, name_of, simplified
from training.questions import Example, Marked, Said, Unreadable

HARMLESS = "Nothing is done to the patient here."


def field(question_id: str, part: str = "") -> str:
    """The name of a form field: `q.band`, or `q.din.1` for its first row; ids hold no point."""
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


def sent(asked_id: str, answer: str | list[str]) -> dict[str, list[str]]:
    """What a form of one field sends that holds this answer."""
    return {field(asked_id): list(answer) if isinstance(answer, list) else [answer]}


def unread(asked_id: str, says: str, *values: str) -> Example:
    """An answer of one field that is not understood; without a value an empty one."""
    return Example(sent(asked_id, list(values)) if values else {}, says=says)


def chosen_of(typed: Mapping[str, Any], name: str, allowed: set[str], missing: str) -> str:
    """One choice out of those offered. Raises Unreadable when none or a strange one was sent."""
    choice = one(typed, name)
    if choice not in allowed:
        raise Unreadable(missing, name)
    return choice


def disorder_typed(text: str) -> str | None:
    """The disorder that was typed: its English name, a synonym or abbreviation, or its name in the language in force."""
    code = code_of(text)
    if code is not None:
        return code
    return next((code for code in (NOT_SETTLED, *DISORDERS) if simplified(_(name_of(code))) == simplified(text)), None)


def rule(kind: str, **asked: Any) -> str:
    """The sentence on marking, from the object that marks, in the language in force."""
    marks = rule_for(kind)
    return _(marks.says).format(**marks.values, **asked)


def rule_under(definition: str, kind: str, **asked: Any) -> str:
    """The sentence on marking after the definition, reading or drug that decides."""
    return _("Definition: %(name)s. %(rule)s") % {"name": definition, "rule": rule(kind, **asked)}


def marked(mark: Mark, said: list[Said], *, note: str = "", about: str = "", missed: tuple[str, ...] = ()) -> Marked:
    """A mark with what is said of each option."""
    return Marked(mark.score, mark.label, tuple(said), mark.under or "", mark.harms, missed, note, about)


def words(mark: Mark) -> dict[str, str]:
    """The word on each option of a mark."""
    return {option.key: option.word for option in mark.options}


def veiled(asked_id: str, name: str) -> str:
    """The value of an option in the form, where its own name would tell the answer; the same at every opening of the page."""
    return sha256(f"{asked_id} {name}".encode()).hexdigest()[:10]


def unveiled(asked_id: str, names: Iterable[str], sent: list[str]) -> list[str]:
    """The names behind values that were sent, in the order of the names; values of no option are left out."""
    return [name for name in names if veiled(asked_id, name) in sent]


def in_own_order(asked_id: str, names: Iterable[str]) -> list[str]:
    """Options in an order that does not tell which are right, the same at every opening."""
    return sorted(names, key=lambda name: veiled(asked_id, name))
