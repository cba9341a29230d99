"""The open places of a plot: results in its own words, which give way where that finding was changed."""

from typing import Any

import pytest

from classification.generate.plots.filling import Count, Results
from classification.generate.prose.facts import Told
from classification.generate.prose.spin import Voice
from tests.classification.generate.test_plots import PLOTTED, made

FULL = {"marrow": [{"day": 3, "done": True, "cellularity": "hyper", "arrest_stage": "none"}]}
OWN = "{told:marrow = It is full to the last step.}"


def results(*changed: dict[str, Any]) -> Results:
    return Results(Told(Voice(1, "BEN", {}), 3, False, 40, {}), FULL, changed)


def test_a_result_is_told_in_the_words_of_the_plot() -> None:
    assert OWN.format(told=results()) == "It is full to the last step."
    assert OWN.format(told=results({"day": 9, "done": False})) == "It is full to the last step."


def test_where_a_finding_of_that_day_was_changed_the_words_of_the_plot_give_way_to_what_it_is_now() -> None:
    said = OWN.format(told=results(*FULL["marrow"]))
    assert "last step" not in said
    assert "arrow" in said


def test_without_words_of_its_own_a_plot_tells_what_is_found() -> None:
    assert "arrow" in format(results(), "marrow")


def test_a_plot_cannot_tell_what_is_not_new_at_the_step() -> None:
    with pytest.raises(ValueError, match="nothing new of film"):
        format(results(), "film = Few neutrophils.")


def test_a_place_that_nobody_knows_is_named_with_those_that_are() -> None:
    blood = made(PLOTTED[0], 1).drawn.blood
    count = Count(blood.rows[0], blood.differentials[blood.days[0]], 0)
    with pytest.raises(KeyError, match=r"'neutrophil' is not one of .*full, Full, wbc"):
        format(count, "neutrophil")


def test_blasts_of_which_nobody_has_told_the_share_are_told_without_one() -> None:
    film = {"day": 3, "reviewed": True, "blasts": True}
    for seed in range(40):
        said = format(Results(Told(Voice(seed, "BEN", {}), 3, False, 40, {}), {"film": [film]}, (film,)), "film = No blasts.")
        assert "blasts" in said
        assert "%" not in said


def test_an_immunoglobulin_at_the_lower_limit_is_told_in_words() -> None:
    blood = {"day": 3, "igg": "low_normal"}
    said = format(Results(Told(Voice(1, "BEN", {}), 3, False, 40, {}), {"immunology": [blood]}, (blood,)), "immunology = IgG 6.9 g/L.")
    assert "IgG" in said
    assert "at the lower limit" in said
    assert "_" not in said
