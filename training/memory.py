"""What is remembered of a criterion or a disorder and when it is due, day by day; the library schedules. There is no clock in here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from operator import attrgetter

from fsrs import Card, Rating, Scheduler

from classification.concepts import Concept

# Without the library's steps of minutes: what was seen today is seen again on another day, with another patient.
SCHEDULER = Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
NOON = time(12, tzinfo=UTC)  # of every day, so that days between reviews are whole


@dataclass(frozen=True)
class Memory:
    """The state after the last day on which it was recalled. `was_due`: when that recall had been due; None for the first."""

    card: Card
    was_due: date | None = None

    @property
    def last(self) -> date:
        assert self.card.last_review is not None
        return self.card.last_review.date()

    @property
    def due(self) -> date:
        return self.card.due.date()

    def retrievability(self, day: date) -> float:
        """How likely it is recalled on a day."""
        return SCHEDULER.get_card_retrievability(self.card, _noon(day))


def _noon(day: date) -> datetime:
    return datetime.combine(day, NOON)


def remember(recalls: Iterable[tuple[date, Rating]]) -> Memory:
    """The memory that these recalls leave, in any order. Those of one day count once, the worst of them."""
    worst: dict[date, Rating] = {}
    for day, rating in recalls:
        worst[day] = min(rating, worst.get(day, rating))
    first, *later = sorted(worst)
    card = Card(card_id=0, due=_noon(first))
    card, _ = SCHEDULER.review_card(card, worst[first], _noon(first))
    was_due = None
    for day in later:
        was_due = card.due.date()
        card, _ = SCHEDULER.review_card(card, worst[day], _noon(day))
    return Memory(card, was_due)


@dataclass(frozen=True)
class Due:
    """Something to recall again."""

    concept: Concept
    memory: Memory
    retrievability: float

    @property
    def pressing(self) -> tuple[int, float, Concept]:
        """The most harmful to forget first, then what is least likely to be recalled."""
        return self.concept.danger, self.retrievability, self.concept


@dataclass(frozen=True)
class Plan:
    """One day: what to recall, what was due and is done, how many wait for another day, and when the next is due."""

    limit: int
    today: list[Due] = field(default_factory=list)
    done: list[Concept] = field(default_factory=list)
    waiting: int = 0
    following: date | None = None


def plan(memories: Mapping[Concept, Memory], limit: int, day: date) -> Plan:
    """What to do on a day. Done and still to do are never more than the limit, unless more was done unasked."""
    done = sorted(concept for concept, memory in memories.items() if memory.last == day and memory.was_due and memory.was_due <= day)
    due = [Due(concept, memory, memory.retrievability(day)) for concept, memory in memories.items() if memory.due <= day]
    due.sort(key=attrgetter("pressing"))
    today = due[: max(limit - len(done), 0)]
    following = min((memory.due for memory in memories.values() if memory.due > day), default=None)
    return Plan(limit, today, done, len(due) - len(today), following)
