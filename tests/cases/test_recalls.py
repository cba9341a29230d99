"""What an answer shows of criteria and disorders: recorded with it, and rebuilt from the stored answers to the same rows."""

from decimal import Decimal
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.utils import timezone

from cases.certainty import field_of, is_asked
from cases.kinds import KINDS
from cases.library import opened
from cases.models import Attempt, Quiz, Sitting
from cases.moment import Moment
from cases.practice.making import made_again, make_patient
from cases.quizzes.sitting import end_sitting
from cases.recalls import recalled
from classification.disorders import DISORDERS
from classification.marking.certainty import LEVEL_SAYS
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, signed_in
from training.models import Recall
from training.models.catalogue import Context

pytestmark = pytest.mark.sweep


def rows(attempt: Attempt | None = None) -> list[tuple[Any, ...]]:
    found = Recall.objects.filter(play=attempt.pk) if attempt else Recall.objects.all()
    columns = [field.attname for field in Recall._meta.fields if field.attname != "id"]
    return sorted(found.values_list(*columns), key=repr)


def shown(attempt: Attempt) -> list[tuple[str, str, int, int]]:
    return [(row.concept, row.code, int(row.score), row.harms) for row in Recall.objects.filter(play=attempt.pk).order_by("pk")]


def trail(kind: str, said: list[tuple[str, bool, str]], **more: Any) -> dict[str, Any]:
    marked = {"score": "0", "harms": [], "about": "", "said": [{"key": k, "chosen": c, "word": w} for k, c, w in said]}
    moment = {"remains": [{"code": "DIN", "status": "established"}]}
    return {"kind": kind, "marked": marked | more, "moment": moment}


def told(kind: str, said: list[tuple[str, bool, str]], **more: Any) -> list[tuple[str, Decimal]]:
    return [(each.code, each.score) for each in recalled(trail(kind, said, **more))]


# what each kind says


def test_each_row_of_criteria_is_evidence_of_its_own_criterion() -> None:
    assert told("criteria", [("DIN-1", True, "right"), ("DIN-2", True, "wrong")], score="0.5") == [("DIN-1", 1), ("DIN-2", 0)]


def test_a_right_diagnosis_is_evidence_of_its_disorder_alone() -> None:
    assert told("diagnosis", [("DIN", True, "right"), ("INF", False, "left_alone")], score="1") == [("DIN", 1)]


def test_a_wrong_diagnosis_speaks_against_the_key_and_against_what_was_taken_for_it() -> None:
    assert told("diagnosis", [("INF", True, "wrong"), ("DIN", False, "left_out"), ("LEU", False, "left_alone")]) == [("INF", 0), ("DIN", 0)]


def test_not_settled_is_no_disorder() -> None:
    assert told("diagnosis", [("NOT_SETTLED", True, "right"), ("DIN", False, "left_alone")], score="1") == []
    assert told("diagnosis", [("NOT_SETTLED", True, "wrong"), ("DIN", False, "left_out")]) == [("DIN", 0)]
    assert told("diagnosis", [("DIN", True, "wrong"), ("NOT_SETTLED", False, "left_out")]) == [("DIN", 0)]


def test_right_under_another_definition_is_half_known_and_nothing_was_mixed_up() -> None:
    assert told("diagnosis", [("CIN", True, "other_definition"), ("DAN", False, "left_out")], score="0.5") == [("DAN", Decimal("0.5"))]


def test_of_a_differential_what_is_named_counts_and_what_must_not_be_missed() -> None:
    said = [("DIN", True, "right"), ("CIN", True, "wrong"), ("LEU", False, "left_out"), ("INF", False, "left_out")]
    assert DISORDERS["LEU"].must_not_miss
    assert told("differential", said, score="0.4", about="DIN") == [("DIN", 1), ("CIN", 0), ("LEU", 0)]
    assert told("differential", [("DIN", True, "right"), ("INF", False, "left_out")], about="INF") == [("DIN", 1), ("INF", 0)]


def test_a_harmful_action_speaks_against_what_stood_first_and_a_harmless_one_says_nothing() -> None:
    found = recalled(trail("actions", [], harms=["HARM-05", "HARM-01"]))
    assert [(each.code, each.score, each.harms) for each in found] == [("DIN", 0, 2)]
    assert recalled(trail("actions", [("ACT-01", True, "right")], score="1")) == []
    nothing_settled = trail("actions", [], harms=["HARM-05"]) | {"moment": {"remains": [{"code": "DIN", "status": "unlikely"}]}}
    assert recalled(nothing_settled) == []


def test_a_kind_without_a_rule_shows_nothing() -> None:
    assert recalled(trail("knowledge", [("a", True, "right")], score="1")) == []
    assert recalled(trail("a kind of the past", [])) == []


# the record


def test_a_perfect_learner_shows_nothing_but_knowledge(cast: Cast) -> None:
    attempt = finish(make_attempt(cast.trainee))
    found = shown(attempt)
    assert {("criterion", "DIN-1", 1, 0), ("disorder", "DIN", 1, 0)} <= set(found)
    assert {score for _, _, score, _ in found} == {1}
    row = Recall.objects.filter(code="DIN").latest("pk")
    assert (row.user, row.patient, row.title) == (cast.trainee, attempt.version.digest, attempt.version.title)
    assert row.url == f"/cases/play/{attempt.pk}/4/"
    assert row.options is None


def test_a_hint_and_the_number_of_choices_stand_beside_it(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    for index in range(len(opened(attempt.version).case.steps)):
        questions = [question.id for question in Moment(opened(attempt.version), index).step.questions]
        for question in questions:
            attempt.drafts.create(question=question, hint=True)
        answer_step(attempt, index)
    assert set(Recall.objects.values_list("hint", flat=True)) == {True}
    assert set(Recall.objects.filter(concept="criterion").values_list("options", flat=True)) == {3}


def test_how_sure_one_was_stands_beside_it_and_on_the_page(cast: Cast) -> None:
    cast.trainee.certainty = True
    cast.trainee.save()
    attempt = make_attempt(cast.trainee)
    for index in range(len(opened(attempt.version).case.steps)):
        moment = Moment(opened(attempt.version), index)
        sure = {field_of(question): ["3"] for question in moment.step.questions if is_asked(question)}
        answer_step(attempt, index, ideal_typed(moment) | sure)
    final = attempt.answers.get(question="final")
    assert Recall.objects.get(answer=final.pk, code="DIN").certainty == final.certainty == 3
    page = signed_in(cast.trainee).get("/mastery/disorder/DIN/").content.decode()
    assert LEVEL_SAYS[3] in page


def test_a_harmful_action_is_recorded_as_harm(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    for index in range(len(opened(attempt.version).case.steps)):
        moment = Moment(opened(attempt.version), index)
        typed = ideal_typed(moment)
        for question in moment.step.questions:
            if question.kind == "actions":
                typed[f"q.{question.id}"] = [*sorted(KINDS["actions"].key(question, moment)[1])[:1]] or typed[f"q.{question.id}"]
        answer_step(attempt, index, typed)
    harmed = Recall.objects.filter(harms__gt=0)
    assert harmed
    assert {row.score for row in harmed} == {0}


def test_a_preview_shows_nothing(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    attempt.context = Context.PREVIEW
    attempt.save()
    finish(attempt)
    assert rows() == []
    call_command("rebuild_recalls", stdout=StringIO())
    assert rows() == []


def test_an_exam_shows_something_once_it_has_ended(cast: Cast) -> None:
    case = make_case()
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    sitting = Sitting.objects.create(quiz=quiz, user=cast.trainee)
    attempt = Attempt.objects.create(user=cast.trainee, version=case.current, context=Context.EXAM, sitting=sitting)
    finish(attempt)
    call_command("rebuild_recalls", stdout=StringIO())
    assert rows() == [], "or mastery would be a running score"
    end_sitting(sitting=sitting, now=timezone.now())
    recorded = rows(attempt)
    assert ("disorder", "DIN", 1, 0) in shown(attempt)
    end_sitting(sitting=sitting, now=timezone.now())
    call_command("rebuild_recalls", stdout=StringIO())
    assert rows() == recorded


def test_a_step_sent_twice_is_recorded_once(cast: Cast) -> None:
    attempt = finish(make_attempt(cast.trainee))
    before = rows()
    finish(attempt)
    assert rows() == before


def test_the_rows_rebuilt_from_stored_answers_are_the_same(cast: Cast) -> None:
    finish(make_attempt(cast.trainee))
    other = make_attempt(cast.other_trainee, make_case("limping-boy"))
    answer_step(other, 0)
    patient = make_patient(user=cast.trainee, about="area-chronic", difficulty=2)
    for _ in range(2):
        finish(Attempt.objects.create(user=cast.trainee, version=patient.version))
    before = rows()
    assert len({row[0] for row in before}) >= 1
    Recall.objects.filter(code="DIN").delete()
    Recall.objects.update(score=0, hint=True)
    out = StringIO()
    call_command("rebuild_recalls", stdout=out)
    assert rows() == before
    assert out.getvalue() == f"{len(before)} rows\n"


# generated patients


@pytest.mark.parametrize("code", DISORDERS)
def test_a_patient_asked_for_by_a_disorder_tells_who_knows_it_from_who_does_not(cast: Cast, code: str) -> None:
    patient = make_patient(user=cast.trainee, about=f"disorder-{code}", difficulty=2)
    assert (patient.about, patient.target) == (f"disorder-{code}", code)
    attempts = [Attempt.objects.create(user=user, version=patient.version) for user in (cast.trainee, cast.other_trainee)]
    finish(attempts[0])
    another = "chemotherapy-induced neutropenia" if code != "CHE" else "neutropenia of maternal hypertension"
    for index in range(len(opened(patient.version).case.steps)):
        typed = ideal_typed(Moment(opened(patient.version), index))
        for question in Moment(opened(patient.version), index).step.questions:
            if question.kind in ("diagnosis", "differential"):
                typed = {name: value for name, value in typed.items() if not name.startswith(f"q.{question.id}")}
                typed[f"q.{question.id}" + (".1" if question.kind == "differential" else "")] = [another]
        answer_step(attempts[1], index, typed)
    known, unknown = ({row[2] for row in shown(attempt) if row[1] == code} for attempt in attempts)
    assert known == {1}
    assert 0 in unknown


@pytest.mark.parametrize("code", ["DIN-1", "DIN-2", "NEU", "AB-POS", "LON-READING", "PMA-CHILD-AB", "SILVERY-HAIR"])
def test_a_patient_asked_for_by_a_criterion_asks_it_whatever_the_place_of_it_in_the_row(cast: Cast, code: str) -> None:
    patient = make_patient(user=cast.trainee, about=f"criterion-{code}", difficulty=1)
    assert ("criterion", code, 1, 0) in shown(finish(Attempt.objects.create(user=cast.trainee, version=patient.version)))
    assert made_again(patient).case.canonical() == patient.version.document
