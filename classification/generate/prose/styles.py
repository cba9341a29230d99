"""Eight styles of clinical note: how the same facts are put on paper or said on the telephone."""

from collections.abc import Callable

from classification.generate.prose.compose import STORY, Part, Scene, clauses, notes, opening_of, past, written
from classification.generate.prose.spin import Voice, sentence

Style = Callable[[Scene], str]


def letter(scene: Scene) -> str:
    """A letter of a general practitioner."""
    if scene.later:
        opening = scene.voice.say("[I write again about|A further word on|May I come back to] your patient, {later}; [the {role} is "
            "known to you|you know the {role}]",
                                  later=scene.later)  # fmt: skip
    else:
        opening = scene.voice.say("[Thank you for seeing|I should be grateful if you would see|Please be so kind as to see] this {age} "
            "{role}[; the occasion was|, "
                                  "whose story began with|, first seen for] {reason}", reason=scene.reason)  # fmt: skip
    return written(
        scene.voice,
        [[opening_of(scene, opening), *past(scene), *clauses(scene, *STORY, "examination")], clauses(scene, "blood", "results", "team")],
    )


def emergency(scene: Scene) -> str:
    """A note of the emergency department."""
    hour = f"{scene.voice.rng.randint(0, 23):02}:{scene.voice.rng.randint(0, 59):02}"
    opening = scene.voice.say("ED, {hour}, {short}, [PC|occasion|reason for coming]: {what}", hour=hour, what=scene.later or scene.reason)
    first = [opening_of(scene, opening), *past(scene), *notes(scene, *STORY, head="HPC"), *notes(scene, "examination", head="O/E")]
    return written(scene.voice, [first, notes(scene, "blood", head="Bloods"), notes(scene, "results", "team", head="Reports")], notes=True)


def ward(scene: Scene) -> str:
    """A registrar's note on the ward."""
    hour = f"{scene.voice.rng.randint(7, 21)}.{scene.voice.rng.randint(0, 59):02}"
    if scene.later:
        opening = scene.voice.say("[Ward round|Reviewed|Seen on the round] at {hour}, {later}", hour=hour, later=scene.later)
    else:
        opening = scene.voice.say(
            "[Clerked|Taken in|Seen] at {hour}: {an_age} {role}, [on account of|because of|here for] {reason}",
            hour=hour,
            reason=scene.reason,
        )
    first = [opening_of(scene, opening), *past(scene), *notes(scene, *STORY, "examination", "blood")]
    return written(scene.voice, [first, notes(scene, "results", "team")], notes=True)


def dictation(scene: Scene) -> str:
    """A dictation after the outpatient clinic."""
    if scene.later:
        opening = scene.voice.say("[I reviewed this {role}|This {role} came back|I saw the {role} again] {later}", later=scene.later)
    else:
        opening = scene.voice.say("[I met|In clinic I saw|I was asked to see] this {age} {role}, [referred after|sent to us after|the "
            "occasion being] {reason}",
                                  reason=scene.reason)  # fmt: skip
    return written(
        scene.voice,
        [[opening_of(scene, opening), *past(scene), *clauses(scene, "examination", *STORY)], clauses(scene, "blood", "results", "team")],
    )


CALLERS = ("the practice nurse", "a locum", "the duty doctor", "the house officer", "the laboratory's night shift",
    "a colleague from the next town", "the day unit",
           "the practice")  # fmt: skip


def phone(scene: Scene) -> str:
    """A telephone call in reported speech."""
    hour = f"{scene.voice.rng.randint(7, 22)}.{scene.voice.rng.randint(0, 59):02}"
    caller = scene.voice.rng.choice(CALLERS)
    about = scene.later or scene.reason
    if scene.later:
        opening = scene.voice.say("[At {hour} {caller} rang again|{caller} called back at {hour}|A second call came from {caller} at "
            "{hour}], {about}",
                                  hour=hour, caller=caller, about=about)  # fmt: skip
    else:
        opening = scene.voice.say("[At {hour} {caller} rang|{caller} telephoned at {hour}|A call at {hour} from {caller}] about {an_age} "
            "{role}[: it had begun with|; the "
                                  "occasion had been] {about}", hour=hour, caller=caller, about=about)  # fmt: skip
    told = [Part(fact.clause, fact.strong) for fact in scene.of(*STORY, "examination", "blood", "results", "team")]
    return _reported(scene.voice, "; ".join([opening, *(part.text for part in past(scene))]), told)


LEADS = (
    "the caller said that",
    "it was reported that",
    "we were told that",
    "the message went on that",
    "it was added that",
    "we heard that",
)


def _reported(voice: Voice, opening: str, parts: list[Part]) -> str:
    """Reported speech in the order told: a sentence begins with who said it and goes on with 'and that'."""
    groups: list[list[Part]] = [[]]
    for part in parts:
        groups[-1].append(part)
        if len(groups[-1]) > 3 or (len(groups[-1]) > 1 and any(one.strong for one in groups[-1])):
            groups.append([])
    if len(groups) > 1 and (not groups[-1] or not any(part.strong for part in groups[-1])):
        leftover = groups.pop()
        groups[-1] += leftover
    told = []
    for group in groups:
        said = [group[0].text, *(f"that {part.text}" for part in group[1:])]
        told.append(f"{voice.rng.choice(LEADS)} {_and(said)}")
    return " ".join([sentence(f"{opening}; {told[0]}"), *(sentence(text) for text in told[1:])])


def _and(texts: list[str]) -> str:
    """That one thing, that another, and that a third."""
    return ", and ".join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else texts[0]


def bullets(scene: Scene) -> str:
    """A note in telegram style."""
    head = scene.voice.say("{short}, {what}" if not scene.later else "{role}, {what}", what=scene.later or scene.reason)
    parts = [Part(head, False), *past(scene), *notes(scene, *STORY, "examination", "blood", "results", "team")]
    lines: list[str] = []
    open_: list[str] = []
    for index, part in enumerate(parts):
        open_.append(part.text)
        if part.strong or (index == len(parts) - 1 and not lines):
            lines.append("; ".join(open_))
            open_ = []
    if open_:
        lines[-1] += "; " + "; ".join(open_)
    return "\n".join(f"- {line[:1].upper()}{line[1:]}" for line in lines)


def children(scene: Scene) -> str:
    """A note of the midwife or the children's ward."""
    if scene.later:
        opening = scene.voice.say("[Seen with the parents|Reviewed with the mother|The {noun} was seen again], {later}", later=scene.later)
    else:
        opening = scene.voice.say(
            "[This {noun}|Our {noun}|The {noun}], {short_age} old, came to notice [through|because of|by] {reason}", reason=scene.reason
        )
    first = [opening_of(scene, opening), *past(scene), *clauses(scene, *STORY, "examination")]
    return written(scene.voice, [first, notes(scene, "blood"), clauses(scene, "results", "team")])


def handover(scene: Scene) -> str:
    """A handover at the change of shift."""
    if scene.later:
        opening = scene.voice.say(
            "[Handover|For the night|For the late shift], {later}: [the {role} of bed {bed}|bed {bed}]",
            later=scene.later,
            bed=scene.voice.rng.randint(2, 29),
        )
    else:
        opening = scene.voice.say("[Bed {bed}|In bed {bed}|New in bed {bed}]: {an_age} {role}[, story of|, here with|, here after] "
            "{reason}", reason=scene.reason,
                                  bed=scene.voice.rng.randint(2, 29))  # fmt: skip
    first = [opening_of(scene, opening), *past(scene), *notes(scene, *STORY, "examination", "blood"), *clauses(scene, "results", "team")]
    return written(scene.voice, [first], notes=True)


STYLES: dict[str, Style] = {
    "letter": letter, "emergency": emergency, "ward": ward, "dictation": dictation, "phone": phone, "bullets": bullets,
     "children": children, "handover": handover,
}  # fmt: skip


def styles_for(voice: Voice, years: int, steps: int, inpatient: bool) -> list[str]:
    """One style for each step, no style twice: inpatients are told by the ward, others by letter, dictation, telephone."""
    outside = ["letter", "dictation", "phone", "bullets"]
    inside = ["ward", "phone", "bullets", "handover"]
    if years < 16:
        outside, inside = ["children", *outside], ["children", *inside]
    first = [*(inside if inpatient else outside), *(["emergency"] if inpatient and years >= 1 else [])]
    opening = voice.rng.choice(first)
    rest = voice.order([name for name in (inside if inpatient else outside) if name != opening])
    return [opening, *rest[: steps - 1]]
