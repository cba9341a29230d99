"""Questions that hold at a step: each is offered only where its key can be derived from what has been revealed by then."""

from random import Random
from typing import Any

from classification.classify import Classification, classify
from classification.generate.blood import Differential
from classification.generate.patient import Drawn
from classification.generate.steps import Stage
from classification.harms import BY_CODE as HARMS
from classification.verdict import net_support

IDLE = (
    "ACT-20",
    "ACT-07",
    "ACT-22",
    "ACT-18",
    "ACT-26",
    "ACT-21",
    "ACT-03",
    "ACT-23",
    "ACT-08",
    "ACT-29",
    "ACT-06",
    "ACT-14",
    "ACT-05",
    "ACT-17",
)
NOT_SAID = {"ACT-30"}
NEEDS_A_DRUG = {"HARM-01", "HARM-02", "HARM-03", "HARM-04"}
WANTED, HARMFUL, OPTIONS = 4, 2, 7


def questions_of(drawn: Drawn, steps: list[Stage], seed: int) -> list[list[dict[str, Any]]]:
    """The questions of every step."""
    rng = Random(f"{seed} {drawn.recipe.code} {drawn.recipe.status} questions")
    last = len(steps) - 1
    rows_at = last if last > 1 and rng.random() < 0.4 else 1
    return [_at(drawn, stage, index, last, rows_at, rng) for index, stage in enumerate(steps)]


def _at(drawn: Drawn, stage: Stage, index: int, last: int, rows_at: int, rng: Random) -> list[dict[str, Any]]:
    """The questions of one step. The criteria are asked for early or at the end; actions where they are not."""
    result = classify(stage.known)
    here: list[dict[str, Any]] = []
    if index == 0:
        here += _first(drawn, stage, result)
    if index == rows_at:
        here.append(_rows(drawn, result, index))
    if index == 1 and index != last:
        here += _working(result, index)
    if index == 2 and index != last:
        here += _differential(result, index)
    if index == last:
        here += [_diagnosis("established", index), _axis("course", index)]
    return here if index == rows_at and index != last else [*here, *_actions(result, rng, index)]


def _first(drawn: Drawn, stage: Stage, result: Classification) -> list[dict[str, Any]]:
    row = next(row for row in reversed(drawn.blood.rows) if row["day"] <= stage.day)
    seen: Differential = drawn.blood.differentials[row["day"]]
    count = {
        "id": "anc", "kind": "count", "objective": "O1", "asks": "Work out the neutrophil count, in ×10⁹/L.", "wbc": row["wbc"],
        "segmented_pct": str(seen.segmented), "bands_pct": str(seen.bands),
    }  # fmt: skip
    band = result.bands[result.definitions.name]["latest"]
    return [count, *([_axis("band", 0, follows="anc")] if band else [])]


def _axis(axis: str, step: int, **more: str) -> dict[str, Any]:
    return {"id": f"{axis}-{step + 1}", "kind": "axis", "axis": axis, "objective": "O1", **more}


def _diagnosis(what: str, step: int) -> dict[str, Any]:
    return {"id": f"{what}-{step + 1}", "kind": "diagnosis", "objective": "O5", "asks_for": what}


def _working(result: Classification, step: int) -> list[dict[str, Any]]:
    """The working diagnosis where one stands alone at the top, else what is established."""
    top = result.pointed_to[:2]
    if not top:
        return [_diagnosis("established", step)]
    tie = len(top) == 2 and top[0].status == top[1].status and net_support(top[0]) == net_support(top[1])
    return [_diagnosis("established" if tie else "working", step)]


def _differential(result: Classification, step: int) -> list[dict[str, Any]]:
    if len(result.pointed_to) < 2:
        return [_diagnosis("established", step)]
    return [{"id": f"ranked-{step + 1}", "kind": "differential", "objective": "O5"}]


def _rows(drawn: Drawn, result: Classification, step: int) -> dict[str, Any]:
    """Rows of whatever stands first, or of the target: three or four, of different outcomes where there are such."""
    verdict = result.first or result.by_code[drawn.recipe.code]
    row = verdict.disorder
    pool = list(dict.fromkeys((*row.required, *(row.established or ()), *verdict.column)))
    by_value: dict[Any, list[str]] = {}
    for criterion in pool:
        by_value.setdefault(verdict.outcomes.value(criterion), []).append(criterion.id)
    chosen = [ids[0] for ids in by_value.values()]
    chosen += [criterion.id for criterion in pool if criterion.id not in chosen][: 4 - len(chosen)]
    asks = "How does each criterion stand, as of this step?"
    return {"id": f"rows-{step + 1}", "kind": "criteria", "objective": "O5", "disorder": row.code, "asks": asks, "rows": chosen}


def _actions(result: Classification, rng: Random, step: int) -> list[dict[str, Any]]:
    """Actions asked for, harmful ones, and needless ones; nothing where nothing is asked for."""
    wanted = [w.action.code for w in result.actions if w.action.code not in NOT_SAID]
    if not wanted:
        return []
    told = result.patient.drugs.all
    harmful = [harm.code for harm in result.harms if told or harm.code not in NEEDS_A_DRUG]
    asked = {w.action.code for w in result.actions}
    right = rng.sample(wanted, min(WANTED, len(wanted)))
    wrong = rng.sample(harmful, min(HARMFUL, len(harmful)))
    idle = [code for code in IDLE if code not in asked and code not in HARMS and (told or code != "ACT-06")]
    rest = rng.sample(idle, min(max(OPTIONS - len(right) - len(wrong), 1), len(idle)))
    options = rng.sample([*right, *wrong, *rest], len(right) + len(wrong) + len(rest))
    return [
        {
            "id": f"actions-{step + 1}",
            "kind": "actions",
            "objective": "O6",
            "cap": len(right) + 1 if len(right) < 4 else len(right),
            "options": options,
        }
    ]
