"""Looking something up in modules, glossary, evidence and cases. While someone types, htmx fetches the findings alone."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from training.fragments import draw
from training.requests import reader
from training.search.lookup import search as look_up
from training.search.words import MOST_WORDS, typed_words

PAGE_SIZE = 20
LONGEST = 200
KINDS = {"module": _("Modules"), "case": _("Cases"), "term": _("Glossary"), "fact": _("Evidence")}


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """What fits the words of `q`, all of it or of one kind, page by page."""
    line = " ".join(request.GET.get("q", "").replace("\0", " ").split())
    kind = request.GET.get("kind", "")
    kind = kind if kind in KINDS else ""
    findings = look_up(reader(request), line[:LONGEST])
    page = Paginator(findings.of(kind), PAGE_SIZE).get_page(request.GET.get("page"))
    context = {
        "q": line,
        "kind": kind,
        "kinds": [(key, label, findings.counts[key]) for key, label in KINDS.items() if findings.counts[key] or key == kind],
        "total": len(findings.found),
        "some": findings.some,
        "meant": findings.meant,
        "hits": findings.shown(list(page)),
        "page": page,
        "words": typed_words(line),
        "cut": MOST_WORDS if len(line) > LONGEST or len(line.split()) > MOST_WORDS else 0,
    }
    return draw(request, "training/search.html", "findings", context)
