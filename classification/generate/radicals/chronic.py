"""Chronic low counts of adults without a disease behind them: CIN, DAN."""

from classification.generate.radicals.shared import (
    CALM,
    NO_VIRUS,
    NORMAL_MARROW,
    NOTHING_ELSE,
    PLAIN_HISTORY,
    VITAMINS,
    both_negative,
    chronic,
)
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Number, one_of

ADULT = ("tired", "donor", "checkup", "travel", "preop")
CIN = Recipe(
    "CIN", "established", chronic(0.55, 1.25),
    {
        "antibody_tests": both_negative(3), "duffy": "duffy_positive", "drugs": [], "history": PLAIN_HISTORY,
        "statement": {**NOTHING_ELSE, "workup_complete": True}, "lymphocytes": [{"lgl_count": Number(0.1, 0.3, 2), "tcr_clonal": False}],
        "marrow": [NORMAL_MARROW], "molecular": [{"karyotype": "normal"}], "examination": [{"day": 0, **CALM}], "infection_tests": NO_VIRUS,
        "chemistry": {**VITAMINS, "mcv": Number(85, 95, 0)}, "immunology": [{"ana": "neg", "dsdna": "neg", "rf": "neg"}],
    },
    Who((24, 72, "years"), reasons=ADULT),
)  # fmt: skip
CIN_NO_MARROW = CIN.but(status="probable", radicals={k: v for k, v in CIN.radicals.items() if k not in ("marrow", "molecular")})
CIN_SHORT = CIN.but(
    status="possible", course=Course(((0, 0, 0.5, 1.2), (20, 50, 0.5, 1.2)), steady=True),
    radicals={
        "antibody_tests": both_negative(3), "duffy": "duffy_positive", "drugs": [], "history": PLAIN_HISTORY,
         "examination": [{"day": 0, **CALM}],
    },
    who=Who((24, 72, "years"), reasons=ADULT, quiet=True),
)  # fmt: skip

RANGE = {"duffy": "duffy_null", "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}],
         "statement": {"second_cytopenia": one_of("none", "none", "iron_deficiency")}}  # fmt: skip
DAN = Recipe(
    "DAN", "established", chronic(1.22, 1.74, start=(-900, -260)), {**RANGE, "drugs": []},
    Who((19, 61, "years"), reasons=ADULT),
)  # fmt: skip
DAN_BORDERLINE = DAN.but(status="probable", course=chronic(0.84, 1.16, start=(-900, -260)))
DAN_UNTYPED = DAN.but(
    status="possible", course=Course(((0, 0, 1.05, 1.7),)),
    radicals={"drugs": [], "history": {**PLAIN_HISTORY, "recurrent_infections": False}, "examination": [{"day": 0, **CALM}]},
    who=Who((19, 61, "years"), reasons=ADULT, quiet=True),
)  # fmt: skip
RECIPES = (CIN, CIN_NO_MARROW, CIN_SHORT, DAN, DAN_BORDERLINE, DAN_UNTYPED)
