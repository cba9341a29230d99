"""Masks: what of the whole patient is known once a set of paths has been revealed, at a moment.

A path is a field (`film`), a member (`film.blasts`), a dated entry (`counts@-12`, `film@0.blasts`) or a named one
(`drugs.metamizole`, `infection_tests.EBV`, `germline.ELANE`, `genes_tested_negative.HAX1`). A path reveals all below it that
is dated up to now.
"""

from collections.abc import Iterable
from typing import Any

from classification.findings.document import Count, Drug, Findings
from classification.findings.groups import GROUPS, Observation

NAMED = {"drugs": "name", "infection_tests": "organism", "germline": "gene", "incidental": "name"}
DATED = ("counts", "antibody_tests")
KEYS_OF_ENTRY = {"day", "name", "organism", "gene", "under", "hours", "method", "zygosity", "variant_class", "result"}


def mask(patient: Findings, revealed: Iterable[str], now: int | None = None) -> Findings:
    """The findings known at `now` (the patient's own when not given) when just these paths are revealed."""
    at = patient.now if now is None else now
    paths = _by_field(revealed)
    known: dict[str, Any] = {"now": at}
    for field, wanted in paths.items():
        value = getattr(patient, field, None)
        if value is not None:
            shown = _shown(field, value, wanted, at)
            if shown is not None:
                known[field] = shown
    if "counts" in known and not any(seen.clumps for seen in known.get("film") or ()):
        known["counts"] = tuple(_taken_for_true(count) for count in known["counts"])
    return Findings.model_construct(**known)


def _taken_for_true(count: Count) -> Count:
    """A count as it stands while no film has shown the clumps."""
    marks = tuple(mark for mark in count.under if mark != "clumped")
    return count if marks == count.under else count.model_copy(update={"under": marks})


def _by_field(revealed: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """Per field the pairs (entry, member) that are revealed; both empty for the whole field."""
    paths: dict[str, list[tuple[str, str]]] = {}
    for path in revealed:
        head, *rest = path.split(".")
        field, _, day = head.partition("@")
        if field in NAMED and rest:
            entry, member = rest[0], ".".join(rest[1:])
        else:
            entry, member = (f"@{day}" if day else ""), ".".join(rest)
        paths.setdefault(field, []).append((entry, member))
    return paths


def _shown(field: str, value: Any, wanted: list[tuple[str, str]], at: int) -> Any:
    if field in GROUPS or field in DATED or field in NAMED:
        entries = [entry for item in value if (entry := _entry(field, item, wanted, at)) is not None]
        if field in DATED or field in NAMED:
            return tuple(entries) if entries or ("", "") in wanted else None
        return tuple(entries) or None
    if field == "genes_tested_negative" and ("", "") not in wanted:
        return tuple(gene for gene in value if ("", gene) in wanted) or None
    return value


def _entry(field: str, item: Any, wanted: list[tuple[str, str]], at: int) -> Any:
    day = getattr(item, "day", None)
    if day is not None and day > at:
        return None
    names = {"", f"@{day}", str(getattr(item, NAMED[field])) if field in NAMED else ""}
    members = [member for entry, member in wanted if entry in names]
    if not members:
        return None
    if isinstance(item, Drug):
        return _drug_until(item, at, "stop" in members)
    if "" in members:
        return _observation_until(item, at)
    kept = {key: getattr(item, key) for key in type(item).model_fields if key in members or key in KEYS_OF_ENTRY}
    return type(item).model_construct(**kept)


def _drug_until(drug: Drug, at: int, stop_told: bool) -> Drug | None:
    """The drug as it stands at that moment: a stop or a dose still to come is not known, the drug is being taken.

    A stop on the very day is known only where its path (`drugs.NAME.stop`) is revealed: it may be what is asked.
    """
    if drug.start is not None and drug.start > at:
        return None
    changes: dict[str, Any] = {}
    if drug.stop is not None and (drug.stop > at or (drug.stop == at and not stop_told)):
        changes |= {"stop": None, "ongoing": True}
    if drug.doses is not None and any(day > at for day in drug.doses):
        given = tuple(day for day in drug.doses if day <= at)
        changes |= {"doses": given, "last_dose": given[-1] if given else None}
    elif drug.last_dose is not None and drug.last_dose > at:
        changes["last_dose"] = None
    return drug.model_copy(update=changes) if changes else drug


def _observation_until(item: Any, at: int) -> Any:
    """An undated observation may name days of its own; those still to come are not known."""
    if isinstance(item, Observation):
        later = {
            key: None for key in ("infection_onset", "symptom_onset", "ici_start", "ici_stop") if (getattr(item, key, None) or at) > at
        }
        return item.model_copy(update=later) if later else item
    return item
