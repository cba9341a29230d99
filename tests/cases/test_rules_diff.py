"""What a changed rule would move: exactly the keys that hang on it, and nothing is written until a person says so."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from cases import library
from cases.actions import order_test
from cases.keys import keys_of
from cases.library import moment_of
from cases.models import Answer, Attempt, Mark
from cases.rules_diff import answers_to_mark_anew, rules_diff, snapshot
from classification import VERSION
from classification.criterion import CATALOGUE
from tests.cases.order_case import make_order_attempt
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, publish_course, shipped_case, shipped_cases

pytestmark = pytest.mark.sweep


def said(command: str, *args: Any, **options: Any) -> str:
    out = StringIO()
    call_command(command, *args, stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def plant() -> Iterator[Any]:
    """Put another test in the place of a criterion's own, and take it away again."""
    own: list[tuple[Any, Any]] = []

    def put(id: str, test: Any) -> None:
        criterion = next(c for c in CATALOGUE if c.id == id)
        own.append((criterion, criterion.test))
        object.__setattr__(criterion, "test", test)

    yield put
    for criterion, test in own:
        object.__setattr__(criterion, "test", test)


@cache
def keys_as_shipped() -> dict[str, dict[str, Any]]:
    """The keys of every shipped case by the rules as they are, worked out once for all that is planted afterwards."""
    return {checked.case.key: keys_of(checked) for checked in shipped_cases()}


def moved_by_hand(before: dict[str, dict[str, Any]]) -> set[tuple[str, str]]:
    """Case and question of every key that is another now, found without the code under test."""
    now = {checked.case.key: keys_of(checked) for checked in shipped_cases()}
    return {(case, question) for case, keys in before.items() for question, key in keys.items() if key != now[case][question]}


def counted() -> list[int]:
    return [Answer.objects.count(), Mark.objects.count(), Attempt.objects.count()]


@pytest.fixture
def slipped(cast: Cast) -> Attempt:
    """The same case up to its second step, where another learner called the count moderate."""
    attempt = make_attempt(cast.other_trainee)
    answer_step(attempt, 0)
    answer_step(attempt, 1, {"q.anc": ["0.06"], "q.band": ["moderate"], "q.tonight": ["ACT-01"]})
    return attempt


@pytest.fixture
def played(cast: Cast) -> Attempt:
    """The case of the sore throat, answered by a perfect learner."""
    return finish(make_attempt(cast.trainee))


def test_an_answer_is_stored_with_its_key(played: Attempt) -> None:
    keys = keys_of(shipped_case("sore-throat"))
    assert {answer.question: answer.told()["key"] for answer in played.answers.all()} == keys
    assert {answer.told()["moment"]["rules"] for answer in played.answers.all()} == {VERSION}


def test_with_the_rules_unchanged_nothing_moves(played: Attempt) -> None:
    publish_course()
    kept = snapshot()["keys"]
    assert kept == {shipped_case(key).case.fingerprint(): keys for key, keys in keys_as_shipped().items()}
    diff = rules_diff(kept)
    assert (diff.moved, diff.without_key) == ([], 0)
    assert said("rules_diff") == f"0 keys move, 0 attempts, 0 marks would change, rules {VERSION}\n"


@pytest.mark.parametrize("id", ["DIN-1", "DIN-2", "NEU", "CHRONIC", "AB-POS", "ANC-0.5", "OTHER-CAUSE", "LON-READING"])
def test_a_planted_rule_lists_exactly_the_keys_it_moves(id: str, plant: Any, db: None) -> None:
    publish_course()
    before = keys_as_shipped()
    kept = {shipped_case(key).case.fingerprint(): keys for key, keys in before.items()}
    plant(id, lambda patient: None)
    listed = [(moved.case, moved.question) for moved in rules_diff(kept).moved]
    assert len(listed) == len(set(listed))
    assert set(listed) == moved_by_hand(before) != set()


def test_a_moved_threshold_is_listed_with_the_old_and_the_new_key(monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    make_case("sore-throat")
    kept = snapshot()["keys"]
    monkeypatch.setattr("classification.readings.HALF", 50_000)
    moved = rules_diff(kept).moved
    assert [(m.case, m.version, m.step, m.question) for m in moved] == [("sore-throat", 1, "blood-count", "band")]
    assert "school-2020 severe -> moderate" in str(moved[0])
    assert str(moved[0]).endswith("0 attempts, 0 marks would change")


def test_attempts_and_marks_concerned_are_counted_and_nothing_is_written(
    played: Attempt, slipped: Attempt, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("classification.readings.HALF", 50_000)
    before = counted()
    with CaptureQueriesContext(connection) as queries:
        told = said("rules_diff")
    assert not [query["sql"] for query in queries if not query["sql"].startswith("SELECT")]
    assert "sore-throat, version 1, step blood-count, question band: " in told
    assert "; 2 attempts, 1 marks would change\n" in told, "severe still follows from the count given"
    assert told.endswith(f"1 keys move, 2 attempts, 1 marks would change, rules {VERSION}\n")
    assert counted() == before


def test_an_answer_is_compared_by_what_was_revealed_to_its_own_learner(cast: Cast, plant: Any) -> None:
    """Who ordered the Duffy type and the film knew more than the steps tell; their key is no moved key, and moves by itself."""
    knows, does_not = make_order_attempt(cast.trainee), make_order_attempt(cast.other_trainee)
    for test in ("film", "duffy"):
        order_test(attempt=knows, index=0, test=test, typed={})
    for attempt in (knows, does_not):
        for index in (1, 2):
            answer_step(attempt, index, ideal_typed(moment_of(attempt, index)))
    assert rules_diff().moved == []
    plant("DUFFY-NULL", lambda patient: None)
    moved = {moved.question: moved for moved in rules_diff().moved}
    assert moved["settled"].attempts == {knows.pk}
    assert moved["settled"].marks == 1
    assert "DAN" in str(moved["settled"])
    anew = {answer.attempt_id: marked for answer, marked in answers_to_mark_anew() if answer.question == "settled"}
    assert set(anew) == {knows.pk}
    assert anew[knows.pk].label == "wrong"


def test_a_rule_that_would_refuse_the_document_hides_nothing(plant: Any, played: Attempt) -> None:
    plant("NEU", lambda patient: False)
    assert {moved.case for moved in rules_diff().moved} == {"sore-throat"}


def test_marking_anew_appends_marks_with_a_reason_and_changes_no_answer(slipped: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("classification.readings.HALF", 50_000)
    before = list(Answer.objects.order_by("pk").values())
    marks = list(Mark.objects.order_by("pk").values())
    assert said("remark").startswith("1 marks would be appended; nothing was written")
    assert Mark.objects.count() == len(marks)
    said("remark", confirm=True, reason="The limit of severe was moved")
    assert list(Answer.objects.order_by("pk").values()) == before
    assert list(Mark.objects.order_by("pk").values())[: len(marks)] == marks
    newest = slipped.answers.get(question="band").newest_mark()
    assert newest is not None
    assert (newest.score, newest.label, newest.reason) == (Decimal(1), "right", "The limit of severe was moved")
    assert Mark.objects.count() == len(marks) + 1
    assert said("remark", confirm=True).startswith("0 marks appended"), "once is enough"
    assert "0 marks would change" in said("rules_diff"), "the key has moved, the mark is today's"


def test_an_answer_stored_without_its_key_is_counted_and_left_alone(played: Attempt, monkeypatch: pytest.MonkeyPatch) -> None:
    answer = played.answers.get(question="band")
    trail = answer.told()
    del trail["key"]
    Answer.objects.filter(pk=answer.pk).update(trail=Answer.packed(trail))
    monkeypatch.setattr("classification.readings.HALF", 50_000)
    assert "1 answers were stored without their key" in said("rules_diff")
    assert said("remark").startswith("0 marks")


def test_keys_are_kept_in_a_file_and_compared_with_it(tmp_path: Path, db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    make_case("sore-throat")
    file = tmp_path / "keys.json"
    assert said("rules_diff", keep=file) == f"keys of 1 versions kept, rules {VERSION}\n"
    monkeypatch.setattr("classification.readings.HALF", 50_000)
    assert said("rules_diff").startswith("0 keys move"), "nobody has answered"
    assert "question band" in said("rules_diff", since=file)
    file.write_text("{}")
    with pytest.raises(CommandError, match="Write it with --keep"):
        said("rules_diff", since=file)


def test_law_6_an_old_attempt_is_told_as_it_was_when_its_rules_have_changed(played: Attempt, client: Client, plant: Any) -> None:
    client.force_login(played.user)
    plant("DIN-1", lambda patient: False)
    library._opened.cache_clear()
    library._moment.cache_clear()
    try:
        for answer in played.answers.all():
            page = client.get(reverse("cases:step", args=[played.pk, answer.step + 1]))
            assert page.status_code == 200
            for said in answer.told()["marked"]["said"]:
                assert escape(said["why"]) in page.content.decode(), said["why"]
        assert client.get(reverse("cases:debrief", args=[played.pk])).status_code == 200
    finally:
        library._opened.cache_clear()
        library._moment.cache_clear()
