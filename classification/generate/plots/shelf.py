"""All recipes with a plot, by disorder."""

from functools import cache

from classification.generate.plots import adults, blood, clinic, cradle, drugs, everyday, infused, inherited, marrow
from classification.generate.recipe import Recipe

PARTS = (adults, blood, clinic, cradle, drugs, everyday, infused, inherited, marrow)
PLOTTED: tuple[Recipe, ...] = tuple(recipe for part in PARTS for recipe in part.RECIPES)


@cache
def plotted_for(code: str) -> tuple[Recipe, ...]:
    """The recipes of a disorder that have a plot, in a fixed order."""
    return tuple(recipe for recipe in PLOTTED if recipe.code == code)
