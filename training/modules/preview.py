"""A module that is still being written: every fault at once, and a page of whatever can be read of it."""

import re
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from classification import Fault, Refused
from classification.reader import Document
from training.modules.components import Head
from training.modules.document import Reading, Written
from training.modules.render import Drawing

NAMED = re.compile(r"^(?:cites|names?) '?([\w-]+)")
LONGEST = 300_000  # characters; the longest module of the course has a tenth of it
# What stands in for a field of the head that is at fault, so that the others are drawn and checked with it.
STAND_IN: dict[str, Any] = {
    "key": "no-key", "number": 1, "title": "(title)", "lead": "(lead)", "area": "definition", "objectives": ["O1"], "minutes": 1,
    "author": "(author)", "key_points": ["(key point)"] * 3, "sources": ["EC"],
    "opening": {
        "asks": "(a question)", "answers": [{"id": "one", "text": "(answer)"}, {"id": "two", "text": "(answer)"}],
        "afterwards": "(what is said of it)",
    },
}  # fmt: skip


class Preview:
    """Reads and draws a text as far as it can be."""

    def __init__(self, text: str) -> None:
        self.faults, self.sections = list[Fault](), list[dict[str, Any]]()
        self.written: Written | None = None
        self.head: Head | None = None
        self.drawn: dict[str, Any] | None = None
        self.lines = text.split("\n")
        if len(text) > LONGEST:
            self.faults.append(Fault("text", f"has {len(text)} characters.", f"A module has at most {LONGEST}; divide it in two."))
            return
        reading = Reading(text, "")
        try:
            self.written = reading.written()
        except Refused as refused:
            self.faults += refused.faults
        self.head = reading.head or mended(reading.head_lines)
        self.draw(reading)
        self.faults.sort(key=lambda fault: fault.line or 0)

    def draw(self, reading: Reading) -> None:
        """The whole page, or its sections while the head cannot be read."""
        if self.head is not None and reading.head_lines is not None:
            drawing = Drawing(self.written or Written(self.head, reading.sections, "", reading.head_lines))
            self.drawn = drawing.page()
            self.sections = self.drawn["sections"]
        else:
            drawing = Drawing(Written(Head.model_construct(), reading.sections, "", Document("", None, {})))
            self.sections = [drawing.section(section) for section in reading.sections]
        self.faults += [self.exact(fault) for fault in drawing.faults]

    def exact(self, fault: Fault) -> Fault:
        """The fault at the line that holds what it names: a paragraph or a component is told by its first."""
        named = NAMED.search(fault.problem)
        if named is None or fault.line is None:
            return fault
        below = (number for number, line in enumerate(self.lines[fault.line - 1 :], fault.line) if named[1] in line)
        return replace(fault, line=next(below, fault.line))

    def shown(self) -> list[dict[str, Any]]:
        """The sections with the key of every check beside its options: who writes it must see it."""
        return [section | {"blocks": [_with_parts(block) for block in section["blocks"]]} for section in self.sections]

    def page(self) -> dict[str, Any]:
        """The page as it is published. Only for a text without a fault."""
        assert self.drawn is not None
        return self.drawn

    def fault(self, field: str, problem: str, remedy: str, *place: str) -> None:
        """Add a fault of the head."""
        line = self.written.line(*place) if self.written else None
        self.faults = sorted([*self.faults, Fault(field, problem, remedy, "", line)], key=lambda fault: fault.line or 0)

    def told(self) -> list[tuple[Fault, str]]:
        """Each fault with the words of its line, so that it is found without counting."""
        return [(fault, self.words(fault.line)) for fault in self.faults]

    def words(self, line: int | None) -> str:
        return self.lines[line - 1].strip() if line and line <= len(self.lines) else ""


def mended(document: Document | None) -> Head | None:
    """The head with what is at fault stood in for; none where it is no list of fields at all."""
    value = document.value if document is not None else None
    if not isinstance(value, dict):
        return None
    try:
        return Head.model_validate(value)
    except ValidationError as error:
        wrong = {str(detail["loc"][0]) for detail in error.errors()}
    right = {name: told for name, told in value.items() if name not in wrong}
    return Head.model_validate(right | {name: told for name, told in STAND_IN.items() if name in wrong})


def _with_parts(block: dict[str, Any]) -> dict[str, Any]:
    if block["is"] != "check":
        return block
    written = block["written"]
    parts = [*written.get("options", ()), *written.get("pairs", ()), *written.get("order", ())]
    return block | {"parts": [part | {"why": block["whys"][part["id"]]} for part in parts]}
