"""generate: a patient case of a target at a difficulty, from a seed; the same seed gives the same bytes."""

from dataclasses import dataclass
from random import Random
from typing import Any

from classification.disorders import TIE_ORDER
from classification.findings import Findings
from classification.generate import difficulty as difficulties
from classification.generate.document import document_of
from classification.generate.near import NEAR, Near, near_recipes, why_not_near
from classification.generate.patient import Drawn, NotGenerated, draw
from classification.generate.plots.shelf import plotted_for
from classification.generate.radicals import recipes_for, statuses_of
from classification.generate.recipe import Recipe
from classification.lazy import lazy

NEIGHBOURS = tuple(NEAR)
TRIES_OF_A_NEIGHBOUR = 40


@dataclass
class Generated:
    """A generated patient: findings that carry the verdict, and on demand the case with its prose and questions."""

    target: str
    status: str
    difficulty: int
    seed: int
    neighbour: str | None
    drawn: Drawn

    @property
    def findings(self) -> Findings:
        """The whole patient, on the day of the last step."""
        return self.drawn.findings

    @property
    def attempts(self) -> int:
        """How many patients were drawn until this one held."""
        return self.drawn.attempts

    @lazy
    def measure(self) -> difficulties.Measure:
        """How difficult this patient is."""
        return difficulties.measure(self.findings, self.target)

    @lazy
    def document(self) -> dict[str, Any]:
        """The case as plain values, in the schema of the shipped cases: steps, questions, debrief."""
        return document_of(self.drawn, self.seed, self.difficulty)


def targets() -> tuple[str, ...]:
    """The codes for which patients can be made: all of the catalogue."""
    return tuple(code for code in TIE_ORDER if statuses_of(code))


def generate(target: str, difficulty: int, seed: int, *, status: str | None = None, neighbour: str | None = None) -> Generated:
    """A patient of this disorder at the status asked for, or at the highest that its row allows.

    With a neighbour the patient looks like that one and is not. Raises KeyError for a target, a status or a pair that there
    is none of, ValueError for a difficulty beyond 1 to 3, NotGenerated when no patient held within the bound.
    """
    if difficulty not in difficulties.LEVELS:
        raise ValueError(f"difficulty {difficulty} is not one of 1, 2, 3")
    if not statuses_of(target):
        raise KeyError(f"'{target}' is not a disorder of the catalogue")
    near: Near | None = None
    if neighbour is not None:
        near, recipes = near_recipes(target, neighbour)
        if status not in (None, near.status):
            raise KeyError(f"{target} like {neighbour} is made at {near.status}, not at {status}")
        status = near.status
    else:
        status = status or statuses_of(target)[0]
        recipes = recipes_for(target, status)
    if not recipes:
        raise KeyError(f"{target} cannot be {status}; it can be {', '.join(statuses_of(target))}")
    named = f"{seed} {target} {status} {neighbour or ''}"
    drawn = _drawn(recipes, named, difficulty, near, neighbour)
    return Generated(target, status, difficulty, seed, neighbour, drawn)


def has_plot(target: str) -> bool:
    """Whether there is a plot for this disorder."""
    return bool(plotted_for(target))


def generate_plotted(target: str, difficulty: int, seed: int) -> Generated:
    """A patient of this disorder whose case has a plot of its own, at the status which that plot is about.

    Raises KeyError where there is no plot for the target, ValueError for a difficulty beyond 1 to 3, NotGenerated as `generate` does.
    """
    if difficulty not in difficulties.LEVELS:
        raise ValueError(f"difficulty {difficulty} is not one of 1, 2, 3")
    recipes = plotted_for(target)
    if not recipes:
        raise KeyError(f"there is no plot for '{target}'")
    named = f"{seed} {target} plot"
    held = [draw(recipe, named, difficulty) for recipe in Random(named).choices(recipes, k=1 if difficulty == 2 else 2)]
    drawn = (min if difficulty == 1 else max)(held, key=lambda one: one.strain)
    return Generated(target, drawn.recipe.status, difficulty, seed, None, drawn)


def _drawn(recipes: tuple[Recipe, ...], named: str, difficulty: int, near: Near | None, neighbour: str | None) -> Drawn:
    order = Random(named).sample(recipes, len(recipes))
    if near is None or neighbour is None:
        return draw(order[0], named, difficulty)
    why = ""
    for place in range(TRIES_OF_A_NEIGHBOUR):
        try:
            drawn = draw(order[place % len(order)], f"{named} {place}", difficulty)
            why = why_not_near(drawn, near, neighbour)
        except NotGenerated as refused:
            why = str(refused)
            continue
        if not why:
            return drawn
    raise NotGenerated(f"{order[0].code} like {neighbour}: {why}")
