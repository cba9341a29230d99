"""A note to oneself beside a step, and the way back from it: never beyond what was reached."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from cases.access import attempt_of, attempts_with_step
from cases.library import opened
from cases.models import Attempt
from cases.standing import reachable
from training.note_form import note_form
from training.notes import Beside
from training.requests import reader


@require_http_methods(["GET", "POST"])
def note(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """The reader's note beside a step that is reached; during an exam there is none."""
    attempt = attempt_of(reader(request), pk)
    answered = set(attempt.answers.values_list("question", flat=True))
    if attempt.withheld or not reachable(opened(attempt.version), number - 1, answered, attempt.passed):
        raise Http404("No step that is reached.")
    return note_form(request, beside_step(attempt, number - 1), reverse("cases:step", args=[pk, number]))


def beside_step(attempt: Attempt, index: int) -> Beside:
    """A step by its stable id: the note stays with it in another attempt, and in the next version of the case."""
    version, step = attempt.version, opened(attempt.version).case.steps[index]
    owner = f"version-{version.pk}" if version.case_id is None else f"case-{version.case_id}"
    url = reverse("cases:noted", args=[version.pk, step.id])
    return Beside(f"{owner}/{step.id}", version.title, f"{index + 1}. {step.title}", url)


@require_GET
def noted(request: HttpRequest, version: int, step: str) -> HttpResponse:
    """To the step in the newest attempt that has reached it, answered or not; else to the door of the case."""
    attempts = attempts_with_step(reader(request), version)
    for attempt in attempts:
        checked, answered = opened(attempt.version), {answer.question for answer in attempt.answers.all()}
        ids = [each.id for each in checked.case.steps]
        if step in ids and reachable(checked, ids.index(step), answered, attempt.passed):
            return redirect("cases:step", pk=attempt.pk, number=ids.index(step) + 1)
    return redirect("cases:play", pk=attempts[0].pk)
