"""Measuring and printing."""

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any


def title(text: str) -> None:
    print(f"\n{text}")


def line(name: str, *figures: str, goal: str = "") -> None:
    print(f"  {name:<42} {'  '.join(figures)}{f'   (goal {goal})' if goal else ''}")


def milliseconds(call: Callable[[], Any], times: int) -> float:
    """The median time of a call, the first few left out."""
    taken = []
    for turn in range(times + 3):
        start = perf_counter()
        call()
        if turn >= 3:
            taken.append(perf_counter() - start)
    return median(taken) * 1000


def per_second(call: Callable[[], int], seconds: float = 1.5) -> float:
    """How many of what a call counts are done in a second: the best of five spans, which others disturb least."""
    best = 0.0
    for _ in range(5):
        done, start = 0, perf_counter()
        while (spent := perf_counter() - start) < seconds / 5:
            done += call()
        best = max(best, done / spent)
    return best
