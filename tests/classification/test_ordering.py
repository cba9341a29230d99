"""The best tests among those on offer: the cheapest set is the cheapest of all, and more tests never tell less."""

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classification import classify, complete_with_normal, mask, read_findings
from classification.findings.document import Findings
from classification.ordering import MOST, Bench, Choice, Reached, by_price, one_by_one, price_of, reached, shortest, worth_of

MARROW = {"day": 5, "done": True, "cellularity": "normal", "arrest_stage": "none", "dysplasia_pct": 2, "blasts_pct": 1, "fibrosis_grade": 0}
WOMAN = {
    "now": 30, "age": "36 years", "sex": "female", "duffy": "duffy_null", "drugs": [],
    "counts": [{"day": -420, "anc": 1.4, "hb": 136, "plt": 248}, {"day": -8, "anc": 1.3, "hb": 131, "plt": 271},
               {"day": 0, "anc": 1.36, "hb": 132, "plt": 266}, {"day": 4, "anc": 0.1, "hb": 60, "plt": 20}],
    "history": [{"recent_viral_illness": False, "recurrent_infections": False, "severe_comorbidity": False, "associated_disease": [],
                 "exposures": [], "periodic_history": False, "chemo_recent": False}],
    "film": [{"day": 0}],
    "antibody_tests": [{"day": 2, "method": "GIFT_I", "result": "neg"}, {"day": 2, "method": "GAT", "result": "neg"}],
    "marrow": [MARROW], "chemistry": [{"day": 1, "b12": "low", "folate": "normal", "copper": "normal", "ceruloplasmin": "normal"}],
    "infection_tests": [{"organism": "HIV", "result": "neg", "day": 1}],
}  # fmt: skip
TOLD = ("age", "sex", "counts", "examination", "history", "family", "drugs", "spleen")
TESTS = (
    Choice("film", ("film",), 1, 0, 0), Choice("duffy", ("duffy",), 1, 1, 0), Choice("antibody", ("antibody_tests",), 3, 7, 0),
    Choice("marrow", ("marrow",), 4, 5, 4), Choice("vitamins", ("chemistry",), 2, 2, 0), Choice("viruses", ("infection_tests",), 3, 2, 0),
)  # fmt: skip


def woman(**changes: object) -> Findings:
    normal = ["examination", "film", "spleen", "immunology", "family"]
    return read_findings(complete_with_normal({**WOMAN, **changes}, normal))


def bench(offered: tuple[Choice, ...] = TESTS, **changes: object) -> Bench:
    return Bench(woman(**changes), TOLD, 0, offered)


def test_the_shortest_way_is_the_cheapest_of_all_sets_with_the_same_verdict() -> None:
    """Tried once more by hand: every set, none left out, without the order in which the engine tries them."""
    found = bench()
    told = {chosen: reached(classify(found.findings_with(chosen))) for size in range(7) for chosen in combinations(TESTS, size)}
    assert len(told) == 64
    enough = [chosen for chosen, seen in told.items() if seen.as_much_as(told[TESTS])]
    best = shortest(found)
    assert best in enough
    assert price_of(best) == min(map(price_of, enough))
    assert [test.code for test in best] == ["film", "duffy"]


@given(st.sets(st.sampled_from(TESTS)), st.sampled_from(["duffy_null", "duffy_positive"]), st.sampled_from(["pos", "neg"]))
@settings(max_examples=25, deadline=None)
def test_of_any_tests_on_offer_none_cheaper_does(some: set[Choice], duffy: str, result: str) -> None:
    offered = tuple(test for test in TESTS if test in some)
    antibodies = [{"day": 2, "method": "GIFT_I", "result": result}]
    found = bench(offered, duffy=duffy, antibody_tests=antibodies)
    best = shortest(found)
    assert best is not None
    assert found.settles(best)
    cheaper = [chosen for chosen in by_price(offered) if price_of(chosen) < price_of(best)]
    assert not any(found.settles(chosen) for chosen in cheaper)


@given(st.permutations(TESTS))
@settings(max_examples=25, deadline=None)
def test_along_any_order_no_disorder_comes_back_and_what_is_known_grows(order: list[Choice]) -> None:
    found = bench()
    seen = [found.seen_with(order[:size]) for size in range(len(order) + 1)]
    assert all(after.not_excluded <= before.not_excluded for before, after in pairwise(seen))
    told = [found.findings_with(order[:size]).canonical() for size in range(len(order) + 1)]
    assert all(set(before) <= set(after) for before, after in pairwise(told))


def test_what_happens_after_the_day_of_the_order_does_not_tell_two_sets_apart() -> None:
    """The count of day 4 is not known on day 0, though results are awaited until day 7."""
    known = bench().findings_with(TESTS)
    assert known.now == 7
    assert [count.day for count in known.counts or ()] == [-420, -8, 0]
    assert mask(woman(), TOLD, 7).counts != known.counts


def test_without_knowing_the_results_the_engine_orders_what_narrows_most_for_its_price() -> None:
    found = bench()
    order = one_by_one(found)
    assert [test.code for test in order] == ["duffy", "film"]
    per_price = {test.code: worth.tells / (1 + price_of((test,))) for test in TESTS for worth in (worth_of(found, (), test),) if worth}
    assert max(per_price, key=per_price.__getitem__) == "duffy"
    assert found.settles(order)


def test_nothing_is_ordered_where_the_verdict_stands_already() -> None:
    found = Bench(woman(), (*TOLD, "film", "duffy"), 0, TESTS[2:])
    assert shortest(found) == one_by_one(found) == ()


def test_a_test_that_the_engine_does_not_list_has_no_worth_and_is_never_ordered_blindly() -> None:
    lung = Choice("lung", (), 1, 0, 0)
    found = bench((lung, *TESTS))
    assert worth_of(found, (), lung) is None
    assert lung not in one_by_one(found)
    assert lung not in (shortest(found) or ())


def test_only_what_may_be_spent_is_tried() -> None:
    found = bench()
    assert shortest(found, lambda chosen: len(chosen) < 2) is None
    assert one_by_one(found, lambda chosen: sum(test.money for test in chosen) < 2) == (TESTS[1],)


def test_tests_that_are_sent_together_are_waited_for_together() -> None:
    film, duffy, antibody, marrow, *_ = TESTS
    assert price_of(()) == 0
    assert price_of((film,)) == 1
    assert price_of((film, duffy)) == 3
    assert price_of((duffy, antibody)) == 1 + 3 + 5, "a wait counts for five days at most"
    assert price_of((marrow,)) == 4 + 5 + 2 * 4


def test_so_many_tests_that_not_every_set_can_be_tried_are_refused() -> None:
    many = tuple(Choice(f"test-{n}", (), 1, 0, 0) for n in range(MOST + 1))
    with pytest.raises(ValueError, match="at most 10"):
        list(by_price(many))


def test_a_danger_that_all_tests_have_done_with_may_not_stay_open() -> None:
    found = bench()
    seen = found.seen_with(TESTS).reached
    assert seen.front == ("DAN", "established")
    with_danger = replace(seen, in_question=seen.in_question | {"LEU"})
    with_another = replace(seen, in_question=seen.in_question | {"B12"})
    assert not with_danger.as_much_as(seen)
    assert with_another.as_much_as(seen)
    assert seen.as_much_as(with_danger)


def test_while_nothing_is_probable_all_that_is_in_question_is_the_verdict() -> None:
    open_yet = Reached(("CIN", "possible"), frozenset(), frozenset({"CIN"}))
    assert not replace(open_yet, in_question=frozenset({"CIN", "AINA"})).as_much_as(open_yet)
    assert Reached(("CIN", "probable"), frozenset(), frozenset({"CIN"})).as_much_as(open_yet), "a firmer verdict will do"
    assert not Reached(("AINA", "possible"), frozenset(), frozenset({"AINA"})).as_much_as(open_yet)
    assert not Reached(None, frozenset(), frozenset()).as_much_as(open_yet)
    assert Reached(None, frozenset(), frozenset()).as_much_as(Reached(None, frozenset(), frozenset()))


def test_what_the_patient_does_not_need_belongs_to_no_way() -> None:
    found = Bench(woman(), TOLD, 0, TESTS, frozenset({"film"}))
    assert found.target.front == ("DAN", "probable")
    assert [test.code for test in shortest(found) or ()] == ["duffy"]
    assert all(test.code != "film" for test in one_by_one(found))
