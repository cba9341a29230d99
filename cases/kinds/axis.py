"""Classify on one axis: band, course, lineage, agranulocytosis in a reading, low for age, LON in a reading, causality."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from cases.documents import Question
from cases.kinds.typed import chosen_of, field, marked, one, rule, words
from cases.moment import Moment
from classification import SETS, Classification
from classification.counts import HALF, ONE_POINT_ZERO
from classification.lines import lineage
from classification.marking import mark_single_best
from classification.quantities import scaled
from training.questions import Form, Marked, Said, Shown

UNKNOWN = "not_settled"
YES_NO = {"yes": "yes", "no": "no", UNKNOWN: "not yet known"}
BANDS = {"none": "not neutropenic", "mild": "mild", "moderate": "moderate", "severe": "severe"}
COURSES = {
    "acute": "acute", "chronic": "chronic", "intermittent": "intermittent", "cyclic": "cyclic", UNKNOWN: "not settled yet",
}  # fmt: skip
GRADES = {
    "definite": "definite", "probable": "probable", "possible": "possible", "unlikely": "unlikely",
    "unassessable": "cannot be assessed", "not_graded": "not graded: cytotoxic",
}  # fmt: skip
OPTIONS: dict[str, dict[str, str]] = {
    "band": BANDS, "course": COURSES, "lineage": {"isolated": "isolated", "combined": "combined", UNKNOWN: "not yet known"},
    "agranulocytosis": YES_NO, "low_for_age": YES_NO, "lon": YES_NO, "causality": GRADES,
}  # fmt: skip
LEGENDS = {
    "band": "How deep is the neutropenia?", "course": "What is its course, as far as is known?", "lineage": "Is it isolated?",
    "agranulocytosis": "Is this agranulocytosis under the reading named?", "low_for_age": "Is the count low for this age?",
    "lon": "Is late-onset neutropenia met under the reading named?", "causality": "How sure is it that the drug named is the cause?",
}  # fmt: skip
SOURCES = {
    "band": ("F-SEV-01", "F-DEF-06"), "course": ("F-DEF-19",), "lineage": ("F-DEF-01",), "agranulocytosis": ("F-DEF-16",),
    "low_for_age": ("F-DEF-42",), "lon": ("F-CRI-16",), "causality": ("F-CRI-12",),
}  # fmt: skip


def _three(value: bool | None) -> str:
    return UNKNOWN if value is None else "yes" if value else "no"


def key_under(asked: Question, result: Classification) -> str:
    """The key on that axis under the definitions of a classification; not settled where it is unknown."""
    patient = result.patient
    match asked.axis:
        case "band":
            return result.bands[result.definitions.name][asked.of] or UNKNOWN
        case "course":
            return result.course[0] or UNKNOWN
        case "lineage":
            return lineage(patient) or UNKNOWN
        case "agranulocytosis":
            return _three(result.agranulocytosis[asked.reading])
        case "low_for_age":
            return _three(None if patient.latest is None else patient.latest.low)
        case "lon":
            return _three(patient.drugs.lon_reading(asked.reading))
        case _:
            return next((e.grade for e in patient.drugs.all if e.name.lower() == asked.drug.lower()), "unassessable")


def sources_of(asked: Question) -> tuple[str, ...]:
    """The source of the definition named, then the row of the axis."""
    named = {"school-2020": "S1", "review-2025": "S2"}[asked.definition]
    return (named, "EC") if asked.axis in ("band", "course") else SOURCES[asked.axis]


class Axis:
    """One choice; right only under another named definition earns half, and is told so."""

    name = "axis"

    def keys(self, asked: Question, told: Moment) -> dict[str, str]:
        """The key under the definition named, and for bands and age under every other set."""
        if asked.axis in ("band", "low_for_age", "course"):
            return {name: key_under(asked, told.under(definitions)) for name, definitions in SETS.items()}
        return {asked.definition: key_under(asked, told.asked_under(asked))}

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        given = one(typed, field(asked.id))
        options = tuple(Shown(key, text, key == given) for key, text in OPTIONS[asked.axis].items())
        said = [LEGENDS[asked.axis] if not asked.asks else asked.asks]
        named = asked.reading or asked.drug or asked.definition
        rule_said = f"Definition: {named}. {rule('classify')}"
        if asked.follows:
            rule_said += f" {rule('follow_through')}"
        return Form("cases/kinds/one.html", said[0], rule_said, options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        return chosen_of(typed, field(asked.id), set(OPTIONS[asked.axis]), "Choose one of the answers.")

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        keys, note = self.keys(asked, told), ""
        own = told.answers.get(asked.follows) if asked.follows else None
        if own is not None and asked.axis == "band":
            followed = {name: band_of(Decimal(own), definitions.mild_limit) for name, definitions in SETS.items()}
            if answer != keys[asked.definition] and answer == followed[asked.definition]:
                keys, note = followed, "Right for your own count: one slip is not paid for twice."
        mark = mark_single_best(answer, keys, asked.definition, OPTIONS[asked.axis])
        word = words(mark)
        said = [
            Said(key, text, key == answer, word[key], self.why(asked, told, key, keys), sources_of(asked))
            for key, text in OPTIONS[asked.axis].items()
        ]
        return marked(mark, said, note=note)

    def why(self, asked: Question, told: Moment, option: str, keys: dict[str, str]) -> str:
        """Why this option is right or not, in one sentence."""
        right = option == keys[asked.definition]
        elsewhere = [name for name, key in keys.items() if key == option and name != asked.definition]
        reason = REASONS[asked.axis](asked, told, option)
        if not right and elsewhere:
            return f"{reason} Under {', '.join(elsewhere)} this would be right; the question named {asked.definition}."
        return reason

    def ideal(self, asked: Question, told: Moment) -> str:
        return self.keys(asked, told)[asked.definition]

    def hint(self, asked: Question, told: Moment) -> str:
        return {
            "band": "Compare the count with 0.5, 1.0 and the upper limit of the definition named; an edge belongs to the milder band.",
            "course": "Look at the days between the first and the last low count, and at any normal count between or after them.",
            "lineage": "Look at haemoglobin and platelets.",
            "agranulocytosis": "Read the definition: its depth, and whether it asks for fever or signs of sepsis.",
            "low_for_age": "The limit depends on the age, and in the newborn on weight and gestation.",
            "lon": "Count the days from the last infusion to the first low count, and compare the depth.",
            "causality": "Timing, recovery after stopping, other causes, and an accidental re-exposure decide the grade.",
        }[asked.axis]

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if asked.axis not in OPTIONS:
            return [("axis", "is missing.", f"Name one of: {', '.join(OPTIONS)}.")]
        if asked.axis == "agranulocytosis" and asked.reading not in told.known.agranulocytosis:
            return [
                (
                    "reading",
                    "is not a reading of agranulocytosis.",
                    f"Name one of: {', '.join(told.known.agranulocytosis)}.",
                )
            ]
        if asked.axis == "lon" and asked.reading not in ("S1", "strict", "broad"):
            return [("reading", "is not a reading of late-onset neutropenia.", "Name S1, strict or broad.")]
        if asked.axis == "causality" and asked.drug.lower() not in [d.name.lower() for d in told.findings.drugs or ()]:
            return [("drug", f"'{asked.drug}' is not a revealed drug.", "Name a drug that is revealed by this step.")]
        if asked.axis == "band" and self.ideal(asked, told) == UNKNOWN:
            return [
                (
                    "axis",
                    "the band cannot be derived at this step.",
                    "Reveal a count without a bound that straddles an edge.",
                )
            ]
        return []


def band_of(anc: Decimal, limit: str) -> str:
    """The band of a number under an upper limit; an edge belongs to the milder band (F-DEF-06)."""
    value = int(anc * 1_000_000)
    for name, edge in (("severe", HALF), ("moderate", ONE_POINT_ZERO), ("mild", scaled(limit))):
        if value < edge:
            return name
    return "none"


def _band_reason(asked: Question, told: Moment, option: str) -> str:
    limit = SETS[asked.definition].mild_limit
    spans = {
        "none": f"Not neutropenic is {limit} or more.", "mild": f"Mild runs from 1.0 to below {limit}.",
        "moderate": "Moderate runs from 0.5 to below 1.0.", "severe": "Severe is below 0.5.",
    }  # fmt: skip
    series = told.known.patient.series
    sample = series.latest if asked.of == "latest" else series.nadir
    count = "" if sample is None or sample.count.anc is None else f" The count is {sample.count.anc}."
    return spans.get(option, "") + count


def _course_reason(asked: Question, told: Moment, option: str) -> str:
    spans = {
        "acute": "Acute needs a normal count within 90 days of the first low one.",
        "chronic": "Chronic needs at least 90 days between the first and the last low count, with no normal one between.",
        "intermittent": "Intermittent is a normal count between two low ones.",
        "cyclic": "Cyclic needs a rhythm of about 21 days over at least two cycles of close counts.",
        UNKNOWN: "Until counts have shown recovery or 90 days, the course is not settled.",
    }  # fmt: skip
    return f"{spans[option]} Here: {told.known.course[1]}."


def _lineage_reason(asked: Question, told: Moment, option: str) -> str:
    second = told.known.patient.second_cytopenia
    seen = "haemoglobin and platelets are not both known" if second is None else f"second line: {second.replace('_', ' ')}"
    return f"Isolated means that haemoglobin and platelets are normal. Here: {seen}."


READINGS = {
    "S1A": "a count below 0.5", "S1B": "a count below 0.1 together with fever or signs of sepsis", "S1C": "a count below 0.1",
    "D": "a count below 0.5, without a clause on symptoms", "IAAAS": "two counts below 0.5 with fever, infection or signs of sepsis",
    "F": "a count of 0.5 or below with fever or signs of sepsis", "G": "a count of 0.2 or below",
}  # fmt: skip
LON_READINGS = {
    "S1": "a count below 0.5 at least three weeks after the last infusion", "strict": "a count below 1.0 at least three weeks after it",
    "broad": "a count below 1.5 at least four weeks after it",
}  # fmt: skip


def _agranulocytosis_reason(asked: Question, told: Moment, option: str) -> str:
    value = YES_NO[_three(told.known.agranulocytosis[asked.reading])]
    return f"Reading {asked.reading} asks for {READINGS[asked.reading]}. Here it is {value}."


def _age_reason(asked: Question, told: Moment, option: str) -> str:
    from classification.readings import low_for_age

    told_limit = low_for_age(told.known.patient)["limit"]
    return f"Limit used: {told_limit}."


def _lon_reason(asked: Question, told: Moment, option: str) -> str:
    value = told.known.patient.drugs.lon_reading(asked.reading)
    days = [e.days_since_last_dose for e in told.known.patient.drugs.lon if e.days_since_last_dose is not None]
    since = f" The count fell {days[0]} days after the last infusion." if days else ""
    return f"This reading asks for {LON_READINGS[asked.reading]}.{since} Here it is {YES_NO[_three(value)]}."


def _causality_reason(asked: Question, told: Moment, option: str) -> str:
    grades = {
        "definite": "Definite needs timing, recovery, no other cause, and an accidental re-exposure.",
        "probable": "Probable is timing, recovery and no other cause, without re-exposure.",
        "possible": "Possible is right timing with a competing cause, or with recovery or exclusion not yet known.",
        "unlikely": "Unlikely is wrong timing, or no recovery after stopping.",
        "unassessable": "Without dates a drug cannot be assessed.", "not_graded": "Cytotoxic drugs act predictably and are not graded.",
    }  # fmt: skip
    return grades[option] + " The grade is a scale of its own beside the verdict."


REASONS = {
    "band": _band_reason, "course": _course_reason, "lineage": _lineage_reason, "agranulocytosis": _agranulocytosis_reason,
    "low_for_age": _age_reason, "lon": _lon_reason, "causality": _causality_reason,
}  # fmt: skip
