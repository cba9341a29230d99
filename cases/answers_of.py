"""What several people answered to the same question, put together: who counts, and which answers are the same."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from django.db.models import F, Min, QuerySet

from cases.documents import Question
from cases.kinds.count import key_of
from cases.library import opened
from cases.models import Answer, Version
from training.models.catalogue import Context

NEWEST = 5  # versions of a case that are looked at
Choice = tuple[str, str]  # the row it was given to (nothing where a question has no rows), and what was chosen


@dataclass
class Spread:
    """How often what was chosen, among how many people."""

    people: int = 0
    chosen: Counter[Choice] = field(default_factory=Counter)

    def add(self, choices: Iterable[Choice], people: int = 1) -> None:
        """So many people who answered the same."""
        self.people += people
        for choice in choices:
            self.chosen[choice] += people

    def percent(self, choice: Choice) -> int:
        return round(100 * self.chosen[choice] / self.people) if self.people else 0


def choices_of(asked: Question, response: Any) -> list[Choice]:
    """What was chosen in a stored response. Numbers that the mark takes for the same count are one choice."""
    if isinstance(response, Mapping):
        return [(str(row), str(value)) for row, value in response.items()]
    if isinstance(response, list):
        if asked.kind == "knowledge" and asked.form == "order":
            return [(str(item), str(place)) for place, item in enumerate(response, 1)]
        return [("", str(item)) for item in response]  # of a differential: named, at whatever place
    return [("", same_number(asked, response) if asked.kind == "count" else str(response))]


def same_number(asked: Question, typed: str) -> str:
    """A count that was worked out, or the right one where the tolerance makes it that."""
    key, number = key_of(asked), Decimal(typed)
    return f"{key:f}" if abs(number - key) <= Decimal(asked.tolerance) else f"{number.normalize():f}"


def spread_of(asked: Question, answered: Iterable[tuple[Any, int]]) -> Spread:
    """The spread of responses, each with how many people gave it."""
    spread = Spread()
    for response, people in answered:
        spread.add(choices_of(asked, response), people)
    return spread


def asking_the_same(version: Version, index: int) -> list[int]:
    """The version, and the newest others of its case that ask the same at that step of the same patient; the words told may differ."""
    if version.case_id is None:
        return [version.pk]
    others = Version.objects.filter(case=version.case_id).exclude(pk=version.pk).order_by("-number")[:NEWEST]
    return [version.pk, *(other.pk for other in others if _asked(other, index) == _asked(version, index))]


def _asked(version: Version, index: int) -> Any:
    """All that the answers to a step hang on: the patient, what is revealed by then and what may be ordered, the questions."""
    case = opened(version).case
    told = [(step.id, step.day, step.reveals, step.orders) for step in case.steps[: index + 1]]
    return case.patient, case.normal_unless_said, told, [step.questions for step in case.steps[: index + 1]]


def countable(version: Version, index: int) -> QuerySet[Answer]:
    """Every answer to a step but those of previews and of exams that are not over."""
    under_way = {"attempt__context": Context.EXAM, "attempt__sitting__isnull": False, "attempt__sitting__ended": None}
    given = Answer.objects.filter(attempt__version__in=asking_the_same(version, index), step=index)
    return given.exclude(attempt__context=Context.PREVIEW).exclude(**under_way)


def first_answers(answers: QuerySet[Answer]) -> QuerySet[Answer]:
    """Of these, the first that each person gave to each question."""
    firsts = answers.order_by().values(person=F("attempt__user"), asked=F("question")).annotate(first=Min("pk"))
    return Answer.objects.filter(pk__in=firsts.values("first"))
