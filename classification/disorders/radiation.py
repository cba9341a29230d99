"""Radiation exposure."""

from classification import lines
from classification.criterion import criterion
from classification.disorder import Disorder
from classification.disorders.drugs import NO_OTHER_CAUSE
from classification.disorders.shared import LYMPHOPENIA, THROMBOPENIA
from classification.kleene import K3, any_of
from classification.patient import Patient

COUNTS = "counts"


def _irradiated(patient: Patient) -> K3:
    exposures = patient.history.exposures
    return any_of(None if exposures is None else exposures.has("radiation_dose"), patient.history.radiation_recent)


IRRADIATED = criterion(
    "RAD-EXPOSED",
    "Exposure to radiation",
    "F-ENT-RAD-03",
    "S2",
    "history.exposures history.radiation_recent",
    _irradiated,
)
NEU_OR_LYMPHOPENIA = criterion(
    "RAD-COUNT",
    "Neutrophils or lymphocytes are low",
    "F-ENT-RAD-01",
    "S2 general",
    COUNTS,
    lambda p: any_of(p.neutropenic, lines.has_line(p, "lymphopenia")),
)
RAD = Disorder(
    "RAD",
    "Radiation exposure",
    "F-ENT-RAD-03",
    ("S2", "R128"),
    required=(NEU_OR_LYMPHOPENIA, IRRADIATED),
    established=None,
    cap="The decisive row is common teaching, so the verdict stays at most probable.",
    probable=((IRRADIATED, LYMPHOPENIA),),
    possible=((IRRADIATED, NEU_OR_LYMPHOPENIA),),
    supportive=(THROMBOPENIA, NO_OTHER_CAUSE),
    mechanisms=("F-MEC-29",),
    tier="rare",
    tier_source="general",
)
