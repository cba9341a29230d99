"""What may stand between the paragraphs of a module, each a short form of its own. An unknown field is a fault."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,40}$")]
Words = Annotated[str, Field(min_length=1)]
Objective = Literal["O1", "O2", "O3", "O4", "O5", "O6"]


class Part(BaseModel):
    """A part of the document."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


class Option(Part):
    """One answer to choose, and why it is right or not."""

    id: Identifier
    text: Words
    right: bool = False
    why: Words


class Pair(Part):
    """One row to match: what is given, its partner, and why they belong together."""

    id: Identifier
    text: Words
    partner: Words
    why: Words


class Item(Part):
    """One of the things to put in order, written down in the right order, and why it stands there."""

    id: Identifier
    text: Words
    why: Words


class Check(Part):
    """A question within the text, marked at once. Its key is authored, so each reason names its fact."""

    id: Identifier
    kind: Literal["one", "several", "match", "order"]
    objective: Objective
    asks: Words
    options: tuple[Option, ...] = ()
    pairs: tuple[Pair, ...] = ()
    other_partners: tuple[str, ...] = ()
    order: tuple[Item, ...] = ()


class Side(Part):
    """One of the sides where sources differ."""

    source: Words
    says: Words


class Differ(Part):
    """Sources differ: the sides at equal size, none called right."""

    id: Identifier
    title: Words
    sides: Annotated[tuple[Side, ...], Field(min_length=2, max_length=4)]
    in_this_course: Words


class Figure(Part):
    """A drawing of static/figures/, named by its file; `NAME-phone.svg` beside it is shown on narrow screens."""

    id: Identifier
    caption: Words


class Living(Part):
    """A sentence with numbers to change, answered by the engine. `start` holds what the fields hold at first."""

    id: Identifier
    kind: Literal["count", "din", "lon"]
    title: Words
    text: str = ""
    start: dict[str, str | int] = {}


class Example(Part):
    """A worked example: a patient thought through aloud."""

    title: Words
    text: Words


class Margin(Part):
    """A remark beside the text."""

    text: Words


class Text(Part):
    """Paragraphs in Markdown."""

    text: Words


Component = Check | Differ | Figure | Living | Example | Margin | Text
WITH_FIELDS: dict[str, type[Part]] = {"check": Check, "differ": Differ, "figure": Figure, "living": Living}
WITH_TEXT: dict[str, type[Part]] = {"example": Example, "margin": Margin}
NAMES = ", ".join(sorted({**WITH_FIELDS, **WITH_TEXT}))


class Answer(Part):
    """One answer to the opening question; none is marked."""

    id: Identifier
    text: Words


class Opening(Part):
    """The question before the text, and what is said of it at the end."""

    asks: Words
    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=5)]
    afterwards: Words


class Reviewed(Part):
    """Who reviewed the module, and when."""

    by: str
    on: str


class Head(Part):
    """What stands above the text: the name of the module, and what frames it."""

    schema_number: Annotated[int, Field(alias="schema", ge=1, le=1)] = 1
    key: Identifier
    number: Annotated[int, Field(ge=1, le=99)]
    title: Annotated[str, Field(min_length=3, max_length=120)]
    lead: Words
    area: Literal["definition", "mechanisms", "tests", "neonatal", "acute", "drug", "chronic", "differential", "treatment"]
    objectives: Annotated[tuple[Objective, ...], Field(min_length=1)]
    minutes: Annotated[int, Field(ge=1, le=60)]
    author: Words
    reviewed: Reviewed | None = None
    opening: Opening
    key_points: Annotated[tuple[str, ...], Field(min_length=3, max_length=9)]
    sources: Annotated[tuple[str, ...], Field(min_length=1)]
    cases: tuple[Identifier, ...] = ()
