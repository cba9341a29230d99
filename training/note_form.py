"""The form of a note beside a page: the same for a step of a case and a section of a module."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from training.fragments import draw
from training.notes import Beside, NotKept, WrittenElsewhere, as_form, both, keep_note, note_at
from training.requests import reader

PAGE = "training/notes/note.html"
DRAWN = {"keep": "said", "leave": "seen"}  # while someone types, the field stays as it is


def note_form(request: HttpRequest, beside: Beside, back: str) -> HttpResponse:
    """A page of its own, or for htmx the form alone. Its buttons bookmark, save, and settle what was written in two windows."""
    if request.method != "POST":
        return _drawn(request, beside, back)
    do, typed = request.POST.get("do", "save"), request.POST.get("text", "")
    starred, seen = {"star": True, "unstar": False}.get(do), None if do in ("mine", "both") else request.POST.get("seen", "")
    try:
        text = both(note_at(reader(request), beside).text, typed) if do == "both" else typed
        keep_note(user=reader(request), beside=beside, text=text, seen=seen, starred=starred)
    except WrittenElsewhere as other:
        return _drawn(request, beside, back, do, status=409, typed=typed, other=other.text, seen=seen)
    except NotKept as refused:
        return _drawn(request, beside, back, do, status=422, typed=typed, error=str(refused))
    if not getattr(request, "htmx", False):
        return redirect(back)
    return _drawn(request, beside, back, do, kept=True)


def _drawn(
    request: HttpRequest, beside: Beside, back: str, do: str = "", *, status: int = 200, typed: str | None = None, **more: object
) -> HttpResponse:
    context = as_form(note_at(reader(request), beside), typed=typed) | more | {"beside": beside, "back": back, "here": request.path}
    return draw(request, PAGE, DRAWN.get(do, "form"), context | {"typing": do in DRAWN and getattr(request, "htmx", False)}, status=status)
