"""The sources of the feedback of a step: by its own numbers, for the reader alone, and not before the answer."""

import re
from html import unescape

import pytest
from django.test import Client

from tests.cases.test_play import HTMX, WRITES, at
from tests.make import Cast, answer_step, make_attempt, signed_in


def listed(html: str) -> list[int]:
    return [int(number) for number in re.findall(r'<li id="s(\d+)">', html)]


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def test_every_number_of_the_feedback_leads_to_its_place_in_the_list(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    for index in range(4):
        answer_step(attempt, index)
        feedback, page = (client.get(at(attempt, f"{index + 1}{more}")).content.decode() for more in ("", "/sources"))
        cited = {int(number) for number in re.findall(r'href="sources/#s(\d+)"', feedback)}
        assert cited
        assert listed(page) == sorted(cited)
        assert f"{len(cited)} sources" in feedback
    assert "EuNet-INNOCHRON, 2020" in unescape(page)


def test_for_htmx_it_is_the_list_alone(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    page, part = (client.get(at(attempt, "1/sources"), headers=headers).content.decode() for headers in ({}, HTMX))
    assert part.strip().startswith("<ol")
    assert listed(part) == listed(page)
    assert "<html" in page


def test_there_is_none_before_the_answer_nor_for_another_nor_of_a_step_that_is_not_there(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    assert client.get(at(attempt, "2/sources")).status_code == 404
    assert client.get(at(attempt, "9/sources")).status_code == 404
    for other in (cast.other_trainee, cast.instructor, cast.stranger):
        assert signed_in(other).get(at(attempt, "1/sources")).status_code == 404


def test_opening_it_writes_nothing_and_asks_little(cast: Cast, client: Client, django_assert_max_num_queries) -> None:  # type: ignore[no-untyped-def]
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    with django_assert_max_num_queries(8) as asked:
        client.get(at(attempt, "1/sources"))
    assert not [query["sql"] for query in asked.captured_queries if WRITES.match(query["sql"])]
