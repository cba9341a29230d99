"""Home and search in a real browser: go on where one stopped, see what counts, look something up; with a script and without."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SIZES
from tests.make import PASSWORD, Cast, make_activity
from tests.training.module_texts import publish
from training.actions import answer_check, keep_reading_place, record_result
from training.models import Area

schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
sizes = pytest.mark.parametrize("size", SIZES)


@pytest.fixture
def course(cast: Cast) -> Cast:
    """A trainee has stopped within a module, answered a check wrongly, and played three cases."""
    version = publish().current
    assert version is not None
    answer_check(
        user=cast.trainee, version=version, check_id="day-seven", section="timing", response="outside", objective="O5", score=Decimal(0)
    )
    keep_reading_place(user=cast.trainee, version=version, section="timing")
    for n in range(3):
        record_result(
            user=cast.trainee, activity=make_activity(f"Patient {n}", objectives=["O5", "O6"]), context="practice", state="finished",
            progress=3, total=3, score=Decimal("0.9"), harms=n == 2, at=timezone.now() - timedelta(days=3),
        )  # fmt: skip
    make_activity("A zygomatic puzzle", area=Area.DIFFERENTIAL, search_text="Nobody knows.", url="/glossary/")
    return cast


@schemes
@sizes
def test_home_and_search_are_accessible(
    page: Page,
    course: Cast,
    sign_in: Callable[[Any], None],
    accessible: Callable[[], None],
    scheme: Literal["light", "dark"],
    size: str,
) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    sign_in(course.trainee)
    for summary in page.locator("main summary").all():
        summary.click()
    accessible()
    for path in ("/search/", "/search/?q=neutropenia", "/search/?q=neutropnia", "/search/?q=rituximab+zebraic"):
        page.goto(path)
        accessible()


def test_one_goes_on_at_the_section_after_the_kept_one(page: Page, course: Cast, sign_in: Callable[[Any], None]) -> None:
    sign_in(course.trainee)
    expect(page.get_by_text("You read up to “Timing”. Go on at “Acting”.")).to_be_visible()
    page.get_by_role("link", name="Go on", exact=True).click()
    page.wait_for_url("**/modules/a-module/#acting")


def test_what_a_figure_is_made_of_opens_in_one_step(page: Page, course: Cast, sign_in: Callable[[Any], None]) -> None:
    sign_in(course.trainee)
    row = page.locator(".mastery li", has_text="Treat safely").first
    expect(row.get_by_text("3 cases, 90 % · one unsafe action")).to_be_visible()
    row.locator("summary").click()
    expect(row.get_by_role("link", name="Patient 2")).to_be_visible()


def test_findings_appear_while_one_types_and_the_address_follows(page: Page, course: Cast, sign_in: Callable[[Any], None]) -> None:
    sign_in(course.trainee)
    page.goto("/search/")
    page.get_by_role("searchbox").press_sequentially("zygom", delay=20)
    expect(page.get_by_role("link", name="A zygomatic puzzle")).to_be_visible()
    page.wait_for_url("**/search/?q=zygom")
    page.get_by_role("link", name="A zygomatic puzzle").click()
    page.go_back()
    expect(page.get_by_role("heading", name="Search")).to_be_visible()
    expect(page.get_by_role("link", name="A zygomatic puzzle")).to_be_visible()


def test_the_field_in_the_head_works_without_a_script(browser: Browser, base_url: str, course: Cast) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(course.trainee.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("searchbox").fill("zygomatic")
    page.get_by_role("searchbox").press("Enter")
    expect(page.get_by_role("link", name="A zygomatic puzzle")).to_be_visible()
    context.close()
