"""An invasive test that this patient does not need now: what speaks against it, with the row it rests on."""

from collections.abc import Callable
from dataclasses import dataclass

from classification.classify import Classification
from classification.kleene import K3
from classification.situation import Situation

INVASIVE = ("marrow",)
ASKED = ("ACT-08", "ACT-20")


@dataclass(frozen=True, slots=True)
class Needless:
    """Why a test is not needed: its code, a sentence, the rows of the sheet."""

    code: str
    says: str
    facts: tuple[str, ...]
    test: Callable[[Situation], K3]


def _count_first(s: Situation) -> K3:
    """A single low count; or a well person with counts of 0.5 or more, low for no more than two weeks (F-TST-01)."""
    once = s.patient.series.two_low is not True
    well = s.infected is not True and s.below_half is False
    return s.low_now is True and not s.known_for_long and (once or well)


def _well_and_typical(s: Situation) -> K3:
    """Autoimmune neutropenia of infancy in front, and no severe infection (F-MGT-34)."""
    return s.in_front("AINI") and s.severe_infection is not True


REASONS = (
    Needless("MARROW-DUFFY", "A Duffy-null count in its range needs no marrow", ("F-TST-16", "F-MGT-30"), lambda s: s.established("DAN")),
    Needless(
        "MARROW-WELL",
        "A child with a typical autoimmune neutropenia and no severe infection needs no marrow",
        ("F-TST-16", "F-MGT-34"),
        _well_and_typical,
    ),
    Needless(
        "MARROW-COUNT",
        "The count is followed first; nothing known here asks for a marrow before that",
        ("F-TST-01", "F-TST-16"),
        _count_first,
    ),
)
BY_CODE = {reason.code: reason for reason in REASONS}


def needless(result: Classification, code: str) -> Needless | None:
    """Why an invasive test is not needed by what is known now; nothing where it is asked for, or where no row says so."""
    if code not in INVASIVE or asked_for(result):
        return None
    return next((reason for reason in REASONS if reason.test(result.situation)), None)


def asked_for(result: Classification) -> bool:
    """Whether the engine itself asks for a marrow (ACT-08, ACT-20)."""
    return any(wanted.action.code in ASKED for wanted in result.actions)
