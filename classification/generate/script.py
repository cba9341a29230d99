"""The script of a case: its story, who the patient is, and at each step what happened, who errs, who asks, in which form it is told."""

import re
from dataclasses import dataclass
from itertools import count
from random import Random

from classification.disorders import DISORDERS
from classification.generate.circumstances import circumstances, fits, pills, suspects
from classification.generate.patient import Drawn
from classification.generate.prose.spin import Voice
from classification.generate.prose.words import number, person
from classification.generate.remarks import REMARKS, Remark
from classification.generate.steps import Stage
from classification.generate.stories import LIVES, ODDITIES, STORIES, Story
from classification.generate.stories.events import (
    ANTIBIOTICS,
    EVENTS,
    FOR_NEWBORNS,
    IN_SHORT,
    LACTAMS,
    WITHOUT_LACTAM,
    Event,
)
from classification.generate.stories.wishes import WISHES
from classification.names import SYNONYMS

IMMUNE = ("AINI", "AINL", "AINA", "AINS", "PMA", "NIN")
# what is told of treatment comes before daily life; these words mark it
TREATED = {
    "calm", "febrile-still", "gcsf", "was-septic", "septic-still", "stopped", "infusions", "chemo", "b12-given", "copper-given",
}  # fmt: skip
ALWAYS = {"calm", "febrile-still", "gcsf", "was-septic", "septic-still", "b12-given", "copper-given"}
FIRST_FORMS = {
    "course": 10, "terse": 3, "headed": 2, "letter": 3, "phone": 2, "told": 3, "triage": 8, "handover": 6,
}  # fmt: skip
LATER_FORMS = {"course": 11, "terse": 4, "headed": 1, "laboratory": 3, "round": 7, "phone": 2}
LAST_FORMS = {"course": 10, "terse": 3, "discharge": 9, "dictated": 3}
DECK = 10  # so many stories, told in two ways, do for twenty patients in a row
_PLACES = count()
PLACED = {theme: [(next(_PLACES), story) for story in stories] for theme, stories in STORIES.items()}
PLAIN_MARKS = str.maketrans("“”‘’", "\"\"''")
# forms that need a place or a person
FORM_NEEDS = {
    "letter": "outside", "phone": "outside", "dictated": "outside", "triage": "febrile", "handover": "inpatient", "round": "inpatient",
    "discharge": "inpatient",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beat:
    """One step of the script."""

    words: frozenset[str]
    form: str
    events: tuple[str, ...] = ()
    remark: Remark | None = None
    remark_said: str = ""
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Script:
    """The whole of it."""

    voice: Voice
    theme: str
    story: Story
    opening: str
    life: str
    oddity: str
    beats: tuple[Beat, ...]


def script_of(drawn: Drawn, steps: list[Stage], seed: int) -> Script:
    """The script of a patient, drawn from the seed."""
    code = drawn.recipe.code
    voice = Voice(seed, f"{code} {drawn.recipe.status}", {})
    voice.values = person(str(drawn.document["sex"])) | _values(drawn, steps, voice.rng)
    theme, story, opening = _story(drawn, voice)
    group = _group(drawn)
    life = _one(voice, LIVES[group]) if not opening or voice.rng.random() < 0.4 else ""
    odd = ODDITIES["newborn" if group == "newborn" else "child" if drawn.years < 16 else "adult"]
    oddity = _one(voice, odd) if voice.rng.random() < 0.3 else ""
    beats: list[Beat] = []
    for index in range(len(steps)):
        beats.append(_beat(drawn, steps, index, voice, beats))
    return Script(voice, theme, story, opening, life, oddity, tuple(beats))


def _group(drawn: Drawn) -> str:
    if str(drawn.document["age"]).endswith("days"):
        return "newborn"
    return next(name for name, until in (("toddler", 5), ("school", 17), ("adult", 66), ("old", 200)) if drawn.years < until)


def _one(voice: Voice, bank: tuple[str, ...]) -> str:
    dealt = voice.dealt(bank, lambda _: True)
    return voice.rng.choice(dealt).format_map(voice.values) if dealt else ""


def _story(drawn: Drawn, voice: Voice) -> tuple[str, Story, str]:
    """A story of the patient's themes; when it has been dealt before, its summary takes the place of its opening."""
    able = [
        (place + voice.seed, theme, story) for theme in drawn.recipe.who.reasons for place, story in PLACED[theme]
        if story.youngest <= drawn.years <= story.oldest
    ]  # fmt: skip
    for apart, in_full in ((0, True), (DECK, False)):
        dealt = [(theme, story, place) for place, theme, story in able if place % (2 * DECK) == apart]
        if dealt:
            theme, story, place = voice.rng.choice(dealt)
            opening = voice.turn(story.opening, place // (2 * DECK)) if in_full else f"{voice.values['He']} {story.summary}"
            return theme, story, opening.format_map(voice.values)
    _, theme, story = voice.rng.choice(able)
    return theme, story, ""


def straight(text: str) -> str:
    """The text with the plain quotation marks of the shipped cases."""
    return text.translate(PLAIN_MARKS)


def _beat(drawn: Drawn, steps: list[Stage], index: int, voice: Voice, before: list[Beat]) -> Beat:
    words = circumstances(drawn, steps, index)
    rng, last = voice.rng, index == len(steps) - 1
    form = _form(FIRST_FORMS if index == 0 else LAST_FORMS if last else LATER_FORMS, words, rng)
    said = {beat.remark for beat in before if beat.remark}
    remark = None
    if "uncounted" not in words and (not said or rng.random() < (0.2 if last else 0.45)):
        remark = _remark(drawn, words, voice, said)
    wish = ""
    if "uncounted" not in words and rng.random() < (0.15 if remark else 0.4):
        asked = {beat.wish for beat in before}
        dealt = voice.dealt(WISHES, lambda one: fits(one.needs, words) and not ("first" not in one.needs and index == 0))
        wishes = [wish for one in dealt if (wish := one.says.format_map(voice.values)) not in asked]
        wish = rng.choice(wishes) if wishes else ""
    told = {event for beat in before for event in beat.events}
    events = tuple(event for event in _events(drawn, steps, index, words, voice) if event not in told)
    return Beat(words, form, events, remark, remark.says.format_map(voice.values) if remark else "", wish)


def _form(forms: dict[str, int], words: frozenset[str], rng: Random) -> str:
    """The form of a note, among those that fit the place."""
    able = {form: weight for form, weight in forms.items() if FORM_NEEDS.get(form) is None or FORM_NEEDS[form] in words}
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


def _remark(drawn: Drawn, words: frozenset[str], voice: Voice, said: set[Remark]) -> Remark | None:
    """A false remark that something tempts to: never one that holds the right disorder, or one that belongs to it, for the answer."""
    meant = {drawn.recipe.code, *drawn.recipe.companions}

    def able(one: Remark) -> bool:
        return (
            one not in said
            and not meant & {*one.names}
            and fits(one.needs, words)
            and not any(gives_away(code, one.says) for code in meant)
        )

    dealt = voice.dealt(REMARKS, able)
    return voice.rng.choice(dealt) if dealt else None


def _events(drawn: Drawn, steps: list[Stage], index: int, words: frozenset[str], voice: Voice) -> tuple[str, ...]:
    """What happened since the step before: treatment where there was some, else at times something of daily life."""
    if index == 0:
        return ()
    rng, day, since = voice.rng, steps[index].day, steps[index - 1].day
    marks = TREATED & words
    pool = [one for one in EVENTS if fits(one.needs, words) and one.needs & marks]
    wanted = bool(marks & ALWAYS)
    if not pool or (not wanted and rng.random() < 0.4):
        dealt = voice.dealt(EVENTS, lambda one: fits(one.needs, words) and not one.needs & TREATED) if rng.random() < 0.55 else []
        return (_filled(rng.choice(dealt), voice, day, since),) if dealt else ()
    gcsf = [one for one in pool if "gcsf" in one.needs]
    treated = [one for one in pool if "gcsf" not in one.needs]
    chosen = []
    if treated:
        dealt = voice.dealt(EVENTS, lambda one: one in treated)
        chosen.append(dealt[0] if dealt else next((one for one in IN_SHORT if wanted and one.needs <= words), None))
    chosen.append(gcsf[voice.seed % len(gcsf)] if gcsf else None)
    return tuple(_filled(one, voice, day, since) for one in chosen if one)


def _filled(one: Event, voice: Voice, day: int, since: int) -> str:
    """The event with its days, which lie between the two steps."""
    rng = voice.rng
    low = max(2, since + 1)
    gone = rng.randint(low, max(low, min(day - 2, since + 5)))
    course = min(max(day - 1, gone), gone + rng.randint(1, 4))
    days = {
        "gone": number(gone),
        "Gone": number(gone).capitalize(),
        "course": number(course),
        "home": number(rng.randint(3, max(3, min(day - 1, 12)))),
    }
    return one.says.format_map({**voice.values, **days, "grams": str(day * rng.randint(22, 31))})


def _values(drawn: Drawn, steps: list[Stage], rng: Random) -> dict[str, str]:
    """Drugs and dates by the names under which the banks speak of them."""
    last = steps[-1].day
    told = suspects(drawn, last)
    taken, pill = [drug["name"] for drug in told], pills(drawn)
    newborn = str(drawn.document["age"]).endswith("days")
    able = FOR_NEWBORNS if newborn else WITHOUT_LACTAM if set(taken) & set(LACTAMS) else ANTIBIOTICS
    antibiotic = rng.choice(able)
    under = [row["day"] for row in drawn.blood.rows if "gcsf" in row.get("under", ())]
    before = max((row["day"] for row in drawn.blood.rows if under and row["day"] < under[0]), default=0)  # the last count without it
    drug = taken[0] if taken else ""
    weight = (8.5 + 2.1 * drawn.years if drawn.years < 6 else 3.1 * drawn.years + 2) * rng.uniform(0.88, 1.12)
    return {
        "drug": drug, "Drug": drug.capitalize(), "pill": rng.choice(pill) if pill else "", "antibiotic": antibiotic,
        "Antibiotic": antibiotic.capitalize(), "gcsf-from": str(before + rng.randint(0, 2)), "gcsf-to": str(under[-1] if under else 0),
        "kilograms": f"{weight:.1f}", "bed": str(rng.randint(2, 29)),
    }  # fmt: skip
