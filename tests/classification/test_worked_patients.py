"""The thirty worked patients of the fact sheet stand in the tables, with the emergencies, actions and harms it lists."""

import pytest

from tests.classification.test_tables import ROWS

LATER = {"05", "12", "13", "20", "24", "25", "26", "29", "30"}  # patients with a second moment or variant
ROW = {row["id"]: row for _, row in ROWS if row["id"].startswith("WP-")}
# Patient, actions / harmful actions: the teaching core, as the sheet lists it.
SHEET = """
01  ACT-05 ACT-16 ACT-17 / HARM-15
02  ACT-05 ACT-19 / HARM-19
03  ACT-16 ACT-17
04  ACT-05 ACT-16 ACT-17 / HARM-15
05  ACT-01 ACT-02 ACT-03 ACT-10 / HARM-05 HARM-06 HARM-19
06  ACT-17
07  ACT-16 ACT-17 / HARM-07 HARM-08
08  ACT-16 ACT-17
09  ACT-05 ACT-18
10  ACT-01 ACT-02 ACT-03 ACT-07 ACT-21 / HARM-09 HARM-13
11  ACT-01 ACT-02 ACT-03 ACT-20 ACT-21 / HARM-08
12  ACT-16 ACT-21 / HARM-18
13  ACT-05 ACT-17
14  ACT-08 ACT-20 / HARM-07 HARM-16
15  ACT-14 ACT-15 / HARM-01
16  ACT-01 ACT-02 ACT-03 ACT-04 ACT-06 ACT-07 ACT-14 / HARM-02 HARM-04 HARM-05 HARM-06
17  ACT-14 / HARM-01
18  ACT-14 / HARM-01
19  ACT-14 ACT-15 / HARM-01 HARM-17
20  ACT-14 ACT-16 ACT-17
21  ACT-05 ACT-14
22  ACT-01 ACT-02 ACT-03 ACT-06 ACT-08 ACT-14 ACT-24 / HARM-05 HARM-16
23  ACT-01 ACT-02 ACT-03 ACT-04 / HARM-05 HARM-06
24  ACT-16 ACT-17 / HARM-08
25  ACT-17
25b ACT-18 ACT-22 ACT-26
26  ACT-28 / HARM-11
26b ACT-01 ACT-02 ACT-03 ACT-04 / HARM-12
27  ACT-27
28  ACT-27 / HARM-17
29  ACT-08 ACT-20 ACT-23 / HARM-07 HARM-14 HARM-16
29b ACT-01 ACT-02 ACT-08
30  ACT-01 ACT-02 ACT-08 ACT-09 / HARM-07
"""
LISTED = {f"WP-{line[:4].strip()}": line[4:].replace("/", "").split() for line in SHEET.strip().splitlines()}
IDS = [f"WP-{n:02}{part}" for n in range(1, 31) for part in ("", "b") if not part or f"{n:02}" in LATER]


@pytest.mark.parametrize("id", IDS)
def test_a_worked_patient_stands_in_a_table_with_its_statuses_its_first_and_its_emergencies(id: str) -> None:
    assert {"expect", "first", "emergencies"} <= ROW[id].keys()


@pytest.mark.parametrize("id", LISTED)
def test_every_action_and_harm_of_the_sheet_is_expected_or_the_row_says_why_not(id: str) -> None:
    row = ROW[id]
    expected = {*row.get("actions", []), *row.get("harms", [])}
    assert expected <= set(LISTED[id]), "the row lists what the sheet does"
    assert [code for code in LISTED[id] if code not in expected and code not in row["why"]] == []
