"""Text that people write becomes HTML here and nowhere else: Markdown, then an explicit list of what may stay.

Raw HTML is shown as it was typed. What the list does not name is dropped, whatever path it came by.
"""

from functools import lru_cache
from typing import Any
from xml.etree.ElementTree import Element

import nh3
from django.utils.html import linebreaks
from django.utils.safestring import SafeString, mark_safe
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

EXTENSIONS = ["tables", "sane_lists", "def_list", "pymdownx.betterem"]
SETTINGS: dict[str, dict[str, Any]] = {
    "tables": {"use_align_attribute": True},  # by default it writes a style, which the policy blocks
    "pymdownx.betterem": {"smart_enable": "all"},  # 2*3*4 and snake_case hold no emphasis
}
TAGS = set("a blockquote br code dd dl dt em h3 h4 h5 h6 hr li ol p pre strong table tbody td th thead tr ul".split())
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}, "th": {"align"}, "td": {"align"}}
SET = {"table": {"class": "tab"}, "th": {"scope": "col"}}  # a Markdown table has no heads but those of its columns
SCHEMES = {"https", "http", "mailto"}
# Beyond these a text is not converted: open brackets take a time that grows with their square, 20 000 half a minute.
LONGEST, MOST_BRACKETS = 100_000, 1000


class Lowered(Treeprocessor):
    """The page has its h1 and h2, so a text begins at h3. A picture is told by its words: media have a place."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            if element.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
                element.tag = f"h{min(int(element.tag[1]) + 2, 6)}"
            elif element.tag == "img":
                element.tag, element.text = "span", element.get("alt", "")


class House(Extension):
    """No raw HTML, headings lowered."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(Lowered(md), "lowered", 5)


@lru_cache(maxsize=512)
def as_html(text: str) -> SafeString:
    """The text as HTML that is safe to show. Kept by its text, since a case is read far more often than written."""
    return mark_safe(
        nh3.clean(
            _converted(text),
            tags=TAGS,
            attributes=ATTRIBUTES,
            set_tag_attribute_values=SET,
            url_schemes=SCHEMES,
            link_rel="noopener noreferrer",
        )
    )


def _converted(text: str) -> str:
    """As HTML that is still to be cleaned; a text made to keep the converter busy is shown as typed."""
    if len(text) > LONGEST or text.count("[") > MOST_BRACKETS:
        return linebreaks(text, autoescape=True)
    try:
        # A converter keeps state between texts, so each has its own.
        return Markdown(extensions=[*EXTENSIONS, House()], extension_configs=SETTINGS).convert(text)
    except RecursionError:
        return linebreaks(text, autoescape=True)
