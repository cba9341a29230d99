"""What a first visit to a case costs on the wire: the page and each file it links, compressed as the served site does it."""

import gzip
import re
from pathlib import Path

from django.conf import settings
from django.test import Client

from cases.models import Attempt
from tests.bench.figures import line, title

FILES = re.compile(r'(?:src|href)="/static/([^"#]+)')


def served(name: str) -> int:
    """The smallest form in which a collected file lies ready."""
    file = Path(settings.STATIC_ROOT) / name
    forms = [file, file.with_name(f"{file.name}.gz"), file.with_name(f"{file.name}.br")]
    return min(form.stat().st_size for form in forms if form.exists())


def measure() -> None:
    attempt = Attempt.objects.order_by("pk").first()
    assert attempt is not None
    client = Client(SERVER_NAME="localhost")
    client.force_login(attempt.user)
    page = client.get(f"/cases/play/{attempt.pk}/3/").content
    sizes = {name: served(name) for name in sorted(set(FILES.findall(page.decode())))}
    title("First load of a question page")
    line("page, gzip", f"{len(gzip.compress(page)):>7,} bytes")
    for name, size in sizes.items():
        line(re.sub(r"\.[0-9a-f]{12}\.", ".", name), f"{size:>7,} bytes")
    total = len(gzip.compress(page)) + sum(sizes.values())
    line("together", f"{1 + len(sizes)} requests", f"{total:,} bytes", goal="7 requests, 90,000 bytes; aim 60,000")
