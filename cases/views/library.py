"""The list of cases, and the door to one."""

from typing import Any

from django.contrib import messages
from django.db import models
from django.db.models.functions import RowNumber
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import attempts_at, case_for, no_exam_with
from cases.actions import start_attempt
from cases.library import opened
from cases.models import Case, Dispute
from training.access import assignable_to, assignment_to, taught_by, visible_activities
from training.actions import assign
from training.forms.assignments import AssignToForm
from training.models import Activity, Area, Context, Kind, Level, Result, User
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
    """What a case is about, and where to begin or go on. Beginning is a POST, as is setting it for a class."""
    user = reader(request)
    case, taught = case_for(user, key), taught_by(user)
    form = AssignToForm(request.POST if request.POST.get("do") == "assign" else None, taught=taught) if taught else None
    if form is not None and form.is_bound:
        if form.is_valid() and _set(request, user, case, form):
            return redirect("cases:classroom", pk=form.cleaned_data["cohort"].pk)
        return render(request, "cases/door.html", _door(request, user, case, form), status=422)
    if request.method == "POST":
        assert case.current is not None  # the getter finds published cases only
        case.current.case = case
        no_exam_with(user, case.current)
        assigned = assignment_to(user, Kind.CASE, case.key)
        context = Context.ASSIGNED if assigned and not assigned.done else Context.PRACTICE  # type: ignore[attr-defined]
        return redirect("cases:play", pk=start_attempt(user=user, case=case, context=context).pk)
    return render(request, "cases/door.html", _door(request, user, case, form))


def _set(request: HttpRequest, user: User, case: Case, form: AssignToForm) -> bool:
    """Set the case for the class that was chosen; not where that class may not play it."""
    cohort = form.cleaned_data["cohort"]
    activity = assignable_to(cohort, user).filter(kind=Kind.CASE, key=case.key, school=case.school_id).first()
    if activity is None:
        form.add_error("cohort", _("This class belongs to another school and cannot open this case."))
        return False
    assign(cohort=cohort, activity=activity, due=form.cleaned_data["due"], by=user)
    messages.info(request, _("“%(title)s” is set for %(cohort)s.") % {"title": activity, "cohort": cohort})
    return True


def _door(request: HttpRequest, user: User, case: Case, form: AssignToForm | None) -> dict[str, Any]:
    assert case.current is not None  # the getter finds published cases only
    attempts, assigned = attempts_at(user, case), assignment_to(user, Kind.CASE, case.key)
    return {
        "case": opened(case.current).case,
        "going": next((attempt for attempt in attempts if attempt.finished is None), None),
        "finished": [attempt for attempt in attempts if attempt.finished],
        "asked": sum(1 for _ in opened(case.current).case.questions()),
        "url": request.path,
        "assigned": assigned,
        "overdue": assigned is not None and assigned.due is not None and assigned.due < timezone.now(),
        "form": form,
        "disputes": Dispute.objects.filter(version__case=case).count() if form else 0,
    }
