"""What changed between two texts, line by line, with the words that changed within a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher

AROUND = 2  # unchanged lines shown on either side
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
ALIKE = 0.4  # below this two lines have nothing to do with each other, and marking words would only confuse


@dataclass(frozen=True)
class Row:
    """A line: the same, gone or new. Its parts say which words changed."""

    what: str
    line: int
    parts: list[tuple[bool, str]]


@dataclass
class Place:
    """A stretch of the text where something changed, under the heading it belongs to."""

    heading: str
    rows: list[Row] = field(default_factory=list)


def differences(old: str, new: str) -> list[Place]:
    """Every place where the texts differ; none when they are the same."""
    before, after = old.split("\n"), new.split("\n")
    places = []
    for group in SequenceMatcher(None, before, after, autojunk=False).get_grouped_opcodes(AROUND):
        place = Place(_heading(after, group[0][3]))
        for what, begin, end, begin_new, end_new in group:
            if what == "equal":
                place.rows += [Row("same", n + 1, [(False, after[n])]) for n in range(begin_new, end_new)]
            else:
                place.rows += _changed(before[begin:end], after[begin_new:end_new], begin, begin_new)
        places.append(place)
    return places


def _heading(lines: list[str], number: int) -> str:
    """The title of the section in which a line stands; none in the head."""
    titles = [line for line in lines[: number + 1] if line.startswith("## ")]
    return re.sub(r" *\{#.*", "", titles[-1].removeprefix("## ")) if titles else ""


def _changed(old: list[str], new: list[str], begin: int, begin_new: int) -> Iterator[Row]:
    pairs = [_words(one, other) for one, other in zip(old, new, strict=False)]
    for n, line in enumerate(old):
        yield Row("gone", begin + n + 1, pairs[n][0] if n < len(pairs) else [(False, line)])
    for n, line in enumerate(new):
        yield Row("new", begin_new + n + 1, pairs[n][1] if n < len(pairs) else [(False, line)])


def _words(old: str, new: str) -> tuple[list[tuple[bool, str]], list[tuple[bool, str]]]:
    """Both lines in parts, those that changed marked."""
    one, other = TOKEN.findall(old), TOKEN.findall(new)
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < ALIKE:
        return [(False, old)], [(False, new)]
    gone, come = list[tuple[bool, str]](), list[tuple[bool, str]]()
    for what, begin, end, begin_new, end_new in matcher.get_opcodes():
        if end > begin:
            gone.append((what != "equal", "".join(one[begin:end])))
        if end_new > begin_new:
            come.append((what != "equal", "".join(other[begin_new:end_new])))
    return gone, come
