"""How well something is known, told with what it rests on."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from classification.concepts import concept
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.marking import mastered
from classification.marking.marks import rounded
from tests.cases.test_gives_nothing_away import plain
from tests.make import Cast, make_activity, make_recall, signed_in
from training.actions import record_result
from training.mastery import Mastery, own_masteries
from training.models import Recall, User

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)


def known(user: User, code: str = "DIN", now: datetime = NOW) -> Mastery:
    return next(one for one in own_masteries(user, now) if one.concept.code == code)


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


# the figure


def test_knowledge_is_traced_as_grading_says(cast: Cast) -> None:
    """Its vector, with a guess in five: .3, then 1, 1, 0, 1, 1, 1."""
    expected = (".692683", ".919231", ".628501", ".895508", ".977253", ".995369")
    for score, chance in zip("110111", expected, strict=True):
        make_recall(cast.trainee, "DIN", score, options=5)
        assert str(rounded(known(cast.trainee).known)).lstrip("0") == chance


def test_mastered_needs_three_patients_however_likely_it_is(cast: Cast) -> None:
    for n in range(6):
        make_recall(cast.trainee, "DIN", patient=f"p{n % 2}", play=n % 2)
    assert (known(cast.trainee).state, known(cast.trainee).patients_right) == ("building", 2)
    make_recall(cast.trainee, "DIN")
    assert known(cast.trainee).state == "mastered"
    assert mastered(known(cast.trainee).known, 3)


def test_few_answers_are_told_as_few(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN")
    make_recall(cast.trainee, "DIN")
    assert known(cast.trainee).state == "started"
    assert "too few to say more" in plain(client.get("/mastery/").content.decode())
    assert "chance of" not in plain(client.get("/mastery/disorder/DIN/").content.decode()).replace("a chance of 95 %", "")


def test_after_a_hint_an_answer_is_half_the_evidence_and_not_wholly_right(cast: Cast) -> None:
    for user, hint in ((cast.trainee, True), (cast.other_trainee, False)):
        for _ in range(4):
            make_recall(user, "DIN", hint=hint)
    helped, alone = known(cast.trainee), known(cast.other_trainee)
    assert (helped.right, helped.state) == (0, "building")
    assert helped.known < alone.known


def test_danger_is_not_averaged_away(cast: Cast, client: Client) -> None:
    for n in range(20):
        make_recall(cast.trainee, "DIN", at=NOW - timedelta(days=30 - n))
    assert known(cast.trainee, now=NOW - timedelta(days=10)).state == "mastered"
    make_recall(cast.trainee, "DIN", "0", harms=1, at=NOW - timedelta(days=2))
    make_recall(cast.trainee, "DIN", at=NOW - timedelta(days=1))
    assert (known(cast.trainee).state, known(cast.trainee).harms) == ("building", 1)
    assert "one unsafe answer" in plain(client.get("/mastery/").content.decode())


def test_mastered_and_due_again_is_fading(cast: Cast) -> None:
    for _ in range(3):
        make_recall(cast.trainee, "DIN")
    assert known(cast.trainee).state == "mastered"
    assert known(cast.trainee, now=NOW + timedelta(days=40)).state == "fading"


# the pages


def test_a_figure_says_what_it_rests_on_and_opens_to_the_answers(cast: Cast, client: Client) -> None:
    at = timezone.now() - timedelta(days=3)
    for n, score in enumerate("1101"):
        make_recall(cast.trainee, "DIN", score, at=at, patient=f"p{n % 2}", play=n % 2)
    page = client.get("/mastery/").content.decode()
    assert "3 of 4 answers right · 2 patients · last 3 days ago" in plain(page)
    assert 'href="/mastery/disorder/DIN/"' in page
    own = client.get("/mastery/disorder/DIN/").content.decode()
    rows = Recall.objects.filter(user=cast.trainee)
    assert [row.url for row in rows if f'href="{row.url}"' not in own] == []
    assert at.strftime("%A") in own
    assert (own.count(">right</span>"), own.count(">not right</span>")) == (3, 1)


def test_no_share_is_told_without_what_it_is_made_of(cast: Cast, client: Client) -> None:
    for code in ("DIN", "LON", "CIN"):
        for score in ("1", "0", "1", "0.5"):
            make_recall(cast.trainee, code, score)
    for path in ("/mastery/drug/", "/mastery/chronic/"):
        assert "%" not in re.sub(r"a chance of 95 %", "", plain(client.get(path).content.decode()))
    told = plain(client.get("/mastery/disorder/DIN/").content.decode())
    assert re.search(r"Known with a chance of \d+ %, worked out from these answers", told)


def test_the_same_patient_again_is_listed_as_not_counted(cast: Cast, client: Client) -> None:
    for play in (1, 2):
        make_recall(cast.trainee, "DIN", patient="same", play=play, at=NOW + timedelta(hours=play))
    page = plain(client.get("/mastery/disorder/DIN/").content.decode())
    assert "1 of 1 answer right" in page
    assert page.count("the same patient again: not counted") == 1


def test_the_objectives_stand_beside_with_what_they_rest_on(cast: Cast, client: Client) -> None:
    record_result(
        user=cast.trainee, activity=make_activity("A first", objectives=["O5"]), context="practice", state="finished", progress=1, total=1
    )
    assert "Work through the differential" in client.get("/mastery/").content.decode()


def test_criteria_stand_under_the_area_in_which_they_decide(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN-2", concept="criterion")
    make_recall(cast.trainee, "NEU", concept="criterion")
    page = client.get("/mastery/").content.decode()
    assert 'href="/mastery/drug/"' in page
    assert 'href="/mastery/several/"' in page
    found = concept("criterion", "DIN-2")
    assert found is not None
    assert found.name in client.get("/mastery/drug/").content.decode()


def test_nothing_shown_yet_is_said(client: Client) -> None:
    assert "Nothing shown yet" in client.get("/mastery/").content.decode()
    assert "Nothing shown of this area yet" in client.get("/mastery/drug/").content.decode()


@pytest.mark.parametrize("path", ["disorder/DIN/", "criterion/DIN-1/", "disorder/NOTHING/", "area/DIN/", "heart/"])
def test_what_one_has_shown_nothing_of_is_not_found(cast: Cast, client: Client, path: str) -> None:
    make_recall(cast.other_trainee, "DIN")
    make_recall(cast.other_trainee, "DIN-1", concept="criterion")
    assert client.get(f"/mastery/{path}").status_code == 404


def test_the_answers_of_others_are_not_shown(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN")
    other = make_recall(cast.other_trainee, "DIN")
    page = client.get("/mastery/disorder/DIN/").content.decode()
    assert other.url not in page
    assert "1 of 1 answer right" in plain(page)


def everything(user: User, times: int) -> None:
    """Every disorder and every criterion shown so often."""
    names = [("disorder", code) for code in DISORDERS] + [("criterion", row.id) for row in CATALOGUE]
    columns = {"user": user, "score": 1, "title": "A patient with a telling title", "url": "/cases/play/1/1/"}
    Recall.objects.bulk_create(
        Recall(concept=kind, code=code, patient=f"p{n}", play=n, answer=n, at=NOW + timedelta(days=n), **columns)
        for n in range(times)
        for kind, code in names
    )


PAGES = ("/mastery/", "/mastery/differential/", "/mastery/disorder/DIN/", "/refresh/", "/")


def test_a_page_needs_no_more_queries_and_stays_small_however_much_was_shown(cast: Cast, django_assert_max_num_queries: Any) -> None:
    client, needed = signed_in(cast.trainee), []
    make_recall(cast.trainee, "DIN")
    for times in (0, 4):
        everything(cast.trainee, times)
        for path in PAGES:
            with django_assert_max_num_queries(10) as captured:
                page = client.get(path)
            assert len(page.content) < 40_000, path
            needed.append(len(captured))
    assert needed[: len(PAGES)] == needed[len(PAGES) :]


def test_opening_the_pages_writes_nothing(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN")
    before = list(Recall.objects.values())
    for path in PAGES:
        client.get(path)
    assert list(Recall.objects.values()) == before


def test_a_title_is_escaped(cast: Cast, client: Client) -> None:
    make_recall(cast.trainee, "DIN", title="<script>alert(1)</script>")
    assert "<script>alert" not in client.get("/mastery/disorder/DIN/").content.decode()
