"""Reasons for a diagnosis, read from its trail."""

from cases.words import N_, Text, engine, joined, lowered, say, seen
from classification import Classification
from classification.criterion import Criterion
from classification.evidence import evidence
from classification.names import NOT_SETTLED
from classification.verdict import Verdict


def verdict_reason(result: Classification, code: str) -> tuple[Text, tuple[str, ...]]:
    """Why a disorder stands where it stands, in one or two sentences, with its sources."""
    if code == NOT_SETTLED:
        settled = [verdict.disorder.name for verdict in result.settled]
        if settled:
            return say("Established on what is known: %(names)s.", names=joined("; ", map(engine, settled))), ("F-CRI-37",)
        return say("No disorder has all it requires known, so nothing is established yet."), ("F-CRI-37",)
    verdict = result.by_code[code]
    return joined(" ", (engine(STATUS[verdict.status]), short_reason(verdict))), (
        verdict.disorder.fact,
        *verdict.disorder.sources,
    )


STATUS = {
    "established": N_("Established."), "probable": N_("Probable."), "possible": N_("Possible."), "unlikely": N_("Unlikely."),
    "excluded": N_("Excluded."), None: N_("Open: not excluded, and nothing points to it."),
}  # fmt: skip


def short_reason(verdict: Verdict, *, shown: bool = True) -> Text:
    """The decisive criterion in words: what excludes, what opposes, what is missing, or what was met; `shown` with what was seen."""
    if verdict.status == "excluded":
        return _said(verdict, verdict.excluding[:1], shown)
    if verdict.status == "unlikely" and verdict.opposing:
        return say("Against: %(reason)s", reason=_said(verdict, verdict.opposing[:1]))
    if verdict.status == "established":
        return _said(verdict, verdict.disorder.established or ())
    missing = verdict.missing[:2]
    if missing:
        return say("Not yet known: %(criteria)s.", criteria=joined("; ", (lowered(c.sentence) for c in missing)))
    return _said(verdict, verdict.column[:1])


STANDS = {
    True: N_("%(criterion)s%(seen)s."), False: N_("%(criterion)s — not met%(seen)s."), None: N_("%(criterion)s — not yet known%(seen)s."),
}  # fmt: skip


def _said(verdict: Verdict, criteria: tuple[Criterion, ...], shown: bool = True) -> Text:
    parts = []
    for criterion in criteria[:2]:
        told = evidence(verdict.outcomes.patient, criterion) if shown else ""
        behind = say(" (%(seen)s)", seen=seen(told.rstrip("."))) if told and len(told) < 120 else Text("")
        parts.append(say(STANDS[verdict.outcomes.value(criterion)], criterion=engine(criterion.sentence), seen=behind))
    return joined(" ", parts)
