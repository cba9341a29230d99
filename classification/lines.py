"""The other cell lines: derived from the numbers wherever numbers are given (OP-01), else as the treating team states them."""

from typing import TYPE_CHECKING

from classification.counts import HALF, ONE_POINT_FIVE, Sample
from classification.kleene import K3, all_of, any_of, every, negate, some
from classification.lazy import once
from classification.quantities import SCALE, Quantity, scaled

if TYPE_CHECKING:
    from classification.patient import Patient

# Lower limits of haemoglobin in g/L by age in days, female and male: common teaching (WHO), no row of the sheet gives them.
HAEMOGLOBIN_LIMITS = ((1826, 110, 110), (4383, 115, 115), (5478, 120, 120), (10**6, 120, 130))
PLATELET_LIMIT, LYMPHOCYTE_LIMIT, MONOCYTES_LOW, MONOCYTES_HIGH = (scaled(text) for text in ("150", "1.0", "0.2", "1.0"))
SEVERE_HB, SEVERE_PLT, FALL_OF_HB = 100, scaled("100"), 20
APLASTIC_PLT = scaled("50")
SIX_MONTHS, ADULT = 180, 6574
EXPLAINED = ("none", "iron_deficiency", "other_explained")


def below(quantity: Quantity | None, limit: int) -> K3:
    """Whether a reported value lies below a scaled limit; nothing reported is unknown."""
    if quantity is None or quantity.value is None:
        return None if quantity is None else False
    value = quantity.steps
    if quantity.sign in ("eq", "le"):
        return True if value < limit else (False if quantity.sign == "eq" else None)
    if quantity.sign == "lt":
        return True if value <= limit else None
    return False if value >= limit else None


def haemoglobin_limits(patient: "Patient", sample: Sample) -> tuple[int, ...]:
    """The lower limit of haemoglobin in g/L at the age of the count, of the sex or of both; none is used before six months."""
    age = None if patient.age is None else patient.age + sample.day
    if age is None or age < SIX_MONTHS:
        return ()
    female, male = next((female, male) for until, female, male in HAEMOGLOBIN_LIMITS if age < until)
    return (female,) if patient.sex == "female" else (male,) if patient.sex == "male" else (female, male)


def judged_for_haemoglobin(patient: "Patient") -> list[Sample]:
    """The counts from six months of age on: of an earlier one no limit is used, so it speaks neither way."""
    samples = patient.series.samples
    return samples if patient.age is None else [s for s in samples if patient.age + s.day >= SIX_MONTHS]


def _any(patient: "Patient", values: list[K3]) -> K3:
    """True when one count shows it, false only when every count reports that line and none does; filling one is safe."""
    return some(values) if values else None


def _anaemia(patient: "Patient") -> K3:
    if patient.age is None:
        return None
    return _any(patient, [_anaemic(patient, s) for s in judged_for_haemoglobin(patient)])


def _anaemic(patient: "Patient", sample: Sample) -> K3:
    """Below the limit of the sex, and where that is not told, of both."""
    limits = haemoglobin_limits(patient, sample)
    found = {below(sample.count.hb, limit * SCALE) for limit in limits}
    return found.pop() if len(found) == 1 else None


def _thrombocytopenia(patient: "Patient") -> K3:
    return _any(patient, [below(s.count.plt, PLATELET_LIMIT) for s in patient.series.samples])


def _lymphopenia(patient: "Patient") -> K3:
    if patient.age is None:
        return None
    return _any(patient, [below(s.count.lymph, LYMPHOCYTE_LIMIT) for s in patient.series.samples if patient.age + s.day >= ADULT])


def _monocytopenia(patient: "Patient") -> K3:
    return _any(patient, [below(s.count.mono, MONOCYTES_LOW) for s in patient.series.samples])


def _monocytosis(patient: "Patient") -> K3:
    return _any(patient, [negate(below(s.count.mono, MONOCYTES_HIGH + 1)) for s in patient.series.samples])


def _pancytopenia(patient: "Patient") -> K3:
    def on_one_date(s: Sample) -> K3:
        return all_of(below(s.count.hb, SEVERE_HB * SCALE), below(s.count.plt, SEVERE_PLT), s.low)

    return _any(patient, [on_one_date(s) for s in patient.series.samples])


FROM_NUMBERS = {
    "anaemia": _anaemia, "thrombocytopenia": _thrombocytopenia, "lymphopenia": _lymphopenia, "monocytopenia": _monocytopenia,
    "monocytosis": _monocytosis, "pancytopenia": _pancytopenia,
}  # fmt: skip


def has_line(patient: "Patient", line: str) -> K3:
    """Whether that line is low (or, monocytosis, high): numbers first, then what is stated."""
    known = patient.lines_known
    if line not in known:
        known[line] = _line(patient, line)
    return known[line]


def _line(patient: "Patient", line: str) -> K3:
    counted = FROM_NUMBERS[line](patient)
    if counted is not None:
        return counted
    stated = patient.statement.lineages
    if stated is None:
        return None
    if stated.has("isolated_neutropenia") and line in ("anaemia", "thrombocytopenia", "pancytopenia"):
        return False
    told: K3 = stated.has(line)
    return told


def neutropenia_or(patient: "Patient", *wanted: str) -> K3:
    """Neutropenic for age, or one of these lines is low."""
    return patient.neutropenic or any_of(patient.neutropenic, *(has_line(patient, line) for line in wanted))


def clear_second_line(patient: "Patient") -> K3:
    """Haemoglobin or platelets clearly low: below 100, or fallen by 20 g/L or by half (IP-02).

    A value just under the healthy limit is common in the ill; it leaves the second line open and blocks nothing.
    """
    samples = patient.series.samples
    if not samples:
        return None
    grown = [] if patient.age is None else judged_for_haemoglobin(patient)
    low = [below(s.count.plt, SEVERE_PLT) for s in samples]
    low += [below(s.count.hb, SEVERE_HB * SCALE) for s in grown] or [None]
    return True if some(low) or _fell(patient, "hb") or _fell(patient, "plt") else some(low)


def _fell(patient: "Patient", line: str) -> bool:
    """A low value after a clearly higher one of the same patient."""
    highest = 0
    for sample in patient.series.samples:
        told = getattr(sample.count, line)
        if told is None or told.sign != "eq":
            continue
        value, limit = told.steps, PLATELET_LIMIT if line == "plt" else min(haemoglobin_limits(patient, sample), default=0) * SCALE
        enough = value * 2 <= highest if line == "plt" else highest - value >= FALL_OF_HB * SCALE
        if value < limit and enough:
            return True
        highest = max(highest, value)
    return False


def second_cytopenia(patient: "Patient") -> str | None:
    """none, its stated explanation, or unexplained; None while haemoglobin or platelets are not known or only just low."""
    stated = patient.statement.second_cytopenia
    if stated not in (None, "none"):
        return stated
    if clear_second_line(patient):
        return "unexplained"
    anaemia, platelets = has_line(patient, "anaemia"), has_line(patient, "thrombocytopenia")
    if stated == "none" or (anaemia is False and platelets is False):
        return "none"
    counted = patient.series.samples
    young = patient.age is not None and (patient.age < SIX_MONTHS or (bool(counted) and not judged_for_haemoglobin(patient)))
    return "none" if young and platelets is False else None


def lineages(patient: "Patient") -> list[str]:
    """The lines known to be affected beside the neutrophils, in the sheet's words."""
    return [line for line in FROM_NUMBERS if has_line(patient, line)]


def lineage(patient: "Patient") -> str | None:
    """isolated or combined with anaemia or thrombocytopenia (F-DEF-01); None while they are not known."""
    both = [has_line(patient, line) for line in ("anaemia", "thrombocytopenia")]
    if some(both):
        return "combined"
    return "isolated" if patient.second_cytopenia == "none" or some(both) is False else None


def no_other_line(patient: "Patient") -> K3:
    """No second cytopenia, or one that is explained and harmless here (F-CRI-40)."""
    second = patient.second_cytopenia
    return None if second is None else second in EXPLAINED


def thrombopenia(patient: "Patient") -> K3:
    return any_of(has_line(patient, "thrombocytopenia"), has_line(patient, "pancytopenia"))


def b_cells_low(patient: "Patient") -> K3:
    """B cells absent or below 0.1."""
    count = patient.immunology.b_cells
    return any_of(patient.immunology.b_cells_absent, None if count is None else float(count) < 0.1)


@once
def aplastic_counts(patient: "Patient") -> K3:
    """On one date at least two of haemoglobin below 100, platelets below 50, neutrophils below 1.5 (F-CRI-29)."""
    known: list[K3] = []
    for sample in patient.series.samples:
        three = (
            below(sample.count.hb, SEVERE_HB * SCALE),
            below(sample.count.plt, APLASTIC_PLT),
            sample.below(ONE_POINT_FIVE),
        )
        true, unknown = three.count(True), three.count(None)
        known.append(True if true >= 2 else (None if true + unknown >= 2 else False))
    return some(known) if known else None


def every_count_at_least_half(patient: "Patient") -> K3:
    return (
        every(None if (b := sample.below(HALF)) is None else not b for sample in patient.series.samples) if patient.series.samples else None
    )
