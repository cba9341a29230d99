"""The course as one reader meets it: every activity with their own result, in the order in which it is taught."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from training import access
from training.models import Activity, Area, Kind, Level, Result, User
from training.reading import GoOn


@dataclass(frozen=True)
class Row:
    """An activity with the reader's own result, if there is one; in a begun module, the section to go on at."""

    activity: Activity
    result: Result | None
    stop: GoOn | None = None

    @property
    def name(self) -> tuple[str, int | None]:
        """The key within its school."""
        return self.activity.key, self.activity.school_id

    @property
    def url(self) -> str:
        """Where to begin or to go on."""
        return self.stop.url if self.stop else self.activity.url

    @property
    def aside(self) -> bool:
        """Practice has no end and a quiz is set by a class: neither is next or a stretch of the path."""
        return self.activity.kind in (Kind.PRACTICE, Kind.QUIZ)

    @property
    def finished(self) -> bool:
        return self.result is not None and self.result.state == Result.State.FINISHED

    @property
    def begun(self) -> bool:
        return self.result is not None and not self.finished

    @property
    def touched(self) -> datetime | None:
        """When the reader last did something here."""
        return self.result.updated if self.result else None


@dataclass
class Stage:
    """One of the nine areas on the path: its modules, then its cases."""

    key: str
    label: str
    modules: list[Row] = field(default_factory=list)
    cases: list[Row] = field(default_factory=list)
    here: bool = False

    @property
    def read(self) -> bool:
        """Its modules are read to the end; the cases are counted beside them. An area without a module is never read."""
        return bool(self.modules) and all(row.finished for row in self.modules)

    @property
    def cases_done(self) -> int:
        return sum(row.finished for row in self.cases)

    @property
    def next_case(self) -> Row | None:
        """One that is begun, else the first that is not."""
        waiting = [row for row in self.cases if not row.finished]
        return next((row for row in waiting if row.begun), waiting[0] if waiting else None)


def course_order(activity: Activity) -> tuple[int, ...]:
    """Area by area; in each its module before its cases, the easy ones first."""
    scales = ((Area.values, activity.area), (Kind.values, activity.kind), (Level.values, activity.level))
    return tuple(scale.index(value) if value in scale else len(scale) for scale, value in scales)


def own_rows(user: User) -> list[Row]:
    """The reader's activities in the order of the course. Two queries."""
    activities = access.visible_activities(user).with_result_of(user).defer("search_text").order_by("pk")
    in_order = sorted(activities, key=course_order)
    return [Row(activity, next(iter(activity.own_results), None)) for activity in in_order]


def next_row(rows: list[Row], assigned: Sequence[Row] = ()) -> Row | None:
    """What was touched last and is not finished; else the most pressing of what a class has set; else the first thing not begun."""
    begun = [(row.touched, n, row) for n, row in enumerate(rows) if row.begun and row.touched]
    fresh = [*assigned, *(row for row in rows if not row.aside)]
    return max(begun)[2] if begun else next((row for row in fresh if row.result is None), None)


def path_of(rows: list[Row], here: Row | None) -> list[Stage]:
    """The nine areas in order, whether or not something is published in them."""
    stages = {key: Stage(key, str(label)) for key, label in Area.choices}
    for row in rows:
        stage = stages.get(row.activity.area)
        if stage is None or row.aside:
            continue
        (stage.modules if row.activity.kind == Kind.MODULE else stage.cases).append(row)
        stage.here = stage.here or row is here
    return list(stages.values())
