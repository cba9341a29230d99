"""A case played while something goes wrong: a second tab, a lost network, a lost reply, a lost session, a double click."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from cases.models import Answer, Attempt
from tests.browser.chromium import HOME
from tests.browser.test_play_case import fill, ideal, sign_in_as
from tests.make import Cast, answer_step, make_attempt

SignIn = Callable[[object], None]


@pytest.fixture
def at_the_count(cast: Cast) -> Attempt:
    """The first case, with its first step answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


def test_two_tabs_one_answer_stands_and_the_other_tab_says_so(
    page: Page, context: BrowserContext, cast: Cast, sign_in: SignIn, at_the_count: Attempt, complaints: list[str]
) -> None:
    sign_in(cast.trainee)
    address = f"/cases/play/{at_the_count.pk}/2/"
    second, third = context.new_page(), context.new_page()
    for tab in (page, second, third):
        tab.goto(address)
    fill(page, 1)
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#told")).to_be_visible()

    second.get_by_label("Neutrophils").fill("0.6")
    second.get_by_label("moderate").check()
    second.get_by_label("Bone-marrow biopsy tonight").check()
    second.get_by_role("button", name="Answer").click()
    expect(second.get_by_role("status").filter(has_text="Already answered")).to_contain_text("A: 0.6; B: moderate; C: Bone-marrow")
    assert second.locator("#ask").count() == 1

    third.get_by_label("mild").check()  # saves by itself
    expect(third.get_by_role("status").filter(has_text="Already answered")).to_contain_text("B: mild")
    assert third.locator("#ask").count() == 1
    assert third.get_by_role("button", name="Answer").count() == 0
    assert Answer.objects.filter(step=1).count() == 3
    assert all("409" in complaint for complaint in complaints)
    complaints.clear()


def test_a_connection_lost_at_submit_loses_nothing(
    page: Page, cast: Cast, sign_in: SignIn, at_the_count: Attempt, complaints: list[str]
) -> None:
    sign_in(cast.trainee)
    address = f"/cases/play/{at_the_count.pk}/2/"
    page.goto(address)
    page.route(f"**{address}", lambda route: route.abort("internetdisconnected"))
    fill(page, 1)
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("No connection")
    assert page.get_by_label("Neutrophils").input_value() == "0.06"
    assert page.locator('[name="q.tonight"]:checked').count() == len(ideal(1)["q.tonight"])
    assert Answer.objects.filter(step=1).count() == 0
    page.unroute(f"**{address}")
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#told")).to_be_focused()
    assert Answer.objects.filter(step=1).count() == 3
    assert complaints
    complaints.clear()


def test_a_reply_that_was_lost_is_found_again(
    page: Page, cast: Cast, sign_in: SignIn, at_the_count: Attempt, complaints: list[str]
) -> None:
    """The answer was stored, its feedback never came: sent again it is counted once."""
    sign_in(cast.trainee)
    address = f"/cases/play/{at_the_count.pk}/2/"
    page.goto(address)
    fill(page, 1)
    page.wait_for_timeout(900)

    def lose(route: object) -> None:
        route.fetch()  # type: ignore[attr-defined]
        route.abort("connectionreset")  # type: ignore[attr-defined]

    page.route(f"**{address}", lose)
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("No connection")
    assert Answer.objects.filter(step=1).count() == 3
    page.unroute(f"**{address}")
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#told")).to_be_focused()
    assert page.get_by_text("Already answered").count() == 0
    assert Answer.objects.filter(step=1).count() == 3
    complaints.clear()


def test_faults_are_told_beside_their_fields_and_the_summary_leads_to_them(
    page: Page, cast: Cast, sign_in: SignIn, at_the_count: Attempt, complaints: list[str]
) -> None:
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{at_the_count.pk}/2/")
    page.get_by_label("Neutrophils").fill("many")
    page.get_by_label("severe").check()
    page.get_by_role("button", name="Answer").click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("2 parts need you")
    assert page.get_by_label("Neutrophils").input_value() == "many"
    assert page.get_by_label("severe").is_checked()
    summary.get_by_role("link").first.click()
    expect(page.locator("#part-anc")).to_be_in_viewport()
    assert all("422" in complaint for complaint in complaints)
    complaints.clear()


def test_after_the_session_was_lost_the_answer_is_still_there(
    page: Page, context: BrowserContext, cast: Cast, sign_in: SignIn, at_the_count: Attempt, complaints: list[str]
) -> None:
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{at_the_count.pk}/2/")
    context.clear_cookies()
    with page.expect_response(lambda reply: reply.status == 401):  # the form saves by itself; later it would meet the new session
        fill(page, 1)
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_be_visible()
    assert page.get_by_label("Neutrophils").input_value() == "0.06"
    other = context.new_page()
    sign_in_as(other, cast.trainee)
    other.wait_for_url(HOME)
    page.get_by_role("button", name="Answer").click()
    again = page.locator("#ask").get_by_role("alert")
    expect(again).to_contain_text("you had signed in anew")
    expect(again).to_be_focused()
    assert page.locator("#ask").count() == 1
    assert page.get_by_label("Neutrophils").input_value() == "0.06"
    assert page.locator('[name="q.tonight"]:checked').count() == len(ideal(1)["q.tonight"])
    assert Answer.objects.filter(step=1).count() == 0
    page.get_by_role("button", name="Send it now").click()
    expect(page.locator("#told")).to_be_focused()
    assert Answer.objects.filter(step=1).count() == 3
    assert all("401" in complaint or "403" in complaint for complaint in complaints)
    complaints.clear()


def test_without_javascript_a_form_older_than_the_sign_in_is_sent_again_with_one_button(
    browser: Browser, base_url: str, cast: Cast, at_the_count: Attempt
) -> None:
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page, other = context.new_page(), context.new_page()
    sign_in_as(page, cast.trainee)
    page.goto(f"/cases/play/{at_the_count.pk}/2/")
    fill(page, 1)
    context.clear_cookies()
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("Sign in in another tab")
    page.get_by_role("button", name="Send it now").click()  # too early: nothing is lost
    expect(page.get_by_role("alert")).to_contain_text("Sign in in another tab")
    sign_in_as(other, cast.trainee)
    other.wait_for_url(HOME)
    page.get_by_role("button", name="Send it now").click()
    expect(page.get_by_role("alert")).to_contain_text("you had signed in anew")
    assert page.get_by_label("Neutrophils").input_value() == "0.06"
    page.get_by_role("button", name="Send it now").click()
    expect(page.locator("#told")).to_be_visible()
    assert Answer.objects.filter(step=1).count() == 3
    context.close()


def test_a_double_click_is_one_answer(page: Page, cast: Cast, sign_in: SignIn, at_the_count: Attempt) -> None:
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{at_the_count.pk}/2/")
    fill(page, 1)
    page.get_by_role("button", name="Answer").dblclick()
    expect(page.locator("#told")).to_be_visible()
    assert page.get_by_text("Already answered").count() == 0
    assert Answer.objects.filter(step=1).count() == 3
