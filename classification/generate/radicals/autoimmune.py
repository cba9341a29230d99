"""Autoimmune neutropenia: AINI, AINL, AINA, AINS."""

from typing import Any

from classification.generate.radicals.shared import (
    ALL_GENES,
    CALM,
    NO_VIRUS,
    NORMAL_MARROW,
    NOTHING_ELSE,
    PLAIN_HISTORY,
    POSITIVE,
    VITAMINS,
    chronic,
    once,
)
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Number, one_of

TODDLER = ("ear", "operation-child", "skin-minor", "well-child")
MILD = {**CALM, "infection_severity": one_of("mild", "none")}
LATE = {**NORMAL_MARROW, "arrest_stage": one_of("late", "none"), "cellularity": one_of("normal", "hyper")}
GIFT = {"day": At(1), "method": "GIFT_I", **POSITIVE}
ALL_FLAGS_CLEAR = {
    "syndromic": [], "genes_tested_negative": ALL_GENES, "marrow": [LATE], "cycle": {"days": 0, "adequate": True},
    "history": {**PLAIN_HISTORY, "special_infections": []}, "statement": NOTHING_ELSE, "examination": [{"day": 0, **MILD}],
    "film": [{"reviewed": True, "blasts": False, "dysplasia": False}], "immunology": [{"igg": "normal", "b_cells_absent": False}],
}  # fmt: skip
INFANT = Course(((-150, -110, 0.12, 0.45), (-60, -30, 0.12, 0.45), (0, 0, 0.12, 0.45), (25, 45, 0.12, 0.45)), steady=True)
AINI = Recipe(
    "AINI", "established", INFANT,
    {**ALL_FLAGS_CLEAR, "antibody_tests": [{**GIFT, "day": -20}], "drugs": []},
    Who((11, 26, "months"), reasons=TODDLER), normal=("examination", "history", "film", "spleen", "family"),
)  # fmt: skip
AINI_REMITTED = AINI.but(
    course=Course(((-140, -100, 0.15, 0.45), (0, 0, 0.15, 0.45), (200, 260, 1.9, 3.0), (450, 520, 2.2, 3.9))),
    radicals={**{k: v for k, v in ALL_FLAGS_CLEAR.items() if k not in ("marrow", "cycle")}, "marrow": [{"done": False}],
              "antibody_tests": [{**GIFT, "day": 5}], "drugs": []},
)  # fmt: skip
AINI_WORKING = AINI.but(
    status="probable",
    radicals={"antibody_tests": [{**GIFT, "day": 8}], "drugs": [], "history": PLAIN_HISTORY, "statement": NOTHING_ELSE,
              "examination": [{"day": 0, **MILD}]},
)  # fmt: skip
AINI_UNTESTED = AINI.but(
    status="possible", course=Course(((0, 0, 0.55, 0.78), (14, 30, 0.55, 0.78)), steady=True),
    radicals={"drugs": [], "history": PLAIN_HISTORY, "statement": NOTHING_ELSE, "examination": [{"day": 0, **MILD}]},
    who=Who((7, 40, "months"), reasons=TODDLER, quiet=True),
)  # fmt: skip

SCHOOL = ("mouth-school", "tonsils", "sinus-school", "boil")
AINL = Recipe(
    "AINL", "established", chronic(0.2, 0.9, start=(-320, -150)),
    {**ALL_FLAGS_CLEAR, "antibody_tests": [{**GIFT, "day": -20}], "drugs": []}, Who((8, 16, "years"), reasons=SCHOOL),
)  # fmt: skip
AINL_LONG = AINL.but(
    course=Course(((-1290, -1160, 0.2, 0.6), (-500, -300, 0.2, 0.6), (0, 0, 0.2, 0.6), (20, 40, 0.2, 0.6)), steady=True),
    who=Who((56, 70, "months"), reasons=SCHOOL), companions=("AINI",),
)  # fmt: skip
AINL_WORKING = AINL.but(status="probable", radicals={**AINI_WORKING.radicals, "immunology": [{"igg": "normal", "b_cells_absent": False}]})
AINL_UNTESTED = AINL.but(
    status="possible", course=Course(((0, 0, 0.4, 0.77), (14, 30, 0.4, 0.77)), steady=True), radicals=AINI_UNTESTED.radicals,
    who=Who((8, 16, "years"), reasons=SCHOOL, quiet=True),
)  # fmt: skip


def _two_methods(aim: str) -> list[dict[str, Any]]:
    """An indirect GIFT and a MAIGA that agree on what the antibody is aimed at."""
    return [{"day": 2, "method": method, "result": "pos", "specificity": aim} for method in ("GIFT_I", "MAIGA")]


WORKED_UP = {"chemistry": {**VITAMINS, "mcv": Number(85, 95, 0)}, "infection_tests": NO_VIRUS}
ADULT = ("preop", "mouth-adult", "checkup", "sinus", "skin-adult")
AINA = Recipe(
    "AINA", "established", chronic(0.2, 0.76),
    {
        **WORKED_UP, "antibody_tests": one_of(*(_two_methods(aim) for aim in ("HNA-1a", "HNA-1b", "unspecified"))), "drugs": [],
            "duffy": "duffy_positive",
        "history": PLAIN_HISTORY, "statement": {**NOTHING_ELSE, "workup_complete": True}, "examination": [{"day": 0, **MILD}],
        "immunology": [{"ana": "neg", "dsdna": "neg", "rf": "neg", "igg": "normal"}], "lymphocytes": [{"lgl_count": "0.2",
         "tcr_clonal": False}],
    },
    Who((21, 68, "years"), reasons=ADULT),
)  # fmt: skip
AINA_NO_LIST = AINA.but(
    status="probable",
    radicals={"antibody_tests": [{**GIFT, "day": 2}], "drugs": [], "history": PLAIN_HISTORY, "examination": [{"day": 0, **MILD}]},
)  # fmt: skip
AINA_SHORT = AINA_NO_LIST.but(
    status="possible",
    course=Course(((0, 0, 0.25, 0.76), (18, 44, 0.25, 0.76)), steady=True),
    who=Who((21, 68, "years"), reasons=ADULT, quiet=True),
)

DISEASE = one_of("SLE", "Sjogren", "CVID", "ALPS")
AINS = Recipe(
    "AINS", "established", chronic(0.35, 1.1),
    {
        "history": {**PLAIN_HISTORY, "associated_disease": {"listed": [DISEASE], "complete": True}}, "antibody_tests": [{**GIFT, "day": 2}],
        "drugs": [], "spleen": {"enlarged": False, "portal_hypertension": False}, "lymphocytes": [{"lgl_count": Number(0.1, 0.3, 2)}],
        "marrow": [{"done": False}], "examination": [{"day": 0, **MILD}], "statement": {"second_cytopenia": "none"},
        "immunology": [{"ana": "pos", "dsdna": one_of("pos", "neg"), "dat": "neg"}],
    },
    Who((19, 66, "years"), reasons=("rheum", "tired", "sinus", "skin-adult")),
    normal=("examination", "history", "film", "family"),
)  # fmt: skip
AINS_NO_ANTIBODY = AINS.but(
    status="probable", radicals={key: part for key, part in AINS.radicals.items() if key not in ("antibody_tests", "lymphocytes", "marrow")}
)
AINS_ONCE = AINS_NO_ANTIBODY.but(
    status="possible", course=once(0.4, 0.77), who=Who((19, 66, "years"), reasons=AINS.who.reasons, quiet=True)
)
RECIPES = (AINI, AINI_REMITTED, AINI_WORKING, AINI_UNTESTED, AINL, AINL_LONG, AINL_WORKING, AINL_UNTESTED, AINA, AINA_NO_LIST,
    AINA_SHORT, AINS,
           AINS_NO_ANTIBODY, AINS_ONCE)  # fmt: skip
