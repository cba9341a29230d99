"""A case as a document: its faults, and its bytes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cases.documents import Case, Part, Question, Step, read_case
from cases.library import SHIPPED, faults_of
from classification import Fault, Refused
from classification.reader import parse_document
from tests.make import shipped_case, shipped_cases

TEXT = (SHIPPED / "sore-throat.yaml").read_text()
Change = tuple[str, str]


@pytest.fixture
def refused(tmp_path: Path) -> Callable[..., list[Fault]]:
    """The faults of the first case with some of its text changed, each change once."""

    def faults(*changes: Change) -> list[Fault]:
        text = TEXT
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        file = tmp_path / "changed.yaml"
        file.write_text(text)
        return faults_of([file])

    return faults


def line_of(*texts: str) -> int:
    """The line on which the last of these texts begins, each looked for after the one before."""
    place = 0
    for text in texts:
        place = TEXT.index(text, place)
    return TEXT.count("\n", 0, place) + 1


TABLE: dict[str, tuple[list[Change], str, str, int]] = {
    # what is wrong: changes, the field named, a piece of the problem, the line
    "text that is no YAML": ([("minutes: 8", "minutes: 8: 9")], "file", "is not readable YAML", line_of("minutes: 8")),
    "an unknown field": ([("place: emergency", "ward: emergency")], "ward", "is not a field here", line_of("place:")),
    "a key typed by hand": (
        [("        axis: band\n", "        axis: band\n        key: severe\n")],
        "steps.1.questions.1.key",
        "is not a field here",
        line_of("axis: band") + 1,
    ),
    "a missing field": ([("author: INtrain\n", "")], "author", "is missing", 1),
    "a word that is not on offer": ([("level: core", "level: easy")], "level", "is not one of", line_of("level:")),
    "a trap that is none": ([("F-TRP-28", "F-TRP-99")], "traps.1", "not a trap of the fact sheet", line_of("traps:")),
    "a fact that is no row": (
        [("minutes: 8", "minutes: 8\nfacts: [F-MGT-99]")], "facts.0", "not a row of the evidence", line_of("minutes:") + 1
    ),
    "two steps of one id": ([("- id: film", "- id: blood-count")], "steps.2.id", "stands twice", line_of("- id: film")),
    "two questions of one id": ([("- id: band", "- id: anc")], "steps.1.questions.1.id", "stands twice", line_of("- id: band")),
    "a field that stands twice": ([("minutes: 8", "minutes: 8\nlevel: hard")], "level", "stands twice", line_of("minutes:") + 1),
    "a path that is no finding": (
        [("reveals: [film, spleen]", "reveals: [film, tonsils]")], "steps.2.reveals", "is not a finding", line_of("reveals: [film")
    ),
    "a path that reveals nothing": (
        [("reveals: [film, spleen]", "reveals: [film, duffy]")], "steps.2.reveals", "reveals nothing on day 0", line_of("reveals: [film")
    ),
    "a day before the step before": (
        [("    title: Three weeks on\n    day: 21", "    title: Three weeks on\n    day: -3")],
        "steps.3.day", "lies before the step before it", line_of("title: Three", "day:"),
    ),
    "a key that cannot be derived": (
        [("reveals: [age, sex, drugs, history, examination]", "reveals: [age, sex]"), ("kind: knowledge", "kind: differential")],
        "steps.0.questions.0.kind", "there is nothing to rank", line_of("kind: knowledge"),
    ),
    "a count that is not the one revealed": (
        [('wbc: "1.2"', 'wbc: "2.2"')], "steps.1.questions.0.wbc", "but the latest revealed count is 0.06", line_of('wbc: "1.2"')
    ),
    "a differential count above 100 per cent": (
        [('segmented_pct: "3"', 'segmented_pct: "99"')], "steps.1.questions.0.segmented_pct", "exceed 100", line_of('segmented_pct: "3"')
    ),
    "a negative share": (
        [('segmented_pct: "3"', 'segmented_pct: "-3"')], "steps.1.questions.0.segmented_pct", "", line_of('segmented_pct: "3"')
    ),
    "a leucocyte count that is no number": ([('wbc: "1.2"', 'wbc: "NaN"')], "steps.1.questions.0.wbc", "", line_of('wbc: "1.2"')),
    "a tolerance that is no number": ([('"0.005"', '"little"')], "steps.1.questions.0.tolerance", "", line_of('"0.005"')),
    "a tolerance below zero": ([('"0.005"', '"-1"')], "steps.1.questions.0.tolerance", "", line_of('"0.005"')),
    "a diagnosis that does not say what it asks for": (
        [("        asks_for: established\n", "")], "steps.2.questions.1.asks_for", "is missing", line_of("- id: established")
    ),
    "a criterion that the engine does not have": (
        [("DIN-4]", "DIN-44]")], "steps.2.questions.0.rows", "DIN-44 is not a criterion", line_of("rows: [DIN")
    ),
    "a harm that would not harm here": (
        [("HARM-01, ACT-20", "HARM-04, HARM-09, ACT-20")], "steps.3.questions.2.options", "does not harm", line_of("[ACT-14")
    ),
    "fewer choices than are asked for": ([("cap: 6", "cap: 1")], "steps.1.questions.2.cap", "is below the", line_of("cap: 6")),
    "a number that is none": ([("anc: 0.06", "anc: low")], "patient.counts.2.anc", "", line_of("anc: 0.06")),
    "a temperature that no patient has": (
        [("temperature: 38.9", "temperature: 389")], "patient.examination.0.temperature", "", line_of("temperature: 38.9")
    ),
    "more neutrophils than leucocytes": ([("anc: 0.06", "anc: 2.06")], "patient.counts.2", "exceed leucocytes", line_of("anc: 0.06")),
    "a drug that stops before it starts": ([("start: -10", "start: 10")], "patient.drugs.1", "before it starts", line_of("start: -10")),
    "a date": ([("start: -42", "start: 2024-03-01")], "patient.drugs.0.start", "is a date", line_of("start: -42")),
    "a nest without end": ([("known: toxic", f"known: {'[' * 60}{']' * 60} # toxic")], "file", "is nested too deep", line_of("known:")),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_a_fault_names_file_line_field_and_remedy(name: str, refused: Callable[..., list[Fault]]) -> None:
    changes, where, problem, line = TABLE[name]
    found = refused(*changes)
    fault = next((fault for fault in found if fault.field == where and problem in fault.problem), None)
    assert fault is not None, [str(fault) for fault in found]
    assert Path(fault.file).name == "changed.yaml"
    assert fault.line == line
    # of a finding, and of a nest, the problem itself says what is expected
    assert fault.remedy or where.startswith("patient.") or where == "file", str(fault)


def test_faults_of_the_schema_and_of_the_patient_are_told_in_one_run(refused: Callable[..., list[Fault]]) -> None:
    found = refused(("author: INtrain\n", ""), ("level: core", "level: easy"), ("place:", "ward:"), ("anc: 0.06", "anc: low"))
    assert {"author", "level", "ward", "patient.counts.2.anc"} <= {fault.field for fault in found}


def test_faults_of_fields_steps_and_questions_are_told_in_one_run(refused: Callable[..., list[Fault]]) -> None:
    found = refused(
        ("author: INtrain\n", ""),
        ("place: emergency", "ward: emergency"),
        ("level: core", "level: easy"),
        ("        axis: band\n", "        axis: band\n        key: severe\n"),
        ("- id: film", "- id: blood-count"),
        ("- id: band", "- id: anc"),
        ("reveals: [film, spleen]", "reveals: [film, duffy]"),
        ('wbc: "1.2"', 'wbc: "2.2"'),
        ("cap: 6", "cap: 1"),
        ("        asks_for: established\n", ""),
    )
    assert {fault.field for fault in found} == {
        "author", "ward", "level", "steps.1.questions.1.key", "steps.2.id", "steps.1.questions.1.id", "steps.2.reveals",
        "steps.1.questions.0.wbc", "steps.1.questions.2.cap", "steps.2.questions.1.asks_for",
    }, [str(fault) for fault in found]  # fmt: skip


def test_a_document_that_is_no_mapping_is_refused() -> None:
    for raw in (None, [], "case", 3):
        with pytest.raises(Refused, match="is not a mapping"):
            read_case(raw)


@pytest.mark.parametrize("raw", [{"steps": 3}, {"patient": []}, {"normal_unless_said": 3}, {"steps": [1]}, {"steps": [{"day": "x"}]}])
def test_a_document_of_the_wrong_shape_is_refused_and_not_a_crash(raw: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        read_case(json.loads(shipped_case("sore-throat").case.canonical()) | raw)


def test_there_is_no_field_for_a_derived_key() -> None:
    names = set(Case.model_fields) | set(Step.model_fields) | set(Question.model_fields)
    assert not names & {"key_answer", "answer", "answers", "correct", "solution", "expected", "score", "verdict"}
    # `key` is the name of the case; `right` belongs to knowledge, which names its source
    assert "key" not in Question.model_fields
    assert issubclass(Question, Part)


def test_an_authored_key_needs_a_source(refused: Callable[..., list[Fault]]) -> None:
    found = refused(("        sources: [R89]\n        facts: [F-MGT-47, F-DRG-07]\n", ""))
    assert [fault.field for fault in found] == ["steps.0.questions.0.sources"]


def turned(value: Any) -> Any:
    """The same value with the keys of every mapping the other way round."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(item) for item in value] if isinstance(value, list) else value


def test_the_order_of_keys_does_not_change_the_bytes() -> None:
    raw = parse_document(TEXT, "sore-throat.yaml").value
    assert read_case(turned(raw)).case.canonical() == read_case(raw).case.canonical()
    assert read_case(turned(raw)).case.fingerprint() == read_case(raw).case.fingerprint()


def test_what_is_stored_reads_back_as_the_same_case() -> None:
    for checked in shipped_cases():
        again = read_case(json.loads(checked.case.canonical()))
        assert again.case == checked.case
        assert again.whole == checked.whole
        assert again.case.canonical() == checked.case.canonical()


def test_one_word_changed_is_another_fingerprint() -> None:
    raw = parse_document(TEXT, "sore-throat.yaml").value
    assert read_case(raw | {"title": "Another title"}).case.fingerprint() != read_case(raw).case.fingerprint()
