"""Checks within a module keep the contract of a question."""

from decimal import Decimal
from typing import Any

import pytest

from tests.training.module_texts import TEXT
from training.modules.checks import KINDS, typed_of
from training.modules.components import Check
from training.modules.document import read_module
from training.questions import Unreadable

CHECKS = {
    block.what.kind: block.what for section in read_module(TEXT).sections for block in section.blocks if isinstance(block.what, Check)
}


def mark(kind: str, typed: dict[str, Any]) -> Any:
    asked = CHECKS[kind]
    return KINDS[kind].mark(asked, None, KINDS[kind].read(asked, None, typed))


@pytest.mark.parametrize("kind", KINDS)
def test_the_ideal_answer_earns_full_marks_and_a_reason_for_each_option(kind: str) -> None:
    asked = CHECKS[kind]
    answer = KINDS[kind].ideal(asked, None)
    marked = mark(kind, typed_of(asked, answer))
    assert marked.score == 1
    assert marked.label == "right"
    assert len(marked.said) == len(asked.options or asked.pairs or asked.order)
    assert all(said.why for said in marked.said)


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_answer_is_not_understood_which_is_not_wrong(kind: str) -> None:
    with pytest.raises(Unreadable):
        KINDS[kind].read(CHECKS[kind], None, {})


@pytest.mark.parametrize("kind", KINDS)
def test_a_strange_answer_is_not_understood(kind: str) -> None:
    fields = typed_of(CHECKS[kind], KINDS[kind].ideal(CHECKS[kind], None))
    with pytest.raises(Unreadable):
        KINDS[kind].read(CHECKS[kind], None, {name: ["99"] for name in fields})


@pytest.mark.parametrize("kind", KINDS)
def test_the_form_gives_the_key_away_neither_by_a_word_nor_by_the_place(kind: str) -> None:
    form = KINDS[kind].form(CHECKS[kind], None, {})
    assert "F-CRI" not in str(form)
    assert "right" not in str(form.options)
    assert not any(option.chosen for option in form.options)


def test_a_wrong_choice_earns_nothing() -> None:
    assert mark("one", {"a": ["outside"]}).label == "wrong"


def test_choosing_everything_is_worth_less_than_choosing_well() -> None:
    assert mark("several", {"a": ["stop", "report", "again"]}).score == Decimal("0.5")


def test_each_pair_counts_the_same() -> None:
    asked = CHECKS["match"]
    typed = typed_of(asked, {"early": "as any drug", "late": "neither"})
    assert mark("match", typed).score == Decimal("0.5")


def test_an_order_is_marked_by_its_pairs() -> None:
    typed = typed_of(CHECKS["order"], ["dose", "cultures", "search"])
    assert mark("order", typed).label == "partly"


def test_a_place_given_twice_is_told() -> None:
    with pytest.raises(Unreadable, match="twice"):
        KINDS["order"].read(CHECKS["order"], None, {"a.cultures": ["1"], "a.dose": ["1"], "a.search": ["2"]})
