"""A room's answers, step by step."""

import re
from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.kinds import KINDS
from cases.models import Answer, Attempt, Mark, Sitting
from cases.moment import Moment
from cases.quizzes.composing import compose_quiz
from cases.quizzes.sitting import end_sitting, start_sitting
from tests.cases.test_gives_nothing_away import plain
from tests.make import (
    Cast,
    answer_step,
    finish,
    ideal_typed,
    make_attempt,
    make_case,
    make_cohort,
    make_place,
    make_user,
    shipped_case,
    signed_in,
)
from training.actions import assign
from training.models import Activity, Assignment, Kind, Place, User

UNSAFE = {"q.anc": ["0.06"], "q.band": ["severe"], "q.tonight": ["HARM-05"]}


def set_case(cast: Cast, key: str = "sore-throat") -> Assignment:
    activity = Activity.objects.get(kind=Kind.CASE, key=make_case(key).key)
    return assign(cohort=cast.cohort, activity=activity, due=None, by=cast.instructor)


def at(assignment: Assignment, step: int = 1, place: int = 1) -> str:
    return f"/cases/answers/{assignment.pk}/{place}/{step}/"


def look(cast: Cast, assignment: Assignment, step: int = 1, place: int = 1, **asked: str) -> str:
    response = signed_in(cast.instructor).get(at(assignment, step, place), asked)
    assert response.status_code == 200
    return response.content.decode()


def parts(cast: Cast, assignment: Assignment, step: int = 1, **asked: str) -> dict[str, dict[str, object]]:
    response = signed_in(cast.instructor).get(at(assignment, step), asked)
    return {part["id"]: part for part in response.context["parts"]}


def bars(part: dict[str, object]) -> dict[str, tuple[int, bool, bool]]:
    """Of each bar how many, whether unsafe, whether right."""
    return {each["bar"].text: (each["bar"].count, each["bar"].unsafe, each["bar"].right) for each in part["rows"][0]["bars"]}  # type: ignore[index]


def class_of(cast: Cast, size: int) -> list[User]:
    return [make_place(cast.cohort, make_user(f"Trainee {n:02}")).user for n in range(size)]


def test_it_is_for_those_who_teach_the_class(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    observer = make_place(cast.cohort, role=Place.Role.OBSERVER).user
    elsewhere = make_place(make_cohort(), role=Place.Role.INSTRUCTOR).user
    for user in (cast.trainee, cast.stranger, observer, elsewhere):
        for address in (at(assignment), f"/cases/answers/{assignment.pk}/"):
            assert signed_in(user).get(address).status_code == 404
    tutor = make_place(cast.cohort, role=Place.Role.TUTOR).user
    assert signed_in(tutor).get(at(assignment)).status_code == 200


def test_a_step_or_a_place_that_is_not_there_is_not_found(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    for address in (at(assignment, 99), at(assignment, 0), at(assignment, 1, 2)):
        assert signed_in(cast.instructor).get(address).status_code == 404


def test_a_case_nobody_has_begun_says_so(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.stranger))
    assert "Nobody of this class has begun it" in look(cast, assignment)


def test_each_option_has_its_bar_with_its_number(cast: Cast) -> None:
    assignment = set_case(cast)
    for user, band in ((cast.trainee, "severe"), (cast.other_trainee, "moderate")):
        attempt = make_attempt(user)
        answer_step(attempt, 0)
        answer_step(attempt, 1, UNSAFE | {"q.band": [band]})
    told = bars(parts(cast, assignment, 2)["band"])
    assert {text: each[0] for text, each in told.items()} == {"not neutropenic": 0, "mild": 0, "moderate": 1, "severe": 1}
    assert '<b>1</b> <span class="muted">50 %</span>' in look(cast, assignment, 2)


def test_what_was_unsafe_is_marked_at_once_and_what_is_right_only_with_the_key(cast: Cast) -> None:
    assignment = set_case(cast)
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1, UNSAFE)
    closed, opened = parts(cast, assignment, 2), parts(cast, assignment, 2, key="1")
    (harmful,) = [text for text, (count, unsafe, _right) in bars(closed["tonight"]).items() if unsafe]
    assert bars(closed["tonight"])[harmful][0] == 1
    assert closed["tonight"]["unsafe"] == 1
    assert not any(right for part in closed.values() for _count, _unsafe, right in bars(part).values())
    assert [text for text, each in bars(opened["band"]).items() if each[2]] == ["severe"]
    page = look(cast, assignment, 2)
    assert "would have put this patient in danger" in page
    assert "left an emergency without its first action" in page


def test_an_unsafe_option_that_nobody_chose_is_not_given_away(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    assert not any(unsafe for _count, unsafe, _right in bars(parts(cast, assignment, 2)["tonight"]).values())


def test_reasons_and_sources_come_with_the_key_and_not_before(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    closed, opened = look(cast, assignment, 2), look(cast, assignment, 2, key="1")
    why = next(said["why"] for said in Answer.objects.get(question="band").told()["marked"]["said"] if said["key"] == "severe")
    assert why not in plain(closed)
    assert why in plain(opened)
    assert "Sources" not in plain(closed)
    assert "Open the key" in closed
    assert "Next step" in opened


def test_every_question_of_every_step_has_bars_that_add_up(cast: Cast) -> None:
    """Each kind of question, asked of a class of one who knows all."""
    seen = set()
    for key in ("sore-throat", "counted-for-jaundice", "count-we-know", "fourteen-boxes", "flour-on-the-form"):
        assignment = set_case(cast, key)
        finish(make_attempt(cast.trainee, make_case(key)))
        for index, step in enumerate(shipped_case(key).case.steps):
            told = parts(cast, assignment, index + 1, key="1")
            for question in step.questions:
                seen.add((question.kind, question.form if question.kind == "knowledge" else ""))
                drawn = [each["bar"] for row in told[question.id]["rows"] for each in row["bars"]]  # type: ignore[attr-defined]
                assert any(bar.count for bar in drawn), (key, question.id)
                if question.kind not in ("differential", "justify", "flip"):  # one answer of several right ones
                    assert {bar.text for bar in drawn if bar.count} == {bar.text for bar in drawn if bar.right}, (key, question.id)
    assert {kind for kind, _form in seen} >= set(KINDS) - {"next_test"}, "that one is tried in test_spread"


def test_what_was_typed_is_grouped_by_what_was_meant(cast: Cast) -> None:
    checked = shipped_case("counted-for-jaundice")
    index, question = next((n, q) for n, s in enumerate(checked.case.steps) for q in s.questions if q.kind == "diagnosis")
    assignment = set_case(cast, "counted-for-jaundice")
    for user, typed in ((cast.trainee, "NIN"), (cast.other_trainee, "Neonatal immune neutropenia")):
        attempt = make_attempt(user, make_case("counted-for-jaundice"))
        for before in range(index):
            answer_step(attempt, before)
        answer_step(attempt, index, ideal_typed(Moment(checked, index)) | {f"q.{question.id}": [typed]})
    told = bars(parts(cast, assignment, index + 1)[question.id])
    assert [each[0] for each in told.values()] == [2]


def test_rare_typed_answers_are_counted_together(cast: Cast) -> None:
    assignment = set_case(cast)
    for n, user in enumerate(class_of(cast, 12)):
        attempt = make_attempt(user)
        answer_step(attempt, 0)
        answer_step(attempt, 1, UNSAFE | {"q.anc": [f"{n + 1}"]})
    part = parts(cast, assignment, 2)["anc"]
    assert (len(bars(part)), part["rows"][0]["left"]) == (8, 4)  # type: ignore[index]
    assert "4 people wrote something rarer." in look(cast, assignment, 2)


def test_the_first_play_of_each_counts(cast: Cast) -> None:
    assignment = set_case(cast)
    first = make_attempt(cast.trainee)
    answer_step(first, 0)
    answer_step(first, 1, UNSAFE | {"q.band": ["mild"]})
    finish(first, since=2)
    finish(make_attempt(cast.trainee))
    assert {text for text, each in bars(parts(cast, assignment, 2)["band"]).items() if each[0]} == {"mild"}
    assert "<b>1</b> of 2 answered this step" in look(cast, assignment, 2)


def test_a_preview_and_those_who_only_watch_are_not_counted(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee, context="preview"))
    finish(make_attempt(cast.instructor))
    assert "Nobody of this class has begun it" in look(cast, assignment)


def test_names_are_shown_on_request_only(cast: Cast) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))
    assert "Mara Lindqvist" not in look(cast, assignment)
    assert "Mara Lindqvist" in look(cast, assignment, names="1")


def write_lines(cast: Cast, assignment: Assignment) -> int:
    """Both trainees write the patient in one line; the number of the step that asks for one."""
    key = assignment.activity.key
    index = next(n for n, step in enumerate(shipped_case(key).case.steps) if step.line)
    for user in (cast.trainee, cast.other_trainee):
        attempt = make_attempt(user, make_case(key))
        for before in range(index):
            answer_step(attempt, before)
        answer_step(attempt, index)
        Answer.objects.filter(pk=Answer.objects.filter(attempt=attempt, step=index).earliest("pk").pk).update(line=f"<b>By {user.email}")
    return index + 1


def numbered(page: str) -> list[tuple[str, str]]:
    """Which line stands under which number."""
    return re.findall(r"(trainee \d+)</span> &lt;b&gt;By (\S+)", page)


def test_lines_stand_under_a_number_that_stays_and_under_a_name_on_request(cast: Cast) -> None:
    assignment = set_case(cast, "count-we-know")
    step = write_lines(cast, assignment)
    page = look(cast, assignment, step)
    assert shipped_case("count-we-know").case.steps[step - 1].line in plain(page)
    assert "trainee 1" in plain(page)
    assert "trainee 2" in plain(page)
    assert "&lt;b&gt;By mara.lindqvist@example.org" in page
    assert "Mara Lindqvist" not in page
    assert numbered(page) == numbered(look(cast, assignment, step))
    named = look(cast, assignment, step, names="1")
    assert "Mara Lindqvist" in named
    assert "trainee 1" not in plain(named)


def test_how_sure_they_were_is_counted_and_how_many_were_right_comes_with_the_key(cast: Cast) -> None:
    assignment = set_case(cast)
    for user, band in ((cast.trainee, "severe"), (cast.other_trainee, "mild")):
        attempt = make_attempt(user)
        answer_step(attempt, 0)
        answer_step(attempt, 1, UNSAFE | {"q.band": [band]})
    Answer.objects.filter(question="band").update(certainty=3)
    assert [(each["count"], each["right"]) for each in parts(cast, assignment, 2)["band"]["sure"]] == [(2, None)]  # type: ignore[attr-defined]
    assert [(each["count"], each["right"]) for each in parts(cast, assignment, 2, key="1")["band"]["sure"]] == [(2, 1)]  # type: ignore[attr-defined]


def test_an_earlier_version_is_not_mixed_in(cast: Cast) -> None:
    assignment = set_case(cast)
    older = finish(make_attempt(cast.other_trainee))
    case = make_case()
    assert case.current is not None
    newer = case.versions.create(
        number=2, document=case.current.document, digest=case.current.digest, title=case.current.title, area="acute", level="core"
    )
    case.current = newer
    case.save()
    for user in (cast.trainee, *class_of(cast, 2)):
        finish(make_attempt(user, case))
    assert older.version_id != newer.pk
    page = look(cast, assignment)
    assert "<b>3</b> of 4 answered" in page
    assert "1 person met another version" in page


def test_only_stored_trails_are_told(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    assignment = set_case(cast)
    finish(make_attempt(cast.trainee))

    def refuse(*_args: object) -> None:
        raise AssertionError("marked anew")

    for kind in KINDS.values():
        monkeypatch.setattr(type(kind), "mark", refuse)
    for step in range(1, 5):
        look(cast, assignment, step, key="1")


def exam(cast: Cast) -> tuple[Assignment, Callable[[User], Sitting]]:
    quiz = compose_quiz(
        composer=cast.instructor,
        title="On fever",
        cases=[make_case(), make_case("limping-boy")],
        policy="exam",
        minutes=30,
        cohort=cast.cohort,
    )
    return Assignment.objects.get(), lambda user: start_sitting(user=user, quiz=quiz, now=timezone.now())


def test_nothing_of_an_exam_is_told_before_it_has_ended_for_that_person(cast: Cast) -> None:
    assignment, sit = exam(cast)
    sitting = sit(cast.trainee)
    finish(sitting.attempts.earliest("pk"))
    assert "the exam has not ended for anyone" in look(cast, assignment)
    end_sitting(sitting=sitting, now=timezone.now())
    other = sit(cast.other_trainee)
    answer_step(other.attempts.earliest("pk"), 0)
    page = look(cast, assignment)
    assert "<b>1</b> of 2 answered" in page
    assert "1 person still sits this exam" in page


def test_an_exam_under_way_is_not_told_by_way_of_the_case_either(cast: Cast) -> None:
    _exam, sit = exam(cast)
    sitting = sit(cast.trainee)
    finish(sitting.attempts.earliest("pk"))
    of_case = set_case(cast)
    assert "Nobody of this class has begun it" in look(cast, of_case)
    end_sitting(sitting=sitting, now=timezone.now())
    assert "<b>1</b> of 2 answered" in look(cast, of_case)


def test_a_quiz_lists_its_cases_and_each_is_told_as_it_was_sat(cast: Cast) -> None:
    assignment, sit = exam(cast)
    finish(make_attempt(cast.trainee))
    sitting = sit(cast.trainee)
    for attempt in sitting.attempts.all():
        finish(attempt)
    end_sitting(sitting=sitting, now=timezone.now())
    page = signed_in(cast.instructor).get(f"/cases/answers/{assignment.pk}/").content.decode()
    assert at(assignment, 1, 1) in page
    assert at(assignment, 1, 2) in page
    assert shipped_case("limping-boy").case.title in plain(look(cast, assignment, 1, 2))
    assert signed_in(cast.instructor).get(at(assignment, 1, 3)).status_code == 404


def test_a_case_begins_at_its_first_step_and_a_module_has_none(cast: Cast) -> None:
    assignment = set_case(cast)
    assert signed_in(cast.instructor).get(f"/cases/answers/{assignment.pk}/")["Location"] == at(assignment)
    Activity.objects.update(kind=Kind.MODULE)
    assert signed_in(cast.instructor).get(at(assignment)).status_code == 404


def copies(cast: Cast, attempt: Attempt, size: int) -> None:
    """So many trainees more who answered the same."""
    answers = list(attempt.answers.all())
    people = User.objects.bulk_create(User(email=f"copy-{n}-of-{size}@example.org") for n in range(size))
    Place.objects.bulk_create(Place(cohort=cast.cohort, user=user) for user in people)
    attempts = Attempt.objects.bulk_create(Attempt(user=user, version=attempt.version) for user in people)
    columns = ("step", "question", "response", "revealed", "trail", "rules")
    rows = [Answer(attempt=other, **{name: getattr(answer, name) for name in columns}) for other in attempts for answer in answers]
    Mark.objects.bulk_create(Mark(answer=row, score=1, label="right", rules="1") for row in Answer.objects.bulk_create(rows))


def test_a_class_of_500_needs_as_many_queries_as_one_of_two(cast: Cast) -> None:
    assignment, client = set_case(cast), signed_in(cast.instructor)
    attempt = finish(make_attempt(cast.trainee))

    def queries(**asked: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get(at(assignment, 2), asked).status_code == 200
        return len(captured)

    few = queries(), queries(key="1", names="1")
    copies(cast, attempt, 498)
    assert (queries(), queries(key="1", names="1")) == few
    assert max(few) <= 11


def test_the_page_of_a_class_of_500_stays_small(cast: Cast) -> None:
    assignment = set_case(cast)
    copies(cast, finish(make_attempt(cast.trainee)), 498)
    assert len(look(cast, assignment, 2, key="1", names="1").encode()) < 60_000


def test_opening_it_writes_nothing(cast: Cast) -> None:
    assignment, client = set_case(cast), signed_in(cast.instructor)
    finish(make_attempt(cast.trainee))
    with CaptureQueriesContext(connection) as captured:
        client.get(at(assignment, 2), {"key": "1", "names": "1"})
    assert not [query["sql"] for query in captured if query["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
