"""Definitions in force: a set names every reading. It is an argument of classify, never a finding."""

from dataclasses import dataclass, replace
from typing import Literal

from classification.quantities import scaled

Agranulocytosis = Literal["S1A", "S1B", "S1C", "D", "IAAAS", "F", "G"]
Chronic = Literal["ninety_days", "three_counts"]
Lon = Literal["S1", "strict", "broad"]
Fever = Literal["IDSA", "ESMO-2010", "ESMO-2016", "38.0"]


@dataclass(frozen=True, slots=True)
class Definitions:
    """Named readings with their sources; the upper limit of mild in 10^9/L decides what neutropenia is from day 366."""

    name: str
    mild_limit: str
    agranulocytosis: Agranulocytosis = "S1B"
    chronic: Chronic = "ninety_days"
    lon: Lon = "S1"
    fever: Fever = "IDSA"
    din4: Literal["practical", "strict"] = "practical"

    @property
    def limit(self) -> int:
        return scaled(self.mild_limit)


SETS = {
    "school-2020": Definitions("school-2020", "1.8"),
    "review-2025": Definitions("review-2025", "1.5"),
}
DEFAULT = SETS["school-2020"]
SOURCES = {
    "school-2020": ("S1", "F-SEV-04"), "review-2025": ("S2", "F-SEV-04"),
    "S1A": ("S1", "F-DEF-08"), "S1B": ("S1", "F-DEF-09"), "S1C": ("S1", "F-DEF-10"), "D": ("R02 R04", "F-DEF-11"),
    "IAAAS": ("R10", "F-DEF-12"), "F": ("R64", "F-DEF-13"), "G": ("R95", "F-DEF-14"),
    "ninety_days": ("EC", "F-DEF-19"), "three_counts": ("R95", "F-DEF-19"),
    "S1": ("S1", "F-CRI-13"), "strict": ("R56", "F-CRI-14"), "broad": ("R60", "F-CRI-15"),
    "IDSA": ("R86", "F-DEF-35"), "ESMO-2010": ("R86", "F-DEF-36"), "ESMO-2016": ("R103", "F-DEF-36"), "38.0": ("R103", "F-DEF-36"),
    "din4-practical": ("EC", "F-CRI-46"), "din4-strict": ("S1", "F-CRI-46"),
}  # fmt: skip


def another_reading(definitions: Definitions) -> list[Definitions]:
    """The neighbours of a set that change one reading at a time, for "another definition would say"."""
    others = [replace(definitions, name=name, mild_limit=other.mild_limit) for name, other in SETS.items()]
    others += [replace(definitions, name=f"LON {reading}", lon=reading) for reading in ("S1", "strict", "broad")]
    others += [replace(definitions, name=f"DIN-4 {reading}", din4=reading) for reading in ("practical", "strict")]
    others += [replace(definitions, name=f"fever {reading}", fever=reading) for reading in ("IDSA", "ESMO-2010", "ESMO-2016", "38.0")]
    others += [replace(definitions, name=f"chronic {reading}", chronic=reading) for reading in ("ninety_days", "three_counts")]
    return [other for other in others if replace(other, name=definitions.name) != definitions]


def named(name: str) -> Definitions:
    """The definition set of that name. Raises KeyError with the names there are."""
    if name not in SETS:
        raise KeyError(f"'{name}' is not a definition set; there are {', '.join(SETS)}")
    return SETS[name]
