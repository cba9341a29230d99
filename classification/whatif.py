"""What if: change one finding and see which verdicts and which criteria move."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from classification.classify import Classification, classify
from classification.criterion import Criterion
from classification.definitions import DEFAULT, Definitions
from classification.faults import Fault, Refused
from classification.findings.document import AntibodyTest, Count, Drug, Findings, GermlineVariant, InfectionTest, read_findings
from classification.findings.groups import GROUPS
from classification.findings.mask import DATED, NAMED
from classification.kleene import K3
from classification.verdict import Status

SKIPPED = {"now", "incidental"}
DAY = re.compile(r"-?[0-9]{1,6}")
KEYS = {"counts": "day", "antibody_tests": "day", "drugs": "name", "infection_tests": "organism", "germline": "gene"}
ITEMS = {
    "counts": Count, "antibody_tests": AntibodyTest, "drugs": Drug, "infection_tests": InfectionTest, "germline": GermlineVariant,
}  # fmt: skip
MEMBERS = {
    "counts": "anc",
    "antibody_tests": "result",
    "infection_tests": "result",
    "drugs": "stop",
    "germline": "variant_class",
}


@dataclass(frozen=True, slots=True)
class Stated:
    """One finding as it stands: its path, its name for the reader, its value as text."""

    path: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A verdict before and after a change."""

    code: str
    name: str
    before: Status | None
    after: Status | None


@dataclass(frozen=True, slots=True)
class Turned:
    """A criterion whose value moved with the change."""

    criterion: Criterion
    before: K3
    after: K3


@dataclass(frozen=True, slots=True)
class Difference:
    """What a change does: verdicts and criteria that moved, and the classification after it."""

    before: Classification
    after: Classification
    verdicts: tuple[Moved, ...]
    criteria: tuple[Turned, ...]


def stated(findings: Findings) -> list[Stated]:
    """Every single finding of the document that a learner may change."""
    return list(_leaves(findings.canonical()))


def _leaves(document: dict[str, Any]) -> Iterator[Stated]:
    for field, value in document.items():
        if field in SKIPPED:
            continue
        if field in KEYS:
            for entry in value:
                name = f"@{entry['day']}" if field in DATED else f".{entry[KEYS[field]]}"
                yield from _members(f"{field}{name}", entry, {KEYS[field], "drug_class", "listed", "under", "hours", "method"})
        elif field in GROUPS:
            for entry in value:
                day = f"@{entry['day']}" if "day" in entry else ""
                yield from _members(f"{field}{day}", entry, {"day"})
        else:
            yield Stated(field, label_of(field), as_text(value))


def _members(path: str, entry: dict[str, Any], skip: set[str]) -> Iterator[Stated]:
    for key, value in entry.items():
        if key not in skip:
            yield Stated(f"{path}.{key}", label_of(f"{path}.{key}"), as_text(value))


def label_of(path: str) -> str:
    """A path in words: "anc on day 0", "metamizole: stop"."""
    head, _, member = path.partition(".")
    field, _, day = head.partition("@")
    words = member.replace("_", " ") if member else field.replace("_", " ")
    if field in NAMED and "." in member:
        entry, _, part = member.partition(".")
        words = f"{entry}: {part.replace('_', ' ')}"
    words = {"anc": "neutrophils", "hb": "haemoglobin", "plt": "platelets", "wbc": "leucocytes"}.get(words, words)
    return f"{words} on day {day}" if day else words


def as_text(value: Any) -> str:
    """A value as a learner reads and types it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(value.get("listed", [])) or "none"
    if isinstance(value, list):
        return ", ".join(" ".join(map(str, item.values())) if isinstance(item, dict) else str(item) for item in value)
    return str(value)


def addable() -> list[tuple[str, str]]:
    """Findings that can be added: path and label, for the search field."""
    found = [(f"{name}.{key}", key.replace("_", " ")) for name, group in GROUPS.items() for key in group.model_fields if key != "day"]
    tests = [(f"infection_tests.{organism}.result", f"test for {organism}") for organism in ("EBV", "CMV", "B19", "HIV", "HBV", "HCV")]
    genes = [(f"germline.{gene}.zygosity", f"pathogenic {gene} variant: zygosity") for gene in ("ELANE", "HAX1", "SBDS", "GATA2", "CXCR4")]
    plain = [
        ("duffy", "Duffy type"),
        ("sex", "sex"),
        ("age", "age"),
        ("antibody_tests@0.result", "neutrophil antibody (GIFT)"),
    ]
    return [*plain, *tests, *genes, *found]


ENDS = {"stop": "ongoing", "ongoing": "stop"}


def change(findings: Findings, path: str, text: str) -> Findings:
    """The findings with one value set to what was typed; "unknown" takes it away.

    Raises Refused when the path is unknown or the value cannot be read there.
    """
    document = findings.canonical()
    head, _, member = path.partition(".")
    field, _, day = head.partition("@")
    if field not in Findings.model_fields or field in SKIPPED:
        raise Refused([Fault(path, "is not a finding.", "Choose one from the list.")])
    value = _value(field, member, text)
    if field in KEYS or field in GROUPS:
        _set_member(document, field, day, member, value)
    elif value is None:
        document.pop(field, None)
    else:
        document[field] = value
    return read_findings(document)


def _value(field: str, member: str, text: str) -> Any:
    typed = text.strip()
    if typed.lower() in ("", "unknown", "not yet known"):
        return None
    if typed.lower() in ("yes", "true"):
        return True
    if typed.lower() in ("no", "false"):
        return False
    model: Any = GROUPS.get(field) or ITEMS.get(field, Findings)
    name = member.rpartition(".")[2] if member else field
    kind = str(model.model_fields[name].annotation) if name in model.model_fields else ""
    parts = [] if typed.lower() == "none" else [part.strip() for part in typed.split(",")]
    if "Marks" in kind:
        return {"listed": parts, "complete": True} if parts else []
    if "tuple" in kind:
        return parts
    return typed


def _set_member(document: dict[str, Any], field: str, day: str, member: str, value: Any) -> None:
    entries: list[dict[str, Any]] = document.setdefault(field, [])
    if field in NAMED:
        name, _, part = member.partition(".")
        identity: dict[str, Any] = {KEYS[field]: name}
        member = part or MEMBERS[field]
    else:
        identity = {"day": int(day)} if DAY.fullmatch(day) else {}
        member = member or MEMBERS.get(field, "")
    if identity:
        entry = next((e for e in entries if all(str(e.get(k)) == str(v) for k, v in identity.items())), None)
    else:  # what was said without a day, or else the latest
        entry = next((e for e in entries if "day" not in e and member in e), entries[-1] if entries else None)
    if entry is None:
        entry = {**identity, **_needed(field)}
        entries.append(entry)
    if value is None:
        entry.pop(member, None)
        if field in KEYS and member == MEMBERS[field] and field != "drugs":
            entries.remove(entry)
    elif as_text(entry.get(member)) != as_text(value):  # the same words change nothing, not even whether a list is complete
        entry[member] = value
        if field == "drugs" and member in ENDS and value is not False:  # stopped is no longer taken, taken is not stopped
            entry.pop(ENDS[member], None)


def _needed(field: str) -> dict[str, Any]:
    """What a new entry of a list needs beside the value that is added."""
    needed: dict[str, dict[str, Any]] = {"antibody_tests": {"method": "GIFT_I", "day": 0}, "germline": {"variant_class": "P"}}
    return needed.get(field, {})


def what_if(findings: Findings, changed: Findings, definitions: Definitions = DEFAULT) -> Difference:
    """Classify both and compare."""
    before, after = classify(findings, definitions), classify(changed, definitions)
    verdicts = tuple(
        Moved(v.code, v.disorder.name, before.statuses[v.code], v.status) for v in after.verdicts if v.status != before.statuses[v.code]
    )
    moved_rows = [moved.code for moved in verdicts] or [v.code for v in after.pointed_to]
    seen: dict[str, Turned] = {}
    for code in moved_rows:
        for criterion in after.by_code[code].disorder.criteria():
            was, now = before.by_code[code].outcomes.value(criterion), after.by_code[code].outcomes.value(criterion)
            if was != now:
                seen[criterion.id] = Turned(criterion, was, now)
    return Difference(before, after, verdicts, tuple(seen.values()))
