"""What an author is told of investigations on offer, all faults at once."""

from typing import Any

import pytest

from cases.documents import read_case
from cases.moment import Moment
from cases.order_checks import SETS, after_orders
from classification import Refused
from tests.cases.order_case import DOCUMENT, order_case, order_document

FILM = DOCUMENT["steps"][0]["orders"][0]
OWN = {"test": "lung", "says": "Chest X-ray", "money": 2, "days": 0, "burden": 1, "result": "Clear."}


def told(**changes: Any) -> str:
    with pytest.raises(Refused) as refused:
        order_case(**changes)
    return str(refused.value)


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "a test that nobody knows": ({"orders": [{"test": "sonar", "result": "Loud."}]},
                                 "steps.0.orders.0.test: 'sonar' is not a test that the engine lists, and lacks its words or its cost"),
    "the same test twice": ({"orders": [FILM, FILM]}, "steps.0.orders.1.test: 'film' is offered twice"),
    "a path that is no finding": ({"orders": [{**FILM, "reveals": ["smear"]}]}, "steps.0.orders.0.reveals: 'smear' is not a finding"),
    "a finding that the patient has not": ({"orders": [{**FILM, "reveals": ["molecular"]}]}, "'molecular' reveals nothing on day 0"),
    "a result dated after its arrival": ({"orders": [{"test": "marrow", "days": 2, "reveals": ["marrow"], "result": "Normal."}]},
                                         "'marrow' reveals nothing on day 2"),
    "a path that the step reveals": ({"orders": [{**FILM, "reveals": ["counts"]}]}, "'counts' is revealed by the step itself"),
    "a listed test that shows nothing": ({"orders": [{"test": "film", "result": "Normal."}]}, "steps.0.orders.0.reveals: names no finding"),
    "a result after the last step": ({"orders": [{**OWN, "days": 31}]}, "is there on day 31, and the case ends on day 30"),
    "a result without words": ({"orders": [{**FILM, "result": ""}]}, "steps.0.orders.0.result: does not fit"),
    "a harm that nobody knows": ({"orders": [{**OWN, "harm": "HARM-99"}]}, "steps.0.orders.0.harm: 'HARM-99' is not a harmful action"),
    "more tests than can be tried": ({"orders": [{**OWN, "test": f"lung-{n}"} for n in range(11)]}, "steps.0.orders: offers 11 tests"),
    "a budget that reaches nothing": ({"budget": {"tests": 1}}, "steps.0.budget: is too small"),
    "a budget without tests": ({"orders": [], "budget": {"tests": 1}}, "steps.0.budget: is given, and nothing can be ordered"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_its_place_and_a_remedy(name: str) -> None:
    changes, said = FAULTS[name]
    assert said in told(**changes)


def test_all_faults_are_told_at_once() -> None:
    said = told(orders=[{**OWN, "days": 31, "harm": "HARM-99"}, {"test": "sonar", "result": "Loud."}])
    assert said.count("steps.0.orders.") == 3


def test_tests_that_are_offered_where_nothing_is_asked_any_more_are_a_fault() -> None:
    document = order_document()
    document["steps"][2] |= {"questions": [], "orders": [OWN]}
    with pytest.raises(Refused, match=r"steps\.2\.orders: stand where nothing is asked any more"):
        read_case(document)


def test_a_question_that_cannot_be_asked_once_a_test_is_known_is_a_fault_that_names_the_test() -> None:
    """Without a Duffy type it would turn the verdict; once that is known the verdict is there."""
    document = order_document()
    options = ["duffy = duffy_null", "sex = male", "film.blasts = yes"]
    document["steps"][1]["questions"] = [{"id": "turn", "kind": "flip", "disorder": "DAN", "status": "probable", "options": options}]
    with pytest.raises(Refused) as refused:
        read_case(document)
    assert str(refused.value).startswith("steps.1.questions.0.disorder: once duffy is known: DAN is probable at this step")
    assert len(refused.value.faults) == 1, "a question is named once, not with every set"


def test_every_question_after_orders_is_played_with_each_set_that_makes_a_difference() -> None:
    case = order_case()
    assert list(after_orders(case, 0)) == [((0, "film"),)], "the others are not in yet, and the X-ray shows no finding"
    week = list(after_orders(case, 1))
    assert len(week) == 15
    assert len({frozenset(Moment(case, 1, ordered=ordered).revealed) for ordered in week}) == 15


def test_what_is_beyond_the_budget_is_not_played() -> None:
    within = list(after_orders(order_case(budget={"money": 4}), 1))
    assert ((0, "film"), (0, "duffy")) in within
    assert all("antibody" not in {test: step for step, test in ordered} or len(ordered) < 3 for ordered in within)


def test_of_many_tests_a_bounded_number_of_sets_is_played_the_smallest_and_the_largest_among_them() -> None:
    document = order_document()
    document["patient"]["infection_tests"] = [{"organism": o, "result": "neg", "day": 1} for o in ("EBV", "CMV", "HIV", "HBV")]
    document["steps"][0]["orders"] += [
        {**OWN, "test": o.lower(), "reveals": [f"infection_tests.{o}"], "days": 1} for o in ("EBV", "CMV", "HIV", "HBV")
    ]
    sets = list(after_orders(read_case(document), 1))
    assert len(sets) <= SETS
    assert {len(ordered) for ordered in sets} >= {1, 2, 7, 8}
