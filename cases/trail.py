"""The trail of an answer: all that decided it, as plain values, so that it stays explainable without today's rules.

Its texts are English; `words` keeps what each was put together from, so that it can be told in another language."""

from typing import Any

from cases.documents import Question
from cases.keys import key_of
from cases.kinds.reasons import short_reason
from cases.moment import Moment
from cases.words import stored_words
from classification import REVIEWED, VERSION, Classification
from classification.evidence import evidence
from classification.names import name_of
from classification.report import causality, in_force
from classification.verdict import Verdict
from training.questions import Marked

SHOWN_PLACES = 8


def answer_trail(asked: Question, told: Moment, marked: Marked, moment: dict[str, Any]) -> dict[str, Any]:
    """Everything said of one answer: its mark, the key of that day, the verdict it is about, the moment it was given at."""
    result = told.asked_under(asked)
    about = result.by_code.get(marked.about)
    trail = {
        "kind": asked.kind,
        "marked": marked.as_data(),
        "key": key_of(asked, told),
        "definition": asked.definition,
        "about": None if about is None else verdict_trail(about),
        "differs": _differs(result, marked.about) if about else [],
        "moment": moment,
    }
    return trail | {"words": stored_words(trail)}


def verdict_trail(verdict: Verdict) -> dict[str, Any]:
    """A verdict with each criterion: value, evidence or what it misses, source."""
    row = verdict.disorder
    order = dict.fromkeys((*row.required, *(row.established or ()), *verdict.opposing, *verdict.excluding, *verdict.supporting))
    return {
        "code": row.code,
        "name": row.name,
        "status": verdict.status,
        "cap": row.cap,
        "criteria": [
            {
                "id": c.id, "sentence": c.sentence, "value": verdict.outcomes.value(c), "seen": evidence(verdict.outcomes.patient, c),
                "fact": c.fact, "sources": list(c.sources), "revision": c.revision,
            }
            for c in order
        ],
    }  # fmt: skip


def _differs(result: Classification, code: str) -> list[dict[str, Any]]:
    """What another definition would say of the verdict that the answer is about."""
    under = result.under_another_reading.get(code, {})
    return [{"definition": name, "status": status} for name, status in under.items()]


def moment_trail(told: Moment) -> dict[str, Any]:
    """What is known at a step: what remains with its two counts, emergencies, causality, the definitions in force."""
    known = told.known
    before = told.before.known.statuses if told.before else {}
    return {
        "definitions": in_force(known.definitions),
        "rules": VERSION,
        "reviewed": REVIEWED,
        "not_excluded": len(known.not_excluded),
        "pointed_to": len(known.pointed_to),
        "catalogue": len(known.verdicts),
        "statuses": known.statuses,
        "remains": [remaining(v) for v in known.verdicts if v.status not in ("excluded", None)][:SHOWN_PLACES],
        "open": [v.code for v in known.verdicts if v.status is None],
        "left": [
            remaining(v, shown=False) for v in known.verdicts if v.status == "excluded" and before and before.get(v.code) != "excluded"
        ],
        "emergencies": [{"code": e.code, "level": e.level, "sentence": e.sentence} for e in known.emergencies.raised],
        "ask": [{"code": e.code, "sentence": e.sentence} for e in known.emergencies.ask],
        "causality": [causality(e) for e in known.patient.drugs.all],
        **({"outside": True} if known.outside_catalogue else {}),  # DV outside_catalogue: shown with the ranking, whatever is first
    }


def remaining(verdict: Verdict, *, shown: bool = True) -> dict[str, Any]:
    """One line of what remains, or of what left: name, status, one reason."""
    return {"code": verdict.code, "name": name_of(verdict.code), "status": verdict.status, "why": short_reason(verdict, shown=shown)}
