"""The instructor's page: who of the cohort has played what."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from training.access import cohort_for_instructor
from training.models import Activity, Place, Result
from training.requests import reader

PAGE_SIZE = 50


@require_GET
def classroom(request: HttpRequest, pk: int) -> HttpResponse:
    """Trainees by cases: state, score, harms. Paged, so that 500 trainees stay readable."""
    cohort = cohort_for_instructor(reader(request), pk)
    places = Place.objects.filter(cohort=cohort, role=Place.Role.TRAINEE).select_related("user").order_by("user__shown_name", "user__email")
    page = Paginator(places, PAGE_SIZE).get_page(request.GET.get("page"))
    cases = list(Activity.objects.visible_to(reader(request)).filter(kind="case").order_by("area", "title"))
    people = [place.user for place in page.object_list]
    results = {(r.user_id, r.activity_id): r for r in Result.objects.filter(user__in=people, activity__in=cases)}
    rows = [
        {
            "person": person,
            "cells": [results.get((person.pk, case.pk)) for case in cases],
            "finished": sum(1 for case in cases if (r := results.get((person.pk, case.pk))) and r.finished),
            "harms": sum(r.harms for case in cases if (r := results.get((person.pk, case.pk)))),
        }
        for person in people
    ]
    return render(request, "cases/classroom.html", {"cohort": cohort, "page": page, "cases": cases, "rows": rows})
