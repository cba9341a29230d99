"""What else could explain the fall: infection, chemotherapy, background disease, nutrition, spleen (F-CRI-04, -46, -47, OP-02)."""

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING

from classification import flags
from classification.counts import HALF
from classification.kleene import K3, all_of, among, any_of, equals, every, negate, some
from classification.lazy import once
from classification.quantities import scaled

if TYPE_CHECKING:
    from classification.patient import Patient

DIN_ORGANISMS = ("EBV", "HBV", "HCV", "HIV", "CMV", "B19")
AUTOIMMUNE = ("SLE", "RA", "Sjogren", "ALPS", "Evans", "autoimmune_hepatitis", "PBC", "GVHD")
LYMPHOMA = ("CLL", "HL", "NHL", "hairy_cell", "Waldenstrom")
IMMUNODEFICIENCY = ("CVID", "XLA", "other_immunodeficiency")
MALIGNANT = ("CLL", "HL", "NHL", "hairy_cell", "Waldenstrom", "thymoma")


def organism(patient: "Patient", name: str) -> K3:
    """Whether an active infection with that organism is shown; a test not done is unknown."""
    return patient.organisms.get(name)


def organisms(patient: "Patient") -> dict[str, K3]:
    """Every organism tested for: shown by one positive test, else absent by one negative."""
    found: dict[str, K3] = {}
    for test in patient.findings.infection_tests or ():
        if test.result == "pos" or (test.result == "neg" and not found.get(test.organism)):
            found[test.organism] = test.result == "pos"
    return found


@once
def inf_chronic(patient: "Patient") -> K3:
    """An active infection that may stay: HIV, HBV, HCV, EBV, CMV or B19 (F-CRI-44)."""
    return any_of(*map(patient.organisms.get, DIN_ORGANISMS), disease(patient, "HIV"))


def organism_proven(patient: "Patient") -> K3:
    return any_of(inf_chronic(patient), organism(patient, "other"))


def swells_nodes(patient: "Patient") -> K3:
    """An active infection that swells lymph nodes and spleen by itself: EBV, CMV or HIV."""
    return any_of(*map(patient.organisms.get, ("EBV", "CMV", "HIV")))


def disease(patient: "Patient", name: str) -> K3:
    told = patient.history.associated_disease
    return None if told is None else told.has(name)


def associated_disease(patient: "Patient") -> K3:
    """A disease in which neutropenia may be autoimmune; seropositive, erosive arthritis is one without being named again."""
    told = patient.history.associated_disease
    return True if patient.history.ra_seropositive_erosive else (None if told is None else told.non_empty())


def immunodeficiency(patient: "Patient") -> K3:
    """A primary immunodeficiency is known, by its name or by absent B cells (F-MGT-51)."""
    told = patient.history.associated_disease
    named = None if told is None else told.has_any(IMMUNODEFICIENCY)
    return any_of(named, patient.immunology.b_cells_absent)


def evans(patient: "Patient") -> K3:
    """Haemolysis by antibodies or immune thrombocytopenia; a low line not yet explained may still turn out to be that."""
    second = patient.second_cytopenia
    if second == "unexplained" and patient.statement.second_cytopenia != "unexplained":
        return None
    return among(second, ("dat_positive_haemolysis", "itp"))


@once
def infection_documented(patient: "Patient") -> K3:
    severity = patient.examination.infection_severity
    told = True if patient.infection_onset is not None else None
    return any_of(
        patient.history.recent_viral_illness,
        None if severity is None else severity != "none",
        organism_proven(patient),
        told,
    )


@once
def inf_link(patient: "Patient") -> K3:
    """A viral illness within 28 days before or at the first low count, an infection so dated, or a chronic one.

    That it has healed at a later examination does not undo it (IP-27).
    """
    onset, low = patient.infection_onset, patient.fall
    told = [seen.infection_severity for seen in patient.findings.examination or ()]
    dated = None if onset is None or low is None else 0 <= low - onset <= 28
    if dated and began_with_deep_fall(patient) is not False:
        dated = None
    infected = some([None if severity is None else severity != "none" for severity in told]) if told else None
    return any_of(patient.history.recent_viral_illness, all_of(infected, dated), inf_chronic(patient))


@once
def low_before_infection(patient: "Patient") -> K3:
    """The count fell before the infection began: then the infection is its consequence (F-CRI-47)."""
    onset, low = patient.infection_onset, patient.fall
    before = None if onset is None or low is None else low < onset
    return all_of(before, negate(patient.history.recent_viral_illness), negate(inf_chronic(patient)))


@once
def began_with_deep_fall(patient: "Patient") -> K3:
    """The infection began on the day of the first low count and that count lies below 0.5: rather consequence than cause (F-CRI-47)."""
    onset, low = patient.infection_onset, patient.fall
    if onset is None or low is None:
        return None
    depths = [sample.below(HALF) for sample in patient.series.samples if sample.day == low]
    return onset == low and (some(depths) if depths else None)


@once
def infection_is_consequence(patient: "Patient") -> K3:
    """It began after the first low count, or with it where that lies below 0.5: no competing cause of the fall (F-CRI-47)."""
    with_it = all_of(began_with_deep_fall(patient), negate(patient.history.recent_viral_illness), negate(inf_chronic(patient)))
    return any_of(low_before_infection(patient), with_it)


@once
def nutrition_low(patient: "Patient") -> K3:
    chemistry = patient.chemistry
    return any_of(equals(chemistry.b12, "low"), equals(chemistry.folate, "low"), equals(chemistry.copper, "low"), chemistry.mma_high)


def spleen_explains(patient: "Patient") -> K3:
    return all_of(patient.spleen.enlarged, patient.spleen.portal_hypertension)


def other_cause(patient: "Patient", except_for: tuple[str, ...] = ()) -> K3:
    """Whether a cause other than those excepted could explain this fall.

    What is stated finding by finding comes first; the team's statement fills what nothing stated touches (OP-02). Infection
    counts only as not begun after the fall, background autoimmune disease only without documented normal counts (F-CRI-46).
    """
    stated = patient.statement.other_causes
    values = []
    for member, derive in DERIVED.items():
        if member in except_for:
            continue
        found = derive(patient)
        if found:
            return True
        told = None if stated is None else stated.has(member)
        if told is not None and not (member == "autoimmune" and background_disease(patient)):
            found = all_of(told, SOFTENED[member](patient)) if member in SOFTENED else told
        values.append(found)
    return some(values)


def background_disease(patient: "Patient") -> K3:
    """An autoimmune disease of the kind that lowers counts; it competes unless counts were normal before (F-CRI-46)."""
    told = patient.history.associated_disease
    return None if told is None else told.has_any(AUTOIMMUNE)


@once
def _infection(patient: "Patient") -> K3:
    if patient.history.recent_viral_illness:
        return True
    before = negate(infection_is_consequence(patient))
    tests = list(map(patient.organisms.get, DIN_ORGANISMS))
    if some(tests) or disease(patient, "HIV"):
        return before
    return False if patient.history.recent_viral_illness is False and every(negate(test) for test in tests) else None


@once
def _autoimmune(patient: "Patient") -> K3:
    return all_of(background_disease(patient), negate(patient.statement.prior_normal_anc))


@once
def _malignancy(patient: "Patient") -> K3:
    told = patient.history.associated_disease
    known = told.has_any(MALIGNANT) if told is not None else None
    seen = any_of(flags.hf_blasts(patient), flags.hf_dysplasia(patient), infiltrated(patient))
    return True if seen else any_of(known, patient.film.blasts, patient.film.dysplasia)


def _congenital(patient: "Patient") -> K3:
    return False if patient.statement.prior_normal_anc else None


@once
def _chemo(patient: "Patient") -> K3:
    cytotoxic = any(e.drug_class == "cytotoxic" and e.in_chemo_window for e in patient.drugs.all)
    return True if cytotoxic else any_of(patient.history.chemo_recent, patient.history.radiation_recent)


@once
def _nutrition(patient: "Patient") -> K3:
    if nutrition_low(patient):
        return True
    known = all_of(*(among(level, ("normal", "high")) for level in (patient.chemistry.b12, patient.chemistry.folate)))
    return False if known else None


@once
def _spleen(patient: "Patient") -> K3:
    explains = spleen_explains(patient)
    return explains if explains is not None else (False if patient.spleen.enlarged is False else None)


def _other(patient: "Patient") -> K3:
    """No single finding decides this member: only the team's statement does."""
    return None


def _not_after_the_fall(patient: "Patient") -> K3:
    return negate(infection_is_consequence(patient))


def _without_normal_counts(patient: "Patient") -> K3:
    return negate(patient.statement.prior_normal_anc)


DERIVED: dict[str, Callable[["Patient"], K3]] = {
    "infection": _infection, "autoimmune": _autoimmune, "haem_malignancy": _malignancy, "congenital": _congenital, "chemo": _chemo,
    "nutrition": _nutrition, "spleen": _spleen, "other": _other,
}  # fmt: skip
SOFTENED: dict[str, Callable[["Patient"], K3]] = {"infection": _not_after_the_fall, "autoimmune": _without_normal_counts}


def din4_strict(patient: "Patient") -> K3:
    """No disease associated with neutropenia at all: the deck's own wording (F-CRI-46)."""
    told = patient.history.associated_disease
    return all_of(negate(patient.other_cause()), None if told is None else negate(told.non_empty()))


# Conditions that have rows of their own and explain a fall in others


def infiltrated(patient: "Patient") -> K3:
    """Marrow infiltration, which needs a marrow only beside a lymphoma (F-CRI-21)."""
    told = patient.history.associated_disease
    lymphoma = None if told is None else told.has_any(LYMPHOMA)
    return all_of(patient.marrow.infiltration, any_of(patient.marrow.done, lymphoma))


def lgl_count_from(patient: "Patient", limit: str) -> K3:
    """Whether the large granular lymphocytes number at least that many."""
    count = patient.lymphocytes.lgl_count
    return None if count is None else count >= Decimal(limit)


def nk_clone(patient: "Patient") -> K3:
    """Restricted NK cells above 0.75."""
    cells = patient.lymphocytes
    many = None if cells.nk_count is None else cells.nk_count > Decimal("0.75")
    return all_of(equals(cells.phenotype, "NK"), cells.nk_restricted, many)


def lgl_expansion(patient: "Patient") -> K3:
    """Large granular lymphocytes from 0.5, NK cells above 0.75, or either seen on the film or in the marrow (F-CRI-26)."""
    nk = patient.lymphocytes.nk_count
    many_nk = None if nk is None else nk > Decimal("0.75")
    return any_of(lgl_count_from(patient, "0.5"), many_nk, patient.film.lgl, patient.marrow.lgl_infiltrate)


@once
def lgl_clone(patient: "Patient") -> K3:
    """A clone with a count from 0.5; below that it is common in chronic neutropenia and explains nothing (F-TRP-37)."""
    return all_of(lgl_count_from(patient, "0.5"), any_of(patient.lymphocytes.tcr_clonal, nk_clone(patient)))


def reactive_lgl(patient: "Patient") -> K3:
    """A setting in which large granular lymphocytes rise without disease (F-ENT-LGL-06)."""
    exposures = patient.history.exposures
    antibody = [
        any_of(*(0 <= -day <= 180 for day in e.dose_days)) if e.dose_days else None
        for e in patient.drugs.all
        if e.drug_class in ("anti_cd20", "alemtuzumab")
    ]
    recent = patient.drugs.any([*antibody, *(None for e in patient.drugs.all if e.drug_class is None)])
    spleen = None if exposures is None else exposures.has("splenectomy")
    return any_of(patient.history.recent_viral_illness, disease(patient, "transplant"), spleen, recent)


def danc(patient: "Patient", floor: str) -> K3:
    """Duffy-null with every count from that floor: 1.2 is the range, 0.8 borderline (F-DEF-33)."""
    return all_of(equals(patient.duffy, "duffy_null"), patient.series.every_at_least(scaled(floor)))
