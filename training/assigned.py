"""What a reader's classes have set: how far the reader is with each, and until when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from training.course import Row
from training.models import Place, User

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Setting:
    """What one class has set: the kind and key of an activity, and until when."""

    kind: str
    key: str
    due: datetime | None


@dataclass(frozen=True, slots=True)
class Seat:
    """One place of the reader, with what its class has set."""

    cohort: int
    name: str
    role: str
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Assigned:
    """Something set by a class of the reader. Done once is done, however often it is begun again."""

    row: Row
    due: datetime | None
    class_name: str

    @property
    def done(self) -> datetime | None:
        return self.row.result.first_finished if self.row.result else None

    @property
    def late(self) -> bool:
        """Done, but after it was due."""
        return self.done is not None and self.due is not None and self.done > self.due

    def overdue(self, now: datetime) -> bool:
        """Not done, and its time is over."""
        return self.done is None and self.due is not None and self.due < now

    @property
    def pressing(self) -> tuple[bool, float]:
        """What is due first comes first; what has no end comes last."""
        return self.due is None, self.due.timestamp() if self.due else 0.0


def seats_of(user: User) -> list[Seat]:
    """The reader's places, the newest first, each with what is set there. One query."""
    given = "cohort__assignments__"
    columns = ("cohort_id", "cohort__name", "role", f"{given}activity__kind", f"{given}activity__key", f"{given}due")
    found: dict[int, tuple[str, str, list[Setting]]] = {}
    for cohort, name, role, kind, key, due in Place.objects.filter(user=user).order_by("-joined", "-pk").values_list(*columns):
        _name, _role, settings = found.setdefault(cohort, (name, role, []))
        if key is not None:
            settings.append(Setting(kind, key, due))
    return [Seat(cohort, name, role, tuple(settings)) for cohort, (name, role, settings) in found.items()]


def assigned_to(seats: Iterable[Seat], rows: Iterable[Row]) -> list[Assigned]:
    """What the reader is set as a trainee, the most pressing first. Set by two classes, the earlier day counts.

    A school's own case stands for the shipped one of the same key.
    """
    visible = {(row.activity.kind, row.activity.key): row for row in rows}
    found: dict[tuple[str, str], Assigned] = {}
    for seat in seats:
        for setting in seat.settings if seat.role == Place.Role.TRAINEE else ():
            name = (setting.kind, setting.key)
            if name in visible:
                one = Assigned(visible[name], setting.due, seat.name)
                found[name] = min(found.get(name, one), one, key=lambda each: each.pressing)
    return sorted(found.values(), key=lambda each: (each.pressing, each.row.activity.title))
