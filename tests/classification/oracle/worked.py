"""Documents worked out by hand from the fact sheet: what the oracle itself must say. In brackets the rows read."""

from typing import Any

Worked = tuple[dict[str, Any], dict[str, Any]]


def at(*pairs: tuple[int, str]) -> list[dict[str, Any]]:
    """Counts on their days."""
    return [{"day": day, "anc": anc} for day, anc in pairs]


def drug(group: str | None = "other", listed: bool = False, **days: Any) -> dict[str, Any]:
    """One drug; its class and mark are always told."""
    return {"name": "trial substance", "drug_class": group, "listed": listed, **days}


def told(**fields: Any) -> list[dict[str, Any]]:
    """One observation of now."""
    return [{"day": 0, **fields}]


EDGES: dict[str, Worked] = {
    "0.5 is moderate and low, and not below 0.5 [F-DEF-06]": (
        {"age": "40 years", "counts": at((0, "0.5"))},
        {
            "/bands/school-2020/nadir": "moderate",
            "/bands/review-2025/latest": "moderate",
            "/low_for_age": True,
            "/agranulocytosis/S1A": False,
        },
    ),
    "1.5 is mild in one set and nothing in the other [F-DEF-05]": (
        {"age": "40 years", "counts": at((0, "1.5"))},
        {"/bands/school-2020/nadir": "mild", "/bands/review-2025/nadir": "none", "/verdicts/DIN": "excluded"},
    ),
    "1.8 is not low [F-DEF-42]": (
        {"age": "366 days", "counts": at((0, "1.8"))},
        {"/bands/school-2020/nadir": "none", "/low_for_age": False},
    ),
    "1.0 on day 365 of life is not low, though mild [F-DEF-41]": (
        {"age": "365 days", "counts": at((0, "1.0"))},
        {"/bands/school-2020/nadir": "mild", "/low_for_age": False},
    ),
    "1.2 on day 60 is uncertain, and below 1.0 low [F-DEF-42]": (
        {"age": "60 days", "counts": at((-1, "0.99"), (0, "1.2"))},
        {"/low_for_age": None, "/course": None},
    ),
    "1.4 on day 10 and 1500 g is uncertain [F-DEF-42]": (
        {"age": "10 days", "birth_weight_g": 1500, "gestation_weeks": 40, "counts": at((0, "1.4"))},
        {"/low_for_age": None},
    ),
    "1.05 on day 20 with nothing known of the birth: the two rules differ [F-DEF-42]": (
        {"age": "20 days", "counts": at((0, "1.05"))},
        {"/low_for_age": None},
    ),
    "4.0 on the first day is never called normal without a chart [F-DEF-42]": (
        {"age": "1 days", "birth_weight_g": 3300, "counts": at((0, "4.0"))},
        {"/low_for_age": None},
    ),
    "below 0.1 as a bound with fever once on an earlier day [F-DEF-44, F-DEF-09]": (
        {
            "age": "40 years",
            "counts": at((0, "<0.1")),
            "examination": [
                {"day": -2, "temperature": "38.3", "sepsis_signs": False},
                {"day": 0, "temperature": "36.8", "sepsis_signs": False},
            ],
        },
        {
            "/agranulocytosis/S1B": True,
            "/agranulocytosis/S1C": True,
            "/agranulocytosis/F": True,
            "/agranulocytosis/G": True,
            "/fever/IDSA": False,
            "/emergencies": ["EMG-03"],
        },
    ),
    "38.0 for 59 minutes is no fever, for 60 it would be [F-CRI-33]": (
        {"age": "40 years", "counts": at((0, "0.4")), "examination": told(temperature="38.0", fever_minutes=59)},
        {"/fever/IDSA": False, "/emergencies": []},
    ),
    "38.1 without its duration is not known, in an infant of 89 days it is fever [DV fever, EMG-07]": (
        {"age": "89 days", "counts": at((0, "0.4")), "examination": told(temperature="38.1")},
        {"/fever/IDSA": True, "/emergencies": ["EMG-01", "EMG-07"]},
    ),
    "90 days between first and last low count are chronic, a stress count does not break them [F-DEF-19]": (
        {
            "age": "40 years",
            "counts": [*at((-90, "0.9"), (0, "0.8")), {"day": -40, "anc": "4.0", "under": ["stress"]}],
        },
        {"/course": "chronic"},
    ),
    "recovered on day 89 is acute [F-DEF-19]": (
        {"age": "40 years", "counts": at((-89, "0.9"), (0, "4.0"))},
        {"/course": "acute"},
    ),
    "low, normal, low is intermittent [F-DEF-19]": (
        {"age": "40 years", "counts": at((-200, "0.9"), (-100, "4.0"), (0, "0.9"))},
        {"/course": "intermittent"},
    ),
}

DRUGS: dict[str, Worked] = {
    "first low count on day 7 after the stop, recovered, alone: established, grade probable [F-CRI-05, -12]": (
        {
            "age": "67 years",
            "counts": at((-13, "0.4"), (0, "1.51")),
            "drugs": [drug(start=-30, stop=-20)],
            "statement": told(other_causes=[]),
        },
        {"/drugs/0/DIN-1": True, "/drugs/0/DIN-2": True, "/drugs/0/grade": "probable", "/verdicts/DIN": "established"},
    ),
    "day 8 with no count between is not known [F-CRI-01]": (
        {"age": "67 years", "counts": at((-12, "0.4")), "drugs": [drug(start=-30, stop=-20)]},
        {"/drugs/0/DIN-1": None, "/drugs/0/grade": "possible", "/verdicts/DIN": "possible"},
    ),
    "a stated onset on day 8 is outside [F-CRI-01]": (
        {
            "age": "67 years",
            "counts": at((-10, "0.4")),
            "drugs": [drug(start=-30, stop=-20)],
            "history": told(symptom_onset=-12),
        },
        {"/drugs/0/DIN-1": False, "/drugs/0/grade": "unlikely", "/verdicts/DIN": "excluded"},
    ),
    "1.5 on day 30 after the stop is no recovery [F-CRI-02]": (
        {
            "age": "67 years",
            "counts": at((-30, "0.4"), (0, "1.5")),
            "drugs": [drug(start=-40, stop=-30)],
            "statement": told(other_causes=[]),
        },
        {"/drugs/0/DIN-2": False, "/drugs/0/grade": "unlikely", "/verdicts/DIN": "unlikely"},
    ),
    "a listed drug, below 0.5, other causes open: probable; fever with it is two emergencies [E-DIN (c), F-CRI-36]": (
        {
            "age": "67 years",
            "counts": at((0, "0.08")),
            "drugs": [drug("antithyroid", True, start=-40, ongoing=True)],
            "examination": told(temperature="39.1", infection_sites=["oral"]),
        },
        {"/verdicts/DIN": "probable", "/emergencies": ["EMG-01", "EMG-03", "EMG-11"]},
    ),
    "an unexplained second line lowers one step [E-DIN OPP]": (
        {
            "age": "67 years",
            "counts": at((0, "0.4")),
            "drugs": [drug(start=-10, ongoing=True)],
            "statement": told(other_causes=[], second_cytopenia="unexplained"),
        },
        {"/drugs/0/DIN-4 practical": True, "/verdicts/DIN": "possible"},
    ),
    "unchanged for 366 days is unlikely, and still a reason to act below 0.5 [DV drug_live, EMG-11]": (
        {"age": "67 years", "counts": at((0, "0.4")), "drugs": [drug(start=-366, ongoing=True)]},
        {"/verdicts/DIN": "unlikely", "/emergencies": ["EMG-11"]},
    ),
    "rheumatoid arthritis with earlier normal counts does not acquit the drug [F-CRI-46, WP-19]": (
        {
            "age": "67 years",
            "counts": at((-60, "3.9"), (-14, "0.1"), (-2, "2.6")),
            "drugs": [drug(listed=True, start=-60, stop=-14)],
            "history": told(associated_disease=["RA"]),
            "statement": told(other_causes=[], prior_normal_anc=True),
        },
        {"/drugs/0/DIN-4 practical": True, "/drugs/0/DIN-4 strict": False, "/verdicts/DIN": "established"},
    ),
    "a viral illness competes [F-CRI-47, WP-17]": (
        {
            "age": "40 years",
            "counts": at((-8, "0.3"), (0, "2.5")),
            "drugs": [drug(listed=True, start=-11, stop=-8)],
            "history": told(recent_viral_illness=True),
        },
        {"/drugs/0/DIN-4 practical": False, "/drugs/0/grade": "possible", "/verdicts/DIN": "possible"},
    ),
    "75 days after an anti-CD20 drug, 0.3, nothing else: late onset established [F-CRI-13, WP-20]": (
        {
            "age": "67 years",
            "counts": at((-100, "4.0"), (-20, "0.3"), (0, "0.4")),
            "drugs": [drug("anti_cd20", True, start=-300, last_dose=-95)],
            "statement": told(other_causes=[], prior_normal_anc=True),
        },
        {"/lon/S1": True, "/lon/broad": True, "/verdicts/LON": "established", "/verdicts/DIN": "excluded"},
    ),
    "0.7 on day 21: strict but neither of the others [F-CRI-16]": (
        {
            "age": "67 years",
            "counts": at((-100, "4.0"), (0, "0.7")),
            "drugs": [drug("anti_cd20", True, start=-300, last_dose=-21)],
        },
        {"/lon/S1": False, "/lon/strict": True, "/lon/broad": False, "/verdicts/LON": "possible"},
    ),
    "day 10 after the dose is neither DIN nor late [F-CRI-34, WP-21]": (
        {
            "age": "67 years",
            "counts": at((-100, "4.0"), (-85, "0.4")),
            "drugs": [drug("anti_cd20", True, start=-300, last_dose=-95)],
        },
        {"/drugs/0/DIN-1": False, "/lon/S1": False, "/verdicts/LON": "possible", "/verdicts/DIN": "excluded"},
    ),
}

WORKED: dict[str, Worked] = EDGES | DRUGS
