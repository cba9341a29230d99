"""Practice: choose what about, get a new patient, share one. Making and beginning are POSTs."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from cases.access import attempts_at_patient, finished_patient, patient_for, practised, refreshing
from cases.actions import start_patient
from cases.library import opened
from cases.practice.changing import NoChange, change_patient, changes_at
from cases.practice.choices import about_concept
from cases.practice.forms import ChangeForm, PracticeForm
from cases.practice.making import NoPatient, make_patient, publish_practice
from cases.practice.weakest import Weakest, weakest_of
from training.course import own_rows
from training.mastery import own_masteries
from training.memory import Memory
from training.models import User
from training.recalls import own_plan
from training.requests import reader

WEEK = 7  # days


@require_http_methods(["GET", "POST"])
def practice(request: HttpRequest) -> HttpResponse:
    """The choice, and the reader's own patients so far."""
    user = reader(request)
    weakest = own_weakest(user)
    if request.method == "POST":
        form = PracticeForm(request.POST, weakest=weakest)
        if not form.is_valid():
            return _page(request, user, form, 422)
        return _new_patient(request, user, form, form.cleaned_data["about"], form.cleaned_data["level"], weakest)
    chosen = {name: request.GET[name] for name in ("about", "level") if name in request.GET}
    return _page(request, user, PracticeForm(initial=chosen, weakest=weakest))


@require_http_methods(["GET", "POST"])
def patient(request: HttpRequest, token: str) -> HttpResponse:
    """The door to a patient, for everyone who has its address. What others answered stays theirs."""
    user = reader(request)
    shared = patient_for(token)
    if request.method == "POST":
        return redirect("cases:play", pk=start_patient(user=user, version=shared.version).pk)
    attempts = attempts_at_patient(user, shared)
    case = opened(shared.version).case
    context = {
        "case": case,
        "patient": shared,
        "going": next((attempt for attempt in attempts if attempt.finished is None), None),
        "finished": [attempt for attempt in attempts if attempt.finished],
        "asked": sum(1 for _ in case.questions()),
        "url": request.path,
    }
    return render(request, "cases/door.html", context)


@require_POST
def another(request: HttpRequest, token: str) -> HttpResponse:
    """A new patient of what this one was asked for, at its level."""
    user = reader(request)
    like = patient_for(token)
    weakest = own_weakest(user)
    form = PracticeForm({"about": like.about, "level": like.difficulty}, weakest=weakest)
    return _new_patient(request, user, form, like.about, like.difficulty, weakest)


@require_http_methods(["GET", "POST"])
def change(request: HttpRequest, token: str) -> HttpResponse:
    """The same patient with one change: chosen here, or by the engine. For those who have played the patient to its end."""
    user = reader(request)
    patient = finished_patient(user, token)
    form = ChangeForm(request.POST if request.method == "POST" else None, changes=changes_at(patient))
    status = 200
    if request.method == "POST":
        status = 422
        if form.is_valid():
            try:
                made = change_patient(user=user, patient=patient, change=form.cleaned_data["change"])
            except NoChange as refused:
                form.add_error("change", _no_change(form.cleaned_data["change"], str(refused)))
            else:
                publish_practice()
                return redirect("cases:play", pk=start_patient(user=user, version=made.version).pk)
    return render(request, "cases/change.html", {"form": form, "patient": patient, "case": opened(patient.version).case}, status=status)


def _no_change(change: str, why: str) -> str:
    """Why there is no such patient, and what to do."""
    if change:
        return _("This patient cannot be with that change: %(why)s. Choose another.") % {"why": why}
    return _("No single finding that can be told by itself moves a verdict here. Choose one, and see what it does.")


@require_POST
def refresh(request: HttpRequest) -> HttpResponse:
    """A new patient for the most pressing of what is due today, or the one that was begun for it. Never beyond the daily limit."""
    user = reader(request)
    due = own_plan(user, timezone.now()).today
    if not due:
        return redirect("training:refresh")
    going = refreshing(user)
    if going is not None:
        return redirect("cases:play", pk=going.pk)
    for one in due:
        try:
            made = make_patient(user=user, about=about_concept(one.concept), difficulty=difficulty_for(one.memory))
        except NoPatient:
            continue
        publish_practice()
        return redirect("cases:play", pk=start_patient(user=user, version=made.version).pk)
    return _page(request, user, PracticeForm(weakest=own_weakest(user)), 503)


def difficulty_for(memory: Memory) -> int:
    """The better something is remembered, the harder the patient in whom it is asked."""
    stability = memory.card.stability or 0
    return 1 if stability < WEEK else 2 if stability < 8 * WEEK else 3


def own_weakest(user: User) -> Weakest:
    return weakest_of(own_rows(user), own_masteries(user, timezone.now()))


def _new_patient(request: HttpRequest, user: User, form: PracticeForm, about: str, level: int, weakest: Weakest) -> HttpResponse:
    try:
        made = make_patient(user=user, about=about, difficulty=level, weakest=weakest.about)
    except NoPatient:
        return _page(request, user, form, 503)
    publish_practice()
    return redirect("cases:play", pk=start_patient(user=user, version=made.version).pk)


def _page(request: HttpRequest, user: User, form: PracticeForm, status: int = 200) -> HttpResponse:
    own = practised(user)
    context = {
        "form": form,
        "none_made": status == 503,
        "going": [attempt for attempt in own if attempt.finished is None],
        "finished": [attempt for attempt in own if attempt.finished],
    }
    return render(request, "cases/practice.html", context, status=status)
