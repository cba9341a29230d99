"""A story: why the blood was counted, as a title, the rest of a summary and the first sentences of the note."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """One occasion. The summary goes on after "A woman of 36"; an age limit is in completed years."""

    title: str
    summary: str
    opening: str
    youngest: int = 0
    oldest: int = 120


Stories = dict[str, tuple[Story, ...]]
