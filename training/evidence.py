"""The evidence of the course as data: facts by id, references by key, read once per process."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_noop

from classification.reader import read_document

CONTENT = Path(settings.ROOT) / "content"
SHORT = {
    "S1": gettext_noop("Training-school slide deck on immune neutropenia, EuNet-INNOCHRON, 2020"),
    "S2": gettext_noop("Review article on the causes of neutropenia, 2025, pending human review"),
    "EC": gettext_noop("Convention of this course, chosen where sources are silent"),
    "general": gettext_noop("Common teaching, not a finding of one paper"),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """A source as it is cited: its key, what it is, and what was seen of it."""

    key: str
    citation: str
    seen: str
    doi: tuple[str, ...] = ()
    pmid: tuple[str, ...] = ()

    @property
    def link(self) -> str:
        """Where the source can be found, if it has an address of its own."""
        if self.doi:
            return f"https://doi.org/{self.doi[0]}"
        return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid[0]}/" if self.pmid else ""

    @property
    def linked(self) -> SafeString:
        """The citation, its own DOI or PMID as the link."""
        if not self.link:
            return format_html("{}", self.citation)
        name = self.doi[0] if self.doi else f"PMID {self.pmid[0]}"
        before, found, after = self.citation.partition(name)
        return format_html('{} <a href="{}" rel="noopener">{}</a>{}', before.removesuffix(" "), self.link, name, after if found else "")


@cache
def references() -> dict[str, Reference]:
    """Every reference by its key."""
    rows = read_document(CONTENT / "references.yaml").value["rows"]
    return {
        row["id"]: Reference(
            row["id"], SHORT.get(row["id"], row["citation"]), row.get("verification") or "", tuple(row["doi"]), tuple(row["pmid"])
        )
        for row in rows
    }


@cache
def facts() -> dict[str, dict[str, Any]]:
    """Every row of the evidence by its id."""
    return {row["id"]: row for section in sections().values() for row in section["rows"]}


@cache
def sections() -> dict[str, dict[str, Any]]:
    """The sections of the evidence by name, each with its title and its rows."""
    documents = [read_document(path).value for path in sorted((CONTENT / "evidence").glob("*.yaml"))]
    return {document["section"]: document for document in documents}


def sources_of(keys: Iterable[str]) -> list[str]:
    """Reference keys behind a mixture of fact ids and reference keys, each once, in order."""
    found: list[str] = []
    for key in keys:
        row = facts().get(key)
        found += row["sources"] if row is not None else [key]
    return [key for key in dict.fromkeys(found) if key in references()]


class Numbered:
    """Sources numbered in the order in which a page cites them."""

    def __init__(self) -> None:
        self.order: list[str] = []

    def numbers(self, keys: Iterable[str], most: int = 3) -> list[int]:
        """The numbers of the first few sources on this page, adding what is new; the rest stand on the evidence page."""
        numbers = []
        for key in sources_of(keys)[:most]:
            if key not in self.order:
                self.order.append(key)
            numbers.append(self.order.index(key) + 1)
        return sorted(numbers)

    def listed(self) -> list[tuple[int, Reference]]:
        return [(number, references()[key]) for number, key in enumerate(self.order, 1)]
