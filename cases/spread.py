"""How the answers of a room spread over what could be answered: a bar for each option, or rows of bars.

Texts and keys come from a stored trail, so that the room is told what was true when it answered.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from cases.answers_of import Choice, choices_of, same_number
from cases.documents import Question
from cases.kinds.criteria import VALUES
from cases.models import Answer
from cases.words import Teller
from classification.names import name_of

SHOWN = 8  # of what was typed freely; the rest is counted together
People = Mapping[Choice, tuple[int, ...]]  # those behind each choice, by their plays
POINTED_TO = ("established", "probable", "possible")


@dataclass(frozen=True, slots=True)
class Bar:
    """One option with those who chose it. `right` is known only once the key is opened."""

    key: str
    text: str
    people: tuple[int, ...]
    of: int
    unsafe: bool = False
    right: bool = False
    first: int | None = None  # of a ranked list: how many put it first

    @property
    def count(self) -> int:
        return len(self.people)

    @property
    def share(self) -> int:
        """In per cent of those who answered."""
        return round(100 * len(self.people) / self.of) if self.of else 0


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one question, or of one row of it. `left` counts those whose answer no bar shows."""

    key: str
    text: str
    bars: tuple[Bar, ...]
    left: int = 0


def spread(asked: Question, answers: list[Answer], trail: Mapping[str, Any], *, opened: bool) -> list[Row]:
    """The bars of a question. `trail` is that of an answer that earned most. Unless `opened`, nothing says what is right."""
    rows = _drawn(asked, answers, trail)
    return rows if opened else [replace(row, bars=tuple(_veiled(bar) for bar in row.bars)) for row in rows]


def _veiled(bar: Bar) -> Bar:
    """Without what is right; what is unsafe is told where someone chose it."""
    return replace(bar, right=False, unsafe=bar.unsafe and bar.count > 0)


def _drawn(asked: Question, answers: list[Answer], trail: Mapping[str, Any]) -> list[Row]:
    people = _people(asked, answers)
    match asked.kind, asked.form:
        case "criteria", _:
            return _criteria(people, trail, len(answers))
        case "knowledge", "match":
            return _partners(asked, people, trail, len(answers))
        case "knowledge", "order":
            return _places(asked, people, len(answers))
        case "count", _:
            return [_numbers(asked, answers, people)]
        case "diagnosis" | "differential", _:
            return [_disorders(answers, people, trail)]
    return [_offered(people, trail, len(answers))]


def _people(asked: Question, answers: Iterable[Answer]) -> People:
    """Those behind each choice, in the order of their answers."""
    found: dict[Choice, list[int]] = {}
    for answer in answers:
        for choice in choices_of(asked, answer.response):
            found.setdefault(choice, []).append(answer.attempt_id)
    return {choice: tuple(people) for choice, people in found.items()}


def right_of(trail: Mapping[str, Any]) -> set[str]:
    """The options that belong to the key that was stored with an answer."""
    key, kind = trail["key"], trail["kind"]
    match kind:
        case "axis" | "diagnosis":
            own = key[trail["definition"]]
            return set(own) if isinstance(own, list) else {own}
        case "actions":
            return set(key["asked for"])
        case "flip":
            return {option for option, meets in key.items() if meets}
        case "next_test":
            best = max(float(gain) for gain in key.values())
            return {code for code, gain in key.items() if float(gain) == best}
        case "justify":
            return {criterion for kept in key for criterion in kept}
        case "differential":
            return {code for code, status in key.items() if status in POINTED_TO}
    return set(key) if isinstance(key, list) else {str(key)}


def harmful_of(trail: Mapping[str, Any]) -> set[str]:
    """The options that would have harmed the patient."""
    return set(trail["key"]["harmful"]) if trail["kind"] == "actions" else set()


def _offered(people: People, trail: Mapping[str, Any], of: int) -> Row:
    """Every option that was on offer, in the order in which it was shown."""
    told, right, harmful = Teller(trail.get("words")), right_of(trail), harmful_of(trail)
    keys = [(said["key"], told(said["text"])) for said in trail["marked"]["said"]]
    return Row("", "", tuple(Bar(key, text, people.get(("", key), ()), of, key in harmful, key in right) for key, text in keys))


def _disorders(answers: list[Answer], people: People, trail: Mapping[str, Any]) -> Row:
    """What was typed, by what was meant: synonyms are one. The commonest first; of a ranked list, how many put it first."""
    right, ranked = right_of(trail), trail["kind"] == "differential"
    first = Counter(answer.response[0] for answer in answers if ranked)
    bars = [
        Bar(code, gettext(name_of(code)), own, len(answers), right=code in right, first=first[code] if ranked else None)
        for (_row, code), own in people.items()
    ]
    return _commonest(bars, answers)


def _numbers(asked: Question, answers: list[Answer], people: People) -> Row:
    """What was worked out, by its number; which were near enough was decided when they were marked."""
    near = {same_number(asked, answer.response) for answer in answers if getattr(answer, "label", "") == "right"}
    bars = (Bar(number, f"{number} ×10⁹/L", own, len(answers), right=number in near) for (_row, number), own in people.items())
    return _commonest(bars, answers)


def _commonest(bars: Iterable[Bar], answers: list[Answer]) -> Row:
    ordered = sorted(bars, key=lambda bar: (-bar.count, bar.text))
    shown = ordered[:SHOWN]
    return Row("", "", tuple(shown), len({person for bar in ordered[SHOWN:] for person in bar.people}))


def _criteria(people: People, trail: Mapping[str, Any], of: int) -> list[Row]:
    """Of each criterion how many held it to be met, not met, not yet known."""
    key, made, rows = trail["key"], trail.get("words") or {}, []
    for said in trail["marked"]["said"]:
        row = said["key"]
        bars = (Bar(value, gettext(words), people.get((row, value), ()), of, right=key[row] == value) for value, words in VALUES.items())
        rows.append(Row(row, _sentence(said["text"], made.get(said["text"])), tuple(bars)))
    return rows


def _sentence(english: str, made: Any) -> str:
    """The criterion alone, out of the sentence "criterion: value" that was said of the answer."""
    if isinstance(made, list) and "criterion" in made[1]:
        criterion = made[1]["criterion"]
        return gettext(criterion[0] if isinstance(criterion, list) else criterion)
    return english.rpartition(": ")[0]


def _partners(asked: Question, people: People, trail: Mapping[str, Any], of: int) -> list[Row]:
    """Of each row how many gave it which partner; a partner that nobody gave stands there too."""
    key, partners = trail["key"], sorted({*(pair.partner for pair in asked.pairs), *asked.other_partners})
    return [
        Row(pair.id, pair.text, tuple(Bar("", each, people.get((pair.id, each), ()), of, right=key[pair.id] == each) for each in partners))
        for pair in asked.pairs
    ]


def _places(asked: Question, people: People, of: int) -> list[Row]:
    """Of each thing how many gave it which place; listed by name, since the order is the answer."""
    right = {item.id: str(place) for place, item in enumerate(asked.order, 1)}
    return [
        Row(
            item.id, item.text,
            tuple(Bar("", place, people.get((item.id, place), ()), of, right=right[item.id] == place) for place in right.values()),
        )
        for item in sorted(asked.order, key=lambda each: each.text)
    ]  # fmt: skip
