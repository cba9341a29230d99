"""The evidence is complete, and everything that names a fact or a source names one that exists."""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

CONTENT = Path(__file__).parents[2] / "content"

# Rows per section: the fact sheet this was taken from and the engine's own points. A row is added, corrected or withdrawn, never lost.
ROWS = {
    "conflicts": 35,
    "definitions": 51,
    "mechanisms": 39,
    "entities": 35,
    "entities-1-immune-and-chronic": 118,
    "entities-2-drugs-and-infection": 84,
    "entities-3-inherited": 87,
    "entities-4-marrow-nutrition-newborn": 113,
    "drugs": 20,
    "further-conditions": 16,
    "tests": 35,
    "criteria": 47,
    "management": 54,
    "emergencies": 12,
    "actions": 29,
    "harmful-actions": 19,
    "risk": 18,
    "traps": 83,
    "glossary": 48,
    "source-rows": 162,
    "sign-off": 14,
    "open-points": 13,
}
OF_THE_ENGINE = "engine-points"  # grows with its rules; every other section is that of the sheet
SECTIONS = sorted([*ROWS, OF_THE_ENGINE])
BOOKKEEPING = {"id", "sources", "confidence", "reviewed", "rests_on", "actions", "not_stated"}

Row = dict[str, Any]


@cache
def document(name: str) -> dict[str, Any]:
    return yaml.safe_load((CONTENT / name).read_text(encoding="utf-8"))


def rows(section: str) -> list[Row]:
    return document(f"evidence/{section}.yaml")["rows"]


def every_row() -> list[Row]:
    return [row for section in SECTIONS for row in rows(section)]


def every_id() -> set[str]:
    return {row["id"] for row in every_row()}


def references() -> list[Row]:
    return document("references.yaml")["rows"]


def words() -> list[Row]:
    return document("en/glossary.yaml")["rows"]


def test_there_is_no_section_that_is_not_counted_here():
    assert sorted(path.stem for path in (CONTENT / "evidence").glob("*.yaml")) == SECTIONS


@pytest.mark.parametrize("section", sorted(ROWS))
def test_each_section_has_the_rows_of_the_sheet(section):
    assert document(f"evidence/{section}.yaml")["section"] == section
    assert len(rows(section)) == ROWS[section]


def test_the_points_of_the_engine_are_numbered_without_a_gap_and_none_is_taken_away():
    numbered = [row["id"] for row in rows(OF_THE_ENGINE)]
    assert numbered == [f"IP-{number:02}" for number in range(1, len(numbered) + 1)]
    assert len(numbered) >= 23


def test_ids_are_unique():
    twice = [name for name, count in Counter(row["id"] for row in every_row()).items() if count > 1]
    assert twice == []
    assert len(every_id()) - len(rows(OF_THE_ENGINE)) == sum(ROWS.values())


def test_every_row_has_a_source_that_resolves_and_a_confidence_that_is_explained():
    known = {reference["id"] for reference in references()}
    explained = set(document("references.yaml")["confidence"])
    for row in every_row():
        assert row["sources"], row["id"]
        assert set(row["sources"]) <= known, row["id"]
        assert row["confidence"], row["id"]
        assert set(row["confidence"]) <= explained, row["id"]


def test_every_row_says_something_and_says_it_in_plain_text():
    for row in every_row():
        texts = [value for key, value in row.items() if key not in BOOKKEEPING]
        assert texts, row["id"]
        assert all(isinstance(text, str) and text == text.strip() and text for text in texts), row["id"]
        assert not any("`" in text or "**" in text or " | " in text for text in texts), row["id"]


def test_a_review_names_who_and_when_or_neither():
    for row in every_row():
        assert set(row["reviewed"]) == {"by", "on"}, row["id"]
        assert (row["reviewed"]["by"] is None) == (row["reviewed"]["on"] is None), row["id"]


def test_what_a_row_rests_on_exists():
    for row in every_row():
        assert set(row.get("rests_on", [])) <= every_id(), row["id"]
        if row["id"].startswith("EMG-"):
            assert set(row["actions"]) <= every_id(), row["id"]


def test_every_disorder_of_the_catalogue_has_its_facts():
    codes = {row["id"] for row in rows("entities")}
    described = {row["entity"] for section in SECTIONS if section.startswith("entities-") for row in rows(section)}
    assert len(codes) == 35
    assert described == codes


def test_facts_that_name_other_facts_name_existing_ones():
    pattern = re.compile(r"\bF-(?:[A-Z]{3})-(?:[A-Z0-9]+-)?\d{2}\b")
    elsewhere = re.compile(r"F-FLD-")  # the fields of the findings are the engine's own
    for row in every_row():
        named = {name for value in row.values() if isinstance(value, str) for name in pattern.findall(value)}
        assert {name for name in named if not elsewhere.match(name)} <= every_id(), row["id"]


def test_references_are_complete():
    names = [reference["id"] for reference in references()]
    assert names == ["S1", "S2", "EC", "general", *(f"R{number:02d}" for number in range(1, 130))]
    assert len(document("references.yaml")["not_verified"]) == 14


def test_every_reference_says_what_it_is_and_what_was_seen_of_it():
    for reference in references():
        assert reference["citation"], reference["id"]
        assert reference["verification"], reference["id"]
        assert all(re.fullmatch(r"10\.\d{4,}/\S+", doi) for doi in reference["doi"]), reference["id"]
        assert all(re.fullmatch(r"\d{5,8}", pmid) for pmid in reference["pmid"]), reference["id"]
        assert reference["year"] is None or 1970 <= reference["year"] <= 2026, reference["id"]


def test_every_glossary_term_names_facts_that_exist():
    assert len({word["id"] for word in words()}) == len(words())
    for word in words():
        assert word["facts"], word["id"]
        assert set(word["facts"]) <= every_id(), word["id"]


def test_every_glossary_row_of_the_evidence_is_explained():
    explained = {fact for word in words() for fact in word["facts"]}
    assert {row["id"] for row in rows("glossary")} <= explained


def test_an_explanation_is_short():
    for word in words():
        assert word["meaning"].endswith("."), word["id"]
        assert len(word["meaning"].split()) <= 60, word["id"]
