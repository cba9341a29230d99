"""The radicals of every disorder: what its verdict hangs on, at each status that its row allows."""

from functools import cache

from classification.generate.radicals import (
    autoimmune,
    biologics,
    chronic,
    congenital,
    drugs,
    infection,
    lymphoid,
    marrow,
    neonatal,
    nutrition,
    syndromes,
)  # fmt: skip
from classification.generate.recipe import Recipe

PARTS = (autoimmune, biologics, chronic, congenital, drugs, infection, lymphoid, marrow, neonatal, nutrition, syndromes)
RECIPES: tuple[Recipe, ...] = tuple(recipe for part in PARTS for recipe in part.RECIPES)


@cache
def recipes_for(code: str, status: str) -> tuple[Recipe, ...]:
    """The recipes of a disorder at a status, in a fixed order."""
    return tuple(recipe for recipe in RECIPES if recipe.code == code and recipe.status == status)


@cache
def statuses_of(code: str) -> tuple[str, ...]:
    """The statuses that can be asked for, the highest first."""
    return tuple(status for status in ("established", "probable", "possible") if recipes_for(code, status))
