"""Documents on which the engine and the fact sheet differed: the answer the sheet gives, with the row that gives it."""

from typing import Any

from tests.classification.oracle.worked import at, drug, told

Disputed = tuple[dict[str, Any], dict[str, Any]]
SUSPECT = {"age": "40 years", "counts": at((-5, "0.3"), (0, "2.0")), "drugs": [drug(start=-10, stop=-4)]}
ANTI_CD20 = drug("anti_cd20", last_dose=-25, start=-25)

DISPUTED: dict[str, Disputed] = {
    # DV-CV-06: 0.8 is the lowest number written down, not the lowest count: '<1.0' may lie in the severe band
    "the band of the nadir beside a bound that may lie lower": (
        {"age": "40 years", "counts": at((-9, "<1.0"), (0, "0.8"))},
        {"/bands/school-2020/nadir": None, "/bands/review-2025/nadir": None},
    ),
    "the same for a lower bound": (
        {"age": "40 years", "counts": at((-9, ">0.5"), (0, "2.4"))},
        {"/bands/school-2020/nadir": None, "/bands/review-2025/nadir": None},
    ),
    # F-DEF-44: one count is known below 0.5, so the lowest is
    "a nadir known severe beside a bound that is not": (
        {"age": "40 years", "counts": at((-9, "<=0.5"), (0, "<0.5"))},
        {"/bands/school-2020/nadir": "severe"},
    ),
    # DV-CV-06: more than 0.5 is not 0.5 or less
    "readings F and G at their own edge": (
        {
            "age": "40 years",
            "counts": at((0, ">0.5")),
            "examination": told(temperature="39.0"),
        },
        {"/agranulocytosis/F": False, "/agranulocytosis/G": False},
    ),
    # F-DEF-12: a stated site is a clinical infection
    "a stated site of infection in the reading IAAAS": (
        {"age": "40 years", "counts": at((-3, "0.3"), (0, "0.3")), "examination": told(infection_sites=["blood"])},
        {"/agranulocytosis/IAAAS": True},
    ),
    # DV-CV-06: normal without a number is not low at any age, as the number added later must be normal
    "a count reported as normal in the second week of life": (
        {"age": "10 days", "counts": at((0, "normal"))},
        {"/low_for_age": False},
    ),
    # DV-CV-06: below 366 days normal is at least 1.0 only; an age told later would overturn "excluded"
    "a count reported as normal at an unknown age": (
        {"counts": at((0, "normal"))},
        {"/low_for_age": False, "/verdicts/DIN": None, "/bands/school-2020/nadir": None},
    ),
    # DV fever: below 90 days one value of 38.0 is fever, so an age told later would turn false into true
    "38.1 for no time at an unknown age": (
        {"counts": at((0, "0.4")), "examination": told(temperature="38.1", fever_minutes=0)},
        {"/fever/IDSA": None},
    ),
    # DV chronic, first_low: '>1.0' may be low with a normal count after it, then low-normal-low is not known
    "a count of unknown lowness before a normal one": (
        {"age": "40 years", "counts": at((-200, ">1.0"), (-150, "3.0"), (-100, "0.9"), (0, "0.9"))},
        {"/course": None},
    ),
    # DV days_since_last_dose, rule 11: '>1.0' filled with 1.2 makes the days 5 and E-LON excluded
    "a count of unknown depth soon after the last dose": (
        {
            "age": "40 years",
            "counts": at((-60, "3.0"), (-20, ">1.0"), (0, "0.3")),
            "drugs": [ANTI_CD20],
            "statement": told(other_causes=[], prior_normal_anc=True),
        },
        {"/lon/S1": None, "/verdicts/LON": "possible"},
    ),
    # E-LON possible: "or lon_drug true with the days open", for one drug
    "two late-onset drugs, the dose of one not known": (
        {
            "age": "40 years",
            "counts": at((-38, "0.21")),
            "drugs": [drug("anti_cd20", last_dose=-42), drug("alemtuzumab")],
        },
        {"/verdicts/LON": "possible"},
    ),
    # rules 1 and 5: false AND unknown is false; day 3 is outside whatever the class
    "day 3 after a drug of unknown class": (
        {"age": "40 years", "counts": at((0, "0.3")), "drugs": [drug(None, last_dose=-3)]},
        {"/verdicts/LON": "excluded"},
    ),
    # DV last exposure, rule 11: named as a biologic the drug has no known last dose, so nothing is excluded yet
    "a drug of unknown class that was stopped long ago": (
        {"age": "40 years", "counts": at((0, "0.3")), "drugs": [drug(None, start=-400, stop=-300)]},
        {"/drugs/0/DIN-1": None, "/verdicts/DIN": None},
    ),
    # rule 4, last sentence: a second drug whose timing is open may be a din1 drug, so "every din1 drug" is not known
    "a failed recovery after one drug, another drug open": (
        {
            "age": "67 years",
            "counts": at((-40, "0.4"), (-1, "0.9")),
            "drugs": [drug(start=-50, stop=-40), drug()],
        },
        {"/verdicts/DIN": "possible"},
    ),
    # DV din2: filled with 1.2 and 3.0 there is a count > 1.5 between, then DIN-2 is not known
    "DIN-2 with two open counts before the late low one": (
        {
            "age": "67 years",
            "counts": at((-126, ">1.0"), (-60, ">1.0"), (-1, "0.1")),
            "drugs": [drug(start=-160, stop=-150)],
        },
        {"/drugs/0/DIN-2": None},
    ),
    # OP-02: the marrow is one of the stated causes
    "blasts in the marrow": (
        {**SUSPECT, "marrow": told(done=True, blasts_pct="25")},
        {"/drugs/0/DIN-4 practical": False, "/verdicts/DIN": "possible"},
    ),
    "a marrow infiltrated": (
        {**SUSPECT, "marrow": told(done=True, infiltration=True)},
        {"/drugs/0/DIN-4 practical": False, "/verdicts/DIN": "possible"},
    ),
    # DV inf_chronic: HIV as a known disease is the same as a positive test
    "HIV as a known disease": (
        {**SUSPECT, "history": told(associated_disease=["HIV"])},
        {"/drugs/0/DIN-4 practical": False},
    ),
    # OP-02, DV other_cause: lupus counts unless earlier counts were normal; not said is not known
    "lupus, other causes declared absent, earlier counts not told": (
        {**SUSPECT, "history": told(associated_disease=["SLE"]), "statement": told(other_causes=[])},
        {"/drugs/0/DIN-4 practical": None, "/verdicts/DIN": "probable"},
    ),
}
