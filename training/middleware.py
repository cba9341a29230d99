"""What holds for every request: sign in first, then each reader's own language and time zone."""

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.utils import timezone, translation

from training.fragments import as_notice


class SignInRequired(LoginRequiredMiddleware):
    """Every page needs a signed-in reader unless its view says otherwise (`login_not_required`)."""

    def handle_no_permission(  # type: ignore[override]
        self, request: HttpRequest, view_func: Callable[..., Any]
    ) -> HttpResponseBase:
        # htmx would swap a redirected sign-in page into the middle of what the reader has typed.
        if getattr(request, "htmx", False):
            return as_notice(render(request, "includes/signed_out.html", status=401))
        return super().handle_no_permission(request, view_func)


class PersonalSettings:
    """Puts the reader's language and time zone in force for one request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with timezone.override(None):
            if request.user.is_authenticated:
                put_in_force(request, request.user.language, request.user.time_zone)
            return self.get_response(request)


def put_in_force(request: HttpRequest, language: str, time_zone: str) -> None:
    """Activate both; a zone that this machine does not know is passed over."""
    if language:
        translation.activate(language)
        request.LANGUAGE_CODE = translation.get_language()
    if time_zone:
        try:
            timezone.activate(ZoneInfo(time_zone))
        except (ZoneInfoNotFoundError, ValueError):
            timezone.deactivate()
