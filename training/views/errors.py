"""Pages for what went wrong. Nothing that was typed is lost."""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.middleware import csrf
from django.shortcuts import render
from django.urls import Resolver404, resolve

from training.fragments import as_notice

# Never drawn back into a page.
SECRET = ("csrfmiddlewaretoken", "password", "oldpassword", "password1", "password2", "key")
# The token is missing or old. Any other reason says that the form may be of another site: that one is never offered again.
OLD_FORM = (csrf.REASON_NO_CSRF_COOKIE, csrf.REASON_CSRF_TOKEN_MISSING)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form was older than the sign-in. What was typed stands in a form of today, to be sent again with one button.

    A view may draw its own page of it: its attribute `draw_again` takes what the view takes.
    """
    fragment, own = getattr(request, "htmx", False), is_own_form(request, reason)
    if fragment and own and not request.user.is_authenticated and needs_sign_in(request):
        return as_notice(render(request, "includes/signed_out.html", status=401))
    if own and request.user.is_authenticated and (response := drawn_by_its_view(request)) is not None:
        return response
    kept = typed(request.POST)
    again = own and len(kept) == len(every(request.POST)) and not request.FILES
    context = {
        "typed": kept, "shown": [pair for pair in kept if pair[1].strip()], "again": again,
        "signed_out": not request.user.is_authenticated and needs_sign_in(request),
        "fragment": fragment,
    }  # fmt: skip
    response = render(request, "training/csrf_failure.html", context, status=403)
    return as_notice(response) if fragment else response


def is_own_form(request: HttpRequest, reason: str) -> bool:
    """Whether the form came from this site, as far as the browser says: else a stranger could put words into the reader's mouth."""
    from_here = request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    return from_here and (reason in OLD_FORM or reason.startswith("CSRF token"))


def needs_sign_in(request: HttpRequest) -> bool:
    """Whether the page that was sent is one for people who are signed in."""
    try:
        return bool(getattr(resolve(request.path_info).func, "login_required", True))
    except Resolver404:
        return True


def drawn_by_its_view(request: HttpRequest) -> HttpResponse | None:
    """The page of the view that the form was sent to, where it has one for this."""
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return None
    draw_again = getattr(match.func, "draw_again", None)
    response: HttpResponse | None = draw_again and draw_again(request, *match.args, **match.kwargs)
    return response


def every(post: QueryDict) -> list[tuple[str, str]]:
    """Name and value of every field, but the token."""
    return [(name, str(value)) for name, values in post.lists() for value in values if name != "csrfmiddlewaretoken"]


def typed(post: QueryDict) -> list[tuple[str, str]]:
    """Name and value of every field without secrets."""
    return [(name, value) for name, value in every(post) if name not in SECRET]
