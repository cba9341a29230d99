"""A real browser. Whatever it complains about fails the test: console errors, page errors, failed requests."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Request

from tests.browser.chromium import FLAGS, HERE, HOME, NoBrowserError, find_chromium
from tests.make import PASSWORD, Cast, make_cast

# Playwright runs an event loop in this thread, which Django would otherwise take for an async view.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
AXE = (HERE / "axe.min.js").read_text()
RUN_AXE = """async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']}))
    .violations.map(v => [v.id, v.nodes.length, v.nodes[0].html, v.nodes[0].failureSummary])"""
SIZES = {"phone": (390, 844), "desktop": (1280, 900)}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser and a server with a database of its own thread."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")
            item.add_marker(pytest.mark.django_db(transaction=True))


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    try:
        program, env = find_chromium()
    except NoBrowserError as none:
        if os.environ.get("CI"):
            raise
        pytest.skip(str(none))  # the line says how to get a browser; in CI its absence fails above
    return {**browser_type_launch_args, "executable_path": program, "args": FLAGS, "env": {**os.environ, **env}}


@pytest.fixture
def complaints(context: BrowserContext) -> Iterator[list[str]]:
    """What the browser complains of. A test that provokes a complaint takes it off the list."""
    heard: list[str] = []

    def failed(request: Request) -> None:
        # Leaving a page ends what it was still loading; that is no fault.
        if request.failure != "net::ERR_ABORTED":
            heard.append(f"{request.failure}: {request.url}")

    context.on("console", lambda message: message.type == "error" and heard.append(f"{message.text} {message.location}"))
    context.on("weberror", lambda error: heard.append(str(error.error)))
    context.on("requestfailed", failed)
    yield heard
    assert heard == []


@pytest.fixture
def page(page: Page, complaints: list[str]) -> Page:
    """A page whose complaints are heard."""
    page.set_default_timeout(10_000)
    return page


@pytest.fixture(scope="session")
def base_url(live_server: Any) -> str:
    """Where relative addresses lead."""
    return str(live_server.url)


@pytest.fixture
def cast(transactional_db: None) -> Cast:
    """The cast, committed, so that the server's threads see it."""
    return make_cast()


@pytest.fixture
def sign_in(page: Page) -> Callable[[Any], None]:
    """Signs someone in as a person would."""

    def as_user(user: Any) -> None:
        page.goto("/accounts/login/")
        page.get_by_label("Email").fill(user.email)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(HOME)

    return as_user


@pytest.fixture
def accessible(page: Page) -> Callable[[], None]:
    """Asserts that axe finds nothing on the page as it stands, and that nothing sticks out at the side."""

    def check() -> None:
        page.evaluate(AXE)
        assert page.evaluate(RUN_AXE) == []
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")

    return check
