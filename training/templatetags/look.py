"""Small parts of the look that many templates draw."""

from functools import lru_cache

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext

register = template.Library()


@register.simple_tag
def icon(name: str) -> SafeString:
    """A drawing of the sprite. It stands beside a word, so it says nothing itself."""
    return _icon(name, settings.STORAGES["staticfiles"]["BACKEND"], settings.DEBUG)


@lru_cache(maxsize=256)
def _icon(name: str, storage: str, debug: bool) -> SafeString:
    """Kept, for a page holds dozens; the address of the sprite hangs on how static files are served."""
    return format_html('<svg class="i" aria-hidden="true"><use href="{}#{}"/></svg>', static("img/icons.svg"), name)


@register.filter
def tr(text: str) -> str:
    """A text that is kept in English, such as one of the engine, in the language in force."""
    return gettext(text) if text else ""
