"""Forms of clinical notes: each step of a case is told in one that fits where it is and who speaks."""

from collections.abc import Callable

from classification.generate.prose.compose import Scene, led, paragraph, whole, written
from classification.generate.prose.facts import Said

Style = Callable[[Scene], str]
STORY, FOUND = ("history", "drugs"), ("blood", "results", "team")
LEADS: dict[str, tuple[str, ...]] = {
    "letter": (
        "From the letter:", "By fax this morning:", "The referral reads:", "From a handwritten letter:", "From the covering letter:",
        "The family doctor writes:", "Referred by a colleague:", "From an undated letter:", "The letter says:",
        "Dictated by the practice:",
    ),
    "phone": (
        "By telephone:", "A call from the practice:", "On the line, a locum:", "Rung through at noon:", "Telephone note:",
        "Taken down over the telephone:", "A message on the machine:", "The practice on the line:", "Caller, a colleague:",
    ),
    "told": (
        "As the parents tell it:", "In the mother’s words, roughly:", "The father’s version:", "What the family says:",
        "Told by the grandmother:", "The childminder’s account:", "As it was told at the desk:", "The story, as heard:",
    ),
    "triage": (
        "Triage:", "Triage sheet, orange:", "Front desk:", "Seen at the desk first:", "Triage, second category:", "Triage nurse:",
        "From the ambulance sheet:", "Resuscitation room:",
    ),
    "handover": (
        "Bed {bed}, new:", "For the night, bed {bed}:", "New in bed {bed}:", "Handover, bed {bed}:", "To the day team, bed {bed}:",
        "Added to your list, bed {bed}:", "Bed {bed}, please see first:",
    ),
    "laboratory": (
        "From the laboratory:", "Laboratory, comment:", "Phoned through by the laboratory:", "The report of the day:", "Printed overnight:",
        "Signed by the laboratory:", "On the screen since noon:", "In the tray this morning:",
    ),
    "round": (
        "Round, day {day}:", "Day {day}.", "Ward round, day {day}.", "Seen with the consultant, day {day}:", "Bed {bed}, day {day}:",
        "Short round, day {day}:", "Registrar, day {day}:",
    ),
    "discharge": (
        "For the discharge letter:", "Summary so far:", "Draft of the letter home:", "To be dictated:", "Discharge planned:",
        "Last entry, day {day}:", "Bed {bed}, closing note:", "Going home, bed {bed}:",
    ),
    "dictated": (
        "Dictated for the practice:", "Answer to the letter:", "For the file:", "Copy to the practice:", "Clinic letter, draft:",
        "By letter:", "Last line of the file:", "Back to the practice:",
    ),
}  # fmt: skip


def _lead(scene: Scene) -> str:
    leads = LEADS[scene.beat.form]
    return leads[(scene.voice.seed + 3 * scene.day) % len(leads)].format_map({**scene.voice.values, "day": scene.day})


def _people(scene: Scene) -> list[Said]:
    """What somebody makes of it."""
    return whole(scene.beat.remark_said)


def _thread(scene: Scene) -> list[Said]:
    """What the thread tells at this step."""
    return whole(scene.beat.scene)


def _events(scene: Scene) -> list[Said]:
    return [piece for text in scene.beat.events for piece in whole(text)]


def _looked(scene: Scene, told: Callable[..., list[Said]]) -> list[Said]:
    return [*told("examination"), *told("signs")]


def course(scene: Scene) -> str:
    """The case as the course tells it, in one of several orders: what happened, what was found, the count, what somebody says."""
    if not scene.first:
        return _later(scene, scene.clauses)
    said = scene.clauses
    past, story, thread = said("history", "drugs"), whole(scene.script.opening), _thread(scene)
    looked, blood, people = [*_looked(scene, said), *_events(scene)], said(*FOUND), _people(scene)
    orders = (
        ([*story, *thread], [*past, *looked], [*blood, *people]),
        ([*story, *thread, *past, *looked], blood, people),
        ([*thread, *story], [*past, *looked, *blood], people),
        ([*story, *past, *looked], blood, [*thread, *people]),
        ([*story, *looked, *past], [*blood, *people], thread),
        ([*story, *thread], [*looked, *blood], [*past, *people]),
    )
    able = orders if scene.script.in_full else [order for order in orders if order[0][:1] == thread]  # somebody is met before the findings
    return written(*able[scene.voice.seed // 3 % len(able)])


def terse(scene: Scene) -> str:
    """The same in fragments, as on a card."""
    if not scene.first:
        return _later(scene, scene.notes)
    story = [*whole(scene.script.opening), *_thread(scene), *scene.notes(*STORY), *_looked(scene, scene.notes), *_events(scene)]
    return written(story, [*scene.notes(*FOUND), *_people(scene)])


def _later(scene: Scene, told: Callable[..., list[Said]], lead: str = "") -> str:
    """A later step, in one of several orders: what the thread tells, how the patient is, what has come in, who says what."""
    person = [*_events(scene), *told("examination", "signs", "history", "drugs")]
    found = [*(told("results", "blood") if scene.voice.seed % 3 == 0 else told("blood", "results")), *told("team")]
    thread, people = _thread(scene), _people(scene)
    if lead:
        person, found = (led(lead, person), found) if person else (person, led(lead, found))
    if scene.last:
        return written([*person, *found], [*people, *thread]) if scene.voice.seed % 3 else written([*thread, *person], [*found, *people])
    orders = (
        (thread, [*person, *found], people),
        ([*person, *found], [*thread, *people]),
        ([*thread, *person], [*found, *people]),
        ([*person, *found, *people], thread),
    )
    return written(*orders[(scene.voice.seed + scene.day) % len(orders)])


def headed(scene: Scene) -> str:
    """A chart with short headings, each over what it names."""
    parts = [
        paragraph([*whole(scene.script.opening), *_thread(scene), *scene.clauses("history")]),
        paragraph(scene.clauses("drugs"), "Drugs"),
        paragraph([*_looked(scene, scene.notes), *_events(scene)], "Examination"),
        paragraph(scene.clauses(*FOUND), "Blood"),
        paragraph(_people(scene)),
    ]
    return "\n\n".join(part for part in parts if part)


def quoted(scene: Scene) -> str:
    """A letter, a call, a family's tale: history and drugs as told there, then what was found here."""
    told = [*whole(scene.script.opening), *scene.clauses("history", "drugs")]
    here = [*_looked(scene, scene.clauses), *_events(scene)]
    return written(led(_lead(scene), told), [*here, *scene.clauses(*FOUND)], [*_thread(scene), *_people(scene)])


def desk(scene: Scene) -> str:
    """Triage or handover: fragments in a hurry."""
    story = led(_lead(scene), [*whole(scene.script.opening), *_looked(scene, scene.notes), *_events(scene)])
    rest = [*scene.notes(*STORY), *scene.notes(*FOUND)]
    return written(story, rest, [*_thread(scene), *_people(scene)])


def called(scene: Scene) -> str:
    """A laboratory that reports, or a call with results."""
    found = led(_lead(scene), [*scene.clauses("results"), *scene.clauses("blood", "team")])
    person = [*_events(scene), *scene.clauses("examination", "signs", "history", "drugs")]
    return written(found, [*person, *_people(scene)], _thread(scene))


def ward(scene: Scene) -> str:
    """The round: fragments, in the order of the chart."""
    return _later(scene, scene.notes, _lead(scene))


def summary(scene: Scene) -> str:
    """What is dictated at the end."""
    return _later(scene, scene.clauses, _lead(scene))


STYLES: dict[str, Style] = {
    "course": course, "terse": terse, "headed": headed, "letter": quoted, "told": quoted, "phone": called, "triage": desk, "handover": desk,
    "laboratory": called, "round": ward, "discharge": summary, "dictated": summary,
}  # fmt: skip
