"""A voice: picks one wording out of many. Twenty seeds in a row never pick the same wording where there are twenty."""

import re
from functools import cache
from math import gcd, prod
from random import Random
from typing import Any
from zlib import crc32

CHOICE = re.compile(r"\[([^\[\]]*)\]")
GOLDEN = 0.6180339887


class Voice:
    """Wordings for one patient. `[a|b]` in a template is a choice, `{name}` a value."""

    def __init__(self, seed: int, target: str, values: dict[str, Any]) -> None:
        self.seed, self.target, self.values = seed, target, values
        self.rng = Random(f"{seed} {target} prose")

    def say(self, template: str, **values: Any) -> str:
        """The template with its choices made and its values filled in."""
        parts, total, start, stride = _parsed(template)
        place = (start + self.seed * stride) % total
        chosen = []
        for words in parts:
            place, at = divmod(place, len(words))
            chosen.append(words[at])
        return "".join(chosen).format(**self.values, **values)

    def order(self, items: list[Any]) -> list[Any]:
        """The items in an order of chance."""
        return self.rng.sample(items, len(items))


def wordings(template: str) -> int:
    """How many ways a template can be said in."""
    return _parsed(template)[1]


@cache
def _parsed(template: str) -> tuple[tuple[tuple[str, ...], ...], int, int, int]:
    """The parts of a template with their choices, how many wordings there are, where to begin and how far to step."""
    parts = tuple(tuple(part.split("|")) if index % 2 else (part,) for index, part in enumerate(CHOICE.split(template)))
    total = prod(len(words) for words in parts)
    return parts, total, crc32(template.encode()), _stride(total)


def _stride(total: int) -> int:
    """A step through so many wordings that meets each of them before the first comes again."""
    step = max(1, int(total * GOLDEN))
    while gcd(step, total) != 1:
        step += 1
    return step


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    trimmed = text.strip().rstrip(".")
    end = "" if trimmed.endswith(("?", '."', '?"')) else "."
    return f"{trimmed[:1].upper()}{trimmed[1:]}{end}" if trimmed else ""


def listed(items: list[str], last: str = "and") -> str:
    """Words joined as in a sentence: a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""
