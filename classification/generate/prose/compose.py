"""From pieces to sentences and paragraphs: a piece that several patients share leans on one that is this patient's own."""

import re
from dataclasses import dataclass

from classification.generate.prose.facts import Fact, Said
from classification.generate.prose.spin import Voice, sentence
from classification.generate.script import Beat, Script

VERB = re.compile(
    r"\b(is|are|has|have|had|was|were|sees|knows|shows|showed|holds|found|finds|reports|says|tells|came|comes|come|took|takes|lacks|stood|grew|rose|stopped|ended|gave)\b"
)
LABEL = re.compile(r"^[^:;.“]{1,48}: ")  # behind an introduction that ends in a colon a second one would stand
KIN = {"blood": "results", "team": "results", "signs": "examination"}
MOST = 3  # pieces in one sentence, where they can be spread
SHORT = 6  # words of a fragment that goes with others in a row


@dataclass(frozen=True, slots=True)
class Scene:
    """One step to be told: the facts, the script, its day, and whether it is the first or the last."""

    script: Script
    beat: Beat
    facts: list[Fact]
    day: int
    first: bool
    last: bool

    @property
    def voice(self) -> Voice:
        return self.script.voice

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


def whole(text: str) -> list[Said]:
    """Sentences that are ready, as pieces; none where there is nothing."""
    return [Said(text, True, True)] if text else []


def _in_one_breath(pieces: list[Said]) -> list[Said]:
    """An examination as it stands on a chart: 37.4 °C, pulse 88, throat clear."""
    if not pieces:
        return []
    ordered = sorted(pieces, key=lambda piece: not piece.text[0].isdigit())
    return [Said(", ".join(piece.text for piece in ordered), any(piece.stands for piece in pieces))]


def _is_short(piece: Said) -> bool:
    text = piece.text
    return (
        piece.stands
        and not piece.whole
        and len(text.split()) <= SHORT
        and not VERB.search(text)
        and not any(mark in ";“" or mark.isdigit() for mark in text)
    )


def _sentences(pieces: list[Said]) -> list[list[Said]]:
    """Sentences out of pieces: fragments in a row, one piece each for the rest; what does not stand leans on its like only."""
    told: list[list[Said]] = []
    for piece in pieces:
        near = (
            bool(told)
            and not piece.whole
            and not told[-1][0].whole
            and len(told[-1]) < MOST
            and (_kin(told[-1][-1].topic) == _kin(piece.topic) or (_is_short(piece) and _is_short(told[-1][-1])))
        )
        short = near and _is_short(piece) and all(_is_short(one) for one in told[-1])
        leans = near and not (piece.stands and (told[-1][-1].stands or len(told[-1]) > 1))
        if short or leans:
            told[-1].append(piece)
        else:
            told.append([piece])
    return told


def _kin(topic: str) -> str:
    """Topics that may share a sentence, short fragments apart: what the laboratory says, and what is found on the patient."""
    return KIN.get(topic, topic)


def _joined(pieces: list[Said]) -> str:
    """Pieces of one sentence: fragments by commas, two clauses by a word, others by a semicolon."""
    texts = [piece.text for piece in pieces]
    full = [bool(VERB.search(text)) for text in texts]
    if len(texts) == 2 and all(full) and not re.search(r"[;:]|\d", texts[0]):
        return ", and ".join(texts)
    joined = texts[0]
    for before, piece, text in zip(pieces, pieces[1:], texts[1:], strict=False):
        close = _is_short(before) and _is_short(piece) and ":" not in f"{before.text}{text}"
        joined += f"{', ' if close else '; '}{text}"
    return joined


def paragraph(pieces: list[Said], head: str = "") -> str:
    """The sentences of one paragraph, behind a heading where there is one."""
    told = [row[0].text if row[0].whole else sentence(_joined(row)) for row in _sentences(pieces)]
    text = " ".join(told)
    return f"**{head}.** {text}" if head and text else text


def written(*paragraphs: list[Said]) -> str:
    """Paragraphs, the empty ones left out."""
    return "\n\n".join(paragraph(pieces) for pieces in paragraphs if pieces)


def led(lead: str, pieces: list[Said]) -> list[Said]:
    """The pieces, the first of them behind a few words of introduction."""
    if not pieces:
        return []
    first = pieces[0]
    if first.whole and ":" in first.text.split(". ")[0]:
        lead = f"{lead.rstrip(':.')}."
    text = first.text if first.whole else sentence(LABEL.sub("", first.text))
    return [Said(f"{lead} {text}", True, True), *pieces[1:]]
