"""The reader's own notes: all of them, newest first, searched by their words."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from training.models import Note
from training.requests import reader

PAGE_SIZE, LONGEST_SEARCH = 25, 100


@require_GET
def notes(request: HttpRequest) -> HttpResponse:
    """Every note leads to the place it stands beside, as far as the reader has come there."""
    words, starred = request.GET.get("q", "").strip()[:LONGEST_SEARCH], "starred" in request.GET
    mine = Note.objects.of(reader(request))
    found = (mine.filter(starred=True) if starred else mine).saying(words).order_by("-updated", "-pk")
    page = Paginator(found, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "training/notes/notes.html", {"page": page, "words": words, "starred": starred})
