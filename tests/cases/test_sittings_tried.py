"""What someone might try around the bell of an exam: late, out of order, at the same moment."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from cases.quizzes.sitting import GRACE, count_late, end_sitting, start_sitting
from cases.views import play
from tests.cases.order_case import publish_order_case
from tests.cases.test_quizzes import make_quiz
from tests.cases.test_sittings import begin, perfect, post, ring, rung
from tests.make import Cast, answer_step, finish, signed_in
from training.models import Result

pytestmark = pytest.mark.django_db
ASKED = [{"id": "first", "kind": "diagnosis", "asks_for": "established"}]


def test_what_came_late_first_is_not_replaced_by_what_is_sent_once_the_keys_are_open(cast: Cast) -> None:
    quiz, sitting, attempts = begin(cast)
    answer_step(attempts[0], 0)
    rung(sitting, GRACE + timedelta(seconds=5))
    client, honest = signed_in(cast.trainee), {"q.anc": ["5"]}
    ring(client, attempts[0], 2, honest)
    ring(client, attempts[0], 2, perfect(attempts[0], 1))
    sitting.refresh_from_db()
    assert [kept["typed"] for kept in sitting.late] == [honest]
    at = timezone.localtime(sitting.came_late)
    assert f"came {at.day} " in signed_in(cast.instructor).get(f"/quizzes/{quiz.token}/results/").text


def test_of_what_comes_late_only_the_fields_of_its_step_are_kept(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    rung(sitting, GRACE + timedelta(seconds=5))
    client = signed_in(cast.trainee)
    ring(client, attempts[0], 1, {"q.elsewhere": "x" * 1000})
    sitting.refresh_from_db()
    assert sitting.late == []


def test_steps_that_came_late_count_in_their_order_whichever_came_first(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    rung(sitting, GRACE + timedelta(seconds=5))
    client = signed_in(cast.trainee)
    for number in (2, 1):
        ring(client, attempts[0], number, perfect(attempts[0], number - 1))
    count_late(sitting=sitting)
    assert set(attempts[0].answers.values_list("step", flat=True)) == {0, 1}


def test_nothing_is_counted_late_while_the_exam_goes_on(cast: Cast) -> None:
    _quiz, sitting, attempts = begin(cast)
    finish(attempts[0])
    signed_in(cast.instructor).post(f"/quizzes/sittings/{sitting.pk}/count-late/")
    sitting.refresh_from_db()
    assert (sitting.ended, sitting.score) == (None, None)
    assert not Result.objects.exists()


@pytest.mark.parametrize("what", ["answer", "order"])
def test_what_arrives_while_the_sitting_is_ended_elsewhere_is_kept_apart_and_changes_nothing(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    quiz = make_quiz(cast, cases=[publish_order_case(questions=ASKED)])
    sitting = start_sitting(user=cast.trainee, quiz=quiz, now=timezone.now())
    attempt = sitting.attempts.get()
    looked = play._after_the_bell
    ends = [lambda: end_sitting(sitting=sitting, now=timezone.now())]

    def look_and_be_overtaken(*args: Any) -> Any:
        found = looked(*args)
        if ends:
            ends.pop()()
        return found

    monkeypatch.setattr(play, "_after_the_bell", look_and_be_overtaken)
    do = {"do": "answer"} if what == "answer" else {"do": "order:film"}
    response = post(signed_in(cast.trainee), attempt, 1, {**perfect(attempt, 0), **do})
    assert response["Location"] == f"/quizzes/sittings/{sitting.pk}/"
    sitting.refresh_from_db()
    assert not attempt.answers.exists()
    assert not attempt.orders.exists()
    assert [kept["step"] for kept in sitting.late] == [0]
