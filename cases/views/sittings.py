"""Sitting a quiz: its cases, the clock, the bell, handing in."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from cases.access import sitting_of
from cases.actions import harmful_orders
from cases.library import opened
from cases.models import Attempt, Sitting
from cases.quizzes.clock import clock_of
from cases.quizzes.sitting import end_sitting, keep_typed, share
from cases.standing import current_step
from cases.typed import typed_in
from training.fragments import go
from training.requests import reader


@require_GET
def sitting(request: HttpRequest, pk: int) -> HttpResponse:
    """The cases of the sitting: where one stands while it goes on, what each earned once it has ended."""
    wanted = sitting_of(reader(request), pk)
    rows = [_row(attempt) for attempt in _attempts(wanted)]
    unanswered = sum(row["asked"] - row["answered"] for row in rows)
    context = {"sitting": wanted, "quiz": wanted.quiz, "rows": rows, "unanswered": unanswered, "clock": clock_of(wanted, timezone.now())}
    return render(request, "cases/quizzes/sitting.html", context)


def _attempts(wanted: Sitting) -> list[Attempt]:
    return list(wanted.attempts.select_related("version").prefetch_related("answers__marks", "orders").order_by("pk"))


def _row(attempt: Attempt) -> dict[str, Any]:
    checked, answers = opened(attempt.version), list(attempt.answers.all())
    steps = checked.case.steps
    return {
        "attempt": attempt,
        "title": checked.case.title,
        "asked": sum(1 for _ in checked.case.questions()),
        "answered": len(answers),
        "step": min(current_step(checked, {answer.question for answer in answers}, attempt.passed), len(steps)),
        "steps": len(steps),
        "share": share(checked, answers),
        "harms": sum(len(mark.harms) for answer in answers if (mark := answer.newest_mark())) + harmful_orders(attempt),
    }


@require_http_methods(["GET", "POST"])
def hand_in(request: HttpRequest, pk: int) -> HttpResponse:
    """Asks once more, and says what is unanswered; handing in is a POST."""
    wanted = sitting_of(reader(request), pk)
    if request.method == "POST":
        end_sitting(sitting=wanted, now=timezone.now())
    if request.method == "POST" or wanted.ended:
        return redirect("quizzes:sitting", pk=pk)
    rows = [_row(attempt) for attempt in _attempts(wanted)]
    waiting = [row | {"left": row["asked"] - row["answered"]} for row in rows if row["answered"] < row["asked"]]
    return render(request, "cases/quizzes/hand_in.html", {"sitting": wanted, "quiz": wanted.quiz, "waiting": waiting})


@require_GET
def clock(request: HttpRequest, pk: int) -> HttpResponse:
    """The time that is left, by the server's clock."""
    wanted = sitting_of(reader(request), pk)
    return render(request, "cases/quizzes/clock.html", {"clock": clock_of(wanted, timezone.now())})


@require_POST
def ring(request: HttpRequest, pk: int) -> HttpResponse:
    """The page says that the bell should ring, or that it has its connection again. Keeps what was typed; ends what is over."""
    wanted, now = sitting_of(reader(request), pk), timezone.now()
    attempt = wanted.attempts.filter(pk=_number(request, "attempt")).select_related("version").first()
    step = _number(request, "step")
    if attempt is not None and 0 <= step < len(opened(attempt.version).case.steps):
        keep_typed(attempt=attempt, index=step, typed=typed_in(request), now=now)
    if wanted.ended or wanted.rung(now):
        end_sitting(sitting=wanted, now=now)
        return go(request, reverse("quizzes:sitting", args=[pk]))
    return HttpResponse(status=204)


def _number(request: HttpRequest, name: str) -> int:
    text = request.POST.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1
