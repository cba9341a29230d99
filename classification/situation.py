"""The patient together with the verdicts: what emergencies and actions read. They use the LATEST count."""

from classification import flags, readings
from classification.counts import HALF, ONE_POINT_ZERO
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.lazy import lazy
from classification.patient import RECENT_DAYS, Patient
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
        return readings.fever_seen(self.patient.examination_now, self.patient.definitions.fever, self.patient.age)

    @lazy
    def sepsis(self) -> K3:
        return self.patient.examination_now.sepsis_signs

    @lazy
    def infected(self) -> K3:
        """Any sign of infection: one documented, fever or signs of sepsis."""
        severity, sites = self.patient.examination_now.infection_severity, self.patient.examination_now.infection_sites
        stated = any_of(None if severity is None else severity != "none", None if sites is None else sites.non_empty())
        return any_of(stated, self.fever, self.sepsis)

    @lazy
    def severe_infection(self) -> K3:
        return equals(self.patient.examination_now.infection_severity, "severe")

    def site(self, *names: str) -> K3:
        sites = self.patient.examination_now.infection_sites
        return None if sites is None else any_of(*(sites.has(name) for name in names))

    def sign(self, *names: str) -> K3:
        signs = self.patient.examination_now.signs
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
        """A newborn that is not well, shows signs of sepsis, or has a positive culture and is not known to be well again."""
        newborn = self.patient.neonatal
        septic = equals(newborn.sepsis_culture, "pos")
        if septic and newborn.well:
            septic = False  # a culture of the past
        return any_of(negate(newborn.well), self.sepsis, septic)

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
        return flags.film_blasts(self.patient)

    @lazy
    def marrow_blasts(self) -> K3:
        """Leukaemia in the marrow: 20 per cent of blasts or more."""
        return flags.blasts20(self.patient)

    @lazy
    def low_now(self) -> K3:
        return None if self.patient.latest is None else self.patient.latest.low

    @lazy
    def normal_now(self) -> bool:
        """The latest count is known normal, and neither G-CSF, a steroid nor stress made it so."""
        return self.patient.latest is not None and self.patient.latest.normal is True

    @lazy
    def both_lines(self) -> K3:
        from classification.lines import has_line

        return has_line(self.patient, "pancytopenia")

    @lazy
    def blasts_not_excluded(self) -> K3:
        """Another line is low without explanation while the film is not read or shows blasts: no G-CSF yet (HARM-16)."""
        film, lines = self.patient.film, any_of(self.second_line, self.both_lines)
        clean = film.reviewed is True and flags.film_blasts(self.patient) is False
        if clean and lines is not True:
            return False
        return all_of(self.patient.neutropenic is True, any_of(not clean, flags.hf_blasts(self.patient)), lines)

    @lazy
    def leukaemia_not_excluded(self) -> K3:
        """Blasts, a second line, or neither the film read clean nor the lines known (HARM-07)."""
        clean_film = self.patient.film.reviewed is True and flags.film_blasts(self.patient) is False
        blasts = flags.hf_blasts(self.patient) or (False if clean_film else None)
        return all_of(self.patient.neutropenic is True, any_of(blasts, self.second_line, self.both_lines))

    @lazy
    def listed_drug_taken(self) -> bool:
        """A drug known for agranulocytosis is being taken, or was until a week ago."""
        ends = [(e, e.end) for e in self.patient.drugs.all if e.drug.listed]
        return any(e.drug.ongoing or (end is not None and end >= -7) for e, end in ends)

    @lazy
    def count_asked_for(self) -> K3:
        """Fever or a sore mouth or throat on such a drug, and no count yet: stop and count today (F-MGT-47)."""
        sign = any_of(self.fever, self.site("oral"), self.sepsis)
        return all_of(self.patient.latest is None, self.listed_drug_taken, sign)

    @lazy
    def known_for_long(self) -> bool:
        """Low for more than two weeks in this episode: the count is not newly low, as after an episode of the past it is."""
        return self.patient.episode_longer_than(14) is True

    @lazy
    def haemophagocytosis_over(self) -> K3:
        """Its items were read more than three days ago; today there is no fever, and the latest count is not low (IP-15)."""
        told = [seen.day for seen in self.patient.findings.haemophagocytosis or ()]
        old = bool(told) and all(day is not None and day < self.patient.now - RECENT_DAYS for day in told)
        return all_of(old, negate(self.low_now), negate(self.fever), self.sepsis is not True)

    @lazy
    def marrow_of_the_episode(self) -> bool:
        """The marrow has been examined, on a day that is told, since the count fell."""
        day, fall = self.patient.day(self.patient.marrow.day), self.patient.fall
        return self.patient.marrow.done is True and day is not None and fall is not None and day >= fall

    @lazy
    def suspect_at_half(self) -> K3:
        """A drug suspect by timing, however long taken, with the latest count below 0.5."""
        return all_of(self.patient.drugs.suspect_at_severe_count, self.below_half)
