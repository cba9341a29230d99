"""The vignette of each step, made from its findings."""

from typing import Any

from classification.generate.patient import Drawn
from classification.generate.prose.blood import counts_told
from classification.generate.prose.compose import Scene
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.history import again_told, drugs_told, examination_told, history_told, stops_told, syndromic_told
from classification.generate.prose.newborn import birth_told, maternal_told, neonatal_told
from classification.generate.prose.results import TELLERS
from classification.generate.prose.spin import Voice
from classification.generate.prose.styles import STYLES, styles_for
from classification.generate.prose.words import ago, person
from classification.generate.steps import Stage

INPATIENTS = ("NSE", "NIN", "PMA", "NHT", "DIN", "CHE", "ICI", "HLH", "LEU", "AA", "RAD", "SCN", "B12", "GSD")
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


def narrate(drawn: Drawn, steps: list[Stage], seed: int) -> list[str]:
    """One text for each step, each in a style of its own."""
    voice = Voice(seed, f"{drawn.recipe.code} {drawn.recipe.status}", {})
    values = person(drawn.document, drawn.work, drawn.years, occupied=voice.rng.random() < 0.75)
    weight = 20.4 + drawn.years * 2.3 - max(0, 6 - drawn.years) * 1.6 + voice.rng.randint(-36, 48) / 10
    voice.values = values | {"short_age": str(drawn.document["age"]), "kilograms": f"{weight:.1f}"}
    texts = []
    for index, (stage, style) in enumerate(
        zip(steps, styles_for(voice, drawn.years, len(steps), drawn.recipe.code in INPATIENTS), strict=True)
    ):
        told = Told(voice, stage.day, index == 0, drawn.years, drawn.document)
        since = steps[index - 1].day if index else None
        facts = _facts(told, drawn, stage, since)
        later = _later(voice, stage.day, since) if since is not None else ""
        texts.append(STYLES[style](Scene(voice, facts, drawn.reason, later, drawn.past if index == 0 else "")))
    return texts


def _later(voice: Voice, day: int, since: int) -> str:
    if day == since:
        return voice.say("[later the same day|the same evening|that evening|the same afternoon]")
    span = ago(day).replace(" earlier", " after the first visit").replace("the day before", "one day after the first visit")
    return voice.say("[{span}|on day {day}]", span=span, day=day)


def _facts(told: Told, drawn: Drawn, stage: Stage, since: int | None) -> list[Fact]:
    new = dict(stage.new)
    facts: list[Fact] = []
    if told.first:
        facts += birth_told(told)
    if "drugs" in new:
        facts += drugs_told(told, new["drugs"] if new["drugs"] != [[]] else [])
    if since is not None:
        facts += stops_told(told, since)
    for field in ORDER:
        for entry in _told_at_once(field, new.get(field, [])):
            facts += ENTRY_TELLERS[field](told, entry)
    if told.first or since is not None:
        facts += counts_told(told, drawn.blood, since if not told.first else None)
    if "examination" not in new:
        facts.append(again_told(told))
    if "incidental" in new:
        facts.append(_incidental(told, new["incidental"]))
    return facts


def _told_at_once(field: str, entries: list[Any]) -> list[Any]:
    return [entries] if field in WHOLE_FIELDS and entries else entries


def _incidental(told: Told, values: list[dict[str, Any]]) -> Fact:
    said = ", ".join(f"{_name(one['name'])} {one['value']} {one['unit']}" for one in values)
    return told.fact(
        "blood",
        "[beside it stood|the same tube gave|the sheet went on with|further values were] {said}",
        "[also|further|rest]: {said}",
        strong=len(values) > 2,
        said=said,
    )


def _name(name: str) -> str:
    """The name of a value within a sentence."""
    return name if name[1:2].isupper() or name == "HbA1c" else name[0].lower() + name[1:]
