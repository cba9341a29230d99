"""Every kind of question makes answers of each sort with the marks they must earn; here they are given to every question."""

import os
from collections.abc import Iterator
from dataclasses import fields
from itertools import chain
from typing import Any

import pytest

from cases.documents import Checked, Question
from cases.kinds import KINDS
from cases.moment import Moment
from cases.practice.choices import AREAS, order
from cases.practice.making import document_for
from classification import Refused
from classification.generate import NotGenerated
from tests.cases.test_kinds import every_question
from tests.make import shipped_cases, shipped_moment
from training.modules.checks import KINDS as CHECKS
from training.modules.components import Check
from training.modules.document import read_module
from training.modules.library import SHIPPED
from training.questions import Example, Examples, Unreadable

pytestmark = pytest.mark.sweep

SORTS = [each.name for each in fields(Examples)]
CI = bool(os.environ.get("CI"))
PATIENTS = 20 if CI else 2
Case = tuple[str, Any, Any, Any]


def generated() -> Iterator[Checked]:
    """Some practice patients of every area."""
    for area in AREAS:
        about = f"area-{area.value}"
        for seed in range(1, PATIENTS + 1):
            try:
                yield document_for(f"{seed:020x}", about, order(about, seed), 1 + seed % 3, seed)
            except (NotGenerated, Refused):
                continue


def further(moments: list[Moment]) -> Iterator[tuple[Question, Moment]]:
    """The kinds whose question needs nothing written, wherever they can be asked."""
    for told in moments if CI else moments[-1:]:
        wanted: list[dict[str, Any]] = [{"kind": "justify"}, {"kind": "next_test"}, {"kind": "next_test", "price": 4}]
        for verdict in told.known.pointed_to[:2]:
            wanted += [{"kind": "flip", "disorder": verdict.code, "status": "probable", "change": way} for way in ("into", "away")]
        for each in wanted:
            asked = Question.model_validate({"id": "further", **each})
            if not KINDS[asked.kind].faults(asked, told):
                yield asked, told


def questions() -> Iterator[Case]:
    """All questions of the course, of some generated patients, and of the kinds that can be asked of anybody."""
    yield from every_question()
    drawn = [[Moment(checked, index) for index in range(len(checked.case.steps))] for checked in generated()]
    for told in chain.from_iterable(drawn):
        for question in told.step.questions:
            yield f"{told.case.title}/{question.id}", question, told, KINDS[question.kind]
    shipped = [[shipped_moment(case.case.key, index) for index in range(len(case.case.steps))] for case in shipped_cases()]
    for moments in (*shipped, *drawn):
        for question, told in further(moments):
            yield f"{told.case.title}/{told.index}/{question.kind}", question, told, KINDS[question.kind]


def checks_of_modules() -> Iterator[Case]:
    for path in sorted(SHIPPED.glob("*.md")):
        for section in read_module(path.read_text(encoding="utf-8"), file=path.name).sections:
            for check in (block.what for block in section.blocks):
                if isinstance(check, Check):
                    yield f"{path.stem}/{check.id}", check, None, CHECKS[check.kind]


def failures(cases: Iterator[Case]) -> tuple[list[str], dict[tuple[str, str], int]]:
    """What goes wrong, and how often each sort of answer was given to each kind."""
    wrong, given = [], dict[tuple[str, str], int]()
    for name, asked, told, kind in cases:
        examples = kind.examples(asked, told)
        for sort in SORTS:
            example = getattr(examples, sort)
            if isinstance(example, str):
                assert len(example) > 20, f"{name}: the reason why there is no {sort} answer"
                continue
            given[kind.name, sort] = given.get((kind.name, sort), 0) + 1
            if fault := fault_of(kind, asked, told, example, sort):
                wrong.append(f"{name}, {sort}: {fault}")
    return wrong, given


def fault_of(kind: Any, asked: Any, told: Any, example: Example, sort: str) -> str:
    """What an answer earned otherwise than it must; nothing where all is well."""
    try:
        answer = kind.read(asked, told, example.typed)
    except Unreadable as unread:
        beside = unread.field.startswith(f"q.{asked.id}") or told is None
        fine = example.score is None and example.says and example.says in str(unread) and beside
        return "" if fine else f"not understood: {unread} ({unread.field})"
    if example.score is None:
        return f"understood as {answer}"
    marked = kind.mark(asked, told, answer)
    label = "unsafe" if example.harms else "right" if example.score == 1 else "partly" if example.score else "wrong"
    same = abs(float(marked.score) - float(example.score)) < 2e-6 and marked.label == label and marked.harms == example.harms
    harmed = {said.key for said in marked.said if said.word == "unsafe"} == set(example.harms)
    return "" if same and harmed else f"{marked.score}, {marked.label}, {marked.harms}, not {example.score}, {label}, {example.harms}"


@pytest.fixture(scope="module")
def tested() -> tuple[list[str], dict[tuple[str, str], int]]:
    return failures(questions())


def test_every_answer_to_every_question_of_a_case_earns_what_its_kind_says(tested: tuple[list[str], dict[tuple[str, str], int]]) -> None:
    assert tested[0] == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_right_a_wrong_an_invalid_and_an_empty_answer_were_given_to_each_kind(
    tested: tuple[list[str], dict[tuple[str, str], int]], kind: str
) -> None:
    assert all(tested[1].get((kind, sort)) for sort in ("right", "wrong", "invalid", "empty"))
    assert bool(tested[1].get((kind, "partly"))) is (kind != "flip"), "a change turns the verdict or it does not"
    assert bool(tested[1].get((kind, "unsafe"))) is (kind == "actions"), "only actions can harm"


def test_every_answer_to_every_check_of_a_module_earns_what_its_kind_says() -> None:
    wrong, given = failures(checks_of_modules())
    assert wrong == []
    assert {kind for kind, _sort in given} == set(CHECKS)


def test_examples_that_expect_too_much_are_found_out() -> None:
    """The test itself can fail: an example with another mark is told."""
    name, asked, told, kind = next(each for each in every_question() if each[1].kind == "actions")
    example = kind.examples(asked, told).right
    assert fault_of(kind, asked, told, Example(example.typed, 0.5), "right"), name
    assert fault_of(kind, asked, told, Example(example.typed, None, says="at least"), "empty"), name
    assert fault_of(kind, asked, told, Example({}, 1.0), "right"), name
