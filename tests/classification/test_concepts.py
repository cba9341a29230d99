"""What can be remembered and forgotten, and how harmful it is to forget."""

import pytest

from classification.concepts import ALARMS, DRUG, EMERGENCY, MUST_NOT_MISS, OTHER, area_of, concept
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.emergencies import BY_CODE
from classification.findings.document import Findings


def test_every_criterion_and_every_disorder_is_one() -> None:
    for kind, codes in (("disorder", DISORDERS), ("criterion", [row.id for row in CATALOGUE])):
        for code in codes:
            known = concept(kind, code)
            assert known is not None
            assert known.name
            assert known.fact
            assert set(known.patients) <= set(DISORDERS)


def test_what_the_catalogue_does_not_hold_is_none() -> None:
    assert concept("disorder", "DIN-1") is concept("criterion", "DIN") is concept("area", "drug") is concept("", "") is None


def test_a_criterion_matters_in_whom_it_decides_and_else_in_whom_it_is_read() -> None:
    decides, read = concept("criterion", "DIN-124"), concept("criterion", "SILVERY-HAIR")
    assert decides is not None
    assert decides.patients == ("DIN",)
    assert read is not None
    assert read.patients == ("ALB",)


@pytest.mark.parametrize(
    ("kind", "code", "danger"),
    [
        ("disorder", "LEU", MUST_NOT_MISS), ("disorder", "DIN", MUST_NOT_MISS), ("disorder", "LON", DRUG), ("disorder", "CIN", OTHER),
        ("criterion", "TEMP-38.3", EMERGENCY), ("criterion", "HLH-5", EMERGENCY), ("criterion", "DIN-2", DRUG),
        ("criterion", "AB-POS", OTHER),
    ],
)  # fmt: skip
def test_what_is_most_harmful_to_forget(kind: str, code: str, danger: int) -> None:
    known = concept(kind, code)
    assert known is not None
    assert known.danger == danger


def test_an_alarm_is_a_criterion_and_belongs_to_an_emergency() -> None:
    assert set(ALARMS) <= {row.id for row in CATALOGUE}
    assert set(ALARMS.values()) <= set(BY_CODE)
    assert "drugs" in Findings.model_fields, "the field by which a criterion is known to be about a drug"


def test_the_area_of_a_criterion_is_that_of_what_it_decides() -> None:
    assert [area_of(known) for code in ("DIN-1", "MOTHER-AB", "NEU") if (known := concept("criterion", code))] == ["drug", "neonatal", ""]
