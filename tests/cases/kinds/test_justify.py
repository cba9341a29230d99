"""What carries a verdict: against the nearest set that suffices."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.kinds.criteria import BY_ID
from cases.kinds.justify import offer_of
from cases.moment import Moment
from classification.sufficient import IMPLIED
from classification.verdict import Verdict
from tests.classification.patients import shipped_moments, table_patients
from tests.make import shipped_case

JUSTIFY = KINDS["justify"]


def question(**fields: Any) -> Question:
    return Question.model_validate({"id": "why", "kind": "justify", **fields})


@pytest.fixture(scope="module")
def told() -> Moment:
    """Neonatal immune neutropenia is probable, by three criteria."""
    return Moment(shipped_case("counted-for-jaundice"), 1)


def score(told: Moment, *chosen: str, **fields: Any) -> Decimal:
    marked: Decimal = JUSTIFY.mark(question(**fields), told, list(chosen)).score
    return marked


def test_the_set_that_suffices_earns_full_marks_and_one_too_many_costs(told: Moment) -> None:
    (key,) = JUSTIFY.key(question(), told)
    assert score(told, *key) == 1
    others = [row.id for row in offer_of(question(), told).rows if row.id not in key]  # type: ignore[union-attr]
    size = len(key)
    assert score(told, *key, others[0]) == round(Decimal(2 * size) / (2 * size + 1), 6)
    assert score(told, *key[1:]) == round(Decimal(2 * (size - 1)) / (2 * size - 1), 6)
    assert score(told, *(id for id in others if id not in IMPLIED)) == 0


def test_what_speaks_against_subtracts() -> None:
    """An established verdict is not lowered by what opposes it: here the mother's antibody stands beside her pre-eclampsia."""
    checked = shipped_case("counted-for-jaundice")
    mother = tuple(seen.model_copy(update={"hypertension": True}) for seen in checked.whole.maternal or ())
    ill = replace(checked, whole=checked.whole.model_copy(update={"maternal": mother}))
    told = Moment(ill, len(ill.case.steps) - 1)
    asked = question(disorder="NIN", options=["MOTHER-AB", "INCOMPATIBLE", "NO-SEPSIS-BEFORE", "ONSET-28", "MOTHER-PRESSURE", "SIBLING"])
    offer = offer_of(asked, told)
    assert offer is not None
    assert offer.refuting == {"MOTHER-PRESSURE"}
    (key,) = JUSTIFY.key(asked, told)
    expected = max(0, 2 * len(key) / (2 * len(key) + 1) - 1 / len(key))
    assert float(JUSTIFY.mark(asked, told, [*key, "MOTHER-PRESSURE"]).score) == pytest.approx(expected, abs=1e-6)


def test_below_a_half_says_below_one_and_a_half_too() -> None:
    told = Moment(shipped_case("sore-throat"), 1)
    (key,) = JUSTIFY.key(question(), told)
    assert {"ANC-0.5", "ANC-1.5"} <= set(key)
    assert score(told, *(id for id in key if id != "ANC-1.5")) == 1


def test_an_answer_of_other_rules_is_marked_all_the_same(told: Moment) -> None:
    (key,) = JUSTIFY.key(question(), told)
    assert "DIN-1" not in {row.id for row in offer_of(question(), told).rows}  # type: ignore[union-attr]
    assert 0 < score(told, *key, "DIN-1") < 1
    nothing = Moment(shipped_case("sore-throat"), 0)
    marked = JUSTIFY.mark(question(), nothing, ["DIN-1"])
    assert (marked.score, marked.label) == (0, "wrong")
    assert "rules of today" in marked.note


def verdicts() -> list[Verdict]:
    return [result.verdicts[0] for _, result in (*shipped_moments(), *table_patients())]


def test_what_is_said_to_be_implied_is_true_wherever_the_other_is() -> None:
    for verdict in verdicts():
        for one, others in IMPLIED.items():
            if verdict.outcomes.value(BY_ID[one]):
                assert all(verdict.outcomes.value(BY_ID[other]) for other in others), one


def test_the_choice_holds_true_ones_that_do_not_carry_and_others_that_are_not_met(told: Moment) -> None:
    offer = offer_of(question(), told)
    assert offer is not None
    outside = [row for row in offer.rows if not any(row.id in kept for kept in offer.sets)]
    assert {offer.verdict.outcomes.value(row) for row in outside} == {True, False, None}
    assert any(row not in offer.verdict.disorder.criteria() for row in outside), "some of a rival"


def test_the_form_names_no_criterion(told: Moment) -> None:
    form = JUSTIFY.form(question(), told, {})
    assert all(option.key.isalnum() and len(option.key) == 10 for option in form.options)
    assert JUSTIFY.read(question(), told, {"q.why": [form.options[0].key]}) == [offer_of(question(), told).rows[0].id]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"disorder": "XXX"}, "disorder"),
        ({"disorder": "SCN"}, "disorder"),
        ({"rival": "DIN"}, "rival"),
        ({"rows": ["NIN-1", "made up"]}, "rows"),
        ({"rows": ["ANC-1.5", "ANC-0.5"]}, "rows"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(told: Moment, fields: dict[str, Any], field: str) -> None:
    assert [name for name, _, _ in JUSTIFY.faults(question(**fields), told)] == [field]


def test_only_what_suffices_is_no_choice(told: Moment) -> None:
    (key,) = JUSTIFY.key(question(), told)
    (fault,) = JUSTIFY.faults(question(rows=key), told)
    assert "only what suffices" in fault[1]


def test_a_set_that_is_not_there_whole_is_named(told: Moment) -> None:
    (key,) = JUSTIFY.key(question(), told)
    (fault,) = JUSTIFY.faults(question(rows=key[1:]), told)
    assert key[0] in fault[2]


def test_naming_the_disorder_beside_a_question_on_diagnosis_is_refused(told: Moment) -> None:
    assert any(other.kind == "diagnosis" for other in told.step.questions)
    assert [name for name, _, _ in JUSTIFY.faults(question(disorder="NIN"), told)] == ["disorder"]
    assert JUSTIFY.faults(question(), told) == []
