"""The reviewer's page: what a haematologist has reviewed and what waits, by area, with the way to each."""

from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from training import access
from training.editors import reviewer_only
from training.models import Area, Kind, ModuleVersion, Notice
from training.modules.coverage import taught
from training.requests import reader
from training.review import NOWHERE, Group, groups

PAGE_SIZE = 40


@require_GET
def review(request: HttpRequest) -> HttpResponse:
    """How much is reviewed and how much waits, kind by kind."""
    area, every = _groups(request)
    shown = [group for group in every if group.items]
    context: dict[str, Any] = {
        "parts": [(before, list(own)) for before, own in groupby(shown, key=lambda group: group.before)],
        "reviewed": sum(group.reviewed for group in shown), "waiting": sum(group.waiting for group in shown),
        "disputed": Notice.objects.filter(user=reader(request), kind=Notice.Kind.DISPUTED).count(),
    }  # fmt: skip
    return render(request, "training/review/overview.html", context | _areas(area))


@require_GET
def review_group(request: HttpRequest, group: str) -> HttpResponse:
    """Everything of one kind, what waits first."""
    area, every = _groups(request)
    chosen = next((one for one in every if one.key == group), None)
    if chosen is None:
        raise Http404("Nothing of this kind is reviewed.")
    items = sorted(chosen.items, key=lambda item: bool(item.by))
    page = Paginator(items, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "training/review/group.html", {"group": chosen, "page": page} | _areas(area))


def _groups(request: HttpRequest) -> tuple[str, list[Group]]:
    """The area asked for, and what belongs to it. Two queries beyond those for who may see it."""
    user = reader(request)
    reviewer_only(user)
    area = request.GET.get("area", "")
    if area and area not in dict(_choices()):
        raise Http404("No such area.")
    pages = ModuleVersion.objects.filter(pk__in=access.visible_modules(user).values("current")).values_list("page", flat=True)
    read = list(pages)
    activities = access.visible_activities(user).filter(kind__in=(Kind.MODULE, Kind.CASE)).defer("search_text").order_by("title")
    every = groups(taught(read), {page["key"]: page["area"] for page in read}, activities)
    return area, [group.of_area(area) for group in every]


def _choices() -> list[tuple[str, str]]:
    return [*((str(value), str(label)) for value, label in Area.choices), (NOWHERE, _("taught in no module yet"))]


def _areas(area: str) -> dict[str, Any]:
    return {"area": area, "areas": _choices(), "area_label": dict(_choices()).get(area, "")}
