"""What someone shows to know of each learning objective, and what that figure is made of.

A finished case counts fully for each of its objectives, a check within a module a fifth of that. The newest answer counts; of practice, the
newest patient of each area.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from training.course import Row
from training.models import CheckAnswer, Context, Kind
from training.objectives import OBJECTIVES
from training.reading import name_of

CHECK_WEIGHT = Decimal("0.2")
ENOUGH = 2  # cases' worth, below which no share is told
CASES_NEEDED = 3
SHARE_NEEDED = Decimal("0.8")
FADES_AFTER = timedelta(weeks=4)
SHOWN = 6


@dataclass(frozen=True)
class Piece:
    """One thing that counts: a case, or the checks of one module."""

    title: str
    url: str
    weight: Decimal
    earned: Decimal
    at: datetime
    checks: int = 0
    right: int = 0
    harms: int = 0

    @property
    def percent(self) -> int:
        return percent(self.earned, self.weight)


@dataclass
class Known:
    """One objective with every piece that counts for it, the newest first."""

    code: str
    title: str
    pieces: list[Piece] = field(default_factory=list)
    now: datetime | None = None

    @property
    def cases(self) -> list[Piece]:
        return [piece for piece in self.pieces if not piece.checks]

    @property
    def checks(self) -> int:
        return sum(piece.checks for piece in self.pieces)

    @property
    def right(self) -> int:
        return sum(piece.right for piece in self.pieces)

    @property
    def harms(self) -> int:
        """Unsafe actions, told with the objective that is about them."""
        return sum(piece.harms for piece in self.pieces) if self.code == "O6" else 0

    @property
    def weight(self) -> Decimal:
        return sum((piece.weight for piece in self.pieces), Decimal(0))

    @property
    def share(self) -> Decimal:
        return sum((piece.earned for piece in self.pieces), Decimal(0)) / self.weight if self.pieces else Decimal(0)

    @property
    def percent(self) -> int | None:
        """None where there is too little to carry a figure."""
        return round(self.share * 100) if self.weight >= ENOUGH else None

    @property
    def cases_percent(self) -> int:
        return percent(sum((piece.earned for piece in self.cases), Decimal(0)), Decimal(len(self.cases)))

    @property
    def last(self) -> datetime | None:
        return self.pieces[0].at if self.pieces else None

    @property
    def state(self) -> str:
        """none, started, building, mastered or fading."""
        if not self.pieces or self.last is None:
            return "none"
        if self.weight < ENOUGH:
            return "started"
        if len(self.cases) < CASES_NEEDED or self.share < SHARE_NEEDED or self.harms:
            return "building"
        return "fading" if self.now and self.now - self.last > FADES_AFTER else "mastered"

    @property
    def shown(self) -> list[Piece]:
        return self.pieces[:SHOWN]

    @property
    def hidden(self) -> int:
        return len(self.pieces) - len(self.shown)


def percent(earned: Decimal, of: Decimal) -> int:
    """A share in whole per cent."""
    return round(earned * 100 / of) if of else 0


def progress(rows: Sequence[Row], answers: Iterable[CheckAnswer], now: datetime) -> list[Known]:
    """Each objective with what counts for it. `answers` come with their module."""
    known = {code: Known(code, str(title), now=now) for code, title in OBJECTIVES.items()}
    for row in rows:
        for code in row.activity.objectives if counts(row) else ():
            if code in known and row.result is not None:
                known[code].pieces.append(case_piece(row))
    for code, piece in check_pieces(rows, answers):
        if code in known:
            known[code].pieces.append(piece)
    for one in known.values():
        one.pieces.sort(key=lambda piece: piece.at, reverse=True)
    return list(known.values())


def counts(row: Row) -> bool:
    """A finished case with a score; a preview is no answer, and a module counts by its checks."""
    result = row.result
    return row.finished and row.activity.kind != Kind.MODULE and result is not None and result.score is not None and not previewed(row)


def previewed(row: Row) -> bool:
    """An author looked at it; nobody learnt."""
    return row.result is not None and row.result.context == Context.PREVIEW


def case_piece(row: Row) -> Piece:
    """A finished case as it counts."""
    assert row.result is not None
    assert row.result.score is not None
    return Piece(row.activity.title, row.activity.url, Decimal(1), row.result.score, row.result.updated, harms=row.result.harms)


def check_pieces(rows: Sequence[Row], answers: Iterable[CheckAnswer]) -> list[tuple[str, Piece]]:
    """The marked checks of each module, per objective."""
    modules = {row.name: row.activity for row in rows if row.activity.kind == Kind.MODULE}
    grouped: dict[tuple[str, tuple[str, int | None]], list[CheckAnswer]] = {}
    for answer in answers:
        if answer.score is not None:
            grouped.setdefault((answer.objective, name_of(answer.module)), []).append(answer)
    pieces = []
    for (code, name), own in grouped.items():
        activity = modules.get(name)
        if activity is None:
            continue
        scores = [answer.score or Decimal(0) for answer in own]
        piece = Piece(
            activity.title, activity.url, CHECK_WEIGHT * len(own), CHECK_WEIGHT * sum(scores, Decimal(0)),
            max(answer.updated for answer in own), checks=len(own), right=sum(score == 1 for score in scores),
        )  # fmt: skip
        pieces.append((code, piece))
    return pieces
