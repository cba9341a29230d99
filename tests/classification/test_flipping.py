"""One change and one verdict: what is offered does what it is said to do, by the enumeration of every single change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classification import classify
from classification.changes import flips
from classification.findings.contradictions import contradictions
from classification.flipping import NEAR_ONES, TRUE_ONES, Aim, changed, choice
from classification.verdict import RANK, Status
from classification.whatif import change
from tests.classification.patients import table_patients

PATIENTS = [result.patient.findings for _, result in table_patients()][::7]


def in_turn(_: object) -> int:
    """No order of its own: as they are enumerated."""
    return 0


@settings(deadline=None, max_examples=40)  # each enumerates every single change
@given(st.sampled_from(PATIENTS), st.sampled_from(["into", "away"]), st.sampled_from(["established", "probable"]), st.data())
def test_what_is_offered_meets_the_aim_or_not_and_contradicts_nothing(findings, way, status, data) -> None:  # type: ignore[no-untyped-def]
    codes = [verdict.code for verdict in classify(findings).pointed_to] or ["DIN"]
    aim = Aim(data.draw(st.sampled_from(codes)), status, way)
    offered = choice(findings, aim, in_turn)
    meets = [aim.met(changed(findings, each.path, each.after)) for each in offered]
    assert meets == sorted(meets, reverse=True), "those that do it stand first"
    assert not offered or 1 <= sum(meets) <= TRUE_ONES
    assert len(meets) - sum(meets) <= NEAR_ONES
    assert len({(each.path, each.after) for each in offered}) == len(offered)
    assert not any(contradictions(change(findings, each.path, each.after)) for each in offered)


@pytest.mark.parametrize("status", ["established", "probable"])
def test_there_is_an_offer_wherever_a_change_is_found_that_can_be_typed(status: Status) -> None:
    seen = 0
    for findings in PATIENTS[::3]:
        for verdict in classify(findings).pointed_to[:2]:
            found = flips(findings, verdict.code, status)
            typed = [each for each, _ in found if Aim(verdict.code, status).met(changed(findings, each.path, each.after))]
            offered = choice(findings, Aim(verdict.code, status), in_turn) if RANK[verdict.status] > RANK[status] else []
            assert bool(offered) is bool(typed), verdict.code
            seen += bool(offered)
    assert seen


def test_the_order_that_is_passed_in_decides_among_equals() -> None:
    findings, code = next((f, classify(f).pointed_to[0].code) for f in PATIENTS if classify(f).pointed_to)
    aim = Aim(code, "probable", "away" if RANK[classify(findings).statuses[code]] <= 1 else "into")
    assert choice(findings, aim, in_turn) == choice(findings, aim, in_turn)
    assert {each.path for each in choice(findings, aim, lambda each: each.path)}
