"""How answers spread over what could be answered."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.documents import Question
from cases.models import Answer
from cases.spread import SHOWN, Bar, right_of, spread


def trail(kind: str, key: Any, options: str = "abc", **more: Any) -> dict[str, Any]:
    """A stored trail with these options."""
    said = [{"key": option, "text": f"option {option}", "word": "left_alone", "chosen": False} for option in options]
    return {"kind": kind, "key": key, "marked": {"said": said}, "definition": "school-2020", **more}


def question(kind: str, **fields: Any) -> Question:
    return Question.model_validate({"id": "the-one", "kind": kind, **fields})


def answers(*responses: Any, label: str = "wrong") -> list[Answer]:
    """One answer of each person; person n has play n."""
    rows = [Answer(attempt_id=number, question="the-one", response=response) for number, response in enumerate(responses, 1)]
    for row in rows:
        row.label = label  # type: ignore[attr-defined]
    return rows


COUNT = question("count", wbc="1", segmented_pct="79", tolerance="0.006")


@pytest.mark.parametrize(
    ("kind", "key", "right"),
    [
        ("axis", {"school-2020": "a", "review-2025": "b"}, {"a"}),
        ("diagnosis", {"school-2020": ["a", "b"], "review-2025": ["c"]}, {"a", "b"}),
        ("actions", {"asked for": ["a"], "harmful": ["b"]}, {"a"}),
        ("flip", {"a": True, "b": False, "c": True}, {"a", "c"}),
        ("next_test", {"a": "2.5", "b": "10", "c": "10.0"}, {"b", "c"}),
        ("justify", [["a", "b"], ["b", "c"]], {"a", "b", "c"}),
        ("differential", {"a": "probable", "b": "open", "c": "excluded"}, {"a"}),
        ("mechanisms", ["b"], {"b"}),
        ("knowledge", "c", {"c"}),
    ],
)
def test_the_key_that_was_stored_says_what_is_right(kind: str, key: Any, right: set[str]) -> None:
    assert right_of(trail(kind, key)) == right


def test_a_test_to_order_has_a_bar_for_each_on_offer() -> None:
    (row,) = spread(question("next_test"), answers("a", "b", "b"), trail("next_test", {"a": "1", "b": "2", "c": "0"}), opened=True)
    assert [(bar.text, bar.count, bar.share, bar.right) for bar in row.bars] == [
        ("option a", 1, 33, False), ("option b", 2, 67, True), ("option c", 0, 0, False),
    ]  # fmt: skip


def test_one_person_stands_behind_several_options_where_several_could_be_chosen() -> None:
    (row,) = spread(question("mechanisms"), answers(["a", "b"], ["b"]), trail("mechanisms", ["b"]), opened=False)
    assert [bar.people for bar in row.bars] == [(1,), (1, 2), ()]


def test_a_harmful_option_is_unsafe_where_someone_chose_it_and_with_the_key() -> None:
    stored = trail("actions", {"asked for": ["a"], "harmful": ["b", "c"]})
    for opened, unsafe in ((False, ["option b"]), (True, ["option b", "option c"])):
        (row,) = spread(question("actions"), answers(["b"], ["a"]), stored, opened=opened)
        assert [bar.text for bar in row.bars if bar.unsafe] == unsafe


def test_a_ranked_list_says_how_many_put_it_first() -> None:
    stored = trail("differential", {"DIN": "probable", "INF": "open"})
    (row,) = spread(question("differential"), answers(["DIN", "INF"], ["INF", "DIN"], ["DIN"]), stored, opened=True)
    assert {bar.count: bar.first for bar in row.bars} == {3: 2, 2: 1}


def test_a_number_is_right_where_it_was_marked_so() -> None:
    rows = answers("0.8", "1.5") + answers("0.79", "0.795", label="right")
    (row,) = spread(COUNT, rows, trail("count", "0.79"), opened=True)
    assert {bar.text: (bar.count, bar.right) for bar in row.bars} == {
        "0.79 ×10⁹/L": (2, True), "0.8 ×10⁹/L": (1, False), "1.5 ×10⁹/L": (1, False),
    }  # fmt: skip


def test_places_are_counted_for_each_thing_and_not_listed_in_the_right_order() -> None:
    order = [{"id": name, "text": text, "why": "."} for name, text in (("zz", "Zinc"), ("aa", "Antibiotic"), ("mm", "Marrow"))]
    asked = question("knowledge", form="order", order=order)
    rows = spread(asked, answers(["zz", "aa", "mm"], ["aa", "zz", "mm"]), trail("knowledge", ["zz", "aa", "mm"]), opened=True)
    assert [row.text for row in rows] == ["Antibiotic", "Marrow", "Zinc"]
    assert [[bar.count for bar in row.bars] for row in rows] == [[1, 1, 0], [0, 0, 2], [1, 1, 0]]
    assert [[bar.right for bar in row.bars].index(True) + 1 for row in rows] == [2, 3, 1]


@given(st.lists(st.sampled_from(["0.1", "0.2", "0.30", "1", "2", "3", "4", "5", "6", "7", "8", "9"]), max_size=60))
def test_nobody_is_lost_and_nobody_counted_twice(numbers: list[str]) -> None:
    (row,) = spread(COUNT, answers(*numbers), trail("count", "1"), opened=False)
    assert sum(bar.count for bar in row.bars) + row.left == len(numbers)
    assert len(row.bars) <= SHOWN
    assert [bar.count for bar in row.bars] == sorted((bar.count for bar in row.bars), reverse=True)


@given(st.lists(st.sampled_from("abc"), max_size=30), st.booleans())
def test_unless_the_key_is_open_nothing_says_what_is_right(chosen: list[str], opened: bool) -> None:
    (row,) = spread(question("axis", axis="band"), answers(*chosen), trail("axis", {"school-2020": "a"}), opened=opened)
    assert [bar.right for bar in row.bars] == [opened, False, False]
    assert sum(bar.count for bar in row.bars) == len(chosen)


def test_a_share_of_nobody_is_none() -> None:
    assert Bar("x", "x", (), 0).share == 0
