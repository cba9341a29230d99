"""A case on paper, as a real browser prints it; the page before it looked at by axe."""

import re
from collections.abc import Callable
from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_accessible import schemes, set_up, sizes
from tests.cases.order_case import publish_order_case
from tests.make import Cast, make_case

A4 = (595, 842)  # points
STICKS_OUT = """() => [...document.querySelectorAll('.paper')].flatMap(paper => [...paper.querySelectorAll('*')].filter(each => {
    const box = each.getBoundingClientRect(), page = paper.getBoundingClientRect();
    return !each.closest('.vh') && !each.closest('svg') && box.width && (box.right > page.right + 1 || box.left < page.left - 1);
}).map(each => each.outerHTML.slice(0, 120)))"""


def sizes_of(pdf: bytes) -> list[tuple[int, int]]:
    """Width and height of each page, in points."""
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pdf)
    return [(round(float(width)), round(float(height))) for width, height in boxes]


@schemes
@sizes
def test_the_page_before_it_is_printed(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    make_case()
    set_up(page, scheme, size)
    sign_in(cast.instructor)
    page.goto("/cases/sore-throat/")
    page.get_by_role("link", name="Print for a seminar").click()
    expect(page.get_by_role("heading", name="For whoever leads the seminar")).to_be_visible()
    accessible()


@pytest.mark.parametrize("key", ["sore-throat", "counted-for-jaundice", "limping-boy", "order-of-the-day"])
def test_on_a4_nothing_is_cut_each_step_begins_a_page_and_no_navigation_is_printed(
    page: Page, cast: Cast, sign_in: Callable[[object], None], key: str
) -> None:
    if key == "order-of-the-day":
        publish_order_case()
    else:
        make_case(key)
    sign_in(cast.instructor)
    page.goto(f"/cases/{key}/print/")
    steps = page.locator(".paper:not(.answers)").count()
    page.emulate_media(media="print", color_scheme="dark")
    page.set_viewport_size({"width": 627, "height": 900})  # what A4 leaves between its margins
    assert page.evaluate(STICKS_OUT) == []
    for hidden in (".top", ".nav", ".foot", ".noprint", ".crumbs"):
        expect(page.locator(hidden).first).to_be_hidden()
    assert page.evaluate("getComputedStyle(document.querySelector('.paper')).backgroundColor") in ("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)")
    breaks = page.eval_on_selector_all(".paper", "papers => papers.map(paper => getComputedStyle(paper).breakBefore)")
    assert breaks[:steps] == ["auto", *["page"] * (steps - 1)]
    assert breaks[steps] == "page", "the keys begin a page"
    printed = sizes_of(page.pdf(format="A4", prefer_css_page_size=True))
    assert set(printed) == {A4}
    assert steps < len(printed) <= 3 * steps + 4
