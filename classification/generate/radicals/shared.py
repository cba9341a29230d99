"""Pieces of radicals that several recipes share."""

from typing import Any

from classification.generate.recipe import Course
from classification.generate.values import Number, Whole, one_of

NOTHING_ELSE: dict[str, Any] = {"other_causes": [], "second_cytopenia": "none"}
CALM: dict[str, Any] = {
    "temperature": Number(36.3, 37.2), "sepsis_signs": False, "infection_severity": "none", "infection_sites": [], "signs": [],
}  # fmt: skip
FEBRILE: dict[str, Any] = {
    "temperature": Number(38.4, 39.9), "sepsis_signs": False, "infection_severity": one_of("moderate", "severe"),
    "infection_sites": {"listed": ["oral"], "complete": True}, "signs": [],
}  # fmt: skip
PLAIN_HISTORY: dict[str, Any] = {
    "recent_viral_illness": False, "associated_disease": [], "exposures": [], "chemo_recent": False, "radiation_recent": False,
}  # fmt: skip
NORMAL_MARROW: dict[str, Any] = {
    "done": True, "cellularity": "normal", "arrest_stage": "none", "dysplasia_pct": Whole(1, 4), "blasts_pct": Whole(1, 2),
    "fibrosis_grade": 0, "infiltration": False,
}  # fmt: skip
ALL_GENES = (
    "ELANE HAX1 G6PC3 JAGN1 VPS45 CSF3R GFI1 SRP54 WAS SBDS EFL1 DNAJC21 CXCR4 CXCR2 GATA2 SLC37A4 LYST RAB27A AP3B1 LAMTOR2 TAFAZZIN "
    "BTK CD40LG"
).split()
NO_VIRUS = [{"organism": name, "result": "neg"} for name in ("EBV", "CMV", "HIV", "HBV", "HCV")]
POSITIVE = {"result": "pos", "specificity": one_of("HNA-1a", "HNA-1b", "unspecified")}
VITAMINS = {"b12": "normal", "folate": "normal", "copper": "normal", "mma_high": False}


def both_negative(day: Any) -> list[dict[str, Any]]:
    """An indirect GIFT and a GAT, both without an antibody."""
    return [{"day": day, "method": "GIFT_I", "result": "neg"}, {"day": day, "method": "GAT", "result": "neg"}]


def chronic(low: float, high: float, *, start: tuple[int, int] = (-420, -150), on: tuple[int, int] = (14, 40), **more: Any) -> Course:
    """Low for months, about one level."""
    half = (start[0] // 3, start[1] // 3)
    return Course(((*start, low, high), (*half, low, high), (0, 0, low, high), (*on, low, high)), steady=True, **more)


def once(low: float, high: float, **more: Any) -> Course:
    """One low count, and nothing before."""
    return Course(((0, 0, low, high),), **more)
