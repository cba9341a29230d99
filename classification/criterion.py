"""Criteria: one checkable condition each, with a stable id, a revision, a sentence and a source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import compress, repeat
from operator import eq, itemgetter, not_

from classification.kleene import K3
from classification.patient import Patient

TRUE, FALSE, UNKNOWN = 1, 2, 4  # outcomes as bits, so that one mask tells which of them a row accepts
BITS: dict[K3, int] = {True: TRUE, False: FALSE, None: UNKNOWN}
VALUES: dict[int, K3] = {bit: value for value, bit in BITS.items()}
CATALOGUE: list["Criterion"] = []


@dataclass(frozen=True, slots=True, eq=False)
class Criterion:
    """A condition: `test` gives true, false or unknown from the fields that `reads` names.

    `fact` is the row of the fact sheet; `sources` are keys of the reference list; general marks common teaching.
    """

    id: str
    sentence: str
    fact: str
    sources: tuple[str, ...]
    reads: tuple[str, ...]
    test: Callable[[Patient], K3]
    revision: int
    index: int

    def __repr__(self) -> str:
        return f"<{self.id}>"


def criterion(id: str, sentence: str, fact: str, sources: str, reads: str, test: Callable[[Patient], K3], revision: int = 1) -> Criterion:
    """Add a criterion to the catalogue, which only grows. Sources and fields are words separated by spaces.

    Raises ValueError when the id is taken: an id names one condition for ever.
    """
    if any(known.id == id for known in CATALOGUE):
        raise ValueError(f"the criterion id {id} is taken")
    added = Criterion(id, sentence, fact, tuple(sources.split()), tuple(reads.split()), test, revision, len(CATALOGUE))
    CATALOGUE.append(added)
    return added


class Group(tuple[Criterion, ...]):
    """Criteria that are read together: their outcomes come by one look-up, which costs less than a call for each."""

    pick: Callable[[list[int]], tuple[int, ...]]

    def __new__(cls, criteria: Iterable[Criterion]) -> "Group":
        group = super().__new__(cls, criteria)
        indexes = [c.index for c in group]
        group.pick = itemgetter(*indexes) if len(indexes) > 1 else lambda bits: tuple([bits[i] for i in indexes])
        return group


class Outcomes:
    """The criteria of one patient, each tested at most once."""

    __slots__ = ("bits", "patient")

    def __init__(self, patient: Patient) -> None:
        self.patient = patient
        self.bits = [0] * len(CATALOGUE)

    def bit(self, tested: Criterion) -> int:
        """The outcome as a bit: TRUE, FALSE or UNKNOWN."""
        return self.bits[tested.index] or self.tested(tested)

    def tested(self, untested: Criterion) -> int:
        """The outcome of a criterion that was not tested before."""
        bit = self.bits[untested.index] = BITS[untested.test(self.patient)]
        return bit

    def of(self, group: Group) -> tuple[int, ...]:
        """The outcomes of a group as bits, in its order."""
        found = group.pick(self.bits)
        if 0 not in found:
            return found
        bits, patient = self.bits, self.patient
        for criterion in compress(group, map(not_, found)):
            bits[criterion.index] = BITS[criterion.test(patient)]
        return group.pick(bits)

    def those(self, group: Group, wanted: int) -> tuple[Criterion, ...]:
        """The criteria of a group whose outcome is the one wanted."""
        found = self.of(group)
        return tuple(compress(group, map(eq, found, repeat(wanted)))) if wanted in found else ()

    def value(self, tested: Criterion) -> K3:
        return VALUES[self.bit(tested)]
