"""The newborn in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told


def birth_told(told: Told) -> list[Fact]:
    """Gestation and weight."""
    weeks, weight = told.document.get("gestation_weeks"), told.document.get("birth_weight_g")
    if weeks is None:
        return []
    clause = (
        "born at {weeks} weeks with {weight} g", "{weeks} weeks, {weight} g at birth",
        "{he} weighed {weight} g at birth, [after|at] {weeks} weeks",
        "[birth|delivered] at {weeks} weeks, {weight} g",
    )  # fmt: skip
    facts = [told.fact("history", clause, "born at {weeks} weeks, {weight} g", strong=True, weeks=weeks, weight=weight)]
    seen = told.document.get("neonatal", [])
    if any(one.get("sepsis_culture") == "neg" and (one.get("day") or 0) > 0 for one in seen if isinstance(one, dict)):
        facts.append(told.fact("signs", CULTURE_TAKEN))
    return facts


def neonatal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Condition and culture."""
    facts = []
    if entry.get("well") is True:
        facts.append(told.fact("examination", WELL))
    if entry.get("well") is False:
        facts.append(told.fact("examination", "[not feeding|feeding poorly|off the bottle], [with apnoeas|moaning|floppy when handled]"))
    if entry.get("sga"):
        facts.append(told.fact("examination", "[below the tenth centile|small for dates]"))
    if entry.get("sepsis_culture") == "pos":
        facts.append(told.fact("results", GREW, strong=True, hours=told.voice.rng.randint(11, 23)))
    if entry.get("sepsis_culture") == "neg":
        facts.append(told.fact("results", GREW_NOTHING))
    return facts


CULTURE_TAKEN = (
    "blood culture [taken|drawn|sent]",
    "one blood culture [taken|drawn]",
    "cultured as well",
    "blood sent for culture",
)
WELL = (
    "drinks well", "feeds well, content", "pink and lively", "pink, feeds well", "a strong cry, feeds well", "alert, pink, warm",
    "content between feeds", "well and hungry",
)  # fmt: skip
GERMS = "[group B streptococci|*Escherichia coli*|*Klebsiella*]"
GREW = (
    f"the blood culture [turned positive|flagged|began to grow] after {{hours}} hours: {GERMS}",
    f"after {{hours}} hours the [bottle|blood culture] [flagged|grew]: {GERMS}",
    f"{GERMS} in the [blood culture|bottle|culture], after {{hours}} hours",
    f"[microbiology|the laboratory] [rang|called]: {GERMS}, positive at {{hours}} hours",
)
GREW_NOTHING = (
    "first culture [sterile|without growth|clear]", "blood culture [sterile so far|without growth|negative]",
    "nothing has grown [in the bottle|from the blood]",
    "no growth in the first culture", "blood culture sterile",
)  # fmt: skip
