"""Answers to htmx, beside those of the page they belong to."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def draw(request: HttpRequest, template: str, fragment: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The whole page, or for htmx its named fragment. One address gives both, so caches must tell them apart."""
    name = f"{template}#{fragment}" if getattr(request, "htmx", False) else template
    response = render(request, name, context, status=status)
    patch_vary_headers(response, ["HX-Request"])
    return response


def as_notice(response: HttpResponse) -> HttpResponse:
    """Lets htmx put the fragment at the top of the page, so that it does not replace what the reader has typed."""
    response["HX-Retarget"] = "#notice"
    response["HX-Reswap"] = "innerHTML show:top"
    return response
