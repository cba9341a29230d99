"""Two requests at once: an answer is stored once, and nobody sees an error."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from cases.library import opened
from cases.models import Answer, Attempt, Mark, Quiz, Sitting
from cases.moment import Moment
from cases.quizzes.sitting import start_sitting
from tests.cases.test_play import HTMX, at
from tests.cases.test_quizzes import make_quiz
from tests.cases.test_submit import STEP
from tests.make import Cast, answer_step, ideal_typed, make_attempt, make_case, make_cast, make_user, signed_in
from training.models import Result

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def attempt(transactional_db: None) -> Attempt:
    attempt = make_attempt(make_user())
    answer_step(attempt, 0)
    return attempt


def send(attempt: Attempt, bodies: list[dict[str, Any]]) -> list[Any]:
    """Each body from a device of its own, all at once."""
    clients, gate = [signed_in(attempt.user) for _ in bodies], Barrier(len(bodies))

    def post(client: Client, body: dict[str, Any]) -> Any:
        try:
            gate.wait()
            return client.post(at(attempt, 2), body, headers=HTMX)
        finally:
            connection.close()

    with ThreadPoolExecutor(len(bodies)) as threads:
        return list(threads.map(post, clients, bodies))


@pytest.mark.parametrize("turn", range(3))
def test_the_same_answer_from_several_devices_is_stored_once_and_told_to_all(attempt: Attempt, turn: int) -> None:
    responses = send(attempt, [STEP] * 6)
    assert [response.status_code for response in responses] == [200] * 6
    assert all("Next: Film and cultures" in response.content.decode() for response in responses)
    assert attempt.answers.filter(step=1).count() == 3
    assert Mark.objects.filter(answer__step=1).count() == 3
    assert Result.objects.get().progress == 4


@pytest.mark.parametrize("turn", range(3))
def test_of_different_answers_one_stands_and_the_others_are_told_so(attempt: Attempt, turn: int) -> None:
    responses = send(attempt, [STEP | {"q.anc": f"0.{n}"} for n in range(1, 7)])
    assert sorted(response.status_code for response in responses) == [200] + [409] * 5
    assert attempt.answers.filter(step=1).count() == 3
    stands = Answer.objects.get(attempt=attempt, question="anc").response
    for response in responses:
        assert f"{stands} ×10⁹/L" in response.content.decode()


def test_saving_and_answering_at_once_harm_neither(attempt: Attempt) -> None:
    responses = send(attempt, [STEP, STEP | {"do": "save"}, STEP | {"do": "hint"}, STEP])
    assert {response.status_code for response in responses} == {200}
    assert attempt.answers.filter(step=1).count() == 3


def test_many_learners_at_once_are_each_served(transactional_db: None) -> None:
    attempts = [make_attempt(make_user()) for _ in range(8)]
    clients, gate = [signed_in(attempt.user) for attempt in attempts], Barrier(len(attempts))

    def play(client: Client, attempt: Attempt) -> list[int]:
        try:
            gate.wait()
            first = client.post(at(attempt, 1), {"q.first-test": "count"}, headers=HTMX)
            return [first.status_code, client.post(at(attempt, 2), STEP, headers=HTMX).status_code]
        finally:
            connection.close()

    with ThreadPoolExecutor(len(attempts)) as threads:
        assert list(threads.map(play, clients, attempts)) == [[200, 200]] * 8
    assert Answer.objects.count() == 8 * 4


@pytest.mark.parametrize("turn", range(2))
def test_beginning_twice_at_once_begins_one_attempt(transactional_db: None, turn: int) -> None:
    case, user = make_case(), make_user()
    clients, gate = [signed_in(user) for _ in range(4)], Barrier(4)

    def begin(client: Client) -> str:
        try:
            gate.wait()
            return client.post(f"/cases/{case.key}/").headers["Location"]
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(begin, clients))) == 1
    assert Attempt.objects.count() == 1


def all_at_once(calls: list[Callable[[], Any]]) -> list[Any]:
    """Each call in a thread of its own."""
    gate = Barrier(len(calls))

    def one(call: Callable[[], Any]) -> Any:
        try:
            gate.wait()
            return call()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(calls)) as threads:
        return list(threads.map(one, calls))


@pytest.fixture
def exam(transactional_db: None) -> tuple[Cast, Quiz]:
    cast = make_cast()
    return cast, make_quiz(cast, once=True)


@pytest.mark.parametrize("turn", range(2))
def test_an_exam_begun_on_several_devices_is_one_sitting(exam: tuple[Cast, Quiz], turn: int) -> None:
    cast, quiz = exam
    clients = [signed_in(cast.trainee) for _ in range(5)]
    begun = all_at_once([partial(client.post, f"/quizzes/{quiz.token}/") for client in clients])
    assert len({response["Location"] for response in begun}) == 1
    assert (Sitting.objects.count(), Attempt.objects.count()) == (1, 2)


@pytest.mark.parametrize("turn", range(3))
def test_an_answer_at_the_very_end_counts_or_is_kept_apart_and_is_never_lost(exam: tuple[Cast, Quiz], turn: int) -> None:
    cast, quiz = exam
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    attempt = sitting.attempts.order_by("pk")[0]
    body, mine = ideal_typed(Moment(opened(attempt.version), 0)), f"/quizzes/sittings/{sitting.pk}/"
    devices, teaching = [signed_in(cast.trainee) for _ in range(4)], signed_in(cast.instructor)
    calls: list[Callable[[], Any]] = [
        partial(devices[0].post, f"{mine}hand-in/"),
        partial(devices[1].post, f"{mine}hand-in/"),
        partial(devices[2].post, at(attempt, 1), {"do": "answer", **body}, headers=HTMX),
        partial(devices[3].post, f"{mine}ring/", {"attempt": attempt.pk, "step": 0, **body}, headers=HTMX),
        partial(teaching.post, f"/quizzes/{quiz.token}/collect/"),
        partial(teaching.post, f"/quizzes/{quiz.token}/results/", {"person": cast.trainee.pk, "minutes": 5}),
    ]
    assert {response.status_code for response in all_at_once(calls)} <= {200, 204, 302}
    sitting.refresh_from_db()
    assert sitting.ended is not None
    assert attempt.answers.count() == 1 or [kept["step"] for kept in sitting.late] == [0]
    assert bool(sitting.score) == attempt.answers.exists(), "what is answered is in the score"


@pytest.mark.parametrize("turn", range(2))
def test_more_time_given_by_a_double_click_moves_the_bell_once(exam: tuple[Cast, Quiz], turn: int) -> None:
    cast, quiz = exam
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    given = {"person": cast.trainee.pk, "minutes": 5}
    all_at_once([partial(signed_in(cast.instructor).post, f"/quizzes/{quiz.token}/results/", given) for _ in range(4)])
    bell = sitting.bell
    sitting.refresh_from_db()
    assert bell is not None
    assert sitting.bell == bell + timedelta(minutes=5)
