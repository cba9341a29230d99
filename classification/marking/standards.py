"""Standard setting: where a cut score lies, by judges or by the best of a cohort."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction

from classification.marking.marks import NotMarkable, Number, as_share, rounded

JUDGES_ADVISED = 10
NORM_MINIMUM = 50
COHEN_MULTIPLIER = Fraction(6, 10)


@dataclass(frozen=True, slots=True)
class AngoffCut:
    """The cut as a share of full marks, each judge's own cut, their standard deviation, and whether they are enough."""

    cut: Decimal
    judges: tuple[Decimal, ...]
    spread: Decimal
    enough: bool


def angoff(ratings: Sequence[Sequence[Number]]) -> AngoffCut:
    """Grading 3.11: `sum over items of mean_j(a_ij) / N`. `ratings[item][judge]`: the chance (0 to 1) that a trainee
    who just passes gets the item right. Ten judges are advised."""
    if not ratings or not ratings[0] or len({len(row) for row in ratings}) > 1:
        raise NotMarkable("ratings", "each item needs a rating of each judge")
    rows = [[as_share("rating", rating) for rating in row] for row in ratings]
    judges = [_mean(column) for column in zip(*rows, strict=True)]
    return AngoffCut(
        cut=rounded(_mean([_mean(row) for row in rows])),
        judges=tuple(rounded(judge) for judge in judges),
        spread=_spread(judges),
        enough=len(judges) >= JUDGES_ADVISED,
    )


def cohen(p95: Number, chance: Number) -> Decimal:
    """Grading 3.11 Cohen: `0.6 (P95 - C) + C`, in the unit of the marks given."""
    return rounded(COHEN_MULTIPLIER * (Fraction(p95) - Fraction(chance)) + Fraction(chance))


def local_multiplier(history: Sequence[tuple[Number, Number]]) -> Decimal:
    """Grading 3.11 modified Cohen: the mean of Angoff cut / P90 over a school's earlier exams."""
    if any(Fraction(p90) <= 0 for _, p90 in history):
        raise NotMarkable("p90", "must be above 0")
    return rounded(_mean([Fraction(cut) / Fraction(p90) for cut, p90 in history]))


def modified_cohen(p90: Number, multiplier: Number) -> Decimal:
    """Grading 3.11 modified Cohen: no correction for guessing, `multiplier x P90`."""
    return rounded(Fraction(multiplier) * Fraction(p90))


def norm_cut_allowed(learners: int) -> bool:
    """Grading 3.11: below about 50 learners a criterion decides, and no norm-based cut is published."""
    return learners >= NORM_MINIMUM


def _mean(values: Sequence[Fraction]) -> Fraction:
    if not values:
        raise NotMarkable("values", "at least one is needed")
    return sum(values, Fraction(0)) / len(values)


def _spread(values: Sequence[Fraction]) -> Decimal:
    """Sample standard deviation; 0 for a single judge."""
    if len(values) < 2:
        return Decimal(0)
    middle, exact = _mean(values), Context(prec=28)
    variance = sum(((value - middle) ** 2 for value in values), Fraction(0)) / (len(values) - 1)
    return rounded(Fraction(exact.sqrt(exact.divide(Decimal(variance.numerator), Decimal(variance.denominator)))))
