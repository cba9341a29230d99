"""A voice: picks one wording out of many. Twenty seeds in a row never pick the same wording where there are twenty."""

import re
from math import gcd
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
        parts = CHOICE.split(template)
        sizes = [part.count("|") + 1 for part in parts[1::2]]
        total = 1
        for size in sizes:
            total *= size
        place = (crc32(f"{template} {self.target}".encode()) + self.seed * _stride(total)) % total
        chosen = []
        for index, part in enumerate(parts):
            if index % 2:
                words = part.split("|")
                place, at = divmod(place, len(words))
                chosen.append(words[at])
            else:
                chosen.append(part)
        return "".join(chosen).format(**self.values, **values)

    def order(self, items: list[Any]) -> list[Any]:
        """The items in an order of chance."""
        return self.rng.sample(items, len(items))


def _stride(total: int) -> int:
    """A step through so many wordings that meets each of them before the first comes again."""
    step = max(1, int(total * GOLDEN))
    while gcd(step, total) != 1:
        step += 1
    return step


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    trimmed = text.strip().rstrip(".")
    return f"{trimmed[:1].upper()}{trimmed[1:]}." if trimmed else ""


def listed(items: list[str], last: str = "and") -> str:
    """Words joined as in a sentence: a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""
