"""All activities of one area."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from training import access
from training.course import Row
from training.models import Area
from training.requests import reader

PAGE_SIZE = 40


def area(request: HttpRequest, key: str) -> HttpResponse:
    """One area, page by page."""
    if key not in Area.values:
        raise Http404("No such area.")
    user = reader(request)
    activities = access.visible_activities(user).filter(area=key).with_result_of(user).defer("search_text")
    page = Paginator(activities.order_by("pk"), PAGE_SIZE).get_page(request.GET.get("page"))
    rows = [Row(activity, next(iter(activity.own_results), None)) for activity in page]
    return render(request, "training/area.html", {"label": Area(key).label, "rows": rows, "page": page})
