"""What a haematologist has reviewed and what waits: facts, criteria, modules and cases, and the points that hang on their rows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.reader import read_document
from training.evidence import CONTENT, facts, sections
from training.models import Activity, Kind
from training.modules.coverage import Place, restated

POINTS = ("sign-off", "engine-points", "open-points")
NOT_WORDS = {"id", "sources", "confidence", "reviewed", "rests_on", "actions", "not_stated", "lines", "used_in"}
NOWHERE = "nowhere"  # the area of what no module teaches


@dataclass(frozen=True)
class Item:
    """Something to review: what it says, where it stands, who has reviewed it and when."""

    id: str
    words: str
    url: str
    by: str
    on: str
    areas: frozenset[str]
    points: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """Items of one kind. `before` is the heading under which it is listed."""

    key: str
    title: str
    before: str
    items: tuple[Item, ...]

    def of_area(self, area: str) -> "Group":
        """Only what belongs to an area; everything for none."""
        return Group(self.key, self.title, self.before, tuple(item for item in self.items if not area or area in item.areas))

    @property
    def reviewed(self) -> int:
        return sum(bool(item.by) for item in self.items)

    @property
    def waiting(self) -> int:
        return len(self.items) - self.reviewed


@cache
def reviews_of_criteria() -> dict[str, dict[str, Any]]:
    """The reviews of criteria that still hold: those of the revision in force."""
    assert DISORDERS, "the disorders fill the catalogue"
    revisions = {criterion.id: criterion.revision for criterion in CATALOGUE}
    rows = read_document(CONTENT / "reviewed.yaml").value["rows"]
    return {row["criterion"]: row for row in rows if revisions.get(row["criterion"]) == row["revision"]}


@cache
def points_on() -> dict[str, list[dict[str, Any]]]:
    """The points to be signed that hang on each row."""
    found: dict[str, list[dict[str, Any]]] = {}
    for section in POINTS:
        for row in sections()[section]["rows"]:
            for name in row.get("rests_on", ()):
                found.setdefault(name, []).append(row)
    return found


def groups(places: Mapping[str, list[Place]], areas: Mapping[str, str], activities: Iterable[Activity]) -> list[Group]:
    """Everything there is to review. `places` says where each fact is taught, `areas` the area of each module."""
    taught = areas_by_fact(places, areas)
    rows = list(activities)
    return [
        *(_section(name, _("To be signed"), taught) for name in POINTS),
        _of_kind(Kind.MODULE, "modules", _("Modules"), rows),
        _of_kind(Kind.CASE, "cases", _("Cases"), rows),
        _criteria(taught),
        *(_section(name, _("Facts"), taught) for name in sections() if name not in POINTS),
    ]


def areas_by_fact(places: Mapping[str, list[Place]], areas: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The areas in which each fact is taught; what restates a row of the founding documents is taught where that row is."""
    found: dict[str, set[str]] = {}
    for name, own in places.items():
        for fact in (name, *restated().get(name, ())):
            found.setdefault(fact, set()).update(areas[place.module] for place in own)
    return {name: frozenset(own) for name, own in found.items()}


def areas_of(names: Iterable[str], taught: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The areas in which any of these facts is taught."""
    return frozenset().union(*(taught.get(name, frozenset()) for name in names)) or frozenset({NOWHERE})


def words_of(row: Mapping[str, Any]) -> str:
    """What a row says, in its own words."""
    return "; ".join(str(value) for key, value in row.items() if key not in NOT_WORDS and isinstance(value, str))


def fact_url(name: str) -> str:
    """The address that leads to a fact on its page."""
    return f"{reverse('training:evidence')}?fact={name}"


def _section(name: str, before: str, taught: Mapping[str, frozenset[str]]) -> Group:
    section = sections()[name]
    items = tuple(
        Item(
            row["id"], words_of(row), fact_url(row["id"]), row["reviewed"]["by"] or "", str(row["reviewed"]["on"] or ""),
            areas_of((row["id"], *_hangs_on(row)), taught),
            tuple(row.get("rests_on", ())) if name in POINTS else tuple(point["id"] for point in points_on().get(row["id"], ())),
        )
        for row in section["rows"]
    )  # fmt: skip
    return Group(name, section["title"], before, items)


def _hangs_on(row: Mapping[str, Any]) -> list[str]:
    return [name for name in row.get("rests_on", ()) if name in facts()]


def _criteria(taught: Mapping[str, frozenset[str]]) -> Group:
    held = reviews_of_criteria()
    items = tuple(
        Item(
            one.id, one.sentence, fact_url(one.fact), held.get(one.id, {}).get("by", ""), str(held.get(one.id, {}).get("on", "")),
            areas_of((one.fact,), taught), tuple(point["id"] for point in points_on().get(one.fact, ())),
        )
        for one in CATALOGUE
    )  # fmt: skip
    return Group("criteria", _("Criteria of the engine"), _("Criteria"), items)


def _of_kind(kind: str, key: str, title: str, activities: list[Activity]) -> Group:
    items = tuple(
        Item(row.key, row.title, row.url, row.reviewed_by, row.reviewed_on, frozenset({row.area})) for row in activities if row.kind == kind
    )
    return Group(key, title, _("Modules and cases"), items)
