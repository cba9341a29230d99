"""What can be found, and in which words: only what everyone who may open the page reads before answering anything.

Left out on purpose: checks with their options and reasons, what is said after an opening question, and of a case everything
but its title and summary.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from django.urls import reverse

from training.evidence import sections
from training.modules.inline import glossary
from training.modules.plain import plain
from training.reading import KEY_POINTS

Kind = Literal["module", "case", "term", "fact"]
# the fields of a fact that are kept for the house, not for reading
BOOKKEEPING = {"id", "sources", "confidence", "reviewed", "rests_on", "actions", "used_in"}


@dataclass(frozen=True)
class Entry:
    """One thing that can be found: its title and other names, its words, and where it stands."""

    kind: Kind
    title: str
    text: str
    url: str
    place: str
    also: str = ""


def module_entries(page: Mapping[str, Any], url: str) -> Iterator[Entry]:
    """A module as a whole, each of its sections, and its key points."""
    title = page["title"]
    yield Entry("module", title, f"{plain(page['lead'])} {plain(page['opening']['asks'])}", url, "")
    for section in page["sections"]:
        words = " ".join(part for block in section["blocks"] for part in block_words(block))
        yield Entry("module", section["title"], words, f"{url}#{section['id']}", title)
    points = " ".join(plain(point) for point in page["key_points"])
    yield Entry("module", f"{title}: key points", points, f"{url}#{KEY_POINTS}", title)


def block_words(block: Mapping[str, Any]) -> list[str]:
    """The words of a block that is there to be read; none of one that is there to be answered."""
    match block["is"]:
        case "text" | "margin":
            return [plain(block["html"])]
        case "example" | "living":
            return [block["title"], plain(block["html"])]
        case "figure":
            return [plain(block["caption"])]
        case "differ":
            sides = [side[name] for side in block["sides"] for name in ("source", "says")]
            return [plain(part) for part in (block["title"], *sides, block["in_this_course"])]
        case _:
            return []


def module_words(page: Mapping[str, Any]) -> str:
    """All words by which a module is found, each with its place: as long as they are the same, so is what the index holds."""
    return " ".join(f"{entry.url} {entry.title} {entry.text}".strip() for entry in module_entries(page, ""))


def term_entries() -> Iterator[Entry]:
    """Every term of the glossary."""
    for name, row in glossary().items():
        yield Entry("term", row["term"], row["meaning"].strip(), f"{reverse('training:glossary')}#{name}", "", row.get("also", ""))


def fact_entries() -> Iterator[Entry]:
    """Every fact of the evidence, by its id and its words."""
    for section in sections().values():
        for row in section["rows"]:
            words = " · ".join(value.strip() for key, value in row.items() if key not in BOOKKEEPING and isinstance(value, str))
            yield Entry("fact", row["id"], words, f"{reverse('training:evidence')}?fact={row['id']}", section["title"])
