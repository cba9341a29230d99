"""Minimal sufficient sets: which criteria of its own row, by themselves, would carry a verdict that stands."""

from collections.abc import Iterable, Iterator

from classification.criterion import TRUE, UNKNOWN, Criterion, Outcomes
from classification.disorder import Disorder
from classification.verdict import RANK, Verdict, judge

Set = tuple[Criterion, ...]
CARRIED = ("established", "probable")
IMPLIED = {  # a count below one limit lies below every higher one
    "ANC-0.5": ("ANC-0.8", "ANC-1.5", "ANC-1.8"), "ANC-0.8": ("ANC-1.5", "ANC-1.8"), "ANC-1.5": ("ANC-1.8",),
    "SCN-SEVERE": ("ANC-0.5", "ANC-0.8", "ANC-1.5", "ANC-1.8"),
}  # fmt: skip


def sufficient_sets(verdict: Verdict) -> list[Set]:
    """Every set of criteria known true that carries the status while all others of its kind are hidden, and none can go.

    What speaks against the disorder, or is known to be absent, stays known: hiding it would prove too much. Found by
    elimination, which is exhaustive because a criterion in favour never lowers a status; shortest first, then in the
    order of the row. A verdict that is neither established nor probable rests on no set that could justify it.
    """
    if verdict.status not in CARRIED:
        return []
    row, outcomes = verdict.disorder, verdict.outcomes
    found = _eliminated(verdict, _in_favour(row, outcomes), set())
    place = {criterion: number for number, criterion in enumerate(row.criteria())}
    return sorted(found, key=lambda kept: (len(kept), [place[criterion] for criterion in kept]))


def carries(verdict: Verdict, kept: Set) -> bool:
    """Whether the criteria kept give the disorder its status, or a better one, with the others in favour hidden."""
    outcomes = verdict.outcomes
    supposed = Outcomes(outcomes.patient)
    supposed.bits = list(outcomes.bits)
    for criterion in _in_favour(verdict.disorder, outcomes):
        if criterion not in kept:
            supposed.bits[criterion.index] = UNKNOWN
    return RANK[judge(verdict.disorder, supposed).status] <= RANK[verdict.status]


def _in_favour(row: Disorder, outcomes: Outcomes) -> Set:
    """Criteria known true that a column asks for, and that nowhere in the row speak against it."""
    columns = (*row.probable_pairs, *row.possible_pairs)
    asked = {*row.required, *(row.established or ()), *(c for pairs in columns for c, mask in pairs if mask == TRUE)}
    against = {*row.opposing_criteria, *row.excluding_criteria, *(c for pairs in columns for c, mask in pairs if not mask & TRUE)}
    return tuple(c for c in row.criteria() if c in asked - against and outcomes.bit(c) == TRUE)


def _eliminated(verdict: Verdict, kept: Set, seen: set[Set]) -> Iterator[Set]:
    """The minimal sets within one that carries the verdict; each set is looked at once."""
    if kept in seen:
        return
    seen.add(kept)
    smaller = [tuple(c for c in kept if c is not gone) for gone in kept]
    enough = [each for each in smaller if carries(verdict, each)]
    if not enough:
        yield kept
    for each in enough:
        yield from _eliminated(verdict, each, seen)


def implied_by(ids: Iterable[str]) -> frozenset[str]:
    """The ids of criteria that others say anyway."""
    return frozenset(implied for id in ids for implied in IMPLIED.get(id, ()))
