"""A search: brings the index up to date with what the reader may see, and finds in it. Three queries at most."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.db.models.functions import MD5
from django.utils.safestring import SafeString, mark_safe

from training import access
from training.models import Activity, Area, Kind, User
from training.reading import name_of
from training.search.entries import Entry, module_entries
from training.search.index import END, EVERYONE, MARK, Found, Shown, index, vocabulary
from training.search.words import all_of, any_of, meant, wanted
from training.templatetags.evidence import in_words

Stamp = list[Any]
STAMPS: dict[int, Stamp] = {}  # of each activity, what its row was when it was put into the index


@dataclass(frozen=True)
class Hit:
    """A finding as a page shows it: escaped, with what fits in <mark>."""

    kind: str
    url: str
    place: str
    title: SafeString
    also: SafeString
    words: SafeString


@dataclass
class Findings:
    """What a search found: how many of each kind, and where to look; `some` when nothing holds all the words."""

    found: list[Found] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    expression: str = ""
    some: bool = False
    meant: str = ""

    def of(self, kind: str) -> list[Found]:
        return [one for one in self.found if not kind or one.kind == kind]

    def shown(self, found: list[Found]) -> list[Hit]:
        return [hit(one) for one in index().tell(found, self.expression)]


def search(user: User, line: str) -> Findings:
    """What the reader may see and asks for, the best first."""
    things = wanted(line)
    if not things:
        return Findings()
    owners = {EVERYONE, *up_to_date(user)}
    expression, some = all_of(things), False
    found = index().find(expression, owners, line)
    if not found and len(things) > 1:
        expression, some = any_of(things), True
        found = index().find(expression, owners, line)
    better = meant(line, vocabulary()) if some or not found else ""
    return Findings(found, Counter(one.kind for one in found), expression, some, better)


def up_to_date(user: User) -> list[int]:
    """The activities that the reader may see. What has changed since it was indexed is indexed anew: two more queries, rarely."""
    told = access.visible_activities(user).annotate(stamp=MD5("search_text"))
    now: dict[int, Stamp] = {pk: stamp for pk, *stamp in told.values_list("pk", "kind", "title", "area", "url", "stamp")}
    changed = {pk for pk, stamp in now.items() if STAMPS.get(pk) != stamp}
    if changed:
        for pk, entries in entries_of(user, changed).items():
            index().put(pk, entries)
            STAMPS[pk] = now[pk]
    return list(now)


def entries_of(user: User, changed: set[int]) -> dict[int, list[Entry]]:
    """What can be found of these activities: of a module all its sections, of anything else its title and summary."""
    activities = [activity for activity in access.visible_activities(user) if activity.pk in changed]
    wants_pages = any(activity.kind == Kind.MODULE for activity in activities)
    modules = {name_of(module): module.current for module in access.visible_modules(user)} if wants_pages else {}
    found = {}
    for activity in activities:
        version = modules.get((activity.key, activity.school_id)) if activity.kind == Kind.MODULE else None
        found[activity.pk] = list(module_entries(version.page, activity.url)) if version else [activity_entry(activity)]
    return found


def activity_entry(activity: Activity) -> Entry:
    """A case, or whatever else is played: its search text is what its door says."""
    area = str(dict(Area.choices).get(activity.area, ""))
    return Entry("case", activity.title, activity.search_text, activity.url, "", also=area)


def hit(one: Shown) -> Hit:
    """An entry as a page shows it."""
    return Hit(one.kind, one.url, one.place, marked(one.title), marked(one.also), marked(one.words))


def marked(text: str) -> SafeString:
    """Escaped first; only then the two marks, which no text holds, become tags."""
    return mark_safe(in_words(text).replace(MARK, "<mark>").replace(END, "</mark>"))
