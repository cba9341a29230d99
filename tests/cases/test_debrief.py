"""The debrief of a finished attempt."""

import re
from html import unescape

import pytest
from django.test import Client

from cases.library import SHIPPED, moment_at, opened
from cases.models import Attempt
from cases.moment import Moment
from cases.views.debrief import MOST_FLIPS, MOST_SOURCES, tally
from classification.changes import Change, missing_fields, single_changes
from classification.classify import classify
from classification.findings.contradictions import contradictions
from classification.whatif import change, stated, what_if
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import HTMX, at
from tests.make import Cast, answer_step, finish, make_attempt, make_case, shipped_cases, shipped_moment, signed_in
from training.evidence import references


@pytest.fixture
def finished(cast: Cast) -> Attempt:
    """The first case, played without a fault."""
    return finish(make_attempt(cast.trainee))


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def page(client: Client, attempt: Attempt, **asked: str) -> str:
    response = client.get(at(attempt, "debrief"), asked)
    assert response.status_code == 200
    return plain(response.content.decode())


def test_it_waits_for_the_last_answer(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    for index in range(3):
        answer_step(attempt, index)
        assert client.get(at(attempt, "debrief")).status_code == 302
    answer_step(attempt, 3)
    assert client.get(at(attempt, "debrief")).status_code == 200


def test_it_tells_the_authors_text_and_every_question_under_its_objective(finished: Attempt, client: Client) -> None:
    text = page(client, finished)
    assert "The count told the danger, the timing told the suspects." in text
    for objective in ("what immune neutropenia is", "the differential diagnosis", "treatment"):
        assert objective in text
    objectives = client.get(at(finished, "debrief")).context["objectives"]
    assert sum(len(objective["rows"]) for objective in objectives) == 10
    assert {objective["score"] for objective in objectives} == {1}
    assert all(not row["chosen"] and not row["missed"] for objective in objectives for row in objective["rows"])


def test_what_was_missed_is_named(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0, {"q.first-test": ["swab"]})
    finish(attempt, since=1)
    text = page(client, attempt)
    assert "Your answer, not right: A throat swab for streptococci" in text
    assert "Belonged to it: A blood count with differential" in text


def test_danger_is_not_averaged_away(cast: Cast, client: Client) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1, {"q.anc": ["0.06"], "q.band": ["severe"], "q.tonight": ["HARM-05", "ACT-20"]})
    finish(attempt, since=2)
    text = page(client, attempt)
    assert "This patient was put in danger" in text
    assert "Left without its first action: Febrile neutropenia" in text
    counted = tally(list(attempt.answers.all()))
    assert (len(counted["harmful"]), len(counted["missed"]) >= 1) == (1, True)


def test_dangers_left_alone_are_counted(finished: Attempt) -> None:
    counted = tally(list(finished.answers.all()))
    assert (counted["harmful"], counted["missed"]) == ([], [])
    assert {said["key"] for said in counted["avoided"]} == {"HARM-01", "HARM-03", "HARM-04", "HARM-05"}


def test_the_verdict_is_shown_with_its_criteria_and_their_sources(finished: Attempt, client: Client) -> None:
    response = client.get(at(finished, "debrief"))
    assert [verdict["code"] for verdict in response.context["verdicts"]] == ["DIN"]
    assert all(criterion["numbers"] for verdict in response.context["verdicts"] for criterion in verdict["criteria"])
    assert response.context["sources"]
    numbers = {number for number, _ in response.context["sources"]}
    cited = {n for verdict in response.context["verdicts"] for criterion in verdict["criteria"] for n in criterion["numbers"]}
    assert cited <= numbers


def test_what_the_debrief_says_cites_its_sources(finished: Attempt, client: Client) -> None:
    response = client.get(at(finished, "debrief"))
    cited = [keys for keys in opened(finished.version).case.sources if keys in references()][:MOST_SOURCES]
    assert len(response.context["rests_on"]) == len(cited) > 0
    assert "What is said here rests on [1]" in page(client, finished)


@pytest.mark.sweep
def test_every_case_has_a_debrief_that_opens(cast: Cast, client: Client) -> None:
    for checked in shipped_cases():
        attempt = finish(make_attempt(cast.trainee, make_case(checked.case.key)))
        text = page(client, attempt)
        assert "What if?" in text
        assert plain(checked.case.debrief.replace("*", "").replace("\n", " "))[:30] in text


def test_what_if_shows_which_verdicts_and_criteria_move(finished: Attempt, client: Client) -> None:
    text = page(client, finished, finding="drugs.carbimazole.stop", value="unknown")
    assert "Verdicts that moved" in text or "unchanged" in text
    moved = client.get(at(finished, "debrief"), {"finding": "counts@21.anc", "value": "0.2"}).context["whatif"]["difference"]
    assert moved["verdicts"]
    assert moved["criteria"]


def test_what_if_is_closed_until_it_is_asked_for(finished: Attempt, client: Client) -> None:
    closed = client.get(at(finished, "debrief")).content.decode()
    assert "<select" not in closed
    assert "<datalist" not in closed
    assert 'href="/cases/play' in closed
    panel = client.get(at(finished, "debrief"), {"whatif": "1"}).content.decode()
    assert "<select" in panel
    assert "Single changes" not in panel


def turned(told: Moment) -> list[Change]:
    """Every single change after which something else stands in front, without the shortcuts of the page."""
    now, found = told.known.first, []
    for each, changed in single_changes(told.findings, missing_fields(now.disorder.all_criteria) if now else frozenset()):
        then = classify(changed).first
        if (then and (then.code, then.status)) != (now and (now.code, now.status)) and not contradictions(changed):
            found.append(each)
    return found


@pytest.mark.sweep
@pytest.mark.parametrize("key", sorted(path.stem for path in SHIPPED.glob("*.yaml")))
def test_each_single_change_that_is_listed_alters_the_verdict_in_front_when_it_is_tried(cast: Cast, client: Client, key: str) -> None:
    attempt = finish(make_attempt(cast.trainee, make_case(key)))
    asked = client.get(at(attempt, "debrief"), {"flips": "1"})
    flips, told = asked.context["whatif"]["flips"], moment_at(attempt.version, len(opened(attempt.version).case.steps) - 1)
    now = told.known.first
    assert len(flips) <= MOST_FLIPS
    if not flips:  # a verdict that several findings carry, each enough without the other
        assert "No single change of a finding does." in asked.content.decode()
        assert not turned(told)
    assert len({each["path"] for each in flips}) == len(flips), "one a finding"
    for each in flips:
        tried = {"flips": "1", "finding": each["path"], "value": each["after"]}
        then = client.get(at(attempt, "debrief"), tried).context["whatif"]["difference"]["first_after"]
        assert (then.disorder.name if then else "", then.status if then else None) == (each["name"], each["status"])
        assert (then and (then.code, then.status)) != (now and (now.code, now.status))


def test_the_links_of_single_changes_are_those_that_are_tried(finished: Attempt, client: Client) -> None:
    page = client.get(at(finished, "debrief"), {"flips": "1"})
    link = re.search(r'<a href="([^"]+)" hx-get="[^"]+"[^>]*>try it', page.content.decode())
    assert link
    panel = client.get(unescape(link[1])).context["whatif"]
    assert panel["difference"]["verdicts"]
    assert panel["flips"] == page.context["whatif"]["flips"]


def test_what_if_with_htmx_is_its_panel_alone(finished: Attempt, client: Client) -> None:
    response = client.get(at(finished, "debrief"), {"finding": "counts@21.anc", "value": "0.2"}, headers=HTMX)
    body = response.content.decode()
    assert body.strip().startswith("<section")
    assert 'id="whatif"' in body
    assert "<html" not in body
    assert "HX-Request" in response.headers["Vary"]


def test_what_if_can_add_a_finding_by_its_name(finished: Attempt, client: Client) -> None:
    panel = client.get(at(finished, "debrief"), {"finding": "sex", "add": "Duffy type", "value": "duffy_null"}).context["whatif"]
    assert "difference" in panel, panel.get("error")


@pytest.mark.parametrize(
    ("finding", "value"),
    [
        ("counts@21.anc", "many"), ("counts@21.anc", "-3"), ("counts@21.anc", "9999999"),
        ("age", "400 years"), ("nothing", "1"),
        ("now", "3"),
        ("counts@x.anc", "1"), ("counts@--1.anc", "1"), ("counts@².anc", "1"), ("counts", "1"), ("drugs", "x"),
        ("drugs.", "x"),
        ("drugs.carbimazole.stop", "-900"), ("drugs.carbimazole.nothing", "1"), ("examination@0.temperature", "hot"),
        ("counts@0", "unknown"),
        ("@", "1"), (".", "1"), ("film@0.blasts", "x" * 500), ("germline.ELANE.zygosity", "three"), ("sex", "\x00"), ("incidental", "1"),
    ],
)  # fmt: skip
def test_a_change_that_cannot_be_is_told_and_never_fails(finished: Attempt, client: Client, finding: str, value: str) -> None:
    response = client.get(at(finished, "debrief"), {"finding": finding, "value": value})
    assert response.status_code == 200
    panel = response.context["whatif"]
    assert panel.get("error") or "difference" in panel


def test_a_change_that_cannot_be_keeps_what_was_typed(finished: Attempt, client: Client) -> None:
    body = client.get(at(finished, "debrief"), {"finding": "counts@21.anc", "value": "many"}).content.decode()
    assert 'value="many"' in body
    assert 'aria-describedby="w-e"' in body
    assert '<option value="counts@21.anc" selected>' in body


@pytest.mark.sweep
def test_every_finding_of_every_case_can_be_set_to_what_it_is_and_moves_nothing() -> None:
    for checked in shipped_cases():
        findings = shipped_moment(checked.case.key, len(checked.case.steps) - 1).findings
        paths = [each.path for each in stated(findings)]
        for each in stated(findings):
            if paths.count(each.path) == 1:  # two tests of one day share a path
                changed = change(findings, each.path, each.value)
                if changed == findings:
                    continue  # the same findings give the same classification (law 1)
                difference = what_if(findings, changed)
                assert (difference.verdicts, difference.criteria) == ((), ()), (checked.case.key, each)
