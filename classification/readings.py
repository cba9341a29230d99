"""The definitions side by side: bands, fever, agranulocytosis in seven readings (F-SEV, F-DEF-06 to -16, F-CFL-08)."""

from typing import TYPE_CHECKING

from classification.counts import HALF, ONE_POINT_ZERO, Sample
from classification.definitions import SETS
from classification.findings.groups import Examination
from classification.kleene import K3, all_of, any_of, negate, some
from classification.quantities import scaled

if TYPE_CHECKING:
    from classification.patient import Patient

TENTH, FIFTH = scaled("0.1"), scaled("0.2")
FEVER_READINGS = ("IDSA", "ESMO-2010", "ESMO-2016", "38.0")


def nadir_band(patient: "Patient", limit: int) -> str | None:
    """The deepest band of any count; unknown where a bound leaves a deeper one open."""
    for name, edge in (("severe", HALF), ("moderate", ONE_POINT_ZERO), ("mild", limit)):
        below = patient.series.any_below(edge)
        if below is None:
            return None
        if below:
            return name
    return "none"


def band(sample: Sample | None, limit: int) -> str | None:
    """none, mild, moderate or severe by the definition's own arithmetic; unknown where a bound straddles an edge."""
    if sample is None:
        return None
    for name, edge in (("severe", HALF), ("moderate", ONE_POINT_ZERO), ("mild", limit)):
        below = sample.below(edge)
        if below is None:
            return None
        if below:
            return name
    return "none"


def bands(patient: "Patient") -> dict[str, dict[str, str | None]]:
    """Per definition set the band of the nadir and of the latest count."""
    return {name: {"nadir": nadir_band(patient, s.limit), "latest": band(patient.series.latest, s.limit)} for name, s in SETS.items()}


def fever_seen(seen: Examination, reading: str, age: int | None) -> K3:
    """Fever in one examination under a reading; 38.0 to 38.2 without its duration is unknown (F-CRI-33, C8)."""
    if seen.temperature is None:
        return True if reading == "38.0" and seen.sepsis_signs else None
    degrees, minutes = float(seen.temperature), seen.fever_minutes
    if age is not None and age < 90 and degrees >= 38.0:
        return True
    if reading == "IDSA":
        once, low, long = degrees >= 38.3, degrees >= 38.0, 60
    elif reading == "38.0":
        signs = True if degrees > 38.0 else any_of(False, seen.sepsis_signs)
        return None if signs is False and age is None and degrees >= 38.0 else signs
    else:
        once, low, long = degrees > (38.5 if reading == "ESMO-2010" else 38.3), degrees > 38.0, 120
    if once:
        return True
    sustained = False if not low else None if minutes is None else minutes >= long
    if sustained is False and age is None and degrees >= 38.0:
        return None  # below 90 days of age one value of 38.0 is fever
    return sustained


def fever(patient: "Patient", reading: str | None = None) -> K3:
    """Fever now, under the reading in force or the one named."""
    return fever_seen(patient.examination, reading or patient.definitions.fever, patient.age)


def fever_in_episode(patient: "Patient", reading: str | None = None) -> K3:
    """Fever at any examination told: agranulocytosis is a word for the episode, not for the day."""
    told = patient.findings.examination or ()
    return some(fever_seen(seen, reading or patient.definitions.fever, patient.age) for seen in told) if told else None


def _infected(seen: Examination) -> K3:
    """A clinical infection: one of any severity, or a site of infection."""
    severity, sites = seen.infection_severity, seen.infection_sites
    return any_of(None if severity is None else severity != "none", None if sites is None else sites.non_empty())


def agranulocytosis(patient: "Patient") -> dict[str, K3]:
    """The seven readings; an unknown temperature makes S1B, IAAAS and F unknown, never false (F-DEF-16, OP-11)."""
    series, told = patient.series, patient.findings.examination or ()
    severe, tenth = series.any_below(HALF), series.any_below(TENTH)
    hot = fever_in_episode(patient)
    septic = some(seen.sepsis_signs for seen in told) if told else None
    infected = some([_infected(seen) for seen in told]) if told else None
    twice = series.at_least_two([s.below(HALF) for s in series.samples], len(series.samples))
    at_most_half = some([negate(s.above(HALF)) for s in series.samples]) if series.samples else None
    at_most_fifth = some([negate(s.above(FIFTH)) for s in series.samples]) if series.samples else None
    return {
        "S1A": severe,
        "S1B": all_of(tenth, any_of(hot, septic)),
        "S1C": tenth,
        "D": severe,
        "IAAAS": all_of(twice, any_of(hot, infected, septic)),
        "F": all_of(at_most_half, any_of(hot, septic)),
        "G": at_most_fifth,
    }


def low_for_age(patient: "Patient") -> dict[str, object]:
    """Whether the latest count is low at this age, with the limit used and its source."""
    latest = patient.series.latest
    return {
        "value": None if latest is None else latest.low,
        "limit": _limit_used(patient, latest),
        "source": "F-DEF-42",
    }


def _limit_used(patient: "Patient", latest: Sample | None) -> str:
    age = None if latest is None or patient.age is None else patient.age + latest.day
    if age is None:
        return "age not known"
    if age >= 366:
        return f"{patient.definitions.mild_limit} from day 366 ({patient.definitions.name})"
    if age > 60:
        return "1.0 from day 61 to 365"
    if age > 14:
        return "1.0 low, 1.0 to below 1.5 uncertain, day 15 to 60"
    return "neonatal limits by age, birth weight and gestation"


def course(patient: "Patient") -> tuple[str | None, str]:
    """acute, chronic, intermittent, cyclic or None, and the sentence that says why not settled (DV course)."""
    from classification.flags import rhythm

    series = patient.series
    if rhythm(patient):
        return "cyclic", "a rhythm of 18 to 24 days"
    if patient.chronic:
        return "chronic", "at least 90 days between the first and the last low count, none normal between"
    if patient.chronic is False and patient.neutropenic:
        return "acute", "recovered within 90 days of the first low count"
    if series.intermittent:
        return "intermittent", "a normal count between two low ones"
    after = [s for s in series.samples if series.low_days and s.day > series.low_days[-1]]
    if any(s.under_gcsf and s.low is False for s in after):
        return None, "recovered under G-CSF"
    if series.low_days and not after and not series.unclear_days:
        observed = series.low_days[-1] - series.low_days[0]
        return None, f"acute so far, {observed} days observed"
    return None, "not settled"
