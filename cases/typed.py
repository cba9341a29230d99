"""What a form of a case sent."""

from typing import Any

from django.http import HttpRequest

NUL = "\x00"


def typed_in(request: HttpRequest) -> dict[str, Any]:
    """The fields of questions, each with all its values; without the zero byte, which no keyboard sends and PostgreSQL does not store."""
    sent = {name: request.POST.getlist(name) for name in request.POST if name.startswith("q.") and NUL not in name}
    return {name: [value.replace(NUL, "") for value in values] for name, values in sent.items()}
