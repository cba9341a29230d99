"""How the answers of a room spread over what could be answered: a bar for each option, or rows of bars.

Texts and keys come from a stored trail, so that the room is told what was true when it answered.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext

from cases.documents import Question
from cases.kinds.criteria import VALUES
from cases.models import Answer
from cases.words import Teller
from classification.names import name_of

SHOWN = 8  # of what was typed freely; the rest is counted together
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
    match asked.kind, asked.form:
        case "criteria", _:
            return _criteria(answers, trail)
        case "knowledge", "match":
            return _partners(asked, answers, trail)
        case "knowledge", "order":
            return _places(asked, answers)
        case "count", _:
            return [_numbers(answers)]
        case "diagnosis" | "differential", _:
            return [_disorders(answers, trail)]
    return [_offered(answers, trail)]


def chosen(answer: Answer) -> list[str]:
    """What was chosen, whether one or several could be."""
    return list(answer.response) if isinstance(answer.response, list) else [str(answer.response)]


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


def _offered(answers: list[Answer], trail: Mapping[str, Any]) -> Row:
    """Every option that was on offer, in the order in which it was shown."""
    told, right, harmful = Teller(trail.get("words")), right_of(trail), harmful_of(trail)
    by_key = _people(answers, chosen)
    bars = [
        Bar(said["key"], told(said["text"]), by_key.get(said["key"], ()), len(answers), said["key"] in harmful, said["key"] in right)
        for said in trail["marked"]["said"]
    ]  # fmt: skip
    return Row("", "", tuple(bars))


def _disorders(answers: list[Answer], trail: Mapping[str, Any]) -> Row:
    """What was typed, by what was meant: synonyms are one. The commonest first."""
    right, ranked = right_of(trail), trail["kind"] == "differential"
    firsts = _people(answers, lambda answer: chosen(answer)[:1])
    bars = [
        Bar(code, gettext(name_of(code)), people, len(answers), right=code in right, first=len(firsts.get(code, ())) if ranked else None)
        for code, people in _people(answers, chosen).items()
    ]  # fmt: skip
    return _commonest(bars, answers)


def _numbers(answers: list[Answer]) -> Row:
    """What was worked out, by its number; which were near enough was decided when they were marked."""
    near = {str(answer.response) for answer in answers if getattr(answer, "label", "") == "right"}
    found = _people(answers, chosen).items()
    return _commonest((Bar(number, f"{number} ×10⁹/L", people, len(answers), right=number in near) for number, people in found), answers)


def _commonest(bars: Iterable[Bar], answers: list[Answer]) -> Row:
    ordered = sorted(bars, key=lambda bar: (-bar.count, bar.text))
    shown = ordered[:SHOWN]
    return Row("", "", tuple(shown), len({person for bar in ordered[SHOWN:] for person in bar.people}))


def _criteria(answers: list[Answer], trail: Mapping[str, Any]) -> list[Row]:
    """Of each criterion how many held it to be met, not met, not yet known."""
    key, made, rows = trail["key"], trail.get("words") or {}, []
    for said in trail["marked"]["said"]:
        given = _given(answers, said["key"])
        right = key[said["key"]]
        bars = (Bar(value, gettext(words), given.get(value, ()), len(answers), right=right == value) for value, words in VALUES.items())
        rows.append(Row(said["key"], _sentence(said["text"], made.get(said["text"])), tuple(bars)))
    return rows


def _sentence(english: str, made: Any) -> str:
    """The criterion alone, out of the sentence "criterion: value" that was said of the answer."""
    if isinstance(made, list) and "criterion" in made[1]:
        criterion = made[1]["criterion"]
        return gettext(criterion[0] if isinstance(criterion, list) else criterion)
    return english.rpartition(": ")[0]


def _partners(asked: Question, answers: list[Answer], trail: Mapping[str, Any]) -> list[Row]:
    """Of each row how many gave it which partner; a partner that nobody gave stands there too."""
    key, partners = trail["key"], sorted({*(pair.partner for pair in asked.pairs), *asked.other_partners})
    rows = []
    for pair in asked.pairs:
        given = _given(answers, pair.id)
        bars = (Bar("", partner, given.get(partner, ()), len(answers), right=key[pair.id] == partner) for partner in partners)
        rows.append(Row(pair.id, pair.text, tuple(bars)))
    return rows


def _places(asked: Question, answers: list[Answer]) -> list[Row]:
    """Of each thing how many gave it which place; listed by name, since the order is the answer."""
    order = [item.id for item in asked.order]
    rows = []
    for item in sorted(asked.order, key=lambda each: each.text):
        given = _people(answers, lambda answer, id=item.id: [str(answer.response.index(id) + 1)])  # type: ignore[misc]
        bars = (Bar("", str(n), given.get(str(n), ()), len(answers), right=order.index(item.id) + 1 == n) for n in range(1, len(order) + 1))
        rows.append(Row(item.id, item.text, tuple(bars)))
    return rows


def _given(answers: Iterable[Answer], row: str) -> dict[str, tuple[int, ...]]:
    """Those behind each value of one row."""
    return _people(answers, lambda answer: [answer.response.get(row, "")])


def _people(answers: Iterable[Answer], keys: Callable[[Answer], list[str]]) -> dict[str, tuple[int, ...]]:
    """Those behind each key, in the order of their answers."""
    found: dict[str, list[int]] = {}
    for answer in answers:
        for key in keys(answer):
            found.setdefault(key, []).append(answer.attempt_id)
    return {key: tuple(people) for key, people in found.items()}
