"""What is worth doing again: what was not right soon, what was right after a while. One rule for checks and for cases."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from django.utils.text import Truncator

from training.course import Row
from training.models import CheckAnswer
from training.modules.plain import plain
from training.progress import counts
from training.reading import Open

HALF, MOST = Decimal("0.5"), Decimal("0.8")
# what a result was, and when it comes back; the first of them that fits
WAITS = {
    "unsafe": timedelta(days=1),
    "not right": timedelta(days=1),
    "partly right": timedelta(weeks=1),
    "right": timedelta(weeks=4),
}
SHOWN = 6
LONG = 120


@dataclass(frozen=True)
class Again:
    """One thing that is due: what it was when it was last done, and where it is done again."""

    title: str
    url: str
    what: str
    was: str
    at: datetime

    @property
    def pressing(self) -> tuple[int, datetime]:
        """Danger first, then what was not right; the longest ago first."""
        return list(WAITS).index(self.was), self.at


def was(score: Decimal, harms: int = 0) -> str:
    """A result in one word of the rule."""
    if harms:
        return "unsafe"
    return "not right" if score < HALF else "partly right" if score < MOST else "right"


def is_due(word: str, at: datetime, now: datetime) -> bool:
    return at + WAITS[word] <= now


def due_cases(rows: Sequence[Row], now: datetime) -> list[Again]:
    """Finished cases whose time has come."""
    found = []
    for row in rows:
        result = row.result
        if counts(row) and result is not None and result.score is not None:
            word = was(result.score, result.harms)
            if is_due(word, result.updated, now):
                found.append(Again(row.activity.title, row.activity.url, str(row.activity.get_kind_display()), word, result.updated))
    return found


def due_answers(answers: Iterable[CheckAnswer], now: datetime) -> list[CheckAnswer]:
    """Marked checks whose time has come."""
    return [answer for answer in answers if answer.score is not None and is_due(was(answer.score), answer.updated, now)]


def due_checks(answers: Iterable[CheckAnswer], modules: Mapping[int, Open]) -> list[Again]:
    """Due checks in the words of their modules; a check that is no longer asked is left out."""
    asks = {
        (pk, block["id"]): block["asks"]
        for pk, module in modules.items()
        for section in module.page["sections"]
        for block in section["blocks"]
        if block["is"] == "check"
    }
    found = []
    for answer in answers:
        place = (answer.module_id, answer.check_id)
        if place in asks and answer.score is not None:
            module, words = modules[answer.module_id], Truncator(plain(asks[place])).chars(LONG)
            url = f"{module.url}?again={answer.check_id}#{answer.check_id}"
            found.append(Again(words, url, module.page["title"], was(answer.score), answer.updated))
    return found


def most_pressing(due: Iterable[Again]) -> list[Again]:
    """In the order in which it should be done."""
    return sorted(due, key=lambda one: one.pressing)
