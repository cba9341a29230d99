"""A module as a text file: what is read, and what is said of what cannot be."""

import pytest

from tests.training.module_texts import TEXT, faults, line_of
from training.modules.document import read_module


def test_a_text_is_read_into_head_sections_and_blocks() -> None:
    written = read_module(TEXT)
    assert (written.head.key, written.head.number) == ("a-module", 6)
    assert [section.id for section in written.sections] == ["timing", "acting"]
    assert written.sections[1].facts == ["F-MGT-01", "S1-84"]  # the facts go on in the next line
    kinds = [type(block.what).__name__ for section in written.sections for block in section.blocks]
    assert kinds == ["Text", "Figure", "Differ", "Check", "Example", "Margin", "Living", "Check", "Check", "Check"]


def test_a_text_that_is_right_has_no_fault() -> None:
    assert faults(TEXT) == []


def test_windows_line_ends_do_no_harm() -> None:
    assert faults(TEXT.replace("\n", "\r\n")) == []


@pytest.mark.parametrize(
    ("old", "new", "field", "at", "says"),
    [
        ("title: A small module\n", "", "head.title", "---", "is missing"),
        ("area: drug", "area: drugs", "head.area", "area", "is not one of"),
        ("minutes: 5", "minuts: 5", "head.minuts", "minutes", "is not a field here"),
        ("kind: one", "kind: single", "check day-seven.kind", "kind: one", "is not one of"),
        ("It holds, right", "Yes, right", "check day-seven.options.0.text", "- {id: inside", "yes and no"),
        ("## Acting {#acting}", "## Acting", "section Acting", "## Acting", "has no id"),
        ("{#acting}", "{#timing}", "section Acting", "## Acting", "stands twice"),
        ("facts: F-CRI-01 S1-62\n", "", "section timing.facts", "## Timing", "are missing"),
        ("::: margin", "::: marginal", "::: marginal", "::: margin", "is not a component"),
        ("start: {wbc: 2.0, seg: 50, band: 5}\n:::", "start: {wbc: 2.0, seg: 50, band: 5}", "::: living", "::: living", "is not closed"),
        ("check names", "check today", "check today", "::: check names", "stands twice"),
        ("::: example A woman of 61", "::: example", "example", "::: example", "has no title"),
        ("---\nschema", "schema", "head", "---", "is missing"),
    ],
)
def test_a_fault_has_its_field_its_line_and_a_remedy(old: str, new: str, field: str, at: str, says: str) -> None:
    assert old in TEXT
    found = faults(TEXT.replace(old, new, 1))
    assert found, "nothing was said"
    told = [fault for fault in found if (says in fault.problem or says in fault.remedy)]
    assert told, [str(fault) for fault in found]
    assert all(fault.remedy for fault in told)
    assert told[0].field == field
    assert told[0].line == line_of(at)
    assert told[0].file == "06-a.md"


def test_all_faults_are_told_at_once() -> None:
    broken = TEXT.replace("area: drug", "area: drugs").replace("kind: match", "kind: pairs").replace("::: margin", "::: aside")
    assert {fault.line for fault in faults(broken)} >= {line_of("area"), line_of("kind: match"), line_of("::: margin")}


def test_text_before_the_first_section_belongs_nowhere() -> None:
    assert "belongs to none" in faults(TEXT.replace("## Timing {#timing}\nfacts: F-CRI-01 S1-62\n", ""))[0].problem


def test_a_fence_that_is_never_closed_is_a_fault_of_its_own() -> None:
    cut = TEXT[: TEXT.rindex(":::")]
    assert any("is not closed" in fault.problem for fault in faults(cut))


@pytest.mark.parametrize("text", ["", "\n", "---", "---\n---\n", "---\n[1, 2]\n---\n## A {#aa}\nfacts: S1-62\n", "---\n: : :\n---\n"])
def test_nonsense_is_refused_and_never_crashes(text: str) -> None:
    assert faults(text)
