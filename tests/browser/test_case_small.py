"""A case on a small screen: the record folds, nothing sticks out, text may be twice as large, Tab follows what is read."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_play_case import fill
from tests.make import Cast, answer_step, finish, make_attempt, make_case, shipped_case

SignIn = Callable[[object], None]
WIDE_AND_NARROW = {"phone": (390, 844), "desktop": (1280, 900)}
OUTSIDE = """() => [...document.querySelectorAll('body *')].filter(e => {
    const box = e.getBoundingClientRect();
    return box.width && box.right > innerWidth + 1 && !e.closest('.vh');
}).map(e => `${e.outerHTML.slice(0, 60)} ${Math.round(e.getBoundingClientRect().right)}`).slice(0, 12)"""


@pytest.mark.parametrize("size", WIDE_AND_NARROW)
def test_the_steps_before_fold_on_a_phone_and_stand_open_on_a_desk(page: Page, cast: Cast, sign_in: SignIn, size: str) -> None:
    width, height = WIDE_AND_NARROW[size]
    page.set_viewport_size({"width": width, "height": height})
    attempt = make_attempt(cast.trainee)
    sign_in(cast.trainee)
    steps = shipped_case("sore-throat").case.steps
    for index in range(len(steps)):
        page.goto(f"/cases/play/{attempt.pk}/{index + 1}/")
        entries = page.locator(".record > li")
        assert entries.count() == index + 1
        expect(entries.last).to_be_visible()
        expect(entries.last).to_contain_text(f"Step {index + 1}")
        folds = index >= 2 and size == "phone"
        for earlier in range(index):
            expect(entries.nth(earlier)).to_be_visible(visible=not folds)
        expect(page.locator("details.earlier > summary")).to_be_visible(visible=folds)
        if folds:
            page.get_by_text(f"The {index} steps before").click()
            expect(entries.first).to_be_visible()
        answer_step(attempt, index)


@pytest.mark.parametrize(("width", "text"), [(320, "100%"), (390, "200%"), (1280, "200%")])
def test_nothing_sticks_out_at_320_pixels_nor_with_text_twice_as_large(
    page: Page, cast: Cast, sign_in: SignIn, width: int, text: str
) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    sign_in(cast.trainee)

    def look(address: str) -> None:
        page.goto(address)
        page.evaluate("size => document.documentElement.style.setProperty('font-size', size)", text)
        for more in page.locator("details").all():
            more.evaluate("each => each.open = true")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, (address, page.evaluate(OUTSIDE))

    for key in ("sore-throat", "counted-for-jaundice"):
        attempt = make_attempt(cast.trainee, make_case(key))
        for index in range(len(shipped_case(key).case.steps)):
            look(f"/cases/play/{attempt.pk}/{index + 1}/")
            answer_step(attempt, index)
            look(f"/cases/play/{attempt.pk}/{index + 1}/")
        look(f"/cases/play/{attempt.pk}/debrief/?flips=1&finding=counts%400.anc&value=0.9")


def test_tab_goes_down_the_page_and_the_focus_goes_to_what_came(page: Page, cast: Cast, sign_in: SignIn) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    sign_in(cast.trainee)
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1)
    page.goto(f"/cases/play/{attempt.pk}/3/")
    places = []
    for _ in range(40):
        page.keyboard.press("Tab")
        top = page.evaluate("document.activeElement.closest('main') && document.activeElement.getBoundingClientRect().top + scrollY")
        if top is not None:
            places.append(round(top))
        if page.evaluate("document.activeElement.value === 'answer'"):
            break
    assert places
    assert places == sorted(places), "no way back up"
    fill(page, 2)
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#told")).to_be_focused()
    finish(attempt, since=3)
    page.goto(f"/cases/play/{attempt.pk}/debrief/")
    page.get_by_role("link", name="Change a finding").click()
    expect(page.locator("#wif")).to_be_focused()
    assert page.locator("#whatif").count() == 1
