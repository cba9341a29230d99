"""Triggers of actions: each true, false or unknown for a situation and the emergencies raised in it (f.3)."""

from collections.abc import Callable

from classification import antibodies, causes, flags, lines
from classification.counts import HALF
from classification.emergencies import Raised
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.quantities import scaled
from classification.situation import FIFTH, Situation

Trigger = Callable[[Situation, Raised], K3]
FORTNIGHT = 14
DAYS_EXPLAINED = 7  # most counts low by the mother's hypertension are normal by then (F-ENT-NHT-02)


def raised(*codes: str) -> Trigger:
    return lambda s, emergencies: emergencies.has(*codes)


def severe_marks(s: Situation) -> K3:
    """The deck's high-risk set: over 65, below 0.1, severe infection, severe comorbidity; any one (F-MGT-04)."""
    return any_of(s.old, s.below_tenth, s.severe_infection, s.patient.history.severe_comorbidity)


def gcsf_in_din(s: Situation, _: Raised) -> K3:
    """While the count is low: G-CSF ends when the count is stable above 1.0 (F-MGT-04).

    Where a drug is only a possible cause, age and comorbidity ask for it below 0.5 and not in a chronic course (IP-13).
    """
    deep = any_of(s.severe_infection, s.below_tenth, all_of(s.below_half, s.patient.chronic is not True))
    asked = s.at_least_probable("DIN") or (s.at_least_possible("DIN") and deep is True)
    return all_of(asked, s.below_one, severe_marks(s), s.blasts_not_excluded is not True)


def gcsf_in_immune(s: Situation, _: Raised) -> K3:
    """Severe or recurrent infection, or surgery planned, in NIN, AIN and CIN (OP-07); in NIN only severe infection."""
    chronic = s.in_front("AINI", "AINL", "AINA", "CIN") and any_of(
        s.severe_infection, s.patient.history.recurrent_infections, s.patient.history.surgery_planned
    )
    asked = any_of(bool(chronic), s.in_front("NIN") and s.severe_infection)
    return all_of(s.low_now, asked, s.blasts_not_excluded is not True)


def gcsf_in_scn(s: Situation, _: Raised) -> K3:
    """Severe congenital neutropenia is treated daily."""
    return s.established("SCN") and s.blasts_not_excluded is not True


def gcsf(s: Situation, emergencies: Raised) -> bool:
    """Whether G-CSF is asked for, for any reason."""
    return any(trigger(s, emergencies) is True for trigger in (gcsf_in_din, gcsf_in_immune, gcsf_in_scn))


def stop(s: Situation, _: Raised) -> K3:
    return any_of(
        s.count_asked_for,
        all_of(s.patient.drugs.live, s.below_one),
        all_of(s.patient.drugs.any(e.din1 for e in s.patient.drugs.all), s.below_half),
    )


def alert(s: Situation, _: Raised) -> K3:
    """Also while drugs are only possible causes of an episode below 0.5, one known for agranulocytosis among them (IP-25)."""
    fall = s.patient.fall if s.patient.chronic is not True else None
    deep = fall is not None and any(c.below(HALF) is True for c in s.patient.series.samples if c.day >= fall)
    listed = any(e.drug.listed and e.live is True for e in s.patient.drugs.din_suspects)
    return s.at_least_probable("DIN") or (s.at_least_possible("DIN") and deep and listed and s.low_now is not False)


def infection_in_hospital(s: Situation, _: Raised) -> K3:
    """Any sign of infection below 0.5; a well child with known autoimmune neutropenia and a mild one is reviewed (F-MGT-14)."""
    mild = s.patient.examination_now.infection_severity == "mild" and s.fever is not True and s.sepsis is not True
    return all_of(s.infected, s.below_half, not (mild and s.in_front("AINI", "AINL")))


def count_today(s: Situation, emergencies: Raised) -> K3:
    """Below 0.2, below 0.5 on a suspect drug, or fever on a drug known for agranulocytosis and no count yet."""
    return any_of(s.latest_below(FIFTH), emergencies.has("EMG-11"), s.count_asked_for)


def _rising(s: Situation) -> bool:
    """The latest count is higher than the one before it."""
    last = s.patient.series.samples[-2:]
    return len(last) == 2 and last[1].lo > last[0].hi


def newly_fallen(s: Situation, emergencies: Raised) -> K3:
    """Low for at most a fortnight and not a count for today: below 0.5, on a suspect drug that may lower it further, or a newborn's."""
    new = s.low_now is True and not s.known_for_long and not s.established("DAN")
    pressing = any_of(s.below_half, s.patient.drugs.live is True and not _rising(s), s.neonate is True)
    return all_of(new, pressing, count_today(s, emergencies) is not True)


def _can_wait(s: Situation, emergencies: Raised) -> bool:
    """Neither today nor within three days: one reason and one date for the next count."""
    return count_today(s, emergencies) is not True and newly_fallen(s, emergencies) is not True


def serial_counts(s: Situation, emergencies: Raised) -> K3:
    """A low count that has been followed: more counts show its course."""
    followed = s.known_for_long or s.patient.series.two_low is True
    return all_of(s.low_now, followed, _can_wait(s, emergencies), not s.established("DAN"))


def disease_to_treat(s: Situation, _: Raised) -> K3:
    """Felty, secondary autoimmune neutropenia or LGL disease while the count is not normal again; an immunodeficiency always.

    Not Felty while a drug or a clone is not checked (HARM-17).
    """
    unchecked = s.patient.drugs.live is not False or s.patient.lymphocytes.lgl_count is None
    felty = s.at_least_probable("FEL") and not unchecked
    asked = felty or s.at_least_probable("LGL") or s.at_least_probable("AINS")
    lasting = s.at_least_probable("AINS") and causes.immunodeficiency(s.patient)
    return any_of(lasting, all_of(asked, s.low_now is not False, any_of(s.below_half, s.infected, s.established("AINS"))))


def antibody_wanted(s: Situation, _: Raised) -> K3:
    if s.in_front("INF") and s.patient.chronic is not True:
        return False  # after an infection the count is repeated first
    few = antibodies.ab_pos(s.patient) is None or (antibodies.ab_pos(s.patient) is False and antibodies.negative_tests(s.patient) < 4)
    return s.at_least_possible("AINI", "AINL", "AINA") and few


def followed_to_its_end(s: Situation) -> bool:
    """The count is normal again and no more is owed: after an infection or a mother's antibody, or long after infancy (F-MGT-44)."""
    infection = s.in_front("INF") and s.established("INF")
    mothers = s.in_front("NIN", "PMA") and s.at_least_probable("NIN", "PMA")
    outgrown = s.in_front("AINI") and s.patient.series.spontaneous_remission is True
    return outgrown or ((infection or mothers) and s.normal_now)


def observe(s: Situation, emergencies: Raised) -> K3:
    benign = s.in_front("AINI", "NIN", "NHT", "PMA", "INF", "CIN", "AINA", "LON", "LGL")
    watched = benign and not emergencies.raised and not followed_to_its_end(s)
    return watched and disease_to_treat(s, emergencies) is not True


def duffy(s: Situation, _: Raised) -> K3:
    grown = None if s.patient.age is None else s.patient.age >= 6574
    latest = s.patient.latest
    between = None if latest is None else all_of(latest.below(scaled("1.8")), negate(latest.below(scaled("0.8"))))
    fell = bool(s.patient.series.normal_days)  # a count that was clearly higher before is no baseline (F-ENT-DAN-06)
    return all_of(s.patient.duffy is None, grown, between, not fell, lines.no_other_line(s.patient) is not False)


def blasts_or_failing_marrow(s: Situation, emergencies: Raised) -> K3:
    """Blasts, or pancytopenia with fever or bleeding until the marrow of this episode has been seen."""
    failing = emergencies.has("EMG-06") and not s.marrow_of_the_episode
    return any_of(emergencies.has("EMG-04"), failing, flags.hf_blasts(s.patient))


def second_line_unexplained(s: Situation, _: Raised) -> K3:
    return all_of(s.second_line, s.patient.marrow.done is not True)


def recount_later(s: Situation, emergencies: Raised) -> K3:
    """One low count, mild or moderate; a Duffy-null one in its range asks for nothing more (ACT-28)."""
    once = not s.known_for_long and s.patient.series.two_low is not True
    return all_of(s.low_now, negate(s.below_half), once, _can_wait(s, emergencies), not s.established("DAN"))


def lgl(s: Situation, _: Raised) -> K3:
    if s.established("DAN"):
        return False
    grown = None if s.patient.age is None else s.patient.age >= 6574
    lasting = all_of(s.patient.chronic, s.patient.episode_longer_than(89))  # a low baseline makes no acute fall chronic (IP-01)
    chronic = all_of(grown, lasting, s.patient.lymphocytes.lgl_count is None)
    return any_of(chronic, all_of(causes.disease(s.patient, "RA"), s.patient.neutropenic, s.patient.lymphocytes.lgl_count is None))


def immunoglobulins(s: Situation, _: Raised) -> K3:
    boy = all_of(None if s.patient.age is None else s.patient.age < 366, equals(s.patient.sex, "male"), s.infected)
    return any_of(boy, s.at_least_possible("AINL"))


def mother(s: Situation, _: Raised) -> K3:
    """Every newborn whose low count sepsis or the mother's hypertension does not explain within days (F-TST-35)."""
    explained = s.at_least_probable("NHT", "NSE") and s.patient.series.span_more_than(DAYS_EXPLAINED) is not True
    return all_of(s.neonate, s.patient.neutropenic, antibodies.mat_ab_hna(s.patient) is None, not explained)


def congenital_infection(s: Situation) -> K3:
    """An infection that points to a congenital neutropenia: of the navel, a deep abscess, a clostridial one (F-ENT-SCN-05).

    Of the blood too, but for the sepsis of a newborn, which lowers the count by itself.
    """
    invasive = flags.hf_invasive(s.patient)
    if s.at_least_probable("NSE"):
        invasive = flags.ever_at(s.patient, "deep_abscess")
    return any_of(flags.hf_omphalitis(s.patient), invasive)


def early_alone(s: Situation) -> K3:
    """A low count early in life with no other sign, while it is low, not explained, and the first fortnight is over (IP-14)."""
    early = any_of(flags.hf_onset(s.patient), s.at_least_possible("SCN"))
    if s.at_least_probable("NIN", "PMA", "NHT", "NSE") or s.low_now is False:
        return False
    return early if s.patient.age is None or s.patient.age > FORTNIGHT else False


def suspected_scn(s: Situation) -> K3:
    """Severe congenital neutropenia probable, or possible beside a sign of it, and the count not normal again (F-TST-16)."""
    beside = any_of(congenital_infection(s), flags.hf_family(s.patient), equals(s.patient.examination.mouth, "destructive_periodontitis"))
    suspected = s.at_least_probable("SCN") or all_of(s.at_least_possible("SCN"), beside) is True
    return suspected and s.low_now is not False


def gene_panel(s: Situation, _: Raised) -> K3:
    p = s.patient
    signs = any_of(flags.hf_family(p), flags.hf_syndromic(p), flags.hf_arrest(p), suspected_scn(s))
    return any_of(signs, s.at_least_possible("CYC"), early_alone(s))


def marrow(s: Situation, _: Raised) -> K3:
    p = s.patient
    if p.marrow.done:
        return False
    hard = any_of(flags.hf_blasts(p), flags.hf_dysplasia(p), flags.hf_second(p))
    return any_of(hard, s.at_least_possible("AA", "MDS", "LEU"), suspected_scn(s))


def vitamins(s: Situation, _: Raised) -> K3:
    if s.patient.history.recovered_on_replacement and s.low_now is False:
        return any(s.statuses.get(code) in ("possible", "probable") for code in ("B12", "CU"))  # what was lacking is replaced
    mcv = s.patient.chemistry.mcv
    return any_of(s.at_least_possible("B12", "CU"), None if mcv is None else mcv > 100, s.sign("neuropathy"))
