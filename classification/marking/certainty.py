"""Certainty-based marking: what an answer earns at three levels of certainty, and how well a learner is calibrated."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction

from classification.marking.marks import NotMarkable, Number, as_share, rounded

LEVELS = (1, 2, 3)
RIGHT: Mapping[int, int] = {1: 1, 2: 2, 3: 3}
WRONG: Mapping[int, int] = {1: 0, 2: -2, 3: -6}
BELIEF: Mapping[int, Fraction] = {1: Fraction(55, 100), 2: Fraction(73, 100), 3: Fraction(90, 100)}
BONUS_FACTOR = Fraction(1, 10)
WILSON_Z = Fraction(196, 100)

LEVEL_SAYS: Mapping[int, str] = {1: "not sure", 2: "fairly sure", 3: "very sure"}
SAYS = (
    "How sure you are is marked apart and never changes the score: “not sure” earns {right_1} if right and {wrong_1} if not, "
    "“fairly sure” {right_2} or {wrong_2}, “very sure” {right_3} or {wrong_3}; “fairly sure” pays from a chance of {from_2} on, "
    "“very sure” from {from_3}."
)

Answered = tuple[Number, int]
"""One answer: its score (0 to 1) and the certainty given with it (1, 2 or 3)."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """One level: how many answers, the accuracy observed and its 95 % Wilson interval (None without answers)."""

    level: int
    answers: int
    accuracy: Decimal | None
    low: Decimal | None
    high: Decimal | None


def _linear(share: Fraction, level: int) -> Fraction:
    if level not in LEVELS:
        raise NotMarkable("certainty", f"must be 1, 2 or 3, not {level}")
    return WRONG[level] + share * (RIGHT[level] - WRONG[level])


def certainty_mark(score: Number, level: int) -> Decimal:
    """Grading 3.9, linear in partial credit f so that honesty pays: C1 f, C2 4f - 2, C3 9f - 6. Range -6 to 3."""
    return rounded(_linear(as_share("score", score), level))


def expected_mark(belief: Number, level: int) -> Decimal:
    """The mark to expect at a level when the chance of being right is `belief`: the same line."""
    return certainty_mark(belief, level)


def best_level(belief: Number) -> int:
    """The level that pays best at this belief; the lower one at a crossing (2/3 and 0.8)."""
    share = as_share("belief", belief)
    return max(LEVELS, key=lambda level: (_linear(share, level), -level))


def pays_from(level: int) -> Fraction:
    """The chance of being right from which a level earns more than the one below it (2/3 and 0.8)."""
    below = level - 1
    return Fraction(WRONG[below] - WRONG[level], (RIGHT[level] - WRONG[level]) - (RIGHT[below] - WRONG[below]))


def said_values() -> dict[str, str]:
    """The numbers of `SAYS`, each from the constant that marks."""
    marks = {f"right_{level}": str(RIGHT[level]) for level in LEVELS} | {
        f"wrong_{level}": str(WRONG[level]).replace("-", "−") for level in LEVELS
    }
    return marks | {f"from_{level}": f"{round(pays_from(level) * 100)} %" for level in LEVELS[1:]}


def _mean(values: Sequence[Fraction]) -> Fraction:
    if not values:
        raise NotMarkable("answers", "at least one is needed")
    return sum(values, Fraction(0)) / len(values)


def _scores(answers: Sequence[Answered]) -> list[Fraction]:
    return [as_share("score", score) for score, _ in answers]


def certainty_bonus(answers: Sequence[Answered]) -> Decimal:
    """Grading 3.9: 0.1 x (mean mark - the mean mark one best level for all answers would have given)."""
    return rounded(_bonus(answers))


def _bonus(answers: Sequence[Answered]) -> Fraction:
    accuracy = _mean(_scores(answers))
    achieved = _mean([_linear(as_share("score", score), level) for score, level in answers])
    return BONUS_FACTOR * (achieved - _linear(accuracy, best_level(accuracy)))


def accuracy_plus_bonus(answers: Sequence[Answered]) -> Decimal:
    """Grading 3.9: what is reported in place of raw certainty averages. May pass 1 or fall below 0 by a little."""
    return rounded(_mean(_scores(answers)) + _bonus(answers))


def wilson(accuracy: Number, count: int) -> tuple[Decimal, Decimal]:
    """The 95 % Wilson interval of a share observed in `count` answers."""
    share, square = as_share("accuracy", accuracy), WILSON_Z**2
    if count < 1:
        raise NotMarkable("count", "at least one answer is needed")
    centre = share + square / (2 * count)
    spread = WILSON_Z * _root(share * (1 - share) / count + square / (4 * count * count))
    scale = 1 + square / count
    return rounded(max(Fraction(0), (centre - spread) / scale)), rounded(min(Fraction(1), (centre + spread) / scale))


def _root(value: Fraction) -> Fraction:
    exact = Context(prec=28)
    return Fraction(exact.sqrt(exact.divide(Decimal(value.numerator), Decimal(value.denominator))))


def calibration(answers: Sequence[Answered]) -> tuple[Calibration, ...]:
    """Grading 3.9: for each level the accuracy observed (partial credit counts as its part) with its interval."""
    return tuple(_level([answer for answer in answers if answer[1] == level], level) for level in LEVELS)


def _level(answers: Sequence[Answered], level: int) -> Calibration:
    if not answers:
        return Calibration(level, 0, None, None, None)
    accuracy = _mean(_scores(answers))
    return Calibration(level, len(answers), rounded(accuracy), *wilson(accuracy, len(answers)))


def brier(answers: Sequence[Answered]) -> Decimal:
    """Grading 3.9: mean of (belief of the level - score) squared; beliefs .55, .73 and .90. 0 is perfect."""
    return rounded(_mean([(BELIEF[level] - as_share("score", score)) ** 2 for score, level in answers]))
