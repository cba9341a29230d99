"""Loading the shipped modules: a broken file stops that file only, and what is published is drawn before it is asked for."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.db import transaction
from django.urls import reverse

from classification import Fault, Refused
from training.actions import publish_activity
from training.evidence import CONTENT
from training.models import Kind, Module, ModuleVersion, User
from training.modules.document import Written, read_module
from training.modules.render import draw_module
from training.search.entries import module_words

SHIPPED = CONTENT / "en" / "modules"


@dataclass
class Loaded:
    """What a run did: keys that were new, changed or unchanged, and every fault of every file."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


@dataclass(frozen=True)
class Checked:
    """A module that can be published: its text, what is in it, and its page."""

    text: str
    written: Written
    page: dict[str, Any]

    @property
    def digest(self) -> str:
        return sha256(self.text.encode()).hexdigest()


def check_module(text: str, file: str = "") -> Checked:
    """A module that can be published. Raises Refused with every fault, of its form and of what it names."""
    written = read_module(text, file)
    page, faults = draw_module(written)
    if faults:
        raise Refused(sorted(faults, key=lambda fault: fault.line or 0))
    return Checked(text, written, page)


def check_file(path: Path) -> Checked:
    """The module of a file. Raises Refused."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused([Fault("file", f"cannot be read: {error}.", "Give a text file in UTF-8.", path.name)]) from error
    return check_module(text, path.name)


def load_modules(folder: Path = SHIPPED) -> Loaded:
    """Load every module file of a folder. Nothing that is loaded already is harmed by a file that is refused."""
    loaded, seen = Loaded(), dict[str, str]()
    for path in sorted(folder.glob("*.md")):
        try:
            checked = check_file(path)
            head = checked.written.head
            if head.key in seen:
                raise Refused([Fault("key", f"'{head.key}' is the key of {seen[head.key]} too.", "Give it its own.", path.name, 2)])
        except Refused as refused:
            loaded.faults += refused.faults
            continue
        seen[head.key] = path.name
        getattr(loaded, publish_shipped(checked)).append(head.key)
    return loaded


@transaction.atomic
def publish_shipped(checked: Checked) -> str:
    """Make the text the current version of the shipped module: new, changed, unchanged, or kept.

    A version that an instructor wrote is kept; the shipped text becomes a version beside it, to be compared.
    """
    head = checked.written.head
    module, _ = Module.objects.select_related("current").get_or_create(key=head.key, school=None)
    was = module.current
    newest = module.versions.order_by("-number").first()
    if was is not None and was.origin == ModuleVersion.Origin.WRITTEN:
        if not module.versions.filter(digest=checked.digest).exists():
            add_version(checked, module, newest.number + 1 if newest else 1)
        return "kept"
    state = "unchanged" if was is not None and was.digest == checked.digest else "changed" if was else "new"
    if was is not None and state == "unchanged":
        if was.page != checked.page:  # the text stands, but a fact, a figure or the drawing of pages has changed
            ModuleVersion.objects.filter(pk=was.pk).update(page=checked.page)
    else:
        module.current = add_version(checked, module, newest.number + 1 if newest else 1)
    module.number = head.number
    module.save(update_fields=["current", "number"])
    publish_module(module, checked)
    return state


def own_versions() -> Iterable[ModuleVersion]:
    """The texts that schools read instead of the shipped one of the same key."""
    standing = Module.objects.exclude(school=None).exclude(current=None).values("current")
    return ModuleVersion.objects.filter(pk__in=standing).select_related("module__school").defer("page", "document").order_by("module__key")


def add_version(
    checked: Checked, module: Module, number: int, origin: str = ModuleVersion.Origin.SHIPPED, author: User | None = None
) -> ModuleVersion:
    """Store a text as an immutable version, with its page."""
    head = checked.written.head
    return ModuleVersion.objects.create(
        module=module, number=number, origin=origin, document=checked.text, digest=checked.digest, page=checked.page,
        schema=head.schema_number, title=head.title, area=head.area, author=author,
    )  # fmt: skip


def publish_module(module: Module, checked: Checked) -> None:
    """Tell the catalogue of a module."""
    head = checked.written.head
    publish_activity(
        kind=Kind.MODULE, key=module.key, title=head.title, url=reverse("training:module", args=[module.key]), area=head.area,
        level="first", minutes=head.minutes, objectives=head.objectives, school=module.school, search_text=module_words(checked.page),
        reviewed=checked.page["reviewed"],
    )  # fmt: skip


def faults_of(paths: Iterable[Path]) -> list[Fault]:
    """Every fault of these files, without storing anything."""
    faults: list[Fault] = []
    for path in paths:
        try:
            check_file(path)
        except Refused as refused:
            faults += refused.faults
    return faults
