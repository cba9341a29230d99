"""Incidentals: what may vary without touching the verdict. Nothing here is read by the row that a patient is made for."""

from random import Random
from typing import Any

from classification.generate.values import Number, Whole, settle

# name, dose as text, what for, youngest and oldest age in years; taken unchanged for years
HARMLESS: tuple[tuple[str, str, str, int, int], ...] = (
    ("bisoprolol", "5 mg daily", "high blood pressure", 35, 90), ("ramipril", "5 mg daily", "high blood pressure", 35, 90),
    ("amlodipine", "5 mg daily", "high blood pressure", 35, 90), ("atorvastatin", "20 mg at night", "high cholesterol", 40, 90),
    ("metformin", "850 mg twice a day", "type 2 diabetes", 38, 90), ("pantoprazole", "20 mg daily", "reflux", 22, 90),
    ("levothyroxine", "75 micrograms daily", "an underactive thyroid", 19, 90), ("colecalciferol", "1000 IU daily", "the bones", 19, 90),
    ("colecalciferol", "500 IU daily", "prophylaxis", 0, 2), ("insulin", "32 units a day", "type 1 diabetes", 12, 70), ("insulin",
    "18 units a day", "type 1 diabetes", 9, 14),
    ("insulin", "41 units a day", "type 1 diabetes", 15, 70),
)  # fmt: skip
QUIET = ("levothyroxine", "colecalciferol", "insulin")
# name, value, unit, reference, youngest age in years
VALUES: tuple[tuple[str, Any, str, str, int], ...] = (
    ("CRP", Whole(1, 24), "mg/L", "below 5", 0), ("ALT", Whole(11, 58), "U/L", "below 45", 0), ("Sodium", Whole(134, 145), "mmol/L",
        "135–145", 0),
    ("Potassium", Number(3.4, 4.9), "mmol/L", "3.5–5.0", 0), ("Creatinine", Whole(54, 98), "µmol/L", "45–90", 18),
    ("Creatinine", Whole(19, 44), "µmol/L", "15–50", 1), ("Urate", Whole(190, 420), "µmol/L", "150–400", 18),
    ("TSH", Number(0.6, 4.4), "mU/L", "0.4–4.0", 5), ("ESR", Whole(4, 42), "mm/h", "below 30", 18), ("HbA1c", Whole(32, 52), "mmol/mol",
        "below 42", 18),
    ("Albumin", Whole(33, 47), "g/L", "35–50", 0), ("Calcium", Number(2.1, 2.6, 2), "mmol/L", "2.15–2.55", 0),
    ("Bilirubin", Whole(5, 24), "µmol/L", "below 21", 1), ("GGT", Whole(12, 96), "U/L", "below 60", 18),
        ("Triglycerides", Number(0.7, 2.4), "mmol/L",
    "below 1.7", 30), ("Ferritin", Whole(16, 190), "µg/L", "15–200", 6), ("Alkaline phosphatase", Whole(48, 126), "U/L", "40–130", 18),
)  # fmt: skip
HIGH_CRP = Whole(46, 268)
# findings in words that no rule reads: name, finding, youngest and oldest age in years
SEEN: tuple[tuple[str, str, int, int], ...] = (
    ("Electrocardiogram", "incomplete bundle branch block", 16, 90), ("Electrocardiogram", "first-degree block", 50, 90),
    ("Chest film", "old rib fracture", 25, 90), ("Chest film", "clear, a scoliosis", 10, 70),
    ("Abdominal ultrasound", "gallstone, 9 mm", 30, 90), ("Abdominal ultrasound", "simple renal cyst", 40, 90),
    ("Urine dipstick", "trace of protein", 3, 90), ("Urine dipstick", "clear", 1, 90), ("Tympanometry", "type B, left", 1, 7),
    ("Hearing", "loss at 4 kHz", 40, 90), ("Head ultrasound", "normal", 0, 0), ("Pulse oximetry", "99 %", 0, 0),
    ("Hip ultrasound", "type Ib, both", 0, 0),
    ("Bone age", "one year behind", 6, 14), ("Spirometry", "normal", 10, 80),
)  # fmt: skip
# history that no row reads: words, youngest and oldest age in years
PAST: tuple[tuple[str, int, int], ...] = (
    ("hay fever", 6, 70), ("a broken wrist at school", 15, 60), ("migraine", 16, 65), ("an appendix taken out years ago", 12, 80),
    ("varicose veins", 30, 85), ("a knee operation", 20, 75), ("gallstones without pain", 35, 80), ("a broken collarbone", 7, 60),
    ("a cataract operation", 62, 90), ("eczema in the first year", 4, 40), ("a hernia repair", 25, 80), ("a bunion operation", 40, 85),
        ("a broken ankle, long ago", 22, 66),
    ("asthma as a child", 10, 50), ("a slipped disc", 30, 70), ("two caesareans", 29, 55), ("a cruciate ligament repair", 18, 70),
        ("a shoulder operation", 45, 85),
    ("a fall with broken ribs", 45, 80), ("kidney stones", 28, 75), ("carpal tunnel surgery", 38, 75), ("frozen shoulder", 42, 70),
        ("grommets as a child", 6, 70),
    ((
        "a fall from the changing table, "
        "unharmed"
    ), 1, 5), ("first child", 0, 3), ("vaccinated by the calendar", 0, 1), ("an easy birth", 0, 1),
        ("a forceps birth", 0, 0), ("second child of the family", 0, 2), ((
            "stitches in the chin after a "
            "fall"
        ), 2, 6), ("an arm broken on a trampoline", 3, 12),
    ("a burnt hand, healed", 2, 5), ("a swallowed coin, long ago", 5, 9), ("travel sickness", 4, 14),
)  # fmt: skip
# conflicting findings: each raises a rival or opposes the target; kept only where the verdict still holds
HERRINGS: tuple[tuple[dict[str, Any], int, int], ...] = (
    ({"history": {"recent_viral_illness": True}}, 1, 99),
    ({"drugs": [{"name": "pantoprazole", "start": Whole(-70, -25), "ongoing": True, "dose": "40 mg daily"}]}, 20, 99),
    ({"drugs": [{"name": "ibuprofen", "start": Whole(-12, -5), "stop": Whole(-4, -1), "dose": "400 mg as needed"}]}, 16, 99),
    ({"drugs": [{"name": "amoxicillin", "start": Whole(-26, -15), "stop": Whole(-14, -9), "dose": "50 mg/kg daily"}]}, 1, 15),
    ({"immunology": {"ana": "pos"}}, 3, 99),
    ({"immunology": {"rf": "pos"}}, 30, 99),
    ({"antibody_tests": [{"day": 3, "method": "GIFT_D", "result": "pos"}]}, 1, 99),
    ({"antibody_tests": [{"day": 3, "method": "bead", "result": "pos"}]}, 1, 99),
    ({"antibody_tests": [{"day": 3, "method": "GIFT_I", "result": "pos", "specificity": "HLA"}]}, 18, 99),
    ({"film": {"left_shift": True}}, 0, 99),
    ({"examination": {"mouth": "aphthae"}}, 3, 99),
    ({"family": {"mild_neutropenia": True}}, 1, 99),
    ({"family": {"consanguinity": True}}, 0, 12),
    ({"molecular": {"ngs": [{"gene": "TET2", "vaf": "3"}]}}, 45, 99),
    ({"germline": [{"gene": "ELANE", "variant_class": "VUS", "zygosity": "het"}]}, 0, 15),
    ({"history": {"recurrent_infections": True}}, 2, 99),
    ({"statement": {"second_cytopenia": "iron_deficiency"}}, 1, 60),
    ({"spleen": {"enlarged": True, "cm": "13.5", "imaged": True}}, 20, 99),
    ({"chemistry": {"mcv": "102"}}, 40, 99),
    ({"maternal": {"hypertension": True}}, 0, 0),
    ({"maternal": {"sibling_affected": True}}, 0, 0),
    ({"neonatal": {"sga": True}}, 0, 0),
)  # fmt: skip


def noise_drugs(rng: Random, age_days: int, how_many: int, quiet: bool, taken: set[str]) -> list[dict[str, Any]]:
    """Drugs taken unchanged for years, whose timing acquits them."""
    years = age_days * 4 // 1461
    fit = [d for d in HARMLESS if age_days > 60 and d[3] <= years <= d[4] and d[0] not in taken and (not quiet or d[0] in QUIET)]
    chosen = rng.sample(fit, min(how_many, len(fit)))
    drugs = []
    for name, dose, _, _, _ in chosen:
        start = rng.randint(-2600, -800) if years > 8 else rng.randint(10, 20) - age_days
        drugs.append({"name": name, "start": start, "ongoing": True, "dose": dose})
    return [drug for index, drug in enumerate(drugs) if drug["name"] not in {d["name"] for d in drugs[:index]}]


def noise_values(rng: Random, years: int, how_many: int, feverish: bool) -> list[dict[str, Any]]:
    """Values of the chart that no rule reads."""
    fit = [v for v in VALUES if v[4] <= years and not (v[0] == "Creatinine" and v[4] == 1 and years >= 18)]
    chosen = rng.sample(fit, min(how_many, len(fit)))
    seen = [one for one in SEEN if one[2] <= years <= one[3]]
    told = [{"name": name, "value": value, "day": 0} for name, value, _, _ in (rng.sample(seen, 1) if seen and rng.random() < 0.5 else [])]
    return told + [
        {
            "name": name,
            "value": str(settle(HIGH_CRP if feverish and name == "CRP" else value, rng, [])),
            "unit": unit,
            "reference": reference,
            "day": 0,
        }
        for name, value, unit, reference, _ in chosen
    ]


def past_history(rng: Random, years: int, sex: str) -> str:
    """One unrelated thing of the past."""
    fit = [words for words, youngest, oldest in PAST if youngest <= years <= oldest and (sex == "female" or "caesarean" not in words)]
    return rng.choice(fit) if fit else ""


def herrings(rng: Random, years: int) -> list[dict[str, Any]]:
    """Conflicting findings that fit the age, in an order of chance."""
    fit = [fragment for fragment, youngest, oldest in HERRINGS if youngest <= years <= oldest]
    rng.shuffle(fit)
    return [settle(fragment, rng, []) for fragment in fit]


def may_be_blamed(name: str, dose: str) -> bool:
    """Whether a false remark may have a harmless drug stopped: nobody is told to do without insulin."""
    return bool(indication(name, dose)) and name != "insulin"


def indication(name: str, dose: str) -> str:
    """What a harmless drug is taken for."""
    return next((why for drug, taken, why, _, _ in HARMLESS if drug == name and taken == dose), "")
