"""Next tests: what exhaustive elimination over their results gives, nothing done is offered, filling overturns nothing."""

from typing import Any

import pytest

from classification import Findings, Refused, classify, read_findings
from classification.disorders import DISORDERS
from classification.findings.contradictions import contradictions
from classification.next_tests import FOR_NEONATES, TESTS, applied, next_tests, open_tests, results, worth
from tests.classification.patients import shipped_moments, table_patients
from tests.classification.test_changes import SMALL

NEWBORN = {"age": "3 days", "gestation_weeks": 40, "counts": [{"day": -1, "anc": "0.3"}]}
PATIENTS = {**SMALL, "a newborn": NEWBORN, "nothing known": {}, "an age alone": {"age": "40 years"}}


def named(code: str) -> Any:
    return next(test for test in TESTS if test.code == code)


def eliminated(findings: Findings, test: Any) -> tuple[float, float, set[str], set[str]]:
    """Shrink, settling, what could be settled, and the differential, the slow way: each result as a document read and classified anew."""
    pointed, high = ("established", "probable", "possible"), ("established", "probable")

    def asked(statuses: dict[str, Any]) -> set[str]:
        near = {code for code, status in statuses.items() if status in pointed}
        return near or {code for code, status in statuses.items() if status != "excluded"}

    def likely(statuses: dict[str, Any]) -> float:
        new = {code for code, status in statuses.items() if status in high and before[code] not in high}
        suspected = {DISORDERS[code].tier for code in new if before[code] == "possible"}
        surprising = {DISORDERS[code].tier for code in new if before[code] != "possible"}
        return 0.1 if "rare" in surprising else 0.3 if "uncommon" in surprising or "rare" in suspected else 1

    def firmer(statuses: dict[str, Any]) -> float:
        gained = 0.0
        for code in asked(before):
            if statuses[code] == "established" != before[code]:
                gained += 0.5 if before[code] == "probable" else 1
            elif statuses[code] == "probable" and before[code] not in high:
                gained += 0.5
        return gained

    before = classify(findings).statuses
    left, firm, weights, settled = [], [], [], set()
    for outcome in test.outcomes:
        told = applied(findings, outcome)
        try:
            read_findings(told.canonical())
        except Refused as refused:
            if {fault.code for fault in refused.faults} - {"DV-CON-01", "DV-CON-02"}:  # these are statements of the team
                continue
        after = classify(told).statuses
        weights.append(likely(after))
        left.append(len(asked(before) & asked(after)) * likely(after))
        firm.append(firmer(after) * likely(after))
        settled |= {code for code in after if after[code] == "established" != before[code]}
        settled |= {code for code in after if after[code] == "excluded" and before[code] in pointed}
    if len(left) < 2:
        return 0, 0, set(), asked(before)
    shrink, settling = len(asked(before)) - sum(left) / sum(weights), sum(firm) / sum(weights)
    return round(shrink, 3), round(settling, 3), settled, asked(before)


@pytest.mark.parametrize("name", PATIENTS)
def test_a_test_is_worth_what_elimination_over_its_results_says(name: str) -> None:
    findings = read_findings(PATIENTS[name])
    offered = {each.test.code: each for each in next_tests(findings)}
    for test in open_tests(findings):
        shrink, settling, settled, asked = eliminated(findings, test)
        found = worth(findings, test)
        assert (found.shrink, found.settling, set(found.settles)) == (shrink, settling, settled), test.code
        assert (test.code in offered) == bool(shrink > 0 or settling > 0 or settled & asked), test.code


def test_a_chronic_patient_is_asked_for_antibodies_first_and_a_newborn_for_the_mother() -> None:
    chronic = {"age": "40 years", "counts": [{"day": day, "anc": "0.8"} for day in (-200, -100, 0)]}
    young = {**NEWBORN, "counts": [{"day": -1, "anc": "0.3"}, {"day": 0, "anc": "0.3"}]}
    assert "antibody" in [each.test.code for each in next_tests(read_findings(chronic))][:3]
    assert "mother" in [each.test.code for each in next_tests(read_findings(young))][:3]


@pytest.mark.parametrize("name", PATIENTS)
def test_the_ranking_is_by_what_it_tells_for_its_price_and_the_same_every_time(name: str) -> None:
    findings = read_findings(PATIENTS[name])
    ranked = next_tests(findings)
    assert [(each.test.code, each.shrink) for each in ranked] == [(each.test.code, each.shrink) for each in next_tests(findings)]
    prices = [-(each.shrink + each.settling) / (1 + each.test.price) for each in ranked]
    assert prices == sorted(prices)


@pytest.mark.parametrize("name", PATIENTS)
def test_a_test_is_not_offered_again_once_it_is_done(name: str) -> None:
    findings = read_findings(PATIENTS[name])
    for test in open_tests(findings):
        for after in results(findings, test):
            assert test.code not in [each.code for each in open_tests(after)], test.code


@pytest.mark.sweep
def test_a_result_fills_what_is_unknown_and_overturns_nothing() -> None:
    for name, result in (*shipped_moments(), *table_patients()):
        findings = result.patient.findings
        for test in open_tests(findings):
            if _a_new_moment(findings, test):
                continue
            for told in results(findings, test):
                if contradictions(told):
                    continue  # it refutes a statement, which is a correction
                after = classify(told, result.definitions).statuses
                for code, status in result.statuses.items():
                    assert status not in ("established", "excluded") or after[code] == status, (name, test.code, code)


def _a_new_moment(findings: Findings, test: Any) -> bool:
    """A further entry in a list that was given, or a marrow said not to be done, is no filling (decision table, rule 11)."""
    given = {"antibody": findings.antibody_tests, "viruses": findings.infection_tests, "elane": findings.germline}
    undone = test.code == "marrow" and any(marrow.done is False for marrow in findings.marrow or ())
    return undone or given.get(test.code) is not None


def test_what_is_known_stays_as_it_is() -> None:
    findings = read_findings({"age": "50 years", "counts": [{"day": 0, "anc": "0.7"}], "film": {"blasts": True}, "duffy": "duffy_null"})
    unremarkable = named("film").outcomes[0]
    assert applied(findings, unremarkable).film[0].blasts is True
    assert "duffy" not in [test.code for test in open_tests(findings)]


def test_a_marrow_that_was_not_done_can_be_done() -> None:
    findings = read_findings({"age": "9 months", "counts": [{"day": 0, "anc": "0.3"}], "marrow": {"done": False}})
    told = results(findings, named("marrow"))
    assert len(told) == len(named("marrow").outcomes)
    assert all(after.marrow[0].done is True for after in told)


def test_a_panel_is_not_asked_for_once_a_variant_is_told() -> None:
    findings = read_findings(
        {"age": "9 months", "counts": [{"day": 0, "anc": "0.3"}], "germline": [{"gene": "ELANE", "variant_class": "P", "zygosity": "het"}]}
    )
    assert "elane" not in [test.code for test in open_tests(findings)]


def test_a_result_that_contradicts_a_finding_is_not_possible_and_a_test_with_one_result_left_is_not_offered() -> None:
    well = read_findings(NEWBORN | {"neonatal": {"well": True}})
    assert len(results(well, named("culture"))) == 1, "a newborn with a positive culture is not well"
    assert "culture" not in [each.test.code for each in next_tests(well)]


def test_a_result_may_refute_what_the_team_concludes() -> None:
    complete = read_findings({"age": "40 years", "counts": [{"day": 0, "anc": "0.9"}], "statement": {"workup_complete": True}})
    assert len(results(complete, named("vitamins"))) == len(named("vitamins").outcomes)


@pytest.mark.parametrize(("age", "offered"), [("8 days", True), ("60 days", True), ("61 days", False), ("40 years", False)])
def test_tests_of_mother_and_newborn_are_for_them_alone(age: str, offered: bool) -> None:
    codes = [test.code for test in open_tests(read_findings({"age": age, "counts": [{"day": 0, "anc": "0.3"}]}))]
    assert all((code in codes) is offered for code in FOR_NEONATES)


SCN = {
    "age": "4 months",
    "counts": [{"day": -105, "anc": "0.1"}, {"day": 0, "anc": "0.1"}],
    "examination": [{"day": -105, "infection_sites": ["omphalitis"]}],
}
LUPUS = {
    "age": "40 years",
    "counts": [{"day": 0, "anc": "0.8", "hb": "131", "plt": "240"}],
    "history": {"associated_disease": ["SLE"]},
    "drugs": [{"name": "sulfasalazine"}],
}
VEXAS = {
    "age": "68 years",
    "sex": "male",
    "counts": [{"day": 0, "anc": "1.1", "hb": "98", "plt": "140"}],
    "examination": {"inflammation": ["chondritis"]},
    "chemistry": {"mcv": "108"},
}


def test_what_a_result_would_prove_is_worth_something_though_no_disorder_leaves() -> None:
    lupus = worth(read_findings(LUPUS), named("antibody"))
    assert (lupus.shrink, lupus.settling > 0) == (0, True)
    infant = worth(read_findings(SCN), named("marrow"))
    assert infant.settling > 0
    assert "antibody" in {each.test.code for each in next_tests(read_findings(LUPUS))}


def test_a_variant_of_any_gene_of_the_panel_is_a_result_of_it() -> None:
    says = {outcome.says for outcome in named("elane").outcomes}
    assert {"ELANE variant", "CXCR4 variant", "GATA2 variant", "no variant"} <= says


def test_uba1_is_offered_where_the_picture_asks_for_it_and_settles_it() -> None:
    offered = {each.test.code: each for each in next_tests(read_findings(VEXAS))}
    assert "VEXAS" in offered["uba1"].settles
    assert offered["uba1"].shrink == offered["uba1"].settling == 0.5, "one of its two results takes it away, the other proves it"
    plain = read_findings(VEXAS | {"examination": {"inflammation": []}})
    assert "uba1" not in {each.test.code for each in next_tests(plain)}
    assert "uba1" not in {test.code for test in open_tests(read_findings(VEXAS | {"age": "49 years"}))}
