"""What later tries and hints are worth in practice."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from classification.marking.marks import HALF, NotMarkable, Number, as_share, rounded

COST_OF_A_TRY = Fraction(1, 3)
HINT_CAP = HALF


def try_share(number: int) -> Fraction:
    """Grading 3.10: the first try is worth 1, each further one a third less, never below 0."""
    if number < 1:
        raise NotMarkable("try", f"tries are counted from 1, not {number}")
    return max(Fraction(0), 1 - (number - 1) * COST_OF_A_TRY)


def practice_score(scores: Sequence[Number]) -> Decimal:
    """Grading 3.10: the best of the tries in their order, each times its worth. Trying again never costs anything."""
    return rounded(max(as_share("score", score) * try_share(at) for at, score in enumerate(_some(scores), start=1)))


def recorded_score(scores: Sequence[Number]) -> Decimal:
    """Grading 3.10: statistics read the first answer only."""
    return rounded(as_share("score", _some(scores)[0]))


def mastery_evidence(score: Number, hint_used: bool) -> Decimal:
    """Grading 3.10: after a hint at most 0.5 counts as evidence of mastery; the mark shown stays what it is."""
    share = as_share("score", score)
    return rounded(min(share, HINT_CAP) if hint_used else share)


def _some(scores: Sequence[Number]) -> Sequence[Number]:
    if not scores:
        raise NotMarkable("scores", "at least one try is needed")
    return scores
