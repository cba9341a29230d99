"""The first page after signing in: what to do next, what is known, what is due again, and the path through the course."""

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from training.course import Row, next_row, own_rows, path_of
from training.models import CheckAnswer, Kind, Place, ReadingPlace, User
from training.progress import previewed, progress
from training.reading import name_of, opened, stops
from training.recalls import own_plan
from training.requests import reader

RECENT = 5


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


def home(request: HttpRequest) -> HttpResponse:
    """What to do next. Nine queries, however much there is."""
    user, now = reader(request), timezone.now()
    rows = own_rows(user)
    answers = list(CheckAnswer.objects.filter(user=user).exclude(score=None).select_related("module"))
    places = kept_places(user, rows)
    stopped = stops(places, opened(user, {place.module_id for place in places}))
    rows = [replace(row, stop=stopped.get(row.name)) if row.begun and row.activity.kind == Kind.MODULE else row for row in rows]
    following = next_row(rows)
    context = {
        "greeting": greeting(user),
        "cohort_names": [place.cohort.name for place in Place.objects.filter(user=user).select_related("cohort").order_by("-joined")[:3]],
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
