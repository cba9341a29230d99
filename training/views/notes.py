"""The reader's own notes: all of them, newest first, searched by their words."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods

from training.access import module_for
from training.models import Note
from training.note_form import note_form
from training.notes import Beside
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


@require_http_methods(["GET", "POST"])
def section_note(request: HttpRequest, key: str, section: str) -> HttpResponse:
    """The note beside a section of a module; its id stays, so that the note outlives a new version."""
    page = module_for(reader(request), key).page
    title = next((one["title"] for one in page["sections"] if one["id"] == section), None)
    if title is None:
        raise Http404("No such section.")
    back = f"{reverse('training:module', args=[key])}#{section}"
    return note_form(request, Beside(f"module-{key}/{section}", page["title"], title, back), back)
