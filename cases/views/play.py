"""Playing a case: the question of a step, its feedback, the way on. Opening a page writes nothing."""

from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import attempt_of
from cases.actions import (
    AnsweredBefore,
    NotOrdered,
    NotUnderstood,
    SittingOver,
    give_hint,
    order_test,
    pass_step,
    save_draft,
    submit_step,
)
from cases.disputes.told import beside_answers
from cases.feedback import feedback_page
from cases.library import moment_of, opened
from cases.models import Answer, Attempt, Draft, Mark
from cases.pages import frame, kept_page, question_page, typed_words
from cases.quizzes.sitting import end_sitting, keep_typed
from cases.standing import current_step, reachable
from cases.typed import typed_in
from training.fragments import draw, go
from training.requests import reader

PAGE, ORDER = "cases/play.html", "order:"


@require_GET
def play(request: HttpRequest, pk: int) -> HttpResponse:
    """The step where the reader stopped, or the debrief."""
    attempt = attempt_of(reader(request), pk)
    answered = set(attempt.answers.values_list("question", flat=True))
    index = current_step(opened(attempt.version), answered, attempt.passed)
    if index >= len(opened(attempt.version).case.steps) or attempt.finished:
        return redirect("cases:debrief", pk=pk)
    return redirect("cases:step", pk=pk, number=index + 1)


@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """A step: asked while unanswered, told afterwards. The buttons answer, ask for a hint, save, order a test, or go on."""
    attempt = attempt_of(reader(request), pk)
    index, checked = number - 1, opened(attempt.version)
    answers = _answers(attempt, index)
    if not 0 <= index < len(checked.case.steps):
        raise Http404
    if not reachable(checked, index, {answer.question for answer in answers}, attempt.passed):
        return redirect("cases:play", pk=pk)
    if request.method == "POST":
        try:
            return _after_the_bell(request, attempt, index) or _post(request, attempt, index, answers)
        except SittingOver:  # ended elsewhere while this was on its way
            attempt.refresh_from_db(fields=["sitting"])
            return _after_the_bell(request, attempt, index) or redirect("cases:play", pk=pk)
    if _answered(attempt, index, answers):
        return _feedback(request, attempt, index, answers)
    if attempt.finished:  # a sitting that ended before this step
        return redirect("cases:debrief", pk=pk)
    return _question(request, attempt, index, answers, _drafts(attempt, index))


def _after_the_bell(request: HttpRequest, attempt: Attempt, index: int) -> HttpResponse | None:
    """Of a sitting whose time is over: what was typed is kept, the sitting ends, its page says what counts."""
    sitting, now = attempt.sitting, timezone.now()
    if sitting is None or not (sitting.ended or sitting.rung(now)):
        return None
    keep_typed(attempt=attempt, index=index, typed=typed_in(request), now=now)
    end_sitting(sitting=sitting, now=now)
    return go(request, reverse("quizzes:sitting", args=[sitting.pk]))


def _post(request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer]) -> HttpResponse:
    typed = typed_in(request)
    asked = opened(attempt.version).case.steps[index].questions
    do = request.POST.get("do", "answer")
    if do == "hint" and attempt.withheld:
        do = "save"
    here = reverse("cases:step", args=[attempt.pk, index + 1])
    if do.startswith(ORDER):
        return _order(request, attempt, index, answers, do.removeprefix(ORDER))
    if do == "go-on" and not asked:
        pass_step(attempt=attempt, index=index)
        return go(request, reverse("cases:play", args=[attempt.pk]))
    if not asked:  # there is nothing to save or to answer
        return _question(request, attempt, index, answers, [])
    if do in ("hint", "save") and not _answered(attempt, index, answers):
        (give_hint if do == "hint" else save_draft)(attempt=attempt, asked=asked, typed=typed)
        if not getattr(request, "htmx", False):
            return redirect(here)
        if do == "save":
            return draw(request, PAGE, "saved", {"saved": max(draft.updated for draft in _drafts(attempt, index))})
        return _question(request, attempt, index, answers, _drafts(attempt, index))
    response = _submit(request, attempt, index, answers, typed)
    if do == "save":  # another tab was still open on the question: what stands belongs in its place, not in the line that says "saved"
        response["HX-Retarget"], response["HX-Reswap"] = "#ask", "outerHTML"
    return response


def _order(request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer], test: str) -> HttpResponse:
    """Order a test. Its result may stand in the record, so that htmx draws the record again too."""
    typed = typed_in(request)
    try:
        order_test(attempt=attempt, index=index, test=test, typed=typed)
    except NotOrdered as refused:
        if _answered(attempt, index, answers):
            return _feedback(request, attempt, index, answers, conflict=typed, status=409, fragment="played")
        again: dict[str, Any] = {"typed": typed, "refused": {test: str(refused)}, "status": 422}
        return _question(request, attempt, index, answers, _drafts(attempt, index), fragment="played", **again)
    if not getattr(request, "htmx", False):
        return redirect(reverse("cases:step", args=[attempt.pk, index + 1]) + "#orders")
    return _question(request, attempt, index, answers, _drafts(attempt, index), fragment="played", just=test)


def draw_again(request: HttpRequest, pk: int, number: int) -> HttpResponse | None:
    """The step of a form that was refused for being older than the sign-in: what was typed stands in a form of today.

    Nothing is stored: who sent it is not sure. Nothing for a step that the reader may not open.
    """
    attempt = attempt_of(reader(request), pk)
    index, checked = number - 1, opened(attempt.version)
    answers = _answers(attempt, index)
    if not 0 <= index < len(checked.case.steps) or not reachable(checked, index, {answer.question for answer in answers}, attempt.passed):
        return None
    if _answered(attempt, index, answers):
        response = _feedback(request, attempt, index, answers, conflict=typed_in(request), status=403)
    else:
        do = request.POST.get("do", "answer")
        again = do if do in ("answer", "hint") else "save"
        response = _question(request, attempt, index, answers, _drafts(attempt, index), typed=typed_in(request), again=again, status=403)
    response["HX-Retarget"], response["HX-Reswap"] = "#ask", "outerHTML show:#ask:top"
    return response


step.draw_again = draw_again  # type: ignore[attr-defined]


def _submit(request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer], typed: dict[str, Any]) -> HttpResponse:
    drafts = _drafts(attempt, index)
    try:
        stored = submit_step(attempt=attempt, index=index, typed=typed, earlier=answers, drafts=drafts)
    except NotUnderstood as unread:
        if _answered(attempt, index, answers):
            return _feedback(request, attempt, index, answers, conflict=typed, status=409)
        save_draft(attempt=attempt, asked=opened(attempt.version).case.steps[index].questions, typed=typed)
        return _question(request, attempt, index, answers, drafts, typed=typed, faults=unread.messages, status=422)
    except AnsweredBefore:
        kept = list(attempt.answers.order_by("pk").prefetch_related("marks"))
        return _feedback(request, attempt, index, kept, conflict=typed, status=409)
    if attempt.withheld:
        return go(request, _onwards(attempt, index))
    if not getattr(request, "htmx", False):
        return redirect("cases:step", pk=attempt.pk, number=index + 1)
    known = {answer.pk for answer in answers}
    return _feedback(request, attempt, index, [*answers, *(row for row in stored if row.pk not in known)], fresh=True)


def _onwards(attempt: Attempt, index: int) -> str:
    """In an exam the way leads on without feedback: to the next step, or back to the sitting."""
    if index + 1 < len(opened(attempt.version).case.steps):
        return reverse("cases:step", args=[attempt.pk, index + 2])
    return reverse("quizzes:sitting", args=[attempt.sitting_id])


def _answered(attempt: Attempt, index: int, answers: list[Answer]) -> bool:
    asked = opened(attempt.version).case.steps[index].questions
    return bool(asked) and {question.id for question in asked} <= {answer.question for answer in answers}


def _answers(attempt: Attempt, index: int) -> list[Answer]:
    """Every answer of an attempt; those of the step with their marks, which only its own page shows."""
    answers = list(attempt.answers.order_by("pk"))
    prefetch_related_objects([answer for answer in answers if answer.step == index], Prefetch("marks", Mark.objects.order_by("pk")))
    return answers


def _drafts(attempt: Attempt, index: int) -> list[Draft]:
    asked = [question.id for question in opened(attempt.version).case.steps[index].questions]
    return list(attempt.drafts.filter(question__in=asked))


def _question(
    request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer], drafts: list[Draft], *,
    typed: dict[str, Any] | None = None, faults: Any = None, again: str = "", status: int = 200, fragment: str = "ask", **ordered: Any,
) -> HttpResponse:  # fmt: skip
    context = question_page(attempt, index, answers, drafts, typed, faults or {}, **ordered) | {"state": "question", "again": again}
    return _drawn(request, attempt, index, answers, context, status, fragment)


def _feedback(
    request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer], *,
    conflict: dict[str, Any] | None = None, fresh: bool = False, status: int = 200, fragment: str = "ask",
) -> HttpResponse:  # fmt: skip
    if attempt.withheld:
        context = kept_page(attempt, index, answers) | {"state": "kept"}
    else:
        context = feedback_page(attempt, index, answers) | {"state": "feedback", "fresh": fresh}
        if not fresh:  # nobody can have disagreed with what was answered just now
            beside_answers(context["parts"])
    if conflict is not None:
        context["conflict"] = _(
            "This step was answered before, here or on another device. The first answer stands; yours was: %(answer)s"
        ) % {"answer": "; ".join(typed_words(moment_of(attempt, index), conflict))}
    return _drawn(request, attempt, index, answers, context, status, fragment)


def _drawn(
    request: HttpRequest, attempt: Attempt, index: int, answers: list[Answer], context: dict[str, Any], status: int, fragment: str
) -> HttpResponse:
    """The whole page, or for htmx only the column of the question, where the record beside it has not changed."""
    if fragment != "ask" or not getattr(request, "htmx", False):
        context = frame(attempt, index, answers) | context
    return draw(request, PAGE, fragment, context, status=status)
