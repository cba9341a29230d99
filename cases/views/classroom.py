"""The instructor's page: what a class was set, how far it is, and who has played what."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases.classroom import people_rows, seats, standings
from cases.disputes.access import disputes_for
from cases.models import Dispute
from training.access import cohort_for_instructor, trainees_of
from training.actions import assign, withdraw
from training.forms.assignments import AssignForm
from training.models import Assignment, Cohort
from training.requests import reader

PAGE_SIZE = 50
COLUMNS = 12  # things that are set, side by side; all of them stand in the list above


@require_http_methods(["GET", "POST"])
def classroom(request: HttpRequest, pk: int) -> HttpResponse:
    """What is set and how far the class is. The buttons set something more, or withdraw it."""
    user = reader(request)
    cohort = cohort_for_instructor(user, pk)
    if request.POST.get("do") == "withdraw":
        return _withdrawn(request, cohort)
    form = AssignForm(request.POST if request.method == "POST" else None, cohort=cohort, user=user)
    if form.is_bound and form.is_valid():
        given = form.cleaned_data
        assign(cohort=cohort, activity=given["activity"], due=given["due"], by=user)
        messages.info(request, _("“%(title)s” is set for %(cohort)s.") % {"title": given["activity"], "cohort": cohort})
        return redirect("cases:classroom", pk=pk)
    page = Paginator(trainees_of(cohort), PAGE_SIZE).get_page(request.GET.get("page"))
    every = standings(cohort, timezone.now())
    columns = every[-COLUMNS:]
    context = {
        "cohort": cohort, "page": page, "standings": every, "columns": columns, "rows": people_rows(list(page.object_list), columns),
        "form": form, "disputes": disputes_for(user).filter(outcome=Dispute.Outcome.OPEN, user__in=seats(cohort)).count(),
    }  # fmt: skip
    return render(request, "cases/classroom.html", context, status=422 if form.is_bound else 200)


def _withdrawn(request: HttpRequest, cohort: Cohort) -> HttpResponse:
    number = request.POST.get("assignment", "")
    asked = int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0
    assignment = get_object_or_404(Assignment.objects.select_related("activity"), pk=asked, cohort=cohort)
    withdraw(assignment=assignment)
    messages.info(request, _("“%(title)s” is no longer set. What was answered stays.") % {"title": assignment.activity})
    return redirect("cases:classroom", pk=cohort.pk)
