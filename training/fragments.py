"""Answers to htmx, beside those of the page they belong to."""

import re
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django_htmx.http import HttpResponseClientRedirect

# White space between two tags is as good as one line end, but where it is typed or shown as it stands.
BETWEEN = re.compile(r">\s*\n\s*<")
AS_IT_STANDS = re.compile(r"<(?:pre|textarea)\b")


def tight(html: str) -> str:
    """The same page with the indentation of its templates left out, which is a tenth of it."""
    return html if AS_IT_STANDS.search(html) else BETWEEN.sub(">\n<", html)


def draw(request: HttpRequest, template: str, fragment: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
    """The whole page, or for htmx its named fragment. One address gives both, so caches must tell them apart."""
    name = f"{template}#{fragment}" if getattr(request, "htmx", False) else template
    response = render(request, name, context, status=status)
    response.content = tight(response.text)
    patch_vary_headers(response, ["HX-Request"])
    return response


def as_notice(response: HttpResponse) -> HttpResponse:
    """Lets htmx put the fragment at the top of the page, so that it does not replace what the reader has typed."""
    response["HX-Retarget"] = "#notice"
    response["HX-Reswap"] = "innerHTML show:top"
    return response


def go(request: HttpRequest, address: str) -> HttpResponse:
    """Lead the browser to another page, whether it asked for a page or htmx for a fragment."""
    return HttpResponseClientRedirect(address) if getattr(request, "htmx", False) else HttpResponseRedirect(address)
