"""The index: SQLite's full-text search in the memory of each server process, whatever the database of the site is.

It is built from published texts at the first search and brought up to date when a text has changed. It holds what every school has
published, so a search names the owners whose entries its reader may see.
"""

import re
import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache
from threading import Lock

from training.search.entries import Entry, fact_entries, term_entries

EVERYONE = 0  # the owner of what every reader may see
MARK, END = "\x02", "\x03"  # no text holds these; they become tags once it is escaped
CONTROL = re.compile(r"[\x00-\x1f]")
SNIPPET_WORDS = 28
# How much a hit counts: a term explains, a section teaches, a case shows, a fact is one of fourteen hundred.
WEIGHTS = {"term": 2.0, "module": 2.0, "case": 2.0, "fact": 0.6}
SAME_NAME = 4.0

SCHEMA = """
CREATE VIRTUAL TABLE entries USING fts5(
    title, also, words, kind UNINDEXED, owner UNINDEXED, url UNINDEXED, place UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2'
)
"""
FIND = "SELECT rowid, kind, owner, title, also, bm25(entries, 8.0, 6.0, 1.0) FROM entries WHERE entries MATCH ?"
TELL = """
SELECT rowid, kind, url, place, highlight(entries, 0, :mark, :end), highlight(entries, 1, :mark, :end),
    snippet(entries, 2, :mark, :end, ' … ', :words)
FROM entries WHERE entries MATCH :wanted AND rowid IN (SELECT value FROM json_each(:rows))
"""


@dataclass(frozen=True)
class Found:
    """An entry that fits, and how well: the higher the better."""

    row: int
    kind: str
    fits: float


@dataclass(frozen=True)
class Shown:
    """An entry as it is shown. The words hold MARK and END and are not escaped."""

    kind: str
    url: str
    place: str
    title: str
    also: str
    words: str


class Index:
    """One table in memory. A lock, for the threads of a server share it."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.base = sqlite3.connect(":memory:", check_same_thread=False)
        self.base.execute(SCHEMA)

    def put(self, owner: int, entries: Iterable[Entry]) -> None:
        """What an owner has published, instead of what stood there before."""
        rows = [
            tuple(CONTROL.sub(" ", part) for part in (one.title, one.also, one.text, one.kind, str(owner), one.url, one.place))
            for one in entries
        ]
        with self.lock, self.base:
            self.base.execute("DELETE FROM entries WHERE owner = ?", (str(owner),))
            self.base.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)", rows)

    def find(self, expression: str, owners: Collection[int], line: str) -> list[Found]:
        """The entries of these owners that fit, the best first. What is called as the line says comes before all."""
        with self.lock:
            rows = self.base.execute(FIND, (expression,)).fetchall()
        found = []
        for row, kind, owner, title, also, score in rows:
            if int(owner) in owners:
                called = line.lower() in (title.lower(), also.lower())
                found.append(Found(row, kind, -score * WEIGHTS[kind] * (SAME_NAME if called else 1)))
        return sorted(found, key=lambda one: (-one.fits, one.row))

    def tell(self, found: Iterable[Found], expression: str) -> list[Shown]:
        """These entries in their order, with what fits marked."""
        order = [one.row for one in found]
        given = {"mark": MARK, "end": END, "words": SNIPPET_WORDS, "wanted": expression, "rows": str(order)}
        with self.lock:
            rows = {row: Shown(*rest) for row, *rest in self.base.execute(TELL, given)}
        return [rows[row] for row in order if row in rows]


@cache
def index() -> Index:
    """The index of this process, with what every reader may see."""
    made = Index()
    made.put(EVERYONE, everyones())
    return made


@cache
def everyones() -> tuple[Entry, ...]:
    """The glossary and the evidence."""
    return (*term_entries(), *fact_entries())


@cache
def vocabulary() -> frozenset[str]:
    """The words of the glossary and the evidence, to guess what was meant; no school's own words are among them."""
    text = " ".join(f"{entry.title} {entry.also} {entry.text}" for entry in everyones())
    return frozenset(word for word in re.findall(r"[a-z][a-z-]{3,}", text.lower()))
