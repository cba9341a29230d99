"""Beside a step in a real browser: what others answered, a bookmark, a note that keeps itself; looked at by axe."""

import re
from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from cases.models import Answer, Attempt
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.browser.test_play_case import sign_in_as
from tests.make import Cast, answer_step, make_attempt, make_case, make_user
from training.models import Note


def others_answer(attempt: Attempt, step: int, people: int = 6) -> None:
    for n in range(people):
        other = Attempt.objects.create(user=make_user(), version=attempt.version)
        for answer in attempt.answers.filter(step=step):
            response = "60" if answer.question == "anc" and n % 2 else answer.response
            columns = {name: getattr(answer, name) for name in ("step", "question", "revealed", "trail", "rules")}
            Answer.objects.create(attempt=other, response=response, **columns)


@schemes
@sizes
def test_the_shares_of_others_come_beside_the_options_and_a_note_keeps_itself(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    attempt = make_attempt(cast.trainee, make_case())
    for index in (0, 1):
        answer_step(attempt, index)
    others_answer(attempt, 1)
    page.goto(f"/cases/play/{attempt.pk}/2/")
    expect(page.locator("#peers")).to_contain_text("6 other learners")
    expect(page.locator("#pA > li .peers")).to_contain_text("50 % had it right")
    expect(page.get_by_text("Others also answered: 60")).to_be_visible()
    for more in page.locator("details").all():
        more.evaluate("each => each.open = true")
    assert page.locator(".peers").count() == page.locator("#ask .opts.flat > li, #ask .alone > li").count()
    accessible()
    page.get_by_role("button", name="Bookmark").click()
    expect(page.get_by_role("button", name="Bookmark", pressed=True)).to_be_focused()
    page.get_by_text("Note to yourself").first.click()
    page.get_by_role("textbox", name="Note to yourself").press_sequentially("The digits were right, ", delay=5)
    expect(page.locator("#note-said")).to_contain_text("Kept")
    page.get_by_role("textbox", name="Note to yourself").press_sequentially("the unit was not.", delay=5)
    page.wait_for_timeout(900)  # the last words are kept, too
    assert Note.objects.get().text == "The digits were right, the unit was not."
    accessible()
    page.get_by_role("link", name="Your notes").click()
    expect(page.get_by_text("the unit was not.")).to_be_visible()
    accessible()
    page.get_by_label("Words of a note").fill("digits")
    page.get_by_role("button", name="Find").click()
    page.get_by_role("link", name="Fever, and a throat too sore to swallow").click()
    page.wait_for_url(f"**/cases/play/{attempt.pk}/2/")
    page.goto(f"/cases/play/{attempt.pk}/2/peers/")
    accessible()
    page.goto(f"/cases/play/{attempt.pk}/2/note/")
    accessible()


def test_the_shares_come_when_the_answer_was_sent_from_the_page_and_the_focus_stays(
    page: Page, cast: Cast, sign_in: Callable[[object], None]
) -> None:
    for _ in range(5):
        answer_step(make_attempt(make_user(), make_case()), 0)
    attempt = make_attempt(cast.trainee)
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{attempt.pk}/1/")
    page.get_by_label("A throat swab for streptococci").check()
    page.get_by_role("button", name="Answer").click()
    expect(page.locator("#peers")).to_contain_text("5 other learners")
    expect(page.locator("#pA .peers", has_text="100 %")).to_have_count(1)
    expect(page.locator("#told")).to_be_focused()


def test_two_windows_lose_no_word(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], complaints: list[str]
) -> None:
    sign_in(cast.trainee)
    attempt = make_attempt(cast.trainee, make_case())
    page.goto(f"/cases/play/{attempt.pk}/1/")
    other = page.context.new_page()
    other.goto(f"/cases/play/{attempt.pk}/1/")
    for window, words in ((page, "from the ward"), (other, "from home")):
        window.get_by_text("Note to yourself").first.click()
        window.get_by_role("textbox", name="Note to yourself").fill(words)
        expect(window.locator("#note-said")).to_contain_text(re.compile("Kept|Another window"))
    expect(other.locator("#note-said")).to_contain_text("from the ward")
    other.get_by_role("button", name="Keep both").click()
    expect(other.get_by_role("textbox", name="Note to yourself")).to_have_value("from the ward\n\nfrom home")
    assert Note.objects.get().text == "from the ward\n\nfrom home"
    assert all("409" in complaint for complaint in complaints)
    complaints.clear()


def test_it_works_without_a_script(browser: Browser, base_url: str, cast: Cast) -> None:
    attempt = make_attempt(cast.trainee, make_case())
    answer_step(attempt, 0)
    others_answer(attempt, 0)
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    sign_in_as(page, cast.trainee)
    page.goto(f"/cases/play/{attempt.pk}/1/")
    page.get_by_role("link", name="What others answered").click()
    expect(page.get_by_text("100 %").first).to_be_visible()
    page.get_by_role("link", name="Back to the feedback").click()
    page.get_by_role("link", name="Bookmark this step, or note something").click()
    page.get_by_role("textbox", name="Note to yourself").fill("culture first")
    page.get_by_role("button", name="Save the note").click()
    page.wait_for_url(f"**/cases/play/{attempt.pk}/1/")
    page.get_by_role("link", name="Bookmark this step, or note something").click()
    page.get_by_role("button", name="Bookmark").click()
    assert (Note.objects.get().text, Note.objects.get().starred) == ("culture first", True)
    context.close()
