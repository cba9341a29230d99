"""Sure and wrong: what comes on the list, what it shows, and what takes it off."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.certainty import field_of
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.library import opened
from cases.mistakes.found import mistakes_of
from cases.models import Answer, Attempt, Mark, Ordered, Quiz, Sitting, TickedOff
from cases.moment import Moment
from cases.practice.making import NoPatient
from classification.harms import BY_CODE as HARMS
from classification.names import name_of
from tests.cases.order_case import make_order_attempt
from tests.cases.test_play import WRITES, at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, make_recall, signed_in
from training.models import Recall, User
from training.models.catalogue import Context

SORE, LAST = "sore-throat", 3


def last_step(user: User, diagnosis: str = "INF", certainty: int | None = 3, **fields: object) -> Attempt:
    """The first case, perfect up to its last step, where the diagnosis is another one."""
    user.certainty = True
    user.save()
    attempt = make_attempt(user, make_case(SORE), **fields)
    for index in range(LAST):
        answer_step(attempt, index)
    told = Moment(opened(attempt.version), LAST)
    asked = next(question for question in told.step.questions if question.kind == "diagnosis")
    typed = ideal_typed(told) | {field(asked.id): [name_of(diagnosis)], field_of(asked): [str(certainty or "")]}
    answer_step(attempt, LAST, typed)
    return attempt


def unsafe(user: User) -> Attempt:
    """The first case with a harmful action at its second step."""
    attempt = make_attempt(user, make_case(SORE))
    answer_step(attempt, 0)
    told = Moment(opened(attempt.version), 1)
    asked = next(question for question in told.step.questions if question.kind == "actions")
    harmful = next(code for code in KINDS["actions"].key(asked, told)[1])
    answer_step(attempt, 1, ideal_typed(told) | {field(asked.id): [harmful]})
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def listed(user: User) -> list[str]:
    return [one.name for one in mistakes_of(user) if not one.done]


def page(client: Client, **asked: str) -> str:
    response = client.get("/cases/sure-and-wrong/", asked)
    assert response.status_code == 200
    return response.content.decode()


# what comes on it


@pytest.mark.parametrize(("certainty", "comes"), [(None, 0), (1, 0), (2, 1), (3, 1)])
def test_a_wrong_answer_comes_on_it_from_fairly_sure_on(cast: Cast, certainty: int | None, comes: int) -> None:
    last_step(cast.trainee, certainty=certainty)
    assert len(listed(cast.trainee)) == comes


def test_a_right_answer_however_sure_does_not(cast: Cast) -> None:
    last_step(cast.trainee, "DIN")
    assert listed(cast.trainee) == []


def test_an_unsafe_choice_comes_first_however_sure_one_was(cast: Cast) -> None:
    attempt = unsafe(cast.trainee)
    assert [one.harmful for one in mistakes_of(cast.trainee)] == [True]
    finish(attempt, since=2)
    last_step(cast.trainee)
    assert [one.harmful for one in mistakes_of(cast.trainee)] == [True, False], "though the other is newer"


def test_a_harmful_order_is_an_unsafe_choice(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee)
    code, harm = next(iter(HARMS.items()))
    order = Ordered.objects.create(attempt=attempt, step=0, test="marrow", money=4, days=5, burden=4, harm=code)
    Ordered.objects.create(attempt=attempt, step=0, test="film", money=1, days=0, burden=0)
    assert listed(cast.trainee) == [f"order-{order.pk}"]
    assert harm.because[:30] in page(client)
    client.post(f"/cases/sure-and-wrong/order-{order.pk}/", {"do": "tick"})
    assert listed(cast.trainee) == []


def test_within_unsafe_and_wrong_the_newest_comes_first(cast: Cast) -> None:
    older, newer = last_step(cast.trainee), last_step(cast.trainee)
    assert [one.row.attempt_id for one in mistakes_of(cast.trainee)] == [newer.pk, older.pk]


def test_the_mark_that_counts_decides(cast: Cast) -> None:
    last_step(cast.trainee)
    answer = Answer.objects.get(pk=mistakes_of(cast.trainee)[0].row.pk)
    Mark.objects.create(answer=answer, score=1, label="right", rules="later", reason="the rule was changed")
    assert listed(cast.trainee) == []


def test_previews_do_not_come_on_it_and_exams_only_once_they_are_over(cast: Cast) -> None:
    last_step(cast.trainee, context=Context.PREVIEW)
    assert listed(cast.trainee) == []
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    sitting = Sitting.objects.create(quiz=quiz, user=cast.trainee)
    Attempt.objects.update(context=Context.EXAM, sitting=sitting)
    assert listed(cast.trainee) == []
    Sitting.objects.update(ended=timezone.now())
    assert len(listed(cast.trainee)) == 1


# what it shows


def test_it_shows_the_question_the_own_answer_what_was_right_and_why(cast: Cast, client: Client) -> None:
    attempt = last_step(cast.trainee)
    shown = page(client)
    trail = Answer.objects.get(pk=mistakes_of(cast.trainee)[0].row.pk).told()
    said = {each["word"]: each for each in trail["marked"]["said"]}
    for text in (name_of("INF"), name_of("DIN"), said["wrong"]["why"][:40], said["left_out"]["why"][:40], "very sure"):
        assert text in shown
    assert f'href="{at(attempt, 4)}"' in shown
    assert 'id="s1"' in shown, "the sources are listed"
    assert "your choice" in shown


def test_without_any_it_says_how_certainty_is_switched_on(cast: Cast, client: Client) -> None:
    shown = page(client)
    assert "Nothing to work through" in shown
    assert "Ask me how sure I am" in shown
    assert 'href="/profile/"' in shown
    cast.trainee.certainty = True
    cast.trainee.save()
    assert "Ask me how sure I am" not in page(client)


# what takes it off


def test_the_person_ticks_it_off_and_takes_that_back(cast: Cast, client: Client) -> None:
    last_step(cast.trainee)
    (name,) = listed(cast.trainee)
    for _ in range(2):  # pressed twice, it is ticked once
        assert client.post(f"/cases/sure-and-wrong/{name}/", {"do": "tick"}).status_code == 302
    assert listed(cast.trainee) == []
    assert TickedOff.objects.count() == 1
    assert "Ticked off by you" in page(client, done="1")
    assert "All of it is done with" in page(client)
    client.post(f"/cases/sure-and-wrong/{name}/", {"do": "untick"})
    assert listed(cast.trainee) == [name]


def shown_later(user: User, code: str, **fields: object) -> Recall:
    return make_recall(user, code, **{"at": timezone.now() + timedelta(minutes=1), **fields})


def test_a_mix_up_is_done_with_once_both_disorders_are_recognised_in_another_patient(cast: Cast, client: Client) -> None:
    last_step(cast.trainee)
    shown_later(cast.trainee, "DIN")
    assert len(listed(cast.trainee)) == 1
    shown_later(cast.trainee, "INF", title="A boy with a rash", at=timezone.now() + timedelta(minutes=2))
    assert listed(cast.trainee) == []
    shown = page(client, done="1")
    assert "Done with by a later right answer" in shown
    assert "A boy with a rash" in shown


@pytest.mark.parametrize(
    "fields", [{"score": "0.5"}, {"hint": True}, {"harms": 1}, {"at": timezone.now() - timedelta(days=1)}, {"patient": "the same"}]
)
def test_half_right_aided_harmful_earlier_or_in_the_same_patient_it_stays(cast: Cast, fields: dict[str, object]) -> None:
    attempt = last_step(cast.trainee)
    if "patient" in fields:
        fields = {"patient": attempt.version.digest}
    shown_later(cast.trainee, "INF")
    shown_later(cast.trainee, "DIN", **fields)
    assert len(listed(cast.trainee)) == 1


def test_what_others_showed_takes_nothing_off(cast: Cast) -> None:
    last_step(cast.trainee)
    for code in ("DIN", "INF"):
        shown_later(cast.other_trainee, code)
    assert len(listed(cast.trainee)) == 1


def test_an_unsafe_choice_leaves_only_when_it_is_ticked_off(cast: Cast, client: Client) -> None:
    unsafe(cast.trainee)
    (one,) = mistakes_of(cast.trainee)
    assert one.concepts
    for _kind, code in one.concepts:
        shown_later(cast.trainee, code)
    assert listed(cast.trainee) == [one.name]
    client.post(f"/cases/sure-and-wrong/{one.name}/", {"do": "tick"})
    assert listed(cast.trainee) == []


def test_a_tick_is_for_one_thing(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        TickedOff.objects.create()


# a new patient


def test_a_new_patient_is_made_in_whom_the_same_disorder_decides_and_its_address_does_not_name_it(cast: Cast, client: Client) -> None:
    last_step(cast.trainee)
    response = client.post(f"/cases/sure-and-wrong/{listed(cast.trainee)[0]}/patient/")
    made = Attempt.objects.latest("pk")
    assert response.headers["Location"] == at(made)
    assert (made.version.patient.about, made.version.patient.target) == ("disorder-DIN", "DIN")


def test_where_no_disorder_is_known_the_new_patient_is_of_the_same_area(cast: Cast, client: Client) -> None:
    attempt = make_order_attempt(cast.trainee)
    order = Ordered.objects.create(attempt=attempt, step=0, test="marrow", money=4, days=5, burden=4, harm=next(iter(HARMS)))
    client.post(f"/cases/sure-and-wrong/order-{order.pk}/patient/")
    assert Attempt.objects.latest("pk").version.patient.about == "area-differential"


def test_where_no_patient_comes_of_it_the_list_says_so(cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    last_step(cast.trainee)

    def none(**_asked: object) -> None:
        raise NoPatient

    monkeypatch.setattr("cases.views.mistakes.make_patient", none)
    response = client.post(f"/cases/sure-and-wrong/{listed(cast.trainee)[0]}/patient/", follow=True)
    assert "No patient came of this" in response.content.decode()


# access and cost


def test_nobody_else_sees_or_ticks_it(cast: Cast) -> None:
    last_step(cast.trainee)
    (name,) = listed(cast.trainee)
    for user in (cast.other_trainee, cast.instructor, cast.stranger):
        other = signed_in(user)
        assert "Fever, and a throat" not in page(other)
        for address in (f"/cases/sure-and-wrong/{name}/", f"/cases/sure-and-wrong/{name}/patient/"):
            assert other.post(address, {"do": "tick"}).status_code == 404
    assert not TickedOff.objects.exists()


@pytest.mark.parametrize("name", ["answer-0", "order-1", "nothing", "answer-x"])
def test_what_is_not_there_is_not_found(client: Client, name: str) -> None:
    assert client.post(f"/cases/sure-and-wrong/{name}/").status_code == 404
    assert client.get(f"/cases/sure-and-wrong/{name}/").status_code == 405


def test_opening_writes_nothing_and_asks_no_more_when_there_is_more(cast: Cast, client: Client) -> None:
    last_step(cast.trainee)
    few = queries(client)
    for _ in range(12):
        last_step(cast.trainee)
    assert queries(client) == few <= 10
    assert page(client).count("<article") == 10
    assert "Page 1 of 2" in page(client)


def queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        page(client)
    assert [query for query in captured.captured_queries if WRITES.match(query["sql"])] == []
    return len(captured)
