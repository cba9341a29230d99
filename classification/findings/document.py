"""The findings document: counts, drugs, tests and groups of observations of one patient."""

from collections.abc import Callable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationError, model_validator

from classification.drugs import find_drug
from classification.faults import Fault, Refused
from classification.findings import groups
from classification.findings.values import AgeValue, CellCount, Day, Haemoglobin, Number, Part, Tri, Unknown, marks_of, within

Lines = Callable[[tuple[Any, ...]], int | None]
DrugClass = Literal[
    "cytotoxic", "toxic_tagged", "anti_cd20", "alemtuzumab", "anti_tnf", "anti_il6r", "ici", "other_biologic", "antithyroid",
    "clozapine", "never_suspect", "other",
]  # fmt: skip


class Count(Part):
    """One blood count: neutrophils in 10^9/L or a bound or 'normal'; haemoglobin g/L; the others 10^9/L.

    `under` says what it was taken under; one `clumped` in the tube is no count at all, as soon as the film has shown it.
    """

    day: Day
    anc: CellCount = None
    wbc: CellCount = None
    hb: Haemoglobin = None
    plt: CellCount = None
    lymph: CellCount = None
    mono: CellCount = None
    hours: Annotated[int | None, Field(ge=0, le=72, description="age in hours at the sample")] = None
    below_chart: Tri = None
    under: tuple[Literal["gcsf", "steroid", "stress", "clumped"], ...] = ()

    @model_validator(mode="after")
    def neutrophils_within_leucocytes(self) -> "Count":
        if self.anc and self.wbc and self.anc.sign == self.wbc.sign == "eq" and self.anc.value > self.wbc.value:  # type: ignore[operator]
            raise ValueError(f"neutrophils {self.anc} cannot exceed leucocytes {self.wbc}; check which of the two is mistyped")
        return self


class Drug(Part):
    """One drug with its days. Its class and whether it is listed come from the drug list where the name is known there."""

    name: str
    drug_class: Annotated[DrugClass | None, Unknown] = None
    start: Day | None = None
    stop: Day | None = None
    ongoing: Tri = None
    last_dose: Day | None = None
    doses: tuple[Day, ...] | None = None
    dose: str | None = None
    dose_interval_days: Annotated[int | None, Field(ge=1)] = None
    prior_exposure: Tri = None
    biotherapy: Tri = None
    listed: Tri = None
    previous_cycle_neutropenia: Tri = None

    @model_validator(mode="before")
    @classmethod
    def from_the_list(cls, raw: Any) -> Any:
        known = find_drug(raw["name"]) if isinstance(raw, dict) and isinstance(raw.get("name"), str) else None
        if known is None:
            return raw
        return {"drug_class": known.drug_class, "listed": known.listed, **raw}

    @model_validator(mode="after")
    def stop_after_start(self) -> "Drug":
        ends = [day for day in (self.stop, self.last_dose) if day is not None]
        if self.start is not None and any(day < self.start for day in ends):
            raise ValueError(f"{self.name} stops on day {min(ends)}, before it starts on day {self.start}")
        if self.ongoing and self.stop is not None:
            raise ValueError(f"{self.name} cannot be ongoing and stopped on day {self.stop}; give one of the two")
        return self


class AntibodyTest(Part):
    """One test for neutrophil antibodies; no method named is a method not known."""

    day: Day
    method: Annotated[Literal["GIFT_I", "GIFT_D", "GAT", "MAIGA", "WIFT", "bead"] | None, Unknown] = None
    result: Literal["pos", "neg", "indeterminate", "pending"]
    specificity: str | None = None


class InfectionTest(Part):
    """One test for an organism: pos is active infection, not past immunity."""

    organism: Literal["EBV", "CMV", "B19", "HIV", "HBV", "HCV", "other"]
    result: Literal["pos", "neg", "pending", "indeterminate"]
    day: Day | None = None
    name: str | None = None


class GermlineVariant(Part):
    """One germline variant: class by ACMG, zygosity."""

    gene: str
    variant_class: Literal["P", "LP", "VUS", "LB", "B"]
    zygosity: Annotated[Literal["het", "hom", "comp_het", "hemi"] | None, Unknown] = None


class Incidental(Part):
    """A value of the real chart that no rule reads: shown, never decided upon."""

    name: str
    value: str
    unit: str = ""
    reference: str = ""
    day: Day | None = None


def _observations(value: Any) -> Any:
    """One observation or several; kept as a tuple ordered by day, undated first."""
    if value is None or (isinstance(value, str) and value == "unknown"):
        return None
    items = list(value) if isinstance(value, list | tuple) else [value]
    return tuple(items)


def _dated(group: type[groups.Observation]) -> Any:
    return Annotated[tuple[group, ...] | None, BeforeValidator(_observations)]  # type: ignore[valid-type]


class Findings(Part):
    """What is known of a patient at the moment `now`, a day; the age is the age on day 0. Not said is unknown."""

    now: Day = 0
    age: AgeValue = None
    sex: Annotated[Literal["female", "male"] | None, Unknown] = None
    gestation_weeks: Annotated[Number, within(20, 44)] = None
    birth_weight_g: Annotated[int | None, Field(ge=250, le=6500)] = None
    duffy: Annotated[Literal["duffy_null", "duffy_positive"] | None, Unknown] = None
    onset_age: AgeValue = None
    first_low: Day | None = None
    last_low: Day | None = None
    syndromic: marks_of(groups.SYNDROMIC) = None  # type: ignore[valid-type]
    hla: marks_of(groups.HLA) = None  # type: ignore[valid-type]
    germline: tuple[GermlineVariant, ...] | None = None
    genes_tested_negative: tuple[str, ...] | None = None
    counts: tuple[Count, ...] | None = None
    drugs: tuple[Drug, ...] | None = None
    antibody_tests: tuple[AntibodyTest, ...] | None = None
    infection_tests: tuple[InfectionTest, ...] | None = None
    incidental: tuple[Incidental, ...] | None = None
    examination: _dated(groups.Examination) = None  # type: ignore[valid-type]
    history: _dated(groups.History) = None  # type: ignore[valid-type]
    statement: _dated(groups.Statement) = None  # type: ignore[valid-type]
    film: _dated(groups.Film) = None  # type: ignore[valid-type]
    marrow: _dated(groups.Marrow) = None  # type: ignore[valid-type]
    spleen: _dated(groups.Spleen) = None  # type: ignore[valid-type]
    lymphocytes: _dated(groups.Lymphocytes) = None  # type: ignore[valid-type]
    immunology: _dated(groups.Immunology) = None  # type: ignore[valid-type]
    chemistry: _dated(groups.Chemistry) = None  # type: ignore[valid-type]
    molecular: _dated(groups.Molecular) = None  # type: ignore[valid-type]
    pancreas: _dated(groups.Pancreas) = None  # type: ignore[valid-type]
    metabolic: _dated(groups.Metabolic) = None  # type: ignore[valid-type]
    haemophagocytosis: _dated(groups.Haemophagocytosis) = None  # type: ignore[valid-type]
    maternal: _dated(groups.Maternal) = None  # type: ignore[valid-type]
    neonatal: _dated(groups.Neonatal) = None  # type: ignore[valid-type]
    family: _dated(groups.Family) = None  # type: ignore[valid-type]
    cycle: _dated(groups.Cycle) = None  # type: ignore[valid-type]

    def canonical(self) -> dict[str, Any]:
        """The document as plain JSON values, unknowns left out: the same findings give the same bytes."""
        return self.model_dump(mode="json", exclude_none=True, exclude_defaults=True)


def no_lines(_: tuple[Any, ...]) -> int | None:
    """Line numbers of a document that has none."""
    return None


def read_findings(raw: Any, *, file: str = "", lines: Lines = no_lines, at: tuple[str, ...] = ()) -> Findings:
    """Findings from plain values, as YAML or JSON give them.

    Raises Refused with every fault: what cannot be read, what is impossible, what contradicts itself (DV-CON rows). Read
    `at` a place of a case, the findings are a whole course, which may go on after its `now`.
    """
    from classification.findings.contradictions import contradictions  # it derives values, which read findings

    if not isinstance(raw, dict):
        raise Refused([Fault(".".join(at) or "findings", "is not a mapping.", "Write fields such as 'age: 67 years'.", file)])
    try:
        findings = Findings.model_validate(raw)
    except ValidationError as error:
        raise Refused([_fault(detail, file, lines, at) for detail in error.errors()]) from None
    faults = contradictions(findings, whole_course=bool(at))
    if faults:
        raise Refused([fault.within(file, lines((*at, *fault.field.split(".")))) for fault in faults])
    return findings


def _fault(detail: Any, file: str, lines: Lines, at: tuple[str, ...]) -> Fault:
    place = (*at, *(part for part in detail["loc"] if not isinstance(part, str) or not part.startswith("function-")))
    message = str(detail["msg"]).removeprefix("Value error, ")
    if detail["type"] == "extra_forbidden":
        message = "is not a field here."
    elif detail["type"] == "missing":
        message = "is missing."
    return Fault(".".join(str(part) for part in place), message, "", file, lines(place), "unreadable")
