"""Fever, sepsis, infection, and the seven readings of agranulocytosis (F-CFL-08, F-DEF-08 to -16, F-CRI-33)."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from tests.classification.oracle.counts import age_now, at_most, below, series
from tests.classification.oracle.logic import K3, Doc, at_least, both, either, entries, filled, latest, no

READINGS = ("IDSA", "ESMO-2010", "ESMO-2016", "38.0")


def infant(doc: Doc) -> K3:
    """Below 90 days of age."""
    age = age_now(doc)
    return None if age is None else age < 90


def lasting(minutes: int | None, limit: int) -> K3:
    """The temperature stayed up for so many minutes."""
    return None if minutes is None else minutes >= limit


def above(temperature: Any, limit: str) -> K3:
    """temperature > limit."""
    return None if temperature is None else Fraction(str(temperature)) > Fraction(limit)


def hot(doc: Doc, temperature: Any, minutes: int | None, reading: str) -> K3:
    """One temperature and its minutes under one reading; below 90 days of age one value from 38.0 on is fever."""
    warm = at_least(temperature, "38.0")
    young = both(warm, infant(doc))
    if reading == "IDSA":
        return either(at_least(temperature, "38.3"), both(warm, lasting(minutes, 60)), young)
    if reading == "38.0":
        return either(above(temperature, "38.0"), young)
    limit = "38.5" if reading == "ESMO-2010" else "38.3"
    return either(above(temperature, limit), both(above(temperature, "38.0"), lasting(minutes, 120)), young)


def fever(doc: Doc, reading: str = "IDSA") -> K3:
    """The latest temperature told, with the latest minutes told; "38.0" takes signs of sepsis without fever as well."""
    temperature, minutes = latest(doc, "examination", "temperature"), latest(doc, "examination", "fever_minutes")
    found = hot(doc, temperature, minutes, reading)
    return either(found, latest(doc, "examination", "sepsis_signs")) if reading == "38.0" else found


def ever(doc: Doc, judge: Callable[[Doc], K3]) -> K3:
    """True at any examination told; false only where every one of them says so."""
    exams = entries(doc, "examination")
    return either(*(judge(exam) for exam in exams)) if exams else None


def fever_ever(doc: Doc) -> K3:
    """Fever at any examination told."""
    return ever(doc, lambda exam: hot(doc, exam.get("temperature"), exam.get("fever_minutes"), "IDSA"))


def sepsis_ever(doc: Doc) -> K3:
    """Signs of sepsis at any examination told."""
    return ever(doc, lambda exam: exam.get("sepsis_signs"))


def infection_ever(doc: Doc) -> K3:
    """A clinical infection at any examination told: a severity, or a site."""

    def graded(exam: Doc) -> K3:
        return None if exam.get("infection_severity") is None else exam["infection_severity"] != "none"

    return ever(doc, lambda exam: either(graded(exam), filled(exam.get("infection_sites"))))


def two_below_half(doc: Doc, rules: str) -> K3:
    """ANC < 0.5 on two separate counts; as in low_n, one such count leaves the second one open."""
    lows = [below(doc, count, "0.5", rules) for count in series(doc)]
    if lows.count(True) >= 2:
        return True
    return False if len(lows) >= 2 and all(value is False for value in lows) else None


def agranulocytosis(doc: Doc, rules: str) -> dict[str, K3]:
    """One value per reading; every reading looks at the lowest count."""
    found = series(doc)

    def any_under(limit: str) -> K3:
        return either(*(below(doc, count, limit, rules) for count in found)) if found else None

    def any_to(limit: str) -> K3:
        return either(*(at_most(doc, count, limit, rules) for count in found)) if found else None

    ill = either(fever_ever(doc), sepsis_ever(doc))
    return {
        "S1A": any_under("0.5"),
        "S1B": both(any_under("0.1"), ill),
        "S1C": any_under("0.1"),
        "D": any_under("0.5"),
        "IAAAS": both(two_below_half(doc, rules), either(ill, infection_ever(doc))),
        "F": both(any_to("0.5"), ill),
        "G": any_to("0.2"),
    }


def neonate_ill(doc: Doc) -> K3:
    """neo_ill: not well, or signs of sepsis, or a positive culture."""
    culture = latest(doc, "neonatal", "sepsis_culture")
    return either(
        no(latest(doc, "neonatal", "well")),
        latest(doc, "examination", "sepsis_signs"),
        None if culture is None else culture == "pos" and latest(doc, "neonatal", "well") is not True,
    )
