"""What others answered to the questions of a step that the reader has answered."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from cases.access import attempt_of
from cases.documents import LETTERS
from cases.feedback import feedback_page
from cases.library import opened
from cases.models import Attempt
from cases.peers import FEWEST, peers_of, shown_of
from training.fragments import draw
from training.requests import reader


@require_GET
def peers(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """For htmx the shares to stand beside the options of the feedback; without a script a page of its own. Nothing before the answer."""
    attempt = attempt_of(reader(request), pk)
    parts = None if attempt.withheld else parts_of(attempt, number - 1)
    if not parts:
        raise Http404("Nothing that was answered and may be told.")
    shown = [part["peers"] for part in parts if part["peers"]]
    context = {
        "attempt": attempt, "number": number, "case": opened(attempt.version).case, "parts": parts, "fewest": FEWEST,
        "people": max((one.people for one in shown), default=0), "of_school": any(one.of_school for one in shown),
    }  # fmt: skip
    return draw(request, "cases/peers.html", "beside", context)


def parts_of(attempt: Attempt, index: int) -> list[dict[str, Any]]:
    """The answered questions of a step in the order of their feedback, each option with what others answered."""
    steps = opened(attempt.version).case.steps
    answers = list(attempt.answers.order_by("pk").prefetch_related("marks"))
    trails = {answer.question: answer.told() for answer in answers if answer.step == index}
    if not 0 <= index < len(steps) or any(question.id not in trails for question in steps[index].questions):
        return []
    others, by_letter = peers_of(attempt, index), dict(zip(LETTERS, steps[index].questions, strict=False))
    parts: list[dict[str, Any]] = feedback_page(attempt, index, answers)["parts"]
    for part in parts:
        asked = by_letter[part["letter"]]
        part["peers"] = shown_of(asked, others[asked.id], trails[asked.id])
        for said in (*part["said"], *part["alone"]):
            said["peers"] = part["peers"].beside.get(said["key"]) if part["peers"] else None
    return parts
