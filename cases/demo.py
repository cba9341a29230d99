"""What the class of the demo has done: assignments, answers of invented classmates, a disagreement. Made again, nothing is doubled."""

from datetime import timedelta
from hashlib import sha256

from django.utils import timezone

from cases import one_line
from cases.actions import start_attempt, submit_step
from cases.disputes.actions import disagree
from cases.kinds import KINDS
from cases.library import moment_of, opened
from cases.models import Attempt, Case
from training.actions import assign
from training.demo import INSTRUCTOR, make_classmates
from training.models import Activity, Cohort, Kind, Result, User
from training.models.catalogue import Context
from training.questions import Example

SET = (("sore-throat", 5), ("eleven-years", -2))  # cases, and in how many days they are due
WEIGHTS = (("right", 60), ("partly", 15), ("wrong", 18), ("unsafe", 7))  # of a hundred answers
LINES = (
    "Man on clozapine for years, now a low count, a new drug in the list and no fever so far.",
    "Clozapine, late neutropenia, second suspect; decide what to stop and what never to give again.",
    "Long-term clozapine patient with a fall that may belong to something started recently.",
)
NOTE = "I chose this knowing the risk, and under close watch I still hold it defensible. What makes it unsafe in this patient?"
IN_TIME = 8  # of the classmates; the others were late


def make_demo_class(cohort: Cohort) -> None:
    """Set two cases and let the classmates answer them, the first time."""
    mates, evening = make_classmates(cohort), timezone.localtime().replace(hour=18, minute=0, second=0, microsecond=0)
    for key, days in SET if mates else ():
        case = Case.objects.select_related("current").filter(key=key, school=None).exclude(current=None).first()
        if case is not None:
            due, activity = evening + timedelta(days=days), Activity.objects.get(kind=Kind.CASE, key=case.key, school=None)
            assign(cohort=cohort, activity=activity, due=due, by=User.objects.get(email=INSTRUCTOR))
            play_as_class(mates, case)
            done = Result.objects.filter(activity=activity, user__in=mates[:IN_TIME], first_finished__gt=due)
            done.update(first_finished=due - timedelta(days=1))
    _one_disagrees(mates)


def play_as_class(people: list[User], case: Case) -> None:
    """Each plays the case, most of it right; some write the patient in one line, the last stops half-way."""
    for number, person in enumerate(people):
        attempt = start_attempt(user=person, case=case, context=Context.ASSIGNED)
        steps = len(opened(attempt.version).case.steps)
        for index in range(steps // 2 if person == people[-1] else steps):
            _answer(attempt, index, LINES[number] if number < len(LINES) else "")


def _answer(attempt: Attempt, index: int, line: str) -> None:
    """One step, by examples that each kind of question gives of its own answers; always the same for the same person."""
    told = moment_of(attempt, index)
    typed: dict[str, list[str]] = {}
    for question in told.step.questions:
        examples = KINDS[question.kind].examples(question, told)
        example = getattr(examples, _sort(_chance(attempt.user.email, attempt.version.title, question.id)))
        typed |= dict((example if isinstance(example, Example) else examples.right).typed)
    if one_line.is_asked(told.step):
        typed[one_line.field_of(told.step)] = [line]
    submit_step(attempt=attempt, index=index, typed=typed, earlier=list(attempt.answers.order_by("pk")), drafts=[])


def _sort(chance: int) -> str:
    """Which sort of answer it is, by the weights."""
    for name, weight in WEIGHTS:
        if chance < weight:
            return name
        chance -= weight
    return "right"


def _chance(*names: str) -> int:
    """From 0 to 99, the same for the same names."""
    return int(sha256(" ".join(names).encode()).hexdigest(), 16) % 100


def _one_disagrees(people: list[User]) -> None:
    """The first of them whose choice was unsafe asks why."""
    attempts = Attempt.objects.filter(user__in=people).select_related("version__case", "user").prefetch_related("answers__marks")
    for attempt in attempts.order_by("pk"):
        for answer in attempt.answers.all():
            if any(mark.label == "unsafe" for mark in answer.marks.all()):
                answer.attempt = attempt
                disagree(answer=answer, text=NOTE, codes=answer.told()["marked"]["harms"])
                return
