"""What a first visit costs on the wire, compressed as the served site does it."""

import gzip
import re
from pathlib import Path

import brotli
from django.contrib.staticfiles import finders
from django.test import Client

BUDGET = 90_000
FILES = re.compile(r'/static/([^"#]+)')


def on_the_wire(file: Path) -> int:
    content = file.read_bytes()
    return len(content) if file.suffix == ".woff2" else len(brotli.compress(content))


def test_the_first_load_keeps_to_its_budget(db: None, client: Client) -> None:
    page = client.get("/accounts/login/").content
    names = set(FILES.findall(page.decode())) | {"img/icons.svg"}
    sizes = {name: on_the_wire(Path(str(finders.find(name)))) for name in names} | {"page": len(gzip.compress(page))}
    assert len(sizes) <= 7, sizes
    assert sum(sizes.values()) <= BUDGET, sizes
    assert len(page) <= 25_000
