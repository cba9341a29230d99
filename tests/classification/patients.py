"""Patients for tests of the engine: every step of every shipped case, and every row of the tables."""

from collections.abc import Iterator
from functools import cache

from classification import Classification, classify, named, read_findings
from classification.findings import complete_with_normal
from tests.classification.test_tables import ROWS
from tests.make import shipped_cases, shipped_moment


@cache
def shipped_moments() -> tuple[tuple[str, Classification], ...]:
    """The classification of every shipped case at every step, by the case's key and the number of the step."""
    told = [(checked, index) for checked in shipped_cases() for index in range(len(checked.case.steps))]
    return tuple((f"{checked.case.key}-step-{index + 1}", shipped_moment(checked.case.key, index).known) for checked, index in told)


def _of_tables() -> Iterator[tuple[str, Classification]]:
    for table, row in ROWS:
        if "refused" not in row:
            findings = read_findings(complete_with_normal(row["findings"], row.get("normal_unless_said", [])))
            yield f"{table}/{row['id']}", classify(findings, named(row.get("definitions", "school-2020")))


@cache
def table_patients() -> tuple[tuple[str, Classification], ...]:
    """The classification of every row of the tables that is not refused."""
    return tuple(_of_tables())
