"""Whatever is sent instead of an answer, a number, a day or a name is refused with a message or left out; nothing breaks."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.test import Client

from cases.actions import NotUnderstood, read_step
from cases.documents import Checked, Question
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.models import Draft, Quiz
from cases.moment import Moment
from cases.pages import typed_words
from tests.cases.order_case import order_case
from tests.cases.test_quizzes import sent
from tests.cases.test_sittings import begin, ring
from tests.make import Cast, finish, further_case, make_attempt, make_case, shipped_cases, signed_in
from training.models import Activity, Assignment, Note

pytestmark = pytest.mark.sweep

HUGE = 10**30
VALUES = (
    "", " ", "x", "\x00", "NaN", "sNaN", "Infinity", "-Infinity", "1e999999999", "1E-999999999", "9" * 5000, "0." + "1" * 5000, "-1", "--1",
    "١٢", "½", "²", "1,5", "1.5.5", "1_000", "+5", "0x10", "<0.1", "\u202eabc", "<script>alert(1)</script>", "%s %(x)s", "{}", "[]", "null",
    "a" * 100_000, "\U0001f600", "İ",
)  # fmt: skip
ADDRESSES = (
    f"/cases/play/{HUGE}/", f"/cases/play/{HUGE}/1/", f"/cases/noted/{HUGE}/film/", f"/cases/classes/{HUGE}/", f"/cases/answers/{HUGE}/",
    f"/cases/answers/{HUGE}/1/1/", f"/cases/disagree/{HUGE}/", f"/cases/disputes/{HUGE}/", f"/quizzes/sittings/{HUGE}/",
    f"/quizzes/sittings/{HUGE}/ring/", f"/quizzes/sittings/{HUGE}/count-late/", f"/notices/{HUGE}/read/", "/join/%00/",
    "/mastery/disorder/%00/", f"/cases/sure-and-wrong/answer-{HUGE}/",
)  # fmt: skip


def one_of_each() -> Iterator[Any]:
    """A question of every kind and form, with its case and step."""
    seen = set()
    for checked in (*shipped_cases(), further_case(), order_case()):
        for index, step in enumerate(checked.case.steps):
            for question in step.questions:
                sort = (question.kind, question.form, question.axis)
                if sort not in seen:
                    seen.add(sort)
                    yield pytest.param(checked, index, question, id="-".join(str(part) for part in sort if part))


def bodies(ideal: dict[str, list[str]], asked: Question) -> Iterator[dict[str, Any]]:
    """The right answer with each of its fields spoilt, doubled, left out or alone."""
    parts = ("", "1", "_certainty", "_line")
    names = [*ideal, *(field(asked.id, part) for part in parts)]
    for name in names:
        for value in VALUES:
            yield ideal | {name: [value]}
            yield ideal | {name: [*ideal.get(name, []), value, value]}
            yield {name: [value]}
        yield {other: values for other, values in ideal.items() if other != name}
        yield ideal | {name: []}
        yield ideal | {name: [value for values in ideal.values() for value in values] * 50}
    for value in VALUES:
        yield {name: [value] for name in names}


def read_or_none(told: Moment, body: dict[str, Any], asked: Question) -> Any:
    """The answer that is read, or none where it is refused with a message for each fault."""
    try:
        return read_step(told, body, sure=True).answers[asked.id]
    except NotUnderstood as refused:
        if not all(str(message) for message in refused.messages.values()):
            raise
    return None


@pytest.mark.parametrize(("checked", "index", "asked"), list(one_of_each()))
def test_what_is_no_answer_is_refused_and_what_is_taken_can_be_marked_stored_and_shown(
    checked: Checked, index: int, asked: Question
) -> None:
    told, kind = Moment(checked, index), KINDS[asked.kind]
    for body in bodies(kind.typed(asked, kind.ideal(asked, told)), asked):
        kind.form(asked, told, body)
        typed_words(told, body)
        answer = read_or_none(told, body, asked)
        if answer is not None:
            assert json.loads(json.dumps(answer, allow_nan=False)) == answer
            assert 0 <= kind.mark(asked, told.answering({asked.id: answer}), answer).score <= 1


@pytest.mark.django_db
@pytest.mark.parametrize("address", ADDRESSES)
def test_an_address_of_nothing_is_not_found(cast: Cast, address: str) -> None:
    for user in (cast.trainee, cast.instructor):
        client = signed_in(user)
        assert client.get(address).status_code in (404, 405)
        assert client.post(address).status_code in (404, 405)


@pytest.mark.django_db
def test_steps_that_there_are_not_are_not_found(cast: Cast) -> None:
    attempt = finish(make_attempt(cast.trainee))
    client = signed_in(cast.trainee)
    for number in (0, 99, HUGE):
        for part in ("", "peers/", "sources/", "note/"):
            assert client.get(f"/cases/play/{attempt.pk}/{number}/{part}").status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("attempt", ["", "-1", "9" * 9, "9" * 40, "\x00", "1.5", "١", "²"])
@pytest.mark.parametrize("step", ["", "-1", "99", "\x00", "²"])
def test_a_bell_for_nothing_rings_in_vain(cast: Cast, attempt: str, step: str) -> None:
    _quiz, sitting, _attempts = begin(cast)
    sent_to = f"/quizzes/sittings/{sitting.pk}/ring/"
    assert signed_in(cast.trainee).post(sent_to, {"attempt": attempt, "step": step, "q.first-test": "x"}).status_code == 204
    assert not Draft.objects.exists()


@pytest.mark.django_db
def test_a_zero_byte_is_left_out_of_what_is_kept(cast: Cast) -> None:
    """PostgreSQL refuses it in any text, and a draft or a note would be lost with an error."""
    client: Client = signed_in(cast.trainee)
    _quiz, _sitting, attempts = begin(cast)
    ring(client, attempts[0], 1, {"q.first-test": "co\x00unt", "q.first-test.\x00": "x"})
    assert Draft.objects.get().typed == {"q.first-test": ["count"]}
    other = make_attempt(cast.trainee, make_case("limping-boy"))
    client.post(f"/cases/play/{other.pk}/1/note/", {"do": "save", "text": "to\x00day"})
    assert Note.objects.get().text == "today"


@pytest.mark.django_db
@pytest.mark.parametrize("value", ["", "x", "9" * 40, "\x00", "-1"])
def test_those_who_teach_are_told_beside_the_field(cast: Cast, value: str) -> None:
    quiz, _sitting, _attempts = begin(cast)
    client = signed_in(cast.instructor)
    bodies = {
        f"/quizzes/{quiz.token}/results/": {"person": value, "minutes": value},
        f"/cases/classes/{cast.cohort.pk}/": {"activity": value, "due": value},
        "/cases/sore-throat/": {"do": "assign", "cohort": value, "due": value},
        "/quizzes/new/": {"title": value, "cohort": value, "cases": [value, value], "minutes": value, "policy": value, "opens": value},
    }
    for address, body in bodies.items():
        response = client.post(address, body)
        assert response.status_code == 422
        assert "aria-invalid" in response.text
    assert client.post(f"/cases/classes/{cast.cohort.pk}/", {"do": "withdraw", "assignment": value}).status_code == 404


@pytest.mark.django_db
@pytest.mark.parametrize("zone", ["", "Pacific/Kiritimati", "America/Los_Angeles"])
@pytest.mark.parametrize("day", ["0001-01-01T00:00", "1999-12-31T23:59", "9999-12-31T23:59", "3000-01-01T00:00"])
def test_a_day_that_some_time_zone_cannot_show_is_refused(cast: Cast, day: str, zone: str) -> None:
    cast.instructor.time_zone = zone
    cast.instructor.save()
    client = signed_in(cast.instructor)
    for when in ("opens", "closes"):
        response = client.post("/quizzes/new/", sent(cast, **{when: day}))
        assert response.status_code == 422
        assert "Choose a year" in response.text
    case = Activity.objects.filter(kind="case").first()
    assert case is not None
    assert client.post(f"/cases/classes/{cast.cohort.pk}/", {"activity": case.pk, "due": day}).status_code == 422
    assert not Quiz.objects.exists()
    assert not Assignment.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("body", [{"q.first-test": "x" * 3_000_000}, {f"q.first-test.{n}": "x" for n in range(1500)}], ids=["long", "many"])
def test_a_body_beyond_all_measure_is_refused_and_nothing_of_it_is_kept(cast: Cast, body: dict[str, str]) -> None:
    attempt = make_attempt(cast.trainee)
    for do in ("save", "answer"):
        data = urlencode({"do": do, **body})
        response = signed_in(cast.trainee).post(f"/cases/play/{attempt.pk}/1/", data, content_type="application/x-www-form-urlencoded")
        assert response.status_code == 400
        assert "Go back, shorten what you typed" in response.text
    assert not Draft.objects.exists()
