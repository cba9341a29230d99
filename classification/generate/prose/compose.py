"""From pieces to sentences and paragraphs: a piece that several patients share leans on one that is this patient's own."""

import re
from dataclasses import dataclass

from classification.generate.prose.facts import Fact, Said
from classification.generate.prose.spin import Voice, sentence

VERB = re.compile(
    r"\b(is|are|has|have|had|was|were|sees|knows|shows|showed|holds|found|finds|reports|says|tells|came|comes|come|took|takes|lacks|stood|grew|rose)\b"
)
MOST = 3  # pieces in one sentence, where they can be spread


@dataclass(frozen=True, slots=True)
class Scene:
    """One step to be told: the facts, who and why, how long after the first visit."""

    voice: Voice
    facts: list[Fact]
    reason: str
    later: str  # "" at the first step, else such as "three weeks later"
    index: int

    def clauses(self, *topics: str) -> list[Said]:
        """Short sentences about these things, in this order."""
        return self._said(topics, full=True)

    def notes(self, *topics: str) -> list[Said]:
        """Fragments about these things, in this order."""
        return self._said(topics, full=False)

    def _said(self, topics: tuple[str, ...], full: bool) -> list[Said]:
        said: list[Said] = []
        for topic in topics:
            here = [fact.clause if full else fact.note for fact in self.facts if fact.topic == topic]
            said += _in_one_breath(here) if topic == "examination" else here
        return said


def _in_one_breath(pieces: list[Said]) -> list[Said]:
    """An examination as it stands on a chart: 37.4 °C, pulse 88, throat clear."""
    if not pieces:
        return []
    ordered = sorted(pieces, key=lambda piece: (not piece.text[0].isdigit(), piece.text.startswith("otherwise ")))
    return [Said(", ".join(piece.text for piece in ordered), any(piece.stands for piece in pieces))]


def _sentences(pieces: list[Said]) -> list[list[str]]:
    """Sentences out of pieces: one piece each, and one that does not stand by itself beside the one before it, else the next."""
    told: list[list[str]] = []
    waiting: list[str] = []
    for piece in pieces:
        if piece.alone and waiting and told:
            told[-1] += waiting
            waiting = []
        if piece.stands:
            told.append([*waiting, piece.text])
            waiting = []
        elif told and not waiting and len(told[-1]) < MOST:
            told[-1].append(piece.text)
        else:
            waiting.append(piece.text)
    if waiting and told:
        told[-1] += waiting
    elif waiting:
        told.append(waiting)
    return told


def _joined(texts: list[str]) -> str:
    """Pieces of one sentence: fragments by commas where they are short, two clauses by a word, others by a semicolon."""
    marked = any(mark in text for text in texts for mark in ",;:")
    full = [bool(VERB.search(text)) for text in texts]
    if len(texts) == 2 and all(full) and not marked:
        return ", and ".join(texts)
    return (", " if not marked and not any(full) and all(len(text) < 45 for text in texts) else "; ").join(texts)


def paragraph(pieces: list[Said], head: str = "") -> str:
    """The sentences of one paragraph, behind a heading where there is one."""
    text = " ".join(sentence(_joined(texts)) for texts in _sentences(pieces))
    return f"**{head}.** {text}" if head and text else text


def written(*paragraphs: list[Said]) -> str:
    """Paragraphs, none of which lacks a piece that is the patient's own; a short one goes with the one before."""
    merged: list[list[Said]] = []
    for pieces in paragraphs:
        alone = merged and not (any(piece.stands for piece in pieces) and any(piece.stands for piece in merged[-1]))
        if alone:
            merged[-1] += pieces
        elif pieces:
            merged.append(list(pieces))
    return "\n\n".join(paragraph(pieces) for pieces in merged)


def led(lead: str, pieces: list[Said]) -> list[Said]:
    """The pieces, the first of them behind a few words of introduction."""
    if not pieces:
        return [Said(lead, False)]
    glue = "; " if ":" in pieces[0].text else ": "
    return [Said(f"{lead}{glue}{pieces[0].text}", pieces[0].stands), *pieces[1:]]
