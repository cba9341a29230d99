"""Pooling in an enlarged spleen: SPL, with the criteria that its row reads."""

from classification.criterion import criterion
from classification.disorder import Disorder, still_open
from classification.disorders.shared import (
    ANC_BELOW_HALF,
    ANC_FROM_HALF_THROUGHOUT,
    NEUTROPENIC,
    SPLENOMEGALY,
    THROMBOPENIA,
)  # fmt: skip
from classification.kleene import K3, any_of, equals, negate
from classification.lines import thrombopenia
from classification.patient import Patient


def _cause(patient: Patient) -> K3:
    """Portal hypertension, or the team names the spleen as the cause (DV spleen_cause)."""
    stated = patient.statement.other_causes
    return any_of(patient.spleen.portal_hypertension, None if stated is None else stated.has("spleen"))


SPLEEN_IMAGED = criterion(
    "SPLEEN-IMAGED", "The spleen has been measured by imaging", "F-ENT-SPL-07", "general", "spleen.imaged",
    lambda p: p.spleen.imaged)  # fmt: skip
SPLEEN_CAUSE = criterion(
    "SPLEEN-CAUSE", "Portal hypertension or another known cause explains the large spleen", "F-ENT-SPL-05", "R125 S2",
    "spleen.portal_hypertension statement.other_causes", _cause)  # fmt: skip
NO_CAUSE_BUT_SPLEEN = criterion(
    "SPL-NO-OTHER-CAUSE", "No cause other than the spleen explains the fall", "F-ENT-SPL-05", "R125 EC",
    "statement.other_causes infection_tests history", lambda p: negate(p.other_cause("spleen")))  # fmt: skip
PLATELETS_NORMAL = criterion(
    "PLATELETS-NORMAL", "Platelets are not low", "F-ENT-SPL-04", "R125", "counts statement.lineages",
    lambda p: negate(thrombopenia(p)))  # fmt: skip
MARROW_HYPER = criterion(
    "MARROW-HYPER", "The marrow is rich in cells", "F-ENT-SPL-05", "R125 general", "marrow.cellularity",
    lambda p: equals(p.marrow.cellularity, "hyper"))  # fmt: skip

SPL = Disorder(
    "SPL", "Hypersplenism", "F-ENT-SPL-05", ("R125", "S1", "S2"),
    required=(SPLENOMEGALY, NEUTROPENIC),
    established=(SPLEEN_IMAGED, THROMBOPENIA, SPLEEN_CAUSE, ANC_FROM_HALF_THROUGHOUT, NO_CAUSE_BUT_SPLEEN),
    probable=((SPLEEN_CAUSE, still_open(THROMBOPENIA)),),
    possible=((SPLENOMEGALY, NEUTROPENIC),),
    supportive=(THROMBOPENIA, MARROW_HYPER),
    opposing=(ANC_BELOW_HALF, PLATELETS_NORMAL),
    mechanisms=("F-MEC-29", "F-MEC-28"), tier="uncommon", tier_source="F-ENT-SPL-04",
)  # fmt: skip
