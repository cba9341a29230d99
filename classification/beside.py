"""What stands beside the ranking: conditions without a row of their own that the findings name (F-OTH rows)."""

from collections.abc import Callable
from dataclasses import dataclass

from classification import flags
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.patient import Patient


@dataclass(frozen=True, slots=True)
class Beside:
    """A condition named beside the ranking, which changes no verdict: why, and its row."""

    name: str
    because: str
    fact: str
    test: Callable[[Patient], K3]


def _vexas(patient: Patient) -> K3:
    """UBA1 positive, or a man over 50 with inflammation and macrocytosis in whom it has not been tested."""
    uba1, mcv, told = patient.molecular.uba1, patient.chemistry.mcv, patient.examination.inflammation
    inflamed = None if told is None else any_of(told.has("chondritis"), told.has("sweet_like_skin"))
    man = all_of(equals(patient.sex, "male"), None if patient.age is None else patient.age >= 18263)
    picture = all_of(man, inflamed, None if mcv is None else mcv > 100, uba1 is None)
    return any_of(equals(uba1, "pos"), picture)


def _clonal_cytopenia(patient: Patient) -> K3:
    return all_of(patient.neutropenic, flags.somatic_variant(patient), negate(flags.hf_dysplasia(patient)))


CONDITIONS = (
    Beside("Pseudoneutropenia", "Neutrophils are clumped on the film", "F-OTH-01", lambda p: p.film.clumps),
    Beside("VEXAS", "UBA1 variant, or inflammation with macrocytosis in a man over 50: ask for UBA1", "F-OTH-03", _vexas),
    Beside("Clonal cytopenia (CCUS)", "A clone of 2 per cent or more without dysplasia", "F-OTH-04", _clonal_cytopenia),
    Beside("X-linked agammaglobulinaemia", "B cells are absent", "F-OTH-05", lambda p: p.immunology.b_cells_absent),
)


def beside(patient: Patient) -> list[Beside]:
    """The conditions that the findings name, in the order of the sheet."""
    return [condition for condition in CONDITIONS if condition.test(patient)]
