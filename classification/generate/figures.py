"""The figures that a step tells, by the names under which remarks, questions and headings quote them."""

import re
from functools import cache
from typing import Any

from classification.generate.incidentals import indication, may_be_blamed
from classification.generate.patient import Drawn
from classification.generate.prose.facts import METHODS
from classification.generate.prose.history import members
from classification.generate.prose.vitals import vitals_of
from classification.generate.prose.words import plain, since_then
from classification.generate.steps import Stage, entries

Figures = dict[str, str]
MANY_MONOCYTES, LARGE_CELLS, SMALL_CLONE, FEW_ODD, FEW_BLASTS = 15, 100, 10, 5, 2
SIGNIFICANT = ("P", "LP")


def figures_of(drawn: Drawn, steps: list[Stage], index: int, seed: int) -> Figures:
    """What is told for the first time at this step; the first differential is quoted, the neutrophils of the first day never."""
    stage = steps[index]
    since = steps[index - 1].day if index else None
    told: Figures = _examined(drawn, stage, seed)
    told |= _first_count(drawn, stage) if "counts" in stage.reveals else _later_count(drawn, stage.day, since, _counted(steps, index))
    told |= _drugs(drawn, stage)
    for teller in (_chemistry, _marrow, _genes, _serology, _organs, _incidental):
        told |= teller(stage.new)
    return {name: value for name, value in told.items() if value}


def _counted(steps: list[Stage], index: int) -> bool:
    return any("counts" in step.reveals for step in steps[:index])


def _examined(drawn: Drawn, stage: Stage, seed: int) -> Figures:
    if not any("temperature" in entry for entry in stage.new.get("examination", [])):
        return {}
    seen = vitals_of(drawn.document, drawn.years, seed, stage.day)
    return {"warm": seen.warm, "pulse": str(seen.pulse)}


def _first_count(drawn: Drawn, stage: Stage) -> Figures:
    rows = [row for row in drawn.blood.rows if row["day"] <= stage.day]
    latest, before = rows[-1], rows[:-1]
    seen = drawn.blood.differentials[latest["day"]]
    told = {
        "wbc": latest["wbc"], "segs": str(seen.segmented), "lymphs": str(seen.lymphocytes), "hb": latest["hb"], "plt": latest["plt"],
        "monos": str(seen.monocytes) if seen.monocytes >= MANY_MONOCYTES else "",
    }  # fmt: skip
    if before:
        told |= {"old": plain(before[-1]["anc"]), "old_when": since_then(stage.day - before[-1]["day"])}
    return told


def _later_count(drawn: Drawn, day: int, since: int | None, counted: bool) -> Figures:
    if since is None or not counted:
        return {}
    rows = [row for row in drawn.blood.rows if row["day"] <= day]
    if rows[-1]["day"] <= since or rows[-1]["day"] != day:
        return {}
    low = drawn.recipe.course.lines
    lowest = min((row["anc"] for row in rows if row["day"] >= 0), key=float)
    return {
        "anc": plain(rows[-1]["anc"]), "prev": plain(rows[-2]["anc"]), "low": plain(lowest),
        "new_plt": rows[-1]["plt"] if "plt" in low else "",
    }  # fmt: skip


def _drugs(drawn: Drawn, stage: Stage) -> Figures:
    told: Figures = {}
    for drug in [one for one in stage.new.get("drugs", []) if isinstance(one, dict)][::-1]:
        if may_be_blamed(drug["name"], drug.get("dose", "")):
            told["tablet"], told["Tablet"] = drug["name"], drug["name"].capitalize()
        if indication(drug["name"], drug.get("dose", "")):
            continue
        told["drug_now"], told["Drug_now"] = drug["name"], drug["name"].capitalize()
        given = [day for day in drug.get("doses", ()) if day <= stage.day] or [drug.get("last_dose")]
        told["last_bag"] = since_then(stage.day - given[-1]) if given[-1] is not None and given[-1] <= stage.day else ""
        told["begun"] = since_then(stage.day - drug["start"]) if drug.get("start") is not None and not told["last_bag"] else ""
    return told


def _chemistry(new: dict[str, list[Any]]) -> Figures:
    for entry in new.get("chemistry", []):
        mcv = entry.get("mcv")
        return {
            "large": str(mcv) if mcv and float(mcv) > LARGE_CELLS else "",
            "ordinary": str(mcv) if mcv and float(mcv) < LARGE_CELLS else "", "ferritin": str(entry.get("ferritin") or ""),
        }  # fmt: skip
    return {}


def _marrow(new: dict[str, list[Any]]) -> Figures:
    for entry in entries(new.get("marrow", [])):
        blasts, odd = entry.get("blasts_pct"), entry.get("dysplasia_pct")
        if not entry.get("done"):
            continue
        return {
            "few_blasts": str(blasts) if blasts is not None and 0 < int(blasts) <= FEW_BLASTS else "",
            "few_odd": str(odd) if odd is not None and 0 < int(odd) < FEW_ODD else "",
        }  # fmt: skip
    return {}


def _genes(new: dict[str, list[Any]]) -> Figures:
    told: Figures = {}
    for variant in entries(new.get("germline", [])):
        told["gene" if variant["variant_class"] in SIGNIFICANT else "doubtful"] = variant["gene"]
    for entry in entries(new.get("molecular", [])):
        for clone in entry.get("ngs") or []:
            size = "small_clone" if float(clone["vaf"]) < SMALL_CLONE else "clone"
            told |= {size: clone["gene"], f"{size}_share": clone["vaf"] if isinstance(clone["vaf"], str) else str(clone["vaf"])}
    return told


def _serology(new: dict[str, list[Any]]) -> Figures:
    told: Figures = {}
    for test in entries(new.get("antibody_tests", [])):
        told["found_by" if test["result"] == "pos" else "missed_by"] = METHODS[test["method"]]
        aim = test.get("specificity")
        told["aim"] = f"anti-{aim}" if test["result"] == "pos" and aim and aim != "unspecified" else told.get("aim", "")
    for entry in entries(new.get("maternal", [])):
        if entry.get("anc") is not None:
            told["mother"] = plain(entry["anc"])
        if entry.get("antibody") == "pos" and entry.get("specificity") != "panreactive":
            told["mother_aim"] = f"anti-{entry['specificity']}"
    return told


def _organs(new: dict[str, list[Any]]) -> Figures:
    told: Figures = {}
    for entry in entries(new.get("spleen", [])):
        told["spleen"] = plain(entry["cm"]) if entry.get("enlarged") and entry.get("cm") and entry.get("imaged") else ""
    for entry in entries(new.get("lymphocytes", [])):
        told["granular"] = plain(entry["lgl_count"]) if entry.get("lgl_count") else ""
    for entry in entries(new.get("history", [])):
        told["exposed"] = "yes" if members(entry.get("exposures")) else ""
    return told


def _incidental(new: dict[str, list[Any]]) -> Figures:
    for one in new.get("incidental", []):
        if one.get("unit") and one["name"] != "Ferritin":  # of ferritin a rule may speak
            name = one["name"] if one["name"][1:2].isupper() or one["name"] == "HbA1c" else one["name"].lower()
            return {"test": name, "level": f"{one['value']} {one['unit']}"}
    return {}


def filled(template: str, figures: Figures) -> str:
    """The template with its figures; empty where one of them is not told here."""
    return template.format_map(figures) if _quoted(template) <= figures.keys() else ""


@cache
def _quoted(template: str) -> frozenset[str]:
    """The names of the figures that a template quotes."""
    return frozenset(re.findall(r"{([\w-]+)}", template))
