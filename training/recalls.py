"""What someone's answers showed of criteria and disorders, read from the record, and what is due of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone
from fsrs import Rating

from classification.concepts import Concept, concept
from classification.marking import Label, rating
from training.memory import Memory, Plan, plan, remember
from training.models import Recall, User

NEWEST = 10_000  # rows of one person that are looked at
COLUMNS = ("concept", "code", "score", "hint", "certainty", "harms", "options", "patient", "play", "answer", "at")


@dataclass(frozen=True, slots=True)
class Shown:
    """What one answer showed of a concept."""

    score: Decimal
    hint: bool
    certainty: int | None
    harms: int
    options: int | None
    patient: str
    play: int
    answer: int
    at: datetime

    @property
    def rating(self) -> Rating:
        return _rating(self.score, bool(self.harms), self.hint, self.certainty)


@lru_cache(maxsize=256)
def _rating(score: Decimal, harmful: bool, hint: bool, certainty: int | None) -> Rating:
    label: Label = "unsafe" if harmful else "right" if score == 1 else "partly"
    return Rating[rating(score, label, hint_used=hint, certainty=certainty).capitalize()]


Histories = dict[Concept, list[Shown]]


def own_histories(user: User) -> Histories:
    """Everything shown of each concept, the oldest first. One query. A patient counts when it is played for the first time."""
    newest = Recall.objects.filter(user=user).order_by("-at", "-pk").values_list(*COLUMNS)[:NEWEST]
    histories: Histories = {}
    first_play: dict[str, int] = {}
    for kind, code, *shown in reversed(newest):
        known, answer = concept(kind, code), Shown(*shown)
        if known is not None and first_play.setdefault(answer.patient, answer.play) == answer.play:
            histories.setdefault(known, []).append(answer)
    return histories


def zone_of(user: User) -> tzinfo:
    """The zone by which someone's days begin."""
    try:
        return ZoneInfo(user.time_zone) if user.time_zone else timezone.get_default_timezone()
    except (ZoneInfoNotFoundError, ValueError):
        return timezone.get_default_timezone()


def memory_of(shown: Iterable[Shown], zone: tzinfo) -> Memory:
    """The memory that these answers leave, by the days of a zone."""
    return remember((answer.at.astimezone(zone).date(), answer.rating) for answer in shown)


def memories_of(histories: Histories, zone: tzinfo) -> dict[Concept, Memory]:
    """The memories of what can be recalled again: of every concept for which there are patients."""
    return {known: memory_of(shown, zone) for known, shown in histories.items() if known.patients}


def own_plan(user: User, now: datetime) -> Plan:
    """What is due for someone on the day that it is where they are. One query."""
    zone = zone_of(user)
    return plan(memories_of(own_histories(user), zone), user.daily_limit, day_of(now, zone))


def day_of(now: datetime, zone: tzinfo) -> date:
    return now.astimezone(zone).date()
