"""All recipes with a plot, by disorder."""

from functools import cache

from classification.generate.plots import (
    adults,
    blood,
    children,
    chronic,
    clinic,
    cradle,
    drugs,
    everyday,
    illness,
    inborn,
    infused,
    inherited,
    marrow,
    newborn,
)  # fmt: skip
from classification.generate.recipe import Recipe

PARTS = (adults, blood, children, chronic, clinic, cradle, drugs, everyday, illness, infused, inborn, inherited, marrow, newborn)
PLOTTED: tuple[Recipe, ...] = tuple(recipe for part in PARTS for recipe in part.RECIPES)


@cache
def plotted_for(code: str) -> tuple[Recipe, ...]:
    """The recipes of a disorder that have a plot, in a fixed order."""
    return tuple(recipe for recipe in PLOTTED if recipe.code == code)
