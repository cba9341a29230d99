"""Every question of every shipped case: the ideal answer, a wrong one, a harmful one, an empty one."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.kinds.axis import OPTIONS
from cases.kinds.criteria import VALUES
from cases.kinds.knowledge import options_of
from cases.kinds.typed import veiled
from cases.moment import Moment
from classification import SETS
from classification.disorders import DISORDERS
from classification.harms import BY_CODE as HARMS
from classification.mechanism import MECHANISMS
from classification.names import NOT_SETTLED
from tests.make import shipped_case, shipped_cases, shipped_moment, typed_for
from training.evidence import sources_of
from training.questions import Marked, Unreadable

pytestmark = pytest.mark.sweep

Asked = tuple[str, Question, Moment, Any]
Told = tuple[str, Question, Marked, bool]


SOURCED = {"kind": "knowledge", "asks": "Which?", "sources": ["S1"], "facts": ["F-DEF-02"]}
WRITTEN = [{"id": f"{letter}-one", "text": letter, "why": f"Because of {letter}."} for letter in "abcd"]
FURTHER: tuple[tuple[str, int, dict[str, Any]], ...] = (  # kinds and forms that few cases ask
    ("sore-throat", 1, {"kind": "justify"}),
    ("counted-for-jaundice", 2, {"kind": "justify"}),
    ("night-porter", 0, {"kind": "flip", "disorder": "INF", "status": "probable"}),
    ("sore-throat", 1, {"kind": "flip", "disorder": "DIN", "status": "probable", "change": "away"}),
    ("before-treatment", 0, {"kind": "next_test"}),
    ("before-treatment", 0, {"kind": "next_test", "price": 3, "options": ["marrow", "film", "duffy", "spleen"]}),
    ("sore-throat", 0, {**SOURCED, "form": "several", "options": WRITTEN, "right": ["a-one", "c-one"]}),
    ("sore-throat", 0, {**SOURCED, "form": "match", "pairs": [row | {"partner": f"partner {row['text']}"} for row in WRITTEN]}),
    ("sore-throat", 0, {**SOURCED, "form": "order", "order": WRITTEN}),
)


def every_question() -> Iterator[Asked]:
    """Name, question, moment and kind of all of them."""
    for checked in shipped_cases():
        for index, step in enumerate(checked.case.steps):
            told = shipped_moment(checked.case.key, index)
            for question in step.questions:
                yield f"{checked.case.key}/{question.id}", question, told, KINDS[question.kind]
    for key, index, fields in FURTHER:
        question = Question.model_validate({"id": "further", **fields})
        yield f"{key}/further {question.kind}", question, shipped_moment(key, index), KINDS[question.kind]


@pytest.fixture(scope="module")
def questions() -> list[Asked]:
    asked = list(every_question())
    assert len(asked) >= 100
    assert {question.kind for _, question, _, _ in asked} == set(KINDS), "every kind is asked"
    return asked


def wrong_answers(question: Question, told: Moment, kind: Any) -> list[Any]:
    """Answers that must not earn full marks."""
    ideal = kind.ideal(question, told)
    match question.kind:
        case "count":
            return [str(Decimal(ideal) + 1), str(Decimal(ideal) * 1000 + 1)]
        case "axis":
            return [key for key in OPTIONS[question.axis] if key != ideal]
        case "knowledge" if question.form == "one":
            return [option.id for option in options_of(question) if option.id not in question.right]
        case "diagnosis":
            right = kind.keys(question, told)[question.definition]
            return [code for code in (*DISORDERS, NOT_SETTLED) if code not in right]
        case "mechanisms":
            return [sorted(set(MECHANISMS) - set(ideal)), sorted(MECHANISMS)]
        case "criteria":
            others = {row: next(value for value in VALUES if value != given) for row, given in ideal.items()}
            return [others, ideal | dict(list(others.items())[:1])]
        case "differential":
            return [[code for code, status in told.asked_under(question).statuses.items() if status in (None, "excluded")][:5]]
        case "actions":
            wanted, _ = kind.key(question, told)
            return [[code] for code in question.options if code not in wanted]
        case _:
            examples = kind.examples(question, told)
            return [kind.read(question, told, each.typed) for each in (examples.partly, examples.wrong) if not isinstance(each, str)]


@pytest.fixture(scope="module")
def marks(questions: list[Asked]) -> list[Told]:
    """The marks of every ideal answer (True) and of every wrong one."""
    found = []
    for name, question, told, kind in questions:
        ideal, wrong = kind.ideal(question, told), wrong_answers(question, told, kind)
        assert wrong, name
        found += [(f"{name}: {answer}", question, kind.mark(question, told, answer), answer is ideal) for answer in (ideal, *wrong)]
    return found


def test_the_ideal_answer_earns_full_marks(marks: list[Told]) -> None:
    ideal = [(name, mark) for name, _, mark, is_ideal in marks if is_ideal]
    assert [(name, mark) for name, mark in ideal if mark.score != 1 or mark.label != "right" or mark.harms or mark.missed] == []


def test_a_wrong_answer_earns_less_and_is_not_called_right(marks: list[Told]) -> None:
    assert [name for name, _, mark, is_ideal in marks if not is_ideal and (mark.score >= 1 or mark.label == "right")] == []


def test_a_harmful_action_earns_nothing_whatever_stands_beside_it(questions: list[Asked]) -> None:
    seen = 0
    for name, question, told, kind in questions:
        if question.kind != "actions":
            continue
        wanted, harmful = kind.key(question, told)
        for code in harmful:
            seen += 1
            mark = kind.mark(question, told, sorted([*sorted(wanted)[: kind.cap(question, told) - 1], code]))
            assert (mark.score, mark.label, mark.harms) == (0, "unsafe", (code,)), name
            assert [said.key for said in mark.said if said.word == "unsafe"] == [code]
    assert seen >= 10


def test_an_emergency_left_alone_is_told_whatever_the_score() -> None:
    told = Moment(shipped_case("sore-throat"), 1)
    question = told.step.questions[2]
    mark = KINDS["actions"].mark(question, told, ["ACT-20"])
    assert any("Febrile neutropenia" in missed for missed in mark.missed), mark.missed


def test_an_empty_answer_is_not_understood(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        with pytest.raises(Unreadable) as unread:
            kind.read(question, told, {})
        assert str(unread.value), name
        assert unread.value.field.startswith(f"q.{question.id}"), name


def test_a_choice_that_was_not_offered_is_not_understood(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        sent = {field: ["made up"] for field in typed_for(question, kind.ideal(question, told))}
        with pytest.raises(Unreadable):
            pytest.fail(f"{name} took {kind.read(question, told, sent)}")


def test_what_the_form_sends_is_read_as_the_answer_meant(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        ideal = kind.ideal(question, told)
        assert kind.read(question, told, typed_for(question, ideal)) == ideal, name


def test_a_form_keeps_what_was_typed_and_marks_nothing_of_its_own(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        assert not [option for option in kind.form(question, told, {}).options if option.chosen], name
        ideal = kind.ideal(question, told)
        sent = typed_for(question, ideal)
        form = kind.form(question, told, sent)
        chosen = [option.key for option in form.options if option.chosen]
        assert sorted(chosen) == sorted(value for values in sent.values() for value in values) or not form.options, name


def test_every_option_is_told_with_a_reason_and_a_source(marks: list[Told]) -> None:
    said = [(name, each) for name, _, mark, _ in marks for each in mark.said]
    assert {f"{name} {each.key}" for name, each in said if not each.why.strip() or not sources_of(each.sources)} == set()


def test_what_was_chosen_is_told_and_every_option_offered_too(questions: list[Asked], marks: list[Told]) -> None:
    offered = {id(question): {o.key for o in kind.form(question, told, {}).options} for _, question, told, kind in questions}
    for name, question, mark, _ in marks:
        said = {said.key for said in mark.said}
        assert offered[id(question)] <= said | {veiled(question.id, key) for key in said}, name
        assert any(said.chosen for said in mark.said), name


def test_reasons_are_sentences(marks: list[Told]) -> None:
    odd = re.compile(r"None(?! is)|\.\.|[{}]|\S  \S")
    assert {(name, said.why) for name, _, mark, _ in marks for said in mark.said if odd.search(said.why)} == set()


def test_right_under_another_named_definition_earns_half_and_is_told_so(questions: list[Asked]) -> None:
    seen = 0
    for name, question, told, kind in questions:
        if question.kind != "axis":
            continue
        keys = kind.keys(question, told)
        for other in set(keys.values()) - {keys[question.definition]}:
            mark = kind.mark(question, told, other)
            seen += 1
            assert (mark.score, mark.under) == (Decimal("0.5"), next(n for n in SETS if keys.get(n) == other)), name
    assert seen


def test_one_slip_in_the_count_is_not_paid_for_twice() -> None:
    checked = shipped_case("sore-throat")
    told = Moment(checked, 1, {"anc": "1.2"})
    band = told.step.questions[1]
    assert KINDS["axis"].mark(band, told, "mild").score == 1
    assert KINDS["axis"].mark(band, told, "severe").score == 1
    assert KINDS["axis"].mark(band, told, "moderate").score == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "as a number"), ("many", "not understood"), ("-1", "below 0"), ("1e9", "not understood"), ("NaN", "not understood")],
)
def test_a_count_that_cannot_be_is_not_understood(typed: str, said: str) -> None:
    told = Moment(shipped_case("sore-throat"), 1)
    with pytest.raises(Unreadable, match=said) as unread:
        KINDS["count"].read(told.step.questions[0], told, {"q.anc": [typed]})
    assert unread.value.field == "q.anc"


@pytest.mark.parametrize(("typed", "score"), [("0.06", "1"), ("0,06", "1"), (" 0.060 ", "1"), ("60", "0.5"), ("0.6", "0")])
def test_a_count_is_read_as_people_write_it(typed: str, score: str) -> None:
    told = Moment(shipped_case("sore-throat"), 1)
    question = told.step.questions[0]
    assert KINDS["count"].mark(question, told, KINDS["count"].read(question, told, {"q.anc": [typed]})).score == Decimal(score)


def test_more_actions_than_the_cap_are_not_understood() -> None:
    told = Moment(shipped_case("sore-throat"), 3)
    question = told.step.questions[2]
    with pytest.raises(Unreadable, match="at most 3; you chose 6"):
        KINDS["actions"].read(question, told, {"q.afterwards": list(question.options)})


def test_no_harm_on_offer_is_idle(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        if question.kind == "actions":
            assert {code for code in question.options if code in HARMS} <= kind.key(question, told)[1], name


def test_the_best_answer_of_a_knowledge_question_has_no_favourite_place(questions: list[Asked]) -> None:
    places = [
        [option.key for option in kind.form(question, told, {}).options].index(question.right[0])
        for _, question, told, kind in questions
        if question.kind == "knowledge" and question.form == "one"
    ]
    assert max(places.count(place) for place in set(places)) <= len(places) / 2


def test_a_hint_names_no_value(questions: list[Asked]) -> None:
    for name, question, told, kind in questions:
        hint, ideal = kind.hint(question, told), kind.ideal(question, told)
        assert hint, name
        if question.kind in ("count", "diagnosis"):
            assert ideal not in hint.split(), name
        if question.kind == "diagnosis" and ideal != NOT_SETTLED:
            assert DISORDERS[ideal].name.lower() not in hint.lower(), name


def test_every_place_of_a_differential_that_cannot_be_read_is_told_at_once() -> None:
    checked = shipped_case("sore-throat")
    questions = [(at, question) for at, step in enumerate(checked.case.steps) for question in step.questions]
    index, asked = next(pair for pair in questions if pair[1].kind == "differential")
    typed = {f"q.{asked.id}.{n}": [text] for n, text in enumerate(["nothing known", "DIN", "DIN", "zzz"], 1)}
    with pytest.raises(Unreadable) as told:
        KINDS["differential"].read(asked, Moment(checked, index), typed)
    assert [f"Place {n}" in str(told.value) for n in (1, 2, 3, 4)] == [True, False, True, True]


def test_a_perfect_ranking_is_called_wrong_nowhere_and_an_unlikely_disorder_at_its_end_is_partly_right() -> None:
    words = set()
    for checked in shipped_cases():
        for index, step in enumerate(checked.case.steps):
            for question in step.questions:
                if question.kind == "differential":
                    told, kind = Moment(checked, index), KINDS["differential"]
                    words |= {said.word for said in kind.mark(question, told, kind.ideal(question, told)).said if said.chosen}
    assert words == {"right", "partly"}
