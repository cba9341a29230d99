"""A case as a document: the same for the file, the form and the database. There is no field for a derived key."""

import hashlib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from classification import Fault, Findings, Refused, complete_with_normal, read_findings
from classification.findings.document import Lines, no_lines
from classification.reader import as_json
from training.modules.components import Item, Pair

SCHEMA = 1
Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
Objective = Literal["O1", "O2", "O3", "O4", "O5", "O6"]
OBJECTIVES = {
    "O1": "what immune neutropenia is", "O2": "its mechanisms", "O3": "its diagnostic tests", "O4": "the diseases it comes with",
    "O5": "the differential diagnosis", "O6": "treatment",
}  # fmt: skip
LETTERS = "ABCDEFGHIJ"  # under which the questions of a step stand


class Part(BaseModel):
    """A part of the document; an unknown key is a fault."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Option(Part):
    """An option of a knowledge question, with why it is right or wrong."""

    id: Identifier
    text: str
    why: str


class Question(Part):
    """What is asked at a step. Which of the fields a kind needs is checked by the kind."""

    id: Identifier
    kind: Literal[
        "count", "axis", "diagnosis", "mechanisms", "criteria", "differential", "actions", "justify", "flip", "next_test", "knowledge"
    ]
    asks: str = ""
    objective: Objective = "O5"
    definition: Literal["school-2020", "review-2025"] = "school-2020"
    # count: what the laboratory printed; the neutrophils are to be worked out
    wbc: str = ""
    segmented_pct: str = ""
    bands_pct: str = "0"
    tolerance: str = "0.01"
    # axis: which axis of the classification, of which count, under which reading
    axis: Literal["", "band", "course", "lineage", "agranulocytosis", "low_for_age", "lon", "causality"] = ""
    of: Literal["latest", "nadir"] = "latest"
    reading: str = ""
    drug: str = ""
    follows: str = ""
    # diagnosis: what is established, or the working diagnosis
    asks_for: Literal["", "established", "working"] = ""
    # criteria, justify: rows of the engine's catalogue, and the disorder they belong to; actions: codes of the engine
    disorder: str = ""
    rows: tuple[str, ...] = ()
    rival: str = ""
    options: tuple[str | Option, ...] = ()
    cap: Annotated[int | None, Field(ge=1)] = None
    wording: dict[str, str] = {}
    # flip: what a change must do to the disorder, and the status at stake; next_test: what a test may cost
    change: Literal["into", "away"] = "into"
    status: Literal["established", "probable"] = "established"
    price: Annotated[int | None, Field(ge=1)] = None
    # knowledge: an authored key, so a source is needed
    form: Literal["one", "several", "match", "order"] = "one"
    pairs: tuple[Pair, ...] = ()
    other_partners: tuple[str, ...] = ()
    order: tuple[Item, ...] = ()
    right: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


class Offer(Part):
    """An investigation that may be ordered at a step: a test that the engine lists, or one of its own with its words and cost."""

    test: Identifier
    says: str = ""
    group: Literal["", "blood", "imaging", "tissue", "genes", "family", "bedside"] = ""
    money: Annotated[int | None, Field(ge=0, le=5)] = None
    days: Annotated[int | None, Field(ge=0, le=90)] = None
    burden: Annotated[int | None, Field(ge=0, le=5)] = None
    reveals: tuple[str, ...] = ()
    result: Annotated[str, Field(min_length=3)]  # as the laboratory would say it
    harm: str = ""  # the harmful action of the engine that ordering it would be


class Budget(Part):
    """What may be spent at a step: money in all, the days that a result may take, the number of tests."""

    money: Annotated[int | None, Field(ge=1)] = None
    days: Annotated[int | None, Field(ge=0)] = None
    tests: Annotated[int | None, Field(ge=1)] = None


class Step(Part):
    """One step: its day, what it reveals, the text told, what may be ordered, what is asked."""

    id: Identifier
    title: str
    day: int = 0
    reveals: tuple[str, ...]
    text: str
    ask: str = ""
    orders: tuple[Offer, ...] = ()
    budget: Budget | None = None
    line: str = ""  # the patient in one line as a good registrar puts it; shown after the answer, never marked
    questions: tuple[Question, ...] = ()


class Picture(Part):
    """A drawing with its text for those who cannot see it."""

    file: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]+$")]  # static/figures/films/NAME.svg
    alt: Annotated[str, Field(min_length=20)]
    step: str
    caption: str = ""


class Reviewed(Part):
    """Who has reviewed the case, and when."""

    by: str
    on: str


class Case(Part):
    """A case. `patient` holds the findings whole; each step reveals some of them."""

    schema_number: Annotated[int, Field(alias="schema")] = SCHEMA
    key: Identifier
    title: Annotated[str, Field(min_length=3, max_length=120)]
    summary: Annotated[str, Field(min_length=3, max_length=240)]
    area: Literal["neonatal", "acute", "drug", "chronic", "differential"]
    objectives: tuple[Objective, ...]
    level: Literal["first", "core", "hard"] = "core"
    minutes: Annotated[int, Field(ge=1, le=60)] = 5
    author: str
    reviewed: Reviewed | None = None
    sources: tuple[str, ...]
    known: str = ""
    place: str = ""
    normal_unless_said: tuple[str, ...] = ()
    patient: dict[str, Any]
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
    media: tuple[Picture, ...] = ()
    traps: tuple[Annotated[str, Field(pattern=r"^F-TRP-\d\d$")], ...] = ()  # the traps that the case sets
    facts: tuple[Annotated[str, Field(pattern=r"^[A-Z]+[0-9]*-[A-Z0-9-]+$")], ...] = ()  # rows of the evidence that the debrief rests on
    debrief: str

    def canonical(self) -> str:
        """Canonical JSON: the same document gives the same bytes."""
        return as_json(self.model_dump(mode="json", by_alias=True, exclude_defaults=True) | {"schema": self.schema_number})

    def fingerprint(self) -> str:
        return hashlib.sha256(self.canonical().encode()).hexdigest()

    @property
    def offers_tests(self) -> bool:
        """Whether anything may be ordered at any step."""
        return any(step.orders for step in self.steps)

    def questions(self) -> Iterator[tuple[Step, Question]]:
        for step in self.steps:
            for question in step.questions:
                yield step, question


@dataclass(frozen=True)
class Checked:
    """A case that can be played: the document, and its patient with normal filled in."""

    case: Case
    whole: Findings


def read_case(raw: Any, *, file: str = "", lines: Lines = no_lines) -> Checked:
    """A case from plain values.

    Raises Refused with every fault of the document, of the patient and of the questions, each with its place and remedy.
    """
    if not isinstance(raw, dict):
        raise Refused([Fault("case", "is not a mapping.", "Start from the example in docs/instructors.md.", file, 1)])
    faults: list[Fault] = []
    whole = case = None
    try:
        case = Case.model_validate(raw)
    except ValidationError as error:
        faults += [_fault(detail, file, lines) for detail in error.errors()]
        case = _repaired(raw, error)
    try:
        patient = raw.get("patient")
        declared = raw.get("normal_unless_said", [])
        if isinstance(patient, dict) and isinstance(declared, list):
            told = {"now": _last_day(raw), **complete_with_normal(patient, declared)}
            whole = read_findings(told, file=file, lines=lines, at=("patient",))
    except Refused as refused:
        faults += refused.faults
    if case is not None:
        faults += [fault.within(file, lines(place)) for place, fault in _double_names(case)]
    if case is not None and whole is not None:
        from cases.checks import faults_of_questions  # it plays the case, which reads this document

        faults += [fault.within(file, lines(place)) for place, fault in faults_of_questions(Checked(case, whole))]
    if faults or case is None or whole is None:
        raise Refused(faults)
    return Checked(case, whole)


def stored_case(raw: dict[str, Any]) -> Checked:
    """A published case from its stored values, without today's checks: a changed rule must not make an old version unreadable."""
    case = Case.model_validate(raw)
    told = complete_with_normal(case.patient, list(case.normal_unless_said))
    return Checked(case, Findings.model_validate({"now": _last_day(raw), **told}))


# What no question reads: a fault there must not hide the faults of steps and questions until the next run.
UNREAD: dict[str, Any] = {
    "title": "unnamed", "summary": "unnamed", "area": "acute", "objectives": (), "level": "core", "minutes": 5, "author": "", "sources": (),
    "known": "", "place": "", "media": (), "debrief": "",
}  # fmt: skip


def _repaired(raw: dict[str, Any], error: ValidationError) -> Case | None:
    """The case without what is at fault, where its questions can do without it; it is checked, never stored."""
    repaired = deepcopy(raw)
    for detail in error.errors():
        place = _place(detail)
        if detail["type"] == "extra_forbidden":
            inside: Any = repaired
            for part in place[:-1]:
                inside = inside[part]
            del inside[place[-1]]
        elif place[0] in UNREAD:
            repaired[place[0]] = UNREAD[place[0]]
        else:
            return None
    return Case.model_validate(repaired)


def _last_day(raw: dict[str, Any]) -> int:
    """The day of the last step: the whole patient is known then."""
    steps = raw.get("steps")
    days = [step.get("day", 0) for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []
    return max((day for day in days if isinstance(day, int)), default=0)


def _place(detail: Any) -> tuple[Any, ...]:
    return tuple(part for part in detail["loc"] if part not in ("str", "Option"))


def _fault(detail: Any, file: str, lines: Lines) -> Fault:
    place = _place(detail)
    expected = detail.get("ctx", {}).get("expected", "")
    message, remedy = {
        "extra_forbidden": ("is not a field here.", "Check its spelling; a derived key has no field, the engine finds it."),
        "missing": ("is missing.", "Add it; the cases of the course show how it looks."),
        "literal_error": (f"is not one of {expected}.", "Write one of these words."),
    }.get(detail["type"], (f"does not fit: {detail['msg']}.", "Write it as in the cases of the course."))
    return Fault(".".join(str(part) for part in place), message, remedy, file, lines(place))


def _double_names(case: Case) -> Iterator[tuple[tuple[Any, ...], Fault]]:
    seen: set[str] = set()
    for number, step in enumerate(case.steps):
        if step.id in seen:
            yield (
                ("steps", number, "id"),
                Fault(f"steps.{number}.id", f"'{step.id}' stands twice.", "Give every step its own id."),
            )
        seen.add(step.id)
    asked: set[str] = set()
    for number, step in enumerate(case.steps):
        for place, question in enumerate(step.questions):
            if question.id in asked:
                where = ("steps", number, "questions", place, "id")
                yield (
                    where,
                    Fault(".".join(map(str, where)), f"'{question.id}' stands twice.", "Give every question its own id."),
                )
            asked.add(question.id)
