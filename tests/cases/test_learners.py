"""Learners who play the whole course: one perfect, one who always says the same."""

from decimal import Decimal
from typing import Any

import pytest

from cases.documents import Question
from cases.kinds import KINDS
from cases.kinds.axis import OPTIONS
from cases.kinds.criteria import row_fields
from cases.kinds.knowledge import options_of
from cases.kinds.typed import field
from cases.library import opened
from cases.models import Answer, Attempt
from cases.moment import Moment
from classification.mechanism import MECHANISMS
from tests.cases.test_play import at
from tests.make import Cast, answer_step, finish, ideal_typed, make_attempt, make_case, shipped_cases, shipped_moment, signed_in
from training.models import Result
from training.modules.checks import shuffled

pytestmark = pytest.mark.sweep


def always_the_same(question: Question, told: Moment) -> dict[str, list[str]]:
    """What someone types who does not look at the patient."""
    name = field(question.id)
    said: dict[str, Any] = {
        "count": lambda: {name: ["1"]},
        "axis": lambda: {name: [next(iter(OPTIONS[question.axis]))]},
        "diagnosis": lambda: {name: ["not settled yet"]},
        "mechanisms": lambda: {name: list(MECHANISMS)},
        "criteria": lambda: {name: ["met"] for name in row_fields(question).values()},
        "differential": lambda: {field(question.id, "1"): ["NIN"], field(question.id, "2"): ["DIN"]},
        "actions": lambda: {name: [str(code) for code in question.options][: question.cap]},
        "knowledge": lambda: same_knowledge(question),
        "justify": lambda: {name: [option.key for option in KINDS["justify"].form(question, told, {}).options]},
        "flip": lambda: {name: [KINDS["flip"].form(question, told, {}).options[0].key]},
        "next_test": lambda: {name: [KINDS["next_test"].form(question, told, {}).options[0].key]},
    }
    answer: dict[str, list[str]] = said[question.kind]()
    return answer


def same_knowledge(question: Question) -> dict[str, list[str]]:
    """The first option, every option, the first partner for each row, or the places as they stand."""
    name, names = field(question.id), [option.id for option in options_of(question)]
    if question.form == "match":
        return {f"{name}.{pair.id}": ["0"] for pair in question.pairs}
    if question.form == "order":
        rows = shuffled(question.id, [item.id for item in question.order])
        return {f"{name}.{id}": [str(place)] for place, id in enumerate(rows, 1)}
    return {name: names if question.form == "several" else names[:1]}


def test_a_perfect_learner_plays_every_case_to_its_end_in_the_browser_and_gets_full_marks(cast: Cast) -> None:
    client = signed_in(cast.trainee)
    for checked in shipped_cases():
        make_case(checked.case.key)
        address = client.post(f"/cases/{checked.case.key}/").headers["Location"]
        attempt = Attempt.objects.get(version__case__key=checked.case.key)
        for index in range(len(checked.case.steps)):
            here = client.get(address).headers["Location"]
            assert here == at(attempt, index + 1)
            page = client.post(here, ideal_typed(shipped_moment(checked.case.key, index)), follow=True)
            assert page.context["state"] == "feedback"
            assert {part["label"] for part in page.context["parts"]} == {"right"}, (checked.case.key, index)
            assert page.context["harms"] == page.context["missed"] == []
        assert client.get(address).headers["Location"] == at(attempt, "debrief")
    results = Result.objects.filter(user=cast.trainee)
    assert [(r.state, r.score, r.harms, r.progress == r.total) for r in results] == [("finished", 1, 0, True)] * len(shipped_cases())


def test_a_learner_who_always_says_the_same_gets_less(cast: Cast) -> None:
    for checked in shipped_cases():
        attempt = make_attempt(cast.trainee, make_case(checked.case.key))
        for index, step in enumerate(checked.case.steps):
            typed = {
                name: value
                for question in step.questions
                for name, value in always_the_same(question, shipped_moment(checked.case.key, index)).items()
            }
            answer_step(attempt, index, typed)
    scores = list(Result.objects.filter(user=cast.trainee, state="finished").values_list("score", flat=True))
    assert len(scores) == len(shipped_cases())
    assert max(scores) < Decimal("0.7"), scores
    assert sum(scores) / len(scores) < Decimal("0.5"), scores


@pytest.mark.parametrize("key", ["sore-throat", "limping-boy"])
def test_what_was_answered_stays_told_when_the_rules_have_gone(cast: Cast, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    """The trail explains itself: the fragment with the feedback is drawn from stored rows, whatever the engine does today."""
    attempt = finish(make_attempt(cast.trainee, make_case(key)))
    client = signed_in(cast.trainee)
    steps = range(1, len(opened(attempt.version).case.steps) + 1)
    before = [client.get(at(attempt, number), headers={"HX-Request": "true"}).content for number in steps]

    def gone(*args: object, **kwargs: object) -> None:
        raise RuntimeError("the rules have changed")

    monkeypatch.setattr("cases.moment.classify", gone)
    monkeypatch.setattr("classification.evidence.evidence", gone)
    monkeypatch.setattr("cases.trail.evidence", gone)
    after = [client.get(at(attempt, number), headers={"HX-Request": "true"}) for number in steps]
    assert [response.content for response in after] == before
    assert all(b"right" in content for content in before)


def test_marks_are_appended_and_the_newest_counts(cast: Cast) -> None:
    attempt = make_attempt(cast.trainee)
    answer_step(attempt, 0)
    answer = Answer.objects.get()
    answer.marks.create(score=0, label="wrong", rules="later", reason="the rule was corrected")
    part = signed_in(cast.trainee).get(at(attempt, 1)).context["parts"][0]
    assert (part["label"], part["score"]) == ("wrong", 0)
    assert answer.marks.count() == 2
