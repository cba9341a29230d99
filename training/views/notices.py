"""Taking a notice off the first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from training.actions import settle
from training.models import Notice
from training.requests import reader


@require_POST
def read_notice(request: HttpRequest, pk: int) -> HttpResponse:
    """The reader has read it; what it is about stays where it stands."""
    notice = get_object_or_404(Notice, pk=pk, user=reader(request), kind=Notice.Kind.ANSWERED)
    settle(kind=notice.kind, subject=notice.subject, user=reader(request))
    return redirect("training:home")
