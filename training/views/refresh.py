"""What is due to be recalled today, and why. Which of it the next patient is about, one finds by playing."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from classification.concepts import DRUG, EMERGENCY, MUST_NOT_MISS, Concept, area_of
from training.memory import Due
from training.models import Area
from training.recalls import own_plan
from training.requests import reader

WHY: dict[int, str | Promise] = {
    MUST_NOT_MISS: _("must not be missed"),
    EMERGENCY: _("an emergency is raised by it"),
    DRUG: _("it decides whether a drug is stopped"),
}


def refresh(request: HttpRequest) -> HttpResponse:
    """Today's share of what is due; the rest waits."""
    plan = own_plan(reader(request), timezone.now())
    return render(request, "training/refresh.html", {"plan": plan, "due": [_due(one) for one in plan.today]})


def _due(one: Due) -> dict[str, object]:
    return {
        "concept": one.concept,
        "area": _area(one.concept),
        "why": WHY.get(one.concept.danger, ""),
        "percent": round(one.retrievability * 100),
        "last": one.memory.last,
    }


def _area(known: Concept) -> str | Promise:
    area = area_of(known)
    return Area(area).label if area else _("several areas")
