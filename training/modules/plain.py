"""The words of a drawn page without its marks, for places that show or look up words only."""

import re
from html import unescape

from django.utils.html import strip_tags

CITATION = re.compile(r"\s*<small>\[.*?\]</small>")
RAISED = re.compile(r"<sup>(\d+)</sup>")
BREAK = re.compile(r"</(?:p|li|ul|ol|td|th|tr|table|h\d|blockquote)>|<br[^>]*>")
SPACE = re.compile(r"\s+")


def plain(html: str) -> str:
    """Text from clean HTML: no citation, no tag, one space between words. It must be escaped before it is shown.

    >>> plain('<p>Below 1.5 ×10<sup>9</sup>/L <small>[<a href="#s1">1</a>]</small>.</p><p>So &lt;0.5.</p>')
    'Below 1.5 ×10^9/L. So <0.5.'
    """
    text = RAISED.sub(r"^\1", CITATION.sub("", html))
    return SPACE.sub(" ", unescape(strip_tags(BREAK.sub(" ", text)))).strip()
