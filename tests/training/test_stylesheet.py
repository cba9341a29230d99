"""One stylesheet out of many."""

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders

from training.stylesheet import JOINED, join_stylesheet, sources, static_fingerprint


def test_the_joined_stylesheet_holds_every_source_in_order() -> None:
    joined = Path(str(finders.find(JOINED))).read_text()
    places = [joined.index(file.read_text()) for file in sources(settings.ROOT / "static" / "css")]
    assert len(places) > 8
    assert places == sorted(places)


def test_every_source_is_joined() -> None:
    folder = settings.ROOT / "static" / "css"
    assert set(sources(folder)) == set(folder.rglob("*.css"))


def test_what_is_collected_is_the_joined_one_and_not_its_sources() -> None:
    collected = {path for finder in finders.get_finders() for path, _ in finder.list([])}
    assert {path for path in collected if path.startswith("css/")} == {JOINED}
    assert "img/icons.svg" in collected


def test_a_changed_source_is_joined_anew(tmp_path: Path) -> None:
    for name in ("tokens.css", "base.css", "parts.css", "print.css"):
        (tmp_path / name).write_text(f"/* {name} */")
    target = tmp_path / "out" / "all.css"
    assert "new" not in join_stylesheet(tmp_path, target).read_text()
    (tmp_path / "parts.css").write_text("/* new */")
    assert "new" in join_stylesheet(tmp_path, target).read_text()


def test_the_fingerprint_stays_while_nothing_changes() -> None:
    assert static_fingerprint() == static_fingerprint()
