"""Marking of a justification: the findings chosen against the nearest set that would suffice."""

from collections.abc import Collection, Sequence
from fractions import Fraction

from classification.marking.marks import Mark, NotMarkable, feedback, known, mark


def f1(chosen: Collection[str], wanted: Collection[str]) -> Fraction:
    """Harmonic mean of precision and recall: 2 x hits / (chosen + wanted); 0 where both are empty."""
    size = len(set(chosen)) + len(set(wanted))
    return Fraction(2 * len(set(chosen) & set(wanted)), size) if size else Fraction(0)


def mark_justification(
    chosen: Collection[str],
    sufficient: Sequence[Collection[str]],
    options: Collection[str],
    refuting: Collection[str] = (),
    implied: Collection[str] = (),
) -> Mark:
    """Grading 3.8 justification: for each minimal sufficient set M, F1 between the findings chosen and M, less 1/|M|
    for each finding chosen that refutes; the best M counts; floor 0. Feedback speaks of that nearest set; a finding of
    another sufficient set is welcome. `implied`: what the chosen ones say anyway (below 0.5 is below 1.5); it counts as
    chosen where a set asks for it and costs nothing elsewhere."""
    picked, against = known("chosen", chosen, options), frozenset(refuting)
    sets = sorted((known("sufficient", one, options) for one in sufficient), key=sorted)
    if not sets or not all(sets):
        raise NotMarkable("sufficient", "at least one set is needed, and none may be empty")
    if against & frozenset().union(*sets):
        raise NotMarkable("refuting", "a finding cannot both suffice and refute")
    said = [picked | (known("implied", implied, options) & one) for one in sets]
    worth = [f1(told, one) - Fraction(len(picked & against), len(one)) for told, one in zip(said, sets, strict=True)]
    best = max(range(len(sets)), key=worth.__getitem__)
    rows = feedback(options, said[best], sets[best], welcome=frozenset().union(*sets))
    return mark(max(Fraction(0), worth[best]), rows)
