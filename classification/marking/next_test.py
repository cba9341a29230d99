"""Marking of the next test: how much of the shrink that the cost could buy was bought."""

from fractions import Fraction

from classification.marking.marks import Mark, NotMarkable, Number, mark


def mark_next_test(bought: Number, best: Number) -> Mark:
    """Design section 5: the share of the best shrink of the differential that the same cost could buy. Where no test
    could shrink it, anything that cost nothing in insight earns 1."""
    gained, possible = Fraction(bought), Fraction(best)
    if gained < 0 or gained > possible:
        raise NotMarkable("bought", f"must lie between 0 and {best}, not {bought}")
    return mark(gained / possible if possible else 1)
