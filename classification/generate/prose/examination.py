"""Examination in words: short pieces that are told in one breath, as on a chart."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.history import members
from classification.generate.prose.phrases import SIGNS, SITES, SYNDROMIC

CALM = (
    "[chest clear|chest and belly fine]", "[belly soft|abdomen soft]", "mouth and skin clean", "[looks well|well to look at]",
    "[no nodes|no nodes, no rash]",
    "throat clear", "[mouth clean, no nodes|nodes not enlarged]", "[nothing to find|nothing else to find]", "skin, mouth, nodes: nothing",
    "from top to toe nothing", "[lungs clear, no nodes|heart and lungs clear]",
)  # fmt: skip


def examination_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Temperature and pulse, then what was found; what is normal is told in one go."""
    warm, shocked = entry.get("temperature"), bool(entry.get("sepsis_signs"))
    facts: list[Fact] = []
    if warm is not None:
        facts.append(told.fact("examination", f"{warm} °C, {vitals_of(told, float(warm), shocked)}", strong=True))
    if shocked:
        facts.append(
            told.fact(
                "examination",
                (
                    "grey and mottled, refill [four|five] seconds",
                    "[pale and floppy|limp], capillary refill [four|five] seconds",
                    "[skin like marble|mottled to the navel], slow to refill",
                ),
            )
        )
    signs = [told.voice.say(SIGNS[name]) for name in members(entry.get("signs")) if name in SIGNS]
    sites = [told.voice.say(SITES[name]) for name in members(entry.get("infection_sites")) if name in SITES]
    facts += [told.fact("examination", found) for found in (*signs, *sites)]
    if entry.get("mouth") == "aphthae":
        facts.append(
            told.fact(
                "examination",
                (
                    "[three|four|five] aphthae",
                    "[shallow|sharp-edged] ulcers inside the lip",
                    "[two|three] fresh ulcers, one healed",
                    "an aphtha in the [cheek|lip]",
                    "[three|two] ulcers on the [palate|tongue]",
                ),
            )
        )
    if "arthritis" in members(entry.get("inflammation")):
        facts.append(told.fact("examination", ("[knuckles and wrists|both wrists] swollen", "[both wrists|six knuckles] boggy and warm")))
    if warm is not None and len(facts) == 1 and told.years >= 1 and not _syndromic_here(told):
        facts.append(told.fact("examination", CALM))
    return facts


def _syndromic_here(told: Told) -> bool:
    return told.first and bool(members(told.document.get("syndromic")))


def vitals_of(told: Told, warm: float, shocked: bool) -> str:
    """Pulse, pressure, weight: read by no rule. The pressure is told where it matters."""
    rng = told.voice.rng
    fast = 18 if warm >= 38 or shocked else 0
    if told.years < 2:
        return f"pulse {rng.randint(112, 138) + fast}"
    if told.years < 14:
        return f"pulse {rng.randint(82, 106) + fast}, {told.voice.values['kilograms']} kg"
    pulse, upper, lower = rng.randint(61, 88) + fast, rng.randint(106, 146) - (18 if shocked else 0), rng.randint(63, 89)
    return f"blood pressure {upper}/{lower}, pulse {pulse}" if fast or upper % 2 else f"pulse {pulse}"


UNCHANGED = (
    "[nothing new|no change|as last time]", "[nothing|still nothing|nothing new] to find",
    "[looks the same|the same as ever|no different]",
    "[chest, belly, nodes|mouth, skin, nodes|ears, throat, skin]: [nothing|clear]", "[good colour|good spirits], [warm|rosy]",
    "[no fever|afebrile], [no nodes|no rash]",
)  # fmt: skip
STILL_ILL = ("[much|about] the same", "[no better|little changed], [no worse|tired]", "[as ill|as pale] as before")
UNCHANGED_ELSE = ("nothing else", "[else|apart from that] unchanged", "the rest [fine|as it was|normal]", "[no fever|no rash]")


def again_told(told: Told, alone: bool) -> Fact:
    """A later visit without a new examination; `alone` where nothing else has been found."""
    rng, adult = told.voice.rng, told.years >= 14
    seen = [entry for entry in told.document.get("examination", ()) if (entry.get("day") or 0) <= told.day]
    fast = 18 if seen and float(seen[-1].get("temperature") or 36.8) >= 38 else 0
    same = told.voice.say(STILL_ILL if fast else UNCHANGED if alone else UNCHANGED_ELSE)
    if adult:
        vitals = f"blood pressure {rng.randint(106, 146)}/{rng.randint(63, 89)}, pulse {rng.randint(61, 88) + fast}"
    else:
        vitals = f"pulse {rng.randint(112, 138) + fast if told.years < 2 else rng.randint(82, 106) + fast}"
    return told.fact("examination", f"{vitals}, {same}", strong=True)


def syndromic_told(told: Told, value: Any) -> list[Fact]:
    """Congenital signs, described and not named."""
    found = [told.voice.say(SYNDROMIC[name]) for name in members(value) if name in SYNDROMIC]
    if not found:
        return []
    clause = (
        "[striking|at first sight]: {found}",
        "{he} has {found}",
        "what strikes [one|the student] is {found}",
        "also {found}",
        "one notices {found}",
    )
    return [told.fact("signs", clause, "{found}", found=", ".join(found))]
