"""Where someone stopped reading a module, and where they go on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from training import access
from training.models import Module, ReadingPlace, User

KEY_POINTS = "keys"


@dataclass(frozen=True)
class Open:
    """A module as it is read now: its page, and where it stands."""

    page: Mapping[str, Any]
    url: str


@dataclass(frozen=True)
class GoOn:
    """The last section that was read, and the one to go on at: its title and its address."""

    read: str
    title: str
    url: str


def name_of(module: Module) -> tuple[str, int | None]:
    """The name by which the catalogue knows a module."""
    return module.key, module.school_id


def opened(user: User, modules: set[int]) -> dict[int, Open]:
    """These modules, as far as the user may see them. One query, or none."""
    if not modules:
        return {}
    found = access.visible_modules(user).filter(pk__in=modules)
    return {module.pk: Open(module.current.page, reverse("training:module", args=[module.key])) for module in found if module.current}


def go_on(module: Open, place: str) -> GoOn | None:
    """After the section that was read comes the next one, and the key points after the last. None if the place is gone."""
    sections = module.page["sections"]
    at = next((n for n, section in enumerate(sections) if section["id"] == place), None)
    if at is None:
        return None
    after = sections[at + 1] if at + 1 < len(sections) else {"id": KEY_POINTS, "title": _("Key points")}
    return GoOn(sections[at]["title"], after["title"], f"{module.url}#{after['id']}")


def stops(places: Iterable[ReadingPlace], modules: Mapping[int, Open]) -> dict[tuple[str, int | None], GoOn]:
    """Where to go on, by the name of the module."""
    found = {name_of(place.module): go_on(modules[place.module_id], place.section) for place in places if place.module_id in modules}
    return {name: stop for name, stop in found.items() if stop}
