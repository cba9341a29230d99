"""The laws of the engine (design 4.2), each as a property over free findings."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from classification import SETS, Findings, Refused, classify, mask, read_findings, report
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.marking import mark_selection
from classification.reader import as_json
from classification.rules import VERSION, fingerprint
from classification.verdict import POINTED_TO
from tests.classification.strategies import blanked, documents

FREE = settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large], deadline=None)
KNOWN_RULES = {
    "2026.1": "dcb0f927f6c69950",
    "2026.2": "b0b5df1816d273b9",
    "2026.3": "d44f062bdf9398b7",
    "2026.4": "936ca7e503f08337",
    "2026.5": "1ecdcef4fb3636f9",
    "2026.6": "a8894f61309e6988",
}
NEVER_TOGETHER = [
    ("NIN", "NSE"), ("AINI", "AINS"), ("AINA", "AINS"), ("AINL", "AINS"), ("AINI", "SCN"), ("AINI", "CYC"), ("AINI", "SDS"), ("SCN", "CYC"),
    ("AINA", "CIN"), ("AINL", "CIN"), ("AINA", "DAN"), ("CIN", "DAN"), ("AINA", "LGL"), ("CIN", "LGL"), ("CIN", "MDS"), ("DIN", "BIO"),
    ("DIN", "ICI"), ("BIO", "LON"), ("AA", "MDS"), ("AA", "LEU"), ("MDS", "LEU"), ("AA", "MF"),
]  # fmt: skip


def readable(document: dict[str, Any]) -> Findings:
    """The findings, or a discarded example where the document contradicts itself."""
    try:
        return read_findings(document)
    except Refused:
        assume(False)
        raise


@FREE
@given(documents(), st.sampled_from(sorted(SETS)))
def test_law_1_any_valid_findings_give_a_classification_the_same_byte_for_byte(document: dict[str, Any], name: str) -> None:
    findings = readable(document)
    once = as_json(report(classify(findings, SETS[name]), anew=False))
    again = as_json(report(classify(read_findings(json.loads(json.dumps(document))), SETS[name]), anew=False))
    assert once == again
    assert len(json.loads(once)["verdicts"]) == len(DISORDERS) == 35


@FREE
@given(st.data(), documents(), st.sampled_from(sorted(SETS)))
def test_law_2_filling_an_unknown_never_overturns_established_or_excluded(data: st.DataObject, fuller: dict[str, Any], name: str) -> None:
    poorer = data.draw(blanked(fuller))
    before, after = classify(readable(poorer), SETS[name]), classify(readable(fuller), SETS[name])
    for code, status in before.statuses.items():
        if status in ("established", "excluded"):
            assert after.statuses[code] == status, f"{code} was {status}, and is {after.statuses[code]} after filling {poorer} to {fuller}"


@FREE
@given(documents())
def test_law_3_every_verdict_has_its_trail_and_every_criterion_its_source(document: dict[str, Any]) -> None:
    for verdict in classify(readable(document)).verdicts:
        if verdict.status == "excluded":
            assert verdict.excluding, verdict.code
        elif verdict.status is not None:
            assert verdict.column, verdict.code
        if verdict.status == "unlikely":
            assert verdict.opposing, verdict.code
        assert all(verdict.outcomes.value(c) is None for c in verdict.missing)


def test_law_3_no_criterion_is_without_sentence_source_fact_and_fields() -> None:
    for criterion in CATALOGUE:
        assert criterion.sentence, criterion.id
        assert criterion.sources, criterion.id
        assert criterion.fact, criterion.id
        assert criterion.reads, criterion.id


@pytest.mark.parametrize(
    ("anc", "school", "review"),
    [
        ("0.49", "severe", "severe"),
        ("0.5", "moderate", "moderate"),
        ("0.50", "moderate", "moderate"),
        ("0.99", "moderate", "moderate"),
        ("1.0", "mild", "mild"),
        ("1.49", "mild", "mild"),
        ("1.5", "mild", "none"),
        ("1.79", "mild", "none"),
        ("1.8", "none", "none"),
        ("1.80", "none", "none"),
    ],
)
def test_law_4_an_edge_belongs_to_the_milder_band(anc: str, school: str, review: str) -> None:
    bands = classify(read_findings({"age": "40 years", "counts": [{"day": 0, "anc": anc}]})).bands
    assert (bands["school-2020"]["latest"], bands["review-2025"]["latest"]) == (school, review)


@pytest.mark.parametrize(("stop", "inside"), [(-7, True), (-8, False)])
def test_law_4_day_7_after_the_last_dose_is_inside_and_day_8_is_not(stop: int, inside: bool) -> None:
    findings = read_findings(
        {
            "counts": [{"day": 0, "anc": "0.3"}],
            "drugs": [{"name": "metamizole", "start": -20, "stop": stop}],
            "history": {"symptom_onset": 0},
            "age": "40 years",
        }
    )
    assert classify(findings).patient.drugs.all[0].din1 is inside


@pytest.mark.parametrize(
    ("age", "over"),
    [("65 years", False), ("66 years", True), ("780 months", False), ("23740 days", False), ("23741 days", True)],
)
def test_law_4_65_years_is_not_over_65(age: str, over: bool) -> None:
    assert classify(read_findings({"age": age})).situation.old is over


def test_law_4_the_same_number_written_in_two_ways_gives_the_same_bytes() -> None:
    texts = [
        as_json(report(classify(read_findings({"age": "40 years", "counts": [{"day": 0, "anc": anc}]}))))
        for anc in ("1.8", "1.80", "1800 /uL", "1.8 G/L", "1.8 10^9/L")
    ]
    assert len(set(texts)) == 1


@FREE
@given(documents(), st.sampled_from(sorted(SETS)))
def test_rule_13_some_disorders_are_never_established_together(document: dict[str, Any], name: str) -> None:
    statuses = classify(readable(document), SETS[name]).statuses
    for one, other in NEVER_TOGETHER:
        assert not statuses[one] == statuses[other] == "established", (one, other)


@FREE
@given(st.data(), documents())
def test_what_is_known_only_grows_along_any_order_of_revealing(data: st.DataObject, document: dict[str, Any]) -> None:
    whole = readable(document)
    paths = [field for field in document if field != "now"]
    order = data.draw(st.permutations(paths))
    remaining = 35
    for end in range(len(order) + 1):
        shown = len(classify(mask(whole, order[:end])).not_excluded)
        assert shown <= remaining, f"{order[end - 1]} brought a disorder back"
        remaining = shown


def test_an_empty_document_and_an_age_alone_point_to_nothing() -> None:
    for document in ({}, {"age": "3 days"}, {"age": "14 months"}, {"age": "4 years"}, {"age": "40 years"}):
        result = classify(read_findings(document))
        assert not result.pointed_to, document
        assert result.first is None
        assert not result.emergencies.raised


@FREE
@given(documents())
def test_an_emergency_stands_whatever_the_verdict(document: dict[str, Any]) -> None:
    result = classify(readable(document))
    patient = result.patient
    if patient.latest is not None and patient.latest.below(500_000) and result.situation.fever:
        assert "EMG-01" in [e.code for e in result.emergencies.raised]
        assert "HARM-05" in [h.code for h in result.harms]


@FREE
@given(documents())
def test_nothing_is_asked_for_and_harmful_at_once(document: dict[str, Any]) -> None:
    result = classify(readable(document))
    wanted = {w.action.code for w in result.actions}
    harmful = {h.code for h in result.harms}
    assert not ({"ACT-07"} <= wanted and {"HARM-16"} <= harmful)


def test_law_6_the_rules_do_not_change_silently() -> None:
    assert KNOWN_RULES[VERSION] == fingerprint(), "A rule changed: raise VERSION in classification/rules.py and add its fingerprint here."


@given(st.sets(st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef"), min_size=1), st.sets(st.sampled_from("abcdef")))
def test_law_7_a_harmful_choice_is_told_whatever_the_score(chosen: set[str], key: set[str], harmful: set[str]) -> None:
    marked = mark_selection(chosen, key - harmful or {"g"}, "abcdefg", harmful=harmful - key)
    assert set(marked.harms) == chosen & (harmful - key)
    assert (marked.label == "unsafe") == bool(marked.harms)


def test_the_ranking_is_total_and_open_comes_after_unlikely() -> None:
    ranked = [
        v.status for v in classify(read_findings({"age": "40 years", "counts": [{"day": 0, "anc": "0.3", "hb": 130, "plt": 200}]})).verdicts
    ]
    order = ["established", "probable", "possible", "unlikely", None, "excluded"]
    assert ranked == sorted(ranked, key=order.index)
    assert any(status in POINTED_TO for status in ranked)
