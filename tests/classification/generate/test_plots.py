"""Patients with a plot: the words hold whatever is drawn, nothing is told that the findings do not hold, and nothing is given away."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from cases.documents import read_case
from classification import complete_with_normal
from classification.disorders import DISORDERS, TIE_ORDER
from classification.generate import Generated, generate_plotted, has_plot
from classification.generate.changed import NotChanged, changes_of, with_change
from classification.generate.patient import draw, statuses_of_findings, why_refused
from classification.generate.plots.shelf import PLOTTED
from classification.generate.prose.spin import HANDS
from classification.generate.recipe import Recipe
from classification.generate.threads import THREADS
from classification.names import SYNONYMS
from tests.classification.generate.test_prose import AMERICAN, LETTERS

pytestmark = pytest.mark.sweep

SEEDS = range(8)
ROOT = Path(__file__).parents[3]
plotted = pytest.mark.parametrize("recipe", PLOTTED, ids=lambda recipe: f"{recipe.code}-{recipe.plot.title.replace(' ', '-')}")


def made(recipe: Recipe, seed: int) -> Generated:
    return _made(PLOTTED.index(recipe), seed)


@cache
def _made(place: int, seed: int) -> Generated:
    return drawn_again(PLOTTED[place], seed)


def drawn_again(recipe: Recipe, seed: int) -> Generated:
    level = 1 + seed % 3
    return Generated(recipe.code, recipe.status, level, seed, None, draw(recipe, f"{seed} test", level))


def documents(recipe: Recipe) -> Iterator[dict[str, Any]]:
    return (made(recipe, seed).document for seed in SEEDS)


def texts(document: dict[str, Any]) -> list[str]:
    return [text for step in document["steps"] for text in (step["title"], step["text"], step["ask"])]


def test_every_disorder_has_a_plot() -> None:
    assert [code for code in TIE_ORDER if not has_plot(code)] == []


@plotted
def test_the_verdict_holds_and_every_question_at_its_step(recipe: Recipe) -> None:
    for seed in SEEDS:
        patient = made(recipe, seed)
        assert why_refused(statuses_of_findings(patient.findings), recipe) == ""
        checked = read_case(patient.document)
        assert 2 <= len(checked.case.steps) <= 5
        assert len(list(checked.case.questions())) >= 4


@plotted
def test_every_finding_is_known_at_some_step_and_no_count_comes_after_the_last(recipe: Recipe) -> None:
    assert recipe.plot is not None
    named = {field for step in recipe.plot.steps for field in step.reveals.split()} | {"incidental"}
    for seed in SEEDS:
        drawn = made(recipe, seed).drawn
        assert complete_with_normal(drawn.document, list(drawn.normal)).keys() - {"now"} <= named
        days = [step["day"] for step in made(recipe, seed).document["steps"]]
        assert days == sorted(days)
        assert days[0] == 0
        assert max(drawn.blood.days) <= days[-1]


def names(code: str, text: str) -> list[str]:
    """The names of a disorder that stand in a text; short ones count as whole words only."""
    known = [name.strip() for name in (DISORDERS[code].name, *SYNONYMS[code].split(","))]
    return [name for name in known if name and re.search(rf"\b{re.escape(name)}" + (r"\b" if len(name) < 5 else ""), text, re.IGNORECASE)]


@plotted
def test_no_text_before_the_debrief_names_the_target(recipe: Recipe) -> None:
    for document in documents(recipe):
        for text in (document["title"], document["summary"], document["known"], *texts(document)):
            assert not names(recipe.code, text), text


FIGURE = re.compile(r"(?<!below )(?<!above )(?<!under )(?<![\d.–])(\d+(?:\.\d+)?)(?= (?:×10⁹/L|g/L|fL|µg/L|%))")


@plotted
def test_every_figure_of_the_blood_is_one_of_the_findings(recipe: Recipe) -> None:
    for seed in SEEDS:
        drawn, document = made(recipe, seed).drawn, made(recipe, seed).document
        known = set(re.findall(r"\d+(?:\.\d+)?", json.dumps([drawn.document, drawn.findings.canonical()])))
        known |= {str(share) for seen in drawn.blood.differentials.values() for share in vars_of(seen)}
        known |= {f"{float(figure):g}" for figure in known}
        for step in document["steps"]:
            told = {figure for figure in FIGURE.findall(step["text"]) if f"{float(figure):g}" not in known}
            assert not told, (told, step["text"])


def vars_of(seen: Any) -> list[int]:
    """All shares of a differential, and the neutrophils together."""
    shares = [getattr(seen, name) for name in seen.__slots__]
    return [*shares, seen.segmented + seen.bands]


@plotted
def test_what_is_to_be_worked_out_is_not_told(recipe: Recipe) -> None:
    for document in documents(recipe):
        step = next(step for step in document["steps"] if "counts" in step["reveals"])
        row = next(row for row in reversed(document["patient"]["counts"]) if row["day"] <= step["day"])
        figures = re.findall(r"\d+\.\d+", step["text"])
        others = [other for other in document["patient"]["counts"] if other is not row]
        if not any(float(other["anc"]) == float(row["anc"]) for other in others):
            assert float(row["anc"]) not in map(float, figures) or float(row["anc"]) in (float(row["lymph"]), float(row["wbc"])), step[
                "text"
            ]


@plotted
def test_the_prose_is_british_and_clean(recipe: Recipe) -> None:
    for document in documents(recipe):
        for text in (document["title"], document["summary"], *texts(document)):
            assert text.strip()
            assert not AMERICAN.search(text), text
            assert not re.search(r"[\[\]{}|_“”‘’—]|\bNone\b|\bTrue\b|\bFalse\b|  |\.\.|;;|,,| ,| ;|\.;|: *[;.]|\?\.|!\.", text), text
            article = r"(?i)\ba [aeio]\w|\ban [bcdfgjklmnpqrtvwxyz]\w|\b(the|a|an|and|that|of) \1\b"
            assert not re.search(article, LETTERS.sub("", text)), text
            assert text.count('"') % 2 == 0, text
            assert text.count("*") % 2 == 0, text
        for text in (document["title"], document["summary"], *(step[part] for step in document["steps"] for part in ("title", "ask"))):
            assert "*" not in text, text  # these are shown as they are
        assert all(step["ask"].endswith("?") for step in document["steps"])


@plotted
def test_the_same_seed_gives_the_same_bytes_and_other_seeds_other_patients(recipe: Recipe) -> None:
    assert drawn_again(recipe, 1).document == made(recipe, 1).document
    assert len({json.dumps(document["steps"]) for document in documents(recipe)}) == len(SEEDS)


@plotted
def test_one_finding_can_be_changed_and_the_text_follows(recipe: Recipe) -> None:
    for seed in SEEDS:
        patient = made(recipe, seed)
        for change in changes_of(patient.findings):
            try:
                after = with_change(patient, change.path, change.after)
            except NotChanged:
                continue
            told = after["told_at"]
            assert after["steps"][told]["text"] != patient.document["steps"][told]["text"]
            return
    raise AssertionError("no change can be told")


def test_no_title_comes_twice_among_plots_threads_and_shipped_cases() -> None:
    """By the titles of the later steps practice knows what somebody has met of late."""
    steps = [step.title for recipe in PLOTTED if recipe.plot for step in recipe.plot.steps]
    cases = [recipe.plot.title for recipe in PLOTTED if recipe.plot]
    shipped = [yaml.safe_load(path.read_text(encoding="utf-8"))["title"] for path in (ROOT / "content/en/cases").glob("*.yaml")]
    threads = {scene.title for group in THREADS.values() for one in group for scene in (*one.middle, one.better, one.same)}
    assert [title for title, times in Counter(steps).items() if times > 1] == []
    assert [title for title, times in Counter([*cases, *shipped]).items() if times > 1] == []
    assert threads & set(steps) == set()


def test_what_the_debrief_adds_rests_on_rows_of_the_fact_sheet() -> None:
    known = set(
        re.findall(
            r"\bF-[A-Z0-9]+-[A-Z0-9-]*\d\w*",
            "".join(path.read_text(encoding="utf-8") for path in (ROOT / "content/evidence").glob("*.yaml")),
        )
    )
    for recipe in PLOTTED:
        assert recipe.plot is not None
        assert bool(recipe.plot.wrong) == bool(recipe.plot.facts), recipe.plot.title
        assert set(recipe.plot.facts) <= known, (recipe.plot.title, set(recipe.plot.facts) - known)


def test_levels_differ_by_strain_and_by_values_beside_the_point() -> None:
    noise = {
        level: [len(generate_plotted("DIN", level, seed).document["patient"]["incidental"]) for seed in range(HANDS)] for level in (1, 3)
    }
    assert sum(noise[1]) < sum(noise[3])
    strain = {level: [generate_plotted("DIN", level, seed).drawn.strain for seed in range(HANDS)] for level in (1, 3)}
    assert sum(strain[1]) <= sum(strain[3])


@pytest.mark.parametrize(("target", "level", "error"), [("XYZ", 1, KeyError), ("DIN", 4, ValueError)])
def test_what_cannot_be_made_is_refused(target: str, level: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        generate_plotted(target, level, 1)
