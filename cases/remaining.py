"""What remains of the differential after the step answered last, from the stored trails."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext

from cases.models import Answer
from cases.words import Teller


def remains(answers: list[Answer], told: Mapping[int | None, dict[str, Any]] | None = None) -> dict[str, Any] | None:
    """What remained after the step answered last, and how it shrank from step to step. `told`: trails that were read already."""
    by_step: dict[int, dict[str, Any]] = {}
    for answer in answers:
        if answer.step not in by_step:
            by_step[answer.step] = (told or {}).get(answer.pk) or answer.told()
    if not by_step:
        return None
    trail = by_step[max(by_step)]
    last, said = trail["moment"], Teller(trail.get("words"))
    counts = [{"step": step + 1, "not_excluded": each["moment"]["not_excluded"]} for step, each in sorted(by_step.items())]
    previous = counts[-2]["not_excluded"] if len(counts) > 1 else last["catalogue"]
    return {
        **last,
        "remains": [row | {"name": gettext(row["name"]), "why": said(row["why"])} for row in last["remains"]],
        "left": [row | {"name": gettext(row["name"]), "why": said(row["why"])} for row in last["left"]],
        "shrink": counts,
        "just_left": max(previous - last["not_excluded"], 0),
        "dots": _dots(last["not_excluded"], previous, last["catalogue"]),
    }


IN_A_ROW = 18


@lru_cache(maxsize=512)
def _dots(left: int, previous: int, catalogue: int) -> list[tuple[str, str]]:
    """One dot for every disorder: remaining, left just now, gone. Lines of dots, by the dashes of the look; a ring is a dot in a dot."""
    lines = {"left": _line(0, left), "just": _line(left, previous), "gone": _line(max(left, previous), catalogue)}
    rings = [(each, line) for kind in ("just", "gone") if (line := lines[kind]) for each in (kind, f"{kind} in")]
    return [("left", lines["left"]), *rings]


def _line(first: int, last: int) -> str:
    """The dots from one place to before another, as one line in each row."""
    drawn = ""
    while first < last:
        row, place = divmod(first, IN_A_ROW)
        dots = min(last - first, IN_A_ROW - place)
        drawn += f"M{8 + 18 * place} {10 + 22 * row}h{18 * dots - 17}"
        first += dots
    return drawn
