"""What a reader is weakest in: a criterion or a disorder; else the area in which finished cases and practice earned least."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.practice.choices import AREAS, about_concept
from classification.concepts import area_of
from training.course import Row
from training.mastery import Mastery
from training.models import Area
from training.progress import counts, percent


@dataclass(frozen=True)
class Weakest:
    """What to ask for, with the figures behind it in words. Neither names a disorder, since that of the patient is to be found."""

    about: str = ""
    says: str = ""

    def __str__(self) -> str:
        return self.says or _("What I am weakest in: nothing finished yet, so any area")


def weakest_of(rows: Iterable[Row], known: Iterable[Mastery]) -> Weakest:
    """What is not known, danger first, then the fewest right; where all that was shown is known, the weakest area."""
    unsure = [one for one in known if one.concept.patients and one.right < one.answers]
    if not unsure:
        return weakest_area(rows)
    return _concept(min(unsure, key=lambda one: (not one.harms, one.share, one.concept.danger, one.concept)))


def _concept(one: Mastery) -> Weakest:
    area = area_of(one.concept)
    told = {"kind": _(one.concept.kind), "area": Area(area).label if area else "", "right": one.right, "n": one.answers}
    said = ngettext("%(right)s of %(n)s answer right", "%(right)s of %(n)s answers right", one.answers) % told
    told |= {"said": _("%(said)s, with an unsafe action") % {"said": said} if one.harms else said}
    if area:
        return Weakest(about_concept(one.concept), _("What I am weakest in: a %(kind)s of the area %(area)s, %(said)s") % told)
    return Weakest(about_concept(one.concept), _("What I am weakest in: a %(kind)s of several areas, %(said)s") % told)


def weakest_area(rows: Iterable[Row]) -> Weakest:
    """Danger first, then the lowest share. An area without a finished case is unknown, not weak."""
    scores: dict[str, list[Decimal]] = defaultdict(list)
    harms: dict[str, int] = defaultdict(int)
    for row in rows:
        if row.activity.area in AREAS and counts(row) and row.result is not None and row.result.score is not None:
            scores[row.activity.area].append(row.result.score)
            harms[row.activity.area] += row.result.harms
    if not scores:
        return Weakest()
    shares = {area: percent(sum(given, Decimal(0)), Decimal(len(given))) for area, given in scores.items()}
    area = min(shares, key=lambda one: (not harms[one], shares[one], AREAS.index(Area(one))))
    told = {"area": Area(area).label, "share": shares[area], "n": len(scores[area])}
    if harms[area]:
        return Weakest(f"area-{area}", _("What I am weakest in: %(area)s, %(share)s %% of %(n)s finished, with an unsafe action") % told)
    return Weakest(f"area-{area}", _("What I am weakest in: %(area)s, %(share)s %% of %(n)s finished") % told)
