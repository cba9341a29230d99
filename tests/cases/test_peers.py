"""What others answered: beside one's own answer, never before it, never with names, and nothing of a few."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from cases.answers_of import choices_of, spread_of
from cases.documents import Question
from cases.kinds.count import key_of
from cases.library import add_version
from cases.models import Answer, Attempt, Quiz, Sitting
from cases.peers import FEWEST, FEWEST_OF_A_SCHOOL, peers_of, shown_of
from tests.cases.test_play import HTMX, WRITES, at
from tests.make import (
    Cast,
    answer_step,
    make_attempt,
    make_case,
    make_member,
    make_place,
    make_school,
    make_user,
    shipped_case,
    shipped_cases,
    signed_in,
)
from training.models import User
from training.models.catalogue import Context

FIRST, SECOND = "first-test", "band"
ASKED = {question.id: question for _, question in shipped_case("sore-throat").case.questions()}


@pytest.fixture
def attempt(cast: Cast) -> Attempt:
    """The first case, with its first two steps answered."""
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1)
    return attempt


def responses(attempt: Attempt, **answers: Any) -> None:
    """Copies of the attempt's answers by as many others as each question has responses here."""
    kept = {answer.question: answer for answer in attempt.answers.all()}
    for question, chosen in answers.items():
        like = kept[question.replace("_", "-")]
        for response in chosen:
            other = Attempt.objects.create(user=make_user(), version=attempt.version)
            add(other, like, response)


def add(attempt: Attempt, like: Answer, response: Any) -> Answer:
    columns = {name: getattr(like, name) for name in ("step", "question", "revealed", "trail", "rules")}
    return Answer.objects.create(attempt=attempt, response=response, **columns)


def shares(attempt: Attempt, index: int, question: str) -> dict[str, int]:
    trail = attempt.answers.get(question=question).told()
    shown = shown_of(ASKED[question], peers_of(attempt, index)[question], trail)
    assert shown is not None
    return {key: beside.percent for key, beside in shown.beside.items()}


def people(attempt: Attempt, index: int = 0, question: str = FIRST) -> int:
    return peers_of(attempt, index)[question].spread.people


def test_each_option_has_the_share_of_those_who_chose_it(attempt: Attempt) -> None:
    options = [said["key"] for said in attempt.answers.get(question=FIRST).told()["marked"]["said"]]
    responses(attempt, first_test=[options[0]] * 3 + [options[1]])
    responses(attempt, first_test=[options[0]])
    assert shares(attempt, 0, FIRST) == {options[0]: 80, options[1]: 20} | dict.fromkeys(options[2:], 0)


def test_of_fewer_than_five_nothing_is_shown(attempt: Attempt) -> None:
    responses(attempt, first_test=["culture"] * (FEWEST - 1))
    client = signed_in(attempt.user)
    for headers in ({}, HTMX):
        page = client.get(at(attempt, 1) + "peers/", headers=headers).content.decode()
        assert "too few yet" in page
        assert "hx-swap-oob" not in page
        assert "25 %" not in page
    responses(attempt, first_test=["culture"])
    assert "of 5 other learners" in client.get(at(attempt, 1) + "peers/", headers=HTMX).content.decode()


def test_only_the_first_answer_of_a_person_counts(attempt: Attempt) -> None:
    like = attempt.answers.get(question=FIRST)
    other = make_user()
    for response in ("swab", "culture"):
        add(Attempt.objects.create(user=other, version=attempt.version), like, response)
    spread = peers_of(attempt, 0)[FIRST].spread
    assert (spread.people, spread.chosen[("", "swab")], spread.chosen[("", "culture")]) == (1, 1, 0)


@pytest.mark.parametrize(
    ("changed", "counts"),
    [
        ({"text": "Told in other words."}, 1),
        ({"title": "Another title"}, 1),
        ({"reveals": ("age",)}, 0),
        ({"questions": ()}, 0),
        ({"day": 1}, 0),
    ],
)
def test_answers_to_another_version_count_where_it_asks_the_same_of_the_same_patient(
    attempt: Attempt, changed: dict[str, Any], counts: int
) -> None:
    checked, case = shipped_case("sore-throat"), attempt.version.case
    first, *later = checked.case.steps
    newer = checked.case.model_copy(update={"steps": (first.model_copy(update=changed), *later)})
    version = add_version(replace(checked, case=newer), case=case, number=2)
    add(Attempt.objects.create(user=make_user(), version=version), attempt.answers.get(question=FIRST), "swab")
    assert people(attempt) == counts


def test_answers_to_another_patient_do_not_count(attempt: Attempt) -> None:
    checked, case = shipped_case("sore-throat"), attempt.version.case
    newer = checked.case.model_copy(update={"patient": checked.case.patient | {"sex": "male"}})
    version = add_version(replace(checked, case=newer), case=case, number=2)
    add(Attempt.objects.create(user=make_user(), version=version), attempt.answers.get(question=FIRST), "swab")
    assert people(attempt) == 0


def test_the_own_answers_do_not_count(attempt: Attempt) -> None:
    add(Attempt.objects.create(user=attempt.user, version=attempt.version), attempt.answers.get(question=FIRST), "swab")
    assert people(attempt) == 0


def test_previews_do_not_count_and_exams_only_once_they_are_over(cast: Cast, attempt: Attempt) -> None:
    like, now = attempt.answers.get(question=FIRST), timezone.now()
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    add(Attempt.objects.create(user=make_user(), version=attempt.version, context=Context.PREVIEW), like, "swab")
    sat = Sitting.objects.create(quiz=quiz, user=cast.other_trainee, started=now, bell=now + timedelta(hours=1))
    add(Attempt.objects.create(user=cast.other_trainee, version=attempt.version, context=Context.EXAM, sitting=sat), like, "swab")
    assert people(attempt) == 0
    Sitting.objects.update(ended=now)
    assert people(attempt) == 1


def test_whoever_teaches_or_works_for_a_school_is_no_other_learner(cast: Cast, attempt: Attempt) -> None:
    like = attempt.answers.get(question=FIRST)
    for user in (cast.instructor, make_member(make_school())):
        add(Attempt.objects.create(user=user, version=attempt.version), like, "swab")
    assert people(attempt) == 0
    add(Attempt.objects.create(user=cast.stranger, version=attempt.version), like, "swab")
    assert people(attempt) == 1


def test_the_own_school_comes_first_where_it_has_answered_enough(cast: Cast, attempt: Attempt) -> None:
    like = attempt.answers.get(question=FIRST)
    responses(attempt, first_test=["swab"] * 6)
    for n in range(FEWEST_OF_A_SCHOOL):
        assert peers_of(attempt, 0)[FIRST].of_school is False, n
        mate = make_place(cast.cohort, make_user()).user
        add(Attempt.objects.create(user=mate, version=attempt.version), like, "culture")
    peers = peers_of(attempt, 0)[FIRST]
    assert (peers.of_school, peers.spread.people, peers.spread.chosen[("", "swab")]) == (True, 10, 0)
    page = signed_in(attempt.user).get(at(attempt, 1) + "peers/", headers=HTMX).content.decode()
    assert "of 10 other learners of your school" in page


@given(st.lists(st.sampled_from(["0.06", "0.060", "0.065", "60", "0.6", "9"])))
def test_grouped_or_one_by_one_the_spread_is_the_same_and_every_person_counts_once(typed: list[str]) -> None:
    asked = ASKED["anc"]
    grouped = spread_of(asked, Counter(typed).items())
    assert grouped == spread_of(asked, [(each, 1) for each in reversed(typed)])
    assert sum(grouped.chosen.values()) == grouped.people == len(typed)
    assert all(0 <= grouped.percent(choice) <= 100 for choice in grouped.chosen)


def test_counts_that_the_mark_takes_for_the_same_are_one(attempt: Attempt) -> None:
    asked = ASKED["anc"]
    right = f"{key_of(asked):f}"
    assert [choices_of(asked, typed) for typed in (right, "0.060", "0.065", "60")] == [[("", right)]] * 3 + [[("", "60")]]
    responses(attempt, anc=["0.060", "0.06", "60", "60", "0.6"])
    trail = attempt.answers.get(question="anc").told()
    shown = shown_of(asked, peers_of(attempt, 1)["anc"], trail)
    assert shown is not None
    assert [beside.words for beside in shown.beside.values()] == ["40 % had it right"]
    assert shown.others == (("60 ×10⁹/L", 40), ("0.6 ×10⁹/L", 20))


def sorts() -> dict[tuple[str, str], tuple[str, int, Question]]:
    """A question of the course of each sort, with the key of its case and its step."""
    found: dict[tuple[str, str], tuple[str, int, Question]] = {}
    for checked in shipped_cases():
        for index, step in enumerate(checked.case.steps):
            for question in step.questions:
                found.setdefault((question.kind, question.form), (checked.case.key, index, question))
    return found


def answered(user: User, sort: tuple[str, str]) -> tuple[Question, int, Answer]:
    """The question of that sort, its step, and the answer of a perfect learner."""
    key, index, asked = sorts()[sort]
    attempt = make_attempt(user, make_case(key))
    for step in range(index + 1):
        answer_step(attempt, step)
    return asked, index, attempt.answers.get(question=asked.id)


def test_of_every_sort_of_question_the_same_answer_of_all_others_is_shown_beside_what_was_chosen(cast: Cast) -> None:
    assert len(sorts()) >= 11
    for sort in sorts():
        asked, index, like = answered(make_user(), sort)
        for _ in range(FEWEST):
            add(Attempt.objects.create(user=make_user(), version=like.attempt.version), like, like.response)
        trail = like.told()
        shown = shown_of(asked, peers_of(like.attempt, index)[asked.id], trail)
        assert shown is not None
        chosen = {said["key"]: 100 * said["chosen"] for said in trail["marked"]["said"]}
        assert {key: beside.percent for key, beside in shown.beside.items()} == chosen, sort
        assert shown.others == (), sort
        Answer.objects.all().delete()


def test_what_was_typed_and_is_no_option_is_named_the_most_frequent_first(cast: Cast) -> None:
    asked, index, like = answered(cast.trainee, ("diagnosis", "one"))
    known = {said["key"] for said in like.told()["marked"]["said"]}
    rare = [code for code in ("WHIM", "CU", "RAD") if code not in known][:2]
    for code in [rare[0], rare[1], rare[1], like.response, like.response]:
        add(Attempt.objects.create(user=make_user(), version=like.attempt.version), like, code)
    shown = shown_of(asked, peers_of(like.attempt, index)[asked.id], like.told())
    assert shown is not None
    assert [percent for _name, percent in shown.others] == [40, 20]


def test_nothing_is_told_before_the_own_answer(attempt: Attempt) -> None:
    client = signed_in(attempt.user)
    for number in (0, 3, 4, 99):
        for headers in ({}, HTMX):
            assert client.get(at(attempt, number) + "peers/", headers=headers).status_code == 404


def test_in_an_exam_nothing_is_told_before_its_end(cast: Cast) -> None:
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    sitting = Sitting.objects.create(quiz=quiz, user=cast.trainee)
    attempt = Attempt.objects.create(user=cast.trainee, version=make_case().current, context=Context.EXAM, sitting=sitting)
    answer_step(attempt, 0)
    assert signed_in(cast.trainee).get(at(attempt, 1) + "peers/").status_code == 404
    Sitting.objects.update(ended=timezone.now())
    assert signed_in(cast.trainee).get(at(attempt, 1) + "peers/").status_code == 200


def test_others_do_not_find_it(cast: Cast, attempt: Attempt) -> None:
    for user in (cast.stranger, cast.other_trainee, cast.instructor):
        assert signed_in(user).get(at(attempt, 1) + "peers/").status_code == 404


def test_no_name_is_told(cast: Cast, attempt: Attempt) -> None:
    like = attempt.answers.get(question=FIRST)
    for n in range(12):
        mate = make_place(cast.cohort, make_user(f"Unmistakable {n}")).user
        add(Attempt.objects.create(user=mate, version=attempt.version), like, "culture")
    for headers in ({}, HTMX):
        assert "Unmistakable" not in signed_in(attempt.user).get(at(attempt, 1) + "peers/", headers=headers).content.decode()


def test_every_share_finds_its_place_in_the_feedback(attempt: Attempt) -> None:
    """A fragment without a place would be an error in the browser."""
    responses(attempt, anc=["9"] * 5, band=["mild"] * 5, tonight=[["ACT-01"]] * 5)
    client = signed_in(attempt.user)
    feedback = client.get(at(attempt, 2)).content.decode()
    fragment = client.get(at(attempt, 2) + "peers/", headers=HTMX).content.decode()
    sent = Counter(re.findall(r'hx-swap-oob="beforeend:#(p[A-J]a?)>:nth-child\(\d+\)"', fragment))
    for place, shares in sent.items():
        listed = re.search(rf'id="{place}">(.*?)</[ou]l>', feedback, re.S)
        assert listed, place
        assert listed[1].count("<li") == shares
    assert 'hx-swap-oob="afterend:#pA"' in fragment, "the other counts"
    assert sum(sent.values()) > 8
    page = client.get(at(attempt, 2) + "peers/").content.decode()
    assert "hx-swap-oob" not in page
    assert page.count('class="peers"') == fragment.count('class="peers"') == sum(sent.values())


def test_ten_thousand_stored_answers_cost_no_query_more(cast: Cast, attempt: Attempt) -> None:
    make_place(cast.cohort, make_user())
    few = queries(attempt)
    like = {answer.question: answer for answer in attempt.answers.filter(step=1)}
    users = User.objects.bulk_create(User(email=f"many-{n}@example.org") for n in range(3400))
    attempts = Attempt.objects.bulk_create(Attempt(user=user, version=attempt.version) for user in users)
    written: dict[str, list[Any]] = {"anc": ["0.06", "60"], "band": ["mild", "severe"], "tonight": [["ACT-01"], ["ACT-01", "ACT-02"]]}
    Answer.objects.bulk_create(
        Answer(attempt=other, step=1, question=question, response=written[question][n % 2], revealed=[], trail=b"", rules="1")
        for n, other in enumerate(attempts)
        for question in like
    )
    assert Answer.objects.count() > 10_000
    assert people(attempt, 1, SECOND) == 3400
    assert queries(attempt) == few <= 8


def queries(attempt: Attempt) -> int:
    client = signed_in(attempt.user)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(at(attempt, 2) + "peers/", headers=HTMX).status_code == 200
    assert [query for query in captured.captured_queries if WRITES.match(query["sql"])] == []
    return len(captured)
