"""A patient put in words: along a thread, or by the plot that the recipe has."""

from dataclasses import dataclass

from classification.generate.headings import Headings
from classification.generate.narrate import narrate
from classification.generate.patient import Drawn
from classification.generate.plots.filling import Filler
from classification.generate.script import Outline, outline_of, script_of, straight
from classification.generate.steps import Stage


@dataclass(frozen=True, slots=True)
class Part:
    """The words of one step."""

    title: str
    text: str
    ask: str


@dataclass(frozen=True, slots=True)
class Telling:
    """All words of a case but its questions and what the engine says of it."""

    outline: Outline
    title: str
    summary: str
    known: str
    parts: tuple[Part, ...]
    lesson: str = ""  # what the plot adds to the debrief
    facts: tuple[str, ...] = ()  # the rows of the evidence that this rests on


def told_by_chance(drawn: Drawn, steps: list[Stage], seed: int) -> Telling:
    """Along a thread, with stories, remarks and notes dealt by the seed."""
    script = script_of(drawn, steps, seed)
    texts, headings = narrate(drawn, steps, script), Headings(drawn, script)
    parts = tuple(Part(*words) for words in zip(headings.titles(), texts, headings.asks(), strict=True))
    return Telling(script, headings.title(), headings.summary(), headings.known(), parts)


def told_by_plot(drawn: Drawn, steps: list[Stage], seed: int) -> Telling:
    """By the plot of the recipe, with this patient's figures in its open places."""
    plot = drawn.recipe.plot
    assert plot is not None
    outline = outline_of(drawn, steps, seed)
    filler = Filler(plot, drawn, outline.voice)
    first, last = steps[0], steps[-1]
    parts = tuple(
        Part(*(straight(filler.filled(words, stage, f"{index} {at}")) for at, words in enumerate((step.title, step.text, step.ask))))
        for index, (step, stage) in enumerate(zip(plot.steps, steps, strict=True))
    )
    title, summary, known = (straight(filler.filled(words, first, words[:20])) for words in (plot.title, plot.summary, plot.known))
    lesson = straight(filler.filled(plot.wrong, last, "wrong"))
    return Telling(outline, title, summary, known, parts, lesson, plot.facts)
