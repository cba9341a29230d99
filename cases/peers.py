"""What others answered, as it is shown beside one's own answer: shares, never names, and nothing of a few."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext as _

from cases.answers_of import Choice, Spread, choices_of, countable, first_answers
from cases.documents import Question
from cases.kinds.count import key_of
from cases.kinds.criteria import VALUES
from cases.library import opened
from cases.models import Answer, Attempt
from classification.names import name_of
from training.access import TEACHES
from training.models import Membership, Place, School, User

FEWEST, FEWEST_OF_A_SCHOOL = 5, 10  # people, below whom nothing is shown; below whom the own school is not told apart
MOST_OTHERS = 4  # answers that stand beside none of the options
TYPED = ("count", "diagnosis", "differential")


@dataclass(frozen=True)
class Peers:
    """Those whose answers are shown: everyone else, or those of the own school."""

    spread: Spread
    of_school: bool

    @property
    def enough(self) -> bool:
        return self.spread.people >= FEWEST


@dataclass(frozen=True)
class Beside:
    """What stands beside one option: the share as a bar, and in words."""

    percent: int
    words: str


@dataclass(frozen=True)
class Shown:
    """What is shown of one question: beside each of its options by key, and what was typed and is none of them."""

    people: int
    of_school: bool
    beside: Mapping[str, Beside] = field(default_factory=dict)
    others: tuple[tuple[str, int], ...] = ()


def peers_of(attempt: Attempt, index: int) -> dict[str, Peers]:
    """The first answers of others to each question of a step. Two queries, however many have answered."""
    asked = {question.id: question for question in opened(attempt.version).case.steps[index].questions}
    others = countable(attempt.version, index).exclude(attempt__user=attempt.user)
    rows = first_answers(_of_learners(others)).annotate(near=Exists(_schoolmates(attempt.user))).order_by()
    everyone: dict[str, Spread] = defaultdict(Spread)
    school: dict[str, Spread] = defaultdict(Spread)
    for question, response, near, people in rows.values_list("question", "response", "near").annotate(people=Count("pk")):
        if question in asked:
            choices = choices_of(asked[question], response)
            everyone[question].add(choices, people)
            if near:
                school[question].add(choices, people)
    return {id: _peers(everyone[id], school[id]) for id in asked}


def _of_learners(answers: QuerySet[Answer]) -> QuerySet[Answer]:
    """Without those who teach or work for a school: they know the key."""
    teaching, working = Place.objects.filter(role__in=TEACHES), Membership.objects.all()
    return answers.exclude(attempt__user__in=teaching.values("user")).exclude(attempt__user__in=working.values("user"))


def _schoolmates(user: User) -> Any:
    """The places of a person in the classes of the reader's schools."""
    mine = School.objects.filter(Q(cohorts__places__user=user) | Q(memberships__user=user))
    return Place.objects.filter(user=OuterRef("attempt__user"), cohort__school__in=mine.values("pk"))


def _peers(everyone: Spread, school: Spread) -> Peers:
    own = school.people >= FEWEST_OF_A_SCHOOL
    return Peers(school if own else everyone, own)


def shown_of(asked: Question, peers: Peers, trail: Mapping[str, Any]) -> Shown | None:
    """The shares beside what the feedback says of a question; nothing where too few have answered."""
    if not peers.enough:
        return None
    spread, keys = peers.spread, [said["key"] for said in trail["marked"]["said"]]
    if asked.kind == "count":
        right = f"{key_of(asked):f}"
        beside, own = {key: _right(spread.percent(("", right))) for key in keys}, {right}
    elif asked.kind == "criteria" or (asked.kind == "knowledge" and asked.form in ("match", "order")):
        beside, own = {key: _row(asked, spread, key, trail["key"]) for key in keys}, set()
    else:
        beside, own = {key: _share(spread.percent(("", key))) for key in keys}, set(keys)
    return Shown(spread.people, peers.of_school, beside, _others(asked, spread, own) if asked.kind in TYPED else ())


def _row(asked: Question, spread: Spread, row: str, right: Any) -> Beside:
    """Of a row how many had it right; of a criterion also what else was said of it."""
    wanted = str(right[row]) if isinstance(right, Mapping) else str(right.index(row) + 1)
    if asked.kind != "criteria":
        return _right(spread.percent((row, wanted)))
    given = [f"{spread.percent((row, value))} % {_(words)}" for value, words in VALUES.items()]
    return Beside(spread.percent((row, wanted)), ", ".join(given))


def _share(percent: int) -> Beside:
    return Beside(percent, f"{percent} %")


def _right(percent: int) -> Beside:
    return Beside(percent, _("%(percent)s %% had it right") % {"percent": percent})


def _others(asked: Question, spread: Spread, shown: set[str]) -> tuple[tuple[str, int], ...]:
    """What was typed and stands beside no option, the most frequent first."""
    rest = [choice for choice, _n in spread.chosen.most_common() if choice[1] not in shown]
    return tuple((_words(asked, choice), spread.percent(choice)) for choice in rest[:MOST_OTHERS])


def _words(asked: Question, choice: Choice) -> str:
    return _("%(count)s ×10⁹/L") % {"count": choice[1]} if asked.kind == "count" else _(name_of(choice[1]))
