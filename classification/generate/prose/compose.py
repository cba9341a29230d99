"""From parts to sentences and paragraphs: weak parts lean on strong ones, so that no two patients share a sentence."""

from dataclasses import dataclass

from classification.generate.prose.facts import Fact
from classification.generate.prose.spin import Voice, sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """One step to be told: the facts, who and why, how long after the first visit."""

    voice: Voice
    facts: list[Fact]
    reason: str
    later: str  # "" at the first step, else such as "three weeks later"
    past: str

    def of(self, *topics: str) -> list[Fact]:
        if self.later and "examination" in topics:  # who is seen again is looked at first
            topics = ("examination", *(topic for topic in topics if topic != "examination"))
        return [fact for topic in topics for fact in self.facts if fact.topic == topic]


STORY = ("history", "drugs")
NOUNS = ("man", "woman", "boy", "girl", "baby boy", "baby girl")


@dataclass(slots=True)
class Part:
    """A part of a sentence; weak ones lean on a strong one."""

    text: str
    strong: bool


def clauses(scene: Scene, *topics: str) -> list[Part]:
    return [Part(fact.clause, fact.strong) for fact in scene.of(*topics)]


def notes(scene: Scene, *topics: str, head: str = "") -> list[Part]:
    parts = [Part(fact.note, fact.strong) for fact in scene.of(*topics)]
    if parts and head:
        parts[0].text = f"{head}: {parts[0].text}"
    return parts


def _paragraph(voice: Voice, parts: list[Part], notes: bool) -> str:
    """Sentences out of parts. A sentence ends once it holds a strong part, or three others; leftovers lean on the last."""
    sentences: list[list[str]] = []
    open_: list[str] = []
    closed = False
    for part in parts:
        open_.append(part.text)
        if part.strong or len(open_) > 3:
            sentences.append(open_)
            open_, closed = [], True
    if open_ and closed and len(open_) < 3:
        sentences[-1] += open_
    elif open_:
        sentences.append(open_)
    return " ".join(sentence("; ".join(texts) if notes else _glued(voice, texts)) for texts in sentences)


def _glued(voice: Voice, texts: list[str]) -> str:
    """Parts of one sentence, by semicolons; the last of them now and then by a word."""
    if len(texts) < 2:
        return texts[0]
    last = texts[-1]
    plain = not any(mark in text for text in texts[-2:] for mark in (":", ";"))
    glue = voice.rng.choice((", and ", "; ", ", and ")) if plain else "; "
    return f"{'; '.join(texts[:-1])}{glue}{last}"


def written(voice: Voice, paragraphs: list[list[Part]], notes: bool = False) -> str:
    """Paragraphs, none of which is without a strong part."""
    merged: list[list[Part]] = []
    for parts in paragraphs:
        if merged and parts and (not any(part.strong for part in parts) or not any(part.strong for part in merged[-1])):
            merged[-1] += parts
        elif parts:
            merged.append(list(parts))
    return "\n\n".join(_paragraph(voice, parts, notes) for parts in merged)


def opening_of(scene: Scene, text: str) -> Part:
    """An opening names age, work and occasion: enough to stand alone, unless the patient comes back or is a child."""
    return Part(text, not scene.later and scene.voice.values["role"] not in NOUNS)


def past(scene: Scene) -> list[Part]:
    return [Part(scene.voice.say("[past history|known from before|earlier on]: {past}", past=scene.past), False)] if scene.past else []
