"""What a first visit costs."""

from playwright.sync_api import Page, Response

from tests.make import Cast


def test_the_first_load_is_at_most_seven_requests_and_all_from_us(page: Page, cast: Cast, base_url: str) -> None:
    seen: list[Response] = []
    page.on("response", lambda response: seen.append(response))
    page.goto("/accounts/login/?next=/", wait_until="networkidle")
    assert all(response.url.startswith(base_url) for response in seen)
    assert len(seen) <= 7, [response.url for response in seen]
    assert all(response.status == 200 for response in seen)
