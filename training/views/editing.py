"""Where instructors of a school edit its modules: the text with its faults and a preview, drafts, publishing, files in and out."""

import re
import secrets
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from classification import Refused
from training import editors
from training.fragments import draw
from training.models import Module, ModuleDraft, ModuleVersion, School, User
from training.modules import editing
from training.modules.differences import differences
from training.modules.files import Unfit, key_of, one_line_end, text_of_file
from training.requests import reader

PAGE = "training/editing/module.html"


@require_GET
def edit_list(request: HttpRequest, school: str) -> HttpResponse:
    """The modules of a school: which text is read, what is being written, and what the shipped course has newer."""
    user = reader(request)
    return _list(request, user, editors.school_to_edit(user, school))


@require_http_methods(["GET", "POST"])
def edit_module(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """The text of a module. The buttons keep it or publish it; htmx keeps it while one types."""
    user = reader(request)
    own = editors.school_to_edit(user, school)
    module = editors.module_of_school(own, key)
    if request.method == "POST":
        return _post(request, user, own, module)
    draft, standing = editing.draft_of(module, user), editing.standing_version(module)
    text, base = (draft.text, draft.base) if draft else (standing.document if standing else "", standing)
    return _page(request, user, module, text, base, draft)


def _post(request: HttpRequest, user: User, school: School, module: Module) -> HttpResponse:
    text = one_line_end(request.POST.get("text", ""))
    base = _version(school, module.key, request.POST.get("seen") or request.POST.get("base", ""))
    revision = _number(request.POST.get("over") or request.POST.get("revision", ""))
    window = request.POST.get("window", "")[:32] or secrets.token_hex(8)
    publish = request.POST.get("do") == "publish"
    try:
        draft = editing.keep_draft(user=user, school=school, key=module.key, sent=editing.Sent(text, base, revision, window))
        if publish:
            version = editing.publish_written(user=user, school=school, checked=editing.checked_text(text, module.key), base=base)
            messages.success(request, published_words(version, school))
            return redirect("training:edit_list", school=school.slug)
    except editing.MovedOn as moved:
        return _page(request, user, module, text, base, moved.draft, 409, moved_on=moved.draft, window=window, revision=revision)
    except editing.PublishedSince as since:
        return _page(request, user, module, text, base, draft, 409, since=since.standing, window=window)
    except Refused:
        return _page(request, user, module, text, base, draft, 422, window=window, refused=True)
    if getattr(request, "htmx", False):
        return _page(request, user, module, text, base, draft, window=window)
    messages.success(request, _("Your draft is kept. Nobody else reads it before you publish it."))
    return redirect("training:edit_module", school=school.slug, key=module.key)


def _page(
    request: HttpRequest, user: User, module: Module, text: str, base: ModuleVersion | None, draft: ModuleDraft | None, status: int = 200,
    **more: Any,
) -> HttpResponse:  # fmt: skip
    """The page of the text, or for htmx what is said of it."""
    preview, standing = editing.faults_and_preview(text, module.key), editing.standing_version(module)
    begun_from_older = draft is not None and standing is not None and standing.pk != (base.pk if base else None)
    since = more.pop("since", None) or (standing if begun_from_older else None)
    moved_on = more.get("moved_on")
    context = {
        "school": module.school, "key": module.key, "module": module, "text": text, "base": base, "draft": draft, "standing": standing,
        "title": preview.head.title if preview.head else standing.title if standing else module.key,
        "revision": draft.revision if draft else 0, "window": secrets.token_hex(8), "preview": preview, "told": preview.told(),
        "since": since, "changes": differences(moved_on.text, text) if moved_on else None,
        "others": _drafts_of_others(module, user), "refused": False, "status": status,
    } | more  # fmt: skip
    return draw(request, PAGE, "told", context, status)


def _drafts_of_others(module: Module, user: User) -> list[ModuleDraft]:
    if module.pk is None:
        return []
    return list(ModuleDraft.objects.filter(module=module).exclude(author=user).select_related("author").defer("text", "replaced"))


def _list(request: HttpRequest, user: User, school: School, error: str = "") -> HttpResponse:
    rows = editors.modules_to_edit(school)
    drafts: dict[str, list[ModuleDraft]] = {}
    for draft in ModuleDraft.objects.filter(module__school=school).select_related("author", "module").defer("text", "replaced"):
        drafts.setdefault(draft.module.key, []).append(draft)
    told = [
        {
            "key": key, "own": own, "standing": own or shipped,
            "newer": shipped if own and shipped and shipped.created > own.created else None,
            "mine": next((draft for draft in drafts.get(key, []) if draft.author_id == user.pk), None),
            "others": [draft for draft in drafts.get(key, []) if draft.author_id != user.pk],
        }
        for key, own, shipped in rows
    ]  # fmt: skip
    schools = editors.schools_of_instructor(user)
    context = {"school": school, "rows": told, "schools": schools, "error": error}
    return render(request, "training/editing/list.html", context, status=422 if error else 200)


@require_POST
def take_text(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """Go on from another text: a version, a colleague's draft, or what stood in the draft before."""
    user = reader(request)
    own = editors.school_to_edit(user, school)
    module = editors.module_of_school(own, key)
    of = request.POST.get("of", "")
    if of == "replaced":
        draft = editors.found(editing.draft_of(module, user))
        text, base = draft.replaced, None
    else:
        text, base, _said = editors.text_of(own, key, of)
    editing.take_text(user=user, school=own, key=key, text=text, base=base)
    messages.success(request, _("This text stands in your draft now. What stood there before can be brought back."))
    return redirect("training:edit_module", school=own.slug, key=key)


@require_POST
def take_file(request: HttpRequest, school: str, key: str = "") -> HttpResponse:
    """Bring a file into one's draft, faults and all. Without a key the file says which module it is, and it may be a new one."""
    user = reader(request)
    own = editors.school_to_edit(user, school)
    module = editors.module_of_school(own, key) if key else None
    try:
        text = text_of_file(request.FILES.get("file"))
        name = key or key_of(text)
    except Unfit as unfit:
        if module is None:
            return _list(request, user, own, str(unfit))
        draft, standing = editing.draft_of(module, user), editing.standing_version(module)
        kept, base = (draft.text, draft.base) if draft else (standing.document if standing else "", standing)
        return _page(request, user, module, kept, base, draft, 422, file_error=str(unfit))
    standing = editing.standing_version(Module.objects.filter(key=name, school=own).first() or Module(key=name, school=own))
    editing.take_text(user=user, school=own, key=name, text=text, base=standing)
    messages.success(request, _("The file stands in your draft now. Publish it when it has no fault."))
    return redirect("training:edit_module", school=own.slug, key=name)


@require_GET
def export_text(request: HttpRequest, school: str, key: str) -> HttpResponse:
    """A version or a draft as the file that it is."""
    own = editors.school_to_edit(reader(request), school)
    text, version, _said = editors.text_of(own, key, request.GET.get("of", ""))
    number = f"{version.module.number:02}-" if version and version.module.number else ""
    response = HttpResponse(text, content_type="text/markdown; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{number}{key}.md"'
    return response


def published_words(version: ModuleVersion, school: School) -> str:
    """What has happened, and for whom."""
    if version.module.school_id is None:
        return _("This is the shipped text, word for word: %(school)s goes on reading it.") % {"school": school}
    said = _("Published as version %(n)s. %(school)s reads it from now on; every other school reads the shipped text.")
    return said % {"n": version.number, "school": school}


def _number(text: str) -> int:
    return int(text) if re.fullmatch(r"[0-9]{1,9}", text) else 0


def _version(school: School, key: str, text: str) -> ModuleVersion | None:
    return editors.version_of_school(school, key, _number(text)) if _number(text) else None
