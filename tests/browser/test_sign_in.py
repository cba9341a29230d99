"""Signing in and up as people do it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.make import PASSWORD, Cast
from training.models import Place


def settled(page: Page) -> None:
    """Wait until htmx is done: it sets the focus a moment after the new text is there, and after the browser has set it."""
    expect(page.locator(".htmx-swapping, .htmx-settling, .htmx-added")).to_have_count(0)


def press_tab_until(page: Page, name: str) -> None:
    """Go on by Tab until the element of this id or text has the focus."""
    settled(page)
    for _ in range(30):
        page.keyboard.press("Tab")
        if name in page.evaluate("[document.activeElement.id, document.activeElement.textContent.trim()]"):
            return
    raise AssertionError(f"Tab never reached {name}")


def test_by_keyboard_alone(page: Page, cast: Cast) -> None:
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip", "the way past the head comes first"
    press_tab_until(page, "id_login")
    page.keyboard.type(cast.trainee.email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Mara")
    press_tab_until(page, "Home")
    assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "page"


def test_a_wrong_password_keeps_the_address_and_moves_the_focus(page: Page, cast: Cast) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(cast.trainee.email)
    page.get_by_label("Password").fill("not mine")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert")).to_be_focused()
    assert page.get_by_label("Email").input_value() == cast.trainee.email


@pytest.fixture
def page_without_script(browser: Browser, base_url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_javascript_from_code_to_class_and_out_again(page_without_script: Page, cast: Cast) -> None:
    page = page_without_script
    page.goto("/")
    page.get_by_label("Code from the slide").fill(cast.cohort.join_code.lower())
    page.get_by_role("button", name="Join").click()
    page.get_by_role("link", name="Make an account").click()
    page.get_by_label("Name shown").fill("Noor")
    page.get_by_label("Email").fill("noor@example.org")
    page.get_by_label("Password").fill("film-and-marrow")
    page.get_by_role("button", name="Make the account").click()
    page.get_by_role("button", name="Join this class").click()
    assert "Noor" in page.get_by_role("heading", level=1).inner_text()
    assert Place.objects.filter(cohort=cast.cohort, user__email="noor@example.org").exists()
    page.goto("/profile/")
    page.get_by_label("dark", exact=True).check()
    page.get_by_role("button", name="Save").click()
    assert page.locator("html").get_attribute("data-theme") == "dark"
    page.get_by_role("button", name="Sign out").click()
    assert page.get_by_role("heading", name="Sign in").is_visible()
