"""What if: one finding changed, and what moves."""

import random

import pytest

from classification import Findings, Refused, classify, read_findings
from classification.whatif import addable, change, stated, what_if

DOCUMENT = {
    "now": 21,
    "age": "67 years",
    "sex": "female",
    "counts": [
        {"day": -13, "anc": "2.4", "hb": 131, "plt": 247},
        {"day": 0, "anc": "0.06", "hb": 131, "plt": 242},
        {"day": 21, "anc": "4.1", "hb": 129, "plt": 270},
    ],
    "drugs": [{"name": "carbimazole", "start": -42, "stop": 0}, {"name": "rituximab", "doses": [-98, -84]}],
    "maternal": [{"day": 0, "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a", "HNA-1b"]}],
    "examination": [{"day": 0, "temperature": "38.9"}],
    "history": [
        {"recurrent_infections": False, "exposures": []},
        {"day": 14, "exposures": ["alcohol"]},
        {"day": 20, "chemo_recent": False},
    ],
    "infection_tests": [{"organism": "EBV", "result": "neg", "day": 2}],
}


@pytest.fixture
def findings() -> Findings:
    return read_findings(DOCUMENT)


def test_every_finding_stated_can_be_set_to_what_it_is_and_nothing_moves(findings: Findings) -> None:
    assert len(stated(findings)) > 10
    for each in stated(findings):
        difference = what_if(findings, change(findings, each.path, each.value))
        assert difference.verdicts == (), each.path
        assert difference.criteria == (), each.path


def test_every_finding_stated_can_be_taken_away(findings: Findings) -> None:
    for each in stated(findings):
        changed = change(findings, each.path, "unknown")
        assert each.path not in {left.path for left in stated(changed)}, each.path


def test_a_finding_without_a_day_is_changed_where_it_was_said(findings: Findings) -> None:
    said = [
        (one.day, one.exposures and one.exposures.listed) for one in change(findings, "history.exposures", "radiation_dose").history or ()
    ]
    assert said == [(None, ("radiation_dose",)), (14, ("alcohol",)), (20, None)]
    added = [(one.day, one.radiation_recent) for one in change(findings, "history.radiation_recent", "yes").history or ()]
    assert added == [(None, None), (14, None), (20, True)]


def test_the_document_itself_is_not_touched(findings: Findings) -> None:
    before = findings.canonical()
    change(findings, "counts@0.anc", "3")
    change(findings, "drugs.carbimazole.stop", "unknown")
    assert findings.canonical() == before


def test_the_difference_is_that_of_the_two_classifications(findings: Findings) -> None:
    changed = change(findings, "counts@0.anc", "2.9")
    difference = what_if(findings, changed)
    before, after = classify(findings).statuses, classify(changed).statuses
    assert {row.code for row in difference.verdicts} == {code for code in before if before[code] != after[code]}
    assert difference.verdicts
    assert all((row.before, row.after) == (before[row.code], after[row.code]) for row in difference.verdicts)
    assert all(row.before != row.after for row in difference.criteria)


def test_a_finding_can_be_added(findings: Findings) -> None:
    assert change(findings, "duffy", "duffy_null").duffy == "duffy_null"
    tests = change(findings, "infection_tests.HIV.result", "pos").infection_tests or ()
    assert {(test.organism, test.result) for test in tests} == {("EBV", "neg"), ("HIV", "pos")}
    assert {gene.gene for gene in change(findings, "germline.ELANE.zygosity", "het").germline or ()} == {"ELANE"}


def taken(findings: Findings, path: str, text: str) -> bool:
    """Whether a change can be made; one that cannot says why."""
    try:
        what_if(findings, change(findings, path, text))
    except Refused as refused:
        if not refused.faults or not all(fault.problem for fault in refused.faults):
            raise AssertionError(f"{path} = {text}: refused without a word") from refused
        return False
    return True


WORDS = [*"yes no 1 -30 pos neg het male none normal low duffy_null T_CD8 wt manual danc HNA-1a 38 90".split(), "3 weeks"]
ALONE_NOT = {"molecular.ngs", "history.ici_start"}  # a variant is more than a word; a checkpoint inhibitor is a drug


@pytest.mark.parametrize("path", [path for path, _ in addable()])
def test_whatever_can_be_added_takes_a_value(findings: Findings, path: str) -> None:
    assert any(taken(findings, path, text) for text in WORDS) or path in ALONE_NOT


@pytest.mark.parametrize("seed", range(5))
def test_nothing_typed_makes_it_fail(findings: Findings, seed: int) -> None:
    chance = random.Random(seed)
    paths = [path for path, _ in addable()] + [each.path for each in stated(findings)]
    pieces = [*"@.-²", "counts", "day", "0", "--1", "99999999999999999999", "drugs", "anc", " ", "None", "carbimazole", "\x00", "é"]
    for _ in range(300):
        path = chance.choice(paths)
        if chance.random() < 0.6:
            path = "".join(chance.choice([path, *pieces]) for _ in range(chance.randint(1, 4)))
        taken(findings, path, chance.choice([*TEXTS, *pieces]))


TEXTS = ("", "yes", "no", "-1", "1e99", "NaN", "x" * 300, "0.5", "< 0.1", "none", "[]", "{}", "1, 2", "3 weeks")


def test_a_drug_that_is_told_to_be_stopped_is_no_longer_taken() -> None:
    taken = read_findings({"drugs": [{"name": "carbimazole", "start": -30, "ongoing": True}]})
    (stopped,) = change(taken, "drugs.carbimazole.stop", "-8").drugs or ()
    assert (stopped.stop, stopped.ongoing) == (-8, None)
    (again,) = change(read_findings({"drugs": [{"name": "carbimazole", "stop": -8}]}), "drugs.carbimazole.ongoing", "yes").drugs or ()
    assert (again.stop, again.ongoing) == (None, True)
