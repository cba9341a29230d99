"""All recipes with a plot, by disorder."""

from functools import cache

from classification.generate.plots import (
    autoimmune,
    biologics,
    chronic,
    congenital,
    drugs,
    infancy,
    infection,
    lymphoid,
    marrow,
    maternal,
    neonatal,
    nutrition,
    syndromes,
)
from classification.generate.recipe import Recipe

PARTS = (maternal, neonatal, infancy, autoimmune, chronic, lymphoid, drugs, biologics, infection, nutrition, marrow, congenital, syndromes)
PLOTTED: tuple[Recipe, ...] = tuple(recipe for part in PARTS for recipe in part.RECIPES)


@cache
def plotted_for(code: str) -> tuple[Recipe, ...]:
    """The recipes of a disorder that have a plot, in a fixed order."""
    return tuple(recipe for recipe in PLOTTED if recipe.code == code)
