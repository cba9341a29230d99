"""Congenital syndromes: WHIM, GAT, ALB, MIT."""

from classification.generate.radicals.shared import CALM, NORMAL_MARROW, chronic, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Whole, one_of

HISTORY = {"associated_disease": [], "exposures": [], "recent_viral_illness": False}
WARTS = ("warts",)
WHIM = Recipe(
    "WHIM", "established", chronic(0.25, 0.85, lines={"lymph": (0.4, 0.95), "mono": (0.08, 0.19)}),
    {
        "germline": [{"gene": "CXCR4", "variant_class": "P", "zygosity": "het"}],
        "syndromic": {"listed": ["warts", "hypogamma"]}, "immunology": [{"igg": "low"}], "drugs": [],
        "marrow": [{"done": True, "cellularity": "hyper", "myelokathexis": True, "blasts_pct": Whole(1, 2), "dysplasia_pct": Whole(0, 4)}],
        "history": {**HISTORY, "recurrent_infections": True}, "examination": [{"day": 0, **CALM}],
    },
    Who((8, 17, "years"), reasons=WARTS), normal=("film", "spleen"),
)  # fmt: skip
WHIM_MARROW = WHIM.but(status="probable", radicals={key: part for key, part in WHIM.radicals.items() if key != "germline"})
WHIM_PAIR = WHIM.but(
    status="possible", course=chronic(0.25, 0.85, lines={"lymph": (0.4, 0.95)}),
    radicals={key: part for key, part in WHIM.radicals.items() if key not in ("germline", "marrow")},
    who=Who((8, 17, "years"), reasons=WARTS, quiet=True),
)  # fmt: skip

MONO = {"mono": (0.0, 0.09)}
GAT = Recipe(
    "GAT", "established", chronic(0.4, 1.1, lines=MONO),
    {
        "germline": [{"gene": "GATA2", "variant_class": one_of("P", "LP"), "zygosity": "het"}],
        "immunology": [{"b_cells": one_of("0.01", "0.02", "0.03"), "igg": "normal"}],
        "history": {**HISTORY, "special_infections": {"listed": [one_of("ntm", "hpv_severe")]}, "recurrent_infections": True},
        "syndromic": {"listed": [one_of("warts", "lymphoedema", "deafness")]}, "examination": [{"day": 0, **CALM}], "drugs": [],
        "marrow": [{**NORMAL_MARROW, "cellularity": "hypo"}],
    },
    Who((18, 36, "years"), reasons=("cough", "leg", "warts-adult")),
    normal=("film", "spleen"),
)  # fmt: skip
GAT_PATTERN = GAT.but(status="probable", radicals={key: part for key, part in GAT.radicals.items() if key not in ("germline", "marrow")})
GAT_MONOCYTES = GAT.but(
    status="possible", course=once(0.3, 0.77, lines=MONO),
    radicals={"syndromic": {"listed": [one_of("warts", "lymphoedema")]}, "history": HISTORY, "examination": [{"day": 0, **CALM}],
        "drugs": []},
    who=Who((18, 36, "years"), reasons=("leg", "warts-adult", "checkup"), quiet=True),
)  # fmt: skip

FAIR = {"listed": ["albinism", "silvery_hair"]}
ALB = Recipe(
    "ALB", "established", chronic(0.3, 0.95, start=(-200, -95)),
    {
        "germline": [{"gene": "LYST", "variant_class": "P", "zygosity": one_of("hom", "comp_het")}],
        "syndromic": FAIR, "film": [{"reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": True}],
        "history": {**HISTORY, "recurrent_infections": True}, "examination": [{"day": 0, **CALM}], "drugs": [],
    },
    Who((9, 60, "months"), reasons=("fair",)),
        normal=("film", "spleen", "family"),
)  # fmt: skip
ALB_PLAIN_FILM = ALB.but(  # the giant granules belong to LYST
    radicals={**ALB.radicals,
              "germline": [{"gene": one_of("RAB27A", "AP3B1"), "variant_class": "P", "zygosity": one_of("hom", "comp_het")}],
              "film": [{"reviewed": True, "blasts": False, "dysplasia": False, "giant_granules": False}]},
)  # fmt: skip
ALB_GRANULES = ALB.but(status="probable", radicals={key: part for key, part in ALB.radicals.items() if key != "germline"})
ALB_FAIR = ALB.but(
    status="possible", course=Course(((0, 0, 0.55, 0.95), (10, 24, 0.55, 0.95)), steady=True),
    radicals={"syndromic": FAIR, "history": {**HISTORY, "recurrent_infections": True}, "drugs": [], "examination": [{"day": 0, **CALM}]},
    who=Who((13, 60, "months"), reasons=ALB.who.reasons, quiet=True), normal=("spleen",),
)  # fmt: skip

HEART = ("heart-child",)
MIT = Recipe(
    "MIT", "established", chronic(0.3, 0.95, start=(-150, -95)),
    {
        "germline": [{"gene": "TAFAZZIN", "variant_class": "P", "zygosity": "hemi"}], "syndromic": {"listed": ["cardiomyopathy",
         "short_stature"]},
        "metabolic": {"lactate_high": True}, "history": HISTORY, "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}],
         "drugs": [],
    },
    Who((7, 30, "months"), sex="male", reasons=HEART), normal=("film", "spleen", "family"),
)  # fmt: skip
MIT_PEARSON = MIT.but(
    course=chronic(0.4, 0.95, start=(-150, -95), lines={"hb": (72.0, 92.0), "plt": (55.0, 120.0)}),
    radicals={
        "molecular": [{"mtdna_deletion": "pos"}], "pancreas": {"elastase_low": True, "cf_excluded": True},
        "marrow": [{"done": True, "cellularity": "normal", "ring_sideroblasts": True, "vacuolated_precursors": True,
         "blasts_pct": Whole(1, 3),
                    "dysplasia_pct": Whole(2, 7)}],
        "metabolic": {"lactate_high": True}, "history": HISTORY, "examination": [{"day": 0, **CALM}], "drugs": [],
    },
    who=Who((7, 24, "months"), reasons=("pallor-child", "stools")),
)  # fmt: skip
MIT_PATTERN = MIT.but(status="probable", radicals={key: part for key, part in MIT.radicals.items() if key != "germline"})
MIT_HEART = MIT.but(
    status="possible", course=Course(((0, 0, 0.55, 0.95), (10, 24, 0.55, 0.95)), steady=True),
    radicals={"syndromic": ["cardiomyopathy"], "history": HISTORY, "drugs": [], "examination": [{"day": 0, **CALM}]},
    who=Who((7, 30, "months"), reasons=HEART, quiet=True),
)  # fmt: skip
RECIPES = (
    WHIM,
    WHIM_MARROW,
    WHIM_PAIR,
    GAT,
    GAT_PATTERN,
    GAT_MONOCYTES,
    ALB,
    ALB_PLAIN_FILM,
    ALB_GRANULES,
    ALB_FAIR,
    MIT,
    MIT_PEARSON,
    MIT_PATTERN,
    MIT_HEART,
)
