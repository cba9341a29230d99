"""What is so at a step, in single words: what stories, remarks, events and questions are chosen by."""

from collections.abc import Iterator
from typing import Any

from classification.generate.incidentals import indication, may_be_blamed
from classification.generate.patient import Drawn
from classification.generate.prose.history import members
from classification.generate.steps import ILL, Stage, entries, feverish, in_hospital

REPLACED = {"B12": "b12", "CU": "copper"}
CULPRITS = ("DIN", "BIO", "LON", "ICI")
NORMAL_FROM, DEEP, MILD = 1.8, 0.5, 1.0
SOON, MONTHS = 7, 40
NEW = {
    "antibody_tests": "antibodies", "germline": "genes", "maternal": "mother", "infection_tests": "virology", "chemistry": "chemistry",
    "lymphocytes": "flow", "duffy": "duffy", "metabolic": "metabolic", "pancreas": "pancreas", "haemophagocytosis": "ferritin",
    "spleen": "spleen", "film": "slide",
}  # fmt: skip


def circumstances(drawn: Drawn, steps: list[Stage], index: int) -> frozenset[str]:
    """The words that hold at this step."""
    stage, since = steps[index], steps[index - 1].day if index else None
    words = {
        *_who(drawn),
        *_when(steps, index),
        *_state(drawn, stage.day, since),
        *_drugs(drawn, stage, since),
    }
    revealed = {field for step in steps[: index + 1] for field in step.reveals}
    words |= set(_counts(drawn, steps, index)) if "counts" in revealed else {"uncounted"}
    words |= {*_revealed(drawn, stage, revealed), *_history(drawn, stage.day)}
    if _going_home(drawn, steps, index):
        words.add("going-home")
    if index and "rise" in words and "chemistry" in revealed:
        words |= {word for code, word in REPLACED.items() if code == drawn.recipe.code and f"{word}-given" not in words}
    if drawn.recipe.code in CULPRITS:
        words.add("culprit")
    if index and not (stage.new.keys() - {"counts", "examination", "history", "neonatal"}):
        words.add("counts-only")
    if "newborn" not in words:
        words.add("inpatient" if in_hospital(drawn) else "outside")
    return frozenset(words)


def fits(needs: frozenset[str], words: frozenset[str]) -> bool:
    """Whether all that is needed holds, and nothing that must not."""
    return all((need[1:] not in words) if need.startswith("!") else need in words for need in needs)


def _who(drawn: Drawn) -> Iterator[str]:
    if str(drawn.document["age"]).endswith("days"):
        yield "newborn"
    elif drawn.years < 16:
        yield "child"
    else:
        yield "adult"
    if drawn.years >= 66:
        yield "old"
    if drawn.years < 3:
        yield "infant"
    if 5 <= drawn.years < 16:
        yield "schoolage"


def _when(steps: list[Stage], index: int) -> Iterator[str]:
    yield "first" if index == 0 else "later"
    if index == len(steps) - 1:
        yield "last"
    if index:
        gap = steps[index].day - steps[index - 1].day
        if gap == 1:
            yield "overnight"
        yield "same-day" if gap == 0 else "soon" if gap < SOON else "months" if gap >= MONTHS else "weeks"


def _state(drawn: Drawn, day: int, since: int | None) -> Iterator[str]:
    """Fever and sepsis, now and before."""
    seen = [entry for entry in entries(drawn.document.get("examination", [])) if (entry.get("day") or 0) <= day]
    ill = [feverish(entry) for entry in seen]
    septic = any(entry.get("sepsis_signs") for entry in seen)
    if not any(ill):
        if drawn.recipe.code not in ILL:
            yield "well"
        else:
            yield "ill"
    elif since is None:
        yield "septic" if septic else "febrile"
    elif ill[-1]:
        yield "septic-still" if septic else "febrile-still"
    else:
        new = (seen[-1].get("day") or 0) > since
        yield from ("was-septic",) if septic and new else ("was-febrile", "calm") if new else ("well",)


def _counts(drawn: Drawn, steps: list[Stage], index: int) -> Iterator[str]:
    rows = [row for row in drawn.blood.rows if row["day"] <= steps[index].day]
    latest = float(rows[-1]["anc"])
    yield from ("deep",) if latest < DEEP else ("mild",) if latest >= MILD else ()
    lines = drawn.recipe.course.lines
    yield from (name for name, line in (("platelets", "plt"), ("anaemia", "hb")) if line in lines)
    if not {"plt", "hb"} & lines.keys():
        yield "isolated"
    if len(rows) == 1:
        yield "alone"
    if rows[0]["day"] < 0 and float(rows[0]["anc"]) < NORMAL_FROM:
        yield from ("earlier", "steady") if drawn.recipe.course.steady else ("earlier",)
    if len(rows) > 12:
        yield "wave"
    new = [row for row in rows if index and row["day"] > steps[index - 1].day]
    if new:
        yield "recount"
        before = float(rows[-len(new) - 1]["anc"])
        yield from ("rise",) if latest > before * 1.25 else ("fall",) if latest < before * 0.8 else ()
        if latest >= NORMAL_FROM and any(float(row["anc"]) < NORMAL_FROM for row in rows if row["day"] >= 0):
            yield "recovered"
        if any("gcsf" in row.get("under", ()) for row in new):
            yield "gcsf"


def suspects(drawn: Drawn, day: int) -> list[dict[str, Any]]:
    """Drugs with a time that are not the harmless ones of years."""
    return [
        drug for drug in drawn.document.get("drugs", ())
        if not indication(drug["name"], drug.get("dose", "")) and (drug.get("start") is None or drug["start"] <= day)
    ]  # fmt: skip


def pills(drawn: Drawn) -> list[str]:
    """The harmless drugs of years that somebody may think of stopping."""
    return [drug["name"] for drug in drawn.document.get("drugs", ()) if may_be_blamed(drug["name"], drug.get("dose", ""))]


def _drugs(drawn: Drawn, stage: Stage, since: int | None) -> Iterator[str]:
    if "drugs" not in stage.known.model_fields_set or stage.known.drugs is None:
        return
    if pills(drawn):
        yield "pill"
    for drug in suspects(drawn, stage.day):
        code = drawn.recipe.code
        if drug.get("doses") and code in ("LON", "ICI"):
            yield "infusions"
        elif code == "CHE":
            yield "chemo"
        elif not drug.get("doses"):
            yield "drug"
            if since is not None and drug.get("stop") is not None and 0 <= drug["stop"] <= stage.day:
                yield "stopped"


def _going_home(drawn: Drawn, steps: list[Stage], index: int) -> bool:
    """Whether somebody could be discharged now: the last look, no fever, a count that bears it, no illness of the marrow."""
    latest = [row for row in drawn.blood.rows if row["day"] <= steps[index].day][-1]
    seen = [entry for entry in entries(drawn.document.get("examination", [])) if (entry.get("day") or 0) <= steps[index].day]
    well = not any(feverish(entry) for entry in seen[-1:])
    return index == len(steps) - 1 and well and float(latest["anc"]) >= DEEP and drawn.recipe.code not in ILL


def _history(drawn: Drawn, day: int) -> Iterator[str]:
    for entry in entries(drawn.document.get("history", {})):
        if entry.get("recent_viral_illness"):
            yield "virus"
        if "RA" in members(entry.get("associated_disease")):
            yield "ra"
        if "alcohol" in members(entry.get("exposures")):
            yield "alcohol"
        if entry.get("recovered_on_replacement") and (entry.get("day") or 0) <= day:
            yield "b12-given" if drawn.recipe.code == "B12" else "copper-given"


def _revealed(drawn: Drawn, stage: Stage, revealed: set[str]) -> Iterator[str]:
    yield from (word for field, word in NEW.items() if field in stage.new)
    document = drawn.document
    slides = entries(document.get("film", {}))
    if "film" in stage.new and not any(entry.get(sign) for entry in slides for sign in entry if sign not in ("day", "reviewed")):
        yield "film"
    marrows = [entry for entry in entries(document.get("marrow", [])) if entry.get("done")]
    if "marrow" not in revealed:
        yield "nomarrow"
    elif marrows and "marrow" in stage.new:
        yield "marrow"
        sound = all(float(entry.get("dysplasia_pct") or 0) < 5 and float(entry.get("blasts_pct") or 0) < 5 for entry in marrows)
        if sound and all(entry.get("cellularity") == "normal" and not entry.get("fibrosis_grade") for entry in marrows):
            yield "marrow-normal"
    if "molecular" in stage.new and document.get("molecular"):
        yield "molecular"
    if "antibody_tests" in stage.new:
        positive = any(test["result"] == "pos" for test in document["antibody_tests"])
        yield "abpos" if positive else "abneg"
    for entry in entries(document.get("spleen", {})):
        if entry.get("enlarged") and "spleen" in revealed:
            yield "spleen-large"
    for entry in entries(document.get("immunology", {})):
        if "immunology" in stage.new:
            yield from (name for name in ("ana", "rf") if entry.get(name) == "pos")
    for entry in entries(document.get("family", {})):
        if "family" in stage.new and (entry.get("mild_neutropenia") or entry.get("scn_first_degree")):
            yield "family-low"
    for entry in entries(document.get("statement", {})):
        if "statement" in stage.new:
            yield from (
                word
                for word, so in (("team", entry.get("workup_complete")), ("iron", entry.get("second_cytopenia") == "iron_deficiency"))
                if so
            )
    if any(entry.get("sepsis_culture") for entry in stage.new.get("neonatal", [])):
        yield "culture"
    if not (revealed & {"antibody_tests", "infection_tests", "marrow", "germline"}) and stage.day < 30:
        yield "waiting"
