"""What instructors do with the text of a module: keep a draft, take another text, publish. Nothing that was typed is lost."""

from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from classification import Refused
from training.models import Activity, CheckAnswer, Kind, Module, ModuleDraft, ModuleVersion, ReadingPlace, Result, School, User
from training.models.modules import ModuleQuerySet
from training.modules.library import Checked, add_version, publish_module
from training.modules.preview import Preview


@dataclass(frozen=True)
class Sent:
    """What a window of the browser sends: the text, the version it began from, and the revision of the draft that it has seen."""

    text: str
    base: ModuleVersion | None = None
    revision: int = 0
    window: str = ""


class MovedOn(Exception):
    """The same person has written the draft in another window since: nothing is stored before they have seen it."""

    def __init__(self, draft: ModuleDraft) -> None:
        self.draft = draft
        super().__init__("The draft has been written in another window.")


class PublishedSince(Exception):
    """Someone has published another version since this text was begun: it is not hidden before they have seen it."""

    def __init__(self, standing: ModuleVersion | None) -> None:
        self.standing = standing
        super().__init__("Another version has been published since.")


def standing_version(module: Module) -> ModuleVersion | None:
    """What the people of the school read now: its own version, or the shipped one."""
    if module.current is not None:
        return module.current
    shipped = Module.objects.select_related("current").filter(key=module.key, school=None).first()
    return shipped.current if shipped else None


def has_shipped(key: str) -> bool:
    """Whether the shipped course has a module of this key."""
    return Module.objects.filter(key=key, school=None).exclude(current=None).exists()


def draft_of(module: Module, user: User) -> ModuleDraft | None:
    """What this person is writing, if they are."""
    if module.pk is None:
        return None
    return ModuleDraft.objects.select_related("base__module").filter(module=module, author=user).first()


@transaction.atomic
def keep_draft(*, user: User, school: School, key: str, sent: Sent) -> ModuleDraft:
    """Keep what was typed, faults and all. Raises MovedOn when another window of the same person wrote what this one has not seen."""
    module = _locked(school, key)
    draft = draft_of(module, user)
    if draft is None:
        return ModuleDraft.objects.create(
            module=module, author=user, text=sent.text, base=sent.base, window=sent.window, updated=timezone.now()
        )  # fmt: skip
    other_window = draft.window != sent.window
    if draft.text != sent.text:
        if other_window and draft.revision != sent.revision:
            raise MovedOn(draft)
        if other_window:
            draft.replaced = draft.text
        draft.text, draft.revision, draft.updated = sent.text, draft.revision + 1, timezone.now()
    draft.window, draft.base = sent.window, sent.base
    draft.save()
    return draft


@transaction.atomic
def take_text(*, user: User, school: School, key: str, text: str, base: ModuleVersion | None) -> ModuleDraft:
    """Make another text one's own draft. The text that stood there is kept beside it and can be brought back."""
    module = _locked(school, key)
    draft = draft_of(module, user) or ModuleDraft(module=module, author=user, base=base, revision=0)
    if draft.text != text:
        draft.replaced, draft.text = draft.text, text
    if base is not None:
        draft.base = base
    draft.revision, draft.window, draft.updated = draft.revision + 1, "", timezone.now()
    draft.save()
    return draft


@transaction.atomic
def publish_written(*, user: User, school: School, checked: Checked, base: ModuleVersion | None) -> ModuleVersion:
    """Make the text the version that the school reads. Raises PublishedSince when another stands than the one it began from."""
    module = _locked(school, checked.written.head.key)
    standing = standing_version(module)
    if (standing.pk if standing else None) != (base.pk if base else None):
        raise PublishedSince(standing)
    ModuleDraft.objects.filter(module=module, author=user).delete()
    if standing is not None and standing.digest == checked.digest:
        return standing
    first, newest = module.current is None, module.versions.order_by("-number").first()
    version = add_version(checked, module, newest.number + 1 if newest else 1, ModuleVersion.Origin.WRITTEN, user)
    module.current, module.number = version, checked.written.head.number
    module.save(update_fields=["current", "number"])
    publish_module(module, checked)
    if first:
        _carry_over(module.key, None, school, school)
    return version


@transaction.atomic
def follow_shipped(*, school: School, key: str) -> None:
    """Read the shipped text again. The versions of the school stay, and can be published anew."""
    module = _locked(school, key)
    module.current = None
    module.save(update_fields=["current"])
    _carry_over(key, school, None, school)
    Activity.objects.filter(kind=Kind.MODULE, key=key, school=school).update(state=Activity.State.RETIRED)


def faults_and_preview(text: str, key: str) -> Preview:
    """Everything that is wrong with a text, and what can be drawn of it. The key of a module stands for ever."""
    preview = Preview(text)
    head = preview.head
    if preview.written is not None and head is not None and head.key != key:
        preview.fault("key", f"is {head.key}, and this module is {key}.", f"Write 'key: {key}'; an address never changes.", "key")
    return preview


def checked_text(text: str, key: str) -> Checked:
    """A text that can be published under this key. Raises Refused with every fault."""
    preview = faults_and_preview(text, key)
    if preview.faults or preview.written is None:
        raise Refused(preview.faults)
    return Checked(text, preview.written, preview.page())


def _locked(school: School, key: str) -> Module:
    """The row of a module in a school, made when it is first needed. Whoever comes second waits.

    Its version is read afterwards: PostgreSQL joins a row it waited for with what the statement saw before it waited.
    """
    module, _ = Module.objects.get_or_create(key=key, school=school)
    return Module.objects.select_for_update().get(pk=module.pk)


def _carry_over(key: str, before: School | None, after: School | None, school: School) -> None:
    """Whoever of the school was half-way through a module stays half-way when another text of it is read."""
    people = User.objects.filter(memberships__school=school) | User.objects.filter(places__cohort__school=school)
    source, target = _module(key, before).first(), _module(key, after).first()
    if source is None or target is None:
        return
    answers = CheckAnswer.objects.filter(module=source, user__in=people.values("pk"))
    answers.exclude(user__in=User.objects.filter(check_answers__module=target)).update(module=target)
    places = ReadingPlace.objects.filter(module=source, user__in=people.values("pk"))
    places.exclude(user__in=User.objects.filter(reading_places__module=target)).update(module=target)
    activities = {row.school_id: row for row in Activity.objects.filter(kind=Kind.MODULE, key=key)}
    old, new = (activities.get(one.pk if one else None) for one in (before, after))
    if old is not None and new is not None:
        results = Result.objects.filter(activity=old, user__in=people.values("pk"))
        results.exclude(user__in=User.objects.filter(results__activity=new)).update(activity=new)


def _module(key: str, school: School | None) -> ModuleQuerySet:
    return Module.objects.filter(key=key, school=school)
