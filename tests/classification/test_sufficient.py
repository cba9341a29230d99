"""Minimal sufficient sets: by brute force over every subset, on every verdict that stands in a shipped case or a table."""

from functools import cache
from itertools import combinations

from classification import classify, read_findings
from classification.criterion import Criterion
from classification.marking import mark_justification
from classification.sufficient import carries, sufficient_sets
from classification.verdict import Verdict
from tests.classification.patients import shipped_moments, table_patients


@cache
def standing() -> tuple[Verdict, ...]:
    """Established and probable verdicts of all of them, each row and outcome of it once."""
    found = {}
    for _, result in (*shipped_moments(), *table_patients()):
        for verdict in result.verdicts:
            key = (verdict.code, verdict.status, tuple(verdict.outcomes.bit(c) for c in verdict.disorder.criteria()))
            if verdict.status in ("established", "probable"):
                found.setdefault(key, verdict)
    return tuple(found.values())


def brute_force(verdict: Verdict) -> list[frozenset[Criterion]]:
    """The minimal ones among all subsets of the criteria known true."""
    true = [c for c in verdict.disorder.criteria() if verdict.outcomes.value(c)]
    minimal: list[frozenset[Criterion]] = []
    for number in range(len(true) + 1):
        for kept in map(frozenset, combinations(true, number)):
            if not any(less <= kept for less in minimal) and carries(verdict, tuple(kept)):
                minimal.append(kept)
    return minimal


def test_the_sets_are_those_of_brute_force() -> None:
    for verdict in standing():
        found = [frozenset(kept) for kept in sufficient_sets(verdict)]
        assert found, verdict.code
        assert len(found) == len(set(found))
        assert set(found) == set(brute_force(verdict)), verdict.code


def test_a_set_carries_the_status_and_no_member_of_it_can_go() -> None:
    for verdict in standing():
        for kept in sufficient_sets(verdict):
            assert carries(verdict, kept)
            assert all(verdict.outcomes.value(criterion) is True for criterion in kept)
            assert not any(carries(verdict, tuple(c for c in kept if c is not gone)) for gone in kept)


def test_every_set_is_a_full_answer_to_a_justification_question() -> None:
    for verdict in standing():
        sets = [[criterion.id for criterion in kept] for kept in sufficient_sets(verdict)]
        options = [criterion.id for criterion in verdict.disorder.criteria()]
        assert all(mark_justification(kept, sets, options).score == 1 for kept in sets)


def test_an_established_verdict_rests_on_one_set_its_required_and_established_columns() -> None:
    for verdict in standing():
        if verdict.status == "established" and verdict.disorder.established:
            assert [set(kept) for kept in sufficient_sets(verdict)] == [{*verdict.disorder.required, *verdict.disorder.established}]


def test_two_ways_to_probable_give_two_sets() -> None:
    document = {
        "age": "14 months",
        "counts": [{"day": -100, "anc": "0.3"}, {"day": 0, "anc": "0.4"}],
        "antibody_tests": [{"day": 0, "method": "GIFT_I", "result": "pos"}],
        "marrow": {"done": True, "cellularity": "normal", "arrest_stage": "late"},
    }
    verdict = classify(read_findings(document)).by_code["AINI"]
    assert verdict.status == "probable"
    assert [[c.id for c in kept] for kept in sufficient_sets(verdict)] == [
        ["AINI-ONSET", "NEU", "AB-POS-ANY"],
        ["AINI-ONSET", "NEU", "AINI-MARROW"],
    ]


def test_what_only_is_possible_is_justified_by_no_set() -> None:
    possible = classify(read_findings({"age": "14 months", "counts": [{"day": 0, "anc": "0.4"}]})).by_code["AINI"]
    assert possible.status == "possible"
    assert sufficient_sets(possible) == []
