"""The drawn blood films and marrows: each stands alone, says in words what it shows, and stays small."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

FILMS = sorted((Path(__file__).resolve().parents[2] / "static/figures/films").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
LARGEST = 9_000
each = pytest.mark.parametrize("path", FILMS, ids=lambda path: path.stem)


def parts(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).iter())


def test_the_films_that_were_asked_for_are_drawn() -> None:
    asked = """film-few-neutrophils film-lgl film-blasts film-clumps film-toxic film-pelger film-hypersegmented film-reactive-lymphocytes
        marrow-promyelocyte-arrest marrow-late-arrest marrow-vacuoles marrow-myelokathexis marrow-empty marrow-blasts
        marrow-haemophagocytosis marrow-left-shifted"""
    assert set(asked.split()) <= {path.stem for path in FILMS}


@each
def test_it_is_an_svg_of_the_common_size_below_nine_kilobytes(path: Path) -> None:
    root = parts(path)[0]
    assert root.tag == f"{SVG}svg"
    assert root.get("viewBox") == "0 0 620 420"
    assert path.stat().st_size < LARGEST


@each
def test_it_says_in_words_what_it_shows(path: Path) -> None:
    title, desc = (parts(path)[0].findtext(f"{SVG}{tag}") or "" for tag in ("title", "desc"))
    assert 10 <= len(title) <= 80
    assert len(desc) >= 60


@each
def test_it_runs_nothing_and_carries_no_style_of_its_own(path: Path) -> None:
    for part in parts(path):
        assert part.tag.removeprefix(SVG) in {"svg", "title", "desc", "defs", "g", "path", "ellipse", "use"}
        assert not [name for name in part.attrib if name == "style" or name.startswith("on")]


@each
def test_it_refers_only_to_its_own_parts(path: Path) -> None:
    drawn = parts(path)
    ids = [part.get("id") for part in drawn if part.get("id")]
    assert len(ids) == len(set(ids))
    for part in drawn:
        for name, value in part.attrib.items():
            assert "url(" not in value
            assert "//" not in value
            if name.endswith("href"):
                assert value.removeprefix("#") in ids
                assert value.startswith("#")
