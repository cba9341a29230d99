"""English sentences that remember what they were made from, so that an old answer can be told in another language.

A trail keeps the English itself. Beside it stands, for each sentence that was put together, its template and the values in
it; whoever draws it translates the template, then each value that is a text itself. A sentence that was not put together
is its own template.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from django.utils.translation import gettext, gettext_noop

from cases.seen import said_once, seen_in_words
from classification.faults import Refused

# Marks a text for translation where it stands; `manage.py makemessages` finds it, as it finds the template of `say`.
N_ = gettext_noop
Made = str | list[Any] | dict[str, Any]  # a value | [template, values] | how several texts are joined, lowered, or seen
SHAPES = (  # texts that the engine fills in itself
    (re.compile(r"acute so far, (?P<days>\d+) days observed"), N_("acute so far, %(days)s days observed")),
    (re.compile(r"(?P<limit>[\d.]+) from day 366 \((?P<set>[^)]+)\)"), N_("%(limit)s from day 366 (%(set)s)")),
    (
        re.compile(r"neutrophils (?P<anc>\S+) cannot exceed leucocytes (?P<wbc>\S+); check which of the two is mistyped"),
        N_("neutrophils %(anc)s cannot exceed leucocytes %(wbc)s; check which of the two is mistyped"),
    ),
)


class Text(str):
    """English, and what it is made from: plain values that can be stored."""

    __slots__ = ("made",)
    made: Made

    def __new__(cls, english: str, made: Made | None = None) -> "Text":
        text = super().__new__(cls, english)
        text.made = [english, {}] if made is None else made
        return text


def say(template: str, **values: object) -> Text:
    """A template filled in: `say("The count is %(count)s.", count=anc)`. Values that are texts are translated with it."""
    if not values:
        return Text(template)
    return Text(template % values, [template, {name: _made(value) for name, value in values.items()}])


def engine(english: str) -> Text:
    """A text of the engine; one that it filled in itself is taken apart again."""
    shape = next(((found, template) for pattern, template in SHAPES if (found := pattern.fullmatch(english))), None)
    return say(shape[1], **shape[0].groupdict()) if shape else Text(english)


def joined(by: str, texts: Iterable[str]) -> Text:
    """Texts one after the other; empty ones are left out."""
    told = [text for text in texts if text]
    return Text(by.join(told), {"by": by, "of": [_made(text) for text in told]})


def lowered(sentence: str) -> Text:
    """An English sentence within another. A translation is taken as it stands: not every language writes it smaller there."""
    return Text(_small(sentence), {"small": sentence})


def seen(english: str) -> Text:
    """What a criterion saw, as the engine says it."""
    return Text(english, {"seen": english})


def _made(value: object) -> Made:
    return value.made if isinstance(value, Text) else str(value)


def _small(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def tell(made: Made) -> str:
    """What was stored of a text, in the language in force."""
    if isinstance(made, str):
        return made
    if isinstance(made, list):
        template, values = made
        said = gettext(template) if template else ""
        return said % {name: tell(value) for name, value in values.items()} if values else said
    if "by" in made:
        return str(made["by"]).join(tell(each) for each in made["of"])
    if "small" in made:
        said = gettext(made["small"])
        return _small(said) if said == made["small"] else said
    return seen_in_words(made["seen"])


def refused_in_words(refused: Refused) -> str:
    """Why a change cannot be made, in the language in force; the field is the one that was just chosen."""
    return " ".join(tell(engine(part).made) for fault in refused.faults for part in (fault.problem, fault.remedy) if part)


def stored_words(value: Any) -> dict[str, Made]:
    """Every text of a trail that is put together, by its English, with what it is made from."""
    return {str(text): text.made for text in _texts(value) if text.made != [str(text), {}]}


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)


class Teller:
    """Tells the English of a trail in the language in force, by the words stored with it."""

    def __init__(self, words: Mapping[str, Made] | None) -> None:
        self.words = words or {}

    def __call__(self, english: str) -> str:
        if not english:
            return ""
        made = self.words.get(english)
        return gettext(english) if made is None else tell(made)


def in_language(trail: dict[str, Any]) -> dict[str, Any]:
    """A stored trail with what was said of the answer in the language in force. The trail itself is changed."""
    told = Teller(trail.get("words"))
    marked = trail["marked"]
    for said in marked["said"]:
        said["text"], said["why"] = told(said["text"]), told(said["why"])
    marked["note"], marked["missed"] = told(marked["note"]), [told(missed) for missed in marked["missed"]]
    return trail


def tell_verdict(about: dict[str, Any], told: set[str]) -> dict[str, Any]:
    """A verdict with its criteria in the language in force. `told`: what its page has listed already."""
    about["name"], about["cap"] = gettext(about["name"]), gettext(about["cap"]) if about["cap"] else about["cap"]
    for criterion in about["criteria"]:
        criterion["sentence"] = gettext(criterion["sentence"]) if criterion["sentence"] else ""
        criterion["seen"] = seen_in_words(said_once(criterion["seen"], told))
    return about
