"""The versions of a module that a school can read, and what changed between any two texts of it."""

from django.contrib import messages
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from training import editors
from training.models import ModuleDraft, ModuleVersion
from training.modules import editing
from training.modules.differences import differences
from training.requests import reader


@require_GET
def versions(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """Every version of the school and of the shipped course, the newest first, and every draft of the school."""
    own = editors.school_to_edit(reader(request), school)
    module = editors.module_of_school(own, key)
    mine = ModuleVersion.objects.filter(Q(module__school=own) | Q(module__school=None), module__key=key)
    rows = list(mine.select_related("module", "author").defer("page", "document").order_by("-created", "-pk"))
    drafts = ModuleDraft.objects.filter(module__school=own, module__key=key).select_related("author").defer("text", "replaced")
    standing = editing.standing_version(module)
    context = {
        "school": own, "key": key, "module": module, "rows": rows, "drafts": list(drafts.order_by("-updated")), "standing": standing,
        "title": standing.title if standing else key, "older": next((row for row in rows if standing and row.pk != standing.pk), None),
    }  # fmt: skip
    return render(request, "training/editing/versions.html", context)


@require_GET
def compare(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """What changed from one text to another."""
    own = editors.school_to_edit(reader(request), school)
    before, after = request.GET.get("from", ""), request.GET.get("to", "")
    old, _base, old_words = editors.text_of(own, key, before)
    new, _base, new_words = editors.text_of(own, key, after)
    context = {
        "school": own, "key": key, "before": before, "after": after, "old": old_words, "new": new_words, "places": differences(old, new),
    }  # fmt: skip
    return render(request, "training/editing/compare.html", context)


@require_POST
def follow_shipped(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """Read the shipped text again."""
    own = editors.school_to_edit(reader(request), school)
    module = editors.module_of_school(own, key)
    if module.current is not None and editing.has_shipped(key):
        editing.follow_shipped(school=own, key=key)
        messages.success(request, _("%(school)s reads the shipped text again. Its own versions are kept.") % {"school": own})
    return redirect("training:versions", school=own.slug, key=key)
