"""A false remark: what a colleague, a relative or a letter makes of the findings. It is somebody's opinion, never a finding."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """`names`: the disorders that it holds for the answer; `needs`: what must be so for it to tempt; `ask`: the question that follows."""

    names: tuple[str, ...]
    needs: frozenset[str]
    says: str
    ask: str


def remark(names: str, needs: str, says: str, ask: str = "") -> Remark:
    """A remark from words with spaces between them; a need that begins with ! must not be so."""
    return Remark(tuple(names.split()), frozenset(needs.split()), says, ask)
