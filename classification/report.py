"""A classification as plain JSON values, in the shape that other tools rely on (design 4.4)."""

from typing import Any

from classification import readings
from classification.actions import Wanted
from classification.beside import beside
from classification.classify import Classification, age_group, mechanisms, risk
from classification.criterion import Criterion
from classification.definitions import SOURCES, Definitions
from classification.exposures import Exposure
from classification.flags import soft_flags
from classification.lines import lineage
from classification.next_tests import Worth, next_tests
from classification.rules import REVIEWED, VERSION
from classification.verdict import Verdict


def report(result: Classification, *, anew: bool = True) -> dict[str, Any]:
    """All top-level keys of the command line's JSON; what is not settled is null.

    Without `anew` nothing is classified again: other readings and next tests, which cost many times the rest, are null.
    """
    patient, settled = result.patient, result.course
    return {
        "definitions": in_force(result.definitions),
        "bands": result.bands,
        "low_for_age": readings.low_for_age(patient),
        "agranulocytosis": result.agranulocytosis,
        "fever": {reading: readings.fever(patient, reading) for reading in readings.FEVER_READINGS},
        "lon": {reading: patient.drugs.lon_reading(reading) for reading in ("S1", "strict", "broad")},
        "course": settled[0],
        "course_note": settled[1],
        "lineage": lineage(patient),
        "lineages": patient.lineages,
        "age_group": age_group(patient),
        "mechanisms": mechanisms(result),
        "emergencies": {
            "raised": [
                {"code": e.code, "level": e.level, "because": e.sentence, "actions": list(e.actions)} for e in result.emergencies.raised
            ],
            "ask": [{"code": e.code, "because": e.sentence} for e in result.emergencies.ask],
        },
        "red_flags": {
            "hard": [name for name, value in patient.hard_flags.items() if value],
            "soft": soft_flags(patient),
        },
        "outside_catalogue": result.outside_catalogue,
        "beside": [{"name": b.name, "because": b.because, "fact": b.fact} for b in beside(patient)],
        "verdicts": [_verdict(v, result.under_another_reading.get(v.code) if anew else None) for v in result.verdicts],
        "drug_causality": [causality(e) for e in patient.drugs.all],
        "risk": risk(result),
        "actions": [_action(wanted) for wanted in result.actions],
        "harmful": [{"code": harm.code, "because": harm.because} for harm in result.harms],
        "next_tests": [_worth(each) for each in next_tests(result.patient.findings, result.definitions)] if anew else None,
        "rules": VERSION,
        "reviewed": REVIEWED,
    }


def in_force(definitions: Definitions) -> dict[str, Any]:
    """The readings in force by name, with their sources."""
    chosen = {
        "set": definitions.name, "mild_limit": definitions.mild_limit, "agranulocytosis": definitions.agranulocytosis,
        "chronic": definitions.chronic, "lon": definitions.lon, "fever": definitions.fever, "din4": definitions.din4,
    }  # fmt: skip
    words = (definitions.name, definitions.agranulocytosis, definitions.chronic, definitions.lon, definitions.fever)
    return chosen | {"sources": {word: list(SOURCES[word]) for word in words if word in SOURCES}}


def trail(verdict: Verdict) -> dict[str, list[dict[str, Any]]]:
    """The criteria that gave a verdict, by their part in it."""
    return {
        "required": [_outcome(verdict, c) for c in verdict.disorder.required],
        "supporting": [_outcome(verdict, c) for c in verdict.supporting],
        "opposing": [_outcome(verdict, c) for c in verdict.opposing],
        "excluding": [_outcome(verdict, c) for c in verdict.excluding],
        "missing": [_outcome(verdict, c) for c in verdict.missing],
    }


def _outcome(verdict: Verdict, c: Criterion) -> dict[str, Any]:
    return {"id": c.id, "value": verdict.outcomes.value(c), "fact": c.fact, "sources": list(c.sources)}


def _worth(each: Worth) -> dict[str, Any]:
    """A test, how many disorders it would take out of the differential and make firm in the mean, and which it could settle."""
    said = {"test": each.test.code, "says": each.test.says, "fact": each.test.fact}
    return said | {"shrink": each.shrink, "settling": each.settling, "settles": list(each.settles)}


def _verdict(verdict: Verdict, under: dict[str, Any] | None) -> dict[str, Any]:
    told = {"code": verdict.code, "status": verdict.status, **trail(verdict)}
    return told | ({"under": under} if under else {})


def causality(exposure: Exposure) -> dict[str, Any]:
    """One drug's causality grade beside the DIN criteria as they stand for it."""
    practical = exposure.patient.other_cause()
    from classification.causes import din4_strict
    from classification.kleene import equals, negate

    return {
        "drug": exposure.name,
        "class": exposure.drug_class,
        "grade": exposure.grade,
        "criteria": {
            "DIN-1": exposure.din1,
            "DIN-2": exposure.din2,
            "DIN-3": equals(exposure.patient.history.reexposure, "accidental"),
            "DIN-4 practical": negate(practical),
            "DIN-4 strict": din4_strict(exposure.patient),
        },
        "recovery_to_own_baseline": exposure.recovery_alt,
    }


def _action(wanted: Wanted) -> dict[str, Any]:
    return {"code": wanted.action.code, "because": [reason.sentence for reason in wanted.because]}
