"""The evidence as pages."""

from typing import Any

import pytest

from tests.make import Cast, signed_in
from tests.training.module_texts import publish
from training.evidence import facts, references, sections
from training.views.evidence import place_of


def test_every_section_is_listed(cast: Cast) -> None:
    page = signed_in(cast.trainee).get("/evidence/").content.decode()
    assert page.count("rows</span>") == len(sections())


@pytest.mark.parametrize("section", sections())
def test_a_section_shows_its_rows_their_sources_and_how_sure_they_are(cast: Cast, section: str, django_assert_max_num_queries: Any) -> None:
    browser = signed_in(cast.trainee)
    with django_assert_max_num_queries(4):
        page = browser.get(f"/evidence/{section}/").content.decode()
    first = sections()[section]["rows"][0]
    assert f'id="{first["id"]}"' in page
    assert f'href="#{first["sources"][0]}"' in page
    assert "not yet reviewed" in page


def test_a_fact_says_where_it_is_taught_and_which_rule_rests_on_it(cast: Cast) -> None:
    publish()
    page = signed_in(cast.trainee).get("/evidence/criteria/").content.decode()
    assert '/modules/a-module/#timing">A small module: Timing' in page
    assert "Rules:" in page


@pytest.mark.parametrize("name", ["F-CRI-01", "S1-62", "S2-61", "ACT-06", "F-TRP-83", "f-cri-01"])
def test_a_fact_is_found_by_its_id_on_whatever_page_it_stands(cast: Cast, name: str) -> None:
    browser = signed_in(cast.trainee)
    told = browser.get("/evidence/", {"fact": name})
    assert told.status_code == 302
    assert f'id="{name.upper()}"' in browser.get(told.url).content.decode()


def test_every_fact_has_a_place() -> None:
    assert all(place_of(name).endswith(f"#{name}") for name in facts())


def test_a_fact_that_does_not_exist_is_said_so(cast: Cast) -> None:
    told = signed_in(cast.trainee).get("/evidence/", {"fact": "<b>F-CRI-99"})
    assert told.status_code == 404
    assert b"There is no fact" in told.content
    assert b"<b>F-CRI" not in told.content


def test_a_section_that_does_not_exist_is_not_found(cast: Cast) -> None:
    assert signed_in(cast.trainee).get("/evidence/none/").status_code == 404


def test_where_sources_disagree_shows_every_conflict_with_its_sides(cast: Cast, django_assert_max_num_queries: Any) -> None:
    browser = signed_in(cast.trainee)
    with django_assert_max_num_queries(4):
        page = browser.get("/evidence/disagreements/").content.decode()
    rows = sections()["conflicts"]["rows"]
    assert page.count('class="differ"') == len(rows) == 35
    assert all(f'id="{row["id"]}"' in page for row in rows)


def test_what_a_module_rests_on_is_told_section_by_section(cast: Cast, django_assert_max_num_queries: Any) -> None:
    publish()
    browser = signed_in(cast.trainee)
    with django_assert_max_num_queries(4):
        page = browser.get("/modules/a-module/facts/").content.decode()
    assert 'id="timing-F-CRI-01"' in page
    assert 'id="acting-S1-84"' in page


def test_a_reference_with_an_address_of_its_own_links_there() -> None:
    assert any(reference.link.startswith("https://doi.org/10.") for reference in references().values())
    assert references()["S1"].link == ""
