"""Which single change would turn a verdict: by enumeration, by the author's own changes, and what is refused."""

from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.kinds.flip import after, options_of
from cases.moment import Moment
from classification.changes import flips
from classification.disorders import DISORDERS
from classification.verdict import RANK
from tests.make import shipped_case
from training.questions import Unreadable

FLIP = KINDS["flip"]


def question(**fields: Any) -> Question:
    return Question.model_validate({"id": "turn", "kind": "flip", **fields})


@pytest.fixture(scope="module")
def told() -> Moment:
    """A man; drug-induced neutropenia is probable, and of infection nothing is known that points to it."""
    return Moment(shipped_case("night-porter"), 0)


INTO = {"disorder": "INF", "status": "probable"}
AWAY = {"disorder": "DIN", "status": "probable", "change": "away"}


@pytest.mark.parametrize("aim", [INTO, AWAY])
def test_a_change_is_right_where_enumeration_says_so(told: Moment, aim: dict[str, Any]) -> None:
    asked = question(**aim)
    key = FLIP.key(asked, told)
    assert list(key.values()).count(True) == 2
    assert 2 <= list(key.values()).count(False) <= 4
    for option, meets in key.items():
        reached = RANK[after(asked, told, option).statuses[asked.disorder]] <= RANK["probable"]
        assert reached is (meets if aim is INTO else not meets)
        assert FLIP.mark(asked, told, option).score == (1 if meets else 0)
    if aim is INTO:
        enumerated = {f"{change.path} = {change.after}" for change, _ in flips(told.findings, "INF", "probable")}
        assert {option for option, meets in key.items() if meets} <= enumerated


def test_the_same_moment_offers_the_same_changes(told: Moment) -> None:
    again = Moment(shipped_case("night-porter"), 0)
    assert options_of(question(**INTO), told) == options_of(question(**INTO), again)


def test_the_author_may_name_the_changes_and_their_words(told: Moment) -> None:
    changes = ["infection_tests.EBV.result=pos", "sex = female", "film.blasts = no"]
    words = {"infection_tests.EBV.result = pos": "The test for EBV comes back positive"}
    asked = question(**INTO, options=changes, wording=words)
    assert FLIP.faults(asked, told) == []
    assert FLIP.ideal(asked, told) == "infection_tests.EBV.result = pos"
    texts = [option.text for option in FLIP.form(asked, told, {}).options]
    assert sorted(texts) == ["The test for EBV comes back positive", "film: blasts, now not known: no", "sex: female instead of male"]


def test_the_other_right_change_is_not_told_as_left_out(told: Moment) -> None:
    asked = question(**INTO)
    right = [option for option, meets in FLIP.key(asked, told).items() if meets]
    words = {said.key: said.word for said in FLIP.mark(asked, told, right[0]).said}
    assert [words[option] for option in right] == ["right", "right"]
    assert set(words.values()) == {"right", "left_alone"}


def test_the_page_names_no_finding_in_its_values(told: Moment) -> None:
    asked = question(**INTO)
    form = FLIP.form(asked, told, {})
    assert all(option.key.isalnum() and len(option.key) == 10 for option in form.options)
    with pytest.raises(Unreadable) as unread:
        FLIP.read(asked, told, {"q.turn": [options_of(asked, told)[0]]})
    assert unread.value.field == "q.turn"


def test_an_answer_that_is_on_offer_no_longer_is_marked_all_the_same(told: Moment) -> None:
    asked = question(**INTO)
    assert {"sex = female", "infection_tests.CMV.result = pos"}.isdisjoint(options_of(asked, told))
    assert FLIP.mark(asked, told, "infection_tests.CMV.result = pos").score == 1
    assert FLIP.mark(asked, told, "sex = female").score == 0
    assert FLIP.mark(asked, told, "counts@0.anc = 400").score == 0, "more neutrophils than leucocytes"


CAPPED = next(code for code, row in DISORDERS.items() if row.established is None)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({}, "disorder"),
        ({"disorder": "XXX"}, "disorder"),
        ({"disorder": CAPPED}, "status"),
        ({"disorder": "DIN", "status": "probable"}, "disorder"),
        ({"disorder": "INF", "change": "away"}, "disorder"),
        ({**INTO, "options": ["infection_tests.EBV.result = pos", "sex = female"]}, "options"),
        ({**INTO, "options": ["sex = female", "duffy = duffy_null", "film.blasts = no"]}, "options"),
        ({**INTO, "options": ["sex = female", "duffy = duffy_null", "film.blasts = perhaps"]}, "options"),
        ({**INTO, "options": ["sex = female", "duffy = duffy_null", "nothing.at_all = yes"]}, "options"),
        ({**INTO, "options": [f"infection_tests.{o}.result = pos" for o in ("EBV", "CMV", "HIV")]}, "options"),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(told: Moment, fields: dict[str, Any], field: str) -> None:
    assert [name for name, _, _ in FLIP.faults(question(**fields), told)] == [field]


def test_taking_a_verdict_away_beside_a_question_on_diagnosis_is_refused() -> None:
    told = Moment(shipped_case("sore-throat"), 2)
    assert any(other.kind == "diagnosis" for other in told.step.questions)
    assert [name for name, _, _ in FLIP.faults(question(**AWAY), told)] == ["change"]
