"""The sources of the feedback of a step, by the numbers under which it cites them."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from cases.access import attempt_of
from cases.feedback import feedback_page
from cases.library import opened
from training.fragments import draw
from training.requests import reader


@require_GET
def sources(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The list for htmx, a page of its own without a script. Nothing before the answer, nor during an exam."""
    attempt = attempt_of(reader(request), pk)
    case = opened(attempt.version).case
    answers = [] if attempt.withheld else list(attempt.answers.order_by("pk").prefetch_related("marks"))
    if not any(answer.step == number - 1 for answer in answers):
        raise Http404("Nothing that was answered and may be told.")
    page = feedback_page(attempt, number - 1, answers)
    return draw(
        request, "cases/step_sources.html", "list", {"attempt": attempt, "number": number, "case": case, "sources": page["sources"]}
    )
