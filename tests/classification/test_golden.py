"""The golden files say what the engine says: a changed rule is a diff of theirs, made by `make golden` and read by a person."""

import pytest

from tests.classification.golden import FOLDER, texts

pytestmark = pytest.mark.sweep

STORED = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}


def test_every_step_of_every_shipped_case_has_its_file_and_no_other_has() -> None:
    assert sorted(STORED) == sorted(texts()), "run make golden"


@pytest.mark.parametrize("name", STORED)
def test_the_classification_is_the_one_in_the_file(name: str) -> None:
    assert texts().get(name) == STORED[name], "run make golden, and read its diff"
