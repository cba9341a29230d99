"""Modules: the path through them, one to read, and what is answered and kept within it. Opening a page writes nothing."""

import re
from typing import Any

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from training import access, actions
from training.course import Row
from training.editors import schools_of_instructor
from training.fragments import draw
from training.models import Area, Kind, ModuleVersion, User
from training.modules import checks
from training.modules.pages import (
    OPENING,
    Reader,
    asked_of,
    check_context,
    find,
    living_context,
    module_page,
    opening_of,
    reader_of,
    thought_words,
)
from training.questions import Unreadable
from training.requests import reader as signed_in

PAGE = "training/modules/module.html"


@require_GET
def modules(request: HttpRequest) -> HttpResponse:
    """The nine areas in order, each with its module, and how far the reader is."""
    user = signed_in(request)
    rows = access.visible_activities(user).filter(kind=Kind.MODULE).with_result_of(user).defer("search_text").order_by("pk")
    by_area: dict[str, list[Row]] = {}
    for activity in rows:
        by_area.setdefault(activity.area, []).append(Row(activity, next(iter(activity.own_results), None)))
    areas: list[dict[str, Any]] = [{"label": label, "rows": by_area.get(key, [])} for key, label in Area.choices]
    told = [row for one in areas for row in one["rows"]]
    here = next((row for row in told if row.begun), None) or next((row for row in told if row.result is None), None)
    context = {
        "areas": areas, "here": here, "done": sum(row.finished for row in told), "total": len(told),
        "schools": schools_of_instructor(user),
    }  # fmt: skip
    return render(request, "training/modules/list.html", context)


@require_GET
def module(request: HttpRequest, key: str) -> HttpResponse:
    """One module; with numbers typed into a living paragraph, what follows from them."""
    user = signed_in(request)
    version, name = access.module_for(user, key), request.GET.get("living", "")
    living = find(version.page, "living", name) if name else None
    typed = {field: str(value) for field, value in request.GET.items() if field != "living"} if living else {}
    if living and getattr(request, "htmx", False):
        block = living[0] | living_context(living[0], key, Reader(living=name, typed=typed))
        return draw(request, PAGE, "living", {"block": block}, 422 if block["faults"] or block["error"] else 200)
    reader = reader_of(user, version)
    reader.living, reader.typed, reader.again = (name if living else ""), typed, request.GET.get("again", "")
    context = _context(user, version, reader)
    unread = living is not None and any(
        block.get("faults") or block.get("error")
        for section in context["sections"]
        for block in section["blocks"]
        if block["is"] == "living"
    )
    return whole(request, context, 422 if unread else 200)


@require_POST
def first_thought(request: HttpRequest, key: str) -> HttpResponse:
    """Keep the answer to the opening question; it is not marked."""
    user = signed_in(request)
    version = access.module_for(user, key)
    given = request.POST.get("thought", "")
    if given not in {answer["id"] for answer in version.page["opening"]["answers"]}:
        raise Http404("No such answer.")
    actions.answer_check(user=user, version=version, check_id=OPENING, section="", response=given)
    if not getattr(request, "htmx", False):
        return redirect(f"{reverse('training:module', args=[key])}#{OPENING}")
    reader = reader_of(user, version)
    context = {"opening": opening_of(version.page, reader), "first_thought": thought_words(version.page, reader.answers.get(OPENING))}
    return draw(request, PAGE, "opening", context)


@require_POST
def answer_check(request: HttpRequest, key: str, name: str) -> HttpResponse:
    """Mark an answer and say why, option by option. Answered again, the newest counts."""
    user = signed_in(request)
    version = access.module_for(user, key)
    found = find(version.page, "check", name)
    if found is None:
        raise Http404("No such check.")
    block, section = found
    asked = asked_of(block)
    kind = checks.KINDS[asked.kind]
    typed = {field: request.POST.getlist(field) for field in request.POST if field.split(".")[0] == checks.FIELD}
    try:
        answer = kind.read(asked, None, typed)
    except Unreadable as unread:
        return _check(request, user, version, name, Reader(faults={name: unread}, sent=typed), 422)
    score = kind.mark(asked, None, answer).score
    actions.answer_check(
        user=user, version=version, check_id=name, section=section, response=answer, objective=asked.objective, score=score
    )  # fmt: skip
    if not getattr(request, "htmx", False):
        return redirect(f"{reverse('training:module', args=[key])}#{name}")
    return _check(request, user, version, name, reader_of(user, version), 200)


@require_POST
def keep_place(request: HttpRequest, key: str) -> HttpResponse:
    """Remember how far the reader has come."""
    user = signed_in(request)
    version = access.module_for(user, key)
    name = request.POST.get("section", "")
    section = next((one for one in version.page["sections"] if one["id"] == name), None)
    if section is None:
        raise Http404("No such section.")
    actions.keep_reading_place(user=user, version=version, section=name)
    return redirect(f"{reverse('training:module', args=[key])}#{name}")


def _check(request: HttpRequest, user: User, version: ModuleVersion, name: str, reader: Reader, status: int) -> HttpResponse:
    """One check for htmx; without a script the whole page, with what was typed."""
    found = find(version.page, "check", name)
    if getattr(request, "htmx", False) and found is not None:
        return draw(
            request, PAGE, "check", {"block": found[0] | check_context(found[0], version.page["key"], reader), "fresh": True}, status
        )
    kept = reader_of(user, version)
    kept.faults, kept.sent = reader.faults, reader.sent
    return whole(request, _context(user, version, kept), status)


def whole(request: HttpRequest, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The whole page, without the line breaks of its many small templates: a phone reads them for nothing."""
    response = draw(request, PAGE, "page", context, status)
    if b"<pre" not in response.content:
        response.content = re.sub(rb"\s*\n\s*", b"\n", response.content)
    return response


def _context(user: User, version: ModuleVersion, reader: Reader) -> dict[str, Any]:
    """The whole page. Two more queries, for the modules around it and its cases."""
    wanted = Q(kind=Kind.MODULE) | Q(kind=Kind.CASE, key__in=version.page["cases"])
    rows = access.visible_activities(user).filter(wanted).defer("search_text").order_by("pk")
    return module_page(version, reader, list(rows)) | {"schools": schools_of_instructor(user)}
