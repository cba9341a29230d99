"""The plot of a case: one story that grows out of its findings, told step by step, with the figures of each patient left open."""

from dataclasses import dataclass, field
from random import Random

from classification.generate.values import At


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its day, the fields it reveals, and what is told. `[a|b]` is a choice, `{...}` is filled in: see `filling`."""

    title: str
    day: int | At
    reveals: str
    text: str
    ask: str


@dataclass(frozen=True, slots=True)
class Plot:
    """A whole case in words. `picks`: words that stay the same through the case; `wrong`: who erred on the way and why, for the debrief;
    `facts`: the rows of the fact sheet that what is said there rests on.
    """

    title: str
    summary: str
    steps: tuple[Step, ...]
    known: str = ""
    wrong: str = ""
    facts: tuple[str, ...] = ()
    picks: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def picked(self, seed: int) -> dict[str, str]:
        """One of each of the words that vary; where two have equally many choices, they are chosen together."""
        places = {size: Random(f"{seed} {self.title} {size}").randrange(size) for size in {len(one) for one in self.picks.values()}}
        return {name: words[places[len(words)]] for name, words in self.picks.items()}

    def days(self, counts: list[int]) -> tuple[int, ...]:
        """The days of the steps, given those of the counts."""
        return tuple(counts[step.day.place] + step.day.plus if isinstance(step.day, At) else step.day for step in self.steps)
