"""The pages of the modules."""

import re
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client

from tests.make import Cast, make_activity, make_school, signed_in
from tests.training.module_texts import TEXT, publish
from training.models import CheckAnswer, Kind, Module, ModuleVersion, ReadingPlace, Result
from training.modules.checks import KINDS, typed_of
from training.modules.library import check_module, load_modules
from training.modules.pages import asked_of
from training.modules.render import draw_module

PAGE = "/modules/a-module/"
LONGEST = 59_000  # the goal is 60 000; the hashed names of static files in production take the rest
HTMX = {"HTTP_HX_REQUEST": "true"}


def client(cast: Cast) -> Client:
    publish()
    return signed_in(cast.trainee)


def answer(browser: Client, name: str, **more: Any) -> Any:
    ideal = {
        "day-seven": {"a": "inside"},
        "today": {"a": ["stop", "report"]},
        "first": {"a.cultures": "1", "a.dose": "2", "a.search": "3"},
    }
    return browser.post(f"{PAGE}checks/{name}/", ideal.get(name, {}) | more)


def test_the_path_shows_all_nine_areas_and_what_is_written(cast: Cast) -> None:
    page = client(cast).get("/modules/").content.decode()
    assert page.count("being written") == 8
    assert "A small module" in page
    assert "not started" in page


def test_the_path_on_an_empty_site_stands(cast: Cast) -> None:
    assert signed_in(cast.trainee).get("/modules/").content.decode().count("being written") == 9


def test_a_module_shows_its_parts(cast: Cast) -> None:
    page = client(cast).get(PAGE).content.decode()
    for words in ("A question first", "Timing", "Sources differ:", "Worked example", "Check yourself", "Key points", "Figure 1."):
        assert words in page
    assert "Not yet reviewed by a haematologist" in page


def test_opening_a_page_writes_nothing(cast: Cast) -> None:
    client(cast).get(PAGE)
    assert not Result.objects.exists()
    assert not ReadingPlace.objects.exists()
    assert not CheckAnswer.objects.exists()


def test_the_key_of_a_check_is_not_in_the_page_before_the_answer(cast: Cast) -> None:
    page = client(cast).get(PAGE).content.decode()
    assert "Day 7 is inside" not in page
    assert "Day 8 would fail" not in page


def test_an_answer_is_told_why_for_every_option_and_kept(cast: Cast) -> None:
    browser = client(cast)
    told = answer(browser, "day-seven")
    assert told.status_code == 302
    assert told.url == f"{PAGE}#day-seven"
    page = browser.get(PAGE).content.decode()
    assert "Day 7 is inside" in page
    assert "Day 8 would fail" in page
    kept = CheckAnswer.objects.get()
    assert (kept.response, kept.score, kept.objective) == (["inside"], Decimal(1), "O5")


def test_answered_again_the_newest_counts(cast: Cast) -> None:
    browser = client(cast)
    answer(browser, "day-seven")
    answer(browser, "day-seven", a="outside")
    assert CheckAnswer.objects.get().score == 0
    assert "checked" in browser.get(f"{PAGE}?again=day-seven").content.decode()


def test_htmx_is_given_the_check_alone(cast: Cast) -> None:
    browser = client(cast)
    told = browser.post(f"{PAGE}checks/day-seven/", {"a": "inside"}, **HTMX)
    assert told.status_code == 200
    assert b"<html" not in told.content
    assert b'id="day-seven"' in told.content
    assert "HX-Request" in told["Vary"]


@pytest.mark.parametrize("htmx", [{}, HTMX], ids=["without script", "htmx"])
def test_an_empty_answer_is_said_beside_the_question_and_counts_for_nothing(cast: Cast, htmx: dict[str, Any]) -> None:
    told = client(cast).post(f"{PAGE}checks/today/", {}, **htmx)
    assert told.status_code == 422
    assert "Choose what applies" in told.content.decode()
    assert not CheckAnswer.objects.exists()


def test_what_was_chosen_in_an_answer_that_was_not_understood_stays(cast: Cast) -> None:
    told = client(cast).post(f"{PAGE}checks/first/", {"a.cultures": "2", "a.dose": "2"})
    assert told.status_code == 422
    assert told.content.decode().count('<option value="2" selected>') == 2


def test_the_first_thought_is_kept_and_shown_at_the_end(cast: Cast) -> None:
    browser = client(cast)
    assert browser.post(f"{PAGE}first-thought/", {"thought": "not-done"}).status_code == 302
    assert "Your first thought was “It did not”" in browser.get(PAGE).content.decode()
    assert b"It is shown again" in browser.post(f"{PAGE}first-thought/", {"thought": "done"}, **HTMX).content
    assert CheckAnswer.objects.get().score is None


def test_the_place_is_kept_and_offered_again(cast: Cast) -> None:
    browser = client(cast)
    browser.post(f"{PAGE}place/", {"section": "acting"})
    page = browser.get(PAGE).content.decode()
    assert "Go on where you stopped: Acting" in page
    assert browser.post(f"{PAGE}place/", {"section": "timing"}).url == f"{PAGE}#timing"  # type: ignore[attr-defined]
    assert "Your place is kept here" in browser.get(PAGE).content.decode()
    assert ReadingPlace.objects.get().section == "timing"


def test_reading_and_answering_make_the_result_of_the_module(cast: Cast) -> None:
    browser = client(cast)
    browser.post(f"{PAGE}place/", {"section": "timing"})
    result = Result.objects.get()
    assert (result.state, result.progress, result.total, result.score) == ("started", 1, 6, None)
    answer(browser, "today")  # in the second section, so both are read
    result.refresh_from_db()
    assert (result.progress, result.score) == (3, 1)
    answer(browser, "day-seven", a="outside")
    answer(browser, "first")
    browser.post(f"{PAGE}checks/names/", {"a.early": "0", "a.late": "0"})
    result.refresh_from_db()
    assert (result.state, result.progress) == ("finished", 6)
    assert result.finished
    assert 0 < result.score < 1  # type: ignore[operator]


def test_an_answer_to_an_earlier_wording_is_asked_again(cast: Cast) -> None:
    browser = client(cast)
    answer(browser, "day-seven")
    publish(TEXT.replace("id: inside", "id: within"))
    page = browser.get(PAGE)
    assert page.status_code == 200
    assert b"Day 7 is inside" not in page.content


def test_numbers_typed_into_a_living_paragraph_are_answered(cast: Cast) -> None:
    browser = client(cast)
    typed = {"living": "try-count", "wbc": "3", "seg": "50", "band": "0"}
    page = browser.get(PAGE, typed).content.decode()
    assert re.search(r"<output[^>]*>1.5</output>", page)
    assert "under school-2020 (limit 1.8)" in page
    fragment = browser.get(PAGE, typed, **HTMX)
    assert b"<html" not in fragment.content
    assert b">1.5</output>" in fragment.content


@pytest.mark.parametrize("htmx", [{}, HTMX], ids=["without script", "htmx"])
def test_what_cannot_be_read_is_said_beside_the_field_and_stays(cast: Cast, htmx: dict[str, Any]) -> None:
    told = client(cast).get(PAGE, {"living": "try-count", "wbc": '"><script>', "seg": "50", "band": "0"}, **htmx)
    page = told.content.decode()
    assert told.status_code == 422
    assert 'id="try-count-wbc-e"' in page
    assert 'value="&quot;&gt;&lt;script&gt;"' in page


@pytest.mark.parametrize(
    "path",
    ["/modules/none/", f"{PAGE}?living=none", "/modules/A%20B/"],
)
def test_a_strange_address_does_no_harm(cast: Cast, path: str) -> None:
    assert client(cast).get(path).status_code in (200, 404)


@pytest.mark.parametrize(
    ("path", "sent"),
    [("checks/none/", {"a": "x"}), ("place/", {"section": "none"}), ("place/", {}), ("first-thought/", {"thought": "maybe"})],
)
def test_what_is_not_there_cannot_be_answered(cast: Cast, path: str, sent: dict[str, str]) -> None:
    assert client(cast).post(f"{PAGE}{path}", sent).status_code == 404


def test_a_module_of_another_school_is_not_seen_and_the_own_one_stands_first(cast: Cast) -> None:
    publish()
    other = make_school()
    for school, title in ((other, "Theirs"), (cast.cohort.school, "Ours")):
        module = Module.objects.create(key="a-module", school=school)
        checked = check_module(TEXT.replace("A small module", title))
        page, _ = draw_module(checked.written)
        module.current = ModuleVersion.objects.create(module=module, document=checked.text, digest=checked.digest, page=page, title=title)
        module.save()
    assert "<h1>Ours</h1>" in signed_in(cast.trainee).get(PAGE).content.decode()
    assert "<h1>A small module</h1>" in signed_in(cast.stranger).get(PAGE).content.decode()


def test_its_cases_are_offered_where_they_are_published(cast: Cast) -> None:
    browser = client(cast)
    assert "Now a patient" not in browser.get(PAGE).content.decode()
    make_activity("A sore throat", kind=Kind.CASE, key="sore-throat", area="drug")
    assert "A sore throat" in browser.get(PAGE).content.decode()


def test_every_shipped_module_stays_within_its_budget(cast: Cast, django_assert_max_num_queries: Any) -> None:
    loaded = load_modules()
    for n in range(40):
        make_activity(f"Case {n}", kind=Kind.CASE)
    browser = signed_in(cast.trainee)
    for key in loaded.new:
        with django_assert_max_num_queries(10):
            page = browser.get(f"/modules/{key}/")
        assert page.status_code == 200
        assert len(page.content) < LONGEST, key
        for block in (one for section in page.context["sections"] for one in section["blocks"] if one["is"] == "check"):
            asked = asked_of(block)
            typed = typed_of(asked, KINDS[asked.kind].ideal(asked, None))
            assert browser.post(f"/modules/{key}/checks/{block['id']}/", typed).status_code == 302
        with django_assert_max_num_queries(10):
            assert len(browser.get(f"/modules/{key}/").content) < LONGEST, f"{key}, answered"


def test_an_answer_takes_few_statements(cast: Cast, django_assert_max_num_queries: Any) -> None:
    browser = client(cast)
    with django_assert_max_num_queries(16):
        answer(browser, "today")
    with django_assert_max_num_queries(4):
        browser.get(PAGE, {"living": "try-count", "wbc": "3", "seg": "50", "band": "0"}, **HTMX)
    with django_assert_max_num_queries(6):
        browser.get("/modules/")
