"""Lymphoid clones and rheumatoid arthritis: LGL, FEL."""

from classification.generate.radicals.shared import CALM, NOTHING_ELSE, PLAIN_HISTORY, chronic, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Number, Whole, one_of

VISIT = ("second-opinion", "mouth-adult", "ulcer", "tired")
T_CELLS = {"lgl_count": Number(0.8, 3.4), "phenotype": "T_CD8", "nk_count": Number(0.05, 0.3, 2)}
LGL = Recipe(
    "LGL", "established", chronic(0.25, 0.95),
    {
        "lymphocytes": [{**T_CELLS, "lgl_days": Whole(190, 420), "tcr_clonal": True, "stat3": one_of("mutated", "wt")}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False, "lgl": True}],
        "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "drugs": [], "examination": [{"day": 0, **CALM}],
        "immunology": [{"rf": one_of("pos", "neg"), "ana": one_of("pos", "neg"), "dsdna": "neg"}],
    },
    Who((48, 79, "years"), reasons=VISIT), normal=("examination", "history", "film", "family"),
)  # fmt: skip
LGL_RECENT = LGL.but(
    status="probable", radicals={**LGL.radicals, "lymphocytes": [{**T_CELLS, "lgl_days": Whole(40, 150), "tcr_clonal": True}]}
)
LGL_SEEN = LGL.but(
    status="possible", course=once(0.3, 0.76),
    radicals={
        "lymphocytes": [{"lgl_count": Number(0.6, 1.6)}], "film": [{"reviewed": True, "blasts": False, "dysplasia": False, "lgl": True}],
        "history": PLAIN_HISTORY, "drugs": [], "examination": [{"day": 0, **CALM}], "statement": NOTHING_ELSE,
    },
    who=Who((48, 79, "years"), reasons=VISIT[1:], quiet=True),
)  # fmt: skip

JOINTS = {"associated_disease": {"listed": ["RA"], "complete": True}, "ra_seropositive_erosive": True, "recent_viral_illness": False,
          "chemo_recent": False, "radiation_recent": False, "exposures": []}  # fmt: skip
SPLEEN = {"enlarged": True, "imaged": True, "cm": Number(13.6, 18.4), "portal_hypertension": False}
FEL = Recipe(
    "FEL", "established", chronic(0.3, 0.95),
    {
        "history": JOINTS, "spleen": SPLEEN, "drugs": [], "immunology": [{"rf": "pos", "anti_ccp": "pos", "ana": one_of("neg", "pos")}],
        "lymphocytes": [{"lgl_count": Number(0.1, 0.35, 2), "tcr_clonal": False, "nk_count": "0.1"}],
        "examination": [{"day": 0, **CALM, "infection_severity": "mild", "infection_sites": {"listed": ["skin"], "complete": True}}],
        "film": [{"reviewed": True, "blasts": False, "dysplasia": False, "lgl": False}],
    },
    Who((46, 78, "years"), reasons=("old-joints",)),
    normal=("history", "film", "family"),
)  # fmt: skip
FEL_NO_FLOW = FEL.but(
    status="probable", course=Course(((0, 0, 0.4, 0.9), (8, 14, 0.4, 1.0), (28, 45, 0.4, 1.0)), steady=True),
    radicals={key: part for key, part in FEL.radicals.items() if key != "lymphocytes"},
)  # fmt: skip
FEL_SEROLOGY = FEL.but(
    status="possible", course=once(0.3, 0.77),
    radicals={
        "spleen": SPLEEN, "immunology": [{"rf": "pos", "anti_ccp": one_of("pos", "neg")}], "drugs": [],
        "examination": [{"day": 0, **CALM, "inflammation": ["arthritis"]}], "history": {"recent_viral_illness": False},
    },
    who=Who((46, 78, "years"), reasons=("hands",), quiet=True), normal=("film", "family"),
)  # fmt: skip
BOTH = LGL.but(
    radicals={**LGL.radicals, "history": JOINTS, "spleen": SPLEEN, "immunology": [{"rf": "pos", "anti_ccp": "pos"}]}, companions=("FEL",)
)
RECIPES = (LGL, LGL_RECENT, LGL_SEEN, FEL, FEL_NO_FLOW, FEL_SEROLOGY, BOTH)
