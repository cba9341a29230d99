"""A disorder's row of the decision table, as data: what it requires, what establishes, supports, opposes and excludes it."""

from dataclasses import dataclass, field
from typing import Literal

from classification.criterion import FALSE, TRUE, UNKNOWN, Criterion, Group

Tier = Literal["common", "uncommon", "rare"]
Weight = Literal["step", "floor", "straight"]
Suspicion = Literal["probable", "possible"]


@dataclass(frozen=True, slots=True)
class Accepts:
    """A criterion in the Probable or Possible column with the outcomes that satisfy it (decision table, rule 3)."""

    criterion: Criterion
    mask: int


def no(criterion: Criterion) -> Accepts:
    """ "no X": X is not known to be true; unknown passes."""
    return Accepts(criterion, FALSE | UNKNOWN)


def still_open(criterion: Criterion) -> Accepts:
    """ "X open": X is not known to be false."""
    return Accepts(criterion, TRUE | UNKNOWN)


@dataclass(frozen=True, slots=True)
class Opposes:
    """An opposing criterion: lowers by one step; `floor` never below possible; `straight` to unlikely (rule 4)."""

    criterion: Criterion
    weight: Weight = "step"


@dataclass(frozen=True, slots=True)
class Excludes:
    """An excluding criterion; `by_workup`: also known false when the work-up is complete ([w] of rule 2)."""

    criterion: Criterion
    by_workup: bool = False


Alternative = tuple[Criterion | Accepts, ...]
Pairs = tuple[tuple[Criterion, int], ...]
Column = tuple[Suspicion, Pairs, tuple[Criterion, ...]]  # the status, what it needs, what its trail names


@dataclass(frozen=True, slots=True)
class Disorder:
    """One row. `established` None: capped, never met. Alternatives of a column are joined by OR, their parts by AND."""

    code: str
    name: str
    fact: str
    sources: tuple[str, ...]
    required: tuple[Criterion, ...]
    established: tuple[Criterion, ...] | None
    probable: tuple[Alternative, ...]
    possible: tuple[Alternative, ...]
    supportive: tuple[Criterion, ...] = ()
    opposing: tuple[Criterion | Opposes, ...] = ()
    excluding: tuple[Criterion | Excludes, ...] = ()
    mechanisms: tuple[str, ...] = ()
    must_not_miss: bool = False
    tier: Tier = "uncommon"
    tier_source: str = ""
    cap: str = ""
    # worked out once, for speed: plain pairs that the verdict loops over, groups that it reads at once
    probable_pairs: tuple[Pairs, ...] = field(init=False)
    possible_pairs: tuple[Pairs, ...] = field(init=False)
    suspected: tuple[Column, ...] = field(init=False)  # probable, then possible
    possible_only: tuple[Column, ...] = field(init=False)
    opposes: tuple[Opposes, ...] = field(init=False)
    excludes: tuple[Excludes, ...] = field(init=False)
    refusals: Group = field(init=False)  # required and excluding criteria, beside the outcome that excludes
    refusing: tuple[int, ...] = field(init=False)
    supports: Group = field(init=False)
    opposing_criteria: Group = field(init=False)
    excluding_criteria: Group = field(init=False)
    all_criteria: Group = field(init=False)
    decisive: Group = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "probable_pairs", tuple(map(_pairs, self.probable)))
        put(self, "possible_pairs", tuple(map(_pairs, self.possible)))
        put(self, "possible_only", self._columns("possible", self.possible_pairs))
        put(self, "suspected", self._columns("probable", self.probable_pairs) + self.possible_only)
        put(self, "opposes", tuple(o if isinstance(o, Opposes) else Opposes(o) for o in self.opposing))
        put(self, "excludes", tuple(e if isinstance(e, Excludes) else Excludes(e) for e in self.excluding))
        put(self, "supports", Group(self.supportive))
        put(self, "opposing_criteria", Group(o.criterion for o in self.opposes))
        put(self, "excluding_criteria", Group(e.criterion for e in self.excludes))
        put(self, "refusals", Group((*self.required, *self.excluding_criteria)))
        put(self, "refusing", (FALSE,) * len(self.required) + (TRUE,) * len(self.excludes))
        put(self, "all_criteria", self._all_criteria())
        put(self, "decisive", self._decisive())

    def _columns(self, status: Suspicion, alternatives: tuple[Pairs, ...]) -> tuple[Column, ...]:
        return tuple((status, pairs, self.required + tuple(c for c, _ in pairs)) for pairs in alternatives)

    def criteria(self) -> Group:
        """Every criterion of the row once, in the order of its columns."""
        return self.all_criteria

    def _all_criteria(self) -> Group:
        parts = [*self.required, *(self.established or ())]
        parts += [c for pairs in (*self.probable_pairs, *self.possible_pairs) for c, _ in pairs]
        parts += [*self.supportive, *(o.criterion for o in self.opposes), *(e.criterion for e in self.excludes)]
        return Group(dict.fromkeys(parts))

    def _decisive(self) -> Group:
        """What could still raise or exclude it: required, established and excluding criteria, of a capped row the Probable ones."""
        parts = [*self.required, *(self.established or ()), *(e.criterion for e in self.excludes)]
        if not self.established:
            parts += [c for pairs in self.probable_pairs for c, _ in pairs]
        return Group(dict.fromkeys(parts))


def _pairs(alternative: Alternative) -> Pairs:
    return tuple((part.criterion, part.mask) if isinstance(part, Accepts) else (part, TRUE) for part in alternative)
