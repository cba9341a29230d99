"""Golden files: the classification of every shipped case at every step as text that can be read as a diff (`make golden`)."""

import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import django

from classification import Classification
from classification.lines import lineage
from classification.next_tests import next_tests
from classification.verdict import Verdict

FOLDER = Path(__file__).parent / "golden"
SHOWN_TESTS = 3


def summary(result: Classification) -> str:
    """One classification, a line an answer: what a change of a rule may move."""
    return "".join(f"{line}\n" for line in _lines(result))


def _lines(result: Classification) -> Iterator[str]:
    course, note = result.course
    yield f"definitions: {result.definitions.name}"
    for name, band in result.bands.items():
        yield f"band {name}: nadir {band['nadir'] or 'not known'}, latest {band['latest'] or 'not known'}"
    yield f"agranulocytosis: {', '.join(f'{reading} {said(value)}' for reading, value in result.agranulocytosis.items())}"
    yield f"course: {course or 'not settled'} ({note}); lineage: {lineage(result.patient) or 'not known'}"
    yield from _verdicts(result)
    yield from (f"emergency: {e.code} ({e.level}) {e.sentence}" for e in result.emergencies.raised)
    yield f"ask about: {listed(e.code for e in result.emergencies.ask)}"
    yield from (f"action: {w.action.code} {w.action.says} [{listed(reason.id for reason in w.because)}]" for w in result.actions)
    yield from (f"harm: {harm.code} {harm.says}" for harm in result.harms)
    yield from (f"causality: {exposure.name} {exposure.grade}" for exposure in result.patient.drugs.all)
    for place, worth in enumerate(next_tests(result.patient.findings, result.definitions)[:SHOWN_TESTS], 1):
        could = f"could settle {listed(worth.settles)}"
        yield f"next test {place}: {worth.test.says}; shrinks by {worth.shrink}, settles {worth.settling}; {could}"


def _verdicts(result: Classification) -> Iterator[str]:
    """The verdicts not excluded, in rank order, each with what carries it and what speaks against it."""
    for verdict in result.not_excluded:
        if verdict.status is not None:
            against = f"; against: {listed(c.id for c in verdict.opposing)}" if verdict.opposing else ""
            yield f"verdict: {verdict.code} {verdict.status}: {_column(verdict)}{against}"
    yield f"open: {listed(sorted(v.code for v in result.not_excluded if v.status is None))}"
    yield f"excluded: {listed(sorted(v.code for v in result.verdicts if v.status == 'excluded'))}"


def _column(verdict: Verdict) -> str:
    """The criteria of the column that was met, as they stand: "no X" is X known to be false, "X?" is X not known."""
    values = {criterion.id: verdict.outcomes.value(criterion) for criterion in verdict.column}
    return listed({True: id, False: f"no {id}", None: f"{id}?"}[value] for id, value in values.items())


def listed(words: Iterable[str]) -> str:
    return ", ".join(words) or "nothing"


def said(value: bool | None) -> str:
    return {True: "yes", False: "no", None: "not known"}[value]


@cache
def texts() -> dict[str, str]:
    """The text of every golden file by its name: a file a case, a part a step."""
    from tests.classification.patients import shipped_moments  # it reads models, which need Django to be ready

    found: dict[str, str] = {}
    for name, result in shipped_moments():
        case, _, step = name.rpartition("-step-")
        found[f"{case}.txt"] = f"{found.get(f'{case}.txt', '')}== step {step}\n{summary(result)}\n"
    return found


def write() -> list[str]:
    """Write the files that differ, remove those of no shipped case; their names."""
    FOLDER.mkdir(exist_ok=True)
    new, old = texts(), {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt")}
    for name in old.keys() - new.keys():
        (FOLDER / name).unlink()
    for name, text in new.items():
        (FOLDER / name).write_text(text, encoding="utf-8")
    return sorted(name for name in {*old, *new} if old.get(name) != new.get(name))


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    changed = write()
    sys.stdout.write(f"{len(changed)} golden files changed{': ' if changed else ''}{', '.join(changed)}\n")
