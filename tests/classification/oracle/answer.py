"""All answers of the oracle, and the same ones picked from the engine's report."""

from typing import Any

from tests.classification.oracle.bedside import READINGS, agranulocytosis, fever
from tests.classification.oracle.causes import din4_practical, din4_strict, grade
from tests.classification.oracle.counts import bands, low, newest
from tests.classification.oracle.course import course
from tests.classification.oracle.drugs import din1, din2, drugs
from tests.classification.oracle.emergencies import raised
from tests.classification.oracle.logic import Doc
from tests.classification.oracle.verdicts import judge_din, judge_lon, lon

EMERGENCIES = {f"EMG-{number:02}" for number in (1, 2, 3, 4, 7, 8, 10, 11, 12)}
DRUG_ROWS = ("DIN-1", "DIN-2", "DIN-4 practical", "DIN-4 strict")


def oracle(doc: Doc, rules: str = "school-2020") -> dict[str, Any]:
    """What the fact sheet says of this document, by the oracle."""
    found = newest(doc)
    strict, practical = din4_strict(doc, rules), din4_practical(doc, rules)
    return {
        "bands": bands(doc, rules),
        "low_for_age": low(doc, found[0], rules) if found else None,
        "agranulocytosis": agranulocytosis(doc, rules),
        "fever": {reading: fever(doc, reading) for reading in READINGS},
        "course": course(doc, rules),
        "drugs": [
            {
                "grade": grade(doc, drug, rules),
                **dict(zip(DRUG_ROWS, (din1(doc, drug, rules), din2(doc, drug, rules), practical, strict), strict=True)),
            }
            for drug in drugs(doc)
        ],
        "lon": lon(doc, rules),
        "verdicts": {"DIN": judge_din(doc, rules), "LON": judge_lon(doc, rules)},
        "emergencies": raised(doc, rules),
    }


def of_engine(reported: dict[str, Any]) -> dict[str, Any]:
    """The same answers out of a report of the engine."""
    return {
        "bands": reported["bands"],
        "low_for_age": reported["low_for_age"]["value"],
        "agranulocytosis": reported["agranulocytosis"],
        "fever": reported["fever"],
        "course": reported["course"],
        "drugs": [{"grade": drug["grade"], **{row: drug["criteria"][row] for row in DRUG_ROWS}} for drug in reported["drug_causality"]],
        "lon": reported["lon"],
        "verdicts": {v["code"]: v["status"] for v in reported["verdicts"] if v["code"] in ("DIN", "LON")},
        "emergencies": sorted({e["code"] for e in reported["emergencies"]["raised"]} & EMERGENCIES),
    }
