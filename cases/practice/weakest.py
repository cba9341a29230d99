"""The area in which a reader's finished cases and practice earned least."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from cases.practice.choices import AREAS
from training.course import Row
from training.models import Area
from training.progress import counts, percent


@dataclass(frozen=True)
class Weakest:
    """An area with what its figure is made of; without an area where nothing is finished."""

    area: str = ""
    share: int = 0
    pieces: int = 0
    harms: int = 0

    def __str__(self) -> str:
        if not self.area:
            return _("What I am weakest in: nothing finished yet, so any area")
        told = {"area": Area(self.area).label, "share": self.share, "n": self.pieces}
        if self.harms:
            return _("What I am weakest in: %(area)s, %(share)s %% of %(n)s finished, with an unsafe action") % told
        return _("What I am weakest in: %(area)s, %(share)s %% of %(n)s finished") % told


def weakest_of(rows: Iterable[Row]) -> Weakest:
    """Danger first, then the lowest share. An area without a finished case is unknown, not weak."""
    scores: dict[str, list[Decimal]] = defaultdict(list)
    harms: dict[str, int] = defaultdict(int)
    for row in rows:
        if row.activity.area in AREAS and counts(row) and row.result is not None and row.result.score is not None:
            scores[row.activity.area].append(row.result.score)
            harms[row.activity.area] += row.result.harms
    found = [Weakest(area, percent(sum(given, Decimal(0)), Decimal(len(given))), len(given), harms[area]) for area, given in scores.items()]
    return min(found, key=lambda each: (not each.harms, each.share, AREAS.index(Area(each.area))), default=Weakest())
