"""Classify on one axis: band, course, lineage, agranulocytosis in a reading, low for age, LON in a reading, causality."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import HARMLESS, chosen_of, field, marked, one, rule, rule_under, sent, unread, words
from cases.moment import Moment
from cases.words import N_, Text, engine, joined, say
from classification import SETS, Classification
from classification.counts import HALF, ONE_POINT_ZERO
from classification.lines import lineage
from classification.marking import mark_single_best
from classification.quantities import scaled
from training.questions import Example, Examples, Form, Marked, Said, Shown

UNKNOWN = "not_settled"
YES_NO = {"yes": N_("yes"), "no": N_("no"), UNKNOWN: N_("not yet known")}
BANDS = {"none": N_("not neutropenic"), "mild": N_("mild"), "moderate": N_("moderate"), "severe": N_("severe")}
COURSES = {
    "acute": N_("acute"), "chronic": N_("chronic"), "intermittent": N_("intermittent"),
    "cyclic": N_("cyclic"), UNKNOWN: N_("not settled yet"),
}  # fmt: skip
GRADES = {
    "definite": N_("definite"), "probable": N_("probable"), "possible": N_("possible"), "unlikely": N_("unlikely"),
    "unassessable": N_("cannot be assessed"), "not_graded": N_("not graded: cytotoxic"),
}  # fmt: skip
OPTIONS: dict[str, dict[str, str]] = {
    "band": BANDS, "course": COURSES, "lineage": {"isolated": N_("isolated"), "combined": N_("combined"), UNKNOWN: N_("not yet known")},
    "agranulocytosis": YES_NO, "low_for_age": YES_NO, "lon": YES_NO, "causality": GRADES,
}  # fmt: skip
LEGENDS = {
    "band": N_("How deep is the neutropenia?"), "course": N_("What is its course, as far as is known?"),
    "lineage": N_("Is it isolated?"),
    "agranulocytosis": N_("Is this agranulocytosis under the reading named?"), "low_for_age": N_("Is the count low for this age?"),
    "lon": N_("Is late-onset neutropenia met under the reading named?"),
    "causality": N_("How sure is it that the drug named is the cause?"),
}  # fmt: skip
HINTS = {
    "band": N_("Compare the count with 0.5, 1.0 and the upper limit of the definition named; an edge belongs to the milder band."),
    "course": N_("Look at the days between the first and the last low count, and at any normal count between or after them."),
    "lineage": N_("Look at haemoglobin and platelets."),
    "agranulocytosis": N_("Read the definition: its depth, and whether it asks for fever or signs of sepsis."),
    "low_for_age": N_("The limit depends on the age, and in the newborn on weight and gestation."),
    "lon": N_("Count the days from the last infusion to the first low count, and compare the depth."),
    "causality": N_(
        "Timing, recovery after stopping, other causes, other drugs that fit as well, and an accidental re-exposure decide the grade."
    ),
}
SOURCES = {
    "band": ("F-SEV-01", "F-DEF-06"), "course": ("F-DEF-19",), "lineage": ("F-DEF-01",), "agranulocytosis": ("F-DEF-16",),
    "low_for_age": ("F-DEF-42",), "lon": ("F-CRI-16",), "causality": ("F-CRI-09", "F-CRI-12"),
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

    def legend(self, asked: Question) -> str:
        return asked.asks or _(LEGENDS[asked.axis])

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        given = one(typed, field(asked.id))
        options = tuple(Shown(key, _(text), key == given) for key, text in OPTIONS[asked.axis].items())
        rule_said = rule_under(asked.reading or asked.drug or asked.definition, "classify")
        if asked.follows:
            rule_said += f" {rule('follow_through')}"
        return Form("cases/kinds/one.html", self.legend(asked), rule_said, options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        return chosen_of(typed, field(asked.id), set(OPTIONS[asked.axis]), _("Choose one of the answers."))

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        keys, note = self.keys(asked, told), Text("")
        own = told.answers.get(asked.follows) if asked.follows else None
        if own is not None and asked.axis == "band":
            followed = {name: band_of(Decimal(own), definitions.mild_limit) for name, definitions in SETS.items()}
            if answer != keys[asked.definition] and answer == followed[asked.definition]:
                keys, note = followed, say("Right for your own count: one slip is not paid for twice.")
        mark = mark_single_best(answer, keys, asked.definition, OPTIONS[asked.axis])
        word = words(mark)
        said = [
            Said(key, engine(text), key == answer, word[key], self.why(asked, told, key, keys), sources_of(asked))
            for key, text in OPTIONS[asked.axis].items()
        ]
        return marked(mark, said, note=note)

    def why(self, asked: Question, told: Moment, option: str, keys: dict[str, str]) -> Text:
        """Why this option is right or not, in one sentence."""
        right = option == keys[asked.definition]
        elsewhere = [name for name, key in keys.items() if key == option and name != asked.definition]
        reason = REASONS[asked.axis](asked, told, option)
        if not right and elsewhere:
            return say("%(reason)s Under %(others)s this would be right; the question named %(named)s.",
                       reason=reason, others=", ".join(elsewhere), named=asked.definition)  # fmt: skip
        return reason

    def ideal(self, asked: Question, told: Moment) -> str:
        return self.keys(asked, told)[asked.definition]

    def typed(self, asked: Question, answer: str) -> dict[str, list[str]]:
        return sent(asked.id, answer)

    def examples(self, asked: Question, told: Moment) -> Examples:
        keys = self.keys(asked, told)
        key = keys[asked.definition]
        elsewhere = next((other for other in keys.values() if other != key), "")
        wrong = next(option for option in OPTIONS[asked.axis] if option not in keys.values())
        return Examples(
            right=Example(sent(asked.id, key), Fraction(1)),
            partly=Example(sent(asked.id, elsewhere), Fraction(1, 2)) if elsewhere else "No other definition says otherwise.",
            wrong=Example(sent(asked.id, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "Choose one of the answers.", "profound"),
            empty=unread(asked.id, "Choose one of the answers."),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _(HINTS[asked.axis])

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


def _band_reason(asked: Question, told: Moment, option: str) -> Text:
    limit = SETS[asked.definition].mild_limit
    spans = {
        "none": say("Not neutropenic is %(limit)s or more.", limit=limit),
        "mild": say("Mild runs from 1.0 to below %(limit)s.", limit=limit),
        "moderate": say("Moderate runs from 0.5 to below 1.0."), "severe": say("Severe is below 0.5."),
    }  # fmt: skip
    series = told.known.patient.series
    sample = series.latest if asked.of == "latest" else series.nadir
    count = "" if sample is None or sample.count.anc is None else say("The count is %(count)s.", count=sample.count.anc)
    return joined(" ", (spans.get(option, ""), count))


SPANS = {
    "acute": N_("Acute needs a normal count within 90 days of the first low one."),
    "chronic": N_("Chronic needs at least 90 days between the first and the last low count, with no normal one between."),
    "intermittent": N_("Intermittent is a normal count between two low ones."),
    "cyclic": N_("Cyclic needs a rhythm of about 21 days over at least two cycles of close counts."),
    UNKNOWN: N_("Until counts have shown recovery or 90 days, the course is not settled."),
}


def _course_reason(asked: Question, told: Moment, option: str) -> Text:
    return say("%(rule)s Here: %(course)s.", rule=engine(SPANS[option]), course=engine(told.known.course[1]))


def _lineage_reason(asked: Question, told: Moment, option: str) -> Text:
    second = told.known.patient.second_cytopenia
    if second is None:
        return say("Isolated means that haemoglobin and platelets are normal. Here haemoglobin and platelets are not both known.")
    line = engine(second.replace("_", " "))
    return say("Isolated means that haemoglobin and platelets are normal. Here the second line is: %(line)s.", line=line)


READINGS = {
    "S1A": N_("a count below 0.5"), "S1B": N_("a count below 0.1 together with fever or signs of sepsis"), "S1C": N_("a count below 0.1"),
    "D": N_("a count below 0.5, without a clause on symptoms"),
    "IAAAS": N_("two counts below 0.5 with fever, infection or signs of sepsis"),
    "F": N_("a count of 0.5 or below with fever or signs of sepsis"), "G": N_("a count of 0.2 or below"),
}  # fmt: skip
LON_READINGS = {
    "S1": N_("a count below 0.5 at least three weeks after the last infusion"),
    "strict": N_("a count below 1.0 at least three weeks after it"), "broad": N_("a count below 1.5 at least four weeks after it"),
}  # fmt: skip


def _agranulocytosis_reason(asked: Question, told: Moment, option: str) -> Text:
    value = engine(YES_NO[_three(told.known.agranulocytosis[asked.reading])])
    asks = engine(READINGS[asked.reading])
    return say("Reading %(reading)s asks for %(asks)s. Here it is %(value)s.", reading=asked.reading, asks=asks, value=value)


def _age_reason(asked: Question, told: Moment, option: str) -> Text:
    from classification.readings import low_for_age

    return say("Limit used: %(limit)s.", limit=engine(str(low_for_age(told.known.patient)["limit"])))


def _lon_reason(asked: Question, told: Moment, option: str) -> Text:
    value = engine(YES_NO[_three(told.known.patient.drugs.lon_reading(asked.reading))])
    days = [e.days_since_last_dose for e in told.known.patient.drugs.lon if e.days_since_last_dose is not None]
    since = say("The count fell %(days)s days after the last infusion.", days=days[0]) if days else ""
    asks = say("This reading asks for %(asks)s.", asks=engine(LON_READINGS[asked.reading]))
    return joined(" ", (asks, since, say("Here it is %(value)s.", value=value)))


DEGREES = {
    "definite": N_("Definite needs timing, recovery, no other cause or drug, and an accidental re-exposure."),
    "probable": N_("Probable is timing, recovery, and no other cause or drug that could explain the fall, without re-exposure."),
    "possible": N_(
        "Possible is right timing while another disease or drug could explain the fall, or recovery or exclusion is not yet known."
    ),
    "unlikely": N_("Unlikely is wrong timing, or no recovery after stopping."),
    "unassessable": N_("Without dates a drug cannot be assessed."),
    "not_graded": N_("Cytotoxic drugs act predictably and are not graded."),
}


def _causality_reason(asked: Question, told: Moment, option: str) -> Text:
    beside = say("%(rule)s The grade is a scale of its own beside the verdict.", rule=engine(DEGREES[option]))
    drug = next((e for e in told.asked_under(asked).patient.drugs.all if e.name.lower() == asked.drug.lower()), None)
    if drug is None or not drug.rivals or option != drug.grade or option != "possible":
        return beside
    rivals = ", ".join(rival.name for rival in drug.rivals)
    return joined(" ", (beside, say("Not acquitted beside it: %(drugs)s.", drugs=rivals)))


REASONS = {
    "band": _band_reason, "course": _course_reason, "lineage": _lineage_reason, "agranulocytosis": _agranulocytosis_reason,
    "low_for_age": _age_reason, "lon": _lon_reason, "causality": _causality_reason,
}  # fmt: skip
