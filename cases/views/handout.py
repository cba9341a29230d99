"""A case printed for a seminar: for everyone the steps, for whoever may see them the keys."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from cases.access import case_for, may_see_keys, patient_for, sits_exam_with
from cases.handout import keys, sheets
from cases.library import opened
from cases.models import Version
from training.markdown import as_html
from training.requests import reader


@require_GET
def handout(request: HttpRequest, key: str) -> HttpResponse:
    """A case of the library or of the reader's school."""
    case = case_for(reader(request), key)
    assert case.current is not None  # the getter finds published cases only
    case.current.case = case
    return _handout(request, case.current, reverse("cases:case", args=[key]))


@require_GET
def handout_of_patient(request: HttpRequest, token: str) -> HttpResponse:
    """A generated patient, for everyone who has its address."""
    return _handout(request, patient_for(token).version, reverse("practice:patient", args=[token]))


def _handout(request: HttpRequest, version: Version, door: str) -> HttpResponse:
    user = reader(request)
    if sits_exam_with(user, version):
        messages.info(request, _("You are sitting an exam with this case. It can be printed once that is over."))
        return redirect(door)
    case, teaches = opened(version).case, may_see_keys(user, version)
    context = {"case": case, "door": door, "sheets": sheets(version), "keys": keys(version) if teaches else None}
    context["debrief_html"] = as_html(case.debrief) if teaches else ""
    return render(request, "cases/handout/handout.html", context)
