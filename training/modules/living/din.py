"""A drug's days and three counts: DIN-1 to DIN-4 as they stand, the verdict, and the drug's causality beside it."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from classification import classify, read_findings, report
from classification.quantities import plain
from training.modules.living.form import Field, Kind, Told, day

OTHER = (
    ("open", gettext_lazy("not looked for yet")),
    ("none", gettext_lazy("looked for, none found")),
    ("found", gettext_lazy("found: fresh EBV infection before the fall")),
)
ROWS = (
    ("DIN-1", "DIN-1", gettext_lazy("Onset while taking the drug, or at most seven days after the last dose")),
    ("DIN-2", "DIN-2", gettext_lazy("A count above 1.5 within 30 days of stopping")),
    ("DIN-3", "DIN-3", gettext_lazy("The fall came back with the drug: supports, is never sought")),
    ("DIN-4", "DIN-4 practical", gettext_lazy("Nothing else explains the fall")),
)


class DrugAndCount(Kind):
    """Days are counted from the first dose, which is day 0."""

    name = "din"
    fields = (
        Field("stop", gettext_lazy("Day of the last dose"), "20", highest=400, whole=True),
        Field("symptom", gettext_lazy("Day of the first symptom, if there was one"), "", highest=400, whole=True, optional=True),
        Field("low_day", gettext_lazy("Day of the first low count"), "27", highest=400, whole=True),
        Field("low", gettext_lazy("First low count, ×10⁹/L"), "0.2", highest=20),
        Field("later_day", gettext_lazy("Day of the later count"), "36", highest=500, whole=True),
        Field("later", gettext_lazy("Later count, ×10⁹/L"), "1.9", highest=20),
        Field("other", gettext_lazy("Another cause"), "none", choices=OTHER),
    )

    def check(self, told: Told) -> None:
        if told.values["later_day"] <= told.values["low_day"]:
            told.errors["later_day"] = _("The later count comes after the first low one.")

    def ask(self, values: dict[str, Any]) -> dict[str, Any]:
        low, later, symptom = day(values["low_day"]), day(values["later_day"]), values["symptom"]
        raw: dict[str, Any] = {
            "now": max(later, day(values["stop"])),
            "age": "54 years",
            "drugs": [{"name": "sulfasalazine", "start": 0, "stop": day(values["stop"])}],
            "counts": [{"day": low, "anc": plain(values["low"])}, {"day": later, "anc": plain(values["later"])}],
        }
        if symptom is not None:
            raw["history"] = {"symptom_onset": day(symptom)}
        if values["other"] == "none":
            raw["statement"] = {"other_causes": []}
        elif values["other"] == "found":
            raw["infection_tests"] = [{"organism": "EBV", "result": "pos", "day": low - 3}]
        result = classify(read_findings(raw))
        told = report(result, anew=False)
        drug = told["drug_causality"][0]
        rows = [{"code": code, "sentence": sentence, "value": drug["criteria"][name]} for code, name, sentence in ROWS]
        return {"rows": rows, "status": result.statuses["DIN"], "grade": drug["grade"], "after": low - day(values["stop"])}
