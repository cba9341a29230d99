"""The glossary page."""

from typing import Any

from tests.make import Cast, signed_in
from training.modules.inline import as_in_a_sentence, glossary


def test_every_term_stands_on_the_page_with_its_facts(cast: Cast, django_assert_max_num_queries: Any) -> None:
    browser = signed_in(cast.trainee)
    with django_assert_max_num_queries(2):
        page = browser.get("/glossary/").content.decode()
    for name, row in glossary().items():
        assert f'id="{name}"' in page
        assert row["facts"][0] in page


def test_a_word_loses_its_capital_in_a_sentence_and_an_abbreviation_keeps_it() -> None:
    assert as_in_a_sentence("Hapten") == "hapten"
    assert as_in_a_sentence("G-CSF") == "G-CSF"
    assert as_in_a_sentence("irAE, hem-irAE") == "irAE, hem-irAE"
