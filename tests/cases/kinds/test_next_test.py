"""One test to order now: its shrink as a share of the best that its price could buy."""

from decimal import Decimal
from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.moment import Moment
from classification.next_tests import TESTS, open_tests, worth
from tests.make import shipped_case

NEXT_TEST = KINDS["next_test"]
BY_CODE = {test.code: test for test in TESTS}


def question(**fields: Any) -> Question:
    return Question.model_validate({"id": "order", "kind": "next_test", **fields})


@pytest.fixture(scope="module")
def told() -> Moment:
    """Three stand close together: Duffy type, chronic idiopathic, autoimmune."""
    return Moment(shipped_case("before-treatment"), 0)


def test_every_open_test_earns_its_share_of_the_best(told: Moment) -> None:
    asked = question()
    tells = {test.code: worth(told.findings, test).tells for test in open_tests(told.findings)}
    best = max(tells.values())
    assert {option.key for option in NEXT_TEST.form(asked, told, {}).options} == set(tells)
    for code, each in tells.items():
        assert float(NEXT_TEST.mark(asked, told, code).score) == pytest.approx(each / best, abs=1e-6)


def test_a_price_leaves_the_dear_ones_without_a_mark(told: Moment) -> None:
    asked = question(price=3, options=["marrow", "film", "duffy", "spleen"])
    assert NEXT_TEST.faults(asked, told) == []
    marked = {code: NEXT_TEST.mark(asked, told, code) for code in asked.options}
    assert marked["duffy"].score == 1
    assert marked["spleen"].score == Decimal("0.571429")
    assert marked["marrow"].score == 0
    why = next(said.why for said in marked["marrow"].said if said.chosen)
    assert why.startswith("It costs more than 3.")
    assert "at most 3" in NEXT_TEST.form(asked, told, {}).legend


def test_the_best_is_told_as_left_out_where_it_was(told: Moment) -> None:
    asked = question(options=["film", "duffy", "spleen"])
    words = {said.key: said.word for said in NEXT_TEST.mark(asked, told, "film").said}
    assert words == {"film": "partly", "duffy": "left_out", "spleen": "left_alone"}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"options": ["film", "duffy"]}, "options"),
        ({"options": ["film", "duffy", "x-ray"]}, "options"),
        ({"options": ["film", "duffy", "mother"]}, "options"),
        ({"options": ["marrow", "antibody", "elane"], "price": 1}, "price"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(told: Moment, fields: dict[str, Any], field: str) -> None:
    assert [name for name, _, _ in NEXT_TEST.faults(question(**fields), told)] == [field]


def test_an_answer_that_is_on_offer_no_longer_is_marked_all_the_same(told: Moment) -> None:
    marked = NEXT_TEST.mark(question(options=["film", "marrow", "vitamins"]), told, "duffy")
    assert (marked.score, {said.key for said in marked.said if said.chosen}) == (1, {"duffy"})


def test_a_test_that_is_done_is_not_on_offer() -> None:
    told = Moment(shipped_case("before-treatment"), 1)
    assert [name for name, _, _ in NEXT_TEST.faults(question(options=["duffy", "film", "spleen"]), told)] == ["options"]
