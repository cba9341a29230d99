"""What the reader knows: each objective, disorder and criterion, with the answers that each figure rests on."""

from collections import defaultdict
from collections.abc import Iterable

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from classification.concepts import area_of, concept
from classification.marking.certainty import LEVEL_SAYS
from training.course import own_rows
from training.mastery import FEW, Mastery, fully, own_masteries
from training.models import Area, CheckAnswer, Recall
from training.progress import progress
from training.requests import reader

SEVERAL = "several"  # what is decided by it is taught in more than one area
STATES = ("fading", "building", "started", "mastered")
CRITERIA_ON_A_PAGE, ANSWERS_ON_A_PAGE = 40, 20


def label_of(area: str) -> str:
    return _("In several areas") if area == SEVERAL else str(Area(area).label)


def by_area(known: Iterable[Mastery]) -> dict[str, list[Mastery]]:
    """In the order of the course; within an area what needs work before what is mastered."""
    found = defaultdict(list)
    for one in sorted(known, key=lambda one: (STATES.index(one.state), one.share, one.concept)):
        found[area_of(one.concept) or SEVERAL].append(one)
    return {area: found[area] for area in (*Area.values, SEVERAL) if area in found}


def mastery(request: HttpRequest) -> HttpResponse:
    """All that is known, in one view: the objectives, then area by area the disorders, with the criteria counted."""
    user, now = reader(request), timezone.now()
    known = own_masteries(user, now)
    answers = CheckAnswer.objects.filter(user=user).exclude(score=None).select_related("module")
    areas = []
    for area, all_of_it in by_area(known).items():
        criteria = [one for one in all_of_it if one.concept.kind == "criterion"]
        disorders = [one for one in all_of_it if one.concept.kind == "disorder"]
        mastered = sum(one.state == "mastered" for one in criteria)
        areas.append({"key": area, "label": label_of(area), "disorders": disorders, "criteria": len(criteria), "mastered": mastered})
    return render(request, "training/mastery/mastery.html", {"known": progress(own_rows(user), answers, now), "areas": areas, "few": FEW})


def mastery_of_area(request: HttpRequest, area: str) -> HttpResponse:
    """The criteria and disorders of one area that the reader has met."""
    if area not in (*Area.values, SEVERAL):
        raise Http404("No such area.")
    known = by_area(own_masteries(reader(request), timezone.now())).get(area, [])
    page = Paginator(known, CRITERIA_ON_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "training/mastery/area.html", {"label": label_of(area), "page": page})


def mastery_of_concept(request: HttpRequest, kind: str, code: str) -> HttpResponse:
    """One criterion or disorder: every answer of the reader's that shows something of it."""
    user = reader(request)
    one = next((one for one in own_masteries(user, timezone.now()) if one.concept == concept(kind, code)), None)
    if one is None:
        raise Http404("Nothing was shown of it.")
    area = area_of(one.concept) or SEVERAL
    counted = {answer.answer for answer in one.shown}
    answers = Paginator(Recall.objects.filter(user=user, concept=kind, code=code).order_by("-at", "-pk"), ANSWERS_ON_A_PAGE)
    page = answers.get_page(request.GET.get("page"))
    rows = [
        {"answer": answer, "counted": answer.answer in counted, "fully": fully(answer), "sure": LEVEL_SAYS.get(answer.certainty or 0)}
        for answer in page
    ]
    context = {"one": one, "area": area, "area_label": label_of(area), "page": page, "rows": rows, "percent": round(one.known * 100)}
    return render(request, "training/mastery/concept.html", context)
