"""Figures: SVG files that are drawn into the page, so that they follow light and dark. What could run or style is refused."""

import re
from pathlib import Path
from xml.etree import ElementTree

from django.conf import settings

FOLDER = Path(settings.ROOT) / "static" / "figures"
ELEMENTS = set("svg title desc defs g path rect circle ellipse line polyline polygon text tspan pattern marker use clipPath".split())
NAMESPACE = "{http://www.w3.org/2000/svg}"
LOCAL = re.compile(r"url\(#([\w-]+)\)")
# colours come from classes, so that one drawing serves light, dark and paper
PAINT = {"fill", "stroke"}
FORBIDDEN = {"style", "href", "{http://www.w3.org/1999/xlink}href"}


class Unfit(ValueError):
    """A figure that cannot be shown, with the reason and the remedy."""

    def __init__(self, problem: str, remedy: str) -> None:
        super().__init__(problem)
        self.remedy = remedy


def figure(name: str) -> dict[str, str]:
    """The drawing in its wide form and, where there is one, its narrow one. Raises Unfit."""
    wide = drawing(FOLDER / f"{name}.svg", f"{name}-w")
    narrow = FOLDER / f"{name}-phone.svg"
    return {"wide": wide, "phone": drawing(narrow, f"{name}-p") if narrow.exists() else ""}


def drawing(path: Path, prefix: str) -> str:
    """One file as SVG to stand in a page; its ids carry a prefix, since two forms stand side by side. Raises Unfit."""
    if not path.exists():
        raise Unfit(f"names static/figures/{path.name}, which does not exist.", "Put the file there, or correct the name.")
    text = path.read_text(encoding="utf-8")
    if "<!" in text.replace("<!--", ""):
        raise Unfit(f"{path.name} declares a document type.", "Save it as plain SVG.")
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise Unfit(f"{path.name} is not readable SVG: {error}.", "Save it again from the drawing program.") from error
    title, desc = root.find(f"{NAMESPACE}title"), root.find(f"{NAMESPACE}desc")
    if root.tag != f"{NAMESPACE}svg" or "viewBox" not in root.attrib or title is None or desc is None or not (title.text and desc.text):
        raise Unfit(f"{path.name} lacks a viewBox, a title or a desc.", "Give it all three; the desc says what it shows in words.")
    for element in root.iter():
        _tame(element, path.name, prefix)
    title.set("id", f"{prefix}-t")
    desc.set("id", f"{prefix}-d")
    for name in ("width", "height"):
        root.attrib.pop(name, None)
    root.set("class", " ".join(dict.fromkeys(["chart", "drawn", *root.get("class", "").split()])))
    root.set("role", "img")
    root.set("aria-labelledby", f"{prefix}-t {prefix}-d")
    return re.sub(r">\s+<", "><", ElementTree.tostring(root, encoding="unicode")).strip()


def _tame(element: ElementTree.Element, file: str, prefix: str) -> None:
    tag = element.tag.removeprefix(NAMESPACE) if isinstance(element.tag, str) else ""
    if tag not in ELEMENTS:
        raise Unfit(f"{file} holds <{tag}>.", f"Draw with {', '.join(sorted(ELEMENTS))} only.")
    element.tag = tag  # without its namespace it is part of the page
    for name, value in list(element.attrib.items()):
        painted = name in PAINT and value != "none" and not LOCAL.fullmatch(value)
        if (name in FORBIDDEN and not (name == "href" and value.startswith("#"))) or name.lower().startswith("on") or painted:
            raise Unfit(f"{file} sets {name} on <{tag}>.", "Give it a class; the colours stand in static/css/pages/module.css.")
        if name == "id":
            element.set(name, f"{prefix}-{value}")
        elif name == "href":
            element.set(name, f"#{prefix}-{value[1:]}")
        elif "url(" in value:
            element.set(name, LOCAL.sub(rf"url(#{prefix}-\1)", value))
    if tag == "svg":
        element.set("focusable", "false")
