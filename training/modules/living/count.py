"""Leucocytes and a differential: the neutrophil count, and its band under both definitions."""

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from classification import SETS, classify, read_findings, report
from classification.differential_count import neutrophil_count
from classification.quantities import plain
from training.modules.living.form import Field, Kind, Told

LEVELS = {"none": 0, "mild": 1, "moderate": 2, "severe": 3}


class CountAndBand(Kind):
    """The count out of three numbers; the engine names the band."""

    name = "count"
    fields = (
        Field("wbc", gettext_lazy("Leucocytes, ×10⁹/L"), "1.9", highest=500),
        Field("seg", gettext_lazy("Segmented neutrophils, per cent"), "18", highest=100),
        Field("band", gettext_lazy("Band neutrophils, per cent"), "4", highest=100),
    )

    def check(self, told: Told) -> None:
        if told.values["seg"] + told.values["band"] > 100:
            told.errors["band"] = _("Segmented and band forms together exceed 100 per cent.")

    def ask(self, values: dict[str, Any]) -> dict[str, Any]:
        anc = neutrophil_count(values["wbc"], values["seg"], values["band"]).quantize(Decimal("0.000001"))
        findings = read_findings({"age": "40 years", "counts": [{"day": 0, "anc": plain(anc), "wbc": plain(values["wbc"])}]})
        told = report(classify(findings), anew=False)
        bands = [
            {"name": name, "limit": SETS[name].mild_limit, "band": bands["latest"], "level": LEVELS[bands["latest"]]}
            for name, bands in told["bands"].items()
        ]
        return {"anc": plain(anc), "bands": bands, "agree": len({band["band"] for band in bands}) == 1}
