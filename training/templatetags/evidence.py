"""The short hand of the fact sheet in the words of a page."""

import re

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

register = template.Library()
# the font has no signs for "at least" and "at most"
WORDS = ((re.compile(r"&gt;= ?"), "at least "), (re.compile(r"&lt;= ?"), "at most "), (re.compile(r"[x×]?10\^9/L"), "×10<sup>9</sup>/L"))


@register.filter
def in_words(text: str) -> SafeString:
    """Signs that need a trained eye as words, and the unit as it is printed."""
    told = str(conditional_escape(text))
    for sign, words in WORDS:
        told = sign.sub(words, told)
    return mark_safe(told)


@register.filter
def capital(text: str) -> str:
    """With a capital at the beginning, the rest as it is."""
    return text[:1].upper() + text[1:]
