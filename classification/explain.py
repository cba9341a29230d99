"""Sentences from a classification: each a message id, an English template, its values, a criterion and a source.

It decides nothing. Django translates the templates; `in_english` fills them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from classification.classify import Classification
from classification.criterion import Criterion
from classification.evidence import evidence
from classification.kleene import K3
from classification.verdict import Verdict

WORDS: dict[K3, str] = {True: "met", False: "not met", None: "not yet known"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an explanation."""

    id: str
    template: str
    values: dict[str, Any] = field(default_factory=dict)
    criterion: str = ""
    sources: tuple[str, ...] = ()


def in_english(sentence: Sentence) -> str:
    """The sentence filled in English, with its sources in brackets."""
    said = sentence.template.format(**sentence.values)
    return f"{said} [{', '.join(sentence.sources)}]" if sentence.sources else said


def explain(result: Classification) -> Iterator[Sentence]:
    """Everything worth saying, in the order of urgency: emergencies, verdicts pointed to with their trails, actions, harms."""
    for emergency in result.emergencies.raised:
        yield Sentence(
            f"emergency.{emergency.code}",
            "EMERGENCY ({level}): {what}.",
            {"level": emergency.level, "what": emergency.sentence},
            emergency.code,
            emergency.sources,
        )
    for emergency in result.emergencies.ask:
        yield Sentence(f"ask.{emergency.code}", "Ask now: {what}?", {"what": emergency.sentence}, emergency.code, emergency.sources)
    if result.first is None:
        yield Sentence("verdict.nothing", "Nothing stands out yet.")
    for verdict in result.pointed_to:
        yield from explain_verdict(verdict)
    for wanted in result.actions:
        because = "; ".join(reason.sentence for reason in wanted.because)
        yield Sentence(
            f"action.{wanted.action.code}",
            "{what}. Why: {because}.",
            {"what": wanted.action.says, "because": because},
            wanted.action.code,
            wanted.because[0].facts,
        )
    for harm in result.harms:
        yield Sentence(
            f"harm.{harm.code}",
            "Would harm here: {what}. {because}.",
            {"what": harm.says, "because": harm.because},
            harm.code,
            harm.facts,
        )


def explain_verdict(verdict: Verdict) -> Iterator[Sentence]:
    """A verdict and the criteria behind it: met, not met, not yet known, with what was seen."""
    row = verdict.disorder
    yield Sentence(
        f"verdict.{row.code}",
        "{name}: {status}.",
        {"name": row.name, "status": verdict.status or "open"},
        row.fact,
        row.sources,
    )
    decisive = tuple(dict.fromkeys((*row.required, *(row.established or ()), *verdict.column)))
    for criterion in (*decisive, *verdict.opposing):
        if criterion.sentence:
            yield explain_criterion(verdict, criterion)
    if row.cap and verdict.status != "established":
        yield Sentence(f"cap.{row.code}", "{why}", {"why": row.cap}, row.fact, row.sources)


def explain_criterion(verdict: Verdict, criterion: Criterion) -> Sentence:
    """One criterion with its value and the evidence it used, or what it misses."""
    value = verdict.outcomes.value(criterion)
    seen = evidence(verdict.outcomes.patient, criterion)
    template = "  {sentence}: {value}. {seen}" if seen else "  {sentence}: {value}."
    values = {"sentence": criterion.sentence, "value": WORDS[value], "seen": seen}
    return Sentence(f"criterion.{criterion.id}", template, values, criterion.id, criterion.sources)
