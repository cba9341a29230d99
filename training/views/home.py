"""The first page after signing in: what to do next, then the course by area."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from training import access
from training.models import Activity, Area, Kind, Level, Place, Result, User
from training.requests import reader

SHOWN = 4


@dataclass(frozen=True)
class Row:
    """An activity with the reader's own result, if there is one."""

    activity: Activity
    result: Result | None

    @property
    def finished(self) -> bool:
        return self.result is not None and self.result.state == Result.State.FINISHED

    @property
    def begun(self) -> bool:
        return self.result is not None and not self.finished


@dataclass(frozen=True)
class AreaCard:
    """One area: how much is done, and the few activities to go on with."""

    key: str
    label: str
    rows: list[Row]

    @property
    def done(self) -> int:
        return sum(row.finished for row in self.rows)

    @property
    def shown(self) -> list[Row]:
        """Begun ones first, then the next ones; only a finished area shows what was done."""
        waiting = sorted((row for row in self.rows if not row.finished), key=lambda row: not row.begun)
        return (waiting or self.rows)[:SHOWN]

    @property
    def hidden(self) -> int:
        return len(self.rows) - len(self.shown)


def course_order(activity: Activity) -> tuple[int, ...]:
    """Area by area; in each its module before its cases, the easy ones first."""
    scales = ((Area.values, activity.area), (Kind.values, activity.kind), (Level.values, activity.level))
    return tuple(scale.index(value) if value in scale else len(scale) for scale, value in scales)


def own_rows(user: User) -> list[Row]:
    """The reader's activities in the order of the course. Two queries."""
    activities = access.visible_activities(user).with_result_of(user).defer("search_text").order_by("pk")
    in_order = sorted(activities, key=course_order)
    return [Row(activity, next(iter(activity.own_results), None)) for activity in in_order]


def by_area(rows: list[Row]) -> list[AreaCard]:
    """The rows, already in order, as one card per area."""
    labels = dict(Area.choices)
    grouped = groupby(rows, key=lambda row: row.activity.area)
    return [AreaCard(key, str(labels.get(key, key)), list(own)) for key, own in grouped]


def next_row(rows: list[Row]) -> Row | None:
    """What was touched last and is not finished; else the first thing not begun."""
    begun = [row for row in rows if row.begun]
    latest = max(begun, key=lambda row: row.result.updated if row.result else datetime.min, default=None)
    return latest or next((row for row in rows if row.result is None), None)


def greeting(user: User) -> str:
    """By the reader's own clock."""
    hour, name = timezone.localtime().hour, user.get_short_name()
    if 5 <= hour < 12:
        return _("Good morning, %(name)s") % {"name": name}
    if 12 <= hour < 18:
        return _("Good afternoon, %(name)s") % {"name": name}
    return _("Good evening, %(name)s") % {"name": name}


def home(request: HttpRequest) -> HttpResponse:
    """What to do next."""
    user = reader(request)
    rows = own_rows(user)
    places = Place.objects.filter(user=user).select_related("cohort").order_by("-joined")
    context = {
        "greeting": greeting(user),
        "cohort_names": [place.cohort.name for place in places[:3]],
        "next": next_row(rows),
        "areas": by_area(rows),
        "done": sum(row.finished for row in rows),
        "total": len(rows),
    }
    return render(request, "training/home.html", context)
