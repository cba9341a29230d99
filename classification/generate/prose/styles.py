"""Forms of clinical notes: each step of a case is told in one that fits where it is and who speaks."""

from collections.abc import Callable

from classification.generate.prose.compose import Scene, led, paragraph, whole, written
from classification.generate.prose.facts import Said

Style = Callable[[Scene], str]
STORY, FOUND = ("history", "drugs", "signs"), ("blood", "results", "team")
LEADS: dict[str, tuple[str, ...]] = {
    "letter": (
        "The letter, in full:", "By fax this morning:", "The referral reads:", "Handwritten, one page:", "From the covering letter:",
        "The family doctor writes:", "Referred by a colleague:", "A typed letter, undated:", "The envelope holds half a page:",
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
        "Bed {bed}, new:", "For the night, bed {bed}:", "New in {bed}:", "Handover, bed {bed}:", "To the day team, {bed}:",
        "Added to your list, bed {bed}:", "{bed}, please see first:",
    ),
    "laboratory": (
        "From the laboratory:", "Laboratory, comment:", "Phoned through by the laboratory:", "The report of the day:", "Printed overnight:",
        "Signed by the laboratory physician:", "On the screen since noon:", "In the tray this morning:",
    ),
    "round": (
        "Round, day {day}:", "Day {day}.", "Ward round, day {day}.", "Seen with the consultant, day {day}:", "Bed {bed}, day {day}:",
        "Short round, day {day}:", "Registrar, day {day}:",
    ),
    "discharge": (
        "For the discharge letter:", "Summary so far:", "Draft of the letter home:", "To be dictated:", "Discharge planned:",
        "Last entry, day {day}:", "Bed {bed}, closing note:",
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
    """The remark of the step and the question that somebody asks."""
    return [*whole(scene.beat.remark_said), *whole(scene.beat.wish)]


def _opening(scene: Scene) -> list[Said]:
    return [*whole(scene.script.opening), *whole(scene.script.life)]


def _events(scene: Scene) -> list[Said]:
    return [piece for text in scene.beat.events for piece in whole(text)]


def _looked(scene: Scene, told: Callable[..., list[Said]]) -> list[Said]:
    return [*told("examination"), *(whole(scene.script.oddity) if scene.first else [])]


def _first_order(scene: Scene, told: Callable[..., list[Said]]) -> list[Said]:
    """History, drugs and examination in an order of the patient's own."""
    orders = (("history", "drugs", "signs", "examination"), ("history", "examination", "signs", "drugs"), ("examination", "history",
        "drugs", "signs"),
              ("drugs", "history", "signs", "examination"))  # fmt: skip
    said: list[Said] = []
    for topic in orders[scene.voice.seed % len(orders)]:
        said += _looked(scene, told) if topic == "examination" else told(topic)
    return said


def course(scene: Scene) -> str:
    """The case as the course tells it: what happened, what was found, then the count."""
    if not scene.first:
        return _later(scene, scene.clauses)
    story = [*_opening(scene), *_first_order(scene, scene.clauses)]
    return written(story, scene.clauses(*FOUND), _people(scene))


def terse(scene: Scene) -> str:
    """The same in fragments, as on a card."""
    if not scene.first:
        return _later(scene, scene.notes)
    story = [*whole(scene.script.opening), *_first_order(scene, scene.notes)]
    return written(story, [*scene.notes(*FOUND), *_people(scene)])


def _later(scene: Scene, told: Callable[..., list[Said]], lead: str = "") -> str:
    """A later step: how the patient is, the count, what has come in, who says what."""
    person = [*_events(scene), *told("examination", "signs", "history", "drugs")]
    found = [*(told("results", "blood") if scene.voice.seed % 3 == 0 else told("blood", "results")), *told("team")]
    people = _people(scene)
    if lead:
        person, found = (led(lead, person), found) if person else (person, led(lead, found))
    if len(person) + len(found) < 7:
        return written([*person, *found], people)
    return written(person, found, people)


def headed(scene: Scene) -> str:
    """A chart with short headings, each over what it names."""
    if not scene.first:
        parts = [
            paragraph([*_events(scene), *scene.notes("examination", "signs", "history", "drugs")]),
            paragraph(scene.notes("blood"), "Count"),
            paragraph(scene.clauses("results", "team"), "Results"),
            paragraph(_people(scene)),
        ]
    else:
        parts = [
            paragraph([*_opening(scene), *scene.clauses("history")]),
            paragraph(scene.clauses("drugs"), "Drugs"),
            paragraph([*scene.notes("signs"), *_looked(scene, scene.notes)], "Examination"),
            paragraph(scene.clauses(*FOUND), "Blood"),
            paragraph(_people(scene)),
        ]
    return "\n\n".join(part for part in parts if part)


def quoted(scene: Scene) -> str:
    """A letter, a call, a family's tale: history and drugs as told there, then what was found here."""
    story = led(_lead(scene), [*whole(scene.script.opening), *scene.clauses("history", "drugs")])
    here = [*whole(scene.script.life), *scene.clauses("signs"), *_looked(scene, scene.clauses)]
    return written(story, [*here, *scene.clauses(*FOUND)], _people(scene))


def desk(scene: Scene) -> str:
    """Triage or handover: fragments in a hurry."""
    story = led(_lead(scene), [*whole(scene.script.opening), *_looked(scene, scene.notes)])
    rest = [*scene.notes(*STORY), *scene.notes(*FOUND)]
    return written(story, [*rest, *_people(scene)])


def called(scene: Scene) -> str:
    """A laboratory that reports, or a call with results."""
    found = led(_lead(scene), [*scene.clauses("results"), *scene.clauses("blood", "team")])
    person = [*_events(scene), *scene.clauses("examination", "signs", "history", "drugs")]
    return written(found, [*person, *_people(scene)])


def ward(scene: Scene) -> str:
    """The round: fragments, in the order of the chart."""
    return _later(scene, scene.notes, _lead(scene))


def summary(scene: Scene) -> str:
    """What is dictated at the end."""
    return _later(scene, scene.clauses, _lead(scene))


def phone(scene: Scene) -> str:
    """A call at the first step or with results later."""
    return quoted(scene) if scene.first else called(scene)


STYLES: dict[str, Style] = {
    "course": course, "terse": terse, "headed": headed, "letter": quoted, "told": quoted, "phone": phone, "triage": desk, "handover": desk,
    "laboratory": called, "round": ward, "discharge": summary, "dictated": summary,
}  # fmt: skip
