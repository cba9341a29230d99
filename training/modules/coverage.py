"""Where each fact is taught and which rule of the engine rests on it; and whether every row of the founding documents is either."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from classification.criterion import CATALOGUE
from classification.definitions import SOURCES
from classification.disorders import DISORDERS
from classification.reader import read_document
from training.evidence import CONTENT, facts


@dataclass(frozen=True)
class Place:
    """A section of a module that teaches something."""

    module: str
    number: int
    module_title: str
    section: str
    title: str

    def __str__(self) -> str:
        return f"{self.number} {self.module}#{self.section}"


@dataclass(frozen=True)
class Rule:
    """A rule of the engine: a criterion, a reading, an action, an emergency or a harmful action."""

    id: str
    sentence: str


def taught(pages: Iterable[Mapping[str, Any]]) -> dict[str, list[Place]]:
    """Each fact with the sections that name it."""
    places: dict[str, list[Place]] = {}
    for page in sorted(pages, key=lambda page: page["number"]):
        for section in page["sections"]:
            for name in section["facts"]:
                places.setdefault(name, []).append(Place(page["key"], page["number"], page["title"], section["id"], section["title"]))
    return places


@cache
def used_by_rules() -> dict[str, list[Rule]]:
    """Each fact with the rules that rest on it."""
    assert DISORDERS, "the disorders fill the catalogue"
    rules: dict[str, list[Rule]] = {}
    for criterion in CATALOGUE:
        rules.setdefault(criterion.fact, []).append(Rule(criterion.id, criterion.sentence))
    for reading, (_, fact) in SOURCES.items():
        rules.setdefault(fact, []).append(Rule(f"reading {reading}", ""))
    for row in facts().values():
        if row["id"].startswith(("ACT-", "EMG-", "HARM-")):
            words = row.get("action") or row.get("harmful_action") or row["trigger"]
            for fact in row["rests_on"]:
                rules.setdefault(fact, []).append(Rule(row["id"], words))
    return rules


@cache
def restated() -> dict[str, list[str]]:
    """Each row of the founding documents with the facts that restate it as a rule."""
    return dict(read_document(CONTENT / "restated.yaml").value["rows"])


def rules_of(name: str) -> list[Rule]:
    """The rules that rest on a fact, or on what restates it."""
    found = [rule for fact in (name, *restated().get(name, ())) for rule in used_by_rules().get(fact, ())]
    return list(dict.fromkeys(found))


def factual_rows() -> list[dict[str, Any]]:
    """The rows of the founding documents that state something; those marked "no fact" are left out."""
    rows = read_document(CONTENT / "evidence" / "source-rows.yaml").value["rows"]
    return [row for row in rows if "no fact" not in row["used_in"]]


@dataclass(frozen=True)
class Covered:
    """A row with where it is taught and what encodes it."""

    row: dict[str, Any]
    places: list[Place]
    rules: list[Rule]

    @property
    def somewhere(self) -> bool:
        return bool(self.places or self.rules)


def coverage(pages: Iterable[Mapping[str, Any]]) -> list[Covered]:
    """Every factual row of both founding documents."""
    places = taught(pages)
    return [Covered(row, places.get(row["id"], []), rules_of(row["id"])) for row in factual_rows()]
