"""A short debrief out of the trail of the last step."""

from classification.classify import Classification, classify
from classification.criterion import Criterion
from classification.evidence import evidence
from classification.generate.patient import Drawn
from classification.generate.steps import Stage
from classification.verdict import RANK, Verdict

PROPER = ("Duffy-null", "Duffy-positive", "Felty", "Shwachman-Diamond", "Coombs-positive", "B")
SAID = {"established": "is *established*", "probable": "is *probable*", "possible": "is *possible* and no more"}


def debrief_of(drawn: Drawn, steps: list[Stage]) -> str:
    """What stands at the end and why, what stood near, what changed on the way, what had to be done."""
    result = classify(steps[-1].known)
    verdict = result.by_code[drawn.recipe.code]
    parts = [_verdict(verdict), _rivals(result, verdict), _way(steps, verdict.code), _cap(verdict), _danger(steps)]
    return "\n\n".join(part for part in parts if part)


def _lower(sentence: str) -> str:
    first = sentence.split()[0]
    keeps = first in PROPER or any(letter.isdigit() or letter.isupper() for letter in first[1:])
    return sentence if keeps else sentence[0].lower() + sentence[1:]


def _verdict(verdict: Verdict) -> str:
    shown: list[str] = []
    told: set[str] = set()
    for criterion in list(dict.fromkeys(verdict.column))[:5]:
        shown.append(_lower(criterion.sentence) + _seen(verdict, criterion, told))
    return f"At the end **{_lower(verdict.disorder.name)}** {SAID[str(verdict.status)]}. What it rests on: {'; '.join(shown)}."


def _seen(verdict: Verdict, criterion: Criterion, told: set[str]) -> str:
    """What was seen, in brackets, where it says more than yes or no and has not been said."""
    parts = [part.strip() for part in evidence(verdict.outcomes.patient, criterion).rstrip(".").split(";")]
    new = [part for part in parts if part and part not in told and not part.endswith((": yes", ": no")) and "_" not in part]
    told.update(new)
    return f" ({'; '.join(new)})" if new and len("; ".join(new)) < 120 else ""


def _rivals(result: Classification, verdict: Verdict) -> str:
    near = [v for v in result.verdicts if v.code != verdict.code and RANK[v.status] < RANK["unlikely"]][:3]
    if not near:
        return "Nothing else is pointed to."
    said = []
    for rival in near:
        against = next((_lower(c.sentence) for c in rival.opposing), "")
        missing = next((_lower(c.sentence) for c in rival.missing), "")
        why = f"against it: {against}" if against else f"not known: {missing}" if missing else "it falls short of more"
        said.append(f"{_lower(rival.disorder.name)} stays {rival.status} ({why})")
    return f"What stood near: {'; '.join(said)}."


def _way(steps: list[Stage], code: str) -> str:
    """Where the verdict came from, step by step."""
    along = [classify(stage.known).by_code[code].status or "open" for stage in steps]
    if len(set(along)) == 1:
        return f"It stood there from the first step on: {along[0]}."
    return f"Step by step it went from {' to '.join(status for i, status in enumerate(along) if not i or along[i - 1] != status)}."


def _cap(verdict: Verdict) -> str:
    return verdict.disorder.cap if verdict.status != "established" else ""


def _danger(steps: list[Stage]) -> str:
    raised = dict.fromkeys(e.sentence for stage in steps for e in classify(stage.known).emergencies.raised)
    if not raised:
        return "No emergency was open at any step."
    return f"Before any name came the danger: {'; '.join(_lower(sentence) for sentence in raised)}."
