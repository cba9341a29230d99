"""What the page of a module shows: the page drawn at publishing, with what this reader typed, answered and kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.safestring import mark_safe

from training.evidence import references
from training.models import Activity, Area, CheckAnswer, Kind, ModuleVersion, ReadingPlace, User
from training.modules import checks
from training.modules.components import Check
from training.modules.living import KINDS as LIVING
from training.questions import Said, Unreadable

OPENING = "opening"


@dataclass
class Reader:
    """Whoever reads: their answers and place, and what they have just typed."""

    answers: dict[str, CheckAnswer] = field(default_factory=dict)
    place: str = ""
    living: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    again: str = ""
    faults: dict[str, Unreadable] = field(default_factory=dict)
    sent: Mapping[str, Any] = field(default_factory=dict)


def reader_of(user: User, version: ModuleVersion) -> Reader:
    """What is kept of this reader. Two queries."""
    answers = {answer.check_id: answer for answer in CheckAnswer.objects.filter(user=user, module=version.module_id)}
    place = ReadingPlace.objects.filter(user=user, module=version.module_id).values_list("section", flat=True).first()
    return Reader(answers, place or "")


def module_page(version: ModuleVersion, reader: Reader, activities: list[Activity]) -> dict[str, Any]:
    """All of the page."""
    page = version.page
    sections = [section_of(section, page, reader) for section in page["sections"]]
    modules = sorted((row for row in activities if row.kind == Kind.MODULE), key=lambda row: Area.values.index(row.area))
    here = next((n for n, row in enumerate(modules) if row.key == page["key"]), None)
    by_key = {row.key: row for row in activities if row.kind == Kind.CASE}
    first_thought = reader.answers.get(OPENING)
    return {
        "module": page,
        "sections": sections,
        "of": len(Area.values),
        "opening": opening_of(page, reader),
        "first_thought": thought_words(page, first_thought),
        "place": next((section for section in page["sections"] if section["id"] == reader.place), None),
        "sources": [(n, references()[key]) for n, key in enumerate(page["sources"], 1) if key in references()],
        "cases": [by_key[key] for key in page["cases"] if key in by_key],
        "before": modules[here - 1] if here else None,
        "after": modules[here + 1] if here is not None and here + 1 < len(modules) else None,
    }


def opening_of(page: dict[str, Any], reader: Reader) -> dict[str, Any]:
    """The opening question with the reader's first thought."""
    given = reader.answers.get(OPENING)
    return page["opening"] | {"given": given.response if given else "", "key": page["key"]}


def thought_words(page: dict[str, Any], given: CheckAnswer | None) -> str:
    """The first thought in the words of its answer; none when the answers have changed since."""
    words = {answer["id"]: answer["text"] for answer in page["opening"]["answers"]}
    return words.get(given.response, "") if given else ""


def section_of(section: dict[str, Any], page: dict[str, Any], reader: Reader) -> dict[str, Any]:
    """One section, its components with what this reader has typed and answered."""
    blocks = []
    for block in section["blocks"]:
        if block["is"] == "check":
            blocks.append(block | check_context(block, page["key"], reader))
        elif block["is"] == "living":
            blocks.append(block | living_context(block, page["key"], reader))
        else:
            blocks.append(block)
    return section | {"blocks": blocks, "key": page["key"], "kept": section["id"] == reader.place}


def find(page: dict[str, Any], kind: str, name: str) -> tuple[dict[str, Any], str] | None:
    """A component by its kind and id, with the id of its section."""
    for section in page["sections"]:
        for block in section["blocks"]:
            if block["is"] == kind and block.get("id") == name:
                return block, section["id"]
    return None


def living_context(block: dict[str, Any], key: str, reader: Reader) -> dict[str, Any]:
    """A living paragraph with its answer."""
    kind = LIVING[block["kind"]]
    told = kind.answer(kind.read(reader.typed if reader.living == block["id"] else kind.start(block["start"])))
    fields = {
        one.name: {
            "name": one.name, "id": f"{block['id']}-{one.name}", "label": one.label, "value": told.typed[one.name],
            "error": told.errors.get(one.name, ""), "whole": one.whole,
            "choices": [(value, words, value == told.typed[one.name]) for value, words in one.choices],
        }
        for one in kind.fields
    }  # fmt: skip
    faults = [one for one in fields.values() if one["error"]]
    return {
        "template": kind.template, "fields": fields, "faults": faults, "error": told.errors.get("", ""), "outcome": told.outcome,
        "key": key, "typed": told.typed,
    }  # fmt: skip


def asked_of(block: dict[str, Any]) -> Check:
    """The check as it was written."""
    return Check.model_validate(block["written"])


def check_context(block: dict[str, Any], key: str, reader: Reader) -> dict[str, Any]:
    """A check: to be answered, or with what was said of the newest answer. The key is not in the page before."""
    asked, name = asked_of(block), block["id"]
    kind, given, fault = checks.KINDS[asked.kind], reader.answers.get(name), reader.faults.get(name)
    context: dict[str, Any] = {"key": key, "error": str(fault) if fault else "", "error_field": fault.field if fault else ""}
    if given is not None and not fault and reader.again != name:
        try:
            marked = kind.mark(asked, None, kind.read(asked, None, checks.typed_of(asked, given.response)))
        except Unreadable:
            pass  # the answer was given to an earlier wording, which had other options
        else:
            said = [replace(one, why=mark_safe(block["whys"][one.key])) for one in marked.said]
            return context | {
                "marked": marked,
                "said": [one for one in said if shown(one)],
                "alone": [one for one in said if not shown(one)],
            }
    typed = reader.sent if fault else checks.typed_of(asked, given.response) if given is not None else {}
    return context | {"form": kind.form(asked, None, typed)}


def shown(said: Said) -> bool:
    """What was rightly left alone waits behind a disclosure."""
    return said.word != "left_alone"
