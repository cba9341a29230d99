"""Drawings of films and marrows in the record: an image with its size, so that nothing jumps while it loads."""

import re
from dataclasses import dataclass
from functools import lru_cache

from django.conf import settings
from django.templatetags.static import static

from cases.documents import Case

FOLDER = settings.ROOT / "static" / "figures" / "films"
VIEW_BOX = re.compile(r'<svg\b[^>]*\sviewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True)
class Film:
    """A picture as the template draws it; without an address where the drawing is gone, so that its text stands alone."""

    url: str
    width: int
    height: int
    alt: str
    caption: str


@lru_cache(maxsize=256)
def size_of(name: str) -> tuple[int, int] | None:
    """Width and height of a drawing; nothing where there is no such file, or one without a size."""
    path = FOLDER / f"{name}.svg"
    found = VIEW_BOX.search(path.read_text(encoding="utf-8")) if path.is_file() else None
    return (round(float(found[1])), round(float(found[2]))) if found else None


def films_of(case: Case, step_id: str) -> list[Film]:
    """The pictures that a step shows."""
    return [film(picture.file, picture.alt, picture.caption) for picture in case.media if picture.step == step_id]


def film(name: str, alt: str, caption: str) -> Film:
    width, height = size_of(name) or (0, 0)
    return Film(static(f"figures/films/{name}.svg") if width else "", width, height, alt, caption)
