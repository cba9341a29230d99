"""Setting quizzes: the list, composing one, its door, and how a class sat it."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases.access import quiz_for, quiz_to_run, sitting_to_run
from cases.library import opened
from cases.models import ExtraTime, Quiz, Sitting
from cases.quizzes.composing import compose_quiz, give_extra_time
from cases.quizzes.forms import ExtraTimeForm, QuizForm
from cases.quizzes.sitting import GRACE, NotOpen, count_late, end_what_is_over, start_sitting, why_closed, why_held
from training.models import Place, User
from training.requests import reader

SHOWN = 50
PEOPLE = 50


@require_GET
def quiz_list(request: HttpRequest) -> HttpResponse:
    """The reader's own quizzes and those of their classes, the newest first, each with its last sitting."""
    user = reader(request)
    quizzes = list(Quiz.objects.visible_to(user).select_related("cohort").distinct().order_by("-created")[:SHOWN])
    last: dict[int, Sitting] = {}
    for sitting in Sitting.objects.filter(user=user, quiz__in=quizzes).order_by("number"):
        last[sitting.quiz_id] = sitting
    return render(request, "cases/quizzes/list.html", {"rows": [{"quiz": quiz, "last": last.get(quiz.pk)} for quiz in quizzes]})


@require_http_methods(["GET", "POST"])
def compose(request: HttpRequest) -> HttpResponse:
    """Choose cases and a policy."""
    user = reader(request)
    form = QuizForm(request.POST if request.method == "POST" else None, user=user)
    if request.method == "POST" and form.is_valid():
        return redirect("quizzes:quiz", token=compose_quiz(composer=user, **form.cleaned_data).token)
    return render(request, "cases/quizzes/compose.html", {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "POST"])
def quiz(request: HttpRequest, token: str) -> HttpResponse:
    """What is asked and under which rules; beginning is a POST."""
    user, now = reader(request), timezone.now()
    wanted = quiz_for(user, token)
    if request.method == "POST":
        try:
            return redirect("quizzes:sitting", pk=start_sitting(user=user, quiz=wanted, now=now).pk)
        except NotOpen as closed:
            messages.info(request, str(closed))
            return redirect("quizzes:quiz", token=token)
    before = list(Sitting.objects.filter(quiz=wanted, user=user).order_by("number"))
    documents = [opened(row.version).case for row in wanted.cases.select_related("version")]
    extra = ExtraTime.objects.filter(quiz=wanted, user=user).first()
    context = {
        "quiz": wanted,
        "cases": documents,
        "questions": sum(sum(1 for _ in document.questions()) for document in documents),
        "minutes": wanted.minutes or sum(document.minutes for document in documents),
        "extra": extra.minutes if extra else 0,
        "going": next((sitting for sitting in before if sitting.ended is None), None),
        "ended": [sitting for sitting in before if sitting.ended],
        "closed": why_closed(wanted, before, now) or why_held(wanted, user),
        "runs": wanted.cohort_id is not None and _runs(user, wanted),
    }
    return render(request, "cases/quizzes/quiz.html", context)


def _runs(user: User, wanted: Quiz) -> bool:
    return Place.objects.filter(Q(role=Place.Role.INSTRUCTOR) | Q(role=Place.Role.TUTOR), cohort=wanted.cohort_id, user=user).exists()


@require_http_methods(["GET", "POST"])
def results(request: HttpRequest, token: str) -> HttpResponse:
    """How the class sat it; more time for a person is given here."""
    wanted = quiz_to_run(reader(request), token)
    people = User.objects.filter(places__cohort=wanted.cohort_id, places__role=Place.Role.TRAINEE).order_by("shown_name", "email")
    form = ExtraTimeForm(request.POST if request.method == "POST" else None, people=people)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        give_extra_time(quiz=wanted, user=given["person"], minutes=given["minutes"])
        messages.info(request, _("%(who)s has %(n)s minutes more.") % {"who": given["person"], "n": given["minutes"]})
        return redirect("quizzes:results", token=token)
    page = Paginator(people, PEOPLE).get_page(request.GET.get("page"))
    rows = _rows(wanted, list(page.object_list))
    over = Sitting.objects.filter(quiz=wanted, ended=None, bell__lte=timezone.now() - GRACE).count()
    context = {"quiz": wanted, "form": form, "page": page, "rows": rows, "over": over}
    return render(request, "cases/quizzes/results.html", context, status=422 if form.is_bound else 200)


def _rows(wanted: Quiz, people: list[User]) -> list[dict[str, Any]]:
    """Each person with extra time and sittings, the newest first."""
    sat: dict[int, list[Sitting]] = {}
    for sitting in Sitting.objects.filter(quiz=wanted, user__in=people).order_by("-number"):
        sat.setdefault(sitting.user_id, []).append(sitting)
    extra = dict(ExtraTime.objects.filter(quiz=wanted, user__in=people).values_list("user_id", "minutes"))
    return [{"person": person, "extra": extra.get(person.pk, 0), "sittings": sat.get(person.pk, [])} for person in people]


@require_POST
def collect(request: HttpRequest, token: str) -> HttpResponse:
    """End the sittings whose time is over and whose browser never came back."""
    wanted = quiz_to_run(reader(request), token)
    ended = end_what_is_over(now=timezone.now(), quiz=wanted)
    messages.info(request, _("%(n)s sittings were ended; what was typed before the bell was taken.") % {"n": len(ended)})
    return redirect("quizzes:results", token=token)


@require_POST
def take_late(request: HttpRequest, pk: int) -> HttpResponse:
    """Let what arrived after the bell count after all."""
    sitting = sitting_to_run(reader(request), pk)
    count_late(sitting=sitting)
    messages.info(request, _("What came late counts now."))
    return redirect("quizzes:results", token=sitting.quiz.token)
