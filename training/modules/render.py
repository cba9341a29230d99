"""A module drawn once, at publishing: every text as clean HTML, sources numbered in the order of reading, figures in place."""

import re
from typing import Any

from classification import Fault
from training.evidence import CONTENT, Numbered, references
from training.markdown import as_html
from training.modules import checks
from training.modules.components import Check, Differ, Example, Figure, Item, Living, Margin, Option, Pair, Text
from training.modules.document import Block, Section, Written
from training.modules.figures import Unfit, figure
from training.modules.inline import CITED_MARK, Inline, alone, glossary, known_source
from training.modules.living import KINDS as LIVING

LOWER = re.compile(r"^##(?=#+ )", re.MULTILINE)  # a text begins at '###', which as_html would lower too far
LEFT_OVER = re.compile(r"\[\[|\]\]")


class Drawing:
    """Draws one module and gathers what it names that does not exist."""

    def __init__(self, written: Written) -> None:
        self.written, self.faults = written, list[Fault]()
        self.cited, self.used, self.figures, self.checks = Numbered(), list[str](), 0, 0

    def page(self) -> dict[str, Any]:
        """The module as plain values, ready to be shown. What is wrong stands in `faults`."""
        head = self.written.head
        opening = head.opening
        page: dict[str, Any] = {
            "key": head.key, "number": head.number, "title": head.title, "area": head.area, "objectives": list(head.objectives),
            "minutes": head.minutes, "author": head.author, "cases": list(head.cases),
            "reviewed": head.reviewed.model_dump() if head.reviewed else None,
            "lead": self.line_of("lead", head.lead),
            "opening": {
                "asks": self.line_of("opening.asks", opening.asks),
                "answers": [{"id": answer.id, "text": answer.text} for answer in opening.answers],
            },
        }  # fmt: skip
        page["sections"] = [self.section(section) for section in self.written.sections]
        page["opening"]["afterwards"] = self.line_of("opening.afterwards", opening.afterwards)
        page["key_points"] = [self.line_of(f"key_points.{n}", point) for n, point in enumerate(head.key_points)]
        self.check_names()
        self.cited.numbers(head.sources, most=len(head.sources))
        page["sources"] = list(self.cited.order)
        page["terms"] = list(self.used)
        return page

    def fault(self, field: str, problem: str, remedy: str, line: int | None) -> None:
        self.faults.append(Fault(field, problem, remedy, self.written.file, line))

    def check_names(self) -> None:
        """What the head names must exist."""
        head = self.written.head
        for n, name in enumerate(head.sources):
            if name not in references():
                self.fault(
                    f"sources.{n}",
                    f"names {name}, which is no reference.",
                    "Take a key of content/references.yaml.",
                    self.written.line("sources", n),
                )
        for n, key in enumerate(head.cases):
            if not (CONTENT / "en" / "cases" / f"{key}.yaml").exists():
                self.fault(
                    f"cases.{n}",
                    f"names {key}, which is no case.",
                    "Take the key of a case of content/en/cases/.",
                    self.written.line("cases", n),
                )

    def line_of(self, place: str, text: str) -> str:
        """A field of the head as words within a paragraph."""
        parts = [int(part) if part.isdigit() else part for part in place.split(".")]
        return alone(self.html(place, text, self.written.line(*parts)))

    def html(self, field: str, text: str, line: int | None) -> str:
        """Markdown as clean HTML, with citations and terms in place."""

        def tell(problem: str, remedy: str) -> None:
            self.fault(field, problem, remedy, line)

        html = Inline(self.cited, self.used, tell).walk(str(as_html(LOWER.sub("", text))))
        if LEFT_OVER.search(html):
            tell("holds brackets that name no term.", "Write a term as [[id]] or [[id|words shown]].")
        return html

    def section(self, section: Section) -> dict[str, Any]:
        strange = [name for name in section.facts if not known_source(name)]
        if strange:
            self.fault(
                f"section {section.id}.facts",
                f"name {', '.join(strange)}, which do not exist.",
                "Look them up on the evidence page.",
                section.line + 1,
            )
        before = len(self.used)
        blocks = [self.block(block) for block in section.blocks]
        return {
            "id": section.id, "title": section.title, "facts": section.facts, "blocks": blocks,
            "terms": [self.gloss(name) for name in self.used[before:]],
        }  # fmt: skip

    def gloss(self, name: str) -> dict[str, Any]:
        row = glossary()[name]
        return {"id": name, "term": row["term"], "also": row.get("also", ""), "meaning": row["meaning"], "facts": row["facts"]}

    def block(self, block: Block) -> dict[str, Any]:
        what, line = block.what, block.line
        match what:
            case Text():
                return {"is": "text", "html": self.html("text", what.text, line)}
            case Margin():
                return {"is": "margin", "html": alone(self.html("margin", what.text, line))}
            case Example():
                return {"is": "example", "title": what.title, "html": self.html("example", what.text, line)}
            case Differ():
                return self.differ(what, line)
            case Figure():
                return self.figure(what, line)
            case Check():
                return self.check(what, line)
            case Living():
                return self.living(what, line)

    def differ(self, what: Differ, line: int) -> dict[str, Any]:
        words = {name: alone(self.html(f"differ {what.id}.{name}", getattr(what, name), line)) for name in ("title", "in_this_course")}
        sides = [
            {name: alone(self.html(f"differ {what.id}.sides.{n}.{name}", getattr(side, name), line)) for name in ("source", "says")}
            for n, side in enumerate(what.sides)
        ]
        for n, side in enumerate(sides):
            if CITED_MARK not in side["source"] + side["says"]:
                self.fault(f"differ {what.id}.sides.{n}", "cites no source.", "Name it in brackets, such as [S1] or [R08].", line)
        return {"is": "differ", "id": what.id, **words, "sides": sides}

    def figure(self, what: Figure, line: int) -> dict[str, Any]:
        self.figures += 1
        try:
            drawn = figure(what.id)
        except Unfit as unfit:
            self.fault(f"figure {what.id}", str(unfit), unfit.remedy, line)
            drawn = {}
        caption = alone(self.html(f"figure {what.id}.caption", what.caption, line))
        return {"is": "figure", "id": what.id, "number": self.figures, "caption": caption, **drawn}

    def check(self, what: Check, line: int) -> dict[str, Any]:
        self.checks += 1
        for field, problem, remedy in checks.KINDS[what.kind].faults(what, None):
            self.fault(f"check {what.id}.{field}", problem, remedy, line)
        told = what.model_dump(mode="json", exclude_defaults=True)
        asks = alone(self.html(f"check {what.id}.asks", what.asks, line))
        parts: tuple[Option | Pair | Item, ...] = (*what.options, *what.pairs, *what.order)
        whys = {part.id: alone(self.html(f"check {what.id}.{part.id}.why", part.why, line)) for part in parts}
        for name, why in whys.items():
            if CITED_MARK not in why:
                self.fault(f"check {what.id}.{name}.why", "cites no fact.", "Name it in brackets, such as [F-CRI-01].", line)
        return {"is": "check", "id": what.id, "number": self.checks, "asks": asks, "whys": whys, "written": told}

    def living(self, what: Living, line: int) -> dict[str, Any]:
        kind = LIVING[what.kind]
        start = {name: str(value) for name, value in what.start.items()}
        strange = sorted(set(start) - {field.name for field in kind.fields})
        if strange:
            known = ", ".join(field.name for field in kind.fields)
            self.fault(f"living {what.id}.start", f"names {', '.join(strange)}, which is no field of it.", f"There are {known}.", line)
        elif kind.answer(kind.read(kind.start(start))).errors:
            self.fault(f"living {what.id}.start", "holds what the engine cannot read.", "Begin with numbers that give an answer.", line)
        text = self.html(f"living {what.id}.text", what.text, line) if what.text else ""
        return {"is": "living", "id": what.id, "kind": what.kind, "title": what.title, "html": text, "start": start}


def draw_module(written: Written) -> tuple[dict[str, Any], list[Fault]]:
    """The page of a module, and every fault of what it names."""
    drawing = Drawing(written)
    return drawing.page(), drawing.faults
