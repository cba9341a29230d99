"""Contradictory documents, refused with every contradiction at once (DV-CON rows)."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

from classification import causes, lines
from classification.definitions import DEFAULT
from classification.faults import Fault
from classification.findings.document import Findings
from classification.findings.values import DAYS_IN, Age
from classification.kleene import K3
from classification.patient import Patient

SPLEEN_LIMIT_CM = 13  # common teaching for an adult, no row of the sheet gives it; in a child 13 cm is large all the more
HLH_FERRITIN = 500
# Beyond these a number was written in another unit; common sense, no row of the sheet. Cells in 10^9/L, Hb in g/L.
MOST: dict[str, tuple[int, str]] = {
    "anc": (200, "cells/uL"), "lymph": (1000, "cells/uL"), "mono": (200, "cells/uL"), "wbc": (1500, "cells/uL"),
    "plt": (5000, "cells/uL"), "hb": (260, "g/L"),
}  # fmt: skip
LEAST_HB = 20
Found = Iterator[Fault]


def contradictions(findings: Findings, *, whole_course: bool = False) -> list[Fault]:
    """All contradictions of the document, each with a field that clashes and the remedy.

    A document that tells a whole course, from which a case reveals step by step, may hold counts later than its `now`.
    """
    patient = Patient(findings, DEFAULT)
    faults = [fault for row in ROWS for fault in row(patient)]
    if not whole_course:
        faults += _counts_after_the_visit(findings)
    return list(dict.fromkeys(faults))


def _views(told: tuple[Any, ...] | None) -> Iterator[Any]:
    """What is told of one group, day by day: only what holds at the same time can clash."""
    yield from told or ()
    undated = [one for one in told or () if one.day is None]
    if undated and len(told or ()) > 1:
        yield from (_Both(dated, undated) for dated in told or () if dated.day is not None)


class _Both:
    """A dated observation beside those without a day, which hold for the whole time."""

    def __init__(self, dated: Any, undated: list[Any]) -> None:
        self._parts = [dated, *undated]

    def __getattr__(self, name: str) -> Any:
        return next((value for part in self._parts if (value := getattr(part, name)) is not None), None)


# DV-CON-01: the work-up is said to be complete and negative


CONFLICTS_WITH_WORKUP: tuple[tuple[str, str, Callable[[Patient], K3]], ...] = (
    (
        "history.associated_disease",
        "an associated disease is named",
        lambda p: p.history.associated_disease and p.history.associated_disease.non_empty(),
    ),
    ("lymphocytes.lgl_count", "a clone of large granular lymphocytes is shown", causes.lgl_clone),
    ("duffy", "Duffy-null with every count from 1.2 explains the counts", lambda p: causes.danc(p, "1.2")),
    ("chemistry", "vitamin B12, folate or copper is low, or methylmalonic acid high", causes.nutrition_low),
    ("drugs", "a drug is suspect by timing", lambda p: p.drugs.live),
    ("infection_tests", "a chronic viral infection is active", causes.inf_chronic),
    (
        "statement.second_cytopenia",
        "haemolysis or immune thrombocytopenia is named",
        lambda p: p.second_cytopenia in ("dat_positive_haemolysis", "itp"),
    ),
    ("history.chemo_recent", "chemotherapy was given within six weeks", lambda p: p.history.chemo_recent),
    ("history.radiation_recent", "radiation was given", lambda p: p.history.radiation_recent),
)
FLAG_FIELDS = {
    "onset": "onset_age", "omphalitis": "examination.infection_sites", "invasive": "examination.infection_sites",
    "arrest": "marrow.arrest_stage", "syndromic": "syndromic", "blasts": "film.blasts", "dysplasia": "film.dysplasia",
    "second": "statement.second_cytopenia", "family": "family", "cycle": "cycle", "germline": "germline",
}  # fmt: skip
SAID_COMPLETE = "although the work-up is said to be complete and negative."
THEN_NOT_COMPLETE = "Leave statement.workup_complete out, or correct the finding."


def _against_the_workup(patient: Patient) -> Found:
    if not patient.statement.workup_complete:
        return
    for field, said, test in CONFLICTS_WITH_WORKUP:
        if test(patient):
            yield Fault(field, f"{said} {SAID_COMPLETE}", THEN_NOT_COMPLETE, code="DV-CON-01")
    for name, value in patient.hard_flags.items():
        if value:
            said = f"the hard red flag '{name}' is present {SAID_COMPLETE}"
            yield Fault(FLAG_FIELDS[name], said, THEN_NOT_COMPLETE, code="DV-CON-01")


# DV-CON-02: other causes are listed in full, without one that is told elsewhere


def _against_the_causes(patient: Patient) -> Found:
    stated = patient.statement.other_causes
    told = {
        "chemo_recent": ("chemo", patient.history.chemo_recent),
        "radiation_recent": ("chemo", patient.history.radiation_recent),
        "recent_viral_illness": ("infection", patient.history.recent_viral_illness),
    }
    if stated is None:
        return
    for member, derive in causes.DERIVED.items():
        by_history = any(part == member and present for part, present in told.values())
        if stated.has(member) is False and not by_history and derive(patient):
            yield Fault(
                "statement.other_causes",
                f"is complete without '{member}', but the findings show one.",
                f"Add '{member}' to the list, or correct the findings.",
                code="DV-CON-02",
            )
    for field, (member, present) in told.items():
        if present and stated.has(member) is False:
            yield Fault(
                "statement.other_causes",
                f"is complete without '{member}', but history.{field} is true.",
                f"Add '{member}' to the list, or correct history.{field}.",
                code="DV-CON-02",
            )


# DV-CON-07, not in the sheet: the other lines are stated otherwise than the numbers show (OP-01)


def _against_the_lines(patient: Patient) -> Found:
    stated, second = patient.statement.lineages, patient.statement.second_cytopenia
    if second == "none" and lines.clear_second_line(patient):
        said = "is none, but the counts show haemoglobin or platelets clearly low."
        yield Fault("statement.second_cytopenia", said, "Say what explains it, or 'unexplained'.", code="DV-CON-07")
    for line, counted in lines.FROM_NUMBERS.items():
        low = counted(patient)
        if low is not None and stated is not None and stated.has(line) is (not low):
            said = f"says '{line}' {'is absent' if low else 'is present'}, but the counts show otherwise."
            yield Fault("statement.lineages", said, "Correct the list or the counts.", code="DV-CON-07")


# DV-CON-08, not in the sheet: a checkpoint inhibitor is dated that the drug list, complete for its moment, does not hold


def _against_the_drugs(patient: Patient) -> Found:
    if patient.history.ici_start is not None and patient.drugs.of_class("ici") is False:
        said = "is given, but the drug list holds no checkpoint inhibitor."
        yield Fault("history.ici_start", said, "Add the drug to the list, or leave the day out.", code="DV-CON-08")


# DV-CON-03: film and marrow


def _against_the_film(patient: Patient) -> Found:
    for film in _views(patient.findings.film):
        some = film.blasts_pct is not None and film.blasts_pct > 0
        if film.blasts is False and some:
            said = f"is false, but film.blasts_pct is {film.blasts_pct}."
            yield Fault("film.blasts", said, "Correct one of the two.", code="DV-CON-03")
        found = [name for name in FILM_SIGNS if getattr(film, name)]
        if film.reviewed is False and (found or some):
            said = f"is false, but the film shows {', '.join(found or ['blasts'])}."
            yield Fault("film.reviewed", said, "Write reviewed: true, or leave the finding out.", code="DV-CON-03")


def _against_the_tube(patient: Patient) -> Found:
    """DV-CON-09, not in the sheet: a count is marked as clumped that no film has shown to be so."""
    shown = any(film.clumps for film in patient.findings.film or ())
    for place, count in enumerate(patient.findings.counts or ()):
        if "clumped" in count.under and not shown:
            said = "says clumped, but no film shows clumps."
            yield Fault(f"counts.{place}.under", said, "Write film.clumps: true, or take the mark away.", code="DV-CON-09")


FILM_SIGNS = (
    "blasts",
    "dysplasia",
    "lgl",
    "hypersegmented",
    "giant_granules",
    "left_shift",
    "leukoerythroblastic",
    "teardrop",
    "clumps",
)


def _against_the_marrow(patient: Patient) -> Found:
    for marrow in _views(patient.findings.marrow):
        found = [name for name in MARROW_FINDINGS if getattr(marrow, name) is not None]
        if marrow.done is False and found:
            said = f"is false, but the marrow tells {', '.join(found)}."
            yield Fault("marrow.done", said, "Write done: true, or leave the findings out.", code="DV-CON-03")
    film, marrow = patient.film, patient.marrow
    if film.blasts_pct is None or marrow.blasts_pct is None or film.blasts_pct < 20 or marrow.blasts_pct >= 20:
        return
    if film.day is None or marrow.day is None or film.day <= marrow.day:
        said = f"is {marrow.blasts_pct}, but the film shows {film.blasts_pct} per cent."
        yield Fault("marrow.blasts_pct", said, "Correct one of the two, or date an earlier marrow.", code="DV-CON-03")


MARROW_FINDINGS = (
    "cellularity", "cellularity_pct", "residual_pct", "arrest_stage", "dysplasia_pct", "blasts_pct", "fibrosis_grade",
    "myelokathexis", "vacuolated_precursors", "ring_sideroblasts", "haemophagocytosis", "megakaryocyte_atypia",
    "infiltration", "lgl_infiltrate", "auer_rods",
)  # fmt: skip


# DV-CON-04: infection against the count, the well newborn


def _against_the_infection(patient: Patient) -> Found:
    begun, low = patient.infection_onset, patient.first_low
    if patient.history.recent_viral_illness and begun is not None and low is not None and not 0 <= low - begun <= 28:
        when = "after the first low count" if begun > low else "more than 28 days before the first low count"
        said = f"lies {when}, but recent_viral_illness means an illness within 28 days before it or with it."
        yield Fault("history.infection_onset", said, "Correct the day, or leave recent_viral_illness out.", code="DV-CON-04")
    for newborn in _views(patient.findings.neonatal):
        if newborn.well and newborn.sepsis_culture == "pos":
            said = "is true, but the culture is positive."
            yield Fault("neonatal.well", said, "A newborn with proven sepsis is not well.", code="DV-CON-04")


# DV-CON-05: genes and clones


def _against_the_genes(patient: Patient) -> Found:
    negative = patient.findings.genes_tested_negative or ()
    for variant in patient.findings.germline or ():
        if variant.gene in negative and variant.variant_class in ("P", "LP"):
            said = f"names {variant.gene}, in which a pathogenic variant is told."
            yield Fault("genes_tested_negative", said, f"Take {variant.gene} out of one of the two.", code="DV-CON-05")
    if patient.lymphocytes.tcr_clonal and patient.lymphocytes.phenotype == "NK":
        said = "is true, but the cells are NK cells, which have no T-cell receptor."
        yield Fault("lymphocytes.tcr_clonal", said, "Correct the phenotype or the receptor.", code="DV-CON-05")


# DV-CON-06: spleen, joints, onset, counts


def _against_the_spleen(patient: Patient) -> Found:
    for seen in _views(patient.findings.spleen):
        large = seen.cm is not None and seen.cm > SPLEEN_LIMIT_CM and seen.imaged is not False
        if seen.enlarged is False and large:
            said = f"is false, but the spleen measures {seen.cm} cm (limit {SPLEEN_LIMIT_CM} cm)."
            yield Fault("spleen.enlarged", said, "Correct one of the two.", code="DV-CON-06")


def _against_the_arthritis(patient: Patient) -> Found:
    told = patient.history.associated_disease
    if patient.history.ra_seropositive_erosive and told is not None and told.has("RA") is False:
        said = "is complete without RA, but ra_seropositive_erosive is true."
        yield Fault("history.associated_disease", said, "Add RA to the list.", code="DV-CON-06")


def _unit_days(age: Age) -> Decimal:
    """How much an age in that unit may leave open."""
    return Decimal(366) if age.unit == "years" else Decimal(0) if age.unit in ("days", "hours") else DAYS_IN[age.unit]


def _against_the_onset(patient: Patient) -> Found:
    onset, age, low = patient.findings.onset_age, patient.findings.age, patient.first_low
    if onset is not None and age is not None and patient.age is not None and low is not None:
        apart = abs(patient.age + low - onset.days)
        if apart > _unit_days(onset) + _unit_days(age):
            said = f"is {onset}, but the first low count was at {patient.age + low} days of age."
            yield Fault("onset_age", said, "Leave it out where counts tell it, or correct one of the two.", code="DV-CON-06")
    grown = patient.age is not None and patient.age >= 366
    if grown and patient.statement.prior_normal_anc and patient.onset_at_most(28):
        said = "is true, but the count was already low in the first four weeks of life."
        yield Fault("statement.prior_normal_anc", said, "Correct one of the two.", code="DV-CON-06")


def _against_the_lymphocytes(patient: Patient) -> Found:
    cells = patient.lymphocytes
    if cells.lgl_count is not None and cells.nk_count is not None and cells.lgl_count < cells.nk_count:
        said = f"is {cells.lgl_count}, fewer than the NK cells among them ({cells.nk_count})."
        yield Fault("lymphocytes.lgl_count", said, "Correct one of the two.", code="DV-CON-06")


def _against_the_items(patient: Patient) -> Found:
    """An item of haemophagocytosis denied while the same finding is told elsewhere; a ferritin said otherwise."""
    items, ferritin = patient.haemophagocytosis, patient.chemistry.ferritin
    high = None if ferritin is None else ferritin >= HLH_FERRITIN
    clashes = {
        "splenomegaly": items.splenomegaly is False and patient.spleen.enlarged is True,
        "haemophagocytosis": items.haemophagocytosis is False and patient.marrow.haemophagocytosis is True,
        "ferritin_500": high is not None and items.ferritin_500 is not None and items.ferritin_500 is not high,
    }
    for name, clash in clashes.items():
        if clash:
            said = "says otherwise than the same finding told elsewhere."
            yield Fault(f"haemophagocytosis.{name}", said, "Correct one of the two.", code="DV-CON-06")


def _normal_beside_few_cells(patient: Patient) -> Found:
    """A count reported as normal in blood that holds fewer leucocytes than a normal count has neutrophils."""
    for place, count in enumerate(patient.findings.counts or ()):
        grown = patient.age is not None and patient.age + count.day - patient.now >= 366
        few = count.wbc is not None and count.wbc.value is not None and count.wbc.value < Decimal("1.5" if grown else "1.0")
        if few and count.anc is not None and count.anc.sign == "normal":
            said = f"is normal, but the leucocytes are {count.wbc}."
            yield Fault(f"counts.{place}.anc", said, "Give the number of neutrophils.", code="DV-CON-06")


def _counts_after_the_visit(findings: Findings) -> Found:
    for place, count in enumerate(findings.counts or ()):
        if count.day > findings.now:
            said = f"lies on day {count.day}, after the day of the visit ({findings.now})."
            yield Fault(f"counts.{place}.day", said, "Earlier days are negative; or set 'now' to a later day.", code="DV-CON-06")


def _impossible_counts(patient: Patient) -> Found:
    age = patient.findings.age
    for place, count in enumerate(patient.findings.counts or ()):
        if age is not None and age.days + count.day < -_unit_days(age):
            said = f"lies on day {count.day}, before the birth of a patient aged {age}."
            yield Fault(f"counts.{place}.day", said, "Correct the day or the age.", code="impossible")
        for name, (most, unit) in MOST.items():
            given = getattr(count, name)
            if given is not None and given.value is not None and given.value > most:
                said = f"of {given} is not possible in the unit of this field."
                yield Fault(
                    f"counts.{place}.{name}",
                    said,
                    f"Write the unit beside it, such as '{given} {unit}'.",
                    code="impossible",
                )
        if count.hb is not None and count.hb.value is not None and count.hb.sign == "eq" and count.hb.value < LEAST_HB:
            said = f"of {count.hb} g/L is hardly compatible with life."
            yield Fault(f"counts.{place}.hb", said, f"Write '{count.hb} g/dL' if that is the unit.", code="impossible")


ROWS: tuple[Callable[[Patient], Found], ...] = (
    _against_the_workup, _against_the_causes, _against_the_drugs, _against_the_film, _against_the_tube, _against_the_marrow,
    _against_the_infection, _against_the_genes, _against_the_spleen, _against_the_arthritis, _against_the_onset,
    _against_the_lymphocytes, _against_the_lines, _against_the_items, _normal_beside_few_cells, _impossible_counts,
)  # fmt: skip
