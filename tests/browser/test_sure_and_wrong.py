"""Working through what one was sure of and got wrong, in a real browser; looked at by axe."""

import re
from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from tests.browser.test_accessible import schemes, set_up, sizes
from tests.browser.test_play_case import sign_in_as
from tests.cases.test_mistakes import last_step, unsafe
from tests.make import Cast, finish


@schemes
@sizes
def test_what_would_have_harmed_comes_first_is_ticked_off_and_tried_in_a_new_patient(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    page.goto("/cases/sure-and-wrong/")
    expect(page.get_by_role("heading", name="Nothing to work through")).to_be_visible()
    accessible()
    finish(unsafe(cast.trainee), since=2)
    last_step(cast.trainee)
    page.goto("/mastery/")
    page.get_by_role("link", name="Sure and wrong").click()
    expect(page.get_by_role("article").first).to_contain_text("unsafe")
    expect(page.get_by_role("article").nth(1)).to_contain_text("very sure")
    page.get_by_text("How this list is made").click()
    accessible()
    page.get_by_role("button", name="Tick off").first.click()
    expect(page.get_by_role("article")).to_have_count(1)
    page.get_by_role("link", name="1 done with").click()
    expect(page.get_by_text("Ticked off by you, today")).to_be_visible()
    accessible()
    page.get_by_role("link", name="1 to work through").click()
    page.get_by_role("button", name="Try it in a new patient").click()
    page.wait_for_url(re.compile(r"/cases/play/\d+/1/$"))


def test_it_works_without_a_script(browser: Browser, base_url: str, cast: Cast) -> None:
    last_step(cast.trainee)
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    sign_in_as(page, cast.trainee)
    page.goto("/cases/sure-and-wrong/")
    page.get_by_role("button", name="Tick off").click()
    expect(page.get_by_role("heading", name="All of it is done with")).to_be_visible()
    context.close()
