"""Seven narrators of clinical notes. A case is told by one of them from the first step to the last."""

from collections.abc import Callable

from classification.generate.prose.compose import Scene, led, paragraph, written
from classification.generate.prose.facts import Said
from classification.generate.prose.spin import Voice

Style = Callable[[Scene], str]
OCCASION = (
    "[{reason} brought {him} here|{reason} brought the {role} here|{reason} brought {him} to us|{reason} brought {him} to be "
    "seen|the occasion was "
    "{reason}|the occasion of the count was {reason}|the reason for the visit was {reason}|the reason was {reason}|{he} came "
    "because of {reason}|"
    "the {role} came because of {reason}|{he} was seen because of {reason}|{he} has come because of {reason}|{he} is here "
    "because of {reason}|"
    "what brought {him} was {reason}|what brought the {role} here was {reason}|{reason} led to the visit|{reason} led to the "
    "first count|{reason}: "
    "that was why {he} came|{reason}: that was the occasion|{reason}, and a count with it]"
)
NOTICED = (
    "[it came to light through|the beginning was|it began with|{he} was noticed through|what brought it up was] {reason}[|"
    ", nothing else|, by chance|, "
    "and no more|, on the ward]"
)
CAME_BACK = (
    "[{he} came back to us|{he} returned|{he} came once more|{he} was with us again|{he} was back in the surgery] {later}[, "
    "as you had asked|, as agreed|,"
    " without being reminded|]",
    "[I saw {him} again|{he} was here again|I had {him} here again|{he} came to the surgery again|I saw {him} once more] "
    "{later}[, as we had agreed|, on "
    "your advice|, as planned|]",
)
SEEN_AGAIN = (
    "[the {role} came back|{he} was in clinic again|we met again|{he} came once more|the next visit was] {later}[|, as "
    "planned|, on time|, with the "
    "results at hand]",
    "[I saw the {role} again|I saw {him} again|{he} came to clinic|the {role} was here again|I reviewed {him}] {later}[|, "
    "between two other visits|, by appointment|, as agreed]",
)


def _occasion(scene: Scene) -> Said:
    """Why the patient was seen."""
    template = NOTICED if "count" in scene.reason else OCCASION
    return Said(scene.voice.say(template, reason=scene.reason), True)


def course(scene: Scene) -> str:
    """The case as the course tells it: what happened, what was found, then the count."""
    if scene.later:
        return _later(scene, scene.clauses)
    middle = ("drugs", "signs", "examination") if scene.voice.seed % 2 else ("examination", "signs", "drugs")
    story = [_occasion(scene), *scene.clauses("history", *middle)]
    return written(story, scene.clauses("blood", "results", "team"), scene.clauses("people"))


def terse(scene: Scene) -> str:
    """The same in fragments, as on a card."""
    if scene.later:
        return _later(scene, scene.notes)
    story = [Said(scene.reason, False), *scene.notes("examination", "history", "signs", "drugs")]
    return written(story, scene.notes("blood", "results", "team"), scene.clauses("people"))


def _later(scene: Scene, told: Callable[..., list[Said]]) -> str:
    """A later step: how the patient is, the count, what has come in, and what is asked."""
    person = told("examination", "signs", "history", "drugs")
    found = told("results", "blood") if scene.voice.seed % 3 == 0 else told("blood", "results")
    found, people = [*found, *told("team")], scene.clauses("people")
    if len(person) + len(found) + len(people) < 5:
        return written([*person, *found, *people])
    return written([*person, *found], people) if len(person) + len(found) < 7 else written(person, found, people)


def headed(scene: Scene) -> str:
    """A chart with short headings."""
    if scene.later:
        parts = [
            paragraph(scene.notes("examination", "signs", "history", "drugs"), "Today" if scene.notes("examination") else "Asked again"),
            paragraph([*scene.notes("blood"), *scene.clauses("results", "team")], "Results" if scene.notes("results") else "Count"),
            paragraph(scene.clauses("people")),
        ]
    else:
        parts = [
            paragraph([Said(scene.reason, False), *scene.clauses("history")], "History"),
            paragraph(scene.clauses("drugs"), "Drugs"),
            paragraph([*scene.notes("examination", "signs")], "Examination"),
            paragraph(scene.clauses("blood", "results", "team"), "Blood count"),
            paragraph(scene.clauses("people")),
        ]
    return "\n\n".join(part for part in parts if part)


def letter(scene: Scene) -> str:
    """The family doctor, in letters."""
    if scene.later:
        opening = scene.voice.say(CAME_BACK[scene.index % 2], later=scene.later)
    else:
        opening = scene.voice.say(
            "[thank you for seeing|I should be grateful if you would see|would you kindly see|please see] this {age} {role}, "
            "[first seen here for|"
            "who was seen here for|who came to me for|who was here for|known to me and now seen for] {reason}",
            reason=scene.reason,
        )
    order = ("examination", "signs", "history", "drugs") if scene.later else ("history", "drugs", "examination", "signs")
    story = [Said(opening, True), *scene.clauses(*order)]
    return written(story, scene.clauses("blood", "results", "team", "people"))


def clinic(scene: Scene) -> str:
    """A doctor of the clinic, in the first person."""
    if scene.later:
        opening = scene.voice.say(SEEN_AGAIN[scene.index % 2], later=scene.later)
    else:
        opening = scene.voice.say(
            "[I saw|in clinic I saw|I was asked to see|today I saw] {an_age} {role} [because of|on account of|for|who had "
            "been sent for|referred for] "
            "{reason}",
            reason=scene.reason,
        )
    return written(
        [Said(opening, True), *scene.clauses("examination", "signs", "history", "drugs")],
        scene.clauses("blood", "results", "team"),
        scene.clauses("people"),
    )


def ward(scene: Scene) -> str:
    """A registrar's notes on the ward."""
    hour = f"{scene.voice.rng.randint(7, 21)}.{scene.voice.rng.randint(0, 59):02}"
    if scene.later:
        lead = scene.voice.say("[ward round|round|seen] at {hour}", hour=hour)
        first = led(lead, scene.notes("examination", "signs", "history", "blood", "drugs"))
        return written(first, [*scene.notes("results", "team"), *scene.clauses("people")])
    opening = scene.voice.say("[clerked|admitted|seen] at {hour}, {an_age} {role}: {reason}", hour=hour, reason=scene.reason)
    story = [Said(opening, True), *scene.notes("history", "drugs", "examination", "signs")]
    return written(story, [*scene.notes("blood", "results", "team"), *scene.clauses("people")])


def handover(scene: Scene) -> str:
    """What one shift tells the next about a bed."""
    if scene.later:
        first = led("bed {bed}".format(**scene.voice.values), scene.notes("examination", "signs", "history", "blood", "results"))
        return written(first, [*scene.notes("drugs", "team"), *scene.clauses("people")])
    opening = scene.voice.say("bed {bed}, [new today|new|new since the last shift]: {an_age} {role}, {reason}", reason=scene.reason)
    story = [Said(opening, True), *scene.notes("history", "examination", "signs", "drugs")]
    return written(story, [*scene.notes("blood", "results", "team"), *scene.clauses("people")])


STYLES: dict[str, Style] = {
    "course": course, "terse": terse, "headed": headed, "letter": letter, "clinic": clinic, "ward": ward, "handover": handover,
}  # fmt: skip
INSIDE = ("course", "course", "course", "terse", "terse", "headed", "ward", "handover")
OUTSIDE = ("course", "course", "course", "terse", "terse", "headed", "clinic", "letter")


def style_for(voice: Voice, inpatient: bool) -> str:
    """The narrator of a case."""
    return voice.rng.choice(INSIDE if inpatient else OUTSIDE)
