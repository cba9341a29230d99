"""Refreshing in a real browser: home, what is due, a patient, what is known afterwards and on what grounds; looked at by axe."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Literal

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from cases.models import Attempt
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.make import PASSWORD, Cast, finish, make_activity, make_recall


@pytest.fixture
def forgetful(cast: Cast) -> Cast:
    """A trainee who once knew something, did harm, and has been away for a month."""
    make_activity()
    ago = timezone.now() - timedelta(days=30)
    for code, score, harms in (("DIN", "1", 0), ("DIN", "0", 1), ("LON", "1", 0), ("CIN", "1", 0), ("CIN", "0.5", 0)):
        make_recall(cast.trainee, code, score, harms=harms, at=ago)
    make_recall(cast.trainee, "DIN-2", "0", concept="criterion", hint=True, certainty=3, at=ago)
    cast.trainee.daily_limit = 2
    cast.trainee.save()
    return cast


@schemes
@sizes
def test_what_is_due_is_played_and_then_known_with_its_evidence(
    page: Page,
    forgetful: Cast,
    sign_in: Callable[[object], None],
    accessible: Callable[[], None],
    scheme: Literal["light", "dark"],
    size: str,
) -> None:
    set_up(page, scheme, size)
    sign_in(forgetful.trainee)
    page.get_by_role("link", name="What is due, and why").click()
    expect(page.get_by_role("heading", name="2 due today")).to_be_visible()
    accessible()
    page.get_by_text("Name them").click()
    expect(page.get_by_role("link", name="Drug-induced neutropenia, idiosyncratic")).to_be_visible()
    accessible()
    page.get_by_role("button", name="See a patient").click()
    page.wait_for_url(re.compile(r"/cases/play/\d+/1/$"))
    finish(Attempt.objects.select_related("version").get())
    page.goto("/refresh/")
    expect(page.get_by_role("heading", name="Refreshed today")).to_be_visible()
    accessible()
    page.get_by_role("link", name="What you know").last.click()
    accessible()
    page.get_by_role("link", name="Drug-induced neutropenia, idiosyncratic").click()
    expect(page.get_by_text("one unsafe answer")).to_be_visible()
    for summary in page.locator("main summary").all():
        summary.click()
    accessible()
    page.goto("/mastery/drug/")
    accessible()


def test_it_works_without_a_script(browser: Browser, base_url: str, forgetful: Cast) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    page.goto("/refresh/")
    page.get_by_label("Email").fill(forgetful.trainee.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="See a patient").click()
    page.wait_for_url(re.compile(r"/cases/play/\d+/1/$"))
    context.close()
