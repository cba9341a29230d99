"""Reasons for a diagnosis, read from its trail."""

from classification import Classification
from classification.criterion import Criterion
from classification.evidence import evidence
from classification.names import NOT_SETTLED
from classification.verdict import Verdict


def verdict_reason(result: Classification, code: str) -> tuple[str, tuple[str, ...]]:
    """Why a disorder stands where it stands, in one or two sentences, with its sources."""
    if code == NOT_SETTLED:
        settled = [verdict.disorder.name for verdict in result.settled]
        if settled:
            return f"Established on what is known: {'; '.join(settled)}.", ("F-CRI-37",)
        return "No disorder has all it requires known, so nothing is established yet.", ("F-CRI-37",)
    verdict = result.by_code[code]
    return f"{STATUS[verdict.status]} {short_reason(verdict)}".strip(), (
        verdict.disorder.fact,
        *verdict.disorder.sources,
    )


STATUS = {
    "established": "Established.", "probable": "Probable.", "possible": "Possible.", "unlikely": "Unlikely.", "excluded": "Excluded.",
    None: "Open: not excluded, and nothing points to it.",
}  # fmt: skip


def short_reason(verdict: Verdict) -> str:
    """The decisive criterion in words: what excludes, what opposes, what is missing, or what was met."""
    if verdict.status == "excluded":
        return f"{_said(verdict, verdict.excluding[:1])}"
    if verdict.status == "unlikely" and verdict.opposing:
        return f"Against: {_said(verdict, verdict.opposing[:1])}"
    if verdict.status == "established":
        return f"{_said(verdict, verdict.disorder.established or ())}"
    missing = verdict.missing[:2]
    if missing:
        return f"Not yet known: {'; '.join(c.sentence[0].lower() + c.sentence[1:] for c in missing)}."
    return _said(verdict, verdict.column[:1]) if verdict.column else ""


def _said(verdict: Verdict, criteria: tuple[Criterion, ...]) -> str:
    parts = []
    for criterion in criteria[:2]:
        value = verdict.outcomes.value(criterion)
        word = "" if value else " — not met" if value is False else " — not yet known"
        seen = evidence(verdict.outcomes.patient, criterion)
        parts.append(f"{criterion.sentence}{word}{f' ({seen.rstrip(chr(46))})' if seen and len(seen) < 120 else ''}.")
    return " ".join(parts)
