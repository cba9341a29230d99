"""Questions that hold at a step: each is offered only where its key can be derived from what has been revealed by then."""

from random import Random
from typing import Any

from classification.classify import Classification, classify
from classification.generate.blood import Differential
from classification.generate.circumstances import suspects
from classification.generate.patient import Drawn
from classification.generate.script import Outline, straight
from classification.generate.steps import Stage
from classification.generate.stories.orders import ORDERS
from classification.harms import BY_CODE as HARMS
from classification.mechanism import mechanisms_of
from classification.verdict import net_support

IDLE = (
    "ACT-20", "ACT-07", "ACT-22", "ACT-18", "ACT-26", "ACT-21", "ACT-03", "ACT-23", "ACT-08", "ACT-29", "ACT-06", "ACT-14", "ACT-05",
    "ACT-17",
)  # fmt: skip
NOT_SAID = {"ACT-30"}
NEEDS_A_DRUG = {"HARM-01", "HARM-02", "HARM-03", "HARM-04"}
WANTED, HARMFUL, OPTIONS = 4, 2, 7
ROWS_ASKED = (
    "How does each criterion stand, as of this step?", "Met, not met, or not yet known: each of these?", "As of today, how do these stand?",
    "Which of these are met now?", "Where does each of these stand at the end?",
)  # fmt: skip
ACTS = (
    "What do you do?",
    "What do you do today?",
    "What belongs to today?",
    "Which of these would you order?",
    "And now?",
    "What does {he} need?",
    "What do you decide?",
)
ACTS_URGENT = ("What do you do now?", "What do you do in the first hour?", "What happens at once?", "Now?")
ACTS_LAST = (
    "What belongs to today?",
    "What is the plan from here?",
    "What happens next?",
    "What do you leave {him} with?",
    "What does {he} still need?",
)
READINGS_AGRANULOCYTOSIS = {
    "S1A": "a synonym of severe (below 0.5)", "S1B": "the deck's second reading (below 0.1, with fever or signs of sepsis)",
    "G": "a count of 0.2 or below",
}  # fmt: skip


def questions_of(drawn: Drawn, steps: list[Stage], script: Outline) -> list[list[dict[str, Any]]]:
    """The questions of every step."""
    rng = Random(f"{script.voice.seed} {drawn.recipe.code} {drawn.recipe.status} questions")
    results = [classify(stage.known) for stage in steps]
    last = len(steps) - 1
    rows_at = rng.randrange(min(1, last), last + 1)
    asked = [_at(drawn, steps[index], results[index], index, last, rows_at, script, rng) for index in range(last + 1)]
    if not any(question["kind"] == "axis" for step in asked for question in step):
        asked[last].append(_axis("course", last))
    return asked


def _at(
    drawn: Drawn, stage: Stage, result: Classification, index: int, last: int, rows_at: int, script: Outline, rng: Random
) -> list[dict[str, Any]]:
    """The questions of one step: the count first, the diagnosis last, and between them what can be derived here."""
    begins = _first(drawn, stage, result, rng) if "counts" in stage.reveals else []
    middle = [_rows(drawn, result, index)] if index == rows_at else []
    extras = _extras(drawn, result, index, last)
    middle += rng.sample(extras, min(len(extras), rng.choice((0, 1, 1, 2) if index else (0, 0, 1))))
    if index == last:
        ends = [_diagnosis("established", index), *([_axis("course", index)] if rng.random() < 0.6 else [])]
    elif "uncounted" in script.beats[index].words:
        ends = [_diagnosis("established", index)]
    elif index == 0:
        ends = rng.choice(([], [], _working(result, index), _differential(result, index)))
    else:
        ends = rng.choice((_working(result, index), _differential(result, index), [_diagnosis("established", index)]))
    acts = _actions(result, script, rng, index)
    if len(middle) + len(ends) > 2 and index != 0 and rng.random() < 0.6:
        acts = []
    return [*begins, *rng.sample([*middle, *acts], len(middle) + len(acts)), *ends]


def _extras(drawn: Drawn, result: Classification, index: int, last: int) -> list[dict[str, Any]]:
    """Questions on one axis that say something at this step, and the mechanisms of what stands first."""
    found = []
    if {"plt", "hb"} & drawn.recipe.course.lines.keys() or index == 1:
        found.append(_axis("lineage", index))
    if index == 0 and drawn.years < 2:
        found.append(_axis("low_for_age", index))
    latest = result.patient.latest
    if index and latest is not None and result.bands[result.definitions.name]["latest"]:
        found.append(_axis("band", index))
    for drug in suspects(drawn, 0 if index == 0 else 10**4)[:1]:
        told = [each.name.lower() for each in result.patient.drugs.all]
        if drug["name"].lower() in told and index:
            found.append(
                _axis(
                    "causality",
                    index,
                    drug=drug["name"],
                    asks=f"{drug['name'].capitalize()}: how sure is its part in this?",
                    objective="O5",
                )
            )
    for reading, says in READINGS_AGRANULOCYTOSIS.items():
        if result.bands[result.definitions.name]["latest"] == "severe" and drawn.years >= 1:
            found.append(
                _axis("agranulocytosis", index, reading=reading, asks=f"Agranulocytosis as {says}: is it met?")
                | {"id": f"agranulocytosis-{reading.lower()}-{index + 1}"}
            )
    if index == last and result.first is not None and mechanisms_of(result.first.code):
        found.append({"id": f"mechanisms-{index + 1}", "kind": "mechanisms", "objective": "O2"})
    return found


def _first(drawn: Drawn, stage: Stage, result: Classification, rng: Random) -> list[dict[str, Any]]:
    row = next(row for row in reversed(drawn.blood.rows) if row["day"] <= stage.day)
    seen: Differential = drawn.blood.differentials[row["day"]]
    count = {
        "id": "anc", "kind": "count", "objective": "O1", "asks": "Work out the neutrophil count, in ×10⁹/L.", "wbc": row["wbc"],
        "segmented_pct": str(seen.segmented), "bands_pct": str(seen.bands),
    }  # fmt: skip
    band = result.bands[result.definitions.name]["latest"]
    return [count, *([_axis("band", 0, follows="anc")] if band and rng.random() < 0.7 else [])]


def _axis(axis: str, step: int, **more: str) -> dict[str, Any]:
    return {"id": f"{axis.replace('_', '-')}-{step + 1}", "kind": "axis", "axis": axis, "objective": "O1", **more}


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
    asks = ROWS_ASKED[step % len(ROWS_ASKED)]
    return {"id": f"rows-{step + 1}", "kind": "criteria", "objective": "O5", "disorder": row.code, "asks": asks, "rows": chosen}


def _actions(result: Classification, script: Outline, rng: Random, step: int) -> list[dict[str, Any]]:
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
    asked_how = {
        "id": f"actions-{step + 1}", "kind": "actions", "objective": "O6", "cap": len(right) + 1 if len(right) < 4 else len(right),
        "options": options,
    }  # fmt: skip
    wording = {code: straight(rng.choice(ORDERS[code]).format_map(script.voice.values)) for code in options if code in ORDERS}
    pool = ACTS_LAST if "last" in script.beats[step].words else ACTS_URGENT if {"febrile", "septic"} & script.beats[step].words else ACTS
    return [asked_how | {"asks": rng.choice(pool).format_map(script.voice.values), "wording": wording}]
