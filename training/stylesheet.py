"""One stylesheet from many small ones, so that a first visit needs one request for all of them."""

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder, get_finders
from django.core.files.storage import FileSystemStorage, Storage

JOINED = "css/intrain.css"
FIRST = ["tokens.css", "base.css", "parts.css"]
LAST = ["print.css"]


def sources(folder: Path) -> list[Path]:
    """The small stylesheets in the order in which they are joined; `pages/` by name, in between."""
    pages = sorted((folder / "pages").glob("*.css"))
    return [folder / name for name in FIRST] + pages + [folder / name for name in LAST]


def join_stylesheet(folder: Path, target: Path) -> Path:
    """Write the joined stylesheet if a source changed since; whole or not at all, since many may ask at once."""
    joined = "\n".join(file.read_text() for file in sources(folder))
    if not target.exists() or target.read_text() != joined:
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_suffix(f".{os.getpid()}")
        part.write_text(joined)
        part.rename(target)
    return target


class JoinedStylesheetFinder(FileSystemFinder):
    """Finds the files under `static/`, with the joined stylesheet in place of its sources."""

    def build(self) -> Path:
        """The joined stylesheet, fresh."""
        return join_stylesheet(settings.ROOT / "static" / "css", Path(settings.STYLESHEET_BUILD) / JOINED)

    def find(self, path: str, **options: Any) -> Any:  # type: ignore[override]
        """The file behind a static path."""
        if path == JOINED:
            self.build()
            return str(Path(settings.STYLESHEET_BUILD) / JOINED)
        return super().find(path, **options)

    def list(self, ignore_patterns: Any) -> Iterator[tuple[str, Storage]]:
        """All files to collect."""
        self.build()
        yield JOINED, FileSystemStorage(location=settings.STYLESHEET_BUILD)
        for path, storage in super().list(ignore_patterns):
            if not path.startswith("css/"):
                yield path, storage


def static_fingerprint() -> str:
    """Changes when any file to be collected does, so that collecting can be left out."""
    found = ((path, Path(storage.path(path)).stat()) for finder in get_finders() for path, storage in finder.list([]))
    lines = sorted(f"{path} {stat.st_size} {stat.st_mtime_ns}" for path, stat in found)
    return sha256("\n".join(lines).encode()).hexdigest()
