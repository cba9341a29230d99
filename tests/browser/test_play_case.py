"""A case played as people play it: by keyboard, without JavaScript, and on two devices."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from cases.kinds import KINDS
from cases.models import Answer, Attempt
from cases.moment import Moment
from tests.browser.test_sign_in import press_tab_until, settled
from tests.make import PASSWORD, Cast, answer_step, make_attempt, make_case, shipped_case, typed_for

SignIn = Callable[[object], None]
TITLES = ["Presentation", "Blood count", "Film and cultures", "Three weeks on"]


@pytest.fixture(autouse=True)
def case(cast: Cast) -> None:
    make_case()


@pytest.fixture
def at_the_count(cast: Cast) -> Attempt:
    """The first case, with its first step answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


def ideal(index: int) -> dict[str, list[str]]:
    """Field and values of a perfect answer to a step."""
    told, typed = Moment(shipped_case("sore-throat"), index), {}
    for question in told.step.questions:
        typed |= typed_for(question, KINDS[question.kind].ideal(question, told))
    return typed


def fill(page: Page, index: int) -> None:
    """Fill in a step with mouse and keyboard."""
    for name, values in ideal(index).items():
        fields = page.locator(f'[name="{name}"]')
        if fields.first.get_attribute("type") in ("radio", "checkbox"):
            for value in values:
                page.locator(f'[name="{name}"][value="{value}"]').check()
        else:
            fields.first.fill(values[0])


def press_to(page: Page, name: str, value: str = "") -> None:
    """Go on by Tab to a field; within a group of radio buttons by arrows."""
    here = f'[name="{name}"]'
    settled(page)
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("s => document.activeElement.matches(s)", here):
            break
    else:
        raise AssertionError(f"Tab never reached {name}")
    kind = page.evaluate("document.activeElement.type")
    step = {"radio": "ArrowDown", "checkbox": "Tab"}.get(kind)
    if kind == "radio":
        page.keyboard.press("Space")
    for _ in range(20 if step else 0):
        if page.evaluate("document.activeElement.value") == value:
            return
        page.keyboard.press(step or "")
    assert not step, f"{value} of {name} was never reached"


def fill_by_keyboard(page: Page, index: int) -> None:
    for name, values in ideal(index).items():
        order = [option.get_attribute("value") for option in page.locator(f'[name="{name}"]').all()]
        for value in sorted(values, key=lambda each: order.index(each) if each in order else 0):
            press_to(page, name, value)
            kind = page.evaluate("document.activeElement.type")
            if kind == "checkbox":
                page.keyboard.press("Space")
            elif kind == "text":
                page.keyboard.type(value)
                page.keyboard.press("Escape")
    # as far as is needed to come past the last field: the list of names of a browser may be open
    press_tab_until(page, "Answer")
    page.keyboard.press("Enter")


def test_by_keyboard_alone_to_the_end(page: Page, cast: Cast, sign_in: SignIn, complaints: list[str]) -> None:
    sign_in(cast.trainee)
    page.goto("/cases/")
    press_tab_until(page, "Fever, and a throat too sore to swallow")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/sore-throat/")
    press_tab_until(page, "Start")
    page.keyboard.press("Enter")
    for index in range(4):
        page.wait_for_url(f"**/{index + 1}/")
        fill_by_keyboard(page, index)
        told = page.locator("#told")
        expect(told).to_be_focused()  # the feedback is where the reader is
        assert page.locator(".m-not, .m-harm").count() == 0
        onward = "See the debrief" if index == 3 else f"Next: {TITLES[index + 1]}"
        press_tab_until(page, "Skip to the way on")  # reasons, sources and notes lie between: one need not pass them all
        page.keyboard.press("Enter")
        page.wait_for_url("**/#onward")  # the jump takes the focus with it, also from where a Tab too early has put it
        press_tab_until(page, onward)
        page.keyboard.press("Enter")
    page.wait_for_url("**/debrief/")
    expect(page.get_by_role("heading", name="Safety tally")).to_be_visible()
    assert Answer.objects.count() == 10
    assert Attempt.objects.get().finished


@pytest.fixture
def page_without_script(browser: Browser, base_url: str) -> Iterator[Page]:
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def sign_in_as(page: Page, user: object) -> None:
    page.goto("/accounts/login/")
    page.get_by_label("Email").fill(user.email)  # type: ignore[attr-defined]
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()


def test_without_javascript_to_the_end(page_without_script: Page, cast: Cast) -> None:
    page = page_without_script
    sign_in_as(page, cast.trainee)
    page.goto("/cases/sore-throat/")
    page.get_by_role("button", name="Start").click()
    for index in range(4):
        page.wait_for_url(f"**/{index + 1}/")
        page.get_by_role("button", name="Answer").click()
        expect(page.get_by_role("alert")).to_contain_text("What you typed is kept")
        fill(page, index)
        page.get_by_role("button", name="Give me a hint").click()
        assert page.get_by_text("Hint.").count() == len(shipped_case("sore-throat").case.steps[index].questions)
        page.get_by_role("button", name="Answer").click()
        expect(page.get_by_role("heading", level=2).filter(has_text=re.compile("."))).not_to_have_count(0)
        page.get_by_role("link", name=re.compile("Next:|See the debrief")).click()
    page.wait_for_url("**/debrief/")
    page.get_by_role("link", name="Change a finding").click()
    page.get_by_label("A finding of the case").select_option("counts@0.anc")
    page.get_by_label("Its value then").fill("1.1")
    page.get_by_role("button", name="See", exact=True).click()
    expect(page.get_by_role("heading", name="What if?")).to_be_visible()
    page.get_by_role("link", name="Which single change").click()
    page.get_by_role("link", name="try it").first.click()
    expect(page.get_by_role("table", name="Verdicts that moved")).to_be_visible()
    assert Attempt.objects.get().finished


def test_what_is_typed_is_saved_by_itself_and_goes_on_on_another_device(
    page: Page, browser: Browser, base_url: str, cast: Cast, sign_in: SignIn, at_the_count: Attempt
) -> None:
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{at_the_count.pk}/2/")
    fill(page, 1)
    expect(page.locator("#saved")).to_contain_text("Saved")
    page.wait_for_timeout(900)  # the last change is saved, too
    elsewhere = browser.new_context(base_url=base_url)
    other = elsewhere.new_page()
    sign_in_as(other, cast.trainee)
    other.goto("/cases/sore-throat/")
    other.get_by_role("button", name="Go on").click()
    assert other.get_by_label("Neutrophils").input_value() == "0.06"
    assert other.get_by_label("severe").is_checked()
    assert other.locator('[name="q.tonight"]:checked').count() == len(ideal(1)["q.tonight"])
    elsewhere.close()
