"""Modules in a real browser: read, answered, tried out, looked up and printed; with a script and without."""

from collections.abc import Callable
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SIZES
from tests.make import PASSWORD, Cast
from tests.training.module_texts import publish
from training.modules.library import load_modules

PAGES = ["/modules/", "/glossary/", "/evidence/", "/evidence/criteria/", "/evidence/disagreements/"]
schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
sizes = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def reading(page: Page, cast: Cast, sign_in: Callable[[Any], None]) -> Page:
    """A trainee has opened a small module that holds every component."""
    publish()
    sign_in(cast.trainee)
    page.goto("/modules/a-module/")
    return page


@schemes
@sizes
def test_every_page_is_accessible(
    page: Page,
    cast: Cast,
    sign_in: Callable[[Any], None],
    accessible: Callable[[], None],
    scheme: Literal["light", "dark"],
    size: str,
) -> None:
    keys = load_modules().new
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    sign_in(cast.trainee)
    for path in [*PAGES, *(f"/modules/{key}/" for key in keys), f"/modules/{keys[0]}/facts/"]:
        page.goto(path)
        accessible()


@schemes
def test_answered_checks_and_faults_are_accessible(reading: Page, accessible: Callable[[], None], scheme: Literal["light", "dark"]) -> None:
    reading.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    check = reading.locator("#day-seven")
    check.get_by_label("It fails").check()
    check.get_by_role("button", name="Answer").click()
    expect(check.get_by_text("Day 7 is inside")).to_be_visible()
    accessible()


def test_an_answer_is_told_in_place_and_the_page_stays(reading: Page) -> None:
    check = reading.locator("#today")
    check.get_by_label("Stop both").check()
    check.get_by_role("button", name="Answer").click()
    expect(check.get_by_text("partly, 50 %")).to_be_visible()
    expect(check.get_by_role("heading", name="Check yourself, 2")).to_be_focused()
    assert reading.url.endswith("/modules/a-module/")


def test_what_is_missing_is_said_in_place(reading: Page, complaints: list[str], accessible: Callable[[], None]) -> None:
    check = reading.locator("#first")
    check.get_by_label("Cultures").select_option("1")
    check.get_by_role("button", name="Answer").click()
    expect(check.get_by_role("alert")).to_be_visible()
    expect(check.get_by_label("Cultures")).to_have_value("1")
    assert "422" in complaints.pop()
    accessible()


def test_numbers_are_tried_out_in_place(reading: Page, complaints: list[str], accessible: Callable[[], None]) -> None:
    living = reading.locator("#try-count")
    living.get_by_label("Leucocytes").fill("0.8")
    living.get_by_role("button", name="Work it out").click()
    expect(living.locator("output")).to_have_text("0.44")
    living.get_by_label("Leucocytes").fill("many")
    living.get_by_role("button", name="Work it out").click()
    expect(living.get_by_role("alert")).to_contain_text("not a plain number")
    expect(living.get_by_label("Leucocytes")).to_have_value("many")
    assert "422" in complaints.pop()
    accessible()


def test_a_term_opens_by_keyboard_and_closes_by_escape(reading: Page, accessible: Callable[[], None]) -> None:
    term = reading.locator("button.term").first
    term.focus()
    reading.keyboard.press("Enter")
    expect(reading.locator("#g-anc")).to_be_visible()
    accessible()
    reading.keyboard.press("Escape")
    expect(reading.locator("#g-anc")).to_be_hidden()
    expect(term).to_be_focused()


def test_the_first_thought_is_kept_in_place_and_told_at_the_end(reading: Page) -> None:
    reading.get_by_role("button", name="It did not").click()
    expect(reading.get_by_text("Your first thought: It did not")).to_be_visible()
    reading.reload()
    expect(reading.get_by_text("Your first thought was “It did not”")).to_be_visible()


def test_the_place_is_kept(reading: Page) -> None:
    reading.get_by_role("button", name="Read up to here").first.click()
    expect(reading.get_by_text("Your place is kept here")).to_be_visible()
    reading.goto("/modules/")
    expect(reading.get_by_text("You are at 1 of 6")).to_be_visible()


def test_a_module_can_be_read_and_answered_without_a_script(browser: Browser, cast: Cast, base_url: str) -> None:
    publish()
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto("/accounts/login/?next=/modules/a-module/")
    page.get_by_label("Email").fill(cast.trainee.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    check = page.locator("#day-seven")
    check.get_by_label("It holds").check()
    check.get_by_role("button", name="Answer").click()
    expect(page.locator("#day-seven").get_by_text("Day 7 is inside")).to_be_visible()
    living = page.locator("#try-count")
    living.get_by_label("Leucocytes").fill("3")
    living.get_by_role("button", name="Work it out").click()
    expect(page.locator("#try-count output")).to_have_text("1.65")
    page.get_by_role("button", name="Read up to here").last.click()
    expect(page.get_by_text("Your place is kept here")).to_be_visible()
    page.get_by_role("button", name="It did not").click()
    expect(page.get_by_text("Your first thought: It did not")).to_be_visible()
    context.close()


def test_on_paper_there_is_no_navigation_and_the_figures_stay(reading: Page) -> None:
    reading.emulate_media(media="print")
    for gone in (".nav", ".find", ".crumbs", ".toc", "#place", ".btn >> nth=0", "#cases"):
        expect(reading.locator(gone)).to_be_hidden()
    expect(reading.locator("#din-window .chart-wide svg")).to_be_visible()
    expect(reading.get_by_role("heading", name="Key points")).to_be_visible()
