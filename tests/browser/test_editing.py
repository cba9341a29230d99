"""An instructor edits a module: seen while typing, published, read by the school; with and without a script."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_accessible import schemes, set_up, sizes
from tests.make import PASSWORD, Cast, make_place, make_user, signed_in
from tests.training.module_texts import TEXT, publish
from training.models import ModuleDraft, Place


@pytest.fixture
def place(cast: Cast) -> str:
    publish()
    return f"/schools/{cast.cohort.school.slug}/modules/a-module/"


@pytest.fixture
def writing(page: Page, cast: Cast, place: str, sign_in: Callable[[object], None]) -> Page:
    sign_in(cast.instructor)
    page.goto(place)
    return page


def test_faults_and_preview_follow_what_is_typed_and_the_draft_is_kept(
    writing: Page, cast: Cast, place: str, accessible: Callable[[], None]
) -> None:
    text = writing.get_by_label("Text", exact=True)
    text.fill(TEXT.replace("Never again [F-CRI-03]", "Never ever [F-CRI-99]"))
    expect(writing.get_by_role("heading", name="1 fault")).to_be_visible()
    expect(writing.get_by_text("cites F-CRI-99, which is neither a fact nor a reference.")).to_be_visible()
    expect(writing.locator(".preview").get_by_text("Never ever")).to_be_visible()
    writing.get_by_role("link", name="Line").click()
    expect(text).to_be_focused()
    assert "F-CRI-99" in writing.evaluate(SELECTED)
    accessible()
    text.press("ControlOrMeta+End")
    text.press_sequentially("\n\n")  # typing goes on while answers come: no false conflict
    writing.wait_for_timeout(1200)
    writing.reload()
    assert "Never ever" in writing.get_by_label("Text", exact=True).input_value()
    writing.get_by_label("Text", exact=True).fill(TEXT.replace("Never again", "Never ever"))
    expect(writing.get_by_role("heading", name="No fault")).to_be_visible()
    writing.get_by_role("button", name="Publish").click()
    expect(writing.get_by_text("Published as version 1.")).to_be_visible()
    assert b"Never ever" in signed_in(cast.trainee).get("/modules/a-module/").content


SELECTED = """(() => { const f = document.getElementById("edit-text"); return f.value.slice(f.selectionStart, f.selectionEnd); })()"""


def test_another_window_is_told_and_both_texts_are_kept(
    writing: Page, place: str, complaints: list[str], accessible: Callable[[], None]
) -> None:
    other = writing.context.new_page()
    other.goto(place)
    other.get_by_label("Text", exact=True).fill(TEXT.replace("A small", "The other"))
    expect(other.get_by_text("Draft kept")).to_be_visible()
    writing.get_by_label("Text", exact=True).fill(TEXT.replace("A small", "This"))
    expect(writing.get_by_text("Not kept yet: you wrote this draft in another window")).to_be_visible()
    accessible()
    assert "409" in complaints.pop()
    writing.get_by_role("button", name="Keep this one").click()
    expect(writing.get_by_text("Your draft is kept.")).to_be_visible()
    draft = ModuleDraft.objects.get()
    assert "This module" in draft.text
    assert "The other module" in draft.replaced


def test_a_module_is_edited_and_published_without_a_script(browser: Browser, cast: Cast, place: str, base_url: str) -> None:
    context = browser.new_context(base_url=base_url, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/accounts/login/?next={place}")
    page.get_by_label("Email").fill(cast.instructor.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Text", exact=True).fill(TEXT.replace("area: drug", "area: none"))
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_role("heading", name="Not published yet: 1 fault")).to_be_visible()
    assert "area: none" in page.get_by_label("Text", exact=True).input_value()
    page.get_by_label("Text", exact=True).fill(TEXT.replace("A small", "Our own"))
    page.get_by_role("button", name="Keep and look").click()
    expect(page.get_by_role("heading", name="No fault")).to_be_visible()
    page.get_by_role("button", name="Publish").click()
    expect(page.get_by_text("Published as version 1.")).to_be_visible()
    page.get_by_role("link", name="versions").click()
    page.get_by_role("button", name="See what is different").click()
    expect(page.locator("ins", has_text="Our own module")).to_be_visible()
    context.close()


@schemes
@sizes
def test_every_page_of_editing_and_review_is_accessible(
    page: Page, cast: Cast, place: str, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: str, size: str
) -> None:
    set_up(page, scheme, size)  # type: ignore[arg-type]
    colleague = make_place(cast.cohort, make_user("Ana Ruiz"), Place.Role.INSTRUCTOR).user
    for user, title in ((colleague, "Her"), (cast.instructor, "Our")):
        signed_in(user).post(place, {"text": TEXT.replace("A small", title).replace("F-CRI-03", "F-CRI-99"), "window": title})
    drafts = sorted(ModuleDraft.objects.values_list("pk", flat=True))
    sign_in(cast.instructor)
    for path in (place.removesuffix("a-module/"), place, f"{place}versions/", f"{place}compare/?from=d{drafts[0]}&to=d{drafts[1]}",
                 "/review/", "/review/sign-off/", "/review/criteria/?area=drug", "/modules/"):  # fmt: skip
        page.goto(path)
        accessible()
