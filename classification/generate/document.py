"""The case of a generated patient as plain values, in the schema of the shipped cases."""

from dataclasses import replace
from typing import Any

from classification.disorders import DISORDERS
from classification.generate.debrief import debrief_of
from classification.generate.difficulty import LEVELS
from classification.generate.headings import Headings
from classification.generate.narrate import narrate
from classification.generate.patient import Drawn
from classification.generate.questions import questions_of
from classification.generate.script import script_of
from classification.generate.steps import stages

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
    script = script_of(drawn, steps, seed)
    texts, asked = narrate(drawn, steps, script), questions_of(drawn, steps, script)
    headings = Headings(drawn, script)
    titles, asks = headings.titles(), headings.asks()
    area = AREAS.get(code, "differential")
    return {
        "schema": 1,
        "key": f"generated-{code.lower()}-{drawn.recipe.status}-{difficulty}-{seed % 10**9}",
        "title": headings.title(),
        "summary": headings.summary(),
        "area": area,
        "objectives": ["O1", "O5", "O6"],
        "level": LEVELS[difficulty],
        "minutes": 5,
        "author": "INtrain, generated",
        "sources": [source for source in DISORDERS[ended.recipe.code].sources if source != "general"],
        "known": headings.known(),
        "place": "ward" if "inpatient" in script.beats[0].words and area != "neonatal" else PLACES[area],
        "normal_unless_said": list(drawn.normal),
        "patient": drawn.document,
        "steps": [
            {
                "id": f"step-{index + 1}", "title": titles[index], "day": stage.day, "reveals": list(stage.reveals),
                "text": texts[index], "ask": asks[index], "questions": asked[index],
            }
            for index, stage in enumerate(steps)
        ],
        "debrief": debrief_of(ended, steps, script),
    }  # fmt: skip
