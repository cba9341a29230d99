"""The tables a clinician can read: each row is a patient with the statuses expected, and why.

A row holds `id`, `story`, `findings` (a findings document) and either `expect` (disorder -> status; `open` is neither
excluded nor pointed to) or `refused` (codes of the contradictions for which the document is turned away).
`normal_unless_said` declares groups normal, `definitions` names another definition set.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from classification.criterion import Outcomes
from classification.definitions import named
from classification.disorders import DISORDERS
from classification.faults import Refused
from classification.findings import complete_with_normal, read_findings
from classification.patient import Patient
from classification.verdict import judge

TABLES = sorted((Path(__file__).parent / "tables").glob("*.yaml"))
ROWS = [(table.stem, row) for table in TABLES for row in yaml.safe_load(table.read_text(encoding="utf-8"))]


@pytest.mark.parametrize(("table", "row"), ROWS, ids=[f"{table}/{row['id']}" for table, row in ROWS])
def test_row(table: str, row: dict[str, Any]) -> None:
    raw = complete_with_normal(row["findings"], row.get("normal_unless_said", []))
    assert row["why"], "a row says why"
    if "refused" in row:
        with pytest.raises(Refused) as refused:
            read_findings(raw)
        assert sorted({fault.code for fault in refused.value.faults}) == sorted(row["refused"])
        return
    outcomes = Outcomes(Patient(read_findings(raw), named(row.get("definitions", "school-2020"))))
    given = {code: judge(DISORDERS[code], outcomes).status or "open" for code in row["expect"]}
    assert given == row["expect"], row["story"]


def test_no_row_stands_twice() -> None:
    ids = [row["id"] for _, row in ROWS]
    assert len(ids) == len(set(ids))
