"""Diseases of the marrow: MDS, LEU, AA, MF."""

from classification.generate.radicals.shared import CALM, PLAIN_HISTORY, VITAMINS, chronic, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Number, Whole, one_of

OLD = ("stairs", "tired")
LARGE = {**VITAMINS, "mcv": Number(101, 116, 0), "ldh_high": False}
MDS = Recipe(
    "MDS", "established", chronic(0.45, 1.3, lines={"hb": (78.0, 98.0), "plt": (62.0, 140.0)}),
    {
        "chemistry": LARGE, "drugs": [], "history": PLAIN_HISTORY, "examination": [{"day": 0, **CALM}],
        "marrow": [{"done": True, "cellularity": one_of("normal", "hyper"), "dysplasia_pct": Whole(18, 55), "blasts_pct": Whole(1, 8),
                    "ring_sideroblasts": one_of(True, False), "fibrosis_grade": 0}],
        "molecular": [{"karyotype": one_of("normal", "mds_defining", "other_abnormal"),
                       "ngs": [{"gene": one_of("SF3B1", "SRSF2", "ASXL1", "TET2", "U2AF1"), "vaf": Whole(12, 44)}]}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": True}],
    },
    Who((61, 85, "years"), reasons=OLD), normal=("history", "spleen"),
)  # fmt: skip
MDS_NO_CLONE = MDS.but(
    status="probable",
    radicals={
        **{key: part for key, part in MDS.radicals.items() if key != "molecular"},
        "marrow": [{"done": True, "cellularity": "normal", "dysplasia_pct": Whole(14, 40), "blasts_pct": Whole(1, 4), "fibrosis_grade": 0}],
    },
)  # fmt: skip
MDS_FILM = MDS.but(
    status="possible", course=once(0.35, 0.77),
    radicals={"film": [{"reviewed": True, "blasts": False, "dysplasia": True}], "drugs": [], "history": PLAIN_HISTORY,
              "examination": [{"day": 0, **CALM}], "chemistry": {**VITAMINS, "mcv": Number(93, 99, 0)}},
    who=Who((61, 85, "years"), reasons=("tired", "checkup", "mouth-adult"), quiet=True), normal=("spleen",),
)  # fmt: skip

ILL = ("marrow-ill", "bleeding")
PAN = {"hb": (62.0, 92.0), "plt": (12.0, 70.0)}
BLEEDING = {**CALM, "temperature": Number(36.9, 38.2), "signs": {"listed": [one_of("bleeding", "bone_pain", "adenopathy")]}}
LEU = Recipe(
    "LEU", "established", Course(((0, 0, 0.08, 0.9), (1, 2, 0.08, 0.9)), lines=PAN),
    {
        "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(6, 40)}], "chemistry": {"ldh_high": True, "mcv": Number(84, 99, 0)},
        "marrow": [{"done": True, "cellularity": "hyper", "blasts_pct": Whole(28, 88)}], "drugs": [], "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **BLEEDING}],
    },
    Who((3, 78, "years"), reasons=ILL), normal=("history", "family"), last_on=(4, 8),
)  # fmt: skip
LEU_FILM = LEU.but(
    status="probable",
    radicals={**{k: v for k, v in LEU.radicals.items() if k != "marrow"},
              "film": [{"reviewed": True, "blasts": True, "blasts_pct": Whole(3, 16)}]},
)  # fmt: skip
LEU_CHILD = LEU.but(
    status="possible", course=once(0.5, 1.1, lines={"hb": (101.0, 108.0)}),
    radicals={"statement": {"second_cytopenia": "unexplained"}, "drugs": [], "history": {"associated_disease": [],
        "recent_viral_illness": False},
              "examination": [{"day": 0, **CALM, "signs": {"listed": [one_of("bone_pain", "limp")]}}]},
    who=Who((2, 9, "years"), reasons=("legs",), quiet=True),
    normal=(),
)  # fmt: skip

EMPTY = {"done": True, "cellularity": "hypo", "cellularity_pct": Whole(5, 22), "dysplasia_pct": Whole(0, 4), "blasts_pct": Whole(0, 1),
         "fibrosis_grade": 0}  # fmt: skip
CLEAN = [{"reviewed": True, "blasts": False, "dysplasia": False}]
AA = Recipe(
    "AA", "established", Course(((0, 0, 0.05, 0.6), (2, 4, 0.05, 0.6), (8, 14, 0.05, 0.6)), lines={"hb": (58.0, 84.0), "plt": (6.0, 34.0)}),
    {
        "marrow": [EMPTY], "film": CLEAN, "chemistry": {"reticulocytes": Whole(4, 17), "reticulocyte_method": "manual",
         "mcv": Number(92, 101, 0)},
        "drugs": [], "history": PLAIN_HISTORY, "examination": [{"day": 0, **CALM, "signs": {"listed": ["bleeding"]}}],
    },
    Who((16, 44, "years"), reasons=("bleeding", "marrow-ill")),
        normal=("spleen", "family"),
)  # fmt: skip
AA_NO_TREPHINE = AA.but(
    status="probable",
    radicals={**AA.radicals, "marrow": [{"done": True, "cellularity": "hypo", "dysplasia_pct": Whole(0, 4), "blasts_pct": Whole(0, 1)}]},
)  # fmt: skip
AA_DRY = AA.but(
    status="possible",
    radicals={
        "marrow": [{"done": True, "dysplasia_pct": Whole(0, 4), "blasts_pct": Whole(0, 1)}], "film": CLEAN, "drugs": [],
         "history": PLAIN_HISTORY,
        "chemistry": {"mcv": Number(90, 98, 0)}, "examination": [{"day": 0, **CALM, "signs": []}],
    },
    who=Who((19, 44, "years"), reasons=AA.who.reasons, quiet=True),
)  # fmt: skip

FULL = ("belly",)
SPLEEN = {"enlarged": True, "imaged": True, "cm": Number(16.0, 24.0), "portal_hypertension": False}
MF = Recipe(
    "MF", "established", chronic(0.6, 1.4, lines={"hb": (82.0, 98.0), "plt": (60.0, 140.0)}),
    {
        "spleen": SPLEEN, "film": [{"reviewed": True, "blasts": False, "teardrop": True, "leukoerythroblastic": True}],
        "marrow": [{"done": True, "fibrosis_grade": Whole(2, 3), "megakaryocyte_atypia": True, "blasts_pct": Whole(1, 4),
         "dysplasia_pct": Whole(1, 6)}],
        "molecular": [{"driver_mpn": "pos", "bcr_abl1": "neg"}], "chemistry": {"ldh_high": True}, "drugs": [], "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **CALM, "signs": {"listed": ["b_symptoms"]}}],
    },
    Who((55, 82, "years"), reasons=FULL), normal=("family",),
)  # fmt: skip
MF_NO_MARROW = MF.but(status="probable", radicals={**MF.radicals, "marrow": [{"done": False}]})
MF_FILM = MF.but(
    status="possible", course=once(0.5, 0.78, lines={"hb": (112.0, 119.0), "plt": (160.0, 320.0)}),
    radicals={"spleen": SPLEEN, "film": [{"reviewed": True, "blasts": False, "teardrop": True}], "drugs": [], "history": PLAIN_HISTORY,
              "examination": [{"day": 0, **CALM}]},
    who=Who((55, 82, "years"), reasons=FULL, quiet=True),
)  # fmt: skip
RECIPES = (MDS, MDS_NO_CLONE, MDS_FILM, LEU, LEU_FILM, LEU_CHILD, AA, AA_NO_TREPHINE, AA_DRY, MF, MF_NO_MARROW, MF_FILM)
