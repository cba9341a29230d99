"""Drugs and chemotherapy: DIN, CHE, and the exposure to radiation: RAD."""

from typing import Any

from classification.generate.radicals.shared import CALM, FEBRILE, NOTHING_ELSE, PLAIN_HISTORY, once
from classification.generate.recipe import Course, Recipe, Who
from classification.generate.values import Same, Whole, one_of

ROUTINE = ("preop", "checkup", "tired")
# name, dose as text, first day; F-DRG-10 with the windows of F-ENT-DIN-02
SUSPECTS: tuple[tuple[str, str, Whole], ...] = (
    ("metamizole", "500 mg four times a day", Whole(-24, -7)), ("metamizole", "1 g three times a day", Whole(-20, -6)),
    ("carbimazole", "20 mg daily", Whole(-70, -24)), ("thiamazole", "15 mg daily", Whole(-75, -21)),
    ("propylthiouracil", "100 mg three times a day", Whole(-80, -25)), ("sulfasalazine", "1 g twice a day", Whole(-85, -28)),
    ("cotrimoxazole", "960 mg twice a day", Whole(-26, -9)), ("flucloxacillin", "2 g every six hours", Whole(-27, -14)),
    ("piperacillin-tazobactam", "4.5 g every eight hours", Whole(-26, -15)), ("clozapine", "200 mg daily", Whole(-125, -40)),
    ("dapsone", "100 mg daily", Whole(-80, -30)), ("ticlopidine", "250 mg twice a day", Whole(-70, -25)),
    ("carbamazepine", "200 mg twice a day", Whole(-70, -20)), ("lamotrigine", "50 mg daily", Whole(-60, -20)),
    ("deferiprone", "1 g three times a day", Whole(-160, -40)), ("procainamide", "1 g twice a day", Whole(-85, -30)),
    ("mirtazapine", "30 mg at night", Whole(-75, -20)), ("vancomycin", "1 g twice a day", Whole(-30, -15)),
)  # fmt: skip


def suspect(stop: Any, **more: Any) -> Any:
    """A drug known for it, begun long enough before and stopped on that day."""
    return one_of(*({"name": name, "start": start, "stop": stop, "dose": dose, **more} for name, dose, start in SUSPECTS))


FALL = ((-420, -80, 3.0, 5.8), (0, 0, 0.02, 0.42), (2, 4, 0.05, 0.48), (8, 13, 1.85, 2.7), (21, 28, 2.6, 4.9))
DIN = Recipe(
    "DIN", "established", Course(FALL),
    {
        "drugs": [suspect(0)],
        "statement": {**NOTHING_ELSE, "prior_normal_anc": True},
        "history": PLAIN_HISTORY,
        "examination": [{"day": 0, **FEBRILE}, {"day": 8, **CALM}],
    },
    Who((22, 84, "years"), reasons=("fever-throat",)),
)  # fmt: skip
DIN_WELL = DIN.but(
    course=Course(((-420, -80, 3.0, 5.8), (0, 0, 0.2, 0.95), (3, 5, 0.3, 1.2), (9, 16, 1.85, 2.6), (21, 29, 2.4, 4.4))),
    radicals={**DIN.radicals, "examination": [{"day": 0, **CALM}]},
    who=Who((19, 82, "years"), reasons=("drug-check", *ROUTINE)),
)  # fmt: skip
DIN_GCSF = DIN.but(course=Course((*FALL[:3], (8, 11, 0.6, 2.4), *FALL[4:]), gcsf=(3,)))
DIN_EARLY = DIN.but(
    status="probable", course=Course(((-420, -80, 3.0, 5.8), (0, 0, 0.02, 0.42), (1, 2, 0.02, 0.4), (4, 6, 0.1, 0.48))),
    radicals={**DIN.radicals, "drugs": [suspect(0)], "examination": [{"day": 0, **FEBRILE}]},
)  # fmt: skip
DIN_LATE_COUNT = DIN.but(
    status="possible", course=Course(((-420, -80, 3.0, 5.8), (0, 0, 0.2, 0.75), (12, 26, 2.0, 3.6))),
    radicals={
        "drugs": [one_of(*({"name": n, "start": Whole(-90, -34), "stop": Whole(-26, -10), "dose": dose} for n, dose, _ in SUSPECTS))],
        "history": {"recent_viral_illness": False},
        "examination": [{"day": 0, **CALM}],
    },
    who=Who((22, 78, "years"), reasons=ROUTINE, quiet=True),
)  # fmt: skip

CYCLE = ((-60, -25, 2.6, 5.2), (0, 0, 0.06, 0.38), (2, 4, 0.4, 0.95), (10, 16, 1.9, 3.9))  # the lowest point is on day 0
MILDLY_LOW = {"hb": (101.0, 118.0), "plt": (104.0, 148.0)}
CHE = Recipe(
    "CHE", "established", Course(CYCLE, lines=MILDLY_LOW),
    {
        "drugs": [one_of(*(
            {"name": name, "start": Whole(-11, -7), "last_dose": Same("start"), "dose": dose}
            for name, dose in (("docetaxel", "75 mg/m²"), ("doxorubicin", "60 mg/m²"), ("cyclophosphamide", "750 mg/m²"))))],
        "history": {**PLAIN_HISTORY, "chemo_recent": True},
        "statement": {"other_causes": {"listed": ["chemo"], "complete": True}, "second_cytopenia": "other_explained"},
        "examination": [{"day": 0, **CALM}],
    },
    Who((34, 76, "years"), reasons=("chemo-visit",)),
)  # fmt: skip
CHE_EARLY = CHE.but(
    status="probable", course=Course(((-60, -25, 2.6, 5.2), (0, 0, 0.06, 0.26), (1, 2, 0.1, 0.4), (3, 5, 0.42, 0.9)), lines=MILDLY_LOW)
)
CHE_UNDATED = CHE.but(
    status="possible", course=once(0.2, 0.75, lines=MILDLY_LOW),
    radicals={
        "drugs": [{"name": one_of("docetaxel", "doxorubicin", "cyclophosphamide"), "dose": "dose not told"}],
        "history": {"chemo_recent": True, "recent_viral_illness": False}, "statement": {"second_cytopenia": "other_explained"},
        "examination": [{"day": 0, **CALM}],
    },
    who=Who((34, 76, "years"), reasons=("chemo-away",), quiet=True),
)  # fmt: skip

RAD = Recipe(
    "RAD", "probable",
    Course(((-500, -100, 2.8, 5.2), (0, 0, 0.5, 1.3), (3, 6, 0.4, 1.2), (12, 18, 0.4, 1.0)), lines={"lymph": (0.2, 0.75),
        "mono": (0.12, 0.34), "plt": (104.0, 150.0)}),
    {
        "history": {"recent_viral_illness": False, "associated_disease": [], "exposures": {"listed": ["radiation_dose"], "complete": True}},
        "statement": {"other_causes": [], "second_cytopenia": "other_explained", "prior_normal_anc": True},
        "examination": [{"day": 0, **CALM}],
        "drugs": [],
    },
    Who((22, 58, "years"), reasons=("radiation",)),
)  # fmt: skip
RAD_NEUTROPHILS = RAD.but(
    status="possible", course=once(0.3, 0.78),
    radicals={**RAD.radicals, "statement": {"other_causes": [], "second_cytopenia": "none"}},
    who=Who((22, 58, "years"), reasons=("radiation",), quiet=True),
)  # fmt: skip
RECIPES = (DIN, DIN_GCSF, DIN_WELL, DIN_EARLY, DIN_LATE_COUNT, CHE, CHE_EARLY, CHE_UNDATED, RAD, RAD_NEUTROPHILS)
