"""Deficiencies: B12, CU."""

from classification.generate.radicals.shared import CALM, PLAIN_HISTORY, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Number, Whole, one_of

TIRED = ("stairs", "nerves")
LOW = {"hb": (72.0, 97.0), "plt": (70.0, 138.0)}
BACK = ((0, 0, 0.6, 1.35), (2, 4, 0.6, 1.3), (12, 18, 1.9, 3.2), (45, 65, 2.6, 4.6))
B12 = Recipe(
    "B12", "established", Course(BACK, lines=LOW),
    {
        "chemistry": [{"b12": "low", "folate": "normal", "mma_high": True, "mcv": Number(104, 124, 0), "ldh_high": True}],
        "history": [{**PLAIN_HISTORY}, {"day": At(-1), "recovered_on_replacement": True}], "drugs": [],
        "film": [{"reviewed": True, "blasts": False, "hypersegmented": True}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": [one_of("neuropathy", "dyspnoea")]}}],
    },
    Who((38, 84, "years"), reasons=TIRED), normal=("spleen", "family"),
)  # fmt: skip
B12_UNTREATED = B12.but(
    status="probable",
    course=Course(((0, 0, 0.6, 1.35), (2, 5, 0.6, 1.3)), lines=LOW),
    radicals={**B12.radicals, "history": [{**PLAIN_HISTORY}]},
)
B12_GREY = B12.but(
    status="possible", course=once(0.4, 0.77),
    radicals={"chemistry": [{"b12": "low_normal", "folate": "normal", "mcv": Number(90, 98, 0)}], "history": [{**PLAIN_HISTORY}],
        "drugs": [],
              "examination": [{"day": 0, **CALM}]},
    who=Who((38, 84, "years"), reasons=("tired", "checkup"), quiet=True), normal=("spleen", "family", "film"),
)  # fmt: skip

ZINC = {"exposures": {"listed": [one_of("zinc_excess", "bariatric", "tpn")], "complete": True}}
CU = Recipe(
    "CU", "established", Course(((-120, -40, 0.6, 1.3), *BACK), lines={"hb": (74.0, 98.0)}),
    {
        "chemistry": [{"copper": "low", "ceruloplasmin": "low", "zinc": one_of("high", "normal"), "b12": "normal", "folate": "normal",
         "mcv": "98"}],
        "history": [{**PLAIN_HISTORY, **ZINC}, {"day": At(-1), "recovered_on_replacement": True}], "drugs": [],
        "marrow": [{"done": True, "cellularity": "normal", "vacuolated_precursors": True, "ring_sideroblasts": one_of(True, False),
                    "dysplasia_pct": Whole(2, 8), "blasts_pct": Whole(1, 3)}],
        "molecular": [{"karyotype": "normal"}],
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["neuropathy"]}}],
    },
    Who((34, 76, "years"), reasons=TIRED), normal=("spleen", "family", "film"),
)  # fmt: skip
CU_UNTREATED = CU.but(
    status="probable", course=Course(((-120, -40, 0.6, 1.3), (0, 0, 0.6, 1.3), (4, 9, 0.6, 1.3)), lines={"hb": (74.0, 98.0)}),
    radicals={**CU.radicals, "chemistry": [{"copper": "low", "ceruloplasmin": "low", "b12": "normal", "folate": "normal", "mcv": "98"}],
              "history": [{**PLAIN_HISTORY, **ZINC}], "marrow": [{"done": False}], "molecular": [{"karyotype": "unknown", "uba1": "neg"}]},
)  # fmt: skip
CU_RISK = CU.but(
    status="possible", course=once(0.4, 0.77),
    radicals={"history": [{**PLAIN_HISTORY, **ZINC}], "drugs": [], "chemistry": [{"b12": "normal", "folate": "normal", "mcv": "94"}],
              "examination": [{"day": 0, **CALM}]},
    who=Who((34, 76, "years"), reasons=("tired", "checkup"), quiet=True),
)  # fmt: skip
RECIPES = (B12, B12_UNTREATED, B12_GREY, CU, CU_UNTREATED, CU_RISK)
