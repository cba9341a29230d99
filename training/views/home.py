"""The first page after signing in: what to do next, what is known, what is due again, and the path through the course."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from training.access import TEACHES
from training.assigned import SHOWN, Assigned, assigned_to, seats_of
from training.course import Row, next_row, own_rows, path_of
from training.models import CheckAnswer, Kind, Notice, ReadingPlace, User
from training.progress import previewed, progress
from training.reading import name_of, opened, stops
from training.recalls import own_plan
from training.requests import reader

RECENT = 5
NOTICES = 20


def greeting(user: User) -> str:
    """By the reader's own clock."""
    hour, name = timezone.localtime().hour, user.get_short_name()
    if 5 <= hour < 12:
        return _("Good morning, %(name)s") % {"name": name}
    if 12 <= hour < 18:
        return _("Good afternoon, %(name)s") % {"name": name}
    return _("Good evening, %(name)s") % {"name": name}


def recent_cases(rows: list[Row]) -> list[Row]:
    """The cases that were touched last."""
    cases = [row for row in rows if row.activity.kind != Kind.MODULE and not previewed(row)]
    touched = [(row.touched, n, row) for n, row in enumerate(cases) if row.touched]
    return [row for _touched, _n, row in sorted(touched, reverse=True)[:RECENT]]


def done_of(rows: list[Row]) -> dict[str, int]:
    """How many of them are finished."""
    return {"done": sum(row.finished for row in rows), "of": len(rows)}


def kept_places(user: User, rows: list[Row]) -> list[ReadingPlace]:
    """Where the reader stopped in the modules that are begun and not finished."""
    begun = {row.name for row in rows if row.begun and row.activity.kind == Kind.MODULE}
    places = ReadingPlace.objects.filter(user=user).select_related("module")
    return [place for place in places if name_of(place.module) in begun]


def set_by_class(assigned: list[Assigned], now: datetime) -> dict[str, Any]:
    """What the reader's classes have set, for the page: what is open, and what is done."""
    waiting, done = [one for one in assigned if not one.done], [one for one in assigned if one.done]
    shown = [{"one": one, "overdue": one.overdue(now)} for one in waiting[:SHOWN]]
    return {"waiting": shown, "hidden": len(waiting) - len(shown), "done": done[-SHOWN:], "done_total": len(done), "total": len(assigned)}


def noticed(user: User) -> dict[str, Any]:
    """What is to be read, and what waits for the reader's answer."""
    notices = list(Notice.objects.filter(user=user).order_by("-created")[:NOTICES])
    by_kind = {kind: [notice for notice in notices if notice.kind == kind] for kind in Notice.Kind}
    return {
        "to_read": by_kind[Notice.Kind.ANSWERED], "to_answer": by_kind[Notice.Kind.DISPUTED], "more": len(notices) == NOTICES,
    }  # fmt: skip


def home(request: HttpRequest) -> HttpResponse:
    """What to do next. Nine queries, however much there is: the places bring what is set there, the notices are one more."""
    user, now = reader(request), timezone.now()
    rows, seats = own_rows(user), seats_of(user)
    answers = list(CheckAnswer.objects.filter(user=user).exclude(score=None).select_related("module"))
    places = kept_places(user, rows)
    stopped = stops(places, opened(user, {place.module_id for place in places}))
    rows = [replace(row, stop=stopped.get(row.name)) if row.begun and row.activity.kind == Kind.MODULE else row for row in rows]
    assigned = assigned_to(seats, rows)
    following = next_row(rows, [one.row for one in assigned if not one.done])
    context = {
        "greeting": greeting(user),
        "cohort_names": [seat.name for seat in seats[:3]],
        "teaches": [seat for seat in seats if seat.role in TEACHES],
        "assigned": set_by_class(assigned, now),
        "notices": noticed(user),
        "next": following,
        "known": progress(rows, answers, now),
        "plan": own_plan(user, now),
        "recent": recent_cases(rows),
        "path": path_of(rows, following),
        "read": done_of([row for row in rows if row.activity.kind == Kind.MODULE]),
        "played": done_of([row for row in rows if row.activity.kind != Kind.MODULE and not row.aside]),
        "total": len(rows),
    }
    return render(request, "training/home.html", context)
