"""The case of a generated patient as plain values, in the schema of the shipped cases."""

from dataclasses import replace
from typing import Any

from classification.disorders import DISORDERS
from classification.generate.debrief import debrief_of
from classification.generate.difficulty import LEVELS
from classification.generate.patient import Drawn
from classification.generate.questions import questions_of
from classification.generate.steps import stages
from classification.generate.telling import told_by_chance, told_by_plot

AREAS = {
    **dict.fromkeys(("NIN", "PMA", "NHT", "NSE"), "neonatal"), **dict.fromkeys(("DIN", "LON", "BIO", "ICI", "CHE"), "drug"),
    **dict.fromkeys(("INF", "HLH", "RAD"), "acute"), **dict.fromkeys(("AINI", "AINL", "AINA", "CIN", "DAN", "LGL", "FEL", "AINS"),
        "chronic"),
}  # fmt: skip
PLACES = {
    "neonatal": "postnatal ward", "drug": "general practice", "acute": "general practice", "chronic": "outpatient clinic",
    "differential": "outpatient clinic",
}  # fmt: skip


def document_of(drawn: Drawn, seed: int, difficulty: int, *, ends_as: str = "") -> dict[str, Any]:
    """The whole case: patient, steps with text and questions, debrief. There is no key in it; the engine derives it.

    `ends_as`: the disorder that the debrief is about, where it is not the one that the patient was drawn for.
    """
    code = drawn.recipe.code
    ended = replace(drawn, recipe=drawn.recipe.but(code=ends_as or code))
    steps = stages(drawn, seed)
    told = told_by_plot(drawn, steps, seed) if drawn.recipe.plot else told_by_chance(drawn, steps, seed)
    asked = questions_of(drawn, steps, told.outline)
    area = AREAS.get(code, "differential")
    return {
        "schema": 1,
        "key": f"generated-{code.lower()}-{drawn.recipe.status}-{difficulty}-{seed % 10**9}",
        "title": told.title,
        "summary": told.summary,
        "area": area,
        "objectives": ["O1", "O5", "O6"],
        "level": LEVELS[difficulty],
        "minutes": 5,
        "author": "INtrain, generated",
        "sources": [source for source in DISORDERS[ended.recipe.code].sources if source != "general"],
        "known": told.known,
        "place": "ward" if "inpatient" in told.outline.beats[0].words and area != "neonatal" else PLACES[area],
        "normal_unless_said": list(drawn.normal),
        "patient": drawn.document,
        "steps": [
            {
                "id": f"step-{index + 1}", "title": part.title, "day": stage.day, "reveals": list(stage.reveals),
                "text": part.text, "ask": part.ask, "questions": asked[index],
            }
            for index, (stage, part) in enumerate(zip(steps, told.parts, strict=True))
        ],
        "debrief": debrief_of(ended, steps, told.outline, told.lesson),
        **({"facts": list(told.facts)} if told.facts else {}),
    }  # fmt: skip
