"""What a learner can remember and forget: a criterion or a disorder, how harmful it is to forget, and in whom it matters."""

from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from classification.criterion import CATALOGUE, Criterion
from classification.disorder import Disorder
from classification.disorders import DISORDERS
from classification.generate.document import AREAS

ConceptKind = Literal["criterion", "disorder"]
# How harmful it is to forget, the worst first. What must not be missed has its source in the disorder's row.
MUST_NOT_MISS, EMERGENCY, DRUG, OTHER = range(4)
# Criteria that are what an emergency is raised by (F-CRI-36); its row names the sources.
ALARMS = {
    "TEMP-38.3": "EMG-01", "ANC-0.5": "EMG-01", "ILL": "EMG-01", "FILM-BLASTS": "EMG-04", "HF-BLASTS": "EMG-04", "BLASTS-20": "EMG-04",
    "LEU-SHOWN": "EMG-04", "HLH-ANY": "EMG-05", "HLH-5": "EMG-05", "PANCYTOPENIA": "EMG-06", "PANCYTOPENIA-DEEP": "EMG-06",
    "NEO-ILL": "EMG-07", "CULTURE-POS": "EMG-07", "COAGULOPATHY": "EMG-09", "INFECTION-SEVERE": "EMG-10", "INVASIVE": "EMG-10",
    "OMPHALITIS": "EMG-10", "HYPOGLYCAEMIA": "EMG-12",
}  # fmt: skip
CRITERIA = {criterion.id: criterion for criterion in CATALOGUE}
DIFFERENTIAL = "differential"


@dataclass(frozen=True, slots=True, order=True)
class Concept:
    """A criterion or a disorder of the catalogue. Equal where kind and code are."""

    kind: ConceptKind
    code: str
    name: str = field(compare=False)
    fact: str = field(compare=False)
    danger: int = field(compare=False)
    patients: tuple[str, ...] = field(compare=False)
    """The disorders in whose patients it matters: those that it decides, or else those whose row reads it."""


@cache
def concept(kind: str, code: str) -> Concept | None:
    """The concept of that name; None where today's catalogue does not hold it."""
    if kind == "disorder" and code in DISORDERS:
        row = DISORDERS[code]
        return Concept("disorder", code, row.name, row.fact, _danger_of_disorder(row), (code,))
    if kind == "criterion" and code in CRITERIA:
        tested = CRITERIA[code]
        return Concept("criterion", code, tested.sentence, tested.fact, _danger_of_criterion(tested), _read_by(tested))
    return None


def _danger_of_disorder(row: Disorder) -> int:
    if row.must_not_miss:
        return MUST_NOT_MISS
    return DRUG if AREAS.get(row.code) == "drug" else OTHER


def _danger_of_criterion(tested: Criterion) -> int:
    """A criterion of a disorder that must not be missed is no alarm by that: the disorder itself comes first."""
    if tested.id in ALARMS:
        return EMERGENCY
    return DRUG if any(path.partition(".")[0] == "drugs" for path in tested.reads) else OTHER


def _read_by(tested: Criterion) -> tuple[str, ...]:
    decided = tuple(row.code for row in DISORDERS.values() if tested in (*row.required, *(row.established or ())))
    return decided or tuple(row.code for row in DISORDERS.values() if tested in row.criteria())


def area_of(known: Concept) -> str:
    """The area of the course in which it is taught; nothing for a criterion that decides in several."""
    areas = {AREAS.get(code, DIFFERENTIAL) for code in known.patients}
    return areas.pop() if len(areas) == 1 else ""
