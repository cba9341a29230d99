"""A case printed for a seminar: the steps for everyone, the keys for whoever may see them."""

import gzip
import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.handout import keys, sheets
from cases.kinds import KINDS
from cases.models import Attempt, Case, Quiz, QuizCase, Sitting, Version
from cases.practice.making import make_patient
from tests.cases.order_case import publish_order_case
from tests.cases.test_play import WRITES
from tests.make import (
    Cast,
    answer_step,
    finish,
    make_attempt,
    make_case,
    make_cohort,
    make_member,
    make_place,
    make_school,
    shipped_cases,
    signed_in,
)
from training.models import Membership, Place, User
from training.models.catalogue import Context

DOOR = "/cases/sore-throat/"
PRINT = DOOR + "print/"
LEADS = "For whoever leads the seminar"


@pytest.fixture
def case(cast: Cast) -> Case:
    return make_case()


def page(user: User, address: str = PRINT) -> str:
    response = signed_in(user).get(address)
    assert response.status_code == 200
    return unescape(response.content.decode())


# the first part


def test_every_step_stands_there_with_its_text_and_its_questions(cast: Cast, case: Case) -> None:
    printed = page(cast.trainee)
    for sheet in sheets(case.current):  # type: ignore[arg-type]
        assert f"{sheet['number']}. {sheet['step'].title}" in printed
        for question in sheet["step"].questions:
            assert KINDS[question.kind].legend(question).partition("“")[0] in printed


def test_a_trainee_who_has_not_finished_it_finds_no_key_no_reason_and_no_debrief(cast: Cast, case: Case) -> None:
    printed, told = page(cast.trainee), keys(case.current)  # type: ignore[arg-type]
    assert LEADS not in printed
    assert "Two drugs" not in printed, "the debrief"
    for step in told["steps"]:
        for part in step["parts"]:
            for said in (*part["right"], *part["others"]):
                assert said["why"][:60] not in printed, said["why"]


def test_what_is_asked_of_the_counts_is_not_printed_before(cast: Cast, case: Case) -> None:
    step = sheets(case.current)[1]  # type: ignore[arg-type]
    assert [row.code for row in step["entry"].rows if row.code == "anc"] == []
    assert step["facts"]["count"] == "to be worked out"
    assert all("0.06" not in row.value for row in step["chart"].rows)


def test_no_step_of_any_case_shows_its_model_line_or_the_result_of_a_test_that_is_ordered(cast: Cast) -> None:
    lined = ordered = 0
    for checked in shipped_cases():
        make_case(checked.case.key)
        printed = page(cast.trainee, f"/cases/{checked.case.key}/print/")
        assert LEADS not in printed
        own = re.findall(r'<section class="paper".*?</section>', printed, re.S)
        for step, shown in zip(checked.case.steps, own, strict=True):
            lined += bool(step.line)
            assert not step.line or step.line not in printed
            ordered += len(step.orders)
            assert [offer.result for offer in step.orders if offer.result in shown] == []
    assert lined
    assert ordered


@pytest.mark.parametrize("kind", ["criteria", "differential", "actions", "axis"])
def test_there_are_empty_boxes_and_lines_and_no_field(cast: Cast, case: Case, kind: str) -> None:
    printed = page(cast.trainee)
    main = printed[printed.index("<main") : printed.index("</main>")]
    assert not re.search(r"<(input|select|textarea|button)\b", main)
    sheet, part = next((s, p) for s in sheets(case.current) for p in s["parts"] if p["kind"] == kind)  # type: ignore[arg-type]
    own = main[main.index(f'id="step-{sheet["number"]}"') :].partition("</section>")[0]
    if kind == "criteria":
        assert own.count('<td class="box"></td>') == 3 * len(part["form"].extra["rows"])
    elif kind == "differential":
        assert own.count('<li class="blank">') == 5
    else:
        for option in part["form"].options:
            assert f"<li><span>{option.text}</span>" in own
        assert ('class="boxes one"' in own) == any(p["one"] for p in sheet["parts"])


def test_what_can_be_ordered_is_listed_with_its_cost(cast: Cast) -> None:
    publish_order_case()
    printed = page(cast.trainee, "/cases/order-of-the-day/print/")
    assert "Chest X-ray" in printed
    assert "heavy burden" in printed
    assert "Clear lungs" not in printed


# the second part


def test_who_has_finished_it_gets_the_keys(cast: Cast, case: Case) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    assert LEADS not in page(cast.trainee)
    finish(attempt, since=1)
    assert LEADS in page(cast.trainee)
    assert LEADS not in page(cast.other_trainee)


def test_a_preview_is_no_finished_case(cast: Cast, case: Case) -> None:
    finish(make_attempt(cast.trainee, case, context=Context.PREVIEW))
    assert LEADS not in page(cast.trainee)


def test_whoever_teaches_or_works_for_a_school_gets_the_keys_of_the_course(cast: Cast, case: Case) -> None:
    tutor, observer, author = (
        make_place(cast.cohort, role=Place.Role.TUTOR).user,
        make_place(cast.cohort, role="observer").user,
        make_member(make_school()),
    )
    for user in (cast.instructor, tutor, author):
        assert LEADS in page(user)
    for user in (observer, cast.stranger):
        assert LEADS not in page(user)


def test_of_a_case_of_a_school_only_its_own_teachers_get_the_keys(cast: Cast) -> None:
    make_case("limping-boy", school=cast.cohort.school)
    elsewhere = make_place(make_cohort(), cast.instructor, Place.Role.INSTRUCTOR)
    address = "/cases/limping-boy/print/"
    assert LEADS in page(cast.instructor, address)
    assert LEADS not in page(cast.trainee, address)
    Place.objects.filter(user=cast.instructor, cohort=cast.cohort).update(role=Place.Role.TRAINEE)
    assert elsewhere.role == Place.Role.INSTRUCTOR
    assert LEADS not in page(cast.instructor, address), "to teach in another school is not enough"
    make_member(cast.cohort.school, Membership.Role.REVIEWER, cast.instructor)
    assert LEADS in page(cast.instructor, address)


def test_the_keys_say_what_is_right_why_and_by_which_source(cast: Cast, case: Case) -> None:
    printed = page(cast.instructor)
    for text in ("0.06 ×10⁹/L", "Unsafe:", "Not settled yet", "In front now", "Two drugs", "The engine's order"):
        assert text in printed, text
    cited = set(re.findall(r'href="#(s\d+)"', printed))
    assert cited
    assert cited <= set(re.findall(r'id="(s\d+)"', printed)), "every number leads to a source"


def test_every_case_of_the_course_has_a_right_answer_for_each_question(cast: Cast) -> None:
    for checked in shipped_cases():
        told = keys(make_case(checked.case.key).current)  # type: ignore[arg-type]
        for step, written in zip(told["steps"], checked.case.steps, strict=True):
            assert len(step["parts"]) == len(written.questions)
            for part in step["parts"]:
                assert part["right"], (checked.case.key, part["legend"])
                assert all(said["why"] for said in part["right"])


def test_results_and_model_lines_stand_with_the_keys(cast: Cast) -> None:
    publish_order_case()
    printed = page(cast.instructor, "/cases/order-of-the-day/print/")
    assert "Clear lungs" in printed
    assert "their results stand with the step" in printed


# who may print what


def test_while_one_sits_an_exam_with_it_nothing_is_printed(cast: Cast, case: Case) -> None:
    finish(make_attempt(cast.trainee))
    quiz = Quiz.objects.create(title="Exam", composer=cast.instructor, policy=Quiz.Policy.EXAM)
    QuizCase.objects.create(quiz=quiz, version=case.current, place=1)
    Sitting.objects.create(quiz=quiz, user=cast.trainee)
    response = signed_in(cast.trainee).get(PRINT, follow=True)
    assert response.redirect_chain == [(DOOR, 302)]
    assert "once that is over" in response.content.decode()
    assert LEADS in page(cast.instructor)
    Sitting.objects.update(ended=timezone.now())
    assert LEADS in page(cast.trainee)


def test_a_case_of_another_school_is_not_found(cast: Cast) -> None:
    make_case("limping-boy", school=make_school())
    for user in (cast.trainee, cast.instructor, cast.stranger):
        assert signed_in(user).get("/cases/limping-boy/print/").status_code == 404
    assert signed_in(cast.trainee).get("/cases/nothing/print/").status_code == 404
    assert signed_in(cast.trainee).get("/practice/nothing/print/").status_code == 404


def test_a_practice_patient_is_printed_by_its_address(cast: Cast) -> None:
    patient = make_patient(user=cast.trainee, about="area-drug", difficulty=1)
    address = f"/practice/{patient.token}/print/"
    assert LEADS not in page(cast.trainee, address)
    assert patient.target not in re.findall(r"\b[A-Z]{3,4}\b", page(cast.trainee, address))
    assert LEADS in page(cast.instructor, address)
    finish(Attempt.objects.create(user=cast.trainee, version=patient.version))
    assert LEADS in page(cast.trainee, address)


def test_the_door_leads_to_it(cast: Cast, case: Case) -> None:
    assert f'href="{PRINT}"' in page(cast.trainee, DOOR)
    patient = make_patient(user=cast.trainee, about="area-drug", difficulty=1)
    assert f'href="/practice/{patient.token}/print/"' in page(cast.trainee, f"/practice/{patient.token}/")


def test_it_writes_nothing_and_stays_small_and_quick(cast: Cast, case: Case) -> None:
    client = signed_in(cast.instructor)
    first = queries(client)
    assert first <= 8
    for version in Version.objects.all():
        keys(version)
    assert queries(client) == first
    assert len(gzip.compress(client.get(PRINT).content)) < 16_000


def queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(PRINT).status_code == 200
    assert [query for query in captured.captured_queries if WRITES.match(query["sql"])] == []
    return len(captured)
