"""How a typed line is understood: its words, their other spellings, and what else a thing is called."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from classification.disorders import DISORDERS
from classification.drugs import drug_list
from classification.names import SYNONYMS
from training.modules.inline import glossary

MOST_WORDS, LONGEST_NAME, SHORTEST_BEGINNING = 10, 6, 2
LITTLE = frozenset("a an and are as at be by do does for from how in is it not of on or the to what when which who why with".split())
SPELLINGS = (("aem", "em"), ("oedem", "edem"), ("leuc", "leuk"), ("tumour", "tumor"))  # British, American
WORD = re.compile(r"\w")
EDGES = ".,;:!?()[]{}\"'“”‘’"


@dataclass(frozen=True)
class Wanted:
    """A word or a name that was typed, with everything else it may be called. `open` while its last word may go on."""

    names: tuple[str, ...]
    open: bool = False

    @property
    def expression(self) -> str:
        """For SQLite's full-text search, which reads what stands in double quotes as plain words."""
        told = [_quoted(name) for name in self.names]
        if self.open and len(self.names[0]) >= SHORTEST_BEGINNING:
            told.append(f"{told[0]} *")
        return f"({' OR '.join(told)})"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', " ") + '"'


def typed_words(line: str) -> list[str]:
    """The words that are looked up: in small letters, the first ten, without those that stand everywhere."""
    words = [word.strip(EDGES) for word in line.replace("\0", " ").lower().split()]
    words = [word for word in words if WORD.search(word)]
    return ([word for word in words if word not in LITTLE] or words)[:MOST_WORDS]


def wanted(line: str) -> list[Wanted]:
    """What is looked for. The longest name that is known comes first: "late-onset neutropenia" is one thing, not two."""
    words, found = typed_words(line), []
    while words:
        for size in range(min(LONGEST_NAME, len(words)), 0, -1):
            name = " ".join(words[:size])
            if size == 1 or folded(name) in names():
                others = sorted(names().get(folded(name), frozenset()) - {name})
                found.append(Wanted(tuple(dict.fromkeys([name, *spellings(name), *others])), open=size == len(words)))
                words = words[size:]
                break
    return found


def all_of(things: Iterable[Wanted]) -> str:
    """Everything must be there."""
    return " AND ".join(one.expression for one in things)


def any_of(things: Iterable[Wanted]) -> str:
    """Something must be there."""
    return " OR ".join(one.expression for one in things)


def spellings(name: str) -> list[str]:
    """The same words as they are spelt on the other side of the Atlantic."""
    found = []
    for british, american in SPELLINGS:
        if british in name:
            found.append(name.replace(british, american))
        elif american in name:
            found.append(name.replace(american, british))
    return found


def folded(name: str) -> str:
    """A name as it is compared: hyphens are spaces, American spelling."""
    told = " ".join(re.findall(r"\w+", name.lower()))
    for british, american in SPELLINGS:
        told = told.replace(british, american)
    return told


@cache
def names() -> dict[str, frozenset[str]]:
    """Each name of a disorder, a drug or an abbreviation, folded, with all names of the same thing."""
    groups = [[code, DISORDERS[code].name, *SYNONYMS.get(code, "").split(",")] for code in DISORDERS]
    groups += [[drug.name, *drug.synonyms] for drug in drug_list().values() if drug.synonyms]
    groups += [[row["term"], *row["also"].split(",")] for row in glossary().values() if row.get("also") and is_short(row["term"])]
    found: dict[str, frozenset[str]] = {}
    for group in groups:
        same = frozenset(word.strip().lower() for word in group if word.strip())
        for name in same:
            found[folded(name)] = found.get(folded(name), frozenset()) | same
    return found


def is_short(term: str) -> bool:
    """An abbreviation, which stands for what the glossary writes beside it."""
    return " " not in term and term[1:2].isupper()


def meant(line: str, known: frozenset[str]) -> str:
    """The line with its unknown words replaced by the nearest known ones; empty if there is nothing better."""
    words = typed_words(line)
    better = [word if word in known else next(iter(get_close_matches(word, known, 1, 0.8)), word) for word in words]
    return " ".join(better) if better != words else ""
