"""The tables a clinician can read: each row is a patient with what is expected of the engine, and why.

A row holds `id`, `story`, `why`, `findings` (a findings document) and either `refused` (codes of the contradictions for
which the document is turned away) or some of what is expected:

    expect            disorder -> status; `open` is neither excluded nor pointed to
    first             the disorder that stands first, or null where nothing stands out
    emergencies, ask  exactly these codes are raised, or are to be asked about
    actions, harms    these codes are among those asked for, or harmful
    because           action -> exactly these reasons for it
    not               {actions: [...], harms: [...]}: these are not
    criteria          criterion -> true, false or null
    bands, agranulocytosis, lon, fever, under (another reading): mappings, of which those written are compared
    course, low_for_age, lineage: one value; beside: named beside the ranking
    grade, own_baseline: drug -> its causality, and whether the count came back to the own baseline
    next_tests        the first tests worth ordering, in their order

`normal_unless_said` declares groups normal, `definitions` names another definition set, `trap` the trap of the sheet.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from classification import Classification, classify, readings
from classification.beside import beside
from classification.criterion import CATALOGUE
from classification.definitions import named
from classification.faults import Refused
from classification.findings import complete_with_normal, read_findings
from classification.lines import lineage
from classification.next_tests import next_tests

TABLES = sorted((Path(__file__).parent / "tables").glob("*.yaml"))
ROWS = [(table.stem, row) for table in TABLES for row in yaml.safe_load(table.read_text(encoding="utf-8"))]
SAID = {"id", "story", "findings", "why", "refused", "normal_unless_said", "definitions", "trap", "not"}
Answer = Callable[[Classification, Any], Any]  # what the engine says, in the shape of what is wanted


def _same_keys(said: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    return {key: _same_keys(said[key], value) if isinstance(value, dict) else said[key] for key, value in wanted.items()}


def _those_among(codes: list[str], wanted: list[str]) -> list[str]:
    return [code for code in wanted if code in codes]


def _codes_of_actions(result: Classification) -> list[str]:
    return [wanted.action.code for wanted in result.actions]


def _codes_of_harms(result: Classification) -> list[str]:
    return [harm.code for harm in result.harms]


ANSWERS: dict[str, Answer] = {
    "expect": lambda r, wanted: {code: r.statuses[code] or "open" for code in wanted},
    "first": lambda r, _: r.first.code if r.first else None,
    "emergencies": lambda r, _: [e.code for e in r.emergencies.raised],
    "ask": lambda r, _: [e.code for e in r.emergencies.ask],
    "actions": lambda r, wanted: _those_among(_codes_of_actions(r), wanted),
    "because": lambda r, wanted: {w.action.code: [reason.id for reason in w.because] for w in r.actions if w.action.code in wanted},
    "harms": lambda r, wanted: _those_among(_codes_of_harms(r), wanted),
    "criteria": lambda r, wanted: {c.id: c.test(r.patient) for c in CATALOGUE if c.id in wanted},
    "bands": lambda r, wanted: _same_keys(r.bands, wanted),
    "agranulocytosis": lambda r, wanted: _same_keys(r.agranulocytosis, wanted),
    "lon": lambda r, wanted: {reading: r.patient.drugs.lon_reading(reading) for reading in wanted},
    "fever": lambda r, wanted: {reading: readings.fever(r.patient, reading) for reading in wanted},
    "under": lambda r, wanted: _same_keys(r.under_another_reading, wanted),
    "course": lambda r, _: r.course[0],
    "low_for_age": lambda r, _: readings.low_for_age(r.patient)["value"],
    "lineage": lambda r, _: lineage(r.patient),
    "grade": lambda r, _: {exposure.name: exposure.grade for exposure in r.patient.drugs.all},
    "own_baseline": lambda r, _: {exposure.name: exposure.recovery_alt for exposure in r.patient.drugs.all},
    "beside": lambda r, _: [condition.name for condition in beside(r.patient)],
    "next_tests": lambda r, wanted: [worth.test.code for worth in next_tests(r.patient.findings, r.definitions)][: len(wanted)],
}  # fmt: skip


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{table}/{row['id']}" for table, row in ROWS])
def test_row(table: str, row: dict[str, Any]) -> None:
    raw = complete_with_normal(row["findings"], row.get("normal_unless_said", []))
    wanted = {key: value for key, value in row.items() if key not in SAID}
    assert row["why"], "a row says why"
    assert bool(wanted or "not" in row) != ("refused" in row), "a row expects something, or a refusal"
    if "refused" in row:
        with pytest.raises(Refused) as refused:
            read_findings(raw)
        assert sorted({fault.code for fault in refused.value.faults}) == sorted(row["refused"])
        return
    result = classify(read_findings(raw), named(row.get("definitions", "school-2020")))
    assert {key: ANSWERS[key](result, value) for key, value in wanted.items()} == wanted, row["story"]
    for key, codes in row.get("not", {}).items():
        assert ANSWERS[key](result, codes) == [], row["story"]


def test_no_row_stands_twice() -> None:
    ids = [row["id"] for _, row in ROWS]
    assert len(ids) == len(set(ids))
