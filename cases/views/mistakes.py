"""Sure and wrong: what is to be worked through, ticked off, or tried in a new patient."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from cases.actions import start_patient
from cases.mistakes.found import Mistake, mistakes_of
from cases.mistakes.told import asked_again, told
from cases.models import Answer, TickedOff
from cases.practice.making import NoPatient, make_patient, publish_practice
from training.evidence import Numbered
from training.requests import reader

PAGE_SIZE = 10
DIFFICULTY = {"first": 1, "core": 2, "hard": 3}


@require_GET
def mistakes(request: HttpRequest) -> HttpResponse:
    """What is open, or with `?done` what is done with and by what."""
    user, done = reader(request), "done" in request.GET
    every = mistakes_of(user)
    page = Paginator([one for one in every if one.done == done], PAGE_SIZE).get_page(request.GET.get("page"))
    cited = Numbered()
    context = {
        "rows": told(page.object_list, cited), "page": page, "done": done, "sources": cited.listed(), "any": bool(every),
        "open_total": sum(not one.done for one in every), "done_total": sum(one.done for one in every), "asked": user.certainty,
    }  # fmt: skip
    return render(request, "cases/mistakes/mistakes.html", context)


def own_mistake(request: HttpRequest, name: str) -> Mistake:
    """The reader's own; anyone else's is not found."""
    found = next((one for one in mistakes_of(reader(request)) if one.name == name), None)
    if found is None:
        raise Http404("No such mistake of this user.")
    return found


@require_POST
def tick(request: HttpRequest, name: str) -> HttpResponse:
    """Tick off, or take that back."""
    row = own_mistake(request, name).row
    which = {"answer": row} if isinstance(row, Answer) else {"order": row}
    if request.POST.get("do") == "untick":
        TickedOff.objects.filter(**which).delete()
        return redirect(reverse("cases:mistakes"))
    TickedOff.objects.get_or_create(**which)
    return redirect(reverse("cases:mistakes"))


@require_POST
def try_again(request: HttpRequest, name: str) -> HttpResponse:
    """A new patient in whom the same criterion or disorder decides. Its address does not name it."""
    user, one = reader(request), own_mistake(request, name)
    version, row = one.row.attempt.version, one.row
    about = asked_again(one, version, row.told() if isinstance(row, Answer) else None)
    try:
        made = make_patient(user=user, about=about, difficulty=DIFFICULTY.get(version.level, 2))
    except NoPatient:
        messages.warning(request, _("No patient came of this. Nothing is lost: try again, and the engine draws anew."))
        return redirect("cases:mistakes")
    publish_practice()
    return redirect("cases:play", pk=start_patient(user=user, version=made.version).pk)
