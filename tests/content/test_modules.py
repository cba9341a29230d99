"""The shipped modules: each keeps the form of the course, and what it says rests on facts."""

import re
from typing import Any

import pytest
from django.utils.html import strip_tags

from training.models import Area
from training.modules.checks import KINDS
from training.modules.components import Check
from training.modules.inline import CITED_MARK
from training.modules.library import SHIPPED, check_file

FILES = sorted(SHIPPED.glob("*.md"))
MODULES = {path.name: check_file(path) for path in FILES}
each = pytest.mark.parametrize("name", MODULES)


def blocks(name: str, kind: str) -> list[dict[str, Any]]:
    return [block for section in MODULES[name].page["sections"] for block in section["blocks"] if block["is"] == kind]


def words(html: str) -> int:
    return len(re.findall(r"\w[\w.’-]*", re.sub(r"\[[\d, ]+\]", "", strip_tags(html))))


def test_there_are_modules() -> None:
    assert FILES


@each
def test_its_file_is_named_after_its_number_and_key_and_its_number_after_its_area(name: str) -> None:
    head = MODULES[name].written.head
    assert name == f"{head.number:02d}-{head.key}.md"
    assert Area.values[head.number - 1] == head.area


@each
def test_it_has_what_a_module_of_this_course_has(name: str) -> None:
    page = MODULES[name].page
    assert 4 <= len(page["sections"]) <= 8
    assert blocks(name, "figure")
    assert blocks(name, "example")
    assert len(blocks(name, "check")) >= 3
    assert len({block["written"]["kind"] for block in blocks(name, "check")}) >= 2
    assert page["cases"] or page["area"] in ("definition", "mechanisms", "tests")


@each
def test_it_is_read_in_about_ten_minutes(name: str) -> None:
    parts = [block["html"] for kind in ("text", "margin", "example") for block in blocks(name, kind)]
    parts += [block["caption"] for block in blocks(name, "figure")]
    parts += [f"{side['source']} {side['says']}" for block in blocks(name, "differ") for side in block["sides"]]
    assert 1_100 <= sum(map(words, parts)) <= 1_900


@each
def test_every_paragraph_of_the_text_cites_a_fact(name: str) -> None:
    for block in blocks(name, "text"):
        for paragraph in re.findall(r"<p>(.*?)</p>", block["html"], re.DOTALL):
            assert CITED_MARK in paragraph or words(paragraph) < 25, paragraph


@each
def test_a_fact_that_is_cited_is_named_by_a_section(name: str) -> None:
    text = MODULES[name].text
    named = {fact for section in MODULES[name].page["sections"] for fact in section["facts"]}
    body = text.split("\n---\n", 1)[1]
    cited = {fact for group in re.findall(r"\[([A-Z][A-Z0-9, ;-]+)\]", body) for fact in re.split(r"[,;] *", group) if "-" in fact}
    glossed = {fact for fact in cited if fact.startswith(("F-DEF-", "S2-"))}  # told in passing, taught elsewhere
    assert cited - named - glossed == set()


@each
def test_every_check_gives_full_marks_to_its_ideal_answer(name: str) -> None:
    for block in blocks(name, "check"):
        asked = Check.model_validate(block["written"])
        kind = KINDS[asked.kind]
        assert kind.mark(asked, None, kind.ideal(asked, None)).score == 1


@each
def test_british_spelling_and_a_sober_tone(name: str) -> None:
    text = MODULES[name].text
    american = re.findall(
        r"\b(?:leukemia|anemia|hemato\w+|leukocyte\w*|neutropenic fever|pediatric\w*|color\w*|analyze\w*)\b", text, re.IGNORECASE
    )
    assert american == []
    assert "!" not in text.split("\n---\n", 1)[1]


def test_ids_of_checks_and_figures_are_told_apart_across_the_course() -> None:
    keys = [checked.written.head.key for checked in MODULES.values()]
    assert len(set(keys)) == len(keys)
