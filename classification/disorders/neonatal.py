"""The newborn: NIN, PMA, NHT, NSE, with the criteria that their rows read."""

from classification import antibodies
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no, still_open
from classification.disorders.shared import (
    ANC_BELOW_1_5,
    ANC_BELOW_HALF,
    ANC_FROM_HALF_THROUGHOUT,
    NEUTROPENIC,
    RECOVERED_196,
    SECOND_NONE,
    THROMBOPENIA,
)
from classification.kleene import K3, all_of, among, any_of, equals, every, negate, some
from classification.patient import Patient

MOTHER_AB = "maternal.antibody maternal.specificity"
TYPES = "maternal.specificity maternal.mother_hna maternal.father_hna maternal.infant_hna"
REACTS = "maternal.reacts_with_father maternal.autoantibody_self"
SEPSIS = "neonatal.sepsis_culture neonatal.well history.infection_onset counts"
ILL = "neonatal.well neonatal.sepsis_culture examination.sepsis_signs"
EXPLAINED = ("danc", "drug")


def sepsis_before_low(patient: Patient) -> K3:
    """Sepsis proven by culture began on or before the first low count; never in a newborn known to be well."""
    onset, low = patient.infection_onset, patient.first_low
    before = None if onset is None or low is None else onset <= low
    return all_of(equals(patient.neonatal.sepsis_culture, "pos"), before, negate(always_well(patient)))


def always_well(patient: Patient) -> K3:
    """The newborn was well at every examination told: one who has recovered from sepsis was not (IP-05)."""
    told = patient.findings.neonatal
    return every([seen.well for seen in told]) if told else None


def ill(patient: Patient) -> K3:
    """Ever not well, signs of sepsis in the first four weeks of life, or a positive culture (DV neo_ill, IP-05)."""
    told = [seen.sepsis_signs for seen in patient.findings.examination or () if _of_the_newborn(patient, seen.day)]
    known = [sign for sign in told if sign is not None]
    signs = some(known) if known else None
    cultured = any(seen.sepsis_culture == "pos" for seen in patient.findings.neonatal or ())
    return any_of(negate(_well_throughout(patient)), signs, cultured or equals(patient.neonatal.sepsis_culture, "pos"))


def _well_throughout(patient: Patient) -> K3:
    """Well, and at no examination told not well."""
    unwell = any(seen.well is False for seen in patient.findings.neonatal or ())
    return False if unwell else patient.neonatal.well


def _of_the_newborn(patient: Patient, day: int | None) -> bool:
    """Seen in the first four weeks of life, or on a day or at an age that is not told."""
    return day is None or patient.age is None or patient.age + day - patient.now <= 28


def _born_before(patient: Patient, weeks: int) -> K3:
    return None if patient.gestation is None else patient.gestation < weeks


def _mother_below_1_5(patient: Patient) -> K3:
    return None if patient.maternal.anc is None else float(patient.maternal.anc) < 1.5


def _hypertension(patient: Patient) -> K3:
    return any_of(patient.maternal.hypertension, patient.maternal.hellp)


def _low_after(patient: Patient, days: int) -> K3:
    """A low count after that day of life."""
    if patient.age is None or not patient.series.given:
        return False if patient.age is not None and patient.age <= days else None
    return some(sample.low for sample in patient.series.samples if patient.age + sample.day > days)


def _never_normal_in_first_year(patient: Patient) -> K3:
    """A low count after day 365 of life without a normal one before it: no antibody of the mother lasts so long."""
    age, samples = patient.age, patient.series.samples
    if age is None or not patient.series.given:
        return False if age is not None and age <= 365 else None
    late = (sample for sample in samples if age + sample.day > 365)
    return some(s.low is not False and all_of(s.low, every(negate(e.normal) for e in samples if e.day < s.day)) for s in late)


def _skin_at_most(patient: Patient) -> K3:
    """The newborn is well, or infected at the skin or navel only."""
    sites = patient.examination.infection_sites
    elsewhere: K3 = None
    if sites is not None and sites.listed:
        elsewhere = True if set(sites.listed) - {"skin", "omphalitis"} else (False if sites.complete else None)
    return any_of(patient.neonatal.well, negate(elsewhere))


def _dyspnoea(patient: Patient) -> K3:
    return None if patient.examination.signs is None else patient.examination.signs.has("dyspnoea")


def _mother_normal_untreated(patient: Patient) -> K3:
    mother = patient.maternal
    return all_of(negate(_mother_below_1_5(patient)), negate(mother.treated), negate(mother.splenectomy))


def _no_antibody_no_reaction(patient: Patient) -> K3:
    """A serum that is negative, or holds HLA antibodies alone, speaks against it until it reacts with his cells (IP-17).

    A panreactive one may be the isoantibody of a mother without the whole molecule: only where it does not react.
    """
    mother = patient.maternal
    none = all_of(negate(antibodies.mat_ab_hna(patient)), mother.specificity != "panreactive", mother.reacts_with_father is not True)
    return any_of(none, all_of(negate(antibodies.mat_ab_hna(patient)), negate(mother.reacts_with_father)))


def _no_maternal_autoimmunity(patient: Patient) -> K3:
    """No antibody against her own cells, and a count that is normal or explained by Duffy type or a drug."""
    count = any_of(negate(_mother_below_1_5(patient)), among(patient.maternal.low_anc_reason, EXPLAINED))
    return all_of(negate(patient.maternal.autoantibody_self), count)


ONSET_BY_28 = criterion(
    "ONSET-28", "The first low count was seen at the latest on day 28 of life", "F-CRI-24", "R30 R107 EC",
    "onset_age age counts statement.prior_normal_anc", lambda p: p.onset_at_most(28))  # fmt: skip
ONSET_BY_7 = criterion(
    "ONSET-7", "The first low count was seen at the latest on day 7 of life", "F-ENT-NHT-01", "R42 EC",
    "onset_age age counts", lambda p: p.onset_at_most(7))  # fmt: skip
ONSET_BY_3 = criterion(
    "ONSET-3", "The first low count was seen at the latest on day 3 of life", "F-ENT-NHT-01", "R42",
    "onset_age age counts", lambda p: p.onset_at_most(3))  # fmt: skip
MOTHER_ANTIBODY = criterion(
    "MOTHER-AB", "The mother's serum holds an antibody against a neutrophil antigen (HNA)", "F-CRI-24", "R30 R27",
    MOTHER_AB, antibodies.mat_ab_hna)  # fmt: skip
INCOMPATIBLE = criterion(
    "INCOMPATIBLE",
    "Mother and child differ in the antigen, or her serum reacts with the father's cells and not with her own",
    "F-CRI-24", "R30 R37 EC", f"{TYPES} {REACTS}", antibodies.incompatible)  # fmt: skip
EITHER_SHOWN = criterion(
    "NIN-EITHER", "A maternal antibody against an HNA or an incompatibility is shown", "F-CRI-24", "R29 R30 EC",
    f"{MOTHER_AB} {TYPES} {REACTS}",
    lambda p: any_of(antibodies.mat_ab_hna(p), antibodies.incompatible(p)))  # fmt: skip
NEITHER_SHOWN = criterion(
    "NIN-NEITHER", "The mother has no antibody against an HNA, and no incompatibility exists", "F-CRI-24", "R30 EC",
    f"{MOTHER_AB} {TYPES} {REACTS}",
    lambda p: all_of(negate(antibodies.mat_ab_hna(p)), negate(antibodies.incompatible(p))))  # fmt: skip
AUTOANTIBODY = criterion(
    "MOTHER-AUTO-AB", "The mother's antibody reacts with her own neutrophils", "F-CRI-25", "R97 EC",
    "maternal.autoantibody_self", lambda p: p.maternal.autoantibody_self)  # fmt: skip
MOTHER_LOW = criterion(
    "MOTHER-LOW", "The mother's own count lies below 1.5", "F-CRI-25", "R97 R32 EC", "maternal.anc",
    _mother_below_1_5)  # fmt: skip
MOTHER_LOW_EXPLAINED = criterion(
    "MOTHER-LOW-EXPLAINED", "The mother's low count comes from her Duffy type or a drug", "F-TRP-76", "EC R45",
    "maternal.low_anc_reason", lambda p: among(p.maternal.low_anc_reason, EXPLAINED))  # fmt: skip
MOTHER_AUTOIMMUNE = criterion(
    "MOTHER-AUTOIMMUNE", "The mother has an autoimmune disease", "F-ENT-PMA-01", "R97 R39", "maternal.autoimmune",
    lambda p: p.maternal.autoimmune)  # fmt: skip
SIBLING = criterion(
    "SIBLING", "A brother or sister was affected as a newborn", "F-ENT-NIN-14", "general", "maternal.sibling_affected",
    lambda p: p.maternal.sibling_affected)  # fmt: skip
SEPSIS_BEFORE = criterion(
    "SEPSIS-BEFORE", "Sepsis proven by culture came before the low count or with it", "F-CRI-24", "R30 R97 EC", SEPSIS,
    sepsis_before_low)  # fmt: skip
NO_SEPSIS_BEFORE = criterion(
    "NO-SEPSIS-BEFORE", "No sepsis proven by culture came before the low count", "F-CRI-24", "R30 R97 EC", SEPSIS,
    lambda p: negate(sepsis_before_low(p)))  # fmt: skip
HYPERTENSION = criterion(
    "MOTHER-PRESSURE", "The mother had hypertension, pre-eclampsia or HELLP syndrome", "F-ENT-NHT-05", "R41 R42",
    "maternal.hypertension maternal.hellp", _hypertension)  # fmt: skip
LOW_AFTER_196 = criterion(
    "LOW-AFTER-196", "A low count after day 196 of life", "F-CFL-33", "R107 R97 EC", "age counts",
    lambda p: _low_after(p, 196))  # fmt: skip
LOW_AFTER_30 = criterion(
    "LOW-AFTER-30", "A low count after day 30 of life", "F-ENT-NHT-06", "R41 EC", "age counts",
    lambda p: _low_after(p, 30))  # fmt: skip
NIN_TOO_LONG = criterion(
    "NIN-TOO-LONG", "A low count after day 365 of life with no normal count before it", "F-CFL-33", "R107 R97 EC",
    "age counts", _never_normal_in_first_year)  # fmt: skip
AUTO_NOT_ALLO = criterion(
    "NIN-AUTO-ONLY", "The mother's antibody reacts with her own cells, and no incompatibility exists", "F-CRI-25",
    "R97 R30 EC", f"{TYPES} {REACTS}",
    lambda p: all_of(p.maternal.autoantibody_self, negate(antibodies.incompatible(p))))  # fmt: skip
NO_ANTIBODY_NO_REACTION = criterion(
    "NIN-NO-REACTION",
    "The mother has no antibody against an HNA, and no reaction of her serum with the father's cells is shown", "F-ENT-NIN-07",
    "R30 R37", f"{MOTHER_AB} maternal.reacts_with_father", _no_antibody_no_reaction, revision=3)  # fmt: skip
WELL_OR_SKIN = criterion(
    "NEO-WELL-OR-SKIN", "The newborn is well, or has an infection of the skin or navel only", "F-ENT-NIN-05", "R27 R32",
    "neonatal.well examination.infection_sites", _skin_at_most)  # fmt: skip

NIN = Disorder(
    "NIN", "Neonatal immune neutropenia (alloimmune)", "F-CRI-24", ("R27", "R30", "R32", "EC"),
    required=(ONSET_BY_28, NEUTROPENIC, ANC_BELOW_1_5),
    established=(MOTHER_ANTIBODY, INCOMPATIBLE, NO_SEPSIS_BEFORE),
    probable=(
        (EITHER_SHOWN, still_open(MOTHER_ANTIBODY), still_open(INCOMPATIBLE), no(AUTOANTIBODY), no(MOTHER_LOW)),
        (EITHER_SHOWN, still_open(MOTHER_ANTIBODY), still_open(INCOMPATIBLE), no(AUTOANTIBODY), MOTHER_LOW_EXPLAINED),
    ),
    possible=((NEUTROPENIC, no(NEITHER_SHOWN)),),
    supportive=(SECOND_NONE, ANC_BELOW_HALF, WELL_OR_SKIN, SIBLING, RECOVERED_196),
    opposing=(NO_ANTIBODY_NO_REACTION, HYPERTENSION, SEPSIS_BEFORE, LOW_AFTER_196),
    excluding=(AUTO_NOT_ALLO, NIN_TOO_LONG),
    mechanisms=("F-MEC-14", "F-MEC-15"), tier="uncommon", tier_source="F-CFL-09",
)  # fmt: skip

MOTHER_LOW_UNEXPLAINED = criterion(
    "PMA-MOTHER-LOW", "The mother's own count lies below 1.5, and neither Duffy type nor a drug is known to explain it",
    "F-CRI-25", "R97 EC", "maternal.anc maternal.low_anc_reason",
    lambda p: all_of(_mother_below_1_5(p), among(p.maternal.low_anc_reason, EXPLAINED) is not True))  # fmt: skip
NO_AUTOANTIBODY_SOURCE = criterion(
    "PMA-NO-SOURCE", "The mother has no antibody against her own cells, and her count is normal or otherwise explained",
    "F-ENT-PMA-06", "R30 EC general", "maternal.autoantibody_self maternal.anc maternal.low_anc_reason",
    _no_maternal_autoimmunity)  # fmt: skip
MOTHER_NORMAL = criterion(
    "PMA-MOTHER-NORMAL", "The mother's count is normal without treatment or splenectomy", "F-ENT-PMA-06",
    "R30 EC general", "maternal.anc maternal.treated maternal.splenectomy", _mother_normal_untreated)  # fmt: skip
ANTIBODY_IN_CHILD = criterion(
    "PMA-CHILD-AB", "The child's own serum holds a neutrophil antibody", "F-ENT-PMA-05", "R97 general",
    "antibody_tests", antibodies.ab_pos)  # fmt: skip

PMA = Disorder(
    "PMA", "Neonatal neutropenia from maternal autoimmune neutropenia", "F-CRI-25", ("R97", "R39"),
    required=(ONSET_BY_28, NEUTROPENIC),
    established=None,
    cap="The decisive rows rest on a tertiary source and common teaching, so the verdict stays at most probable.",
    probable=((AUTOANTIBODY,), (MOTHER_AUTOIMMUNE, MOTHER_LOW_UNEXPLAINED)),
    possible=((NEUTROPENIC, MOTHER_LOW_UNEXPLAINED), (NEUTROPENIC, MOTHER_AUTOIMMUNE)),
    supportive=(RECOVERED_196, SIBLING, ANTIBODY_IN_CHILD),
    opposing=(MOTHER_NORMAL, INCOMPATIBLE),
    excluding=(NO_AUTOANTIBODY_SOURCE,),
    mechanisms=("F-MEC-16",), tier="rare", tier_source="F-ENT-PMA-01",
)  # fmt: skip

RECOVERED_30 = criterion(
    "RECOVERED-30", "A normal count within 30 days of the first low one", "F-ENT-NHT-02", "R41 R42", "counts",
    lambda p: p.series.recovered_by(30))  # fmt: skip
NHT_NO_ANTIBODY = criterion(
    "NHT-SERUM-OR-WEEK", "The mother has no neutrophil antibody, or the count was normal within 7 days", "F-ENT-NHT-07",
    "R42 R41 EC", "maternal.antibody counts",
    lambda p: any_of(equals(p.maternal.antibody, "neg"), p.series.recovered_by(7)))  # fmt: skip
CULTURE_POSITIVE = criterion(
    "CULTURE-POS", "A blood or other sterile culture of the newborn is positive", "F-ENT-NSE-05", "R97 R40",
    "neonatal.sepsis_culture", lambda p: equals(p.neonatal.sepsis_culture, "pos"))  # fmt: skip
NHT_SHORT = criterion(
    "NHT-SHORT", "The low counts seen so far span less than 30 days", "F-ENT-NHT-02", "R41", "counts",
    lambda p: negate(p.span_more_than(29)))  # fmt: skip
SMALL = criterion(
    "NEO-SMALL", "The newborn is small for gestational age", "F-ENT-NHT-05", "R41 R42", "neonatal.sga",
    lambda p: p.neonatal.sga)  # fmt: skip
BORN_BEFORE_37 = criterion(
    "BORN-37", "Born before 37 weeks", "F-ENT-NHT-05", "R41 R42", "gestation_weeks",
    lambda p: _born_before(p, 37))  # fmt: skip
MULTIPLE = criterion(
    "NEO-MULTIPLE", "One of twins or more", "F-ENT-NHT-05", "R42", "neonatal.multiple",
    lambda p: p.neonatal.multiple)  # fmt: skip

NHT = Disorder(
    "NHT", "Neonatal neutropenia with maternal hypertension or pre-eclampsia", "F-ENT-NHT-05", ("R41", "R42", "EC"),
    required=(ONSET_BY_7, HYPERTENSION, NEUTROPENIC),
    established=(RECOVERED_30, NO_SEPSIS_BEFORE, NHT_NO_ANTIBODY),
    probable=((no(CULTURE_POSITIVE), NHT_SHORT),),
    possible=((NEUTROPENIC, HYPERTENSION),),
    supportive=(SMALL, BORN_BEFORE_37, THROMBOPENIA, MULTIPLE, ONSET_BY_3),
    opposing=(LOW_AFTER_30, SEPSIS_BEFORE, MOTHER_ANTIBODY),
    mechanisms=("F-MEC-35",), tier="common", tier_source="F-ENT-NHT-05",
)  # fmt: skip

NSE_SETTING = criterion(
    "NSE-SETTING", "The newborn is or was ill, or was born before 37 weeks", "F-ENT-NSE-05", "R97 R40",
    f"{ILL} gestation_weeks", lambda p: any_of(ill(p), _born_before(p, 37)), revision=2)  # fmt: skip
NEO_ILL = criterion(
    "NEO-ILL", "The newborn was at some time not well, showed signs of sepsis or had a positive culture", "F-ENT-NSE-05",
    "R97 R40", ILL, ill, revision=2)  # fmt: skip
RECOVERED_28 = criterion(
    "RECOVERED-28", "A normal count within 28 days of the first low one", "F-ENT-NSE-09", "general", "counts",
    lambda p: p.series.recovered_by(28))  # fmt: skip
LEFT_SHIFT = criterion(
    "LEFT-SHIFT", "The film shows a left shift", "F-TST-33", "R105", "film.left_shift",
    lambda p: p.film.left_shift)  # fmt: skip
CULTURE_NEGATIVE = criterion(
    "CULTURE-NEG", "The culture of the newborn is negative", "F-ENT-NSE-06", "EC general", "neonatal.sepsis_culture",
    lambda p: equals(p.neonatal.sepsis_culture, "neg"))  # fmt: skip
BORN_BEFORE_34 = criterion(
    "BORN-34", "Born before 34 weeks", "F-ENT-NSE-05", "R97 general", "gestation_weeks",
    lambda p: _born_before(p, 34))  # fmt: skip
NEO_WELL = criterion(
    "NEO-WELL", "The newborn was well at every examination", "F-ENT-NSE-05", "R97 general", "neonatal.well",
    _well_throughout, revision=2)  # fmt: skip
DYSPNOEA_EARLY = criterion(
    "NSE-DYSPNOEA", "Breathing difficulty with a low count in the first three days of life", "F-ENT-NSE-05", "R105",
    "examination.signs onset_age age counts",
    lambda p: all_of(_dyspnoea(p), p.onset_at_most(3)))  # fmt: skip
WELL_AT_TERM = criterion(
    "NSE-WELL-TERM", "The newborn was well at every examination and was born at 37 weeks or later", "F-ENT-NSE-06",
    "EC R43", "neonatal.well gestation_weeks",
    lambda p: all_of(_well_throughout(p), negate(_born_before(p, 37))), revision=2)  # fmt: skip
ALLOIMMUNE_SHOWN = criterion(
    "NSE-ALLO", "A maternal antibody against an HNA and an incompatibility are both shown", "F-CRI-24", "R30 R40 EC",
    f"{MOTHER_AB} {TYPES} {REACTS}",
    lambda p: all_of(antibodies.mat_ab_hna(p), antibodies.incompatible(p)))  # fmt: skip
NSE_LONG = criterion(
    "NSE-LONG", "Low counts at least 90 days apart", "F-ENT-NSE-02", "general", "counts",
    lambda p: p.span_more_than(89))  # fmt: skip

NSE = Disorder(
    "NSE", "Neonatal neutropenia with sepsis or prematurity", "F-ENT-NSE-05", ("R40", "R97", "R105"),
    required=(ONSET_BY_28, NEUTROPENIC, NSE_SETTING),
    established=(SEPSIS_BEFORE, RECOVERED_28),
    probable=(
        (CULTURE_POSITIVE,),
        (NEO_ILL, LEFT_SHIFT, no(CULTURE_NEGATIVE)),
        (BORN_BEFORE_34, NEO_WELL, ANC_FROM_HALF_THROUGHOUT, no(CULTURE_POSITIVE)),
    ),
    possible=((NEUTROPENIC, NSE_SETTING),),
    supportive=(LEFT_SHIFT, THROMBOPENIA, DYSPNOEA_EARLY),
    opposing=(WELL_AT_TERM, ALLOIMMUNE_SHOWN, Opposes(NSE_LONG, "straight")),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="common", tier_source="F-ENT-NSE-01",
    cap="Prematurity alone rests on common teaching, so without proven sepsis the verdict stays at most probable.",
)  # fmt: skip
