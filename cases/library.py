"""Loading the shipped cases: a broken file stops that file only, and an attempt keeps the version it began with."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from cases.documents import Checked, read_case, stored_case
from cases.investigations import Placed
from cases.models import Attempt, Case, Ordered, Version
from cases.moment import Moment
from classification import Fault, Refused
from classification.reader import read_document
from training.actions import publish_activity

SHIPPED = Path(settings.ROOT) / "content" / "en" / "cases"


@dataclass
class Loaded:
    """What a run did: keys that were new, changed or unchanged, and every fault of every file."""

    new: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def load_library(folder: Path = SHIPPED) -> Loaded:
    """Load every case file of a folder. Nothing that is loaded already is harmed by a file that is refused."""
    loaded = Loaded()
    for path in sorted(folder.rglob("*.yaml")):
        try:
            document = read_document(path)
            checked = read_case(document.value, file=str(path.relative_to(folder)), lines=document.line)
        except Refused as refused:
            loaded.faults += refused.faults
            continue
        getattr(loaded, publish_shipped(checked)).append(checked.case.key)
    return loaded


@transaction.atomic
def publish_shipped(checked: Checked) -> str:
    """Make the document the current version of the shipped case: new, changed or unchanged."""
    case, _ = Case.objects.select_related("current").get_or_create(key=checked.case.key, school=None)
    digest = checked.case.fingerprint()
    if case.current is not None and case.current.digest == digest:
        publish_case(case, checked)
        return "unchanged"
    was = case.current
    case.current = add_version(checked, case=case, number=was.number + 1 if was else 1)
    case.save(update_fields=["current"])
    publish_case(case, checked)
    return "changed" if was else "new"


def add_version(checked: Checked, *, case: Case | None, number: int, origin: str = Version.Origin.SHIPPED) -> Version:
    """Store a document as an immutable version."""
    document = checked.case
    return Version.objects.create(
        case=case, number=number, origin=origin, document=document.canonical(), digest=document.fingerprint(),
        schema=document.schema_number, title=document.title, area=document.area, level=document.level,
    )  # fmt: skip


def publish_case(case: Case, checked: Checked) -> None:
    """Tell the catalogue of a case."""
    document = checked.case
    publish_activity(
        kind="case", key=case.key, title=document.title, url=reverse("cases:case", args=[case.key]), area=document.area,
        level=document.level, minutes=document.minutes, objectives=document.objectives, school=case.school,
        search_text=document.summary,  # what the door says; the rest of the patient is for those who open it
        reviewed=document.reviewed.model_dump() if document.reviewed else None,
    )  # fmt: skip


@lru_cache(maxsize=256)
def _opened(digest: str, document: str) -> Checked:
    return stored_case(json.loads(document))


def opened(version: Version) -> Checked:
    """The document of a version, read once per process: a version never changes."""
    return _opened(version.digest, version.document)


@lru_cache(maxsize=512)
def _moment(digest: str, document: str, index: int, ordered: tuple[Placed, ...]) -> Moment:
    return Moment(_opened(digest, document), index, ordered=ordered)


def moment_at(version: Version, index: int, ordered: tuple[Placed, ...] = ()) -> Moment:
    """A version at one of its steps, classified once per process for all who ordered the same; `answering` gives it answers."""
    return _moment(version.digest, version.document, index, tuple(sorted(placed for placed in ordered if placed[0] <= index)))


def orders_of(attempt: Attempt) -> list[Ordered]:
    """What was ordered in an attempt, in its order; no query where its case offers nothing."""
    return attempt.ordered if opened(attempt.version).case.offers_tests else []


def moment_of(attempt: Attempt, index: int) -> Moment:
    """An attempt at one of its steps, with what was ordered in it."""
    return moment_at(attempt.version, index, tuple((order.step, order.test) for order in orders_of(attempt)))


def faults_of(paths: Iterable[Path]) -> list[Fault]:
    """Every fault of these files, without storing anything."""
    faults: list[Fault] = []
    for path in paths:
        try:
            document = read_document(path)
            read_case(document.value, file=path.name, lines=document.line)
        except Refused as refused:
            faults += refused.faults
    return faults
