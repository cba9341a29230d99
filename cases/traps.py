"""Which of the classic traps the cases set."""

from collections.abc import Iterable
from dataclasses import dataclass

from cases.documents import Case
from training.evidence import facts

PREFIX = "F-TRP-"


@dataclass(frozen=True, slots=True)
class Trap:
    """A trap of the fact sheet, in its words, with the keys of the cases that set it."""

    id: str
    says: str
    cases: tuple[str, ...]


def traps(cases: Iterable[Case]) -> list[Trap]:
    """Every trap in the order of the sheet."""
    told = list(cases)
    return [
        Trap(id, fact["trap"], tuple(case.key for case in told if id in case.traps))
        for id, fact in sorted(facts().items())
        if id.startswith(PREFIX)
    ]
