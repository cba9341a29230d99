"""The time that is left of a sitting, for the page that shows it."""

from dataclasses import dataclass
from datetime import datetime

from cases.models import Sitting


@dataclass(frozen=True, slots=True)
class Clock:
    """When the bell rings, the whole minutes that are left (rounded up), and the milliseconds until then."""

    bell: datetime
    minutes: int
    milliseconds: int

    @property
    def over(self) -> bool:
        return self.milliseconds == 0


def clock_of(sitting: Sitting, now: datetime) -> Clock | None:
    """The clock of a sitting; none without a limit, and none once it has ended."""
    if sitting.bell is None or sitting.ended is not None:
        return None
    left = max(int((sitting.bell - now).total_seconds() * 1000), 0)
    return Clock(sitting.bell, -(-left // 60_000), left)
