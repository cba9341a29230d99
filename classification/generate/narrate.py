"""The vignette of each step, made from its findings and its script."""

from random import Random
from typing import Any

from classification.generate.patient import Drawn
from classification.generate.prose.blood import counts_told, low_told
from classification.generate.prose.compose import Scene
from classification.generate.prose.examination import again_told, examination_told, syndromic_told
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.history import drugs_told, history_told, stops_told
from classification.generate.prose.mother import maternal_told
from classification.generate.prose.newborn import birth_told, neonatal_told
from classification.generate.prose.results import TELLERS
from classification.generate.prose.styles import STYLES
from classification.generate.script import Script, straight
from classification.generate.steps import Stage

WHOLE_FIELDS = ("antibody_tests", "infection_tests", "germline")
ORDER = (
    "history", "syndromic", "examination", "neonatal", "maternal", "family", "spleen", "film", "chemistry", "immunology", "infection_tests",
    "antibody_tests", "lymphocytes", "duffy", "metabolic", "pancreas", "haemophagocytosis", "marrow", "molecular", "germline",
    "genes_tested_negative", "cycle", "statement",
)  # fmt: skip
ENTRY_TELLERS = {
    "history": history_told, "examination": examination_told, "neonatal": neonatal_told, "maternal": maternal_told,
    "syndromic": syndromic_told, **TELLERS,
}  # fmt: skip
NAMED = 2  # of the other values so many are told; the chart holds them all
FEW = 2  # so few things to tell, and the patient is looked at again


def narrate(drawn: Drawn, steps: list[Stage], script: Script) -> list[str]:
    """One text for each step, each in the form that the script gives it."""
    texts = []
    for index, (stage, beat) in enumerate(zip(steps, script.beats, strict=True)):
        script.voice.rng = Random(f"{script.voice.seed} {script.voice.target} text {index}")
        told = Told(script.voice, stage.day, index == 0, drawn.years, drawn.document, script.theme)
        since = steps[index - 1].day if index else None
        facts = _facts(
            told,
            drawn,
            stage,
            since,
            quiet=bool(beat.events),
            still_ill=bool({"febrile-still", "septic-still"} & beat.words),
            idle="told" in beat.words,
            counted="counts" in {field for step in steps[:index] for field in step.reveals},
        )
        texts.append(straight(STYLES[beat.form](Scene(script, beat, facts, stage.day, index == 0, index == len(steps) - 1))))
    return texts


def _facts(
    told: Told, drawn: Drawn, stage: Stage, since: int | None, *, quiet: bool, still_ill: bool, idle: bool, counted: bool
) -> list[Fact]:
    new = dict(stage.new)
    facts: list[Fact] = []
    if told.first:
        facts += birth_told(told)
    if "drugs" in new:
        facts += drugs_told(told, new["drugs"] if new["drugs"] != [[]] else [])
    if since is not None:
        facts += stops_told(told, since)
    if "counts" in new or counted:
        facts += counts_told(told, drawn.blood, since if counted else None, drawn.recipe.course.lines.keys())
    if "counts" in new and not counted:
        facts += low_told(told, drawn.blood)
    for field in ORDER:
        facts += revealed_told(told, field, new.get(field, []))
    if still_ill and "examination" not in new and len(facts) < FEW and not quiet and stage.day != since:
        facts.append(again_told(told))
    if "incidental" in new and idle:
        facts += _incidental(told, new["incidental"])
    return facts


def revealed_told(told: Told, field: str, entries: list[Any]) -> list[Fact]:
    """What these entries of a field say."""
    return [fact for entry in _told_at_once(field, entries) for fact in ENTRY_TELLERS[field](told, entry)]


def _told_at_once(field: str, entries: list[Any]) -> list[Any]:
    return [entries] if field in WHOLE_FIELDS and entries else entries


def _incidental(told: Told, values: list[dict[str, Any]]) -> list[Fact]:
    """Some of the other values; findings in words are sentences of their own."""
    shown = values[:NAMED]
    words = [told.fact("blood", SEEN, strong=True, name=_name(one["name"]), value=one["value"]) for one in shown if not one.get("unit")]
    said = [f"{_name(one['name'])} {one['value']} {one['unit']}" for one in shown if one.get("unit")]
    return [*words, *([told.fact("blood", "{said}", strong=True, said=", ".join(said))] if said else [])]


SEEN = "{name}: {value}"


def _name(name: str) -> str:
    """The name of a value within a sentence."""
    return name if name[1:2].isupper() or name == "HbA1c" else name[0].lower() + name[1:]
