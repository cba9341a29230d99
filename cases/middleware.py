"""What holds for every page of cases: whoever sits an exam is led back to it from whatever else tells of its cases."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from cases.access import ExamGoesOn
from training.fragments import go


class ExamFirst:
    """Turns ExamGoesOn into the way back to the sitting, with a word on why."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, ExamGoesOn):
            return None
        messages.info(request, _("You are sitting an exam with this case. What else there is of it opens once that is over."))
        return go(request, reverse("quizzes:sitting", args=[exception.sitting]))
