"""How many queries a page needs: within its budget, and the same however much lies around it."""

import gzip
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.kinds.typed import field
from cases.models import Answer, Attempt, Mark
from cases.moment import Moment
from cases.pages import beside
from tests.cases.test_play import HTMX, WRITES, at
from tests.make import (
    Cast,
    answer_step,
    finish,
    further_case,
    ideal_typed,
    make_attempt,
    make_case,
    make_further_case,
    make_library,
    make_user,
    shipped_case,
    shipped_cases,
    signed_in,
)
from training.models import Activity, Place, Result, User

QUESTION, SUBMIT, LIST, CLASSROOM = 8, 12, 10, 15


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    return attempt


def sql(call: Callable[[], Any], status: int = 200) -> list[str]:
    """What a request asks the database."""
    with CaptureQueriesContext(connection) as captured:
        response = call()
    assert response.status_code == status
    return [query["sql"] for query in captured]


def answers_elsewhere(size: int) -> None:
    """Other people's attempts at the same version, every answer marked."""
    attempt = finish(make_attempt(make_user()))
    answers = list(attempt.answers.all())
    people = User.objects.bulk_create(User(email=f"elsewhere-{n}-{attempt.pk}@example.org") for n in range(size // len(answers) + 1))
    attempts = Attempt.objects.bulk_create(Attempt(user=user, version=attempt.version) for user in people)
    rows = []
    for other in attempts:
        for answer in answers:
            columns = {name: getattr(answer, name) for name in ("step", "question", "response", "revealed", "trail", "rules")}
            rows.append(Answer(attempt=other, **columns))
    Mark.objects.bulk_create(Mark(answer=row, score=1, label="right", rules="1") for row in Answer.objects.bulk_create(rows))


def trainees(cast: Cast, size: int) -> None:
    people = User.objects.bulk_create(User(email=f"trainee-{n}-of-{size}@example.org") for n in range(size))
    Place.objects.bulk_create(Place(cohort=cast.cohort, user=user) for user in people)
    case = Activity.objects.filter(kind="case").order_by("pk").first()
    assert case is not None
    Result.objects.bulk_create(Result(user=user, activity=case, state="started", updated=timezone.now()) for user in people)


def pages(cast: Cast, attempt: Attempt) -> dict[str, Callable[[], list[str]]]:
    """Every page of cases, as its reader opens it; the attempt has its first step answered."""
    client, teaching = signed_in(cast.trainee), signed_in(cast.instructor)
    done = finish(make_attempt(cast.trainee, make_case("limping-boy")))
    return {
        "list": lambda: sql(lambda: client.get("/cases/")),
        "door": lambda: sql(lambda: client.get("/cases/sore-throat/")),
        "question": lambda: sql(lambda: client.get(at(attempt, 2))),
        "question, fragment": lambda: sql(lambda: client.get(at(attempt, 2), headers=HTMX)),
        "feedback": lambda: sql(lambda: client.get(at(attempt, 1))),
        "feedback, fragment": lambda: sql(lambda: client.get(at(attempt, 1), headers=HTMX)),
        "save": lambda: sql(lambda: client.post(at(attempt, 2), {"do": "save", "q.anc": "1"}, headers=HTMX)),
        "not understood": lambda: sql(lambda: client.post(at(attempt, 2), {"q.anc": "1"}, headers=HTMX), 422),
        "debrief": lambda: sql(lambda: client.get(at(done, "debrief"))),
        "what if": lambda: sql(lambda: client.get(at(done, "debrief"), {"finding": "sex", "value": "female"}, headers=HTMX)),
        "classroom": lambda: sql(lambda: teaching.get(f"/cases/classes/{cast.cohort.pk}/")),
    }


BUDGET = {
    "list": LIST, "door": LIST, "question": QUESTION, "question, fragment": QUESTION, "feedback": QUESTION, "feedback, fragment": QUESTION,
    "save": SUBMIT, "not understood": SUBMIT, "debrief": QUESTION, "what if": QUESTION, "classroom": CLASSROOM,
}  # fmt: skip


def counted(cast: Cast, attempt: Attempt) -> dict[str, int]:
    return {name: len(asked()) for name, asked in pages(cast, attempt).items()}


def test_every_page_keeps_to_its_budget(cast: Cast, attempt: Attempt) -> None:
    asked = counted(cast, attempt)
    assert {name: number for name, number in asked.items() if number > BUDGET[name]} == {}


@pytest.mark.parametrize("around", ["answers", "library", "trainees"])
def test_a_page_needs_no_more_queries_when_there_is_more_around_it(cast: Cast, attempt: Attempt, around: str) -> None:
    answers_elsewhere(1)
    make_library(10)
    trainees(cast, 5)
    few = counted(cast, attempt)
    if around == "answers":
        answers_elsewhere(200)
    elif around == "library":
        make_library(990)
    else:
        trainees(cast, 495)
    assert counted(cast, attempt) == few


def submit(client: Client, attempt: Attempt, index: int, headers: dict[str, str]) -> list[str]:
    typed = ideal_typed(Moment(shipped_case("sore-throat"), index)) | {"do": ["answer"]}
    return sql(lambda: client.post(at(attempt, index + 1), typed, headers=headers), 200 if headers else 302)


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_submit_is_one_transaction_of_at_most_six_statements(cast: Cast, headers: dict[str, str]) -> None:
    attempt, client = make_attempt(cast.trainee), signed_in(cast.trainee)
    for index in range(4):
        asked = submit(client, attempt, index, headers)
        writes = [query for query in asked if WRITES.match(query)]
        begun = [query for query in asked if query.startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]
        assert len(begun) == 2, "one transaction"
        assert len(asked) - len(begun) <= SUBMIT, asked
        assert len(writes) <= 6, writes
        first, last = asked.index(writes[0]), len(asked) - 1 - asked[::-1].index(writes[-1])
        assert last - first + 1 <= 6, "what stands between is held by the transaction too"


def test_a_submit_needs_no_more_queries_after_200_answers_elsewhere(cast: Cast) -> None:
    first, second = make_attempt(cast.trainee), make_attempt(cast.other_trainee)
    for attempt in (first, second):
        answer_step(attempt, 0)
    client, other = signed_in(cast.trainee), signed_in(cast.other_trainee)
    few = len(submit(client, first, 1, HTMX))
    answers_elsewhere(200)
    make_library(100)
    assert len(submit(other, second, 1, HTMX)) == few


def test_certainty_the_line_and_a_picture_cost_no_query(cast: Cast) -> None:
    cast.trainee.certainty = True
    cast.trainee.save()
    attempt, client = make_attempt(cast.trainee, make_further_case()), signed_in(cast.trainee)
    for index in range(2):
        asked = sql(lambda index=index: client.get(at(attempt, index + 1)))  # type: ignore[misc]
        assert len(asked) <= QUESTION, asked
        questions = further_case().case.steps[index].questions
        more = {field(question.id, "_certainty"): ["3"] for question in questions} | {field(questions[0].id, "_line"): ["In short."]}
        typed = ideal_typed(Moment(further_case(), index)) | more
        sent = sql(lambda index=index, typed=typed: client.post(at(attempt, index + 1), typed, headers=HTMX))  # type: ignore[misc]
        assert len(sent) <= SUBMIT + 2, sent
        assert len([query for query in sent if WRITES.match(query)]) <= 6
    assert len(sql(lambda: client.get(at(attempt, "debrief")))) <= QUESTION


def test_a_question_page_needs_no_more_queries_late_in_a_case(cast: Cast) -> None:
    attempt, client = make_attempt(cast.trainee), signed_in(cast.trainee)
    needed = []
    for index in range(4):
        needed.append(len(sql(lambda index=index: client.get(at(attempt, index + 1)))))  # type: ignore[misc]
        answer_step(attempt, index)
    assert max(needed) - min(needed) <= 1, needed


def test_the_list_stays_readable_for_a_thousand_cases(cast: Cast) -> None:
    make_library(1000)
    page = Client()
    page.force_login(cast.trainee)
    content = page.get("/cases/").content
    assert len(content) < 40_000
    assert b"All 1001 in" in content


LEARNER_PAGE, LEARNER_PAGE_GZIP, LARGEST, LARGEST_GZIP = 25_000, 8_000, 40_000, 10_000


def test_bytes_of_a_learners_pages(cast: Cast) -> None:
    """The pages that `make bench` measures."""
    client, attempt = signed_in(cast.trainee), make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1)
    done = finish(make_attempt(cast.other_trainee))
    sizes = {name: client.get(at(attempt, number)).content for name, number in (("question", 3), ("feedback", 2))}
    sizes["debrief"] = signed_in(cast.other_trainee).get(at(done, "debrief")).content
    assert {name: len(page) for name, page in sizes.items() if len(page) > LEARNER_PAGE} == {}
    assert {name: len(gzip.compress(page)) for name, page in sizes.items() if len(gzip.compress(page)) > LEARNER_PAGE_GZIP} == {}


@pytest.mark.sweep
def test_no_page_of_any_case_grows_out_of_hand(cast: Cast) -> None:
    """A late step of a long case holds several counts and many criteria."""
    client, large = signed_in(cast.trainee), {}
    for checked in shipped_cases():
        attempt = make_attempt(cast.trainee, make_case(checked.case.key))
        for index in range(len(checked.case.steps)):
            for state in ("question", "feedback"):
                page = client.get(at(attempt, index + 1)).content
                if len(page) > LARGEST or len(gzip.compress(page)) > LARGEST_GZIP:
                    large[checked.case.key, index, state] = len(page), len(gzip.compress(page))
                if state == "question":
                    answer_step(attempt, index)
    assert large == {}


def test_patient_chart_and_record_are_drawn_once_for_all(cast: Cast) -> None:
    """They are the same for everyone who has the same of a step's questions still open."""
    first, second = make_attempt(cast.trainee), make_attempt(cast.other_trainee)
    shown = [beside(attempt.version, 0, set()) for attempt in (first, second)]
    assert shown[0] is shown[1]
    assert beside(first.version, 0, {"first-test"}) is not shown[0]
