"""Ordering tests in a real browser: panel, record, debrief, and a patient with one change; with and without script."""

import re
from collections.abc import Callable
from typing import Literal

from playwright.sync_api import Browser, Page, expect

from cases.models import Attempt, GeneratedPatient, Ordered
from tests.browser.test_accessible import schemes, set_up, sizes
from tests.browser.test_sign_in import settled
from tests.cases.order_case import make_order_attempt
from tests.cases.test_one_change import finished, patient_of
from tests.make import PASSWORD, Cast, answer_step, finish, make_attempt, make_case


@schemes
@sizes
def test_tests_are_ordered_told_in_the_record_and_set_beside_the_shortest_way(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    attempt = make_order_attempt(cast.trainee)
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{attempt.pk}/1/")
    accessible()
    page.get_by_role("button", name="Order Blood film").click()
    expect(page.locator(".record")).to_contain_text("Granulocytes few, of ordinary shape")
    expect(page.locator(":focus")).to_contain_text("the result is in the record")
    page.get_by_role("button", name="Order Duffy type").click()
    expect(page.locator("#orders")).to_contain_text("ordered; result on day 1")
    page.get_by_role("button", name="Order Bone marrow with karyotype").click()
    expect(page.locator("#orders")).to_contain_text("Ordered so far: 3 tests")
    accessible()
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url(f"**/cases/play/{attempt.pk}/2/")
    expect(page.locator(".record").last).to_contain_text("Red cells Fy(a−b−)")
    accessible()
    finish(Attempt.objects.select_related("version").get(pk=attempt.pk), since=1)
    page.goto(f"/cases/play/{attempt.pk}/debrief/")
    expect(page.get_by_role("heading", name="The tests you ordered")).to_be_visible()
    page.get_by_text("How the two ways are found").click()
    accessible()


def test_what_is_typed_stays_and_the_enter_key_orders_nothing(
    page: Page, cast: Cast, sign_in: Callable[[object], None], complaints: list[str]
) -> None:
    attempt = make_attempt(cast.trainee, make_case("tenth-donation"))
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{attempt.pk}/1/")
    page.get_by_label("Neutrophils").fill("1.58")
    page.get_by_role("button", name="Order Blood film").click()
    expect(page.locator(".record")).to_contain_text("Granulocytes somewhat few")
    expect(page.get_by_label("Neutrophils")).to_have_value("1.58")
    settled(page)  # else the focus goes to what was ordered between the field and the key
    page.get_by_label("Neutrophils").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("need you before they can be marked")
    assert [order.test for order in Ordered.objects.all()] == ["film"]
    assert all("422" in complaint for complaint in complaints)
    complaints.clear()


def test_without_a_script_tests_are_ordered_and_typed_answers_kept(browser: Browser, base_url: str, cast: Cast) -> None:
    attempt = make_attempt(cast.trainee, make_case("tenth-donation"))
    context = browser.new_context(java_script_enabled=False, base_url=base_url)
    page = context.new_page()
    page.goto(f"/cases/play/{attempt.pk}/1/")
    page.get_by_label("Email").fill(cast.trainee.email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_label("Neutrophils").fill("1.58")
    page.get_by_role("button", name="Order Duffy type").click()
    expect(page.locator("#orders")).to_contain_text("ordered; result on day 1")
    expect(page.get_by_label("Neutrophils")).to_have_value("1.58")
    answer_step(attempt, 0)
    page.goto(f"/cases/play/{attempt.pk}/2/")
    expect(page.locator(".record").last).to_contain_text("Red cells Fy(a+b+)")
    context.close()


@schemes
@sizes
def test_the_same_patient_comes_with_one_change(
    page: Page, cast: Cast, sign_in: Callable[[object], None], accessible: Callable[[], None], scheme: Literal["light", "dark"], size: str
) -> None:
    set_up(page, scheme, size)
    patient = patient_of(cast.trainee)
    attempt = finished(cast.trainee, patient)
    sign_in(cast.trainee)
    page.goto(f"/cases/play/{attempt.pk}/debrief/")
    accessible()
    page.get_by_role("link", name="Choose the change").click()
    accessible()
    page.get_by_role("button", name="Play it").click()
    page.wait_for_url(re.compile(rf"/cases/play/{attempt.pk + 1}/1/$"))
    accessible()
    made = GeneratedPatient.objects.get(changed_from=patient)
    page.goto(f"/practice/{made.token}/")
    accessible()
