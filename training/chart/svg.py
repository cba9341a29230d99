"""Elements of a picture as text. Every word that comes in is escaped here."""

from django.utils.html import escape


def written(value: float) -> str:
    """A coordinate as a whole number: in pictures of 358 and 600, a tenth more is bytes and nothing that is seen."""
    return str(round(value))


def text(x: float, y: float, words: str, cls: str = "", anchor: str = "") -> str:
    """One line of text."""
    named = f' class="{cls}"' if cls else ""
    placed = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text{named} x="{written(x)}" y="{written(y)}"{placed}>{escape(words)}</text>'


def path(cls: str, d: str, more: str = "") -> str:
    """A path of a class."""
    return f'<path class="{cls}"{more} d="{d}"/>'


def box(cls: str, left: float, top: float, right: float, bottom: float, fill: str = "") -> str:
    """A rectangle, filled by its class or by a pattern."""
    more = f' fill="{fill}"' if fill else ""
    return path(cls, edges(left, top, right, bottom), more)


def edges(left: float, top: float, right: float, bottom: float) -> str:
    """The outline of a rectangle."""
    return f"M{written(left)} {written(top)}H{written(right)}V{written(bottom)}H{written(left)}z"
