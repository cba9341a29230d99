"""Knowledge in its four forms: one, several, match, order."""

from decimal import Decimal
from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.moment import Moment
from tests.make import shipped_case
from training.questions import Unreadable

KNOWLEDGE = KINDS["knowledge"]
SOURCED = {"kind": "knowledge", "asks": "Which?", "sources": ["S1"], "facts": ["F-DEF-02"]}
ABCD = [{"id": f"{letter}-one", "text": letter, "why": f"Because of {letter}."} for letter in "abcd"]
PAIRS = [{"id": f"row-{n}", "text": f"Row {n}", "partner": f"Partner {n}", "why": f"Why {n}."} for n in range(1, 5)]


def question(**fields: Any) -> Question:
    return Question.model_validate({"id": "known", **SOURCED, **fields})


@pytest.fixture(scope="module")
def told() -> Moment:
    return Moment(shipped_case("sore-throat"), 0)


def score(asked: Question, told: Moment, typed: dict[str, Any]) -> Decimal:
    score: Decimal = KNOWLEDGE.mark(asked, told, KNOWLEDGE.read(asked, told, typed)).score
    return score


@pytest.mark.parametrize(("chosen", "earned"), [("ab", "1"), ("a", "0.5"), ("abc", "0.5"), ("ac", "0"), ("cd", "0"), ("abcd", "0")])
def test_of_several_each_right_one_counts_for_and_each_wrong_one_against(told: Moment, chosen: str, earned: str) -> None:
    asked = question(form="several", options=ABCD, right=["a-one", "b-one"])
    assert score(asked, told, {"q.known": [f"{letter}-one" for letter in chosen]}) == Decimal(earned)


def partners(asked: Question, told: Moment, chosen: dict[str, str]) -> dict[str, str]:
    """What is sent to give each row the partner named."""
    rows = KNOWLEDGE.form(asked, told, {}).extra["rows"]
    return {row["name"]: next(value for value, words, _ in row["choices"] if words == chosen[row["text"]]) for row in rows}


def test_a_match_earns_the_mean_of_its_pairs_and_tells_what_was_chosen(told: Moment) -> None:
    asked = question(form="match", pairs=PAIRS, other_partners=["Neither"])
    chosen = {f"Row {n}": f"Partner {n}" for n in (1, 2, 3)} | {"Row 4": "Neither"}
    answer = KNOWLEDGE.read(asked, told, partners(asked, told, chosen))
    marked = KNOWLEDGE.mark(asked, told, answer)
    assert marked.score == Decimal("0.75")
    wrong = [said for said in marked.said if said.word == "wrong"]
    assert [(said.text, said.why) for said in wrong] == [("Row 4: you chose “Neither”", "Its partner is “Partner 4”. Why 4.")]
    assert all(said.sources == ("F-DEF-02", "S1") for said in marked.said)


@pytest.mark.parametrize(("places", "earned"), [("1234", "1"), ("2134", "0.833333"), ("4321", "0"), ("1243", "0.833333")])
def test_an_order_earns_the_share_of_pairs_in_order(told: Moment, places: str, earned: str) -> None:
    items = [{"id": f"item-{n}", "text": f"Item {n}", "why": f"Why {n}."} for n in range(1, 5)]
    asked = question(form="order", order=items)
    assert score(asked, told, {f"q.known.item-{n}": place for n, place in enumerate(places, 1)}) == Decimal(earned)


def test_an_order_tells_the_place_that_was_given(told: Moment) -> None:
    items = [{"id": f"item-{n}", "text": f"Item {n}", "why": f"Why {n}."} for n in range(1, 4)]
    asked = question(form="order", order=items)
    marked = KNOWLEDGE.mark(asked, told, ["item-2", "item-1", "item-3"])
    assert [said.text for said in marked.said] == ["1. Item 1 — you gave it place 2", "2. Item 2 — you gave it place 1", "3. Item 3"]


@pytest.mark.parametrize(
    ("fields", "typed", "field"),
    [
        ({"form": "one", "options": ABCD, "right": ["a-one"]}, {"q.known": ["zzz"]}, "q.known"),
        ({"form": "several", "options": ABCD, "right": ["a-one"]}, {}, "q.known"),
        ({"form": "match", "pairs": PAIRS}, {"q.known.row-1": "0"}, "q.known.row-2"),
        ({"form": "order", "order": ABCD}, dict.fromkeys([f"q.known.{item['id']}" for item in ABCD], "1"), "q.known.b-one"),
    ],
)
def test_what_cannot_be_read_is_told_beside_its_field(told: Moment, fields: dict[str, Any], typed: dict[str, Any], field: str) -> None:
    with pytest.raises(Unreadable) as unread:
        KNOWLEDGE.read(question(**fields), told, typed)
    assert unread.value.field == field


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({"options": ABCD[:2], "right": ["a-one"]}, ["options"]),
        ({"options": ABCD, "right": ["z-one"]}, ["right"]),
        ({"options": ABCD, "right": ["a-one", "b-one"]}, ["right"]),
        ({"form": "several", "options": ABCD, "right": [option["id"] for option in ABCD]}, ["right"]),
        ({"form": "match", "pairs": PAIRS[:1]}, ["pairs"]),
        ({"form": "order", "order": ABCD[:2]}, ["order"]),
        ({"form": "one", "options": ABCD, "right": ["a-one"], "asks": "", "facts": []}, ["sources", "asks"]),
        ({"form": "several", "options": ABCD, "right": ["a-one"]}, []),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(told: Moment, fields: dict[str, Any], names: list[str]) -> None:
    assert [name for name, _, _ in KNOWLEDGE.faults(question(**fields), told)] == names
