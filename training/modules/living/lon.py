"""Days since the last infusion and a count: late-onset neutropenia under its three readings."""

from typing import Any

from django.utils.translation import gettext_lazy

from classification import classify, read_findings, report
from classification.quantities import plain
from training.modules.living.form import Field, Kind, day

DRUGS = (
    ("rituximab", gettext_lazy("rituximab")),
    ("ocrelizumab", gettext_lazy("ocrelizumab")),
    ("alemtuzumab", gettext_lazy("alemtuzumab")),
    ("tocilizumab", gettext_lazy("tocilizumab")),
)
READINGS = (
    ("S1", gettext_lazy("Training-school deck: below 0.5, at least 21 days")),
    ("strict", gettext_lazy("Strict: below 1.0, at least 21 days")),
    ("broad", gettext_lazy("Broad: below 1.5, at least 28 days")),
)


class IsThisLon(Kind):
    """The count of today, and how long ago the last infusion was."""

    name = "lon"
    fields = (
        Field("drug", gettext_lazy("Drug"), "rituximab", choices=DRUGS),
        Field("days", gettext_lazy("Days since the last infusion"), "24", highest=400, whole=True),
        Field("anc", gettext_lazy("Neutrophils, ×10⁹/L"), "0.7", highest=20),
    )

    def ask(self, values: dict[str, Any]) -> dict[str, Any]:
        raw = {
            "age": "61 years",
            "drugs": [{"name": values["drug"], "doses": [-day(values["days"])]}],
            "counts": [{"day": 0, "anc": plain(values["anc"])}],
        }
        result = classify(read_findings(raw))
        told = report(result, anew=False)
        rows = [{"sentence": sentence, "value": told["lon"][name]} for name, sentence in READINGS]
        return {
            "rows": rows,
            "any": any(row["value"] for row in rows),
            "all": all(row["value"] for row in rows),
            "status": result.statuses["LON"],
        }
