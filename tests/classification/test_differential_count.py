"""The neutrophil count from a differential: bands are neutrophils, and the number is exact."""

from decimal import Decimal

import pytest

from classification.differential_count import neutrophil_count


@pytest.mark.parametrize(
    ("wbc", "segmented", "bands", "anc"),
    [
        ("1.2", 3, 2, "0.06"),
        ("7.6", 4, 1, "0.38"),
        ("2.0", 50, 0, "1"),
        ("3.0", 12, 5, "0.51"),  # without the bands it would be 0.36, and severe
        ("0", 40, 5, "0"),
    ],
)
def test_segmented_and_band_forms_count_together(wbc: str, segmented: int, bands: int, anc: str) -> None:
    assert neutrophil_count(Decimal(wbc), Decimal(segmented), Decimal(bands)) == Decimal(anc)
