"""A voice: picks one wording out of many. Twenty seeds in a row never pick the same wording where there are twenty."""

import re
from collections.abc import Callable, Sequence
from functools import cache
from math import gcd, prod
from random import Random
from typing import Any, TypeVar
from zlib import crc32

CHOICE = re.compile(r"\[([^\[\]]*)\]")
GOLDEN = 0.6180339887
HANDS = 20
Card = TypeVar("Card")
Parts = tuple[tuple[str, ...], ...]


Templates = str | tuple[str, ...]


class Voice:
    """Wordings for one patient. `[a|b]` in a template is a choice, `{name}` a value."""

    def __init__(self, seed: int, target: str, values: dict[str, Any]) -> None:
        self.seed, self.target, self.values = seed, target, values
        self.rng = Random(f"{seed} {target} prose")

    def say(self, template: Templates, **values: Any) -> str:
        """One of the templates with its choices made and its values filled in."""
        templates, total, start, stride = _deck(template)
        place = (start + self.seed * stride) % total
        for parts, ways in templates:
            if place < ways:
                return self._chosen(parts, place).format_map({**self.values, **values})
            place -= ways
        raise AssertionError("a place lies within one of the templates")

    def turn(self, template: str, turn: int) -> str:
        """The template with its choices made for the so-and-so-many-th time."""
        parts, total = _parsed(template)
        return self._chosen(parts, turn % total).format_map(self.values)

    def dealt(self, cards: Sequence[Card], fits: Callable[[Card], bool]) -> list[Card]:
        """The cards of this patient's hand that fit; twenty patients in a row never share a card."""
        return [card for place, card in enumerate(cards) if (place + self.seed) % HANDS == 0 and fits(card)]

    def order(self, items: list[Any]) -> list[Any]:
        """The items in an order of chance."""
        return self.rng.sample(items, len(items))

    @staticmethod
    def _chosen(parts: Parts, place: int) -> str:
        chosen = []
        for words in parts:
            place, at = divmod(place, len(words))
            chosen.append(words[at])
        return "".join(chosen)


def chosen(template: str, rng: Random) -> str:
    """The template with its choices made by chance."""
    return CHOICE.sub(lambda found: rng.choice(found.group(1).split("|")), template)


def capital(text: str) -> str:
    """The text with its first letter, or the first within quotation marks, as a capital."""
    first = 1 if text[:1] in ("“", '"') else 0
    return f"{text[:first]}{text[first : first + 1].upper()}{text[first + 1 :]}"


def wordings(template: Templates) -> int:
    """How many ways a template can be said in."""
    return _deck(template)[1]


@cache
def _deck(template: Templates) -> tuple[tuple[tuple[Parts, int], ...], int, int, int]:
    """The templates with their wordings, how many there are in all, where to begin and how far to step."""
    templates = tuple(_parsed(one) for one in ((template,) if isinstance(template, str) else template))
    total = sum(ways for _, ways in templates)
    return templates, total, crc32(str(template).encode()), _stride(total)


@cache
def _parsed(template: str) -> tuple[Parts, int]:
    """The parts of a template, each with its choices, and how many wordings there are."""
    parts = tuple(tuple(part.split("|")) if index % 2 else (part,) for index, part in enumerate(CHOICE.split(template)))
    return parts, prod(len(words) for words in parts)


def _stride(total: int) -> int:
    """A step through so many wordings that meets each of them before the first comes again."""
    step = max(1, int(total * GOLDEN))
    while gcd(step, total) != 1:
        step += 1
    return step


def sentence(text: str) -> str:
    """The text with a capital and a full stop."""
    trimmed = text.strip().rstrip(".")
    end = "" if trimmed.endswith(("?", "!", ".”", "?”", "!”")) else "."
    first = 1 if trimmed[:1] in '“"' else 0
    return f"{trimmed[:first]}{trimmed[first : first + 1].upper()}{trimmed[first + 1 :]}{end}" if trimmed else ""


def listed(items: list[str], last: str = "and") -> str:
    """Words joined as in a sentence: a, b and c."""
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} {last} {items[-1]}" if items else ""
