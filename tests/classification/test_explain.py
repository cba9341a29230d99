"""Sentences out of a trail: each fills, carries its criterion and its sources, and says what a verdict cannot reach."""

import pytest

from classification import classify, read_findings
from classification.classify import Classification
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.explain import explain, in_english
from tests.classification.patients import shipped_moments, table_patients

IDS = {criterion.id for criterion in CATALOGUE}
CAPPED = [code for code, row in DISORDERS.items() if row.cap]


def everyone() -> list[Classification]:
    return [result for _, result in (*shipped_moments(), *table_patients())]


def test_every_sentence_fills_and_carries_what_it_rests_on() -> None:
    for result in everyone():
        for sentence in explain(result):
            said = in_english(sentence)
            assert "{" not in said, said
            assert "None" not in said, said
            assert sentence.id == "verdict.nothing" or (sentence.criterion and sentence.sources), said
            if sentence.id.startswith("criterion."):
                assert sentence.criterion in IDS


def test_every_disorder_that_is_pointed_to_is_explained_with_the_criteria_that_gave_its_status() -> None:
    for result in everyone():
        told = {sentence.id for sentence in explain(result)}
        for verdict in result.pointed_to:
            assert f"verdict.{verdict.code}" in told
            assert {f"criterion.{criterion.id}" for criterion in verdict.column if criterion.sentence} <= told


def test_emergencies_come_before_everything_else() -> None:
    for result in everyone():
        kinds = [sentence.id.partition(".")[0] for sentence in explain(result)]
        urgent = [place for place, kind in enumerate(kinds) if kind == "emergency"]
        assert urgent == list(range(len(urgent)))


@pytest.mark.parametrize("code", CAPPED)
def test_what_rests_on_common_teaching_is_at_most_probable_and_says_why(code: str) -> None:
    pointed = [result for result in everyone() if result.statuses[code] in ("probable", "possible")]
    assert pointed, f"no patient shows {code}"
    if DISORDERS[code].established is None:
        assert all(result.statuses[code] != "established" for result in everyone())
    for result in pointed:
        told = [in_english(sentence) for sentence in explain(result) if sentence.id == f"cap.{code}"]
        assert len(told) == 1
        assert "at most probable" in told[0]


def test_of_nothing_known_it_says_that_nothing_stands_out() -> None:
    assert [in_english(sentence) for sentence in explain(classify(read_findings({})))] == ["Nothing stands out yet."]


def test_an_established_verdict_is_not_told_that_it_cannot_be() -> None:
    for result in everyone():
        told = {sentence.id for sentence in explain(result)}
        assert not told & {f"cap.{verdict.code}" for verdict in result.settled}
