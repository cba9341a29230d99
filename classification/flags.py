"""Red flags and genes: what blocks a benign verdict (F-CRI-35), what only asks for one more test (F-CRI-40)."""

from typing import TYPE_CHECKING

from classification.kleene import K3, all_of, among, any_of, equals, negate, some
from classification.lazy import once

if TYPE_CHECKING:
    from classification.patient import Patient

RIGHT_ZYGOSITY = {
    **dict.fromkeys(("ELANE", "GFI1", "SRP54", "CXCR4", "GATA2"), ("het",)),
    **dict.fromkeys(
        (
            "HAX1",
            "G6PC3",
            "JAGN1",
            "VPS45",
            "CSF3R",
            "CXCR2",
            "SBDS",
            "EFL1",
            "DNAJC21",
            "SLC37A4",
            "LYST",
            "RAB27A",
            "AP3B1",
            "LAMTOR2",
        ),
        ("hom", "comp_het"),
    ),
    **dict.fromkeys(("WAS", "TAFAZZIN", "BTK", "CD40LG"), ("hemi",)),
}
SCN_GENES = ("ELANE", "HAX1", "G6PC3", "JAGN1", "VPS45", "CSF3R", "GFI1", "SRP54", "WAS")
SDS_GENES = ("SBDS", "EFL1", "DNAJC21")
ALB_GENES = ("LYST", "RAB27A", "AP3B1", "LAMTOR2")
OTHER_GERMLINE = ("SBDS", "EFL1", "DNAJC21", "CXCR4", "GATA2", "SLC37A4", *ALB_GENES, "TAFAZZIN", "BTK", "CD40LG")
NO_ROW_READS = ("BTK", "CD40LG")


def gene(patient: "Patient", name: str) -> K3:
    """A pathogenic or likely pathogenic variant of the right zygosity; false only where the whole gene was read."""
    return patient.genes.get(name)


def genes(patient: "Patient") -> dict[str, K3]:
    """Every gene told of: carried variants first, then what was read in full and is free of one."""
    carried: dict[str, list[K3]] = {}
    for v in patient.findings.germline or ():
        if v.variant_class in ("P", "LP"):
            right = RIGHT_ZYGOSITY.get(v.gene, ("het", "hom", "comp_het", "hemi"))
            carried.setdefault(v.gene, []).append(among(v.zygosity, right))
    free: dict[str, K3] = dict.fromkeys(patient.findings.genes_tested_negative or (), False)
    return free | {name: some(values) for name, values in carried.items()}


def any_gene(patient: "Patient", names: tuple[str, ...]) -> K3:
    known = patient.genes
    return some([known.get(name) for name in names]) if known else None  # the common chart: no gene was read


def none_of_genes(patient: "Patient", names: tuple[str, ...]) -> K3:
    """All of these genes were read in full and are free of a variant; else unknown, never false by silence."""
    if not patient.genes:
        return None
    negative = patient.findings.genes_tested_negative or ()
    return True if all(name in negative for name in names) else (False if any_gene(patient, names) else None)


def unsettled_gene(patient: "Patient", names: tuple[str, ...]) -> bool:
    """A pathogenic variant in one of these genes whose zygosity is not told."""
    return any(v.gene in names and v.variant_class in ("P", "LP") and v.zygosity is None for v in patient.findings.germline or ())


def hf_onset(patient: "Patient") -> K3:
    return patient.onset_at_most(27)


def ever_at(patient: "Patient", site: str) -> K3:
    """An infection at that site at any examination told: what was invasive once stays in the history (IP-04)."""
    told = patient.findings.examination
    if not told:
        return None
    return some([None if seen.infection_sites is None else seen.infection_sites.has(site) for seen in told])


def hf_omphalitis(patient: "Patient") -> K3:
    return ever_at(patient, "omphalitis")


def hf_invasive(patient: "Patient") -> K3:
    """Deep abscess, blood stream or clostridial infection; the lung alone is not a hard flag."""
    special = patient.history.special_infections
    at_site = any_of(ever_at(patient, "deep_abscess"), ever_at(patient, "blood"))
    return any_of(at_site, None if special is None else special.has("clostridial"))


def benign_infections(patient: "Patient") -> K3:
    """Infections at most mild, none of them invasive (F-ENT-AINI-05)."""
    return all_of(among(patient.examination.infection_severity, ("none", "mild")), negate(hf_invasive(patient)))


def arrest(patient: "Patient") -> K3:
    return among(patient.marrow.arrest_stage, ("promyelocyte", "myelocyte"))


def hf_arrest(patient: "Patient") -> K3:
    return all_of(arrest(patient), negate(patient.series.spontaneous_remission))


def growth_failure(patient: "Patient") -> K3:
    return None if patient.examination.signs is None else patient.examination.signs.has("growth_failure")


def hf_syndromic(patient: "Patient") -> K3:
    return any_of(patient.syndromic.non_empty(), growth_failure(patient))


def at_least(value: object, limit: int) -> K3:
    return None if value is None else float(value) >= limit  # type: ignore[arg-type]


def film_blasts(patient: "Patient") -> K3:
    """Blasts in the blood: as read, or by a percentage above nought."""
    seen = patient.film
    return True if seen.blasts_pct is not None and seen.blasts_pct > 0 else seen.blasts


def blasts20(patient: "Patient") -> K3:
    """Blasts of 20 per cent or more in the marrow or the blood; 20 is inside (R84)."""
    return any_of(at_least(patient.marrow.blasts_pct, 20), at_least(patient.film.blasts_pct, 20))


def mds_defining(patient: "Patient") -> K3:
    return equals(patient.molecular.karyotype, "mds_defining")


def somatic_variant(patient: "Patient") -> K3:
    """A somatic variant at an allele fraction of 2 per cent or more; a given list is complete."""
    told = patient.molecular.ngs
    return None if told is None else some(at_least(variant.vaf, 2) for variant in told)


def clone(patient: "Patient") -> K3:
    """A clone of blood cells: a somatic variant from 2 per cent, or an abnormal karyotype (F-CRI-22)."""
    return any_of(somatic_variant(patient), among(patient.molecular.karyotype, ("mds_defining", "other_abnormal")))


@once
def hf_blasts(patient: "Patient") -> K3:
    return any_of(film_blasts(patient), all_of(patient.marrow.done, at_least(patient.marrow.blasts_pct, 5)))


@once
def hf_dysplasia(patient: "Patient") -> K3:
    return any_of(patient.film.dysplasia, all_of(patient.marrow.done, at_least(patient.marrow.dysplasia_pct, 10)))


def hf_second(patient: "Patient") -> K3:
    return equals(patient.second_cytopenia, "unexplained")


def hf_family(patient: "Patient") -> K3:
    return any_of(patient.family.scn_first_degree, patient.family.early_infant_death)


@once
def rhythm(patient: "Patient") -> K3:
    """A period of 18 to 24 days, on an adequate series, with a severe nadir off G-CSF (F-CRI-31).

    As stated; where nothing is stated the counts themselves are searched, which tells nothing when they are too few.
    """
    days, adequate = patient.cycle.days, patient.cycle.adequate
    if days is None and adequate is None:
        found = patient.series.rhythm
        days, adequate = found.days, True if found.adequate else None
    period = None if days is None else 18 <= days <= 24
    return all_of(adequate, period, patient.series.severe_seen_off_gcsf)


def hf_cycle(patient: "Patient") -> K3:
    return all_of(rhythm(patient), negate(patient.series.spontaneous_remission))


@once
def hf_germline(patient: "Patient") -> K3:
    scn = all_of(any_gene(patient, SCN_GENES), negate(patient.series.spontaneous_remission))
    return any_of(scn, any_gene(patient, OTHER_GERMLINE))


HARD_FLAGS = {
    "onset": hf_onset, "omphalitis": hf_omphalitis, "invasive": hf_invasive, "arrest": hf_arrest, "syndromic": hf_syndromic,
    "blasts": hf_blasts, "dysplasia": hf_dysplasia, "second": hf_second, "family": hf_family, "cycle": hf_cycle, "germline": hf_germline,
}  # fmt: skip


def hard_flags(patient: "Patient") -> dict[str, K3]:
    """The eleven hard flags, each true, false or unknown."""
    return {name: test(patient) for name, test in HARD_FLAGS.items()}


def any_hard_flag(patient: "Patient") -> K3:
    """Whether one of them is present; the first that is answers for all."""
    found = []
    for test in HARD_FLAGS.values():
        present = test(patient)
        if present:
            return True
        found.append(present)
    return some(found)


def soft_flags(patient: "Patient") -> list[str]:
    """Soft flags known to be true: each adds a next test, none changes a verdict (F-CRI-40)."""
    from classification.antibodies import negative_tests
    from classification.lines import has_line

    onset = patient.onset_age
    flags = {
        "mouth": among(patient.examination.mouth, ("gingivitis", "aphthae", "destructive_periodontitis")),
        "family_mild_neutropenia": patient.family.mild_neutropenia,
        "mild_second_line": hf_second(patient) is None and any(has_line(patient, line) for line in ("anaemia", "thrombocytopenia")),
        "iron_deficiency": equals(patient.second_cytopenia, "iron_deficiency"),
        "no_rise_in_infection": negate(patient.history.marrow_reserve_rise),
        "antibody_repeatedly_negative": negative_tests(patient) >= 2,
        "onset_day_28_to_60": None if onset is None else 28 <= onset <= 60,
        "longer_than_three_years": patient.series.span_more_than(1096),
        "onset_after_five_years": None if onset is None else onset > 1826,
        "gcsf_given": patient.history.gcsf_given,
    }
    return [name for name, value in flags.items() if value]
