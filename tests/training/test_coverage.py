"""`manage.py coverage`: every factual row of the founding documents is taught or encoded."""

import pytest
from django.core.management import call_command

from training.evidence import facts
from training.modules.coverage import coverage, factual_rows, restated, rules_of, used_by_rules
from training.modules.library import SHIPPED, check_file

FILES = sorted(SHIPPED.glob("*.md"))
PAGES = [check_file(path).page for path in FILES]
NINE = 9


def test_rows_that_state_nothing_are_left_out() -> None:
    ids = {row["id"] for row in factual_rows()}
    assert len(ids) == 151
    assert not ids & {"S1-24", "S1-98", "S2-01", "S2-63"}


def test_what_restates_a_row_exists_and_is_used_by_a_rule() -> None:
    for row, names in restated().items():
        assert row in facts(), row
        for name in names:
            assert name in facts(), name
            assert name in used_by_rules(), f"{row}: no rule rests on {name}"


def test_a_row_is_encoded_through_the_fact_that_restates_it() -> None:
    assert rules_of("S1-62")
    assert "ACT-06" in {rule.id for rule in rules_of("S1-84")}


def test_every_row_of_the_chapter_on_drugs_is_taught() -> None:
    taught = {covered.row["id"] for covered in coverage(PAGES) if covered.places}
    chapter = {f"S1-{number}" for number in [39, *range(46, 61), *range(62, 81), *range(83, 98)]}
    assert chapter <= taught, sorted(chapter - taught)


def test_the_command_prints_the_matrix_and_fails_while_a_row_is_neither(capsys: pytest.CaptureFixture[str]) -> None:
    neither = [covered.row["id"] for covered in coverage(PAGES) if not covered.somewhere]
    if neither:
        with pytest.raises(SystemExit):
            call_command("coverage", "--open")
    else:
        call_command("coverage", "--open")
    said = capsys.readouterr().out
    assert f"{len(neither)} neither" in said
    assert all(name in said for name in neither)


def test_once_all_nine_modules_are_there_every_row_is_taught_or_encoded() -> None:
    neither = [covered.row["id"] for covered in coverage(PAGES) if not covered.somewhere]
    if len(FILES) < NINE:
        assert neither, "nothing is missing any more: take this branch away"
    else:
        assert neither == []
