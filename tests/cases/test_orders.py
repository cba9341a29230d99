"""Ordering investigations at a step: once, at a cost, for oneself; the result is seen on its day and decides what is known."""

import gzip
import itertools
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.actions import order_test
from cases.documents import read_case
from cases.library import moment_of, opened, publish_shipped
from cases.models import Attempt, Draft, Ordered, Quiz, Sitting, Version
from cases.moment import Moment
from cases.quizzes.sitting import end_sitting, start_sitting
from tests.cases.order_case import make_order_attempt, order_document
from tests.cases.test_budgets import QUESTION, SUBMIT, sql
from tests.cases.test_play import HTMX, WRITES, at
from tests.make import Cast, answer_step, ideal_typed, make_attempt, make_case, make_place, shipped_case, shipped_cases, signed_in
from training.models.catalogue import Context

FILM = "of <strong>ordinary shape</strong>"
DUFFY = "Red cells Fy(a−b−)"


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    return make_order_attempt(cast.trainee)


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def order(client: Client, attempt: Attempt, test: str) -> Any:
    """Press the button beside a test."""
    return client.post(at(attempt, 1), {"do": f"order:{test}"}, headers=HTMX)


def go_on(client: Client, attempt: Attempt) -> Any:
    return client.post(at(attempt, 1), {"do": "go-on"}, headers=HTMX)


def again(attempt: Attempt) -> Attempt:
    """The attempt as it is stored."""
    return Attempt.objects.select_related("version__case").get(pk=attempt.pk)


def test_the_panel_tells_tests_by_group_with_their_cost_and_no_result(attempt: Attempt, client: Client) -> None:
    page = client.get(at(attempt, 1)).content.decode()
    groups = client.get(at(attempt, 1)).context["orders"]["groups"]
    assert [(str(group["title"]), [row["test"] for row in group["rows"]]) for group in groups] == [
        ("Blood", ["film", "duffy", "antibody"]), ("Imaging", ["lung"]), ("Tissue", ["marrow"]),
    ]  # fmt: skip
    assert "€€€€" in page
    assert "money 4" in page
    assert "5 days" in page
    assert "heavy burden" in page
    for told in (FILM, DUFFY, "Indirect GIFT negative", "Normocellular", "Clear lungs"):
        assert told not in page


def test_a_result_that_takes_no_time_stands_in_the_record_at_once_and_a_later_one_on_its_day(attempt: Attempt, client: Client) -> None:
    at_once = order(client, attempt, "film").content.decode()
    assert FILM in at_once
    assert "ordered and told on day 0" in at_once
    later = order(client, attempt, "duffy").content.decode()
    assert DUFFY not in later
    assert "result on day 1" in later
    assert "Duffy type: ordered on day 0, not in before day 1" in later
    go_on(client, attempt)
    week = client.get(at(attempt, 2)).content.decode()
    assert DUFFY in week
    assert "ordered on day 0, told on day 1" in week


def test_without_script_it_posts_redirects_and_shows_the_same(attempt: Attempt, client: Client) -> None:
    response = client.post(at(attempt, 1), {"do": "order:film"})
    assert (response.status_code, response.headers["Location"]) == (302, at(attempt, 1) + "#orders")
    assert FILM in client.get(at(attempt, 1)).content.decode()
    response = client.post(at(attempt, 1), {"do": "go-on"}, follow=True)
    assert response.redirect_chain[-1][0] == at(attempt, 2)


def test_an_order_is_kept_with_its_cost_once_however_often_it_is_sent(attempt: Attempt, client: Client) -> None:
    for _ in range(3):
        assert order(client, attempt, "antibody").status_code == 200
    row = Ordered.objects.get()
    assert (row.attempt_id, row.step, row.test, row.money, row.days, row.burden) == (attempt.pk, 0, "antibody", 3, 7, 0)


def test_an_order_is_one_transaction_of_few_statements(attempt: Attempt, client: Client) -> None:
    with CaptureQueriesContext(connection) as captured:
        order(client, attempt, "film")
    writes = [query["sql"] for query in captured if WRITES.match(query["sql"])]
    assert len(writes) == 1, "the step asks nothing, so that nothing is typed"
    assert len(captured) <= 16, [query["sql"][:90] for query in captured]


def test_what_is_known_is_what_this_learner_has_ordered(cast: Cast, attempt: Attempt, client: Client) -> None:
    other = make_order_attempt(cast.other_trainee)
    for test in ("film", "duffy"):
        order(client, attempt, test)
    for each, player in ((attempt, client), (other, signed_in(cast.other_trainee))):
        go_on(player, each)
    knows, does_not = moment_of(again(attempt), 1), moment_of(again(other), 1)
    assert [verdict.code for verdict in knows.known.settled] == ["DAN"]
    assert does_not.known.settled == []
    for each, told, key in ((attempt, knows, "DAN"), (other, does_not, "NOT_SETTLED")):
        player = client if each is attempt else signed_in(cast.other_trainee)
        player.post(at(each, 2), ideal_typed(told) | {"do": ["answer"]})
        answer = each.answers.get(question="settled")
        assert answer.newest_mark().label == "right"  # type: ignore[union-attr]
        assert answer.revealed == told.revealed
        assert key in str(answer.told()["key"])


def test_nothing_more_can_be_ordered_once_the_step_is_left(attempt: Attempt, client: Client) -> None:
    go_on(client, attempt)
    response = order(client, attempt, "film")
    assert response.status_code == 422
    assert "Granulocytes" not in response.content.decode()
    assert "nothing more can be ordered" in response.content.decode()
    assert Ordered.objects.count() == 0
    page = client.get(at(attempt, 1)).content.decode()
    assert "order:film" not in page, "the buttons are gone"
    assert 'value="go-on"' not in page


def test_a_step_that_offers_tests_and_asks_nothing_is_left_by_going_on(attempt: Attempt, client: Client) -> None:
    assert client.get(at(attempt)).headers["Location"] == at(attempt, 1)
    assert client.get(at(attempt, 2)).headers["Location"] == at(attempt), "not before"
    go_on(client, attempt)
    assert client.get(at(attempt)).headers["Location"] == at(attempt, 2)
    go_on(client, attempt)
    assert again(attempt).passed == 1


ASKS = [{"id": "working", "kind": "diagnosis", "asks_for": "established"}]


def test_what_is_typed_is_kept_when_a_test_is_ordered(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee, questions=ASKS)
    response = client.post(at(attempt, 1), {"do": "order:film", "q.working": "aplastic anae"}, headers=HTMX)
    assert 'value="aplastic anae"' in response.content.decode()
    assert Draft.objects.get().typed == {"q.working": ["aplastic anae"]}
    assert 'value="aplastic anae"' in client.get(at(attempt, 1)).content.decode()


def test_the_enter_key_answers_and_orders_nothing(cast: Cast, client: Client) -> None:
    """The browser presses the first button that belongs to the form."""
    page = client.get(at(make_order_attempt(cast.trainee, questions=ASKS), 1)).content.decode()
    buttons = [tag for tag in page.split("<button")[1:] if 'type="submit"' in tag and ('form="question"' in tag or 'name="do"' in tag)]
    assert 'value="answer"' in buttons[0]
    assert 'tabindex="-1" aria-hidden="true"' in buttons[0]
    assert 'value="order:film"' in buttons[1]


def test_nothing_more_can_be_ordered_once_the_step_is_answered(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee, questions=ASKS)
    client.post(at(attempt, 1), {"do": "answer", "q.working": "not settled yet"})
    assert order(client, attempt, "film").status_code == 409
    assert Ordered.objects.count() == 0


def test_a_result_at_once_counts_for_the_question_of_its_own_step(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee, questions=ASKS)
    before = moment_of(attempt, 0)
    order(client, attempt, "film")
    after = moment_of(again(attempt), 0)
    assert "film" in after.revealed
    assert "film" not in before.revealed
    assert after.known.patient.film.reviewed is True


@pytest.mark.parametrize("test", ["elane", "", "film:x", "FILM"])
def test_what_the_step_does_not_offer_is_refused(attempt: Attempt, client: Client, test: str) -> None:
    assert order(client, attempt, test).status_code == 422
    assert Ordered.objects.count() == 0


def test_a_budget_is_told_and_kept(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee, budget={"money": 4, "days": 7, "tests": 3})
    assert "At most: money 4 in all, results within 7 days, 3 tests." in client.get(at(attempt, 1)).content.decode()
    for test in ("film", "duffy"):
        order(client, attempt, test)
    page = client.get(at(attempt, 1)).content.decode()
    assert "order:antibody" not in page
    assert "order:lung" in page
    refused = order(client, attempt, "antibody")
    assert refused.status_code == 422
    assert "beyond what may be spent" in refused.content.decode()
    assert Ordered.objects.count() == 2


def test_a_marrow_that_is_not_needed_is_told_at_once_in_practice_and_not_in_an_exam(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee)
    order(client, attempt, "duffy")
    page = order(client, attempt, "marrow").content.decode()
    assert "Not needed in this patient." not in page, "two low counts, and no row says so yet"
    second = make_order_attempt(cast.other_trainee, reveals=[*"age sex examination history family drugs spleen".split(), "counts@0"])
    other = signed_in(cast.other_trainee)
    page = order(other, second, "marrow").content.decode()
    assert "Not needed in this patient." in page
    assert "The count is followed first" in page
    assert Ordered.objects.get(attempt=second).needless == "MARROW-COUNT"


def test_strangers_and_other_trainees_and_instructors_order_nothing_for_others(cast: Cast, attempt: Attempt) -> None:
    make_place(cast.cohort, cast.stranger, "observer")
    for user in (cast.stranger, cast.other_trainee, cast.instructor):
        for do in ("order:film", "go-on"):
            assert signed_in(user).post(at(attempt, 1), {"do": do}).status_code == 404
    assert Ordered.objects.count() == again(attempt).passed == 0


def test_opening_the_pages_writes_nothing_and_a_case_without_orders_asks_for_none(cast: Cast, attempt: Attempt, client: Client) -> None:
    order(client, attempt, "film")
    plain = make_attempt(cast.trainee, make_case("sore-throat"))
    with CaptureQueriesContext(connection) as captured:
        client.get(at(attempt, 1))
        client.get(at(attempt, 1), headers=HTMX)
    assert [query["sql"] for query in captured if WRITES.match(query["sql"])] == []
    with CaptureQueriesContext(connection) as captured:
        client.get(at(plain, 1))
    assert not [query["sql"] for query in captured if "cases_ordered" in query["sql"]]


def test_along_any_order_what_is_known_only_grows(attempt: Attempt, client: Client) -> None:
    known = [set(Moment(opened(attempt.version), 1).revealed)]
    for test in ("duffy", "film", "antibody", "lung"):
        order(client, attempt, test)
        known.append(set(moment_of(again(attempt), 1).revealed))
    assert all(before <= after for before, after in itertools.pairwise(known))
    assert known[-1] - known[0] == {"duffy", "film", "antibody_tests"}


def test_a_form_older_than_the_sign_in_orders_nothing_and_loses_nothing(cast: Cast) -> None:
    attempt = make_order_attempt(cast.trainee, questions=ASKS)
    old = Client(enforce_csrf_checks=True)
    old.force_login(cast.trainee)
    response = old.post(at(attempt, 1), {"do": "order:film", "q.working": "aplastic anae"}, headers=HTMX)
    page = response.content.decode()
    assert response.status_code == 403
    assert 'value="aplastic anae"' in page
    assert "Send it now" not in page, "the answer was not meant to be sent"
    assert Ordered.objects.count() == 0


def test_an_exam_keeps_what_speaks_against_an_order_until_its_end(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee, reveals=[*"age sex examination history family drugs spleen".split(), "counts@0"])
    quiz = Quiz.objects.create(title="Exam", composer=cast.trainee, policy="exam")
    sitting = Sitting.objects.create(quiz=quiz, user=cast.trainee)
    Attempt.objects.filter(pk=attempt.pk).update(context=Context.EXAM, sitting=sitting)
    page = order(client, attempt, "marrow").content.decode()
    assert Ordered.objects.get().needless == "MARROW-COUNT"
    assert "Not needed" not in page


OFFERING = [checked.case.key for checked in shipped_cases() if checked.case.offers_tests]


def test_tests_are_ordered_in_cases_of_every_level_and_area() -> None:
    cases = [shipped_case(key).case for key in OFFERING]
    assert len(cases) >= 6
    for level in ("first", "core", "hard"):
        assert len({case.area for case in cases if case.level == level}) >= 2, level
    assert {case.area for case in cases} == {"neonatal", "acute", "drug", "chronic", "differential"}


@pytest.mark.parametrize("key", OFFERING)
def test_who_orders_everything_and_knows_gets_full_marks(cast: Cast, key: str) -> None:
    attempt = make_attempt(cast.trainee, make_case(key))
    for index, step in enumerate(opened(attempt.version).case.steps):
        for offer in step.orders:
            order_test(attempt=attempt, index=index, test=offer.test, typed={})
        answer_step(attempt, index, ideal_typed(moment_of(attempt, index)))
    assert {answer.newest_mark().label for answer in attempt.answers.all()} == {"right"}  # type: ignore[union-attr]
    assert attempt.finished
    assert signed_in(cast.trainee).get(at(attempt, "debrief")).context["ways"][0]["rows"]


def test_a_harmful_order_counts_in_the_sitting_once_it_has_ended(cast: Cast) -> None:
    harmful = {"test": "again", "says": "Give the drug again", "money": 1, "days": 0, "burden": 3, "result": "Refused.", "harm": "HARM-01"}
    document = order_document()
    document["patient"]["drugs"] = [{"name": "metamizole", "start": -430, "ongoing": True}]
    document["steps"][0]["orders"].append(harmful)
    checked = read_case(document)
    publish_shipped(checked)
    quiz = Quiz.objects.create(title="Exam", composer=cast.trainee, policy="exam")
    quiz.cases.create(version=Version.objects.get(case__key=checked.case.key), place=1)
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    client, attempt = signed_in(cast.trainee), sitting.attempts.get()
    assert "in danger" not in order(client, attempt, "again").content.decode()
    ended = end_sitting(sitting=sitting, now=timezone.now())
    assert (ended.harms, ended.score) == (1, 0)
    assert client.get(f"/quizzes/sittings/{sitting.pk}/").context["rows"][0]["harms"] == 1
    assert "This patient was put in danger." in client.get(at(attempt, "debrief")).content.decode()
    assert client.post(at(attempt, 1), {"do": "order:film"}).status_code == 302, "after the end nothing is ordered"
    assert Ordered.objects.count() == 1


def test_a_page_and_a_submit_at_which_tests_are_ordered_keep_to_their_budgets(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee, make_case("tenth-donation"))
    few = len(sql(lambda: client.get(at(attempt, 1), headers=HTMX)))
    for test in ("film", "vitamins", "autoimmune", "duffy", "antibody", "marrow"):
        asked = sql(lambda test=test: order(client, attempt, test))  # type: ignore[misc]
        assert len(asked) <= 16, asked
        writes = [query for query in asked if WRITES.match(query)]
        assert len(writes) <= 2, writes
    page = client.get(at(attempt, 1))
    assert len(sql(lambda: client.get(at(attempt, 1), headers=HTMX))) == few <= QUESTION
    assert (len(page.content), len(gzip.compress(page.content))) < (40_000, 10_000)
    typed = ideal_typed(moment_of(again(attempt), 0)) | {"do": ["answer"]}
    asked = sql(lambda: client.post(at(attempt, 1), typed, headers=HTMX))
    begun = [query for query in asked if query.startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]
    assert len(begun) == 2, "one transaction"
    assert len([query for query in asked if WRITES.match(query)]) <= 6
    assert len(asked) - len(begun) <= SUBMIT + 1, "what was ordered is read once"


@pytest.mark.parametrize("do", ["save", "answer", "hint", "anything", "order:", "order:nothing", "go-on"])
@pytest.mark.parametrize("headers", [{}, {"HX-Request": "true"}])
def test_a_step_that_asks_nothing_takes_every_button_without_an_error(cast: Cast, client: Client, do: str, headers: dict[str, str]) -> None:
    attempt = make_order_attempt(cast.trainee)
    response = client.post(f"/cases/play/{attempt.pk}/1/", {"do": do, "q.nothing": "x"}, headers=headers)
    assert response.status_code in (200, 302, 422)
    assert "Your answer" not in response.text
    assert not attempt.answers.exists()
    assert not attempt.drafts.exists()
