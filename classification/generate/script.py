"""The script of a case: its story, who the patient is, and at each step what happened, who errs, who asks, in which form it is told."""

import re
from dataclasses import dataclass, field, replace
from itertools import count
from random import Random

from classification.disorders import DISORDERS
from classification.generate.circumstances import circumstances, fits, pills, suspects
from classification.generate.figures import Figures, figures_of, filled
from classification.generate.patient import Drawn
from classification.generate.prose.history import members
from classification.generate.prose.spin import Voice, capital, chosen
from classification.generate.prose.words import number, person
from classification.generate.remarks import QUOTES, REMARKS, Remark
from classification.generate.steps import Stage, entries, in_hospital
from classification.generate.stories import STORIES, Story
from classification.generate.stories.events import (
    ANTIBIOTICS,
    EVENTS,
    FOR_NEWBORNS,
    LACTAMS,
    UNTREATED,
    WITHOUT_LACTAM,
    Event,
)
from classification.generate.threads import THREADS, Thread
from classification.generate.threads import Scene as Part
from classification.names import SYNONYMS

IMMUNE = ("AINI", "AINL", "AINA", "AINS", "PMA", "NIN")
# words that mark a treatment, and those of which something must be told
TREATED = {
    "calm", "febrile-still", "gcsf", "was-septic", "septic-still", "stopped", "infusions", "chemo", "b12-given", "copper-given", "ill",
    "b12", "copper",
}  # fmt: skip
ALWAYS = {"calm", "febrile-still", "gcsf", "was-septic", "septic-still", "b12-given", "copper-given", "b12", "copper"}
FIRST_FORMS = {
    "course": 30, "terse": 2, "headed": 1, "letter": 4, "told": 4, "triage": 12, "handover": 10,
}  # fmt: skip
LATER_FORMS = {"course": 30, "terse": 2, "laboratory": 2, "round": 10, "phone": 2}
LAST_FORMS = {"course": 30, "terse": 2, "discharge": 30, "dictated": 3}
DECK = 10  # so many stories, told in two ways, do for twenty patients in a row
_PLACES = count()
PLACED = {theme: [(next(_PLACES), story) for story in stories] for theme, stories in STORIES.items()}
PLAIN_MARKS = str.maketrans("“”‘’", "\"\"''")
# forms that need a place, a person or a story; nobody is discharged who is ill, and no result comes before the treatment that it answers
FORM_NEEDS = {
    "letter": frozenset({"outside", "story"}), "told": frozenset({"story"}),
    "phone": frozenset({"outside", "!b12-given", "!copper-given"}), "dictated": frozenset({"outside"}),
    "triage": frozenset({"febrile", "story"}), "handover": frozenset({"inpatient", "story"}), "round": frozenset({"inpatient"}),
    "discharge": frozenset({"inpatient", "going-home"}), "laboratory": frozenset({"!b12-given", "!copper-given"}),
}  # fmt: skip
# themes whose place of infection has its own word among the findings
SITE_OF = {"diarrhoea": "gi", "skin-adult": "skin", "sinus": "ent"}
TOLD = 0.15  # share of the first notes that name one of the other values
QUOTED = 0.25  # share of the remarks that quote a figure of their step


@dataclass(frozen=True, slots=True)
class Beat:
    """One step of the script."""

    words: frozenset[str]
    form: str
    events: tuple[str, ...] = ()
    remark: Remark | None = None
    remark_said: str = ""
    remark_asks: str = ""
    title: str = ""
    scene: str = ""  # what the thread tells here; at the last step its end
    ask: str = ""
    figures: Figures = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Outline:
    """What questions and debrief hang on: who speaks, and what is so at each step."""

    voice: Voice
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Script(Outline):
    """The whole of it."""

    theme: str
    story: Story
    opening: str
    thread: Thread
    in_full: bool  # whether the story is told; else it is the summary that tells it


def script_of(drawn: Drawn, steps: list[Stage], seed: int) -> Script:
    """The script of a patient, drawn from the seed."""
    voice = _voice(drawn, steps, seed)
    theme, story, opening = _story(drawn, voice)
    thread = voice.rng.choice(voice.dealt(THREADS[group_of(drawn)], lambda _: True))
    beats: list[Beat] = []
    for index in range(len(steps)):
        beats.append(_beat(drawn, steps, index, voice, thread, beats, in_full=bool(opening)))
    return Script(voice, tuple(beats), theme, story, opening, thread, bool(opening))


def outline_of(drawn: Drawn, steps: list[Stage], seed: int) -> Outline:
    """The outline of a patient who has a plot: nothing is said but what the plot says."""
    beats = tuple(Beat(circumstances(drawn, steps, index), "plot") for index in range(len(steps)))
    return Outline(_voice(drawn, steps, seed), beats)


def _voice(drawn: Drawn, steps: list[Stage], seed: int) -> Voice:
    voice = Voice(seed, f"{drawn.recipe.code} {drawn.recipe.status}", {})
    voice.values = person(str(drawn.document["sex"])) | _values(drawn, steps, voice)
    return voice


def group_of(drawn: Drawn) -> str:
    """The threads that fit: by age, and apart for those who lie in a hospital bed."""
    if str(drawn.document["age"]).endswith("days"):
        return "newborn"
    if in_hospital(drawn):
        return "ill-child" if drawn.years < 17 else "ill-adult"
    return next(name for name, until in (("infant", 1), ("toddler", 5), ("school", 17), ("adult", 66), ("old", 200)) if drawn.years < until)


def _part(thread: Thread, index: int, last: bool, words: frozenset[str], seed: int) -> Part:
    """What the thread tells at a step: its beginning, a scene of the middle, or the end that fits the counts."""
    if index == 0:
        return Part(thread.title, thread.says, thread.ask)
    if last:
        return thread.better if "recovered" in words or ("calm" in words and "deep" not in words) else thread.same
    return thread.middle[(index + seed) % len(thread.middle)]


def _story(drawn: Drawn, voice: Voice) -> tuple[str, Story, str]:
    """A story of the patient's themes, and its first sentences; when it has been dealt before, only its summary is told."""
    first = next(iter(entries(drawn.document.get("examination", []))), {})
    sites = members(first.get("infection_sites"))
    able = [
        (place + voice.seed, theme, story) for theme in drawn.recipe.who.reasons for place, story in PLACED[theme]
        if story.youngest <= drawn.years <= story.oldest and (not sites or SITE_OF.get(theme) in (None, *sites))
    ]  # fmt: skip
    for apart, in_full in ((0, True), (DECK, False)):
        dealt = [(theme, story, place) for place, theme, story in able if place % (2 * DECK) == apart]
        if dealt:
            theme, story, place = voice.rng.choice(dealt)
            return theme, story, voice.turn(story.opening, place // (2 * DECK)) if in_full else ""
    _, theme, story = voice.rng.choice(able)
    return theme, story, ""


def straight(text: str) -> str:
    """The text with the plain quotation marks of the shipped cases."""
    return text.translate(PLAIN_MARKS)


def _beat(
    drawn: Drawn, steps: list[Stage], index: int, voice: Voice, thread: Thread, before: list[Beat], *, in_full: bool
) -> Beat:  # fmt: skip
    voice.rng = rng = Random(f"{voice.seed} {voice.target} beat {index}")  # a step does not depend on what another one drew
    words, last = circumstances(drawn, steps, index), index == len(steps) - 1
    figures = figures_of(drawn, steps, index, voice.seed)
    if "test" in figures and rng.random() < TOLD:
        words |= {"told"}
    words |= {"story"} if in_full else set()
    form = _form(FIRST_FORMS if index == 0 else LAST_FORMS if last else LATER_FORMS, words, rng)
    part = _part(thread, index, last, words, voice.seed)
    title, told, ask = (text.format_map(voice.values) for text in (part.title, part.text, part.ask))
    beat = Beat(words, form, title=title, scene=told, ask=capital(ask), figures=figures)
    said = {one.remark for one in before if one.remark}
    if "uncounted" not in words and (not said or rng.random() < (0.25 if last else 0.8)):
        beat = _with_remark(drawn, beat, voice, thread, before)
    happened = {event for one in before for event in one.events}
    return replace(beat, events=tuple(event for event in _events(drawn, steps, index, words, voice) if event not in happened))


def _form(forms: dict[str, int], words: frozenset[str], rng: Random) -> str:
    """The form of a note, among those that fit the place."""
    able = {form: weight for form, weight in forms.items() if fits(FORM_NEEDS.get(form, frozenset()), words)}
    if "adult" in words:
        able.pop("told", None)
    return rng.choices(list(able), list(able.values()))[0]


def banned(code: str) -> tuple[str, ...]:
    """Words that would name the disorder."""
    stems = {"LEU": ("leukaem",), "LGL": ("leukaem", "lymphocyt"), "SCN": ("congenital",), "MDS": ("myelodys",), "AA": ("aplas",)}
    immune = ("autoimmun", "alloimmun") if code in IMMUNE else ()
    names = [DISORDERS[code].name, *SYNONYMS[code].split(",")]
    return (*(name.strip().lower() for name in names), *stems.get(code, ()), *immune)


def gives_away(code: str, text: str) -> bool:
    """Whether a text names the disorder; a short name counts as a whole word only."""
    return any(re.search(rf"\b{re.escape(word)}" + (r"\b" if len(word) < 5 else ""), text, re.IGNORECASE) for word in banned(code))


def _with_remark(drawn: Drawn, beat: Beat, voice: Voice, thread: Thread, before: list[Beat]) -> Beat:
    """A false remark that something tempts to: never one that holds the right disorder, or one that belongs to it, for the answer."""
    meant = {drawn.recipe.code, *drawn.recipe.companions}
    words, rng = beat.words, voice.rng
    said = {one.remark for one in before if one.remark}
    told = " ".join(f"{one.scene} {one.remark_said}" for one in before)
    who = _speaker(thread, len(said), f"{told} {beat.scene}", voice)
    values = voice.values | beat.figures | {"who": who}

    def able(one: Remark) -> bool:
        return (
            one not in said
            and not meant & {*one.names}
            and fits(one.needs, words)
            and not any(gives_away(code, one.says) for code in meant)
        )

    quotes = [one for one in QUOTES if able(one) and filled(one.says + one.ask, values)] if rng.random() < QUOTED else []
    dealt = quotes or voice.dealt(REMARKS, able)
    if not dealt:
        return beat
    one = rng.choice(dealt)
    says, asks = capital(_apposed(chosen(one.says, rng), who).format_map(values)), capital(one.ask.format_map(values))
    return replace(beat, remark=one, remark_said=says, remark_asks=asks)


def _apposed(says: str, who: str) -> str:
    """The remark with the comma that closes an apposition, where the sentence goes on: the second tenor, a dentist, has read it."""
    return re.sub(r"{who}(?= \w)", "{who},", says) if "," in who else says


def _speaker(thread: Thread, turn: int, told: str, voice: Voice) -> str:
    """One of the people of the thread, by turns; once introduced they are named in short: the second tenor, a dentist."""
    who = thread.people[turn % len(thread.people)].format_map(voice.values)
    short = who.split(",")[0]
    return short if short.lower() in told.lower() else who


def _events(drawn: Drawn, steps: list[Stage], index: int, words: frozenset[str], voice: Voice) -> tuple[str, ...]:
    """What was done since the step before, where something was."""
    if index == 0:
        return (voice.say(UNTREATED),) if {"febrile", "septic"} & words else ()
    day, since = steps[index].day, steps[index - 1].day
    pool = [one for one in EVENTS if fits(one.needs, words) and one.needs & TREATED]
    must = ALWAYS & words
    if not must and voice.rng.random() < 0.3:
        return ()
    gcsf = [one for one in pool if "gcsf" in one.needs]
    treated = [one for one in pool if one not in gcsf and (one.needs & must or not must - {"gcsf"})]
    return tuple(_filled(bank, voice, day, since) for bank in (treated, gcsf) if bank)


def _filled(bank: list[Event], voice: Voice, day: int, since: int) -> str:
    """One of the events by turns, with its days, which lie between the two steps; a second turn has another number of doses."""
    rng, one, turn = voice.rng, bank[voice.seed % len(bank)], voice.seed // len(bank)
    low = max(2, since + 1)
    gone = rng.randint(low, max(low, min(day - 3, since + 5)))
    course = min(max(day - 1, gone), gone + rng.randint(2, 4))
    days = {
        "gone": number(gone),
        "Gone": number(gone).capitalize(),
        "course": number(course),
        "doses": number(4 + turn % 12),
    }
    return one.says.format_map({**voice.values, **days})


def _values(drawn: Drawn, steps: list[Stage], voice: Voice) -> dict[str, str]:
    """Drugs and dates by the names under which the banks speak of them."""
    rng, last = voice.rng, steps[-1].day
    told = suspects(drawn, last)
    taken, pill = [drug["name"] for drug in told], pills(drawn)
    newborn = str(drawn.document["age"]).endswith("days")
    able = FOR_NEWBORNS if newborn else WITHOUT_LACTAM if set(taken) & set(LACTAMS) else ANTIBIOTICS
    antibiotic = able[voice.seed // 5 % len(able)]
    under = [row["day"] for row in drawn.blood.rows if "gcsf" in row.get("under", ())]
    before = max((row["day"] for row in drawn.blood.rows if under and row["day"] < under[0]), default=0)  # the last count without it
    drug = taken[0] if taken else ""
    return {
        "drug": drug, "Drug": drug.capitalize(), "pill": rng.choice(pill) if pill else "", "antibiotic": antibiotic,
        "Antibiotic": antibiotic.capitalize(), "gcsf-from": str(before + rng.randint(0, 2)), "gcsf-to": str(under[-1] if under else 0),
        "bed": str(rng.randint(2, 29)), "partner": _partner(drawn),
    }  # fmt: skip


def _partner(drawn: Drawn) -> str:
    """Who comes along: of a child the mother, of a grown-up the wife or the husband."""
    if drawn.years < 18:
        return "the mother"
    return "the husband" if drawn.document["sex"] == "female" else "the wife"
