"""Learners who practise: a perfect one gets full marks on every generated patient, one who always says the same far less.

Seven patients of each area here, 300 in CI, 10,000 by `make practice`.
"""

import os
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from cases.actions import read_answers
from cases.documents import Checked
from cases.kinds import KINDS
from cases.moment import Moment
from cases.practice.choices import AREAS, order
from cases.practice.making import document_for
from classification import Refused
from classification.generate import NotGenerated
from tests.cases.test_learners import always_the_same
from tests.make import ideal_typed
from training.questions import Marked

PATIENTS = int(os.environ.get("PRACTICE_PATIENTS", "300" if os.environ.get("CI") else "7"))
areas = pytest.mark.parametrize("area", [area.value for area in AREAS])


def patients(area: str) -> Iterator[tuple[str, Checked]]:
    """Patients of an area as practice makes them, each with the order that makes it again. A seed that gives none is passed over."""
    about = f"area-{area}"
    refused = 0
    for seed in range(1, PATIENTS + 1):
        wanted, level = order(about, seed), 1 + seed % 3
        try:
            yield f"{wanted.target}, level {level}, seed {seed}", document_for(f"{seed:020x}", about, wanted, level, seed)
        except (NotGenerated, Refused):
            refused += 1
    assert refused * 20 <= PATIENTS, "few seeds give no patient"


def marks(checked: Checked, perfect: bool) -> Iterator[tuple[str, Marked]]:
    """Every question of a patient as the learner answers it."""
    for index, step in enumerate(checked.case.steps):
        reading = Moment(checked, index)
        typed: dict[str, Any] = {}
        for question in step.questions:
            typed |= always_the_same(question, reading)
        answers = read_answers(reading, ideal_typed(reading) if perfect else typed)
        told = reading.answering(answers)
        for question in step.questions:
            yield question.id, KINDS[question.kind].mark(question, told, answers[question.id])


@areas
def test_a_perfect_learner_gets_full_marks(area: str) -> None:
    lost = []
    for name, checked in patients(area):
        for question, marked in marks(checked, perfect=True):
            if marked.score != 1 or marked.label != "right" or marked.harms:
                lost.append((name, question, marked.score))
    assert lost == []


@areas
def test_a_learner_who_always_says_the_same_gets_far_less(area: str) -> None:
    scores = []
    for _, checked in patients(area):
        given = [Decimal(marked.score) for _, marked in marks(checked, perfect=False)]
        scores.append(sum(given, Decimal(0)) / len(given))
    assert max(scores) < 1
    assert sum(scores) / len(scores) < Decimal("0.5"), sum(scores) / len(scores)
