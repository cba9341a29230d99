"""The steps of a generated case: which paths each reveals, and on which day."""

from dataclasses import dataclass
from random import Random
from typing import Any

from classification.findings import Findings, complete_with_normal, mask
from classification.generate.patient import Drawn
from classification.generate.plots.plot import Plot

STAGES: tuple[tuple[str, ...], ...] = (
    (
        "age",
        "sex",
        "gestation_weeks",
        "birth_weight_g",
        "counts",
        "drugs",
        "examination",
        "history",
        "syndromic",
        "neonatal",
        "incidental",
        "spleen",
    ),
    ("film", "family", "chemistry", "maternal", "statement"),
    ("antibody_tests", "infection_tests", "immunology", "lymphocytes", "duffy", "metabolic", "pancreas", "haemophagocytosis"),
    ("marrow", "molecular", "germline", "genes_tested_negative", "cycle"),
)
LOOSE = (
    "antibody_tests",
    "infection_tests",
    "immunology",
    "lymphocytes",
    "duffy",
    "marrow",
    "metabolic",
    "pancreas",
)
ILL = ("LEU", "AA", "HLH", "NSE")
FEVER = 38.0  # °C
AT_ONCE = ("film", "family")
# days that a result takes at the least, where the findings give it no day of its own
EARLIEST = {
    "antibody_tests": 2, "maternal": 1, "germline": 8, "genes_tested_negative": 8, "molecular": 4, "marrow": 1, "immunology": 1,
    "infection_tests": 1, "lymphocytes": 1, "duffy": 1, "metabolic": 1, "pancreas": 2, "haemophagocytosis": 1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stage:
    """One step before it is told: its day, the fields it reveals, and what of them is new."""

    day: int
    reveals: tuple[str, ...]
    new: dict[str, list[Any]]
    known: Findings


def stages(drawn: Drawn, seed: int) -> list[Stage]:
    """The steps of a patient. At the last one everything is revealed, and what is known is the whole patient."""
    whole = complete_with_normal(drawn.document, list(drawn.normal))
    days, planned = _plotted(drawn.recipe.plot, drawn.days, whole) if drawn.recipe.plot else _drawn_by_chance(drawn, whole, seed)
    made: list[Stage] = []
    revealed: list[str] = []
    for index, day in enumerate(days):
        here = tuple(field for field in whole if planned.get(field) == index)
        before = (set(revealed), days[index - 1]) if index else (set(), -(10**6))
        revealed += here
        made.append(Stage(day, here, _new(whole, set(revealed), day, *before), mask(drawn.findings, revealed, day)))
    return made


def _plotted(plot: Plot, days: tuple[int, ...], whole: dict[str, Any]) -> tuple[tuple[int, ...], dict[str, int]]:
    """The steps as the plot has them; what it does not speak of is known at the end, values beside the point with the counts."""
    named = {field: index for index, step in enumerate(plot.steps) for field in step.reveals.split()}
    named.setdefault("incidental", named["counts"])
    return days, {field: named.get(field, len(days) - 1) for field in whole if field != "now"}


def _drawn_by_chance(drawn: Drawn, whole: dict[str, Any], seed: int) -> tuple[tuple[int, ...], dict[str, int]]:
    rng = Random(f"{seed} {drawn.recipe.code} {drawn.recipe.status} plan")
    days = _days(drawn, whole, rng)
    planned = _planned(whole, days, rng, uncounted=in_hospital(drawn))
    return _without_empty(whole, days, planned, {row["day"] for row in drawn.blood.rows})


def _days(drawn: Drawn, whole: dict[str, Any], rng: Random) -> tuple[int, ...]:
    """The days of the steps: as drawn, or with one left out in the middle, or with a second look on the first day."""
    days, chance = list(drawn.days), rng.random()
    if len(days) == 4 and chance < 0.3:
        del days[rng.choice((1, 2))]
    elif len(days) == 3 and chance < 0.2 and not drawn.recipe.course.wave:
        del days[1]
    elif chance > 0.7 and days.count(0) == 1 and "film" in whole and not drawn.recipe.course.wave:
        days.insert(1, 0)
    return tuple(days)


def _planned(whole: dict[str, Any], days: tuple[int, ...], rng: Random, *, uncounted: bool) -> dict[str, int]:
    """For each field the step that reveals it: its stage or one beside it, not before its result can be there.

    `uncounted`: whether the first step may come before the count; nobody sits in a clinic without one.
    """
    last = len(days) - 1
    same_day = len(days) > 1 and days[1] == 0
    count_later = rng.random() < 0.5 and same_day and uncounted
    slide_first = not same_day and rng.random() < 0.3
    planned = {}
    for field, value in whole.items():
        if field == "now":
            continue
        stage = next((index for index, names in enumerate(STAGES) if field in names), last)
        if field == "statement" and any(entry.get("workup_complete") for entry in entries(value)):
            stage = last
        if field in LOOSE and rng.random() < 0.4:
            stage += rng.choice((-1, 1))
        if slide_first and field in AT_ONCE:
            stage = 0
        if field == "counts" and count_later:
            stage = 1
        stage = min(max(stage, 0), last)
        earliest = max(EARLIEST.get(field, 0), _first_seen(value))
        while days[stage] < earliest and stage < last:
            stage += 1
        planned[field] = stage
    return planned


def _first_seen(value: Any) -> int:
    """The first day on which something of a field can be seen; a field without days is seen at any time."""
    days = [entry.get("day") for entry in entries(value)]
    return min((day for day in days if day is not None), default=0) if days and None not in days else 0


def _without_empty(
    whole: dict[str, Any], days: tuple[int, ...], planned: dict[str, int], counted: set[int]
) -> tuple[tuple[int, ...], dict[str, int]]:
    """The plan without steps in the middle at which there is neither a result nor a count."""
    kept = [
        index for index in range(len(days))
        if index in (0, len(days) - 1) or index in planned.values() or any(days[index - 1] < day <= days[index] for day in counted)
    ]  # fmt: skip
    place = {old: new for new, old in enumerate(kept)}
    return tuple(days[index] for index in kept), {field: place[step] for field, step in planned.items()}


def in_hospital(drawn: Drawn) -> bool:
    """Whether the patient lies in a hospital bed on the first day: ill by the disorder, or with a fever."""
    return drawn.recipe.code in ILL or any(feverish(entry) for entry in entries(drawn.document.get("examination", []))[:1])


def feverish(entry: dict[str, Any]) -> bool:
    """Whether an examination found fever or signs of sepsis."""
    return entry.get("temperature") is not None and (float(entry["temperature"]) >= FEVER or bool(entry.get("sepsis_signs")))


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
