"""The list of cases, and the door to one."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import attempts_at, case_for
from cases.actions import start_attempt
from cases.library import opened
from training.access import visible_activities
from training.models import Area
from training.requests import reader

SHOWN = 12  # an area with more has a page of its own


@require_GET
def case_list(request: HttpRequest) -> HttpResponse:
    """Every case by area, with its level and the reader's own progress."""
    shown = visible_activities(reader(request)).filter(kind="case").with_result_of(reader(request)).order_by("level", "title")
    by_area: dict[str, list[dict[str, Any]]] = {}
    for activity in shown:
        result = activity.own_results[0] if activity.own_results else None
        row = {
            "activity": activity,
            "result": result,
            "begun": result is not None,
            "finished": bool(result and result.finished),
        }
        by_area.setdefault(activity.area, []).append(row)
    areas = [
        {"key": area.value, "label": area.label, "shown": by_area[area][:SHOWN], "total": len(by_area[area])}
        for area in Area
        if area.value in by_area
    ]
    return render(request, "cases/list.html", {"areas": areas})


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
