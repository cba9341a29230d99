"""The newborn: NIN, PMA, NHT, NSE. Day 0 is the first visit; the age is the age on that day."""

from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import At, Number, Whole, one_of

TERM = {"gestation_weeks": Whole(38, 41), "birth_weight_g": Whole(2720, 4080)}
NEWBORN = {"temperature": Number(36.5, 37.3), "sepsis_signs": False, "infection_sites": [], "signs": []}
JAUNDICE = ("jaundice", "newborn-check")
GREW_NOTHING = {"day": 2, "sepsis_culture": "neg"}  # a culture is read two days after it was taken
DEEP = ((0, 0, 0.05, 0.45), (2, 4, 0.05, 0.45), (12, 16, 0.1, 0.7), (48, 72, 1.6, 3.6))
NIN = Recipe(
    "NIN", "established", Course(DEEP),
    {
        **TERM,
        "maternal": one_of(
            {"antibody": "pos", "specificity": "HNA-1a", "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a"], "anc": Number(2.9, 6.8)},
            {"antibody": "pos", "specificity": "HNA-1b", "mother_hna": ["HNA-1a"], "father_hna": ["HNA-1a", "HNA-1b"], "anc": Number(2.9,
             6.8)},
            {"antibody": "pos", "specificity": "HNA-3a", "mother_hna": ["HNA-3b"], "father_hna": ["HNA-3a", "HNA-3b"], "anc": Number(2.9,
             6.8)},
            {"antibody": "pos", "specificity": "HNA-2", "mother_hna": [], "father_hna": ["HNA-2"], "anc": Number(2.9, 6.8)}),
        "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
    },
    Who((4, 9, "days"), reasons=JAUNDICE), normal=("family",),
)  # fmt: skip
NIN_TYPES_OPEN = NIN.but(
    status="probable", course=Course(((0, 0, 0.05, 0.45), (2, 4, 0.05, 0.45), (9, 14, 0.1, 0.7))),
    radicals={**NIN.radicals, "maternal": {"antibody": "pos", "specificity": one_of("HNA-1a", "HNA-1b", "HNA-2", "HNA-3a"),
                                           "anc": Number(2.9, 6.8)}},
)  # fmt: skip
NIN_BARE = NIN.but(
    status="possible", course=Course(((0, 0, 0.55, 1.2), (2, 4, 0.55, 0.95))),
    radicals={**TERM, "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": []},
)  # fmt: skip

PMA = NIN.but(
    code="PMA", status="probable", course=Course(((0, 0, 0.1, 0.6), (2, 4, 0.1, 0.7), (16, 20, 0.3, 0.9), (44, 66, 1.6, 3.2))),
    radicals={
        **TERM, "maternal": {"anc": Number(0.4, 1.3), "antibody": "pos", "specificity": "panreactive", "autoantibody_self": True,
                             "autoimmune": one_of(True, False), "treated": False, "splenectomy": False},
        "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
    },
    who=Who((2, 6, "days"), reasons=("mother-low", *JAUNDICE)),
)  # fmt: skip
PMA_BARE = PMA.but(
    status="possible", course=Course(((0, 0, 0.55, 1.2), (2, 4, 0.55, 1.2))),
    radicals={**PMA.radicals, "maternal": {"anc": Number(0.6, 1.3), "antibody": "neg", "reacts_with_father": False}},
    who=Who((4, 8, "days"), reasons=JAUNDICE),
)  # fmt: skip

SMALL = {"gestation_weeks": Whole(34, 36), "birth_weight_g": Whole(1370, 1740)}
NHT = Recipe(
    "NHT", "established", Course(((0, 0, 0.55, 1.3), (1, 2, 0.7, 1.4), (3, 4, 1.8, 2.6), (7, 12, 2.6, 4.4)), lines={"plt": (104.0, 190.0)}),
    {
        **SMALL, "maternal": {"hypertension": True, "hellp": one_of(True, False), "anc": Number(4.2, 8.9)},
        "neonatal": [{"day": 0, "well": True, "sga": True, "multiple": False}, GREW_NOTHING],
        "examination": [{"day": 0, **NEWBORN}], "drugs": [],
    },
    Who((3, 3, "days"), reasons=("small-baby",)),
    normal=("family",),
)  # fmt: skip
NHT_EARLY = NHT.but(
    status="probable", course=Course(((0, 0, 0.55, 1.3), (1, 2, 0.7, 1.4), (3, 4, 0.9, 1.45)), lines={"plt": (104.0, 190.0)})
)
NHT_LONG = NHT.but(
    status="possible", course=Course(((0, 0, 0.6, 1.3), (2, 3, 0.6, 1.2), (14, 18, 0.6, 0.95), (27, 27, 0.6, 0.95))),
    radicals={
        **TERM, "maternal": {"hypertension": True, "hellp": False, "anc": Number(4.2, 8.9)},
        "neonatal": [{"day": 0, "well": True, "sga": one_of(True, False)}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}],
        "drugs": [],
    },
    who=Who((4, 6, "days"), reasons=JAUNDICE),
)  # fmt: skip

ILL = {"temperature": one_of(Number(35.2, 35.9), Number(38.1, 39.0)), "sepsis_signs": True, "signs": []}
NSE = Recipe(
    "NSE", "established", Course(((0, 0, 0.2, 0.95), (1, 2, 0.3, 1.1), (5, 7, 1.8, 3.2), (12, 18, 2.6, 5.6)), lines={"plt": (62.0, 140.0)}),
    {
        "gestation_weeks": Whole(37, 41), "birth_weight_g": Whole(2750, 3900),
        "history": {"infection_onset": one_of(-1, 0)},
        "neonatal": [{"day": 0, "well": False}, {"day": At(1), "sepsis_culture": "pos"}, {"day": At(-1), "well": True}],
        "examination": [{"day": 0, **ILL}, {"day": At(2), "temperature": Number(36.5, 37.2), "sepsis_signs": False, "signs": []}],
        "film": [{"day": 0, "reviewed": True, "blasts": False, "left_shift": True}], "drugs": [],
    },
    Who((3, 16, "days"), reasons=("ill-newborn",)),
    normal=("family",),
)  # fmt: skip
NSE_NOW = NSE.but(
    status="probable", course=Course(((0, 0, 0.2, 0.95), (1, 2, 0.3, 1.1)), lines={"plt": (62.0, 140.0)}),
    radicals={**NSE.radicals, "neonatal": [{"day": 0, "well": False}, {"day": At(1), "sepsis_culture": "pos"}], "examination": [{"day": 0,
        **ILL}]},
    last_on=(3, 4),
)  # fmt: skip
PRETERM = NSE.but(
    status="probable", course=Course(((0, 0, 0.6, 1.0), (3, 5, 0.6, 1.05), (10, 14, 0.7, 1.05))),
    radicals={
        "gestation_weeks": Whole(27, 32), "birth_weight_g": Whole(840, 1480), "maternal": {"hypertension": False, "hellp": False},
        "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
        "film": [{"day": 0, "reviewed": True, "blasts": False, "left_shift": False}],
    },
    who=Who((5, 12, "days"), reasons=("unit-routine",)),
)  # fmt: skip
NSE_BARE = NSE.but(
    status="possible", course=Course(((0, 0, 0.6, 1.2), (3, 5, 0.6, 1.2))),
    radicals={
        **SMALL, "maternal": {"hypertension": False, "hellp": False, "antibody": "neg", "reacts_with_father": False, "anc": Number(3.2,
            7.1)},
        "neonatal": [{"day": 0, "well": True}, GREW_NOTHING], "examination": [{"day": 0, **NEWBORN}], "drugs": [],
    },
    who=Who((4, 7, "days"), reasons=("unit-routine",)),
)  # fmt: skip
RECIPES = (NIN, NIN_TYPES_OPEN, NIN_BARE, PMA, PMA_BARE, NHT, NHT_EARLY, NHT_LONG, NSE, NSE_NOW, PRETERM, NSE_BARE)
