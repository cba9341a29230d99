"""Congenital neutropenia: SCN, CYC, SDS, GSD."""

from classification.generate.radicals.shared import CALM, chronic
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Number, Whole, one_of

HISTORY = {"associated_disease": [], "exposures": [], "recent_viral_illness": False}
INFANT = ("abscess",)
DEEP = {"temperature": Number(37.8, 39.4), "infection_severity": "severe",
    "infection_sites": {"listed": ["deep_abscess"]},
        "sepsis_signs": False, "signs": []}  # fmt: skip
GENE = one_of(
    {"gene": "ELANE", "variant_class": "P", "zygosity": "het"}, {"gene": "HAX1", "variant_class": "P", "zygosity": "hom"},
    {"gene": "G6PC3", "variant_class": "LP", "zygosity": "comp_het"}, {"gene": "JAGN1", "variant_class": "P", "zygosity": "hom"},
)  # fmt: skip
SCN = Recipe(
    "SCN", "established", chronic(0.03, 0.24, start=(-120, -95), on=(10, 25)),
    {"germline": [GENE], "history": HISTORY, "examination": [{"day": 0, **DEEP}], "drugs": [],
     "marrow": [{"done": True, "cellularity": "normal", "arrest_stage": "promyelocyte", "blasts_pct": Whole(1, 3),
      "dysplasia_pct": Whole(0, 3)}]},
    Who((5, 12, "months"), reasons=INFANT), normal=("film", "spleen"),
)  # fmt: skip
SCN_ARREST = SCN.but(status="probable", radicals={key: part for key, part in SCN.radicals.items() if key != "germline"})
SCN_FAMILY = SCN.but(
    status="possible", course=Course(((0, 0, 0.08, 0.42), (7, 20, 0.08, 0.42)), steady=True),
    radicals={"history": HISTORY, "examination": [{"day": 0, **CALM}], "family": {"scn_first_degree": True, "neutropenia": True},
        "drugs": []},
    who=Who((3, 11, "months"), reasons=("brother",), quiet=True),
    normal=("film", "spleen", "family"),
)  # fmt: skip

WAVES = ("waves",)
ULCERS = {**CALM, "mouth": "aphthae"}
ELANE = [{"gene": "ELANE", "variant_class": "P", "zygosity": "het"}]
CYC = Recipe(
    "CYC", "established", Course((), wave=True),
    {"germline": ELANE, "history": {**HISTORY, "periodic_history": True}, "examination": [{"day": 0, **ULCERS}], "drugs": []},
    Who((2, 14, "years"), reasons=WAVES), normal=("film", "spleen"),
)  # fmt: skip
CYC_NO_GENE = CYC.but(status="probable", radicals={key: part for key, part in CYC.radicals.items() if key != "germline"})
CYC_HISTORY = CYC.but(
    status="possible", course=Course(((0, 0, 0.08, 0.42), (8, 13, 1.9, 3.1))),
    radicals={"history": {**HISTORY, "periodic_history": True}, "examination": [{"day": 0, **ULCERS}], "drugs": []},
    who=Who((19, 38, "years"), reasons=WAVES, quiet=True), normal=("film", "spleen"),
)  # fmt: skip

SMALL_CHILD = ("weight", "stools")
SDS = Recipe(
    "SDS", "established", chronic(0.5, 1.2, start=(-200, -90)),
    {
        "germline": [{"gene": one_of("SBDS", "SBDS", "EFL1"), "variant_class": "P", "zygosity": "comp_het"}],
        "syndromic": {"listed": [one_of("short_stature", "steatorrhoea", "skeletal_dysplasia")]},
        "pancreas": {"elastase_low": True, "trypsinogen_low": True, "cf_excluded": True, "coeliac_excluded": True},
        "history": HISTORY, "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}], "drugs": [],
    },
    Who((14, 58, "months"), reasons=SMALL_CHILD), normal=("film", "spleen", "family"),
)  # fmt: skip
SDS_NO_GENE = SDS.but(status="probable", radicals={key: part for key, part in SDS.radicals.items() if key != "germline"})
SDS_SMALL = SDS.but(
    status="possible", course=Course(((0, 0, 0.55, 0.95), (14, 30, 0.55, 0.95)), steady=True),
    radicals={"syndromic": ["short_stature"], "history": HISTORY, "drugs": [],
              "examination": [{"day": 0, **CALM, "signs": ["growth_failure"]}]},
    who=Who((14, 58, "months"), reasons=(*SMALL_CHILD[:1], "well-child"), quiet=True),
)  # fmt: skip

GLUCOSE = ("glucose",)
GSD = Recipe(
    "GSD", "established", chronic(0.2, 0.85, start=(-160, -95)),
    {
        "germline": [{"gene": "SLC37A4", "variant_class": "P", "zygosity": one_of("hom", "comp_het")}],
        "metabolic": {"glucose_low": True, "lactate_high": True, "hepatomegaly": True, "urate_high": True, "lipids_high": True},
        "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY, "examination": [{"day": 0, **CALM}], "drugs": [],
    },
    Who((6, 20, "months"), reasons=GLUCOSE), normal=("film", "spleen", "family"),
)  # fmt: skip
GSD_TRIAD = GSD.but(status="probable", radicals={key: part for key, part in GSD.radicals.items() if key != "germline"})
GSD_SUGAR = GSD.but(
    status="possible", course=Course(((0, 0, 0.55, 0.95), (10, 24, 0.55, 0.95)), steady=True),
    radicals={"metabolic": {"glucose_low": True}, "syndromic": {"listed": ["hypoglycaemia"]}, "history": HISTORY, "drugs": [],
              "examination": [{"day": 0, **CALM}]},
    who=Who((6, 20, "months"), reasons=GLUCOSE, quiet=True),
)  # fmt: skip
RECIPES = (SCN, SCN_ARREST, SCN_FAMILY, CYC, CYC_NO_GENE, CYC_HISTORY, SDS, SDS_NO_GENE, SDS_SMALL, GSD, GSD_TRIAD, GSD_SUGAR)
