"""An invasive test that a patient does not need now, and the patients who need it."""

from typing import Any

import pytest

from classification import classify, complete_with_normal, read_findings
from classification.needless import REASONS, needless
from training.evidence import facts

LOW = {"day": 0, "anc": 1.36, "hb": 132, "plt": 266}
AGAIN = {"day": -20, "anc": 1.3, "hb": 131, "plt": 271}
QUIET = {
    "recurrent_infections": False, "recent_viral_illness": False, "severe_comorbidity": False, "associated_disease": [],
    "exposures": [], "periodic_history": False, "chemo_recent": False,
}  # fmt: skip
DAN: dict[str, Any] = {"duffy": "duffy_null", "history": [QUIET]}


def said(*counts: dict[str, Any], normal: tuple[str, ...] = ("examination", "film", "spleen", "family"), **more: Any) -> str:
    """The code of the reason against a marrow, or nothing."""
    document = {"age": "36 years", "sex": "female", "drugs": [], "counts": list(counts), **more}
    found = needless(classify(read_findings(complete_with_normal(document, list(normal)))), "marrow")
    return found.code if found else ""


def test_one_low_count_is_repeated_before_a_marrow() -> None:
    assert said(LOW) == "MARROW-COUNT"
    assert said(AGAIN, LOW) == "", "low for twenty days"


def test_a_well_person_is_counted_for_two_weeks_before_a_marrow() -> None:
    assert said({**AGAIN, "day": -3}, LOW) == "MARROW-COUNT"
    assert said({**AGAIN, "day": -3, "anc": 0.3}, {**LOW, "anc": 0.3}) == ""


def test_a_settled_duffy_count_needs_none() -> None:
    assert said({**AGAIN, "day": -400}, AGAIN, LOW, **DAN) == "MARROW-DUFFY"


@pytest.mark.parametrize("infected", [False, True])
def test_a_child_with_a_typical_autoimmune_neutropenia_needs_none_without_a_severe_infection(infected: bool) -> None:
    fever = [{"day": 0, "temperature": 39.0 if infected else 36.8, "infection_severity": "severe" if infected else "none",
              "infection_sites": {"listed": ["oral"], "complete": True} if infected else []}]  # fmt: skip
    counts = [{"day": day, "anc": 0.4, "hb": 118, "plt": 300} for day in (-60, -30, 0)]
    positive = [{"day": 0, "method": "GIFT_I", "result": "pos"}, {"day": 0, "method": "GAT", "result": "pos"}]
    reason = said(*counts, normal=("film", "spleen", "family", "history"), age="14 months", antibody_tests=positive, examination=fever)
    assert reason == ("" if infected else "MARROW-WELL")


@pytest.mark.parametrize(
    "more",
    [{"film": [{"day": 0, "reviewed": True, "blasts": True}]}, {"counts": [{**LOW, "hb": 71, "plt": 20}]}],
)
def test_where_the_engine_asks_for_a_marrow_none_is_needless(more: dict[str, Any]) -> None:
    counts = more.pop("counts", [LOW])
    assert said(*counts, normal=("examination", "spleen", "family"), **more) == ""


def test_no_other_test_is_judged() -> None:
    known = classify(read_findings({"age": "36 years", "counts": [LOW]}))
    assert needless(known, "film") is needless(known, "elane") is None


def test_every_reason_rests_on_rows_of_the_sheet() -> None:
    assert {fact for reason in REASONS for fact in reason.facts} <= set(facts())
