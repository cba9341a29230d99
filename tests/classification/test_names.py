"""What a clinician types is understood as the disorder that is meant, or not at all."""

import pytest

from classification.names import code_of


@pytest.mark.parametrize("typed", ["azathioprine toxicity", "Drug toxicity", "predictable drug-toxicity", "cytotoxic chemotherapy", "CHE"])
def test_the_expected_toxicity_of_a_drug_is_filed_with_chemotherapy(typed: str) -> None:
    assert code_of(typed) == "CHE"


@pytest.mark.parametrize("typed", ["drug-induced neutropenia", "drug induced agranulocytosis", "drug-induced"])
def test_an_idiosyncratic_reaction_stays_drug_induced(typed: str) -> None:
    assert code_of(typed) == "DIN"


@pytest.mark.parametrize("typed", ["drug", "neutropenia", "nonsense"])
def test_a_word_that_two_disorders_share_or_none_has_is_not_understood(typed: str) -> None:
    assert code_of(typed) is None
