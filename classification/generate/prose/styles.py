"""Eight styles of clinical note: how the same facts are put on paper or said on the telephone."""

from collections.abc import Callable
from dataclasses import dataclass

from classification.generate.prose.facts import Fact
from classification.generate.prose.spin import Voice, listed, sentence


@dataclass(frozen=True, slots=True)
class Scene:
    """One step to be told: the facts, who and why, how long after the first visit."""

    voice: Voice
    facts: list[Fact]
    reason: str
    later: str  # "" at the first step, else such as "three weeks later"
    past: str

    def of(self, *topics: str) -> list[Fact]:
        return [fact for topic in topics for fact in self.facts if fact.topic == topic]


Style = Callable[[Scene], str]
STORY = ("history", "drugs")


def _joined(voice: Voice, clauses: list[str]) -> list[str]:
    """Clauses in sentences of one to three."""
    sentences = []
    rest = list(clauses)
    while rest:
        take = min(len(rest), voice.rng.choice((1, 2, 2, 3)))
        part, rest = rest[:take], rest[take:]
        long = any("," in clause or ":" in clause for clause in part)
        sentences.append(sentence("; ".join(part) if long else listed(part)))
    return sentences


def _prose(scene: Scene, *topics: str) -> str:
    return " ".join(_joined(scene.voice, [fact.clause for fact in scene.of(*topics)]))


def _notes(scene: Scene, *topics: str, mark: str = "; ") -> str:
    return sentence(mark.join(fact.note for fact in scene.of(*topics))) if scene.of(*topics) else ""


def _past(scene: Scene) -> str:
    return scene.voice.say(". [Beyond that|Otherwise|Apart from that]: {past}", past=scene.past) if scene.past else ""


def letter(scene: Scene) -> str:
    """A letter of a general practitioner."""
    if scene.later:
        opening = scene.voice.say("[I write again about|A further word on|May I come back to] your patient, {later}; [the {role} is known to you|you know the {role}]",
                                  later=scene.later)  # fmt: skip
    else:
        opening = scene.voice.say("[Thank you for seeing|I should be grateful if you would see|Please be so kind as to see] this {age} {role}, [whose blood was taken for|in "
                                  "whom I took blood because of] {reason}", reason=scene.reason)  # fmt: skip
        opening += _past(scene)
    return "\n\n".join(part for part in (" ".join((sentence(opening), _prose(scene, *STORY, "examination"))), _prose(scene, "blood", "results", "team")) if part)


def emergency(scene: Scene) -> str:
    """A note of the emergency department."""
    hour = f"{scene.voice.rng.randint(0, 23):02}:{scene.voice.rng.randint(0, 59):02}"
    opening = scene.voice.say("ED, {hour}. {short}. [PC|Complaint|Reason for coming]: {what}", hour=hour, what=scene.later or scene.reason)
    parts = [sentence(opening)]
    for head, topics in (("HPC", STORY), ("O/E", ("examination",)), ("Bloods", ("blood",)), ("Reports", ("results", "team"))):
        told = _notes(scene, *topics)
        if told:
            parts.append(f"{head}: {told}")
    if scene.past and not scene.later:
        parts.insert(2, f"PMH: {sentence(scene.past)}")
    return "\n\n".join(parts)


def ward(scene: Scene) -> str:
    """A registrar's note on the ward."""
    hour = f"{scene.voice.rng.randint(7, 21)}.{scene.voice.rng.randint(0, 59):02}"
    if scene.later:
        opening = scene.voice.say("[Ward round|Reviewed|Seen on the round] at {hour}, {later}", hour=hour, later=scene.later)
    else:
        opening = scene.voice.say("[Clerked|Taken in|Seen] at {hour}: {an_age} {role}, [sent for|in with|referred for] {reason}", hour=hour, reason=scene.reason)
        opening += _past(scene)
    body = " ".join(part for part in (_notes(scene, *STORY), _notes(scene, "examination"), _notes(scene, "blood")) if part)
    return "\n\n".join(part for part in (f"{sentence(opening)} {body}", _notes(scene, "results", "team")) if part.strip())


def dictation(scene: Scene) -> str:
    """A dictation after the outpatient clinic."""
    if scene.later:
        opening = scene.voice.say("[I reviewed this {role}|This {role} came back|I saw the {role} again] {later}", later=scene.later)
    else:
        opening = scene.voice.say("[I met|In clinic I saw|I was asked to see] this {age} {role}, [referred after|sent to us after|who came because of] {reason}",
                                  reason=scene.reason)  # fmt: skip
        opening += _past(scene)
    return "\n\n".join(part for part in (" ".join((sentence(opening), _prose(scene, "blood", *STORY))), _prose(scene, "examination", "results", "team")) if part)


CALLERS = ("the practice nurse", "a locum", "the duty doctor", "the house officer", "the laboratory's night shift", "a colleague from the next town", "the day unit",
           "the practice")  # fmt: skip


def phone(scene: Scene) -> str:
    """A telephone call in reported speech."""
    hour = f"{scene.voice.rng.randint(7, 22)}.{scene.voice.rng.randint(0, 59):02}"
    caller = scene.voice.rng.choice(CALLERS)
    about = scene.later or scene.reason
    if scene.later:
        opening = scene.voice.say("[At {hour} {caller} rang again|{caller} called back at {hour}|A second call came from {caller} at {hour}], {about}",
                                  hour=hour, caller=caller, about=about)  # fmt: skip
    else:
        opening = scene.voice.say("[At {hour} {caller} rang|{caller} telephoned at {hour}|A call at {hour} from {caller}] about {an_age} {role}[: it had begun with|; the "
                                  "occasion had been] {about}", hour=hour, caller=caller, about=about)  # fmt: skip
    reported = []
    clauses = [fact.clause for fact in scene.of(*STORY, "examination", "blood", "results", "team")]
    while clauses:
        part, clauses = clauses[:2], clauses[2:]
        lead = scene.voice.rng.choice(("The caller said that", "It was reported that", "We were told that", "The message went on that", "According to the caller,"))
        glue = " and " if lead.endswith(",") else ", and that "
        reported.append(sentence(f"{lead} {glue.join(part)}"))
    return f"{sentence(opening)} {' '.join(reported)}".strip()


def bullets(scene: Scene) -> str:
    """A note in telegram style."""
    head = scene.voice.say("{short}, {what}", what=scene.later or scene.reason)
    lines = [head, *(fact.note for fact in scene.of(*STORY, "examination", "blood", "results", "team"))]
    if scene.past and not scene.later:
        lines.insert(1, scene.voice.say("[PMH|before]: {past}", past=scene.past))
    return "\n".join(f"- {line[:1].upper()}{line[1:]}" for line in lines)


def children(scene: Scene) -> str:
    """A note of the midwife or the children's ward."""
    if scene.later:
        opening = scene.voice.say("[Seen with the parents|Reviewed with the mother|The {noun} was seen again], {later}", later=scene.later)
    else:
        opening = scene.voice.say("[This {noun}|Our {noun}|The {noun}], {short_age} old, came to notice [through|because of|by] {reason}", reason=scene.reason)
        opening += _past(scene)
    return "\n\n".join(part for part in (" ".join((sentence(opening), _prose(scene, *STORY, "examination"))), _notes(scene, "blood"), _prose(scene, "results", "team")) if part)


def handover(scene: Scene) -> str:
    """A handover at the change of shift."""
    if scene.later:
        opening = scene.voice.say("[Handover|For the night|For the late shift], {later}: [the {role} of bed {bed}|bed {bed}]", later=scene.later, bed=scene.voice.rng.randint(2, 29))
    else:
        opening = scene.voice.say("[Bed {bed}|In bed {bed}|New in bed {bed}]: {an_age} {role}[, story of|, here with|, here after] {reason}", reason=scene.reason,
                                  bed=scene.voice.rng.randint(2, 29))  # fmt: skip
    told = [_notes(scene, *STORY, mark=", "), _notes(scene, "examination", mark=", "), _notes(scene, "blood"), _prose(scene, "results", "team")]
    return f"{sentence(opening)} {' '.join(part for part in told if part)}"


STYLES: dict[str, Style] = {
    "letter": letter, "emergency": emergency, "ward": ward, "dictation": dictation, "phone": phone, "bullets": bullets, "children": children, "handover": handover,
}  # fmt: skip


def styles_for(voice: Voice, years: int, steps: int) -> list[str]:
    """One style for each step; a newborn is told by the ward or the midwife, and only a first note is of the emergency department."""
    if years < 1:
        first, later = ["children", "ward", "phone", "bullets", "handover"], ["children", "ward", "phone", "bullets", "handover"]
    elif years < 16:
        first, later = ["children", "letter", "emergency", "phone", "bullets", "ward"], ["children", "dictation", "phone", "bullets", "ward", "handover"]
    else:
        first, later = ["letter", "emergency", "ward", "dictation", "phone", "bullets", "handover"], ["dictation", "phone", "ward", "bullets", "letter", "handover"]
    opening = voice.rng.choice(first)
    rest = voice.order([name for name in later if name != opening])
    return [opening, *rest[: steps - 1]]
