"""The page of a question, before the answer: neither the key, nor a word of the feedback, nor what comes later."""

import re
from collections.abc import Iterator
from html import unescape

import pytest
from django.test import Client
from django.utils.html import strip_tags

from cases.kinds import KINDS
from cases.library import SHIPPED, moment_of, opened
from cases.models import Attempt
from cases.moment import Moment
from tests.cases.test_kinds import wrong_answers
from tests.make import Cast, answer_step, make_attempt, make_case, signed_in

pytestmark = pytest.mark.sweep

KEYS = sorted(path.stem for path in SHIPPED.glob("*.yaml"))


def plain(html: str) -> str:
    """What a reader sees, with single spaces."""
    return " ".join(unescape(strip_tags(html)).split())


def pages(attempt: Attempt, client: Client) -> Iterator[tuple[int, Moment, object, str]]:
    """The page of each step as it is asked; each is answered rightly before the next."""
    checked = opened(attempt.version)
    for index in range(len(checked.case.steps)):
        response = client.get(f"/cases/play/{attempt.pk}/{index + 1}/")
        assert response.status_code == 200
        yield index, moment_of(attempt, index), response.context, response.content.decode()
        answer_step(attempt, index)


def feedback_words(told: Moment) -> set[str]:
    """Every sentence that the feedback of a step may say."""
    words: set[str] = set()
    for question in told.step.questions:
        kind = KINDS[question.kind]
        for answer in (kind.ideal(question, told), *wrong_answers(question, told, kind)):
            mark = kind.mark(question, told, answer)
            words |= {said.why.strip() for said in mark.said} | {mark.note} | set(mark.missed)
    return {" ".join(word.split()) for word in words if word}


@pytest.mark.parametrize("key", KEYS)
def test_a_question_page_gives_nothing_away(cast: Cast, key: str) -> None:
    attempt = make_attempt(cast.trainee, make_case(key))
    for index, told, context, html in pages(attempt, signed_in(cast.trainee)):
        text = plain(html)
        assert not re.findall(r"<(?:input|option)[^>]*\s(?:checked|selected)", html), "no option is marked"
        assert [word for word in feedback_words(told) if word in text] == [], "no word of the feedback"
        for later in told.case.steps[index + 1 :]:
            assert later.title not in text
            assert not later.ask or later.ask not in text
            assert plain(later.text)[:60] not in text
        assert plain(told.case.debrief)[:60] not in text
        last = context["last"]  # type: ignore[index]
        assert last is None if index == 0 else last["shrink"][-1]["step"] == index, "what remains is that of the step before"


@pytest.mark.parametrize("key", KEYS)
def test_a_count_to_be_worked_out_stands_nowhere_on_its_page(cast: Cast, key: str) -> None:
    attempt = make_attempt(cast.trainee, make_case(key))
    for _, told, context, html in pages(attempt, signed_in(cast.trainee)):
        for question in told.step.questions:
            if question.kind == "count":
                ideal = KINDS["count"].ideal(question, told)
                drawn = re.sub(r"<svg.*?</svg>", "", html, flags=re.S)
                rows = [row.value for entry in context["entries"] for row in entry.rows if row.code != "anc"]  # type: ignore[index]
                alone = re.findall(rf"(?<![\d.,]){re.escape(ideal)}(?![\d.,]\d|\d)", plain(drawn))
                assert len(alone) <= rows.count(ideal) + plain(told.step.text).count(ideal), (question.id, ideal)
                assert context["facts"]["count"] == "to be worked out"  # type: ignore[index]


@pytest.mark.parametrize("key", KEYS)
def test_a_band_to_be_named_is_not_drawn_before_the_answer(cast: Cast, key: str) -> None:
    attempt = make_attempt(cast.trainee, make_case(key))
    for _, told, _, html in pages(attempt, signed_in(cast.trainee)):
        if any(question.axis == "band" and question.of == "latest" for question in told.step.questions):
            latest = told.known.patient.latest
            assert latest is not None
            days = re.findall(r'<th scope="row"[^>]*>\s*(?:day )?([−+\d]+)', html)
            assert {str(latest.count.day).replace("-", "−"), f"+{latest.count.day}"}.isdisjoint(days)


@pytest.mark.parametrize("state", ["question", "answered"])
def test_the_count_comes_back_with_the_answer(cast: Cast, state: str) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    if state == "answered":
        answer_step(attempt, 1)
    page = signed_in(cast.trainee).get(f"/cases/play/{attempt.pk}/2/")
    assert page.context["facts"]["count"] == ("to be worked out" if state == "question" else "0.06")
    assert ("0.06" in plain(page.content.decode())) is (state == "answered")


def test_what_may_not_be_seen_is_not_in_the_context_either(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    page = signed_in(cast.trainee).get(f"/cases/play/{attempt.pk}/1/")
    assert [step["title"] for step in page.context["steps"]] == ["Presentation", "", "", ""]
    assert len(page.context["entries"]) == 1
    assert page.context["chart"] is None
