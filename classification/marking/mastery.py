"""Mastery of a rule from answers (Bayesian knowledge tracing), and the rating a graded answer gives to its review."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Literal

from classification.marking.marks import HALF, Label, NotMarkable, Number, as_share, rounded

Rating = Literal["again", "hard", "good", "easy"]

SLIP_BOUND = Fraction(15, 100)
GUESS_BOUND = Fraction(30, 100)
LONG_MENU_GUESS = Fraction(2, 100)
MASTERED_AT = Fraction(95, 100)
KNOWN_AT_MOST = Decimal("0.999")  # our addition: from certainty no number of wrong answers would lead back
TRACED = 30  # our addition: the newest answers, from which it is told what is known now
VARIANTS_NEEDED = 3
KEPT_PLACES = 12
RECALLED_FROM = HALF


@dataclass(frozen=True, slots=True)
class Tracing:
    """Grading 3.12: chance to know before the first answer, to learn at each, to slip (at most .15), to guess (at most
    .3)."""

    start: Number = Fraction(3, 10)
    learn: Number = Fraction(1, 10)
    slip: Number = Fraction(1, 10)
    guess: Number = Fraction(2, 10)

    def __post_init__(self) -> None:
        for name in ("start", "learn", "slip", "guess"):
            as_share(name, getattr(self, name))
        if Fraction(self.slip) > SLIP_BOUND or Fraction(self.guess) > GUESS_BOUND:
            raise NotMarkable("tracing", "slip is at most .15 and guess at most .3")


def guess_for(options: int | None) -> Fraction:
    """Grading 3.12: 1/options for a single best answer, bounded at .3; about .02 where the menu is long (None)."""
    if options is None:
        return LONG_MENU_GUESS
    if options < 1:
        raise NotMarkable("options", "at least one is needed")
    return min(Fraction(1, options), GUESS_BOUND)


def known_after(known: Number, evidence: Number, tracing: Tracing | None = None) -> Decimal:
    """Grading 3.12: the chance that the rule is known after one more answer, 0 to 1, twelve places. Evidence 1 is
    right, 0 is wrong; in between (a hint, partial credit) the two are weighed by it."""
    tracing = tracing or Tracing()
    before, share = as_share("known", known), as_share("evidence", evidence)
    slip, guess, learn = Fraction(tracing.slip), Fraction(tracing.guess), Fraction(tracing.learn)
    right = _given(before, 1 - slip, guess)
    wrong = _given(before, slip, 1 - guess)
    posterior = share * right + (1 - share) * wrong
    return rounded(posterior + (1 - posterior) * learn, KEPT_PLACES)


def _given(before: Fraction, if_known: Fraction, if_not: Fraction) -> Fraction:
    """Bayes. Where what was seen could not happen at all, nothing is learnt from it."""
    seen = before * if_known + (1 - before) * if_not
    return before * if_known / seen if seen else before


def known_from(answers: Sequence[tuple[Number, int | None]]) -> Decimal:
    """Grading 3.12 over answers in their order, each as its evidence and its number of options: the chance that the rule is
    known after the newest of them, never quite certain."""
    known = rounded(Tracing().start)
    for evidence, options in answers[-TRACED:]:
        known = min(known_after(known, evidence, _tracing(options)), KNOWN_AT_MOST)
    return known


@cache
def _tracing(options: int | None) -> Tracing:
    return Tracing(guess=guess_for(options))


def mastered(known: Number, variants_right: int) -> bool:
    """Grading 3.12: known at .95 or more, on at least three different variants."""
    return as_share("known", known) >= MASTERED_AT and variants_right >= VARIANTS_NEEDED


def rating(score: Number, label: Label, *, hint_used: bool = False, certainty: int | None = None) -> Rating:
    """Grading 3.12: wrong or unsafe -> again; right with a hint or at C1 -> hard; right at C2 -> good; right at C3 ->
    easy. Without a certainty, right is good. Partly right is hard from half on, again below."""
    share = as_share("score", score)
    if label == "unsafe" or share < RECALLED_FROM:
        return "again"
    if share < 1 or hint_used or certainty == 1:
        return "hard"
    return "easy" if certainty == 3 else "good"
