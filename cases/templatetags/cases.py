"""Small parts of the pages of a case, drawn so often on one page that each is kept once it was drawn."""

from decimal import Decimal
from functools import lru_cache

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from training.templatetags.look import icon

register = template.Library()
VERDICTS = {
    "established": _("established"), "probable": _("probable"), "possible": _("possible"), "unlikely": _("unlikely"),
    "excluded": _("excluded"), None: _("open"),
}  # fmt: skip
MARKS = {
    "right": ("m-right", "right", _("right")), "partly": ("m-partly", "partly", _("partly")),
    "unsafe": ("m-harm", "harm", _("unsafe")), "wrong": ("m-not", "not", _("not right")),
}  # fmt: skip


@register.simple_tag
def verdict(status: str | None) -> SafeString:
    """Where a disorder stands, with its sign."""
    return _verdict(status, get_language())


@lru_cache(maxsize=256)
def _verdict(status: str | None, language: str | None) -> SafeString:
    sign = status or "open"
    return format_html('<span class="verdict v-{}">{}{}</span>', sign, icon(sign), VERDICTS[status])


@register.simple_tag
def mark(label: str, score: object) -> SafeString:
    """What an answer earned, in a word with its sign; a share where it is not all or nothing."""
    cls, sign, word = MARKS.get(label, MARKS["wrong"])
    share = "0" if label == "unsafe" else str(round(Decimal(str(score)) * 100)) if label == "partly" else ""
    said = gettext("%(word)s, %(share)s %%") % {"word": word, "share": share} if share else word
    return format_html('<span class="mark {}">{} {}</span>', cls, icon(sign), said)


@register.simple_tag(takes_context=True)
def cites(context: template.Context, numbers: tuple[int, ...]) -> SafeString:
    """The numbers of the sources, each a link to its place in the list: below, or on the page that `sources_at` names."""
    return _cites(numbers, context.get("sources_at", ""))


@lru_cache(maxsize=1024)
def _cites(numbers: tuple[int, ...], at: str) -> SafeString:
    links = format_html_join(" ", '<a href="{1}#s{0}">[{0}]</a>', ((number, at) for number in numbers))
    return format_html(' <span class="src">{}</span>', links) if numbers else SafeString()
