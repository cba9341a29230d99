"""Examination in words: short pieces that are told in one breath, as on a chart."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.foci import FOCI, MILD
from classification.generate.prose.history import members
from classification.generate.prose.phrases import REPORTED, SIGNS, SITES, SYNDROMIC
from classification.generate.prose.vitals import vitals_of

CALM = (
    "chest clear",
    "mouth and skin clean",
    "looks well",
    "no nodes",
    "no nodes, no rash",
    "throat clear",
    "mouth clean, no nodes",
    "lungs clear",
    "skin clean",
    "mouth clean",
    "no rash",
    "throat and skin clean",
)
CALM_CHILD = (
    "chest clear",
    "skin clean",
    "no rash",
    "no nodes",
    "throat clear",
    "no nodes, no rash",
    "plays on the floor",
    "looks well",
    "ears and throat clear",
    "mouth clean",
    "lively",
)
SHOCKED = (
    "grey and mottled, refill [four|five] seconds",
    "pale, capillary refill [four|five] seconds",
    "[skin like marble|mottled to the navel], slow to refill",
)
APHTHAE = (
    "[three|four|five] aphthae in the mouth", "[shallow|sharp-edged] ulcers inside the lip",
    "[two|three] fresh ulcers in the mouth, one healed", "an aphtha in the [cheek|lip]", "[three|two] ulcers on the [palate|tongue]",
)  # fmt: skip
WRISTS = ("[knuckles and wrists|both wrists] swollen", "[both wrists|six knuckles] boggy and warm")


def examination_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Temperature and pulse, then what was found; the place that the story is about is looked at, and what is normal is told in one go."""
    facts: list[Fact] = []
    if entry.get("temperature") is not None:
        facts.append(_vitals_told(told))
    if entry.get("sepsis_signs"):
        facts.append(told.fact("examination", SHOCKED))
    signs = [told.voice.say(SIGNS[name]) for name in members(entry.get("signs")) if name in SIGNS]
    sites = [told.voice.say(SITES[name]) for name in members(entry.get("infection_sites")) if name in SITES]
    facts += [told.fact("examination", found) for found in (*signs, *sites)]
    if entry.get("mouth") == "aphthae":
        facts.append(told.fact("examination", APHTHAE))
    if "arthritis" in members(entry.get("inflammation")):
        facts.append(told.fact("examination", WRISTS))
    if told.first and not sites and told.theme in FOCI:
        facts.append(told.fact("signs", MILD[told.theme] if entry.get("infection_severity") == "mild" else FOCI[told.theme]))
    elif len(facts) == 1 and told.years >= 1 and not _syndromic_here(told):
        facts.append(told.fact("examination", CALM_CHILD if told.years < 10 else CALM))
    return facts


def _syndromic_here(told: Told) -> bool:
    return told.first and bool(members(told.document.get("syndromic")))


def _vitals_told(told: Told) -> Fact:
    """The pressure is told where it matters, the weight of a child."""
    seen = vitals_of(told.document, told.years, told.voice.seed, told.day)
    if told.years < 2:
        said = f"pulse {seen.pulse}"
    elif told.years < 14:
        said = f"pulse {seen.pulse}, {seen.weight} kg"
    else:
        pressed = seen.shocked or seen.upper % 2 or float(seen.warm or 0) >= 38
        said = f"blood pressure {seen.upper}/{seen.lower}, pulse {seen.pulse}" if pressed else f"pulse {seen.pulse}"
    return told.fact("examination", f"{seen.warm} °C, {said}", strong=True)


STILL_ILL = ("[much|about] the same", "[no better|little changed]", "as ill as before")


def again_told(told: Told) -> Fact:
    """A later look at somebody who is still ill, without a new examination."""
    seen = vitals_of(told.document, told.years, told.voice.seed, told.day)
    pressure = f"blood pressure {seen.upper}/{seen.lower}, " if told.years >= 14 else ""
    same = told.voice.say(STILL_ILL)
    return told.fact("examination", f"{pressure}pulse {seen.pulse}, {same}", strong=True)


def syndromic_told(told: Told, value: Any) -> list[Fact]:
    """Congenital signs, described and not named: what is seen, and what is told."""
    return [
        told.fact("history" if name in REPORTED else "examination", SYNDROMIC[name]) for name in members(value) if name in SYNDROMIC
    ]  # fmt: skip
