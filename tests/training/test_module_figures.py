"""Figures are drawn into the page: only what can neither run nor style."""

from pathlib import Path

import pytest

from training.modules import figures
from training.modules.figures import FOLDER, Unfit, drawing, figure

GOOD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title><desc>D</desc>{}</svg>'


def draw(tmp_path: Path, within: str = "", whole: str = GOOD) -> str:
    file = tmp_path / "a.svg"
    file.write_text(whole.format(within))
    return drawing(file, "k")


def test_a_figure_says_in_words_what_it_shows(tmp_path: Path) -> None:
    svg = draw(tmp_path)
    assert 'role="img"' in svg
    assert 'aria-labelledby="k-t k-d"' in svg
    assert '<title id="k-t">T</title>' in svg


def test_ids_within_a_figure_carry_its_name_so_that_two_may_stand_on_a_page(tmp_path: Path) -> None:
    svg = draw(tmp_path, '<pattern id="p"/><path fill="url(#p)"/>')
    assert 'id="k-p"' in svg
    assert 'fill="url(#k-p)"' in svg


@pytest.mark.parametrize(
    "within",
    [
        "<script>alert(1)</script>",
        '<path style="fill:red"/>',
        '<path fill="#ff0000"/>',
        '<path onclick="alert(1)"/>',
        '<use href="https://e.org/a.svg#b"/>',
        "<style>path{{fill:red}}</style>",
        "<foreignObject/>",
        '<image href="data:image/png;base64,x"/>',
        "<a href='#x'/>",
    ],
)
def test_what_could_run_or_style_is_refused(tmp_path: Path, within: str) -> None:
    with pytest.raises(Unfit) as unfit:
        draw(tmp_path, within.replace("{{", "{").replace("}}", "}"))
    assert unfit.value.remedy


@pytest.mark.parametrize(
    "whole",
    [
        "<svg",
        "<svg/>",
        GOOD.replace("<desc>D</desc>", ""),
        GOOD.replace('viewBox="0 0 9 9"', ""),
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + GOOD,
    ],
)
def test_a_figure_without_words_or_form_is_refused(tmp_path: Path, whole: str) -> None:
    with pytest.raises(Unfit):
        draw(tmp_path, whole=whole)


@pytest.mark.parametrize("name", sorted({path.stem.removesuffix("-phone") for path in FOLDER.glob("*.svg")}))
def test_every_shipped_figure_can_be_drawn(name: str) -> None:
    drawn = figure(name)
    assert drawn["wide"]
    assert len(drawn["wide"]) + len(drawn["phone"]) < 12_000


def test_a_missing_figure_names_the_file_that_is_missing() -> None:
    with pytest.raises(Unfit, match=r"no-such\.svg"):
        figures.figure("no-such")
