"""Single changes and flips: by brute force on small patients, by the same change typed into what-if, and without contradictions."""

from typing import Any

import pytest

from classification import Findings, Refused, classify, read_findings
from classification.changes import Change, flips, members_of, missing_fields, single_changes
from classification.disorders import DISORDERS
from classification.verdict import RANK
from classification.whatif import change
from tests.classification.patients import shipped_moments

DIN_WITHOUT_OTHER_CAUSES = {
    "age": "68 years",
    "counts": [{"day": -30, "anc": "4.0"}, {"day": -12, "anc": "0.05"}, {"day": 0, "anc": "2.1"}],
    "drugs": [{"name": "metamizole", "start": -24, "stop": -12}],
}
CHRONIC_WITHOUT_ANTIBODY = {
    "age": "33 years",
    "counts": [{"day": -300, "anc": "0.4", "hb": "132", "plt": "240"}, {"day": 0, "anc": "0.4", "hb": "132", "plt": "240"}],
    "statement": {"workup_complete": True},
}
AFTER_RITUXIMAB = {
    "age": "60 years",
    "counts": [{"day": -100, "anc": "4.0"}, {"day": -20, "anc": "0.7"}],
    "drugs": [{"name": "rituximab", "start": -200, "last_dose": -95}],
    "statement": {"other_causes": [], "prior_normal_anc": True},
}
SMALL: dict[str, dict[str, Any]] = {
    "a drug, other causes not known": DIN_WITHOUT_OTHER_CAUSES,
    "chronic, no antibody test": CHRONIC_WITHOUT_ANTIBODY,
    "rituximab": AFTER_RITUXIMAB,
    "an infant": {"age": "9 months", "sex": "male", "counts": [{"day": 0, "anc": "0.3"}], "marrow": {"done": False}},
    "a gene": {
        "age": "300 days",
        "counts": [{"day": -60, "anc": "0.1"}, {"day": 0, "anc": "0.2"}],
        "germline": [{"gene": "ELANE", "variant_class": "VUS", "zygosity": "het"}],
    },
    "a fever": {"age": "40 years", "counts": [{"day": 0, "anc": "0.9"}], "examination": {"temperature": "38.0"}},
    "Duffy-null": {"age": "30 years", "duffy": "duffy_null", "counts": [{"day": -90, "anc": "1.3"}, {"day": 0, "anc": "1.2"}]},
    "dated": {
        "age": "50 years",
        "counts": [{"day": 0, "anc": "0.7", "wbc": "1.0"}],
        "film": [{"day": -9, "reviewed": True, "blasts": True}, {"day": 0, "reviewed": True, "blasts": False}],
        "infection_tests": [{"organism": "EBV", "result": "neg"}],
    },
}  # fmt: skip


def all_fields() -> frozenset[str]:
    """What any row reads."""
    return frozenset(path for row in DISORDERS.values() for path in missing_fields(row.all_criteria))


def accepted(findings: Findings) -> bool:
    try:
        read_findings(findings.canonical())
    except Refused:
        return False
    return True


@pytest.mark.parametrize("name", SMALL)
@pytest.mark.parametrize("code", ["DIN", "LON", "AINI", "AINA", "SCN", "LEU"])
def test_flips_are_those_of_brute_force(name: str, code: str) -> None:
    findings = read_findings(SMALL[name])
    now = classify(findings).statuses[code]
    tried = list(single_changes(findings, missing_fields(DISORDERS[code].all_criteria)))
    reached = [(changed, classify(after).statuses[code], after) for changed, after in tried]
    for status in ("established", "probable"):
        wanted = [(changed, then) for changed, then, after in reached if RANK[now] > RANK[status] >= RANK[then] and accepted(after)]
        assert flips(findings, code, status) == wanted, status


@pytest.mark.parametrize("name", SMALL)
def test_a_change_is_the_one_that_what_if_makes_of_the_same_words(name: str) -> None:
    findings = read_findings(SMALL[name])
    for changed, after in single_changes(findings, all_fields()):
        group, _, field = changed.path.partition(".")
        a_set = members_of(group.partition("@")[0], field) or changed.path == "syndromic"  # typed, it is complete
        if accepted(after) and not a_set:
            typed = change(findings, changed.path, changed.after)
            assert classify(typed).statuses == classify(after).statuses, changed


@pytest.mark.parametrize("name", SMALL)
def test_every_change_changes_one_finding_to_another_value_and_none_is_offered_twice(name: str) -> None:
    findings = read_findings(SMALL[name])
    changes = [changed for changed, _ in single_changes(findings, all_fields())]
    assert len(changes) == len(set(changes))
    assert all(changed.before != changed.after and changed.label for changed in changes)
    for _, after in single_changes(findings, all_fields()):
        moved = [field for field in Findings.model_fields if getattr(after, field) != getattr(findings, field)]
        assert len(moved) == 1


def test_the_order_is_the_same_every_time() -> None:
    findings = read_findings(CHRONIC_WITHOUT_ANTIBODY)
    also = all_fields()
    assert list(single_changes(findings, also)) == list(single_changes(read_findings(findings.canonical()), also))
    assert flips(findings, "AINA") == flips(findings, "AINA")


def test_no_contradictory_change_is_offered_of_a_shipped_patient_for_what_stands_second() -> None:
    for name, result in shipped_moments():
        if name.endswith("step-4") and len(result.pointed_to) > 1:
            findings, row = result.patient.findings, result.pointed_to[1].disorder
            offered = dict(single_changes(findings, missing_fields(row.all_criteria)))
            assert all(accepted(offered[changed]) for changed, _ in flips(findings, row.code)), name


@pytest.mark.parametrize(
    ("document", "target", "expected"),
    [
        (DIN_WITHOUT_OTHER_CAUSES, "DIN", [("statement.other_causes", "none")]),
        (CHRONIC_WITHOUT_ANTIBODY, "AINA", [("antibody_tests@0.result", "pos")]),
        (AFTER_RITUXIMAB, "LON", [("counts@-20.anc", "0.05"), ("counts@-20.anc", "0.3")]),
    ],
)
def test_the_one_finding_that_would_establish_it(document: dict[str, Any], target: str, expected: list[tuple[str, str]]) -> None:
    found = flips(read_findings(document), target)
    assert [(changed.path, changed.after) for changed, _ in found] == expected
    assert {status for _, status in found} == {"established"}


def test_a_disorder_that_has_the_status_already_needs_no_flip() -> None:
    established = read_findings(DIN_WITHOUT_OTHER_CAUSES | {"statement": {"other_causes": []}})
    assert classify(established).statuses["DIN"] == "established"
    assert flips(established, "DIN") == []
    assert flips(established, "DIN", "possible") == []


def test_a_drug_is_never_moved_behind_its_last_dose() -> None:
    moved = [changed for changed, _ in single_changes(read_findings(AFTER_RITUXIMAB)) if changed.path == "drugs.rituximab.start"]
    assert Change("drugs.rituximab.start", "rituximab: start", "-200", "-420") in moved
    assert all(int(changed.after) <= -95 for changed in moved)
