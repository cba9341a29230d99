"""The look: colours that can be read, in light and in dark, and no colour or style outside the tokens."""

import re

import pytest
from django.conf import settings

CSS = settings.ROOT / "static" / "css"
TOKENS = (CSS / "tokens.css").read_text()
TEXT, GRAPHIC = 4.5, 3.0
PAIRS = [
    *[(ink, ground, TEXT) for ink in ("ink", "ink-2", "violet") for ground in ("plasma", "surface", "well")],
    *[("ink-2", wash, TEXT) for wash in ("eosin-wash", "right-wash", "partly-wash", "violet-wash", "harm-wash")],
    ("violet-deep", "violet-wash", TEXT),
    ("on-violet", "violet", TEXT),
    ("eosin", "plasma", TEXT),
    ("eosin", "surface", TEXT),
    ("eosin", "eosin-wash", TEXT),
    ("edge", "surface", GRAPHIC),
    ("edge", "well", GRAPHIC),
    ("eosin-bar", "surface", GRAPHIC),
    *[(name, ground, TEXT) for name in ("right", "partly", "harm") for ground in ("surface", f"{name}-wash")],
    ("on-harm", "harm-solid", TEXT),
    *[(f"sev-{n}-ink", f"sev-{n}", TEXT) for n in range(5)],
    ("violet", "band-0", GRAPHIC),
    ("violet", "band-4", GRAPHIC),
    ("ink", "band-4", TEXT),
]


def colours() -> dict[str, tuple[str, str]]:
    """Each token with its light and its dark value."""
    found = re.findall(r"--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)", TOKENS)
    return {name: (light, dark) for name, light, dark in found}


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_a_pair_of_tokens_can_be_read(ink: str, ground: str, least: float, scheme: int) -> None:
    all_colours = colours()
    assert contrast(all_colours[ink][scheme], all_colours[ground][scheme]) >= least


def test_only_the_tokens_hold_colour_values() -> None:
    others = [file for file in CSS.rglob("*.css") if file.name != "tokens.css"]
    assert len(others) > 5
    value = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(")
    assert not [file.name for file in others if value.search(file.read_text())]


def test_no_template_holds_a_style_or_a_script_of_its_own() -> None:
    templates = list((settings.ROOT / "templates").rglob("*.html"))
    assert len(templates) > 20
    inline = re.compile(r"\bstyle=|<style|\son\w+=|hx-on|<script(?![^>]*\bsrc=)", re.IGNORECASE)
    assert not [file.name for file in templates if inline.search(file.read_text())]


def test_every_icon_that_a_template_names_is_in_the_sprite() -> None:
    sprite = set(re.findall(r'id="([\w-]+)"', (settings.ROOT / "static/img/icons.svg").read_text()))
    templates = (settings.ROOT / "templates").rglob("*.html")
    named = {name for file in templates for name in re.findall(r'{% icon "([\w-]+)" %}', file.read_text())}
    assert named
    assert named <= sprite
