"""Biologics and checkpoint inhibitors: LON, BIO, ICI."""

from classification.generate.radicals.shared import CALM, FEBRILE, NORMAL_MARROW, NOTHING_ELSE, PLAIN_HISTORY, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Doses, Whole, one_of

CHECK = ("dayunit",)
ANTI_CD20 = one_of(
    {"name": "rituximab", "doses": Doses(Whole(-190, -38), 14, 2), "dose": "1000 mg"},
    {"name": "ocrelizumab", "doses": Doses(Whole(-170, -40), 182, 4), "dose": "600 mg"},
    {"name": "obinutuzumab", "doses": Doses(Whole(-150, -45), 28, 6, 3), "dose": "1000 mg"},
    {"name": "rituximab", "doses": Doses(Whole(-200, -50), 7, 4, 4), "dose": "375 mg/m²"},
)  # fmt: skip
LON = Recipe(
    "LON", "established", Course(((-330, -205, 3.0, 6.2), (0, 0, 0.05, 0.46), (6, 9, 0.1, 0.8), (20, 28, 0.9, 1.6), (44, 62, 1.9, 3.6))),
    {
        "drugs": [ANTI_CD20], "statement": {**NOTHING_ELSE, "prior_normal_anc": True}, "history": PLAIN_HISTORY,
        "immunology": [{"igg": one_of("normal", "low"), "b_cells": "0"}],
        "examination": [{"day": 0, **CALM}],
    },
    Who((24, 74, "years"), reasons=CHECK),
)  # fmt: skip
LON_OPEN = LON.but(
    status="probable", course=Course(((0, 0, 0.05, 0.46), (5, 8, 0.1, 0.6), (14, 22, 0.2, 0.9))),
    radicals={"drugs": [ANTI_CD20], "history": {"recent_viral_illness": False}, "examination": [{"day": 0, **CALM}],
              "immunology": [{"igg": one_of("normal", "low"), "b_cells": "0"}]},
)  # fmt: skip
LON_SHALLOW = LON.but(status="possible", course=Course(((-330, -205, 3.0, 6.2), (0, 0, 0.55, 0.77), (8, 12, 0.6, 0.95),
    (40, 55, 1.9, 3.4))),
                      who=Who((24, 74, "years"), reasons=CHECK, quiet=True))  # fmt: skip

BIO = Recipe(
    "BIO", "established", Course(((-220, -90, 2.2, 3.4), (0, 0, 0.55, 0.97), (7, 11, 0.8, 1.5), (24, 40, 1.85, 2.9))),
    {
        "drugs": [one_of(
            {"name": "tocilizumab", "start": Whole(-70, -22), "last_dose": Whole(-8, -3), "dose": "162 mg once a week", "stop": 0},
            {"name": "sarilumab", "start": Whole(-80, -30), "last_dose": Whole(-13, -4), "dose": "200 mg fortnightly", "stop": 0},
            {"name": "adalimumab", "start": Whole(-85, -40), "last_dose": Whole(-14, -4), "dose": "40 mg fortnightly", "stop": 0},
            {"name": "etanercept", "start": Whole(-80, -30), "last_dose": Whole(-8, -2), "dose": "50 mg once a week", "stop": 0},
            {"name": "infliximab", "start": Whole(-80, -45), "last_dose": Whole(-24, -10), "dose": "5 mg/kg", "stop": 0})],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True, "own_baseline_anc": one_of("1.9", "2.3", "2.6")},
        "history": PLAIN_HISTORY, "examination": [{"day": 0, **CALM}],
    },
    Who((23, 74, "years"), reasons=("biologic-check",)),
)  # fmt: skip
BIO_ON_HOLD = BIO.but(status="probable", course=Course(((-220, -90, 2.2, 3.4), (0, 0, 0.55, 0.97), (3, 5, 0.55, 1.1), (8, 12, 0.6, 1.3))))
BIO_UNDATED = BIO.but(
    status="possible", course=once(0.4, 0.77),
    radicals={"drugs": [{"name": one_of("adalimumab", "tocilizumab", "etanercept", "sarilumab"), "dose": "dose not told"}],
              "history": {"recent_viral_illness": False}, "examination": [{"day": 0, **CALM}]},
    who=Who((23, 74, "years"), reasons=("tired", "skin-adult"), quiet=True),
)  # fmt: skip

CHECKPOINT = one_of(
    {"name": "pembrolizumab", "doses": Doses(Whole(-20, -4), 21, 5, 3), "dose": "200 mg"},
    {"name": "nivolumab", "doses": Doses(Whole(-13, -3), 14, 7, 4), "dose": "240 mg"},
    {"name": "atezolizumab", "doses": Doses(Whole(-20, -5), 21, 5, 3), "dose": "1200 mg"},
)  # fmt: skip
ICI = Recipe(
    "ICI", "established",
    Course(((-160, -128, 3.2, 6.5), (-27, -20, 2.6, 5.4), (0, 0, 0.03, 0.45), (2, 4, 0.02, 0.4), (9, 13, 0.4, 1.4), (21, 30, 1.9, 4.0))),
    {
        "drugs": [CHECKPOINT],
        "history": {**PLAIN_HISTORY, "ici_start": Whole(-105, -64), "irae_other": one_of(True, False)},
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "marrow": [{**NORMAL_MARROW, "cellularity": one_of("normal", "hyper"), "arrest_stage": one_of("none", "late")}],
        "examination": [{"day": 0, **FEBRILE}, {"day": 9, **CALM}],
    },
    Who((44, 79, "years"), reasons=("ici-fever",)),
)  # fmt: skip
ICI_GCSF = ICI.but(course=Course((*ICI.course.points[:4], (9, 13, 0.4, 1.9), *ICI.course.points[5:]), gcsf=(4,)))
ICI_NO_MARROW = ICI.but(status="probable", radicals={key: part for key, part in ICI.radicals.items() if key != "marrow"})
ICI_LONG_STOPPED = ICI.but(
    status="possible", course=once(0.2, 0.75),
    radicals={
        "drugs": [{"name": one_of("pembrolizumab", "nivolumab"), "start": -560, "stop": Whole(-300, -210), "last_dose": Whole(-330, -305),
                   "dose": "every three weeks"}],
        "history": {"recent_viral_illness": False, "ici_start": -560, "ici_stop": Whole(-300, -210)}, "examination": [{"day": 0, **CALM}],
    },
    who=Who((44, 79, "years"), reasons=("oncology-visit",), quiet=True),
)  # fmt: skip
RECIPES = (LON, LON_OPEN, LON_SHALLOW, BIO, BIO_ON_HOLD, BIO_UNDATED, ICI, ICI_GCSF, ICI_NO_MARROW, ICI_LONG_STOPPED)
