"""The patient together with the verdicts: what emergencies and actions read. They use the LATEST count."""

from classification import flags, readings
from classification.counts import HALF, ONE_POINT_ZERO
from classification.kleene import K3, all_of, any_of, equals
from classification.lazy import lazy
from classification.patient import Patient
from classification.quantities import scaled
from classification.verdict import POINTED_TO, Status

TENTH, FIFTH = scaled("0.1"), scaled("0.2")
STRONG = ("established", "probable")


class Situation:
    """Derived facts of the moment, each true, false or unknown."""

    def __init__(self, patient: Patient, statuses: dict[str, Status | None], first: str | None) -> None:
        self.patient, self.statuses, self.first = patient, statuses, first

    def latest_below(self, limit: int) -> K3:
        """Whether the latest count lies below; unknown while there is none."""
        return None if self.patient.latest is None else self.patient.latest.below(limit)

    @lazy
    def below_half(self) -> K3:
        return self.latest_below(HALF)

    @lazy
    def below_one(self) -> K3:
        return self.latest_below(ONE_POINT_ZERO)

    @lazy
    def below_tenth(self) -> K3:
        return self.latest_below(TENTH)

    @lazy
    def fever(self) -> K3:
        return readings.fever(self.patient)

    @lazy
    def sepsis(self) -> K3:
        return self.patient.examination.sepsis_signs

    @lazy
    def infected(self) -> K3:
        """Any sign of infection: one documented, fever or signs of sepsis."""
        severity, sites = self.patient.examination.infection_severity, self.patient.examination.infection_sites
        stated = any_of(None if severity is None else severity != "none", None if sites is None else sites.non_empty())
        return any_of(stated, self.fever, self.sepsis)

    @lazy
    def severe_infection(self) -> K3:
        return equals(self.patient.examination.infection_severity, "severe")

    def site(self, *names: str) -> K3:
        sites = self.patient.examination.infection_sites
        return None if sites is None else any_of(*(sites.has(name) for name in names))

    def sign(self, *names: str) -> K3:
        signs = self.patient.examination.signs
        return None if signs is None else any_of(*(signs.has(name) for name in names))

    def at_least_possible(self, *codes: str) -> bool:
        """One of these disorders is possible or better."""
        return any(self.statuses.get(code) in POINTED_TO for code in codes)

    def at_least_probable(self, *codes: str) -> bool:
        return any(self.statuses.get(code) in STRONG for code in codes)

    def established(self, *codes: str) -> bool:
        return any(self.statuses.get(code) == "established" for code in codes)

    def in_front(self, *codes: str) -> bool:
        return self.first in codes

    @lazy
    def young_infant(self) -> K3:
        return None if self.patient.age is None else self.patient.age < 90

    @lazy
    def neonate(self) -> K3:
        return None if self.patient.age is None else self.patient.age <= 28

    @lazy
    def neo_ill(self) -> K3:
        """A newborn that is not well, shows signs of sepsis, or has a positive culture."""
        neonatal = self.patient.neonatal
        not_well = None if neonatal.well is None else not neonatal.well
        return any_of(not_well, self.sepsis, equals(neonatal.sepsis_culture, "pos"))

    @lazy
    def old(self) -> K3:
        """Over 65 years: 65 years exactly is not (F-TRP-31)."""
        age = self.patient.findings.age
        return None if age is None else age.over_years(65)

    @lazy
    def second_line(self) -> K3:
        return flags.hf_second(self.patient)

    @lazy
    def film_blasts(self) -> K3:
        film = self.patient.film
        return any_of(film.blasts, None if film.blasts_pct is None else film.blasts_pct > 0)

    @lazy
    def low_now(self) -> K3:
        return None if self.patient.latest is None else self.patient.latest.low

    @lazy
    def both_lines(self) -> K3:
        from classification.lines import has_line

        return has_line(self.patient, "pancytopenia")

    @lazy
    def blasts_not_excluded(self) -> K3:
        """Another line is low without explanation while the film is not read or shows blasts: no G-CSF yet (HARM-16)."""
        unread = any_of(self.patient.film.reviewed is not True, flags.hf_blasts(self.patient))
        return all_of(unread, any_of(self.second_line, self.both_lines))

    @lazy
    def suspect_at_half(self) -> K3:
        """A drug suspect by timing, however long taken, with the latest count below 0.5."""
        return all_of(self.patient.drugs.suspect_at_severe_count, self.below_half)
