"""The short hand of the fact sheet in the words of a page."""

import pytest

from training.templatetags.evidence import capital, in_words


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<=0.5 + fever", "at most 0.5 + fever"),
        ("on day >=30 is <= 1.5", "on day at least 30 is at most 1.5"),
        ("<0.1", "&lt;0.1"),
        ("always in 10^9/L.", "always in ×10<sup>9</sup>/L."),
        ("x10^9/L", "×10<sup>9</sup>/L"),
        ("<script>", "&lt;script&gt;"),
    ],
)
def test_signs_become_words_and_nothing_else_becomes_html(written: str, shown: str) -> None:
    assert in_words(written) == shown


def test_a_title_begins_with_a_capital_and_keeps_its_abbreviations() -> None:
    assert capital("upper bound of mild") == "Upper bound of mild"
    assert capital("DANC floor") == "DANC floor"
    assert capital("") == ""
