"""Pages for what went wrong. Nothing that was typed is lost."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

from training.fragments import as_notice

# Never drawn back into a page.
SECRET = ("csrfmiddlewaretoken", "password", "oldpassword", "password1", "password2", "key")


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form was older than the sign-in. Show what was sent, so that it can be sent again or copied."""
    fragment = getattr(request, "htmx", False)
    context = {"typed": typed(request.POST), "fragment": fragment}
    response = render(request, "training/csrf_failure.html", context, status=403)
    return as_notice(response) if fragment else response


def typed(post: QueryDict) -> list[tuple[str, str]]:
    """Name and value of what the reader typed, without secrets and empty fields."""
    pairs = [(name, value) for name, values in post.lists() for value in values]
    return [(name, value) for name, value in pairs if name not in SECRET and str(value).strip()]
