"""Practice in a real browser: choose, play to the end, another like this, share; looked at by axe on a phone and on a desk."""

import re
from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from cases.models import Attempt
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.make import PASSWORD, Cast, answer_step, finish


@schemes
@sizes
def test_a_patient_is_asked_for_played_shared_and_followed_by_another(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    sign_in(cast.trainee)
    page.get_by_role("link", name="Practice").first.click()
    accessible()
    page.get_by_label("About").select_option("pair-LON-DIN")
    page.get_by_label("2, as on the ward").check()
    page.get_by_role("button", name="See a patient").click()
    page.wait_for_url(re.compile(r"/cases/play/\d+/1/$"))
    accessible()
    attempt = Attempt.objects.select_related("version").get()
    answer_step(attempt, 0)
    page.goto("/practice/")
    accessible()
    page.get_by_role("link", name=attempt.version.title).click()
    page.wait_for_url(f"**/cases/play/{attempt.pk}/2/")
    finish(attempt, since=1)
    page.goto(f"/cases/play/{attempt.pk}/debrief/")
    accessible()
    address = page.get_by_label("Share this patient").input_value()
    page.get_by_role("button", name="Another like this").click()
    page.wait_for_url(re.compile(rf"/cases/play/{attempt.pk + 1}/1/$"))
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_have_text(attempt.version.title)
    accessible()


def test_a_shared_patient_is_played_without_a_script(browser: Browser, base_url: str, cast: Cast) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    page.goto("/practice/")
    page.get_by_label("Email").fill(cast.trainee.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="See a patient").click()
    first = Attempt.objects.select_related("version__patient").get()
    page.goto(f"/practice/{first.version.patient.token}/")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url(f"**/cases/play/{first.pk}/1/")
    context.close()
