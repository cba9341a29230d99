"""A period in serial counts, found by a stated method, or the reason why they are too few to look (F-CRI-31).

Method. Only counts taken off G-CSF are read. They are adequate when a stretch of at least 42 days holds a count at
least every fourth day. A count below 0.1 is read as 0.1, so that "< 0.1" and the number another machine gives agree.
For each period of 10 to 35 days the best-fitting wave is taken from the logarithms (least squares, as Lomb and Scargle
do for unevenly spaced values), and the share of the variance that it explains is corrected for the number of counts.
The best period is a rhythm when that share is at least FOUND and the highest and the lowest fitted value differ at
least fourfold; below NOT_FOUND there is none; between the two the counts do not decide. A period must fit into the
stretch twice. No chance enters: the same counts give the same answer.
"""

from dataclasses import dataclass
from math import cos, exp, log, pi, sin, sqrt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from classification.counts import Sample

GAP, SPAN, CYCLES = 4, 42, 2
FEWEST = SPAN // GAP + 1  # fewer cannot fill the span, however they lie
PERIODS = range(10, 36)
FLOOR = 100_000  # 0.1 in the scale of the rules
# False positives, a period of 18 to 24 days where none was planted, of 500 random series each: 3 with a count every 4th
# day for 44 days, none with more; 1 and 3 (every 3rd day, 42 days) when each count remembers half of the one before.
# So at most 0.6 %. Of 200 planted rhythms of 21 days with 40 % noise none was denied (test_rhythm.py).
FOUND, NOT_FOUND, SWING = 0.70, 0.50, 4.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What the counts show: whether they are adequate, the period in days (0: none, None: not decided), and why."""

    adequate: bool
    days: int | None = None
    reason: str = ""


TOO_FEW = Rhythm(False, reason=f"not enough counts: one every {GAP}th day for {SPAN} days, off G-CSF, is needed")


def find_rhythm(samples: "list[Sample]") -> Rhythm:
    """The period of the counts off G-CSF, or "not enough counts" with what is missing; it never guesses."""
    if len(samples) < FEWEST:
        return TOO_FEW
    stretch = _longest_dense_stretch([s for s in samples if not s.under_gcsf and s.count.anc is not None])
    if not stretch or stretch[-1].day - stretch[0].day < SPAN:
        return TOO_FEW
    values = [value for sample in stretch if (value := _read(sample)) is not None]
    if len(values) < len(stretch):
        return Rhythm(False, reason="not enough counts: one of them is given only as a bound or as normal")
    days = [sample.day for sample in stretch]
    share, period, swing = max(_wave(days, values, period) for period in PERIODS)
    if share < NOT_FOUND:
        return Rhythm(True, 0, "no period stands out")
    if share < FOUND or swing < SWING:
        return Rhythm(True, None, "a period is neither clear nor absent")
    if days[-1] - days[0] < CYCLES * period:
        return Rhythm(False, reason=f"not enough counts: two cycles of {period} days need {CYCLES * period} days")
    return Rhythm(True, period, f"a period of {period} days explains {share:.0%} of the variation")


def _longest_dense_stretch(samples: "list[Sample]") -> "list[Sample]":
    """The longest run of counts in which none comes more than four days after the one before."""
    best: list[Sample] = []
    run: list[Sample] = []
    for sample in samples:
        run = [*run, sample] if run and sample.day - run[-1].day <= GAP else [sample]
        if not best or run[-1].day - run[0].day > best[-1].day - best[0].day:
            best = run
    return best


def _read(sample: "Sample") -> float | None:
    """The logarithm of a count in units of 0.1, read as 0.1 where it lies below; None for a bound above that."""
    if sample.hi <= FLOOR:
        return 0.0
    return log(sample.lo / FLOOR) if sample.lo == sample.hi else None


def _wave(days: list[int], values: list[float], period: int) -> tuple[float, int, float]:
    """Share of the variance that the best wave of this period explains, the period, and the swing of that wave."""
    n = len(values)
    turns = [2 * pi * (day - days[0]) / period for day in days]
    level = sum(values) / n
    rest = [value - level for value in values]
    total = sum(r * r for r in rest)
    if total < 1e-12:
        return 0.0, period, 1.0
    cosine = _without([cos(turn) for turn in turns], [[1 / sqrt(n)] * n])
    sine = _without([sin(turn) for turn in turns], [[1 / sqrt(n)] * n, cosine])
    a, b = (sum(r * axis for r, axis in zip(rest, axes, strict=True)) for axes in (cosine, sine))
    fitted = [a * x + b * y for x, y in zip(cosine, sine, strict=True)]
    left = max(total - a * a - b * b, 0.0)
    return 1 - left / total * (n - 1) / (n - 3), period, exp(max(fitted) - min(fitted))


def _without(values: list[float], axes: list[list[float]]) -> list[float]:
    """The part of these values that lies along none of the axes, at length one."""
    for axis in axes:
        along = sum(v * a for v, a in zip(values, axis, strict=True))
        values = [v - along * a for v, a in zip(values, axis, strict=True)]
    length = sqrt(sum(v * v for v in values))
    return [v / length if length > 1e-9 else 0.0 for v in values]
