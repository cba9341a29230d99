"""Near misses: a patient who looks like a neighbour and is not, because of what decides between the two."""

from dataclasses import dataclass
from typing import Any

from classification.findings import Findings, mask
from classification.generate.patient import Drawn, statuses_of_findings
from classification.generate.radicals import recipes_for
from classification.generate.recipe import Recipe
from classification.generate.values import Whole, merged, one_of
from classification.verdict import POINTED_TO, RANK


@dataclass(frozen=True, slots=True)
class Near:
    """The target at a status, the findings that decide against the neighbour, and what makes the two alike."""

    status: str
    decides: tuple[str, ...]
    alike: dict[str, Any]


def _near(status: str, decides: str, **alike: Any) -> Near:
    return Near(status, tuple(decides.split()), alike)


OLD_DRUG = [{"name": one_of("cotrimoxazole", "sulfasalazine", "ticlopidine"), "start": Whole(-70, -45), "stop": Whole(-24, -12),
             "dose": one_of("twice a day", "two tablets a day")}]  # fmt: skip
MARROWLESS = "marrow molecular"
NEAR: dict[tuple[str, str], Near] = {
    ("LON", "DIN"): _near("probable", "none", drugs=OLD_DRUG),
    ("DIN", "INF"): _near("established", "counts"),
    ("INF", "DIN"): _near("probable", "none", drugs=[{"name": one_of("metamizole", "amoxicillin"), "start": Whole(-3, -2), "stop": 0,
                                                      "dose": "as needed"}]),
    ("INF", "AINI"): _near("established", "counts infection_tests"),
    ("DAN", "CIN"): _near("established", "duffy"),
    ("CIN", "AINA"): _near("established", "antibody_tests marrow molecular lymphocytes"),
    ("AINA", "CIN"): _near("established", "antibody_tests"),
    ("AINI", "SCN"): _near("probable", "antibody_tests"),
    ("SCN", "AINI"): _near("established", "germline marrow examination"),
    ("CYC", "SCN"): _near("established", "none"),
    ("CIN", "DAN"): _near("established", "duffy"),
    ("FEL", "AINS"): _near("established", "none"),
    ("FEL", "LGL"): _near("established", "none", film={"lgl": True}),
    ("LGL", "AINA"): _near("established", "lymphocytes film"),
    ("MDS", "LEU"): _near("established", MARROWLESS),
    ("B12", "MDS"): _near("established", "chemistry.b12 history"),
    ("CU", "MDS"): _near("established", "chemistry marrow molecular history"),
    ("AA", "LEU"): _near("established", "marrow"),
    ("LEU", "AA"): _near("established", "marrow film"),
    ("NIN", "PMA"): _near("established", "maternal", maternal={"autoimmune": True}),
    ("NIN", "SCN"): _near("probable", "none"),
    ("PMA", "NIN"): _near("probable", "none"),
    ("NHT", "NSE"): _near("established", "none"),
    ("NSE", "NIN"): _near("established", "none"),
    ("SPL", "LEU"): _near("established", "statement spleen"),
    ("HLH", "LEU"): _near("established", "haemophagocytosis marrow"),
    ("SDS", "MIT"): _near("established", "none", syndromic={"listed": ["cardiomyopathy", "short_stature"]}),
    ("ICI", "DIN"): _near("probable", "none", drugs=OLD_DRUG),
    ("BIO", "DIN"): _near("probable", "none", drugs=OLD_DRUG),
    ("CHE", "LON"): _near("established", "none", drugs=[{"name": "rituximab", "doses": [-38], "dose": "375 mg/m²"}]),
}  # fmt: skip


def near_recipes(target: str, neighbour: str) -> tuple[Near, tuple[Recipe, ...]]:
    """What is known of that pair, and the recipes of the target made like the neighbour. Raises KeyError with the pairs there are."""
    if (target, neighbour) not in NEAR:
        pairs = ", ".join(f"{one} like {other}" for one, other in NEAR)
        raise KeyError(f"no near miss of {target} that looks like {neighbour}; there are: {pairs}")
    near = NEAR[target, neighbour]
    made = tuple(_like(recipe, near) for recipe in recipes_for(target, near.status))
    return near, made


def _like(recipe: Recipe, near: Near) -> Recipe:
    radicals = merged(recipe.radicals, near.alike) if near.alike else recipe.radicals
    return recipe.but(radicals=radicals)


def looks_like(findings: Findings, near: Near, target: str, neighbour: str) -> bool:
    """The neighbour is pointed to until the deciding findings are known, and stands below the target once they are."""
    at_the_end = statuses_of_findings(findings)
    if RANK[at_the_end[neighbour]] <= RANK[at_the_end[target]]:
        return False
    if at_the_end[neighbour] in (*POINTED_TO, "unlikely"):
        return True
    return statuses_of_findings(without(findings, near.decides))[neighbour] in POINTED_TO


def without(findings: Findings, decides: tuple[str, ...]) -> Findings:
    """The findings as they were before the deciding ones were known; later counts than day 0 go with `counts`."""
    hidden = {path.partition(".")[0] for path in decides}
    kept = [field for field in type(findings).model_fields if field not in hidden and field != "now"]
    if "counts" in hidden:
        return mask(findings, [*kept, "counts"], now=0)
    return mask(findings, kept)


def why_not_near(drawn: Drawn, near: Near, neighbour: str) -> str:
    """Why a drawn patient is no near miss; empty where it is one."""
    code = drawn.recipe.code
    return "" if looks_like(drawn.findings, near, code, neighbour) else f"{neighbour} is not near {code}"
