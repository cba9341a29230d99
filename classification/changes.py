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
from classification.findings.document import AntibodyTest, Count, Findings, GermlineVariant, InfectionTest
from classification.findings.groups import GROUPS, SYNDROMIC
from classification.findings.values import NOT_SAID, Marks
from classification.flags import RIGHT_ZYGOSITY
from classification.patient import Patient
from classification.quantities import Quantity, plain
from classification.verdict import RANK, Status, judge_alone
from classification.whatif import as_text, label_of

COUNTS_TRIED = tuple(Quantity("eq", Decimal(text)) for text in ("0.05", "0.3", "0.7", "1.2", "1.6", "2.5"))
NUMBERS_TRIED: dict[str, tuple[str, ...]] = {
    "temperature": ("36.8", "38.3", "39.5"), "blasts_pct": ("1", "8", "25"), "dysplasia_pct": ("2", "15"),
    "lgl_count": ("0.2", "0.8", "2.5"),
    "nk_count": ("0.1", "0.9"), "mcv": ("89", "112"), "ferritin": ("120", "900", "12000"), "b_cells": ("0.05", "0.3"), "cm": ("10", "17"),
    "own_baseline_anc": ("1.3", "3.5"), "reticulocytes": ("15", "60"), "anc": ("0.6", "4.2"),
}  # fmt: skip
WHOLE_TRIED: dict[str, tuple[int, ...]] = {"lgl_days": (60, 240), "fibrosis_grade": (0, 2), "fever_minutes": (20, 90), "days": (0, 21)}
ORGANISMS = ("EBV", "CMV", "B19", "HIV", "HBV", "HCV")
UNREAD = ("now", "incidental", "counts", "drugs", "genes_tested_negative")


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
    yield from _of_missing_tests(findings, also)
    yield from _of_genes(findings, also)
    yield from _of_plain(findings, also)
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


def _of_plain(findings: Findings, also: frozenset[str]) -> Iterator[tuple[Change, Findings]]:
    """Fields of the document itself: sex, Duffy type, congenital signs."""
    for field, values in (("sex", ("female", "male")), ("duffy", ("duffy_null", "duffy_positive"))):
        before = getattr(findings, field)
        if before is not None or field in also:
            for after in values:
                if after != before:
                    yield _change(field, before, after), findings.model_copy(update={field: after})
    if findings.syndromic is not None or "syndromic" in also:
        for signs in _other_marks(findings.syndromic, SYNDROMIC):
            yield _change("syndromic", findings.syndromic, signs), findings.model_copy(update={"syndromic": signs})


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
        yield from _other_marks(before, members)
        return
    yield from (value for value in values_of(group, field) if value != before)


def _other_marks(before: Marks | None, members: tuple[str, ...]) -> Iterator[Marks]:
    """A set with one member more or one less; a set of which nothing is known, as known to be empty."""
    told = before or NOT_SAID
    if not told.listed and not told.complete:
        yield Marks((), True)
    for member in members:
        listed = tuple(m for m in told.listed if m != member) if member in told.listed else (*told.listed, member)
        yield Marks(tuple(sorted(listed)), told.complete or not listed)


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
                begins = day if field == "start" else drug.start
                ends = (day if field == "stop" else drug.stop, drug.last_dose, *(drug.doses or ()))
                if day == before or day > findings.now or any(begins is not None and end is not None and begins > end for end in ends):
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


def _of_missing_tests(findings: Findings, also: frozenset[str]) -> Iterator[tuple[Change, Findings]]:
    """Tests of which no result is told yet, where a criterion asked for would read them."""
    if "antibody_tests" in also and not findings.antibody_tests:
        for result in ("pos", "neg"):
            test = AntibodyTest.model_validate({"day": findings.now, "method": "GIFT_I", "result": result})
            changed = findings.model_copy(update={"antibody_tests": (test,)})
            yield _change(f"antibody_tests@{findings.now}.result", None, result), changed
    told = findings.infection_tests or ()
    for organism in ORGANISMS:
        if "infection_tests" in also and not any(test.organism == organism for test in told):
            for result in ("pos", "neg"):
                tests = (*told, InfectionTest.model_validate({"organism": organism, "result": result}))
                yield _change(f"infection_tests.{organism}.result", None, result), findings.model_copy(update={"infection_tests": tests})


def _of_genes(findings: Findings, also: frozenset[str]) -> Iterator[tuple[Change, Findings]]:
    """A variant told as pathogenic or as of unknown significance; one not told yet, in each gene not known to be free."""
    told = findings.germline or ()
    for place, variant in enumerate(told):
        for after in ("P", "VUS"):
            if after != variant.variant_class:
                germline = _with(told, place, variant.model_copy(update={"variant_class": after}))
                path = f"germline.{variant.gene}.variant_class"
                yield _change(path, variant.variant_class, after), findings.model_copy(update={"germline": germline})
    known = {*(variant.gene for variant in told), *(findings.genes_tested_negative or ())}
    for gene, zygosity in RIGHT_ZYGOSITY.items():
        if "germline" in also and gene not in known:
            found = GermlineVariant.model_validate({"gene": gene, "variant_class": "P", "zygosity": zygosity[0]})
            yield _change(f"germline.{gene}.zygosity", None, zygosity[0]), findings.model_copy(update={"germline": (*told, found)})


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
        after = judge_alone(verdict.disorder, Patient(changed, definitions)).status
        if RANK[after] <= RANK[status] and not contradictions(changed):
            found.append((change, after))
    return found
