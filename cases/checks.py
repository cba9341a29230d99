"""Checks that no other system can do: a question whose key cannot be derived at its step, a path that reveals nothing."""

from collections.abc import Iterator
from typing import Any

from cases.documents import Checked, Question
from cases.films import size_of
from cases.kinds import KINDS
from cases.moment import Moment
from cases.order_checks import after_orders, faults_of_orders, shows, words
from classification import Fault
from classification.findings.document import Findings
from training.evidence import facts
from training.questions import Marked

Place = tuple[Any, ...]


def faults_of_questions(checked: Checked) -> Iterator[tuple[Place, Fault]]:
    """Every fault of steps, questions, and the traps and facts named, with its place in the document."""
    for place, trap in enumerate(checked.case.traps):
        if trap not in facts():
            yield (
                ("traps", place),
                Fault(f"traps.{place}", f"'{trap}' is not a trap of the fact sheet.", "See content/evidence/traps.yaml."),
            )
    for place, fact in enumerate(checked.case.facts):
        if fact not in facts():
            yield (
                ("facts", place),
                Fault(f"facts.{place}", f"'{fact}' is not a row of the evidence.", "Search for it on the evidence page."),
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
            elif not shows(checked.whole, path, step.day):
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
    yield from faults_of_orders(checked)
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


def _questions(checked: Checked, number: int) -> Iterator[tuple[Place, Fault]]:
    """The questions of a step as its steps tell the patient, and where tests can be ordered, after each set of them."""
    at_fault: set[int] = set()
    for ordered in ((), *after_orders(checked, number)):
        moment = Moment(checked, number, ordered=ordered)
        for place, question in enumerate(moment.step.questions):
            if place not in at_fault:
                for where, fault in _question(moment, number, place, question):
                    at_fault.add(place)
                    when = f"{words(ordered)}: " if ordered else ""
                    yield where, Fault(fault.field, f"{when}{fault.problem}", fault.remedy)


def _question(moment: Moment, number: int, place: int, question: Question) -> Iterator[tuple[Place, Fault]]:
    kind, where = KINDS[question.kind], ("steps", number, "questions", place)
    wrong = kind.faults(question, moment)
    for field, problem, remedy in wrong:
        yield (*where, field), Fault(f"steps.{number}.questions.{place}.{field}", problem, remedy)
    if not wrong:
        marked: Marked = kind.mark(question, moment, kind.ideal(question, moment))
        if marked.label != "right":
            problem, remedy = "the derived key does not earn full marks.", "Tell the developers."
            yield where, Fault(f"steps.{number}.questions.{place}", problem, remedy)
        if any(not said.why for said in marked.said):
            yield where, Fault(f"steps.{number}.questions.{place}", "an option has no reason.", "Give every option its why.")
