"""When a request of htmx fails, the page says so and keeps what was typed."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.make import Cast, User

SEND = "htmx.ajax('GET', '/profile/', {target: 'main form', source: 'main form'}).catch(() => null)"
TYPED = "typed and not sent"


def open_profile(page: Page, sign_in: Callable[[User], None], cast: Cast) -> None:
    sign_in(cast.trainee)
    page.goto("/profile/")
    page.get_by_label("Name shown").fill(TYPED)


def test_without_a_network(
    page: Page, cast: Cast, sign_in: Callable[[User], None], complaints: list[str], accessible: Callable[[], None]
) -> None:
    open_profile(page, sign_in, cast)
    page.context.set_offline(True)
    page.evaluate(SEND)
    expect(page.get_by_role("alert")).to_contain_text("No connection")
    assert page.get_by_label("Name shown").input_value() == TYPED
    accessible()
    assert not [complaint for complaint in complaints if "/static/img" in complaint], "the notice needs no network"
    complaints.clear()


def test_after_the_session_was_lost(
    page: Page, cast: Cast, sign_in: Callable[[User], None], complaints: list[str], accessible: Callable[[], None]
) -> None:
    open_profile(page, sign_in, cast)
    page.context.clear_cookies()
    page.evaluate(SEND)
    expect(page.get_by_role("alert")).to_contain_text("You were signed out")
    assert page.get_by_label("Name shown").input_value() == TYPED
    accessible()
    assert all("401" in complaint for complaint in complaints)
    complaints.clear()
