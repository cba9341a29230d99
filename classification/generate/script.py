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
from classification.generate.remarks import QUOTES, REMARKS, SPEAKERS, Remark
from classification.generate.steps import Stage, entries
from classification.generate.stories import LIVES, ODDITIES, STORIES, Life, Story
from classification.generate.stories.errands import ERRANDS
from classification.generate.stories.events import (
    ANTIBIOTICS,
    EVENTS,
    FOR_NEWBORNS,
    IN_SHORT,
    LACTAMS,
    UNTREATED,
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
    "course": 24, "terse": 3, "headed": 2, "letter": 3, "phone": 2, "told": 3, "triage": 12, "handover": 8,
}  # fmt: skip
LATER_FORMS = {"course": 20, "terse": 3, "laboratory": 4, "round": 9, "phone": 2}
LAST_FORMS = {"course": 20, "terse": 2, "discharge": 30, "dictated": 3}
DECK = 10  # so many stories, told in two ways, do for twenty patients in a row
_PLACES = count()
PLACED = {theme: [(next(_PLACES), story) for story in stories] for theme, stories in STORIES.items()}
PLAIN_MARKS = str.maketrans("“”‘’", "\"\"''")
# forms that need a place or a person; nobody is discharged who is ill, and a result does not come before the treatment that it answers
FORM_NEEDS = {
    "letter": frozenset({"outside"}), "phone": frozenset({"outside", "!b12-given", "!copper-given"}), "dictated": frozenset({"outside"}),
    "triage": frozenset({"febrile"}), "handover": frozenset({"inpatient"}), "round": frozenset({"inpatient"}),
    "discharge": frozenset({"inpatient", "going-home"}), "laboratory": frozenset({"!b12-given", "!copper-given"}),
}  # fmt: skip
# themes whose place of infection has its own word among the findings
SITE_OF = {"diarrhoea": "gi", "skin-adult": "skin", "sinus": "ent"}
NOT_YET = {"fever-throat", "ici-fever", "abscess"}  # their errands end when the fever has gone
TOLD = 0.35  # share of the first notes that name one of the other values
QUOTED = 0.85  # share of the remarks that quote a figure of their step


@dataclass(frozen=True, slots=True)
class Beat:
    """One step of the script."""

    words: frozenset[str]
    form: str
    events: tuple[str, ...] = ()
    remark: Remark | None = None
    remark_said: str = ""
    remark_asks: str = ""
    wish: str = ""
    end: str = ""
    figures: Figures = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Script:
    """The whole of it."""

    voice: Voice
    theme: str
    story: Story
    opening: str
    why: str
    life: Life
    oddity: str
    in_full: bool  # whether the story is told; else it is the summary that tells it
    beats: tuple[Beat, ...]


def script_of(drawn: Drawn, steps: list[Stage], seed: int) -> Script:
    """The script of a patient, drawn from the seed."""
    code = drawn.recipe.code
    voice = Voice(seed, f"{code} {drawn.recipe.status}", {})
    voice.values = person(str(drawn.document["sex"])) | _values(drawn, steps, voice.rng)
    theme, story, opening = _story(drawn, voice)
    group = _group(drawn)
    life = _life(voice, LIVES[group])
    odd = ODDITIES["newborn" if group == "newborn" else "child" if drawn.years < 16 else "adult"]
    oddity = _one(voice, odd) if voice.rng.random() < 0.15 else ""
    why = voice.rng.choice(ERRANDS[theme].why) if opening else story.summary
    beats: list[Beat] = []
    for index in range(len(steps)):
        beats.append(_beat(drawn, steps, index, voice, beats))
    beats[-1] = replace(beats[-1], end=_end(voice, theme, opening, life, beats[-1].words))
    return Script(voice, theme, story, opening, why.format_map(voice.values), life, oddity, bool(opening), tuple(beats))


def _group(drawn: Drawn) -> str:
    if str(drawn.document["age"]).endswith("days"):
        return "newborn"
    return next(name for name, until in (("infant", 1), ("toddler", 5), ("school", 17), ("adult", 66), ("old", 200)) if drawn.years < until)


def _one(voice: Voice, bank: tuple[str, ...]) -> str:
    dealt = voice.dealt(bank, lambda _: True)
    return voice.rng.choice(dealt).format_map(voice.values) if dealt else ""


def _life(voice: Voice, bank: tuple[Life, ...]) -> Life:
    """One of the lives that no other of twenty patients in a row is dealt."""
    return voice.rng.choice(voice.dealt(bank, lambda _: True))


def _end(voice: Voice, theme: str, opening: str, life: Life, words: frozenset[str]) -> str:
    """What the last step comes back to: what became of the errand, or the detail of the first day."""
    errand = voice.say(ERRANDS[theme].ends)
    if not opening or (theme in NOT_YET and {"febrile-still", "septic-still"} & words):
        return life.ends.format_map(voice.values)
    return errand if voice.rng.random() < 0.5 else f"{errand} {life.ends.format_map(voice.values)}"


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


def _beat(drawn: Drawn, steps: list[Stage], index: int, voice: Voice, before: list[Beat]) -> Beat:
    voice.rng = rng = Random(f"{voice.seed} {voice.target} beat {index}")  # a step does not depend on what another one drew
    words, last = circumstances(drawn, steps, index), index == len(steps) - 1
    figures = figures_of(drawn, steps, index, voice.seed)
    if "test" in figures and rng.random() < TOLD:
        words |= {"told"}
    form = _form(FIRST_FORMS if index == 0 else LAST_FORMS if last else LATER_FORMS, words, rng)
    beat = Beat(words, form, figures=_known(figures, before))
    said = {one.remark for one in before if one.remark}
    if "uncounted" not in words and (not said or rng.random() < (0.25 if last else 0.6)):
        beat = _with_remark(drawn, beat, voice, said)
    wish = ""
    if "uncounted" not in words and rng.random() < (0.1 if beat.remark else 0.6):
        asked = {one.wish for one in before}
        dealt = voice.dealt(WISHES, lambda one: fits(one.needs, words) and not ("first" not in one.needs and index == 0))
        wishes = [wish for one in dealt if (wish := one.says.format_map(voice.values)) not in asked]
        wish = rng.choice(wishes) if wishes else ""
    told = {event for one in before for event in one.events}
    events = tuple(event for event in _events(drawn, steps, index, words, voice) if event not in told)
    return replace(beat, events=events, wish=wish)


def _known(figures: Figures, before: list[Beat]) -> Figures:
    """The figures of the step, with those of the first count under names of their own."""
    counted = next((beat.figures for beat in before if "wbc" in beat.figures), {})
    return figures | {f"f_{name}": counted[name] for name in ("wbc", "segs") if name in counted}


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


def _with_remark(drawn: Drawn, beat: Beat, voice: Voice, said: set[Remark]) -> Beat:
    """A false remark that something tempts to: never one that holds the right disorder, or one that belongs to it, for the answer."""
    meant = {drawn.recipe.code, *drawn.recipe.companions}
    words, rng = beat.words, voice.rng
    place = next(name for name in ("newborn", "inpatient", "child", "outside") if name in words or name == "outside")
    values = voice.values | beat.figures | {"who": rng.choice(SPEAKERS[place])}

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
    says, asks = capital(chosen(one.says, rng).format_map(values)), capital(one.ask.format_map(values))
    return replace(beat, remark=one, remark_said=says, remark_asks=asks)


def _events(drawn: Drawn, steps: list[Stage], index: int, words: frozenset[str], voice: Voice) -> tuple[str, ...]:
    """What happened since the step before: treatment where there was some, else at times something of daily life."""
    if index == 0:
        return (voice.say(UNTREATED),) if {"febrile", "septic"} & words else ()
    rng, day, since = voice.rng, steps[index].day, steps[index - 1].day
    marks, must = TREATED & words, ALWAYS & words
    pool = [one for one in EVENTS if fits(one.needs, words) and one.needs & marks]
    if must or (pool and rng.random() < 0.6):
        gcsf = [one for one in pool if "gcsf" in one.needs]
        treated = [one for one in pool if "gcsf" not in one.needs and (one.needs & must or not must - {"gcsf"})]
        dealt = voice.dealt(EVENTS, lambda one: one in treated)
        short = [one for one in IN_SHORT if one.needs <= words]
        chosen_ones = [*(dealt or short)[:1], *([gcsf[voice.seed % len(gcsf)]] if gcsf else [])]
        return tuple(_filled(one, voice, day, since) for one in chosen_ones)
    dealt = voice.dealt(EVENTS, lambda one: fits(one.needs, words) and not one.needs & TREATED) if rng.random() < 0.85 else []
    return (_filled(rng.choice(dealt), voice, day, since),) if dealt else ()


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
