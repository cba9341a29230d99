"""What people write as text can be read, and can do nothing."""

import re
import time
from html.parser import HTMLParser

import pytest

from training.markdown import ATTRIBUTES, SET, TAGS, as_html

HOSTILE = {
    "script": "<script>alert(1)</script>",
    "script in capitals": "<ScRiPt>alert(1)</sCrIpT>",
    "script split by a tag": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "script that is never closed": "<script>alert(1)",
    "script from elsewhere": '<script src="//evil.example/x.js"></script>',
    "picture with a handler": "<img src=x onerror=alert(1)>",
    "picture with slashes": "<img/src=x/onerror=alert(1)//",
    "Markdown picture with a handler": '![x" onerror="alert(1)](x.png "y\' onload=alert(1)")',
    "handler on a paragraph": '<p onclick="alert(1)">x</p>',
    "link to a script": "[x](javascript:alert(1))",
    "link to a script with entities": "[x](jav&#x61;script&colon;alert(1))",
    "link to a script with a tab": "[x](java\tscript:alert(1))",
    "link to a script after a control sign": "[x](\x01javascript:alert(1))",
    "link to a script in capitals": "[x](JAVASCRIPT:alert(1))",
    "link by reference": "[x]\n\n[x]: javascript:alert(1)",
    "link in angle brackets": "<javascript:alert(1)>",
    "link to vbscript": "[x](vbscript:msgbox(1))",
    "data link": "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "link title that breaks out": '[x](https://e.example "a" onmouseover="alert(1)")',
    "link title with a quote": "[x](https://e.example '\" onmouseover=alert(1) x=\"')",
    "link address that breaks out": '[x](https://e.example/"onmouseover="alert(1))',
    "svg with a handler": "<svg onload=alert(1)><circle/></svg>",
    "svg with a script": "<svg><script>alert(1)</script></svg>",
    "style": "<style>body{display:none}</style>",
    "style attribute": '<b style="position:fixed;inset:0">x</b>',
    "iframe": '<iframe src="https://evil.example"></iframe>',
    "frame with a document": "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "form": '<form action="https://evil.example"><input name=a><button>ok</button></form>',
    "meta": '<meta http-equiv="refresh" content="0;url=https://evil.example">',
    "base": '<base href="https://evil.example/">',
    "link to a stylesheet": '<link rel=stylesheet href="//evil.example/x.css">',
    "object": '<object data="x.swf"></object><embed src=x>',
    "htmx attribute": '<a hx-get="/delete" hx-trigger="load">x</a>',
    "comment": "<!-- <script>alert(1)</script> -->",
    "comment that ends early": "<!--><script>alert(1)</script>-->",
    "conditional comment": "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
    "nested Markdown": "> - **[x](javascript:alert(1)) <script>alert(1)</script>**",
    "in a heading": "# <script>alert(1)</script>",
    "in a table": "| a |\n|---|\n| <script>alert(1)</script> |",
    "in a definition": "Term\n: <script>alert(1)</script>",
    "in code": "`<script>alert(1)</script>`",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "entities twice": "&amp;lt;script&amp;gt;alert(1)",
    "mutation by noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    "mutation by math": "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=1 onerror=alert(1)>'>",
    "mutation by form": "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "mutation by svg and style": "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    "mutation by template": "<template><script>alert(1)</script></template>",
    "mutation by title": "<title><img title='</title><img src=x onerror=alert(1)>'>",
    "the converter's own marks": "\x02wzxhzdk:0\x03 \x02klzzwxh:0000\x03 <b>x</b>",
    "a zero": "<scr\x00ipt>alert(1)</scr\x00ipt>",
}  # fmt: skip


class Read(HTMLParser):
    """Tags, attributes and words, as a browser meets them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]


def read(html: str) -> Read:
    found = Read()
    found.feed(html)
    found.close()
    return found


def scheme(address: str) -> str:
    """The scheme as a browser reads it: signs of control are dropped first, and a space ends the hope of one."""
    found = re.match(r"([a-z][a-z0-9+.-]*):", re.sub(r"[\x00-\x1f]", "", address).strip().lower())
    return found[1] if found else ""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_leaves_only_what_the_list_allows(name: str) -> None:
    found = read(as_html(HOSTILE[name]))
    assert set(found.tags) <= TAGS
    for tag, attribute, value in found.attributes:
        assert attribute in ATTRIBUTES.get(tag, set()) | set(SET.get(tag, {})) | ({"rel"} if tag == "a" else set())
        assert attribute != "href" or scheme(value) in ("https", "http", "mailto", "")


def test_raw_html_is_shown_as_it_was_typed() -> None:
    assert as_html("a <b>bold</b> claim") == "<p>a &lt;b&gt;bold&lt;/b&gt; claim</p>"


def test_a_sign_for_less_than_stays_in_the_text() -> None:
    assert as_html("ANC < 0.1 & fever") == "<p>ANC &lt; 0.1 &amp; fever</p>"


@pytest.mark.parametrize(("typed", "shown"), [("# A", "h3"), ("## A", "h4"), ("### A", "h5"), ("##### A", "h6"), ("A\n=", "h3")])
def test_headings_begin_below_those_of_the_page(typed: str, shown: str) -> None:
    assert as_html(typed) == f"<{shown}>A</{shown}>"


def test_a_table_is_aligned_without_a_style_and_its_heads_name_columns() -> None:
    html = as_html("| Drug | Days |\n|:--|--:|\n| carbimazole | 41 |")
    assert '<table class="tab">' in html
    assert '<th align="left" scope="col">Drug</th>' in html
    assert '<td align="right">41</td>' in html
    assert "style" not in html


@pytest.mark.parametrize("to", ["https://e.example/a?b=1&c=2", "/modules/din/", "#part", "mailto:a@e.example"])
def test_a_link_keeps_its_address_and_is_told_what_it_may_not(to: str) -> None:
    assert read(as_html(f'[x]({to} "Why")')).attributes == [
        ("a", "href", to),
        ("a", "title", "Why"),
        ("a", "rel", "noopener noreferrer"),
    ]


def test_lists_quotes_terms_and_emphasis_are_kept() -> None:
    html = as_html("3. a\n4. b\n\n- c\n\n> d\n\nTerm\n: e\n\n**f** *g* `h`")
    for part in (
        '<ol start="3">',
        "<ul>",
        "<blockquote>",
        "<dt>Term</dt>",
        "<strong>f</strong>",
        "<em>g</em>",
        "<code>h</code>",
    ):
        assert part in html


def test_a_name_with_underscores_is_no_emphasis() -> None:
    assert "<em>" not in as_html("see snake_case_word and 2*3*4 cells")


def test_of_a_picture_its_words_stay() -> None:
    assert as_html("![Film without neutrophils](film.png)") == "<p>Film without neutrophils</p>"


def test_the_same_text_is_converted_once() -> None:
    assert as_html("kept *once*") is as_html("kept *once*")


@pytest.mark.parametrize("text", ["[" * 20_000, "![" * 10_000, ">" * 20_000, "*a **b " * 5_000, "`" * 20_001, "a" * 200_000])
def test_a_text_made_to_take_long_does_not(text: str) -> None:
    start = time.monotonic()
    assert as_html(text)
    assert time.monotonic() - start < 3
