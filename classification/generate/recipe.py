"""A recipe: how patients of one disorder at one status are made. Radicals, course and incidentals are kept apart as data."""

from dataclasses import dataclass, field, replace
from typing import Any, Literal

from classification.generate.plots.plot import Plot

Target = Literal["established", "probable", "possible"]
Point = tuple[int, int, float, float]  # day from, day to, neutrophils from, neutrophils to
Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Course:
    """The counts over time. `steady`: one level kept with little noise; `wave`: a count every third day, a period of 21 days.

    `lines` are other values than those usual for the age; where the neutrophils are normal the other lines are too, unless `lasting`.
    """

    points: tuple[Point, ...]
    steady: bool = False
    wave: bool = False
    lines: dict[str, Range] = field(default_factory=dict)
    lasting: bool = False
    gcsf: tuple[int, ...] = ()  # places of counts under G-CSF


@dataclass(frozen=True, slots=True)
class Who:
    """What may vary of the person: age, sex, why the blood was counted (themes of `stories`)."""

    age: tuple[int, int, str]
    sex: str = ""
    reasons: tuple[str, ...] = ()
    quiet: bool = False  # only drugs that never come into question, so that no second row is pointed to


@dataclass(frozen=True, slots=True)
class Recipe:
    """Patients of one disorder at one status."""

    code: str
    status: Target
    course: Course
    radicals: dict[str, Any]
    who: Who
    normal: tuple[str, ...] = ("examination", "history", "film", "spleen", "family")
    companions: tuple[str, ...] = ()
    tests_on: tuple[int, int] = (2, 9)  # the day of the results, where the counts name none
    last_on: tuple[int, int] = (14, 30)  # the day of the last step, where the counts name none
    plot: Plot | None = None  # where the case has a plot of its own, which then gives the days, the steps and the words

    def but(self, **changes: Any) -> "Recipe":
        """The recipe with some of its parts replaced."""
        return replace(self, **changes)
