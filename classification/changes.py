"""Single changes of a patient, by enumeration: every stated finding at its other values, and findings that are still missing."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args, get_origin

from classification.classify import classify
from classification.criterion import Criterion
from classification.definitions import DEFAULT, Definitions
from classification.findings.contradictions import contradictions
from classification.findings.document import Count, Findings
from classification.findings.groups import GROUPS
from classification.findings.values import NOT_SAID, Marks
from classification.quantities import Quantity, plain
from classification.verdict import RANK, Status
from classification.whatif import as_text, label_of

COUNTS_TRIED = tuple(Quantity("eq", Decimal(text)) for text in ("0.05", "0.3", "0.7", "1.2", "1.6", "2.5"))
NUMBERS_TRIED: dict[str, tuple[str, ...]] = {
    "temperature": ("36.8", "38.3", "39.5"), "blasts_pct": ("1", "8", "25"), "dysplasia_pct": ("2", "15"),
    "lgl_count": ("0.2", "0.8", "2.5"),
    "nk_count": ("0.1", "0.9"), "mcv": ("89", "112"), "ferritin": ("120", "900", "12000"), "b_cells": ("0.05", "0.3"), "cm": ("10", "17"),
    "own_baseline_anc": ("1.3", "3.5"), "reticulocytes": ("15", "60"), "anc": ("0.6", "4.2"),
}  # fmt: skip
WHOLE_TRIED: dict[str, tuple[int, ...]] = {"lgl_days": (60, 240), "fibrosis_grade": (0, 2), "fever_minutes": (20, 90), "days": (0, 21)}
UNREAD = ("now", "incidental", "counts", "drugs", "antibody_tests", "infection_tests", "germline", "genes_tested_negative")


@dataclass(frozen=True, slots=True)
class Change:
    """One finding at another value: its path, its name for the reader, the value before and after as text."""

    path: str
    label: str
    before: str
    after: str


@cache
def values_of(group: str, field: str) -> tuple[Any, ...]:
    """The values a single field of a group is tried at; a set is handled member by member."""
    if field in NUMBERS_TRIED:
        return tuple(Decimal(text) for text in NUMBERS_TRIED[field])
    if field in WHOLE_TRIED:
        return WHOLE_TRIED[field]
    return tuple(_allowed(GROUPS[group].model_fields[field].annotation))


def _allowed(annotation: Any) -> Iterator[Any]:
    """True and False for a three-valued field, each word of a field of words."""
    if annotation is bool:
        yield from (True, False)
    elif get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            if part is not annotation:
                yield from _allowed(part)


@cache
def members_of(group: str, field: str) -> tuple[str, ...]:
    """The words a set field may hold, or nothing for another field."""
    from classification.findings import groups

    named = {
        "infection_sites": groups.SITES, "signs": groups.SIGNS, "inflammation": groups.INFLAMMATION, "associated_disease": groups.DISEASES,
        "exposures": groups.EXPOSURES, "special_infections": groups.ORGANISM_SIGNS, "other_causes": groups.OTHER_CAUSES,
        "lineages": groups.LINEAGES,
    }  # fmt: skip
    return named.get(field, ()) if group in GROUPS else ()


def single_changes(findings: Findings, also: frozenset[str] = frozenset()) -> Iterator[tuple[Change, Findings]]:
    """Every single change of the stated findings, and of the unknown fields named in `also` (`group.field`)."""
    yield from _of_counts(findings)
    yield from _of_drugs(findings)
    yield from _of_tests(findings)
    if findings.duffy is not None or "duffy" in also:
        for duffy in ("duffy_null", "duffy_positive"):
            if duffy != findings.duffy:
                yield _change("duffy", findings.duffy, duffy), findings.model_copy(update={"duffy": duffy})
    for group in GROUPS:
        yield from _of_group(findings, group, also)


def _change(path: str, before: Any, after: Any) -> Change:
    return Change(path, label_of(path), _text(before), _text(after))


def _text(value: Any) -> str:
    if value is None:
        return "not yet known"
    if isinstance(value, Decimal):
        return plain(value)
    return ", ".join(value.listed) or "none" if isinstance(value, Marks) else as_text(value)


def _of_group(findings: Findings, group: str, also: frozenset[str]) -> Iterator[tuple[Change, Findings]]:
    told = getattr(findings, group) or ()
    latest = max(told, key=lambda one: -(10**6) if one.day is None else one.day) if told else GROUPS[group]()
    for field in GROUPS[group].model_fields:
        before = getattr(latest, field)
        if field == "day" or (before is None and f"{group}.{field}" not in also and group not in also):
            continue
        for after in _others(group, field, before):
            observation = latest.model_copy(update={field: after})
            changed = tuple(observation if one is latest else one for one in told) if told else (observation,)
            day = f"@{latest.day}" if latest.day is not None else ""
            yield _change(f"{group}{day}.{field}", before, after), findings.model_copy(update={group: changed})


def _others(group: str, field: str, before: Any) -> Iterator[Any]:
    members = members_of(group, field)
    if members:
        told = before or NOT_SAID
        for member in members:
            listed = tuple(m for m in told.listed if m != member) if member in told.listed else (*told.listed, member)
            yield Marks(tuple(sorted(listed)), told.complete or not listed)
        return
    yield from (value for value in values_of(group, field) if value != before)


def _of_counts(findings: Findings) -> Iterator[tuple[Change, Findings]]:
    for place, count in enumerate(findings.counts or ()):
        for anc in COUNTS_TRIED:
            if anc != count.anc and not _more_than_all(anc, count):
                counts = _with(findings.counts, place, count.model_copy(update={"anc": anc}))
                yield _change(f"counts@{count.day}.anc", count.anc, anc), findings.model_copy(update={"counts": counts})


def _more_than_all(anc: Quantity, count: Count) -> bool:
    return count.wbc is not None and count.wbc.value is not None and anc.value is not None and anc.value > count.wbc.value


def _of_drugs(findings: Findings) -> Iterator[tuple[Change, Findings]]:
    """Start and end of every drug around the first low count: the edges that the windows turn on."""
    lows = [count.day for count in findings.counts or () if count.anc and count.anc.value is not None and count.anc.value < Decimal("1.8")]
    fall = min(lows) if lows else findings.now
    for place, drug in enumerate(findings.drugs or ()):
        for field, days in (("start", (fall - 400, fall - 30, fall + 1)), ("stop", (fall - 31, fall - 8, fall - 7, fall))):
            before = getattr(drug, field)
            for day in days:
                ends = day if field == "stop" else drug.stop
                begins = day if field == "start" else drug.start
                if day == before or day > findings.now or (begins is not None and ends is not None and begins > ends):
                    continue
                update: dict[str, Any] = {field: day} | ({"ongoing": None} if field == "stop" else {})
                drugs = _with(findings.drugs, place, drug.model_copy(update=update))
                yield _change(f"drugs.{drug.name}.{field}", before, day), findings.model_copy(update={"drugs": drugs})


def _of_tests(findings: Findings) -> Iterator[tuple[Change, Findings]]:
    for field, name in (("infection_tests", "organism"), ("antibody_tests", "day")):
        told = getattr(findings, field)
        for place, test in enumerate(told or ()):
            for result in ("pos", "neg"):
                if result != test.result:
                    key = getattr(test, name)
                    path = f"{field}@{key}.result" if name == "day" else f"{field}.{key}.result"
                    tests = _with(told, place, test.model_copy(update={"result": result}))
                    yield _change(path, test.result, result), findings.model_copy(update={field: tests})


def _with(entries: Any, place: int, entry: Any) -> tuple[Any, ...]:
    return tuple(entry if index == place else one for index, one in enumerate(entries))


def missing_fields(criteria: tuple[Criterion, ...]) -> frozenset[str]:
    """The fields that criteria read, for additions to try."""
    return frozenset(path for criterion in criteria for path in criterion.reads if path.partition(".")[0] not in UNREAD)


def flips(
    findings: Findings, target: str, status: Status = "established", definitions: Definitions = DEFAULT
) -> list[tuple[Change, Status | None]]:
    """The single changes after which a disorder has at least that status, which it has not now; found by enumeration.

    Changes that would contradict the rest of the document are left out.
    """
    now = classify(findings, definitions)
    verdict = now.by_code[target]
    if RANK[verdict.status] <= RANK[status]:
        return []
    found = []
    for change, changed in single_changes(findings, missing_fields(verdict.disorder.all_criteria)):
        after = classify(changed, definitions).by_code[target].status
        if RANK[after] <= RANK[status] and not contradictions(changed):
            found.append((change, after))
    return found
