"""Temperature, pulse, pressure and weight of a day: read by no rule, and in keeping with fever and growth."""

from dataclasses import dataclass
from random import Random
from typing import Any

from classification.generate.prose.history import members

PER_DEGREE = 9  # beats a minute for each degree above 37
SMALL = ("growth_failure", "short_stature")


@dataclass(frozen=True, slots=True)
class Vitals:
    """What the nurse writes down."""

    warm: str
    pulse: int
    upper: int
    lower: int
    weight: str
    shocked: bool


def seen_until(document: dict[str, Any], day: int) -> dict[str, Any]:
    """The latest examination with a temperature, up to that day; empty where there is none."""
    value = document.get("examination", [])
    told = [one for one in (value if isinstance(value, list) else [value]) if (one.get("day") or 0) <= day and "temperature" in one]
    return told[-1] if told else {}


def vitals_of(document: dict[str, Any], years: int, seed: int, day: int) -> Vitals:
    """The vital signs of that day, the same whoever asks."""
    rng = Random(f"{seed} vitals {day}")
    seen = seen_until(document, day)
    warm, shocked = str(seen.get("temperature") or ""), bool(seen.get("sepsis_signs"))
    above = max(0.0, float(warm) - 37) if warm else 0.0
    low, high = (112, 138) if years < 2 else (82, 106) if years < 14 else (61, 88)
    if above >= 1:
        low += (high - low) // 2
    pulse = rng.randint(low, high) + round(PER_DEGREE * above) + (20 if shocked else 0)
    upper, lower = rng.randint(106, 146) - (18 if shocked else 0), rng.randint(63, 84)
    usual = 8.5 + 2.1 * years if years < 6 else 3.1 * years + 2
    return Vitals(warm, pulse, upper, lower, f"{usual * _share(document, Random(f'{seed} weight')):.1f}", shocked)


def _share(document: dict[str, Any], rng: Random) -> float:
    """How much of the usual weight a child has: who has left the curve is light."""
    value = document.get("examination", [])
    signs = [sign for one in (value if isinstance(value, list) else [value]) for sign in members(one.get("signs"))]
    small = set(SMALL) & {*signs, *members(document.get("syndromic"))}
    return rng.uniform(0.72, 0.82) if small else rng.uniform(0.9, 1.12)
