"""The evidence as pages: every fact with its sources, how sure it is, where it is taught and which rule rests on it."""

from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from training import access
from training.evidence import Reference, facts, references, sections
from training.models import ModuleVersion
from training.models.modules import Module
from training.modules.coverage import Place, rules_of, taught
from training.requests import reader
from training.review import points_on

PAGE_SIZE = 40
BOOKKEEPING = {"id", "sources", "confidence", "reviewed", "rests_on", "actions"}
PLAIN = {"fact", "statement", "meaning"}  # these need no name before them


def evidence(request: HttpRequest) -> HttpResponse:
    """The sections of the evidence. A fact that is asked for by its id leads to its place."""
    wanted = request.GET.get("fact", "").strip().upper()
    if wanted in facts():
        return redirect(place_of(wanted))
    context = {"sections": sections(), "wanted": wanted, "total": len(facts()), "sources": len(references())}
    return render(request, "training/modules/evidence.html", context, status=404 if wanted else 200)


def place_of(name: str) -> str:
    """The address of a fact: its section, the page it stands on, its place there."""
    for section in sections().values():
        ids = [row["id"] for row in section["rows"]]
        if name in ids:
            page = ids.index(name) // PAGE_SIZE + 1
            query = f"?page={page}" if page > 1 else ""
            return f"{reverse('training:evidence_section', args=[section['section']])}{query}#{name}"
    raise Http404("No such fact.")


def evidence_section(request: HttpRequest, section: str) -> HttpResponse:
    """The facts of one section, page by page."""
    if section not in sections():
        raise Http404("No such section.")
    chosen = sections()[section]
    page = Paginator(chosen["rows"], PAGE_SIZE).get_page(request.GET.get("page"))
    places = taught_to(request)
    rows = [told(row, places) for row in page]
    context = {"section": chosen, "rows": rows, "page": page, "sources": cited(rows)}
    return render(request, "training/modules/evidence_section.html", context)


def module_facts(request: HttpRequest, key: str) -> HttpResponse:
    """What a module rests on: section by section, every fact it teaches in full."""
    page = access.module_for(reader(request), key).page
    sections_told = [
        {"id": section["id"], "title": section["title"], "rows": [told(facts()[name], {}) for name in section["facts"] if name in facts()]}
        for section in page["sections"]
    ]
    sources = cited([row for section in sections_told for row in section["rows"]])
    return render(request, "training/modules/module_facts.html", {"module": page, "sections": sections_told, "sources": sources})


def disagreements(request: HttpRequest) -> HttpResponse:
    """Where sources disagree: both sides, and what this course does with it."""
    places = taught_to(request)
    rows = [
        told(row, places)
        | {"title": row["conflict"].partition(" ")[2], "sides": row["side_by_side"].split(" / "), "here": row["engine_default"]}
        for row in sections()["conflicts"]["rows"]
    ]
    return render(request, "training/modules/disagreements.html", {"rows": rows, "sources": cited(rows)})


def taught_to(request: HttpRequest) -> dict[str, list[Place]]:
    """Where each fact is taught in the modules that the reader may see. One query."""
    mine = Module.objects.visible_to(reader(request)).values("current")
    return taught(ModuleVersion.objects.filter(pk__in=mine).values_list("page", flat=True))


def told(row: dict[str, Any], places: dict[str, list[Place]]) -> dict[str, Any]:
    """One fact with what hangs on it."""
    return {
        "id": row["id"],
        "parts": [(words_of(key), value) for key, value in row.items() if key not in BOOKKEEPING and isinstance(value, str)],
        "sources": [references()[key] for key in row["sources"] if key in references()],
        "confidence": [sure(word) for word in row["confidence"]],
        "places": places.get(row["id"], []),
        "rules": rules_of(row["id"]),
        "reviewed": row["reviewed"],
        "points": points_on().get(row["id"], []),
    }


def words_of(key: str) -> str:
    """The name of a field as it is shown; none for those that are the fact itself."""
    return "" if key in PLAIN else key.replace("_", " ")


def sure(word: str) -> str:
    """How sure a fact is, in words."""
    return {
        "seed": _("stated in a founding document"),
        "verified": _("seen in its source"),
        "general": _("common teaching, not traced to a source"),
        "convention": _("a convention of this course"),
    }.get(word, word)


def cited(rows: list[dict[str, Any]]) -> list[Reference]:
    """Every reference of these rows, in the order of its key."""
    found = {source.key: source for row in rows for source in row["sources"]}
    return [found[key] for key in references() if key in found]
