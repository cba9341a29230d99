"""The steps of a generated case: which paths each reveals, and on which day."""

from dataclasses import dataclass
from typing import Any

from classification.findings import Findings, complete_with_normal, mask
from classification.generate.patient import Drawn

STAGES: tuple[tuple[str, ...], ...] = (
    ("age", "sex", "gestation_weeks", "birth_weight_g", "counts", "drugs", "examination", "history", "syndromic", "neonatal", "incidental"),
    ("film", "spleen", "family", "chemistry", "maternal", "statement"),
    ("antibody_tests", "infection_tests", "immunology", "lymphocytes", "duffy", "metabolic", "pancreas", "haemophagocytosis"),
    ("marrow", "molecular", "germline", "genes_tested_negative", "cycle"),
)


@dataclass(frozen=True, slots=True)
class Stage:
    """One step before it is told: its day, the fields it reveals, and what of them is new."""

    day: int
    reveals: tuple[str, ...]
    new: dict[str, list[Any]]
    known: Findings


def stages(drawn: Drawn) -> list[Stage]:
    """The steps of a patient. At the last one everything is revealed, and what is known is the whole patient."""
    whole = complete_with_normal(drawn.document, list(drawn.normal))
    planned = _planned(whole, drawn.days)
    made: list[Stage] = []
    revealed: list[str] = []
    for index, day in enumerate(drawn.days):
        here = tuple(field for field in whole if planned.get(field) == index)
        before = (set(revealed), drawn.days[index - 1]) if index else (set(), -(10**6))
        revealed += here
        made.append(Stage(day, here, _new(whole, set(revealed), day, *before), mask(drawn.findings, revealed, day)))
    return made


def _planned(whole: dict[str, Any], days: tuple[int, ...]) -> dict[str, int]:
    """For each field the step that reveals it: its stage, or the first later step at which something of it can be seen."""
    last = len(days) - 1
    planned = {}
    for field, value in whole.items():
        if field == "now":
            continue
        stage = next((index for index, names in enumerate(STAGES) if field in names), last)
        if field == "statement" and any(entry.get("workup_complete") for entry in entries(value)):
            stage = last
        stage = min(stage, last)
        first_seen = min((entry["day"] for entry in entries(value) if entry.get("day") is not None), default=None)
        undated = any(entry.get("day") is None for entry in entries(value)) or first_seen is None
        while not undated and first_seen is not None and days[stage] < first_seen and stage < last:
            stage += 1
        planned[field] = stage
    return planned


def entries(value: Any) -> list[dict[str, Any]]:
    """The entries of a field, as mappings."""
    told = value if isinstance(value, list) else [value]
    return [entry for entry in told if isinstance(entry, dict) and "listed" not in entry]


def _new(whole: dict[str, Any], revealed: set[str], day: int, before: set[str], day_before: int) -> dict[str, list[Any]]:
    """Per field the entries that can be seen now and could not be seen at the step before."""
    new: dict[str, list[Any]] = {}
    for field in revealed:
        value = whole[field]
        told = value if isinstance(value, list) and value and isinstance(value[0], dict) else [value]
        fresh = []
        for entry in told:
            at = entry.get("day") if isinstance(entry, dict) else None
            seen = at is None or at <= day
            seen_before = field in before and (at is None or at <= day_before)
            if seen and not seen_before:
                fresh.append(entry)
        if fresh:
            new[field] = fresh
    return new
