"""The command line: findings or a case in, a classification out; bad input in a line per fault (design 4.4)."""

import json
from pathlib import Path

import pytest

from classification.__main__ import main
from classification.disorders import DISORDERS

CASE = str(Path(__file__).parents[2] / "content" / "en" / "cases" / "sore-throat.yaml")
KEYS = {
    "definitions", "bands", "low_for_age", "agranulocytosis", "fever", "lon", "course", "lineage", "lineages", "age_group", "mechanisms",
    "emergencies", "red_flags", "verdicts", "drug_causality", "risk", "actions", "harmful", "next_tests", "rules", "reviewed",
}  # fmt: skip
FINDINGS = """
age: 67 years
counts: [{day: 0, anc: 0.06}]
drugs: [{name: carbimazole, start: -42, stop: 0}]
examination: {temperature: 38.9}
"""


@pytest.fixture
def findings(tmp_path: Path) -> str:
    path = tmp_path / "findings.yaml"
    path.write_text(FINDINGS)
    return str(path)


def test_findings_give_every_key_that_other_tools_rely_on(findings: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([findings]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told.keys() >= KEYS
    assert {verdict["code"] for verdict in told["verdicts"]} == set(DISORDERS)
    assert all({"status", "required", "supporting", "opposing", "excluding", "missing"} <= verdict.keys() for verdict in told["verdicts"])
    assert len(told["agranulocytosis"]) == 7
    assert told["drug_causality"][0]["criteria"].keys() >= {"DIN-1", "DIN-2", "DIN-3", "DIN-4 strict", "DIN-4 practical"}
    assert told["bands"]["school-2020"] == {"nadir": "severe", "latest": "severe"}


def test_a_case_is_read_up_to_a_step_and_knows_nothing_of_later_ones(capsys: pytest.CaptureFixture[str]) -> None:
    status = []
    for step in ("1", "2", "4"):
        assert main([CASE, "--step", step]) == 0
        told = json.loads(capsys.readouterr().out)
        status.append(next(verdict["status"] for verdict in told["verdicts"] if verdict["code"] == "DIN"))
    assert status == [None, "probable", "established"]


def test_the_definition_is_chosen_by_name(findings: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([findings, "--definitions", "review-2025"]) == 0
    assert json.loads(capsys.readouterr().out)["definitions"]["set"] == "review-2025"


def test_as_text_the_emergency_comes_first(findings: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([findings, "--text"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("EMERGENCY (now): Febrile neutropenia")
    assert any(line.startswith("Drug-induced neutropenia, idiosyncratic: probable.") for line in lines)


def test_the_schema_of_the_findings_is_a_json_schema(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--schema"]) == 0
    assert {"counts", "drugs", "age"} <= json.loads(capsys.readouterr().out)["properties"].keys()


def test_every_fault_has_its_line_and_the_exit_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "wrong.yaml"
    path.write_text(FINDINGS.replace("0.06", "much").replace("67 years", "67 stones"))
    assert main([str(path)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert [line.split(":")[:2] for line in told.err.splitlines()] == [[str(path), "2"], [str(path), "3"]]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "Name a file of findings"),
        (["nothing-here.yaml"], "nothing-here.yaml"),
        ([CASE, "--step", "9"], "It has steps 1 to 4."),
        ([CASE, "--definitions", "school-1920"], "school-2020"),
    ],
)
def test_what_cannot_be_done_is_told_with_a_remedy(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert says in capsys.readouterr().err
