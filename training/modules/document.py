"""A module as a text file: a YAML head, sections in Markdown, and components in fences. Every fault has its line."""

import re
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from classification import Fault, Refused
from classification.reader import Document, parse_document
from training.modules.components import NAMES, WITH_FIELDS, WITH_TEXT, Component, Head, Part, Text

HEADING = re.compile(r"^## +(?P<title>.+?)(?: *\{#(?P<id>[^}]*)\})? *$")
FENCE = re.compile(r"^:::+ *(?P<name>[\w-]*) *(?P<rest>.*?) *$")
SECTION_ID = re.compile(r"^[a-z][a-z0-9-]{1,40}$")
EXAMPLE = "The example in docs/instructors.md shows how it looks."


@dataclass(frozen=True)
class Block:
    """Something that stands in a section, and the line where it begins."""

    what: Component
    line: int


@dataclass
class Section:
    """A section: its id, which links and reading places hang on, its title, the facts it teaches, its blocks."""

    id: str
    title: str
    line: int
    facts: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)


@dataclass(frozen=True)
class Written:
    """A module as it is written, well formed; whether what it names exists is seen when it is drawn."""

    head: Head
    sections: list[Section]
    file: str
    head_lines: Document

    def line(self, *place: Any) -> int | None:
        """The line of a field of the head."""
        return self.head_lines.line(place)


class Reading:
    """Reads one text from top to bottom and gathers every fault on the way."""

    def __init__(self, text: str, file: str) -> None:
        self.file, self.faults = file, list[Fault]()
        self.lines = text.replace("\r\n", "\n").split("\n")
        self.head: Head | None = None
        self.head_lines: Document | None = None
        self.sections: list[Section] = []
        self.taken: set[str] = set()

    def fault(self, field: str, problem: str, remedy: str, line: int | None) -> None:
        self.faults.append(Fault(field, problem, remedy, self.file, line))

    def written(self) -> Written:
        """The whole document. Raises Refused with all its faults."""
        head, lines, begin = self.read_head()
        self.head, self.head_lines = head, lines
        self.read_body(begin)
        if not self.sections and not self.faults:
            self.fault("sections", "are missing.", "Begin a section with '## Title {#id}'.", begin + 1)
        if self.faults or head is None or lines is None:
            raise Refused(self.faults)
        return Written(head, self.sections, self.file, lines)

    def read_head(self) -> tuple[Head | None, Document | None, int]:
        """The head between two lines of three dashes, and the index of the line after it."""
        marks = [number for number, line in enumerate(self.lines) if line.rstrip() == "---"][:2]
        if len(marks) < 2 or marks[0] != 0:
            self.fault("head", "is missing.", f"Put it between two lines of '---' at the top. {EXAMPLE}", 1)
            return None, None, 0
        head, document = self.form(Head, self.lines[1 : marks[1]], 1, "head", {})
        return (head if isinstance(head, Head) else None), document, marks[1] + 1

    def form(self, kind: type[Part], lines: list[str], above: int, name: str, given: dict[str, Any]) -> tuple[Part | None, Document | None]:
        """A form in YAML; empty lines stand in for what is above it, so that its lines are those of the file."""
        try:
            document = parse_document("\n" * above + "\n".join(lines), self.file)
        except Refused as refused:
            self.faults += refused.faults
            return None, None
        value = {} if document.value is None else document.value
        if not isinstance(value, dict):
            self.fault(name, "is not a list of fields.", f"Write 'field: value' lines. {EXAMPLE}", above + 1)
            return None, document
        try:
            return kind.model_validate(given | value), document
        except ValidationError as error:
            for detail in error.errors():
                place = tuple(detail["loc"])
                # what is missing at the top of a form belongs to its opening line
                line = document.line(place) if len(place) > 1 or place[0] in value else above
                self.fault(".".join([name, *map(str, place)]), *_words(detail), line)
            return None, document

    def read_body(self, begin: int) -> None:
        text: list[str] = []
        number = begin
        while number < len(self.lines):
            line = self.lines[number]
            if line.startswith("## ") or line.startswith(":::"):
                self.add_text(text, number)
                text = []
                number = self.begin_section(number) if line.startswith("## ") else self.component(number)
            else:
                text.append(line)
                number += 1
        self.add_text(text, number)

    def add_text(self, text: list[str], end: int) -> None:
        words = "\n".join(text).strip()
        if words:
            first = next(index for index, line in enumerate(text) if line.strip())
            self.add(Text(text=words), end - len(text) + first + 1)

    def add(self, what: Any, line: int) -> None:
        if not self.sections:
            self.fault("sections", "begin after a text that belongs to none.", "Put '## Title {#id}' above it.", line)
            self.sections.append(Section("", "", line))
        self.sections[-1].blocks.append(Block(what, line))

    def begin_section(self, number: int) -> int:
        """A heading, and the facts it teaches on the lines right below it. Returns the index of the line after them."""
        match = HEADING.match(self.lines[number])
        title, name = (match["title"], match["id"] or "") if match else ("", "")
        if not SECTION_ID.match(name) or name in self.taken:
            problem = (
                f"'{name}' stands twice." if name in self.taken else "has no id, or one that is not in small letters, digits and hyphens."
            )
            self.fault(f"section {title}", problem, "Write '## Title {#own-id}'; the id never changes again.", number + 1)
        self.taken.add(name)
        section = Section(name, title, number + 1)
        self.sections.append(section)
        number += 1
        if number < len(self.lines) and self.lines[number].startswith("facts:"):
            told = self.lines[number].removeprefix("facts:")
            number += 1
            while number < len(self.lines) and self.lines[number].strip():
                told += " " + self.lines[number]
                number += 1
            section.facts = re.split(r"[,\s]+", told.strip(" ,"))
        if not section.facts or not section.facts[0]:
            self.fault(f"section {name}.facts", "are missing.", "Write 'facts: F-CRI-01 S1-62' right below the heading.", section.line)
        return number

    def component(self, number: int) -> int:
        """A fence with its name and what is within. Returns the index of the line after its end."""
        match = FENCE.match(self.lines[number])
        name, rest = (match["name"], match["rest"]) if match else ("", "")
        end = next((n for n in range(number + 1, len(self.lines)) if self.lines[n].startswith((":::", "## "))), len(self.lines))
        if end == len(self.lines) or self.lines[end].strip() != ":::":
            self.fault(f"::: {name}", "is not closed.", "Put ':::' on a line of its own after it.", number + 1)
            return end
        within = self.lines[number + 1 : end]
        if name in WITH_FIELDS:
            made, _ = self.form(WITH_FIELDS[name], within, number + 1, f"{name} {rest}".strip(), {"id": rest})
            if rest in self.taken:
                self.fault(f"{name} {rest}", f"'{rest}' stands twice.", "Give it an id of its own.", number + 1)
            self.taken.add(rest)
            if made is not None:
                self.add(made, number + 1)
        elif name in WITH_TEXT:
            try:
                told = {"text": "\n".join(within)} | ({"title": rest} if name == "example" else {})
                self.add(WITH_TEXT[name].model_validate(told), number + 1)
            except ValidationError:
                self.fault(name, "has no title or no text.", "Write '::: example Its title', the text, and ':::'.", number + 1)
        else:
            self.fault(f"::: {name}", "is not a component.", f"There are {NAMES}.", number + 1)
        return end + 1


def read_module(text: str, file: str = "") -> Written:
    """A module from its text. Raises Refused with every fault, each with file, line, field and remedy."""
    return Reading(text, file).written()


def _words(detail: Any) -> tuple[str, str]:
    """What is wrong with a field and what to write, from what pydantic says of it."""
    kind, expected = detail["type"], detail.get("ctx", {}).get("expected", "")
    if kind == "extra_forbidden":
        return "is not a field here.", f"Check its spelling. {EXAMPLE}"
    if kind == "missing":
        return "is missing.", f"Add it. {EXAMPLE}"
    if kind == "literal_error":
        return f"is not one of {expected}.", "Write one of these words."
    if kind == "string_type":
        return "is read as a number, a list or yes and no.", "Put the words in quotes."
    if kind == "string_pattern_mismatch":
        return "is not a good id.", "Use small letters, digits and hyphens."
    return f"does not fit: {detail['msg']}.", EXAMPLE
