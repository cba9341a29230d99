"""The neutrophil count from leucocytes and a differential (F-DEF-02, F-TRP-05)."""

from decimal import Decimal


def neutrophil_count(wbc: Decimal, segmented_pct: Decimal, bands_pct: Decimal) -> Decimal:
    """ANC in 10^9/L: leucocytes in 10^9/L times segmented and band forms in per cent; bands are neutrophils.

    >>> neutrophil_count(Decimal("1.2"), Decimal(3), Decimal(2))
    Decimal('0.06')
    """
    return (wbc * (segmented_pct + bands_pct) / 100).normalize()
