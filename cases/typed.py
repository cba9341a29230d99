"""What a form of a case sent."""

from typing import Any

from django.http import HttpRequest


def typed_in(request: HttpRequest) -> dict[str, Any]:
    """The fields of questions, each with all its values."""
    return {name: request.POST.getlist(name) for name in request.POST if name.startswith("q.")}
