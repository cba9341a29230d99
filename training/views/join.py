"""Joining a class by the code on the slide, signed in or not yet."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _

from training import access, actions
from training.forms.people import JoinForm
from training.models import Cohort, Place
from training.requests import reader

NO_SUCH_CODE = _("No class has this code. Look at the slide again: O and 0 are easily mixed up.")


@login_not_required
def join_by_code(request: HttpRequest) -> HttpResponse:
    """Find the class of a typed code."""
    form = JoinForm(request.GET if "code" in request.GET else None)
    if form.is_valid():
        code = access.clean_code(form.cleaned_data["code"])
        if Cohort.objects.filter(join_code=code).exists():
            return redirect("training:join", code=code)
        form.add_error("code", NO_SUCH_CODE)
    return render(request, "training/join_by_code.html", {"form": form}, status=422 if form.errors else 200)


@login_not_required
def join(request: HttpRequest, code: str) -> HttpResponse:
    """Say which class it is; a signed-in reader joins by the button, others sign up or in first."""
    cohort = access.cohort_by_code(code)
    if request.method == "POST" and request.user.is_authenticated:
        actions.join_cohort(user=reader(request), cohort=cohort)
        return redirect("training:home")
    has_place = request.user.is_authenticated and Place.objects.filter(cohort=cohort, user=request.user).exists()
    return render(request, "training/join.html", {"cohort": cohort, "has_place": has_place})
