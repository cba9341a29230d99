"""The vignette of each step, made from its findings."""

from typing import Any

from classification.generate.patient import Drawn
from classification.generate.prose.blood import counts_told
from classification.generate.prose.compose import Scene
from classification.generate.prose.examination import again_told, examination_told, syndromic_told
from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.history import drugs_told, history_told, stops_told
from classification.generate.prose.newborn import birth_told, maternal_told, neonatal_told
from classification.generate.prose.people import asked
from classification.generate.prose.results import TELLERS
from classification.generate.prose.spin import Voice
from classification.generate.prose.styles import STYLES, style_for
from classification.generate.prose.words import ago, person, reason_of
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
NAMED = ("CRP", "ESR", "ALT")
LONGEST_STAY = 28
FEW = 3  # so few things to tell, and the patient is looked at again
MANY = 5  # so many, and it may be left out


def narrate(drawn: Drawn, steps: list[Stage], seed: int) -> list[str]:
    """One text for each step, all by one narrator."""
    voice = Voice(seed, f"{drawn.recipe.code} {drawn.recipe.status}", {})
    values = person(drawn.document, drawn.work, drawn.years, occupied=voice.rng.random() < 0.75)
    weight = 20.4 + drawn.years * 2.3 - max(0, 6 - drawn.years) * 1.6 + voice.rng.randint(-36, 48) / 10
    voice.values = values | {"kilograms": f"{weight:.1f}", "bed": str(voice.rng.randint(2, 29))}
    inpatient = drawn.recipe.code in INPATIENTS
    style = STYLES[style_for(voice, inpatient and drawn.days[-1] <= LONGEST_STAY)]
    texts = []
    for index, stage in enumerate(steps):
        told = Told(voice, stage.day, index == 0, drawn.years, drawn.document)
        since = steps[index - 1].day if index else None
        facts = [*_facts(told, drawn, stage, since), *asked(told, index, index == len(steps) - 1, inpatient)]
        texts.append(style(Scene(voice, facts, reason_of(drawn.reason, str(drawn.document["sex"])), _later(stage.day, since), index)))
    return texts


def _later(day: int, since: int | None) -> str:
    if since is None:
        return ""
    return "the same day" if day == since else ago(day).replace(" earlier", " later").replace("the day before", "the next day")


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
    facts += counts_told(told, drawn.blood, since, last=stage.day == drawn.days[-1])
    found = any(fact.topic == "examination" for fact in facts)
    if "examination" not in new and (len(facts) < FEW or (found and (len(facts) < MANY or told.voice.seed % 2 == 0))):
        facts.append(again_told(told, alone=not found))
    if "incidental" in new:
        facts += _incidental(told, new["incidental"])
    return facts


def _told_at_once(field: str, entries: list[Any]) -> list[Any]:
    return [entries] if field in WHOLE_FIELDS and entries else entries


def _incidental(told: Told, values: list[dict[str, Any]]) -> list[Fact]:
    """Of the other values those that a note would name; the chart holds them all."""
    named = [f"{_name(one['name'])} {one['value']} {one['unit']}" for one in values if one["name"] in NAMED]
    return [told.fact("blood", "{said}", said=", ".join(named[:2]))] if named else []


def _name(name: str) -> str:
    """The name of a value within a sentence."""
    return name if name[1:2].isupper() or name == "HbA1c" else name[0].lower() + name[1:]
