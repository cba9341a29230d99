"""Kinds that few cases ask, certainty, one line, a picture: played with and without a script, and looked at by axe."""

from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from cases.models import Answer, Attempt
from cases.moment import Moment
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.browser.test_play_case import page_without_script, sign_in_as
from tests.make import LINE, Cast, answer_step, further_case, ideal_typed, make_attempt, make_further_case

__all__ = ["page_without_script"]
OWN = "Two drugs and no neutrophils, tonight."


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """Begun by a trainee who has switched certainty on."""
    cast.trainee.certainty = True
    cast.trainee.save()
    return make_attempt(cast.trainee, make_further_case())


def fill(page: Page, index: int) -> None:
    """A perfect answer, very sure of each decision."""
    for name, values in ideal_typed(Moment(further_case(), index)).items():
        field = page.locator(f'[name="{name}"]')
        if field.first.evaluate("each => each.tagName") == "SELECT":
            field.select_option(values[0])
        else:
            for value in values:
                page.locator(f'[name="{name}"][value="{value}"]').check()
    for sure in page.get_by_label("very sure").all():
        sure.check()


def play(page: Page, attempt: Attempt) -> None:
    page.goto(f"/cases/play/{attempt.pk}/")
    for index in range(2):
        page.wait_for_url(f"**/{index + 1}/")
        if index == 1:
            assert LINE not in page.content()
            page.get_by_label("The patient in one line").fill(OWN)
            expect(page.get_by_role("img", name="A film without a neutrophil.")).to_have_attribute("width", "620")
        fill(page, index)
        page.get_by_role("button", name="Answer", exact=True).click()
        expect(page.get_by_text("You were very sure: 3 of 3 for certainty").first).to_be_visible()
        assert page.locator("#ask .m-not, #ask .m-harm").count() == 0
        if index == 1:
            expect(page.get_by_text(OWN)).to_be_visible()
            expect(page.get_by_text(LINE)).to_be_visible()
        page.get_by_role("link", name="Next:" if index == 0 else "See the debrief").click()
    page.wait_for_url("**/debrief/")
    expect(page.get_by_role("heading", name="How sure you were")).to_be_visible()
    expect(page.get_by_role("row", name="very sure")).to_contain_text("3100 %")
    expect(page.get_by_text(LINE)).to_be_visible()
    assert list(Answer.objects.filter(certainty=3).values_list("question", flat=True).order_by("question")) == ["away", "into", "order"]
    assert Answer.objects.get(question="carries").line == OWN


def test_to_the_end(page: Page, cast: Cast, attempt: Attempt, sign_in: Callable[[object], None]) -> None:
    sign_in(cast.trainee)
    play(page, attempt)


def test_without_javascript_to_the_end_and_the_picture_opens_larger(page_without_script: Page, cast: Cast, attempt: Attempt) -> None:
    page = page_without_script
    sign_in_as(page, cast.trainee)
    play(page, attempt)
    with page.expect_popup() as larger:
        page.get_by_role("link", name="Larger, on a page of its own").click()
    larger.value.wait_for_load_state()
    assert "/static/figures/films/film-few-neutrophils" in larger.value.url


@schemes
@sizes
def test_looked_at_by_axe(
    page: Page, cast: Cast, attempt: Attempt, sign_in: Callable[[object], None], accessible: Callable[[], None],
    complaints: list[str], scheme: Literal["light", "dark"], size: str,
) -> None:  # fmt: skip
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    for index in range(2):
        page.goto(f"/cases/play/{attempt.pk}/{index + 1}/")
        accessible()
        if index == 1:
            page.get_by_label("The patient in one line").evaluate("each => each.removeAttribute('maxlength')")
            page.get_by_label("The patient in one line").fill("x" * 260)
        page.get_by_role("button", name="Answer", exact=True).click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert "422" in complaints.pop()
        accessible()
        answer_step(attempt, index)
        page.reload()
        for more in page.locator("details").all():
            more.evaluate("each => each.open = true")
        accessible()
    page.goto(f"/cases/play/{attempt.pk}/debrief/")
    accessible()
