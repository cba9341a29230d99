"""A patient out of a recipe: drawn from a seed, accepted only when the engine gives the verdict that was asked for."""

from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any

from classification.classify import verdicts
from classification.definitions import DEFAULT
from classification.faults import Refused
from classification.findings import Findings, complete_with_normal, read_findings
from classification.findings.values import Age
from classification.generate.blood import IN_A_PLOT, IN_NOTES, Blood, draw_blood, shifted_left
from classification.generate.difficulty import strain
from classification.generate.incidentals import herrings, noise_drugs, noise_values, past_history
from classification.generate.recipe import Recipe
from classification.generate.values import merged, settle
from classification.patient import Patient
from classification.verdict import RANK, Verdict

ATTEMPTS = 60  # the rarest recipe is accepted at the third attempt or so; this many failures are a fault of the recipe
Statuses = dict[str, Any]
# a direct test needs the patient's own neutrophils; serum sent away is not back overnight; a shift needs cells to shift
SENT_UNTIL, CELLS_ENOUGH, BACK_AFTER, ENOUGH_TO_SHIFT = 3, 0.5, 4, 3


class NotGenerated(Exception):
    """No patient held within the bound of attempts; says why the attempts were refused, how often each."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A patient who holds: the document as an author would write it, the findings, and how many attempts it took."""

    recipe: Recipe
    document: dict[str, Any]
    findings: Findings
    blood: Blood
    days: tuple[int, ...]
    years: int
    past: str
    conflicts: int
    attempts: int
    strain: float
    side: Random
    changed: tuple[dict[str, Any], ...] = ()  # entries of which a finding was changed afterwards

    @property
    def normal(self) -> tuple[str, ...]:
        return self.recipe.normal


def statuses_of_findings(findings: Findings) -> Statuses:
    """The status of every disorder under the course's definitions."""
    return {verdict.code: verdict.status for verdict in judged(findings)}


def judged(findings: Findings) -> list[Verdict]:
    """The verdicts, unranked."""
    return verdicts(Patient(findings, DEFAULT))


def why_refused(statuses: Statuses, recipe: Recipe) -> str:
    """Why a patient is not what the recipe is for; empty where the target has its status and stands alone at the top."""
    if statuses[recipe.code] != recipe.status:
        return f"{recipe.code} is {statuses[recipe.code]}, not {recipe.status}"
    rank = RANK[recipe.status]
    beside = [c for c, s in statuses.items() if c != recipe.code and RANK[s] <= rank and c not in recipe.companions]
    return f"{', '.join(beside)} beside it" if beside else ""


def draw(recipe: Recipe, seed: str, difficulty: int) -> Drawn:
    """A patient of this recipe. Raises NotGenerated, with the reasons, when none holds within the bound.

    The first two that hold are compared: the plain level takes the less strained, the hard one the more strained.
    """
    refused: dict[str, int] = {}
    held = []
    for attempt in range(ATTEMPTS):
        base = _attempt(recipe, f"{seed} {attempt}", difficulty, attempt + 1, refused)
        if base is not None:
            held.append(base)
        if len(held) == (1 if difficulty == 2 else 2):
            break
    if not held:
        said = "; ".join(f"{count} times {why}" for why, count in sorted(refused.items(), key=lambda item: -item[1]))
        raise NotGenerated(f"{recipe.code} {recipe.status}: no patient in {ATTEMPTS} attempts ({said})")
    chosen = (min if difficulty == 1 else max)(held, key=lambda base: base.strain)
    drawn = chosen if recipe.plot else _with_herrings(chosen, difficulty - 1)
    seen = drawn.document.get("film", [])
    shifted = any(entry.get("left_shift") for entry in (seen if isinstance(seen, list) else [seen]))
    return replace(drawn, blood=shifted_left(drawn.blood)) if shifted else drawn


def _attempt(recipe: Recipe, seed: str, difficulty: int, attempts: int, refused: dict[str, int]) -> Drawn | None:
    rng, side = Random(f"{seed} radicals"), Random(f"{seed} incidentals")
    document, blood, age = _radicals(recipe, rng)
    days = _step_days(document, blood, recipe, rng)
    years = age.days * 4 // 1461
    if recipe.plot is None:
        _add_drugs(document, side, age, difficulty, quiet=recipe.who.quiet)
    noise = noise_values(side, years, (1, 3, 5)[difficulty - 1], _feverish(document))
    named = {value["name"] for value in document.get("incidental", ())}
    document["incidental"] = [*document.get("incidental", ()), *(value for value in noise if value["name"] not in named)]
    findings, said = _held(document, recipe, days)
    if findings is None:
        refused[str(said)] = refused.get(str(said), 0) + 1
        return None
    past = "" if recipe.plot else past_history(side, years, str(document["sex"]))
    return Drawn(recipe, document, findings, blood, days, years, past, 0, attempts, float(said), side)


def _add_drugs(document: dict[str, Any], side: Random, age: Age, difficulty: int, *, quiet: bool) -> None:
    """Drugs that have nothing to do with it; a plot has its own."""
    years = age.days * 4 // 1461
    taken = {drug["name"] for drug in document.get("drugs", ())}
    added = noise_drugs(side, age.days, difficulty - 1 if years > 2 else min(difficulty - 1, 1), quiet, taken)
    if "drugs" in document:
        document["drugs"] = [*document["drugs"], *added]


def _feverish(document: dict[str, Any]) -> bool:
    """Whether the first examination found a fever or signs of sepsis."""
    seen = document.get("examination")
    first = seen[0] if isinstance(seen, list) and seen else {}
    return bool(first.get("sepsis_signs")) or float(first.get("temperature") or 0) >= 38


def _radicals(recipe: Recipe, rng: Random) -> tuple[dict[str, Any], Blood, Age]:
    """Person, counts and radicals: everything that the verdict hangs on."""
    first, last, unit = recipe.who.age
    number = rng.randint(first, last)
    age = read_age(number, unit)
    sex = recipe.who.sex or rng.choice(("female", "male"))
    film = recipe.radicals.get("film")
    share = film[0].get("blasts_pct") if isinstance(film, list) else None
    blasts = settle(share, rng, []) if share is not None else 0
    blood = draw_blood(recipe.course, age.days, sex, rng, blasts, IN_A_PLOT if recipe.plot else IN_NOTES)
    document: dict[str, Any] = {"age": f"{number} {unit}", "sex": sex, "counts": blood.rows}
    document |= settle(recipe.radicals, rng, blood.days)
    if blasts:
        document["film"][0]["blasts_pct"] = blasts
    return document, blood, age


def read_age(number: int, unit: str) -> Age:
    """An age as the engine reads it."""

    return Age(Decimal(number), unit)


def _step_days(document: dict[str, Any], blood: Blood, recipe: Recipe, rng: Random) -> tuple[int, ...]:
    """The days of the steps: the first visit, the results, the course, the last visit."""
    if recipe.plot:
        return recipe.plot.days(blood.days)
    told = [day for day in blood.days if day >= 0]
    latest = max([*told, *_observed_days(document)])
    if recipe.course.wave:
        return (0, 21, latest)
    results = rng.randint(*recipe.tests_on)
    if latest == 0:
        return (0, results, max(results + 1, rng.randint(*recipe.last_on)))
    later = sorted({day for day in told if day > 0} | {latest})
    if len(later) >= 3:
        return (0, later[0], later[-2], later[-1])
    if len(later) == 2:
        return (0, later[0], later[1])
    return (0, min(results, max(1, later[0] - 1)), later[0]) if later[0] > 1 else (0, 0, later[0])


def _observed_days(document: dict[str, Any]) -> list[int]:
    days = [0]
    for field, value in document.items():
        if field not in ("counts", "drugs") and isinstance(value, list):
            days += [entry["day"] for entry in value if isinstance(entry, dict) and isinstance(entry.get("day"), int)]
    return days


def _held(document: dict[str, Any], recipe: Recipe, days: tuple[int, ...]) -> tuple[Findings | None, str | float]:
    """The findings and their strain where they read, do not contradict each other and carry the verdict; else why not."""
    try:
        findings = read_findings({"now": days[-1], **complete_with_normal(document, list(recipe.normal))})
    except Refused as faults:
        return None, f"refused: {faults.faults[0].field} {faults.faults[0].problem}"
    if _more_granular_than_all(document):
        return None, "more granular lymphocytes than lymphocytes"
    told = judged(findings)
    why = why_refused({verdict.code: verdict.status for verdict in told}, recipe)
    return (None, why) if why else (findings, strain(told, recipe.code))


def _more_granular_than_all(document: dict[str, Any]) -> bool:
    """Large granular lymphocytes are lymphocytes: no machine counts more of them than of all on the day nearest to it."""
    told = document.get("lymphocytes", [])
    for entry in told if isinstance(told, list) else [told]:
        if entry.get("lgl_count") is not None:
            nearest = min(document["counts"], key=lambda row: abs(row["day"] - entry.get("day", 0)))
            if Decimal(str(entry["lgl_count"])) > Decimal(str(nearest["lymph"])):
                return True
    return False


def _with_herrings(drawn: Drawn, wanted: int) -> Drawn:
    """Conflicting findings, each kept only where the verdict still holds and nothing becomes plainer by it."""
    document, findings, strained, kept = drawn.document, drawn.findings, drawn.strain, 0
    for fragment in herrings(drawn.side, drawn.years)[: 4 * wanted]:
        if kept == wanted:
            break
        if _says_it_already(document, fragment) or not _can_be(drawn, fragment):
            continue
        richer = merged(document, fragment)
        held, said = _held(richer, drawn.recipe, drawn.days)
        if held is not None and float(said) >= strained:
            document, findings, strained, kept = richer, held, float(said), kept + 1
    return replace(drawn, document=document, findings=findings, conflicts=kept, strain=strained)


def _can_be(drawn: Drawn, fragment: dict[str, Any]) -> bool:
    """Whether a laboratory could have found that in this patient: enough cells, enough time, no anaemia explained twice."""
    first = [row for row in drawn.blood.rows if row["day"] <= SENT_UNTIL]
    few = any(float(row["anc"]) < CELLS_ENOUGH for row in first if row["day"] >= 0)
    tests = fragment.get("antibody_tests", [])
    if tests and (drawn.days[-1] < BACK_AFTER or (few and tests[0]["method"] == "GIFT_D")):
        return False
    if "film" in fragment:
        today = drawn.blood.differentials[0]
        return today.segmented + today.bands >= ENOUGH_TO_SHIFT
    iron = fragment.get("statement", {}).get("second_cytopenia") == "iron_deficiency"
    return not (iron and "hb" in drawn.recipe.course.lines)


def _says_it_already(document: dict[str, Any], fragment: dict[str, Any]) -> bool:
    """The fragment would overwrite a finding, or a drug history that was left open."""
    for field, value in fragment.items():
        mine = document.get(field)
        if field in ("maternal", "neonatal") and not str(document["age"]).endswith("days"):
            return True
        if field in ("drugs", "antibody_tests", "germline") and isinstance(value, list):
            names = {entry.get("name") for entry in mine or () if isinstance(entry, dict)}
            if (field == "drugs" and (mine is None or value[0]["name"] in names)) or (field != "drugs" and mine):
                return True
        elif isinstance(value, dict):
            told = [mine] if isinstance(mine, dict) else mine or []
            if any(key in entry and entry[key] not in (None, False, "neg", "normal") for entry in told for key in value):
                return True
            if field in ("maternal", "molecular") and mine is None and "ngs" not in value:
                return True
    return False
