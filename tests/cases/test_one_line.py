"""The patient in one line: typed before the options, kept with the answer, a model shown afterwards, never marked."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client

from cases.library import add_version, opened
from cases.models import Answer, Attempt, Case, Draft
from cases.moment import Moment
from cases.one_line import LONGEST, field_of
from tests.cases.test_play import HTMX, at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, shipped_case, signed_in
from training.models import Result

MODEL = "A woman of 67 on two suspect drugs, febrile and well below 0.1."


@pytest.fixture
def case(db: None) -> Case:
    """The first case, with a model line at its second step."""
    case, checked = make_case(), shipped_case("sore-throat")
    first, second, *rest = checked.case.steps
    document = checked.case.model_copy(update={"steps": (first, second.model_copy(update={"line": MODEL}), *rest)})
    case.current = add_version(replace(checked, case=document), case=case, number=2)
    case.save()
    return case


@pytest.fixture
def attempt(cast: Cast, case: Case) -> Attempt:
    attempt = make_attempt(cast.trainee, case)
    answer_step(attempt, 0)
    return attempt


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def step_of(attempt: Attempt) -> Moment:
    return Moment(opened(attempt.version), 1)


def typed(attempt: Attempt, line: str) -> dict[str, Any]:
    return ideal_typed(step_of(attempt)) | {field_of(step_of(attempt).step): [line]}


def test_the_page_asks_for_it_before_the_options_and_does_not_show_the_model(client: Client, attempt: Attempt) -> None:
    page = client.get(at(attempt, 2)).content.decode()
    assert page.index("The patient in one line") < page.index('id="part-anc"')
    assert MODEL not in page
    assert "The patient in one line" not in client.get(at(attempt, 1)).content.decode(), "no line at this step"


def test_the_own_line_stands_beside_the_model_afterwards_and_in_the_debrief(client: Client, attempt: Attempt) -> None:
    page = client.post(at(attempt, 2), typed(attempt, "  Fever,\n two drugs,  no neutrophils. "), headers=HTMX)
    title = step_of(attempt).step.title
    assert page.context["line"] == {"title": title, "own": "Fever, two drugs, no neutrophils.", "model": MODEL}
    finish(attempt, since=2)
    debrief = client.get(at(attempt, "debrief")).content.decode()
    assert "Fever, two drugs, no neutrophils." in debrief
    assert MODEL in debrief


def test_it_is_optional_and_the_model_is_shown_all_the_same(client: Client, attempt: Attempt) -> None:
    page = client.post(at(attempt, 2), typed(attempt, ""), headers=HTMX).content.decode()
    assert "none written" in page
    assert MODEL in page


def test_it_is_never_marked(cast: Cast, case: Case, client: Client, attempt: Attempt) -> None:
    other = make_attempt(cast.other_trainee, case)
    answer_step(other, 0)
    answer_step(other, 1)
    client.post(at(attempt, 2), typed(attempt, "Nonsense"), headers=HTMX)
    assert len(set(Result.objects.values_list("score", flat=True))) == 1
    assert Answer.objects.get(attempt=attempt, question="anc").line == "Nonsense"
    assert set(Answer.objects.filter(attempt=attempt).exclude(question="anc").values_list("line", flat=True)) == {""}


def test_it_is_kept_as_a_draft(client: Client, attempt: Attempt) -> None:
    name = field_of(step_of(attempt).step)
    client.post(at(attempt, 2), {"do": "save", name: "Half a line"}, headers=HTMX)
    assert Draft.objects.get(question="anc").typed == {name: ["Half a line"]}
    assert ">Half a line</textarea>" in client.get(at(attempt, 2)).content.decode()


def test_too_long_a_line_is_told_beside_its_field_with_all_other_faults_and_stays(client: Client, attempt: Attempt) -> None:
    long = "x" * (LONGEST + 11)
    page = client.post(at(attempt, 2), {**typed(attempt, long), "q.anc": "many"}, headers=HTMX)
    assert page.status_code == 422
    text = page.content.decode()
    assert "2 parts need you" in text
    assert "At most 240 characters; these are 251." in text
    assert f">{long}</textarea>" in text
    assert 'aria-describedby="error-_line says-_line" aria-invalid="true"' in text
    assert Answer.objects.filter(step=1).count() == 0


def test_the_same_line_again_shows_what_is_stored_and_another_is_told(client: Client, attempt: Attempt) -> None:
    client.post(at(attempt, 2), typed(attempt, "First line"), headers=HTMX)
    assert client.post(at(attempt, 2), typed(attempt, "First line"), headers=HTMX).status_code == 200
    other = client.post(at(attempt, 2), typed(attempt, "Second line"), headers=HTMX)
    assert other.status_code == 409
    assert "Second line" in other.content.decode()
    assert Answer.objects.get(question="anc").line == "First line"


def test_what_is_typed_is_text_and_no_markup(client: Client, attempt: Attempt) -> None:
    page = client.post(at(attempt, 2), typed(attempt, "<b>bold</b>"), headers=HTMX).content.decode()
    assert "&lt;b&gt;bold&lt;/b&gt;" in page


def test_a_document_without_lines_has_the_same_bytes_as_before() -> None:
    assert '"line"' not in shipped_case("sore-throat").case.canonical()
