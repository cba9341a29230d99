"""Every page of the house, looked at by axe: on a phone and on a desk, in light and in dark."""

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import SIZES
from tests.make import Cast, make_activity
from training.actions import record_result
from training.models import Area

OPEN = ["/accounts/login/", "/accounts/signup/", "/accounts/password/reset/", "/join/", "/nothing-here/"]
OWN = ["/", "/area/acute/", "/profile/", "/accounts/password/change/", "/accounts/email/", "/accounts/logout/"]
schemes = pytest.mark.parametrize("scheme", ["light", "dark"])
sizes = pytest.mark.parametrize("size", SIZES)


def set_up(page: Page, scheme: Literal["light", "dark"], size: str) -> None:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


@schemes
@sizes
def test_pages_for_visitors(
    page: Page, complaints: list[str], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    for path in OPEN:
        page.goto(path)
        accessible()
    assert "404" in complaints.pop()


@schemes
@sizes
def test_pages_for_readers(
    page: Page,
    cast: Cast,
    sign_in: Callable[[object], None],
    accessible: Callable[[], None],
    scheme: Literal["light", "dark"],
    size: str,
) -> None:
    for n in range(6):
        make_activity(area=Area.ACUTE, title=f"Fever, and a throat too sore to swallow {n}")
    done = make_activity(area=Area.TESTS)
    record_result(
        user=cast.trainee,
        activity=done,
        context="practice",
        state="finished",
        progress=5,
        total=5,
        score=Decimal("0.8"),
    )
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    for path in OWN:
        page.goto(path)
        accessible()


@schemes
def test_a_form_with_faults(page: Page, complaints: list[str], accessible: Callable[[], None], scheme: Literal["light", "dark"]) -> None:
    set_up(page, scheme, "phone")
    page.goto("/accounts/signup/")
    page.get_by_label("Email").fill("not an address")
    page.get_by_role("button", name="Make the account").click()
    summary = page.get_by_role("alert")
    expect(summary).to_be_focused()
    assert page.get_by_label("Email").input_value() == "not an address"
    accessible()
    summary.get_by_role("link").last.click()
    expect(page.get_by_label("Password")).to_be_focused()
