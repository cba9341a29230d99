"""How well a criterion or a disorder is known, with what that rests on."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property

from classification.concepts import Concept
from classification.marking import known_from, mastered, mastery_evidence
from training.memory import Memory
from training.models import Recall, User
from training.recalls import Shown, day_of, memories_of, own_histories, zone_of

FEW = 3  # answers, below which no more is said than that it was begun


@dataclass(frozen=True)
class Mastery:
    """A concept with what was shown of it, the oldest answer first."""

    concept: Concept
    shown: list[Shown]
    memory: Memory | None
    day: date

    @property
    def answers(self) -> int:
        return len(self.shown)

    @property
    def few(self) -> bool:
        """Too few answers to say more than that it was begun."""
        return self.answers < FEW

    @cached_property
    def right(self) -> int:
        """Wholly right, without a hint and without harm."""
        return sum(1 for answer in self.shown if fully(answer))

    @cached_property
    def patients(self) -> int:
        return len({answer.patient for answer in self.shown})

    @cached_property
    def patients_right(self) -> int:
        return len({answer.patient for answer in self.shown if fully(answer)})

    @cached_property
    def harms(self) -> int:
        """Answers that would have harmed the patient."""
        return sum(1 for answer in self.shown if answer.harms)

    @property
    def last(self) -> datetime:
        return self.shown[-1].at

    @property
    def share(self) -> float:
        return self.right / self.answers

    @cached_property
    def known(self) -> Decimal:
        """The chance that it is known now (grading 3.12); a harmful answer is a wrong one."""
        return known_from([(Decimal(0) if one.harms else mastery_evidence(one.score, one.hint), one.options) for one in self.shown])

    @cached_property
    def due(self) -> bool:
        return self.memory is not None and self.memory.due <= self.day

    @cached_property
    def state(self) -> str:
        """started, building, mastered, or fading: mastered and due again. Whoever did harm lately has mastered nothing."""
        if self.few:
            return "started"
        if not mastered(self.known, self.patients_right) or any(answer.harms for answer in self.shown[-FEW:]):
            return "building"
        return "fading" if self.due else "mastered"


def fully(answer: Shown | Recall) -> bool:
    """Wholly right, unaided, and harmless."""
    return answer.score == 1 and not answer.hint and not answer.harms


def own_masteries(user: User, now: datetime) -> list[Mastery]:
    """Every concept of which someone showed something: criteria before disorders, by code. One query."""
    histories, zone = own_histories(user), zone_of(user)
    memories = memories_of(histories, zone)
    return [Mastery(known, shown, memories.get(known), day_of(now, zone)) for known, shown in sorted(histories.items())]
