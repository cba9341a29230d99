"""A class in a real browser: a case is set, done, read step by step on the wall, disputed and answered; looked at by axe."""

import re
from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from cases.models import Attempt, Dispute
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.make import PASSWORD, Cast, finish, make_case, shipped_case
from training.models import Assignment

TITLE = shipped_case("sore-throat").case.title


def sign_out(page: Page) -> None:
    page.context.clear_cookies()


@schemes
@sizes
def test_a_case_is_set_done_discussed_disputed_and_answered(
    page: Page,
    cast: Cast,
    sign_in: Callable[[object], None],
    accessible: Callable[[], None],
    complaints: list[str],
    scheme: Literal["light", "dark"],
    size: str,
) -> None:
    make_case()
    set_up(page, scheme, size)
    sign_in(cast.instructor)
    page.get_by_role("link", name=cast.cohort.name).click()
    accessible()
    page.get_by_label("What", exact=True).select_option(label=TITLE)
    page.get_by_label("Due").fill("2040-07-01T12:00")
    page.get_by_role("button", name="Set it").click()
    expect(page.get_by_text("0 of 2 done")).to_be_visible()
    sign_out(page)

    sign_in(cast.trainee)
    expect(page.locator("section:has(#set)")).to_contain_text("due 1 July, 12:00")
    accessible()
    page.locator("section:has(#set)").get_by_role("link", name=TITLE).click()
    expect(page.get_by_text("Due 1 July 2040, 12:00.")).to_be_visible()
    accessible()
    page.get_by_role("button", name="Start").click()
    page.wait_for_url(re.compile(r"/cases/play/\d+/1/$"))
    attempt = Attempt.objects.get()
    assert attempt.context == "assigned"
    finish(attempt)
    page.goto(f"/cases/play/{attempt.pk}/3/")
    page.get_by_role("link", name="I disagree").first.click()
    accessible()
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_role("alert")).to_contain_text("This field is required.")
    accessible()
    page.get_by_label("What do you hold against it?").fill("Day 8 could be counted otherwise.")
    page.get_by_role("button", name="Send it").click()
    expect(page.get_by_text("It waits for an answer.")).to_be_visible()
    accessible()
    sign_out(page)

    sign_in(cast.instructor)
    accessible()
    page.goto(f"/cases/classes/{cast.cohort.pk}/")
    accessible()
    page.get_by_role("link", name="Answers, step by step").click()
    page.wait_for_url(re.compile(r"/cases/answers/\d+/1/1/$"))
    for step in range(1, 5):
        expect(page.get_by_text("of 2 answered this step")).to_be_visible()
        accessible()
        if page.get_by_role("link", name="Open the key").count():
            page.get_by_role("link", name="Open the key").click()
            page.get_by_role("link", name="Show names").click()
            expect(page.get_by_text("Mara Lindqvist").first).to_be_visible()
            accessible()
            page.get_by_role("link", name="Hide names").click()
        page.get_by_role("link", name="Next step" if step < 4 else "Back to the class").click()
    page.get_by_role("link", name="1 disagreement waits for an answer").click()
    accessible()
    page.get_by_role("link", name=TITLE).click()
    accessible()
    page.get_by_role("button", name="Send the answer").click()
    expect(page.get_by_role("alert")).to_contain_text("What comes of it")
    accessible()
    page.get_by_label("Both are defensible").check()
    page.get_by_label("Your answer to the learner").fill("The deck counts from the day after.")
    page.get_by_role("button", name="Send the answer").click()
    expect(page.get_by_role("table")).to_contain_text("both are defensible")
    accessible()
    sign_out(page)

    sign_in(cast.trainee)
    expect(page.get_by_text("Your disagreement was answered")).to_be_visible()
    accessible()
    page.get_by_role("button", name="I have read it").click()
    expect(page.get_by_text("Your disagreement was answered")).to_have_count(0)
    page.goto(f"/cases/play/{attempt.pk}/3/")
    expect(page.get_by_text("You disagreed; the answer: both are defensible.")).to_be_visible()
    expect(page.get_by_text("The deck counts from the day after.")).to_be_visible()
    accessible()
    assert all("422" in complaint for complaint in complaints)
    complaints.clear()


def test_it_goes_without_a_script(browser: Browser, base_url: str, cast: Cast) -> None:
    make_case()
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()

    def sign_in(email: str, then: str) -> None:
        context.clear_cookies()
        page.goto(then)
        page.get_by_label("Email").fill(email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()

    sign_in(cast.instructor.email, "/cases/sore-throat/")
    page.get_by_role("button", name="Set it").click()
    assert Assignment.objects.get().cohort == cast.cohort
    sign_in(cast.trainee.email, "/cases/sore-throat/")
    page.get_by_role("button", name="Start").click()
    attempt = finish(Attempt.objects.get())
    page.goto(f"/cases/disagree/{attempt.answers.earliest('pk').pk}/")
    page.get_by_label("What do you hold against it?").fill("No.")
    page.get_by_role("button", name="Send it").click()
    sign_in(cast.instructor.email, f"/cases/answers/{Assignment.objects.get().pk}/")
    page.get_by_role("link", name="Open the key").click()
    expect(page.get_by_text("right", exact=True).first).to_be_visible()
    page.goto(f"/cases/disputes/{Dispute.objects.get().pk}/")
    page.get_by_label("The key stands").check()
    page.get_by_label("Your answer to the learner").fill("It stands.")
    page.get_by_role("button", name="Send the answer").click()
    expect(page.get_by_text("the key stands")).to_be_visible()
    context.close()
