"""A short debrief out of the trail of the last step."""

from random import Random

from classification.classify import Classification, classify
from classification.criterion import Criterion
from classification.generate.patient import Drawn
from classification.generate.prose.words import number
from classification.generate.remarks import replies
from classification.generate.script import Outline, straight
from classification.generate.steps import Stage
from classification.verdict import RANK, Verdict

PROPER = ("Duffy-null", "Duffy-positive", "Felty", "Shwachman-Diamond", "Coombs-positive", "B")
GENERAL = ("ow for age under the definition", " count below 1.5", "first low count was seen")
SHOWN = 4
ADULT = 18  # years
IN_A_CHILD = {"LEU-SHOWN": "At least 20% blasts"}  # where a part of the criterion does not occur at that age
NAMED_WRONG = (
    "{name} ends as *{status}*", "for that, {name} would have to stand higher than *{status}*", "at the end {name} is *{status}*",
    "what is meant is {name}, and it stays *{status}*",
)  # fmt: skip


def debrief_of(drawn: Drawn, steps: list[Stage], script: Outline, lesson: str = "") -> str:
    """What stands at the end and why, who was wrong, what changed on the way, what stood near, what could not wait.

    `lesson`: what a plot says of those who erred in it.
    """
    rng = Random(f"{script.voice.seed} {drawn.recipe.code} {drawn.recipe.status} debrief")
    results = [classify(stage.known) for stage in steps]
    verdict = results[-1].by_code[drawn.recipe.code]
    near = f"{_way(results, steps, verdict, rng)} {_rivals(results[-1], verdict, drawn.years, rng)}"
    parts = [_verdict(verdict, rng), lesson, *rng.sample([near, _errors(results[-1], script, rng)], 2), _danger(results, rng)]
    return "\n\n".join(part for part in parts if part)


def _errors(result: Classification, script: Outline, rng: Random) -> str:
    """What was said on the way that does not hold: a named disorder is judged as the engine leaves it."""
    told = []
    for beat in script.beats:
        if beat.remark is None:
            continue
        named = [result.by_code[code] for code in beat.remark.names if code in result.by_code]
        nearest = _meant(named)
        if nearest is None:
            told.append(f"{straight(beat.remark_said)} {rng.choice(replies(beat.remark))}")
            continue
        against = list(nearest.opposing)[:1]
        name, status = _lower(nearest.disorder.name), str(nearest.status or "open")
        why = f"; against it: {_lower(against[0].sentence).rstrip('.')}" if against else ""
        told.append(f"{straight(beat.remark_said)} {_upper(rng.choice(NAMED_WRONG).format(name=name, status=status) + why)}")
    return " ".join(told)


def _meant(named: list[Verdict]) -> Verdict | None:
    """Of the disorders that a remark may mean, the one that is pointed to most; else the first that is still possible for this patient."""
    pointed = [verdict for verdict in named if RANK[verdict.status] < RANK["unlikely"]]
    if pointed:
        return min(pointed, key=lambda verdict: RANK[verdict.status])
    return next((verdict for verdict in named if verdict.status != "excluded"), named[0] if named else None)


def _lower(sentence: str) -> str:
    first = sentence.split()[0]
    keeps = first in PROPER or any(letter.isdigit() or letter.isupper() for letter in first[1:])
    return sentence if keeps else sentence[0].lower() + sentence[1:]


def _upper(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:].rstrip('.')}."


def _verdict(verdict: Verdict, rng: Random) -> str:
    """The name, how sure it is, and the findings that carry it."""
    name, status = _lower(verdict.disorder.name), str(verdict.status)
    opening = rng.choice(
        (f"At the end {name} is *{status}*", f"The name is {name}, and it is *{status}*", f"This was {name}: *{status}* in the end")
    )
    if status != "established":
        opening = rng.choice((f"At the end {name} is *{status}* and no more", f"{_upper(name)[:-1]} stays *{status}*"))
    held = [criterion for criterion in dict.fromkeys(verdict.column) if verdict.outcomes.value(criterion) is True]
    sentences = [criterion.sentence for criterion in held]  # what a column asks to be absent, or leaves open, carries nothing
    carried = sorted(sentences, key=lambda said: any(words in said for words in GENERAL))[:SHOWN]  # what is special to it comes first
    cap = f"\n\n{_upper(verdict.disorder.cap)}" if status != "established" and verdict.disorder.cap else ""
    if len(carried) == 1:
        return f"{opening}. One finding carries it: **{_lower(carried[0]).rstrip('.')}**.{cap}"
    lead = rng.choice((f"{number(len(carried)).capitalize()} findings carry it", "What it rests on", "What speaks for it"))
    return f"{opening}. {lead}:\n\n" + "\n".join(f"- {_lower(one).rstrip('.')}" for one in carried) + cap


def _way(results: list[Classification], steps: list[Stage], verdict: Verdict, rng: Random) -> str:
    """When the verdict was reached."""
    along = [str(result.by_code[verdict.code].status or "open") for result in results]
    day = next(steps[index].day for index in range(len(steps)) if all(status == along[-1] for status in along[index:]))
    if along[0] == along[-1]:
        return rng.choice(("That could be said on the first day.", "The first day already said as much.", "Nothing later moved it."))
    if day == steps[0].day:
        return rng.choice(("The first look could not say it; the second, on the same day, did.", "The count decided, and not the story."))
    before = f"*{along[0]}*" if along[0] != "open" else "open"
    return rng.choice((
        f"On the first day it was {before}; day {day} decided.", f"It was {before} at first and could not be more before day {day}.",
        f"Before day {day}, less than that could be said.",
    ))  # fmt: skip


def _rivals(result: Classification, verdict: Verdict, years: int, rng: Random) -> str:
    near = [v for v in result.verdicts if v.code != verdict.code and RANK[v.status] < RANK["unlikely"]][:3]
    if not near:
        return rng.choice(("Nothing else stood near.", "No other row of the catalogue is pointed to.", "There was no rival at the end."))
    return " ".join(_rival(rival, years, rng) for rival in near)


def _rival(rival: Verdict, years: int, rng: Random) -> str:
    """One that stood near, and what keeps it there."""
    against: list[Criterion] = list(rival.opposing)[:1]
    missing: list[Criterion] = list(rival.missing)[:1]
    said = _upper(f"{rival.disorder.name} {rng.choice(('stays', 'remains', 'is still'))} *{rival.status}*")
    if against:
        return f"{said} {rng.choice(('Against it:', 'What speaks against it:'))} {_lower(against[0].sentence).rstrip('.')}."
    if missing:
        needed = IN_A_CHILD.get(missing[0].id, missing[0].sentence) if years < ADULT else missing[0].sentence
        return f"{said} {rng.choice(('Not shown:', 'What is missing:', 'It would need more:'))} {_lower(needed).rstrip('.')}."
    return said


def _danger(results: list[Classification], rng: Random) -> str:
    raised = [_lower(one).rstrip(".") for one in dict.fromkeys(e.sentence for result in results for e in result.emergencies.raised)]
    if not raised:
        return rng.choice(
            (
                "At no step was the blood an emergency.",
                "The blood itself asked for nothing within the hour.",
                "For the count there was time at every step.",
            )
        )
    lead = rng.choice(("What had to be done did not wait for a name:", "The danger came before the name:", "The trap was to wait:"))
    return f"{lead} {raised[0]}." + (f" {_upper(raised[1])}" if len(raised) > 1 else "")
