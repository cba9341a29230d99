"""Three values, quantities from text, and the reading of a document's groups."""

import re
from fractions import Fraction
from typing import Any

Doc = dict[str, Any]
K3 = bool | None
BOUND = re.compile(r"^\s*(<=|>=|<|>|≤|≥)\s*([0-9.]+)\s*$")
SIGN = {"<": "lt", "<=": "le", "≤": "le", ">": "gt", ">=": "ge", "≥": "ge"}


def both(*values: K3) -> K3:
    """Kleene AND."""
    if any(value is False for value in values):
        return False
    return None if any(value is None for value in values) else True


def either(*values: K3) -> K3:
    """Kleene OR."""
    if any(value is True for value in values):
        return True
    return None if any(value is None for value in values) else False


def no(value: K3) -> K3:
    """Kleene NOT."""
    return None if value is None else not value


def same(values: list[K3]) -> K3:
    """What all readings agree on, else not known."""
    return values[0] if all(value is values[0] for value in values) else None


def number(value: Any) -> Fraction | None:
    """A plain number, exact from its text."""
    return None if value is None else Fraction(str(value))


def quantity(value: Any) -> tuple[str, Fraction] | None:
    """`eq`, `lt`, `le`, `ge`, `gt` with the number, or `normal` (DV-CV-06)."""
    if value is None:
        return None
    if isinstance(value, dict):
        return value["sign"], Fraction(str(value["value"] or 0))
    text = str(value)
    if text == "normal":
        return "normal", Fraction(0)
    bound = BOUND.match(text)
    if bound:
        return SIGN[bound[1]], Fraction(bound[2])
    return "eq", Fraction(text)


def at_least(value: Any, limit: str) -> K3:
    """value >= limit for a plain number."""
    exact = number(value)
    return None if exact is None else exact >= Fraction(limit)


def entries(doc: Doc, group: str) -> list[Doc]:
    """The entries of a group, latest first; one entry may stand without its list, and without a day it is of now."""
    found = doc.get(group) or []
    found = [found] if isinstance(found, dict) else list(found)
    now = doc.get("now", 0)
    return sorted(found, key=lambda entry: now if entry.get("day") is None else entry["day"], reverse=True)


def latest(doc: Doc, group: str, field: str) -> Any:
    """The latest entry that says something about the field."""
    for entry in entries(doc, group):
        if entry.get(field) is not None:
            return entry[field]
    return None


def is_true(doc: Doc, group: str, field: str) -> K3:
    """A field that is true or false where it is said."""
    value: K3 = latest(doc, group, field)
    return value


def has(marks: Any, member: str) -> K3:
    """One member of a set (DV-CV-03)."""
    if marks is None:
        return None
    listed, complete = parts(marks)
    if member in listed:
        return True
    return False if complete else None


def filled(marks: Any) -> K3:
    """Is the set non-empty? (DV-CV-03)"""
    if marks is None:
        return None
    listed, complete = parts(marks)
    if listed:
        return True
    return False if complete else None


def parts(marks: Any) -> tuple[set[str], bool]:
    """Those listed, and whether the others are known absent."""
    if isinstance(marks, dict):
        return set(marks["listed"]), bool(marks.get("complete"))
    return set(marks), not marks


def member(doc: Doc, group: str, field: str, name: str) -> K3:
    """One element of the latest set told."""
    return has(latest(doc, group, field), name)
