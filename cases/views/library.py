"""The list of cases, and the door to one."""

from typing import Any

from django.db import models
from django.db.models.functions import RowNumber
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import attempts_at, case_for
from cases.actions import start_attempt
from cases.library import opened
from training.access import taught_by, visible_activities
from training.models import Activity, Area, Kind, Level, Result
from training.requests import reader

SHOWN = 12  # an area with more has a page of its own


EASY_FIRST = models.Case(*(models.When(level=level, then=place) for place, level in enumerate(Level.values)), default=9)


@require_GET
def case_list(request: HttpRequest) -> HttpResponse:
    """The first cases of every area, with their level and the reader's own progress; the classes one teaches."""
    user = reader(request)
    cases = visible_activities(user).filter(kind=Kind.CASE)
    totals = dict(cases.order_by().values_list("area").annotate(models.Count("pk")))
    place = models.Window(RowNumber(), partition_by="area", order_by=(EASY_FIRST, "title"))
    shown = cases.annotate(place=place).filter(place__lte=SHOWN).order_by("area", "place").with_result_of(user)
    by_area: dict[str, list[dict[str, Any]]] = {}
    for activity in shown:
        by_area.setdefault(activity.area, []).append(_row(activity))
    areas = [
        {"key": area.value, "label": area.label, "shown": by_area[area], "total": totals[area]} for area in Area if area.value in by_area
    ]
    return render(request, "cases/list.html", {"areas": areas, "classes": taught_by(user)})


def _row(activity: Activity) -> dict[str, Any]:
    result = activity.own_results[0] if activity.own_results else None
    finished = result is not None and result.state == Result.State.FINISHED
    return {"activity": activity, "result": result, "finished": finished, "begun": result is not None and not finished}


@require_http_methods(["GET", "POST"])
def case_door(request: HttpRequest, key: str) -> HttpResponse:
    """What a case is about, and where to begin or go on. Beginning is a POST."""
    user = reader(request)
    case = case_for(user, key)
    if request.method == "POST":
        return redirect("cases:play", pk=start_attempt(user=user, case=case).pk)
    assert case.current is not None  # the getter finds published cases only
    attempts = attempts_at(user, case)
    context = {
        "case": opened(case.current).case,
        "going": next((attempt for attempt in attempts if attempt.finished is None), None),
        "finished": [attempt for attempt in attempts if attempt.finished],
        "asked": sum(1 for _ in opened(case.current).case.questions()),
        "url": request.path,
    }
    return render(request, "cases/door.html", context)
