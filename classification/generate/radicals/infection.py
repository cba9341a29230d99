"""Infection and haemophagocytosis, and pooling in the spleen: INF, HLH, SPL."""

from classification.generate.radicals.shared import CALM, NO_VIRUS, PLAIN_HISTORY, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Number, Whole, one_of

LOW_THEN_BACK = ((0, 0, 0.5, 1.1), (3, 5, 0.5, 1.2), (18, 26, 1.2, 1.75), (38, 55, 1.95, 3.8))
VIRUS = {**PLAIN_HISTORY, "recent_viral_illness": True, "infection_onset": Whole(-9, -3)}
INF = Recipe(
    "INF", "established", Course(LOW_THEN_BACK),
    {
        "history": VIRUS, "statement": {"other_causes": {"listed": ["infection"], "complete": True}, "second_cytopenia": "none"},
        "drugs": [], "infection_tests": NO_VIRUS,
        "examination": [{"day": 0, **CALM, "temperature": Number(36.9, 37.9), "infection_severity": "mild",
                         "infection_sites": {"listed": [one_of("ent", "gi")], "complete": True}}, {"day": 18, **CALM}],
    },
    Who((12, 44, "years"), reasons=("virus-adult",)),
)  # fmt: skip
INF_TODDLER = INF.but(who=Who((13, 70, "months"), reasons=("virus-child",)))
INF_EARLY = INF.but(status="probable", course=Course(((0, 0, 0.5, 1.1), (3, 5, 0.5, 1.2), (9, 14, 0.7, 1.4))))
INF_POINTED = INF.but(
    status="possible", course=once(0.3, 0.78),
    radicals={"drugs": [], "examination": [{"day": 0, **CALM, "temperature": Number(37.4, 38.2), "infection_severity": "mild",
                                            "infection_sites": {"listed": [one_of("ent", "skin", "gi")], "complete": True}}]},
    who=Who((19, 64, "years"), reasons=("diarrhoea", "skin-adult", "sinus"), quiet=True), normal=("film", "spleen",
        "family"),
)  # fmt: skip

HIGH = Number(38.6, 40.1)
HLH_LINES = {"hb": (66.0, 88.0), "plt": (22.0, 84.0)}
HLH = Recipe(
    "HLH", "established",
    Course(((0, 0, 0.3, 0.95), (1, 3, 0.2, 0.9), (5, 9, 0.2, 0.8)), lines=HLH_LINES),
    {
        "haemophagocytosis": {"fever": True, "cytopenia_2": True, "splenomegaly": True, "tg_fibrinogen": True, "nk_low": one_of(True,
         False)},
        "chemistry": {"ferritin": Whole(1900, 48000)},
        "examination": [{"day": 0, "temperature": HIGH, "sepsis_signs": False, "infection_severity": "severe", "signs": ["organomegaly"]}],
        "spleen": {"enlarged": True, "cm": Number(14.2, 19.5), "imaged": True, "portal_hypertension": False},
        "marrow": [{"done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 5),
         "haemophagocytosis": True}],
        "drugs": [],
    },
    Who((2, 60, "years"), reasons=("long-fever",)),
    normal=("history", "film", "family"),
)  # fmt: skip
HLH_FOUR = HLH.but(
    status="probable",
    radicals={
        **HLH.radicals, "haemophagocytosis": {"fever": True, "cytopenia_2": True, "splenomegaly": True, "ferritin_500": True},
        "marrow": [{"done": False}],
    },
)  # fmt: skip
HLH_THREE = HLH.but(
    status="possible", course=Course(((0, 0, 0.15, 0.45), (1, 3, 0.1, 0.45)), lines=HLH_LINES),
    radicals={
        "haemophagocytosis": {"fever": True, "cytopenia_2": True, "ferritin_500": True}, "chemistry": {"ferritin": Whole(900, 6200),
         "mcv": "88"},
        "examination": [{"day": 0, "temperature": HIGH, "sepsis_signs": False, "signs": []}], "drugs": [],
        "marrow": [{"done": True, "cellularity": "normal", "blasts_pct": Whole(1, 3), "dysplasia_pct": Whole(1, 5)}],
    },
    who=Who((19, 44, "years"), reasons=("long-fever",), quiet=True), normal=("history",
        "film"),
)  # fmt: skip

POOLED = {"plt": (58.0, 98.0)}
SPL = Recipe(
    "SPL", "established",
    Course(((-420, -150, 0.8, 1.5), (0, 0, 0.7, 1.4), (10, 20, 0.7, 1.4)), steady=True, lines=POOLED),
    {
        "spleen": {"enlarged": True, "imaged": True, "cm": Number(15.0, 21.0), "portal_hypertension": True},
        "statement": {"other_causes": {"listed": ["spleen"], "complete": True}, "second_cytopenia": "other_explained"},
        "history": {**PLAIN_HISTORY, "exposures": {"listed": ["alcohol"], "complete": True}},
        "infection_tests": NO_VIRUS, "examination": [{"day": 0, **CALM}],
        "chemistry": {"mcv": Number(86, 97, 0), **{"b12": "normal", "folate": "normal"}},
    },
    Who((41, 74, "years"), reasons=("liver",)),
)  # fmt: skip
SPL_BY_HAND = SPL.but(
    status="probable", radicals={**SPL.radicals, "spleen": {"enlarged": True, "imaged": False, "portal_hypertension": True}}
)
SPL_ALONE = SPL.but(
    status="possible", course=once(0.52, 0.78, lines={"plt": (108.0, 147.0)}),
    radicals={"spleen": {"enlarged": True}, "examination": [{"day": 0, **CALM}], "history": {"recent_viral_illness": False}, "drugs": []},
    who=Who((30, 74, "years"), reasons=("checkup", "tired"), quiet=True), normal=("film",),
)  # fmt: skip
RECIPES = (INF, INF_TODDLER, INF_EARLY, INF_POINTED, HLH, HLH_FOUR, HLH_THREE, SPL, SPL_BY_HAND, SPL_ALONE)
