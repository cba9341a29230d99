"""Practice: a new patient each time, the same for everyone with its address, and silent about its target until the end."""

import re
from collections import Counter
from html import unescape
from typing import Any

import pytest
from django.test import Client

from cases.kinds import KINDS
from cases.library import moment_at, opened
from cases.models import Answer, Attempt, GeneratedPatient, Version
from cases.practice import making
from cases.practice.choices import AREAS, disorders_of, menu, order, pairs, rival
from cases.practice.making import generator, made_again, make_patient, told_in
from classification import VERSION
from classification.disorders import DISORDERS
from classification.generate import NEIGHBOURS, NotGenerated, targets
from tests.cases.test_budgets import sql
from tests.cases.test_gives_nothing_away import plain
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_library, make_user, signed_in
from training.models import Activity, Kind, Result, User

CHOICES = [key for _, choices in menu("") for key, _ in choices]


@pytest.fixture
def client(cast: Cast) -> Client:
    return signed_in(cast.trainee)


def ask(client: Client, about: str = "area-drug", level: int = 1) -> Attempt:
    """Chooses, and gets a patient."""
    response = client.post("/practice/", {"about": about, "level": level})
    assert response.status_code == 302
    attempt = Attempt.objects.order_by("-pk")[0]
    assert response.headers["Location"] == at(attempt)
    return attempt


def made(user: User, about: str = "area-drug", level: int = 1) -> GeneratedPatient:
    return make_patient(user=user, about=about, difficulty=level)


# what may be chosen


def test_every_area_and_every_pair_of_neighbours_can_be_chosen_once() -> None:
    assert {frozenset(pair) for pair in pairs().values()} == {frozenset(pair) for pair in NEIGHBOURS}
    assert len(CHOICES) == len(set(CHOICES)) == 1 + len(AREAS) + len(pairs())
    assert sorted(code for area in AREAS for code in disorders_of(area)) == sorted(targets())


def test_of_a_pair_both_come_whichever_can_be_made_to_look_like_the_other() -> None:
    for about, pair in pairs().items():
        drawn = Counter(order(about, seed).target for seed in range(200))
        assert set(drawn) == set(pair)
        assert min(drawn.values()) > 60, "the choice gives nothing away"


def test_an_area_draws_all_its_disorders_the_common_ones_more_often() -> None:
    drawn = Counter(order("area-chronic", seed).target for seed in range(2000))
    assert set(drawn) == set(disorders_of("chronic"))
    times = {tier: [drawn[code] for code in drawn if DISORDERS[code].tier == tier] for tier in ("common", "rare")}
    assert not times["common"] or not times["rare"] or min(times["common"]) > max(times["rare"])


def test_the_page_offers_the_choices_and_keeps_one_from_the_address(client: Client) -> None:
    page = client.get("/practice/?about=area-drug&level=3").content.decode()
    assert '<option value="area-drug" selected>' in page
    assert "LON or DIN: Late-onset" in page
    assert "nothing finished yet, so any area" in page
    assert re.search(r'value="3"[^>]* checked', page)


@pytest.mark.parametrize(("about", "level", "fault"), [("area-heart", "1", "about"), ("area-drug", "4", "level"), ("", "", "about")])
def test_what_is_not_offered_is_told_beside_its_field_and_makes_nothing(client: Client, about: str, level: str, fault: str) -> None:
    response = client.post("/practice/", {"about": about, "level": level})
    assert response.status_code == 422
    assert fault in response.context["form"].errors
    assert not Version.objects.exists()


# the patient


def test_a_patient_is_a_version_that_can_be_made_again_to_the_byte(cast: Cast) -> None:
    for about in ("area-neonatal", "pair-LON-DIN", "weakest"):
        patient = made(cast.trainee, about, 2)
        assert patient.version.origin == Version.Origin.GENERATED
        assert patient.version.case is None
        assert (patient.rules, patient.generator) == (VERSION, generator())
        assert made_again(patient).case.canonical() == patient.version.document


def test_every_post_gives_another_patient_and_every_get_none(client: Client) -> None:
    first, second = ask(client), ask(client)
    assert first.version.digest != second.version.digest
    client.get("/practice/")
    client.get(f"/practice/{first.version.patient.token}/")
    assert GeneratedPatient.objects.count() == Attempt.objects.count() == 2


def test_a_seed_that_gives_no_patient_is_passed_over(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    real, tried = making.drawn, []

    def once_refused(*args: Any, **kwargs: Any) -> Any:
        tried.append(args)
        if len(tried) == 1:
            raise NotGenerated("no patient in 60 attempts")
        return real(*args, **kwargs)

    monkeypatch.setattr(making, "drawn", once_refused)
    ask(client)
    assert len(tried) == 2
    assert tried[0][2] != tried[1][2], "another seed"


@pytest.mark.parametrize("another", [False, True])
def test_where_no_seed_gives_a_patient_it_is_said_and_can_be_tried_again(
    cast: Cast, client: Client, monkeypatch: pytest.MonkeyPatch, another: bool
) -> None:
    address = f"/practice/{made(cast.trainee, 'pair-LON-DIN', 2).token}/another/" if another else "/practice/"

    def refused(*args: Any, **kwargs: Any) -> Any:
        raise NotGenerated("DIN is possible")

    monkeypatch.setattr(making, "drawn", refused)
    response = client.post(address, {"about": "pair-LON-DIN", "level": "2"})
    page = response.content.decode()
    assert response.status_code == 503
    assert "No patient came of this" in page
    assert "DIN is possible" not in page
    assert 'value="pair-LON-DIN" selected' in page, "what was chosen is kept"
    assert not Attempt.objects.exists()


def test_who_practises_every_day_is_not_told_the_same_story_twice_within_twenty_patients(cast: Cast) -> None:
    told = [told_in(made(cast.trainee, "area-drug", 1 + place % 3).version.document) for place in range(20)]
    assert all(told)
    assert sum(map(len, told)) == len(set().union(*told))


# what may be seen


@pytest.mark.parametrize("about", ["area-drug", "area-neonatal", "pair-LON-DIN", "pair-DAN-CIN", "weakest"])
def test_the_target_shows_nowhere_before_the_end(client: Client, about: str) -> None:
    attempt = ask(client, about)
    patient, checked = attempt.version.patient, opened(attempt.version)
    secrets = [f"-{patient.target.lower()}-", str(patient.seed), f'"{patient.about}"', checked.case.debrief[:60]]
    named = re.compile(rf"\b{patient.target}\b|generated-")
    pages = [f"/practice/{patient.token}/", "/", "/cases/"]
    for index in range(len(checked.case.steps)):
        for page in (*pages, at(attempt, index + 1)):
            html = client.get(page).content.decode()
            assert [word for word in secrets if word in html] == []
            if page != at(attempt, index + 1):
                assert not named.search(html)
            title = re.search(r"<title>(.*?)</title>", html, re.S)
            assert title is not None
            assert not named.search(title[1])
            assert DISORDERS[patient.target].name.lower() not in title[1].lower()
        html = re.sub(r"<datalist.*?</datalist>", "", client.get(at(attempt, index + 1)).content.decode(), flags=re.S)
        assert not named.search(html.split('id="ask"')[0]), "beside the question only the chart and the record"
        assert re.findall(rf'["=.-]{patient.target}[".-]', html) == [], "in no name, value or address"
        answer_step(attempt, index)
    assert not named.search(patient.token + checked.case.key)
    assert client.get(at(attempt, "debrief")).status_code == 200


def test_the_place_of_a_patient_does_not_tell_its_area(cast: Cast) -> None:
    assert {opened(made(cast.trainee, f"area-{area.value}").version).case.place for area in AREAS} == {""}


def test_the_criteria_asked_are_those_of_two_disorders(cast: Cast) -> None:
    for about in ("pair-LON-DIN", "area-differential", "area-neonatal"):
        patient = made(cast.trainee, about, 2)
        asked = [question for _, question in opened(patient.version).case.questions() if question.kind == "criteria"]
        assert asked
        for question in asked:
            other = (
                patient.target
                if question.disorder == rival(about, patient.target, patient.seed)
                else rival(about, patient.target, patient.seed)
            )
            row = DISORDERS[other]
            assert {criterion.id for criterion in (*row.required, *(row.established or ()))} & set(question.rows), (patient.target, other)


# after the debrief


def test_the_debrief_offers_another_like_this_and_an_address_to_share(client: Client) -> None:
    attempt = finish(ask(client, "pair-LON-DIN", 2))
    patient = attempt.version.patient
    page = client.get(at(attempt, "debrief")).content.decode()
    assert "Another like this" in page
    assert f'value="http://testserver/practice/{patient.token}/"' in page
    assert f"Made as {patient.target}, level 2, seed {patient.seed}" in plain(page)
    response = client.post(f"/practice/{patient.token}/another/")
    second = Attempt.objects.order_by("-pk")[0]
    assert response.headers["Location"] == at(second)
    assert second.version_id != attempt.version_id
    assert (second.version.patient.about, second.version.patient.difficulty) == ("pair-LON-DIN", 2)


def test_a_shipped_case_keeps_its_own_way_on(cast: Cast, client: Client) -> None:
    page = client.get(at(finish(make_attempt(cast.trainee)), "debrief")).content.decode()
    assert "Another case" in page
    assert "Share this patient" not in page


def test_the_readers_own_patients_are_listed_and_nobody_elses(cast: Cast, client: Client) -> None:
    open_one, done = ask(client), finish(ask(client))
    page = client.get("/practice/").content.decode()
    assert f'href="{at(open_one)}"' in page
    assert f'href="{at(done, "debrief")}"' in page
    other = signed_in(cast.other_trainee).get("/practice/").content.decode()
    assert at(open_one) not in other
    assert at(done) not in other


# access


def test_an_attempt_is_its_readers_own_and_a_shared_patient_is_everyones(cast: Cast, client: Client) -> None:
    attempt = ask(client)
    typed = answer_step(attempt, 0)
    other = signed_in(cast.stranger)
    for page in (at(attempt), at(attempt, 1), at(attempt, "debrief")):
        assert other.get(page).status_code == 404
    door = f"/practice/{attempt.version.patient.token}/"
    page = other.get(door).content.decode()
    assert ">Start" in page
    assert "Go on" in client.get(door).content.decode()
    location = other.post(door).headers["Location"]
    own = Attempt.objects.get(user=cast.stranger)
    assert location == at(own)
    assert own.version_id == attempt.version_id
    assert not own.answers.exists()
    question = other.get(at(own, 1))
    assert question.context["state"] == "question"
    assert Answer.objects.filter(attempt=attempt).count() == len(typed)
    assert client.get(at(own)).status_code == 404


def test_a_shared_patient_is_begun_once_however_often_it_is_opened(cast: Cast, client: Client) -> None:
    door = f"/practice/{made(cast.other_trainee).token}/"
    assert client.post(door).headers["Location"] == client.post(door).headers["Location"]
    assert Attempt.objects.count() == 1


@pytest.mark.parametrize("address", ["/practice/0123456789abcdef0123/", "/practice/1/", "/practice/0123456789abcdef0123/another/"])
def test_an_address_that_nobody_was_given_is_not_found(client: Client, address: str) -> None:
    assert client.post(address).status_code == 404
    assert client.get(address).status_code in (404, 405)


def test_who_comes_and_why_stands_above_every_step_of_a_patient_that_no_page_has_introduced(client: Client) -> None:
    attempt = ask(client)
    case = opened(attempt.version).case
    answer_step(attempt, 0)
    for number in (1, 2):
        assert f'<p class="lead">{case.summary}</p>' in unescape(client.get(at(attempt, number)).content.decode())


def test_a_generated_patient_is_no_case_of_the_library(client: Client) -> None:
    key = opened(ask(client).version).case.key
    assert client.get(f"/cases/{key}/").status_code == 404


def test_another_is_a_post(cast: Cast, client: Client) -> None:
    assert client.get(f"/practice/{made(cast.trainee).token}/another/").status_code == 405


@pytest.mark.parametrize("way", ["", "x/", "x/another/"])
def test_one_signs_in_first(db: None, way: str) -> None:
    response = Client().get(f"/practice/{way}")
    assert response.status_code == 302
    assert "/accounts/login/" in response.headers["Location"]


# what counts


def test_a_patient_counts_as_practice_in_its_area_once_it_is_finished(cast: Cast, client: Client) -> None:
    attempt = ask(client)
    for index in range(len(opened(attempt.version).case.steps) - 1):
        answer_step(attempt, index)
    assert not Result.objects.filter(user=cast.trainee).exists(), "before the end home would name the area"
    answer_step(attempt, index + 1)
    counted = Result.objects.select_related("activity").get(user=cast.trainee)
    assert (counted.activity.kind, counted.activity.key, counted.context) == (Kind.PRACTICE, "drug", "practice")
    assert (counted.state, counted.score) == ("finished", 1)
    known = {one.code: one for one in client.get("/").context["known"]}
    assert [piece.title for piece in known["O5"].pieces] == ["Practice: Drug-induced"]


def test_a_patient_counts_the_first_time_only(cast: Cast, client: Client) -> None:
    attempt = ask(client)
    answer_step(attempt, 0, wrong(attempt))
    finish(attempt, since=1)
    score = Result.objects.get(user=cast.trainee).score
    assert score is not None
    assert score < 1
    client.post(f"/practice/{attempt.version.patient.token}/")
    finish(Attempt.objects.get(user=cast.trainee, finished=None))
    assert Result.objects.get(user=cast.trainee).score == score


def wrong(attempt: Attempt) -> dict[str, list[str]]:
    """To every question of the first step the worst answer that its kind can make."""
    told = moment_at(attempt.version, 0)
    made = [KINDS[question.kind].examples(question, told) for question in told.step.questions]
    worst = [next(one for one in (of.wrong, of.partly, of.right) if not isinstance(one, str)) for of in made]
    assert any(one.score != 1 for one in worst), "a step at which nobody can be wrong"
    return {name: value for one in worst for name, value in one.typed.items()}


def test_practice_is_neither_next_nor_on_the_path(cast: Cast, client: Client) -> None:
    ask(client)
    assert Activity.objects.filter(kind=Kind.PRACTICE).count() == len(AREAS)
    context = client.get("/").context
    assert context["next"] is None
    assert context["played"]["of"] == 0
    assert not any(stage.cases for stage in context["path"])


def test_cases_and_home_lead_to_practice(client: Client) -> None:
    for page in ("/", "/cases/"):
        assert 'href="/practice/"' in client.get(page).content.decode()


# queries

PAGE, POST, SUBMIT = 8, 20, 12


def test_pages_and_actions_keep_to_their_budget_however_much_there_is(cast: Cast, client: Client) -> None:
    attempt = ask(client)
    patient, other = attempt.version.patient, signed_in(make_user())

    def counted() -> dict[str, int]:
        asked = {
            "page": len(sql(lambda: client.get("/practice/"))),
            "door": len(sql(lambda: other.get(f"/practice/{patient.token}/"))),
            "question": len(sql(lambda: client.get(at(attempt, 1)))),
            "new": len(sql(lambda: client.post("/practice/", {"about": "area-drug", "level": 1}), 302)),
            "another": len(sql(lambda: client.post(f"/practice/{patient.token}/another/"), 302)),
            "shared": len(sql(lambda: other.post(f"/practice/{patient.token}/"), 302)),
        }
        Attempt.objects.exclude(pk=attempt.pk).delete()
        return asked

    few = counted()
    assert {name: n for name, n in few.items() if n > (POST if name in ("new", "another", "shared") else PAGE)} == {}
    make_library(200)
    for _ in range(12):
        finish(Attempt.objects.create(user=cast.trainee, version=patient.version))
    many = counted()
    assert many == few


def test_submits_of_a_patient_keep_to_the_budget_of_a_case(cast: Cast, client: Client) -> None:
    attempt = ask(client)
    for index in range(len(opened(attempt.version).case.steps)):
        typed = ideal_typed(moment_at(attempt.version, index)) | {"do": ["answer"]}
        asked = sql(lambda index=index, typed=typed: client.post(at(attempt, index + 1), typed), 302)  # type: ignore[misc]
        assert len([query for query in asked if not query.startswith(("SAVEPOINT", "RELEASE", "BEGIN", "COMMIT"))]) <= SUBMIT


# learners


@pytest.mark.parametrize("about", [f"area-{area.value}" for area in AREAS] + ["pair-LON-DIN", "pair-DIN-INF"])
def test_a_perfect_learner_gets_full_marks_on_five_patients_of_each_choice(cast: Cast, about: str) -> None:
    for n in range(5):
        patient = made(cast.trainee, about, 1 + n % 3)
        attempt = finish(Attempt.objects.create(user=cast.trainee, version=patient.version))
        told = [(answer.question, mark.label, mark.score, mark.harms) for answer in attempt.answers.all() for mark in answer.marks.all()]
        assert [row for row in told if row[1:] != ("right", 1, [])] == [], (patient.target, patient.difficulty, patient.seed)
        assert attempt.finished
