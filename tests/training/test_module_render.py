"""Drawing a module at publishing: what it names must exist, and what comes out is safe."""

import re

import pytest
from django.utils.html import escape

from classification import Refused
from tests.training.module_texts import TEXT, faults, line_of
from training.modules.library import check_module


def page(text: str = TEXT) -> dict:  # type: ignore[type-arg]
    return check_module(text).page


def blocks(text: str = TEXT) -> list[dict]:  # type: ignore[type-arg]
    return [block for section in page(text)["sections"] for block in section["blocks"]]


@pytest.mark.parametrize(
    ("old", "new", "at", "says"),
    [
        ("stays low [F-CRI-01]", "stays low [F-CRI-99]", "The [[anc]]", "neither a fact nor a reference"),
        ("stays low [F-CRI-01]", "stays low [R08, R999]", "The [[anc]]", "R999"),
        ("[[anc]]", "[[ank]]", "The [[anc]]", "not in the glossary"),
        ("[[anc]]", "[[anc", "The [[anc]]", "brackets"),
        ("F-CRI-01 S1-62", "F-CRI-01 S1-620", "facts: F-CRI-01", "S1-620"),
        ("figure din-window", "figure din-widow", "::: figure", "does not exist"),
        ("sources: [S1, R08]", "sources: [S1, R888]", "sources", "no reference"),
        ("cases: [sore-throat]", "cases: [sore-toe]", "cases", "no case"),
        ("The review [S2]", "The review", "::: differ", "cites no source"),
        ("Never [F-CRI-03]", "Never", "::: check today", "cites no fact"),
        ('right: true, why: "Day 7', 'why: "Day 7', "::: check day-seven", "0 of its options"),
        ("start: {wbc: 2.0", "start: {leucocytes: 2.0", "::: living", "no field of it"),
        ("seg: 50", "seg: 500", "::: living", "cannot read"),
    ],
)
def test_what_a_text_names_must_exist(old: str, new: str, at: str, says: str) -> None:
    assert old in TEXT
    found = faults(TEXT.replace(old, new, 1))
    assert any(says in fault.problem and fault.line == line_of(at) and fault.remedy for fault in found), [str(fault) for fault in found]


def test_sources_are_numbered_in_the_order_of_reading() -> None:
    drawn = page()
    assert drawn["sources"][0] == "S1"
    numbers = [int(n) for n in re.findall(r'href="#s(\d+)"', str(drawn))]
    assert set(numbers) <= set(range(1, len(drawn["sources"]) + 1))


def test_a_citation_may_be_broken_across_two_lines() -> None:
    broken = check_module(TEXT.replace("stays low [F-CRI-01]", "stays low [F-CRI-01,\nS1-62]", 1)).page
    shown = str(broken["sections"])
    assert "F-CRI-01,\\nS1-62" not in shown
    assert re.search(r"stays low <small>\[<a", shown)


def test_a_term_is_a_button_on_its_first_use_only() -> None:
    html = blocks()[0]["html"]
    assert html.count('popovertarget="g-anc"') == 1
    assert "and the count stays low" in html


HOSTILE = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "[x](javascript:alert(1))",
    '<button popovertarget="g-anc" onclick="alert(1)">x</button>',
    '[x](https://e.org "[F-CRI-01] onmouseover=alert(1)")',
    '[x](https://e.org "[[anc]] onmouseover=alert(1) ")',
    "[[anc|<img src=x onerror=alert(1)>]]",
    '[[anc|" onclick="alert(1)]]',
    "`[F-CRI-01]` <style>*{display:none}</style>",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    '<svg onload="alert(1)"><title>[F-CRI-01]</title></svg>',
    "</p></section><form action=//evil>",
    "![x](x)<iframe srcdoc='<script>alert(1)</script>'>",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_shown_and_never_runs(hostile: str) -> None:
    try:
        html = blocks(TEXT.replace("Never again [F-CRI-03].", f"{hostile} [F-CRI-03]."))[5]["html"]
    except Refused:  # a bracket that names nothing, which is safe too
        return
    tags = re.findall(r"<(/?\w+)([^>]*)>", re.sub(r'"[^"]*"', '""', html))
    assert {tag.strip("/") for tag, _ in tags} <= {"a", "p", "span", "small", "button", "code", "em", "strong"}, html
    assert not re.search(r"\son\w+\s*=", " ".join(attributes for _, attributes in tags)), html
    assert "javascript:" not in re.sub(re.escape(escape(hostile)), "", html).lower() or 'href="javascript' not in html.lower()


def test_a_heading_within_a_section_is_one_level_below_it() -> None:
    assert "<h3>Below</h3>" in blocks(TEXT.replace("Never again", "### Below\n\nNever again"))[5]["html"]
