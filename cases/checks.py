"""Checks that no other system can do: a question whose key cannot be derived at its step, a path that reveals nothing."""

from collections.abc import Iterator
from typing import Any

from cases.documents import Checked
from cases.films import size_of
from cases.kinds import KINDS
from cases.moment import Moment
from classification import Fault, mask
from classification.findings.document import Findings
from training.evidence import facts
from training.questions import Marked

Place = tuple[Any, ...]


def faults_of_questions(checked: Checked) -> Iterator[tuple[Place, Fault]]:
    """Every fault of steps, questions and the traps named, with its place in the document."""
    for place, trap in enumerate(checked.case.traps):
        if trap not in facts():
            yield (
                ("traps", place),
                Fault(f"traps.{place}", f"'{trap}' is not a trap of the fact sheet.", "See content/evidence/traps.yaml."),
            )
    for number, step in enumerate(checked.case.steps):
        if number and step.day < checked.case.steps[number - 1].day:
            yield (
                ("steps", number, "day"),
                Fault(f"steps.{number}.day", "lies before the step before it.", "Days only go on."),
            )
        for place, path in enumerate(step.reveals):
            if path.partition(".")[0].partition("@")[0] not in Findings.model_fields:
                where: Place = ("steps", number, "reveals", place)
                yield (
                    where,
                    Fault(f"steps.{number}.reveals", f"'{path}' is not a finding.", "Name a field of the patient."),
                )
            elif _reveals_nothing(checked, path, step.day):
                where = ("steps", number, "reveals", place)
                yield (
                    where,
                    Fault(
                        f"steps.{number}.reveals",
                        f"'{path}' reveals nothing on day {step.day}.",
                        "Check the name and the day.",
                    ),
                )
        yield from _questions(checked, number)
    yield from _pictures(checked)


def _pictures(checked: Checked) -> Iterator[tuple[Place, Fault]]:
    """A picture of which the drawing or the step is not there."""
    steps = [step.id for step in checked.case.steps]
    for place, picture in enumerate(checked.case.media):
        if picture.step not in steps:
            problem, remedy = f"'{picture.step}' is no step of the case.", f"Name one of: {', '.join(steps)}."
            yield ("media", place, "step"), Fault(f"media.{place}.step", problem, remedy)
        if size_of(picture.file) is None:
            problem = f"static/figures/films/{picture.file}.svg is not there, or has no viewBox from 0 0."
            yield ("media", place, "file"), Fault(f"media.{place}.file", problem, "Put the drawing there, or correct the name.")


def _reveals_nothing(checked: Checked, path: str, day: int) -> bool:
    shown = mask(checked.whole, [path], day)
    field = path.partition(".")[0].partition("@")[0]
    value = getattr(shown, field)
    return value is None or (value == () and getattr(checked.whole, field) != ())


def _questions(checked: Checked, number: int) -> Iterator[tuple[Place, Fault]]:
    moment = Moment(checked, number)
    for place, question in enumerate(moment.step.questions):
        kind, where = KINDS[question.kind], ("steps", number, "questions", place)
        wrong = kind.faults(question, moment)
        for field, problem, remedy in wrong:
            yield (*where, field), Fault(f"steps.{number}.questions.{place}.{field}", problem, remedy)
        if not wrong:
            marked: Marked = kind.mark(question, moment, kind.ideal(question, moment))
            if marked.label != "right":
                yield (
                    where,
                    Fault(
                        f"steps.{number}.questions.{place}",
                        "the derived key does not earn full marks.",
                        "Tell the developers.",
                    ),
                )
            if any(not said.why for said in marked.said):
                yield (
                    where,
                    Fault(f"steps.{number}.questions.{place}", "an option has no reason.", "Give every option its why."),
                )
