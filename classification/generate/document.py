"""The case of a generated patient as plain values, in the schema of the shipped cases."""

from typing import Any

from classification.disorders import DISORDERS
from classification.generate.debrief import debrief_of
from classification.generate.difficulty import LEVELS
from classification.generate.narrate import narrate
from classification.generate.patient import Drawn
from classification.generate.prose.spin import sentence
from classification.generate.prose.words import aged, an
from classification.generate.questions import questions_of
from classification.generate.steps import stages

AREAS = {
    **dict.fromkeys(("NIN", "PMA", "NHT", "NSE"), "neonatal"), **dict.fromkeys(("DIN", "LON", "BIO", "ICI", "CHE"), "drug"),
    **dict.fromkeys(("INF", "HLH", "RAD"), "acute"), **dict.fromkeys(("AINI", "AINL", "AINA", "CIN", "DAN", "LGL", "FEL", "AINS"),
        "chronic"),
}  # fmt: skip
PLACES = {
    "neonatal": "neonatal ward",
    "drug": "day unit",
    "acute": "emergency department",
    "chronic": "haematology clinic",
    "differential": "ward",
}
TITLES = ("First visit", "Second look", "Results", "The last visit")
ASKS = ("How low, and what now?", "What does it point to?", "What is left?", "What is settled?")


def document_of(drawn: Drawn, seed: int, difficulty: int) -> dict[str, Any]:
    """The whole case: patient, steps with text and questions, debrief. There is no key in it; the engine derives it."""
    code = drawn.recipe.code
    steps = stages(drawn)
    texts, asked = narrate(drawn, steps, seed), questions_of(drawn, steps, seed)
    last = len(steps) - 1
    area = AREAS.get(code, "differential")
    noun = an(aged(str(drawn.document["age"])))
    return {
        "schema": 1,
        "key": f"generated-{code.lower()}-{drawn.recipe.status}-{difficulty}-{seed % 10**9}",
        "title": sentence(drawn.reason).rstrip("."),
        "summary": f"{noun[:1].upper()}{noun[1:]} {'girl' if drawn.years < 18 and drawn.document['sex'] == 'female' else _noun(drawn)}: "
         f"{drawn.reason}.",
        "area": area,
        "objectives": ["O1", "O5", "O6"],
        "level": LEVELS[difficulty],
        "minutes": 5,
        "author": "INtrain, generated",
        "sources": [source for source in DISORDERS[code].sources if source != "general"],
        "known": drawn.past,
        "place": PLACES[area],
        "normal_unless_said": list(drawn.normal),
        "patient": drawn.document,
        "steps": [
            {
                "id": f"step-{index + 1}", "title": TITLES[index if index < last else 3], "day": stage.day, "reveals": list(stage.reveals),
                "text": texts[index], "ask": ASKS[index if index < last else 3], "questions": asked[index],
            }
            for index, stage in enumerate(steps)
        ],
        "debrief": debrief_of(drawn, steps),
    }  # fmt: skip


def _noun(drawn: Drawn) -> str:
    female = drawn.document["sex"] == "female"
    return ("woman" if female else "man") if drawn.years >= 18 else "boy"
