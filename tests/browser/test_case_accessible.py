"""Every page of cases, looked at by axe: on a phone and on a desk, in light and in dark, each kind of question asked and told."""

from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Page, expect

from cases.kinds import KINDS
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.make import Cast, answer_step, finish, further_case, make_attempt, make_case, shipped_case

# Together they ask every kind; a test sees to it.
PLAYED = ("sore-throat", "counted-for-jaundice")


def test_the_cases_looked_at_ask_every_kind() -> None:
    looked_at = [*map(shipped_case, PLAYED), further_case()]  # the last in test_further_kinds.py
    assert {question.kind for checked in looked_at for _, question in checked.case.questions()} == set(KINDS)


@schemes
@sizes
def test_list_door_and_every_step_of_a_case(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    for key in PLAYED:
        attempt = make_attempt(cast.trainee, make_case(key))
        for index in range(len(shipped_case(key).case.steps)):
            page.goto(f"/cases/play/{attempt.pk}/{index + 1}/")
            accessible()
            answer_step(attempt, index)
            page.reload()
            for more in page.locator("details").all():
                more.evaluate("each => each.open = true")
            accessible()
        page.goto(f"/cases/play/{attempt.pk}/debrief/?finding=counts%400.anc&value=0.9")
        accessible()
    for path in ("/cases/", f"/cases/{PLAYED[0]}/"):
        page.goto(path)
        accessible()


@schemes
def test_what_was_wrong_unsafe_hinted_and_not_understood(
    page: Page,
    cast: Cast,
    sign_in: Callable[[object], None],
    accessible: Callable[[], None],
    complaints: list[str],
    scheme: Literal["light", "dark"],
) -> None:
    set_up(page, scheme, "phone")
    sign_in(cast.trainee)
    attempt = make_attempt(cast.trainee, make_case())
    answer_step(attempt, 0, {"q.first-test": ["swab"]})
    page.goto(f"/cases/play/{attempt.pk}/1/")
    accessible()
    page.goto(f"/cases/play/{attempt.pk}/2/")
    page.get_by_role("button", name="Give me a hint").click()
    expect(page.get_by_text("Hint.").first).to_be_visible()
    accessible()
    page.get_by_label("Neutrophils").fill("many")
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("3 parts need you")
    accessible()
    page.get_by_label("Neutrophils").fill("60")
    page.get_by_label("moderate").check()
    page.get_by_label("Wait for tests or cultures").check()
    page.get_by_role("button", name="Answer").click()
    expect(page.get_by_role("alert")).to_contain_text("in danger")
    accessible()
    finish(attempt, since=2)
    page.goto(f"/cases/play/{attempt.pk}/debrief/?finding=age&value=many")
    accessible()
    assert all("422" in complaint for complaint in complaints)
    complaints.clear()


@schemes
@sizes
def test_the_classroom(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    finish(make_attempt(cast.trainee))
    answer_step(make_attempt(cast.other_trainee), 0)
    set_up(page, scheme, size)
    sign_in(cast.instructor)
    page.goto(f"/cases/classes/{cast.cohort.pk}/")
    accessible()
