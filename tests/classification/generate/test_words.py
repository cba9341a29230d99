"""Ages in words, as a colleague would say them."""

import pytest

from classification.generate.prose.words import age_told


@pytest.mark.parametrize(
    ("age", "told"),
    [
        ("34 years", "34"), ("9 years", "nine"), ("14 years", "fourteen"), ("14 months", "fourteen months"), ("20 months", "20 months"),
        ("26 months", "two"), ("6 days", "six days"), ("1 day", "one day"), ("1 days", "one day"), ("9 hours", "nine hours"),
    ],
)  # fmt: skip
def test_small_ages_are_in_letters_and_from_the_second_birthday_on_in_years(age: str, told: str) -> None:
    assert age_told(age) == told
