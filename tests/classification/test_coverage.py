"""No criterion and no branch of a row goes untried: what no patient can show stands in one table, with its reason."""

from functools import cache

from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from tests.classification.coverage import NEVER_ALONE, UNREACHABLE, Coverage, all_patients, columns


@cache
def covered() -> Coverage:
    return Coverage(all_patients())


def test_every_criterion_is_seen_true_and_false_and_unknown_where_it_can_be() -> None:
    assert covered().missing_values() == [], "see make rules-coverage; add a row to a table"


def test_every_branch_of_every_row_is_exercised() -> None:
    assert covered().missing_columns() == [], "see make rules-coverage; add a row to a table"


def test_what_is_said_to_be_unreachable_was_never_reached() -> None:
    assert [key for key in UNREACHABLE if key in covered().values] == []
    assert [column for column in NEVER_ALONE if column in covered().columns] == []
    assert {id for id, _ in UNREACHABLE} <= {criterion.id for criterion in CATALOGUE}
    assert set(NEVER_ALONE) <= {column for row in DISORDERS.values() for column in columns(row)}
