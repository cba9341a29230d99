"""Citations and glossary terms within text that is already clean HTML: `[F-CRI-01]`, `[R08, S1]`, `[[anc]]`, `[[anc|the count]]`."""

import re
from collections.abc import Callable
from functools import cache
from html import escape
from html.parser import HTMLParser
from typing import Any

from django.conf import settings

from classification.reader import read_document
from training.evidence import Numbered, facts, references

ID = r"(?:[A-Z]{1,4}\d*-[A-Z0-9][A-Z0-9-]*|[RS]\d+|EC|general)"
CITED = re.compile(rf"\[({ID}(?:[,;]\s*{ID})*)\]")
TERM = re.compile(r"\[\[([a-z0-9-]+)(?:\|([^\]\[|]+))?\]\]")
EITHER = re.compile(rf"{TERM.pattern}|{CITED.pattern}")
CITED_MARK = "<small>"  # a tag that no author can write; there are a hundred on a page, so it is short
MOST = 2  # sources shown at a citation; all of them stand with the fact
ALONE = re.compile(r"^<p>(?P<words>(?:(?!</?p>).)*)</p>$", re.DOTALL)

Tell = Callable[[str, str], None]  # takes a problem and its remedy


@cache
def glossary() -> dict[str, dict[str, Any]]:
    """Every term of the glossary by its id."""
    return {row["id"]: row for row in read_document(settings.ROOT / "content" / "en" / "glossary.yaml").value["rows"]}


def known_source(name: str) -> bool:
    return name in facts() or name in references()


class Inline(HTMLParser):
    """Walks clean HTML and touches its words only: never an attribute, a link or code."""

    def __init__(self, cited: Numbered, used: list[str], tell: Tell) -> None:
        super().__init__(convert_charrefs=False)
        self.cited, self.used, self.tell = cited, used, tell
        self.out: list[str] = []
        self.within = 0

    def walk(self, html: str) -> str:
        self.feed(html)
        self.close()
        return "".join(self.out)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.within += tag in ("a", "code", "pre")
        self.out.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.out.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        self.within -= tag in ("a", "code", "pre")
        self.out.append(f"</{tag}>")

    def handle_entityref(self, name: str) -> None:
        self.out.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.out.append(f"&#{name};")

    def handle_data(self, data: str) -> None:
        # what came in was escaped, and only names that are known go out again
        self.out.append(data if self.within else EITHER.sub(self.replace, data))

    def replace(self, match: re.Match[str]) -> str:
        term, shown, cited = match.groups()
        return self.cite(cited) if cited else self.term(term, shown)

    def cite(self, written: str) -> str:
        names = re.split(r"[,;]\s*", written)
        strange = [name for name in names if not known_source(name)]
        if strange:
            self.tell(f"cites {', '.join(strange)}, which is neither a fact nor a reference.", "Look it up on the evidence page.")
            return f"[{written}]"
        numbers = self.cited.numbers(names, most=MOST)
        return f'{CITED_MARK}[{", ".join(f"""<a href="#s{number}">{number}</a>""" for number in numbers)}]</small>'

    def term(self, name: str, shown: str | None) -> str:
        row = glossary().get(name)
        if row is None:
            self.tell(f"names '{name}', which is not in the glossary.", "Take an id of content/en/glossary.yaml, or add the term.")
            return escape(shown or name)
        words = shown or escape(as_in_a_sentence(row["term"]))
        if name in self.used:
            return words
        self.used.append(name)
        return f'<button class="term" type="button" popovertarget="g-{name}">{words}</button>'


def as_in_a_sentence(term: str) -> str:
    """A word of the glossary without its capital; an abbreviation keeps it."""
    return term[0].lower() + term[1:] if term[1:2].islower() else term


def alone(html: str) -> str:
    """The words of a text that is one paragraph, for places that are paragraphs themselves."""
    match = ALONE.match(html.strip())
    return match["words"] if match else html
