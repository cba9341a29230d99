"""Congenital syndromes: WHIM, GAT, ALB, MIT, with the criteria that their rows read."""

from collections.abc import Callable

from classification import flags, lines
from classification.criterion import criterion
from classification.disorder import Disorder
from classification.disorders.congenital import (
    ARREST,
    FAMILY_NEUTROPENIA,
    GENES,
    MYELOKATHEXIS,
    pancreas_insufficient,
)  # fmt: skip
from classification.disorders.haemophagocytosis import items_from
from classification.disorders.shared import LYMPHOPENIA, NEUTROPENIC, RESERVE_RISE, SEVERE_INFECTION
from classification.flags import ALB_GENES
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.patient import Patient


def _sign(name: str) -> Callable[[Patient], K3]:
    return lambda patient: patient.syndromic.has(name)


def _organism_sign(patient: Patient, name: str) -> K3:
    told = patient.history.special_infections
    return None if told is None else told.has(name)


def _low_immunoglobulin(patient: Patient) -> K3:
    return any_of(patient.syndromic.has("hypogamma"), equals(patient.immunology.igg, "low"))


def _whim_pointer(patient: Patient) -> K3:
    seen = any_of(patient.syndromic.has("warts"), _low_immunoglobulin(patient), patient.marrow.myelokathexis)
    return any_of(seen, flags.gene(patient, "CXCR4"))


WHIM_POINTER = criterion(
    "WHIM-POINTER", "Warts, low immunoglobulins, mature neutrophils held back in the marrow, or a variant of CXCR4",
    "F-ENT-WHIM-05", "R76 R77 S2", f"syndromic immunology.igg marrow.myelokathexis {GENES}",
    _whim_pointer)  # fmt: skip
WHIM_GENE = criterion(
    "WHIM-GENE", "A heterozygous pathogenic variant of CXCR4", "F-ENT-WHIM-07", "R76", GENES,
    lambda p: flags.gene(p, "CXCR4"))  # fmt: skip
WARTS_OR_HYPOGAMMA = criterion(
    "WHIM-EITHER", "Warts or low immunoglobulins", "F-ENT-WHIM-05", "R76 R77", "syndromic immunology.igg",
    lambda p: any_of(p.syndromic.has("warts"), _low_immunoglobulin(p)))  # fmt: skip
WARTS_AND_HYPOGAMMA = criterion(
    "WHIM-BOTH", "Warts and low immunoglobulins together", "F-ENT-WHIM-05", "R76 R77", "syndromic immunology.igg",
    lambda p: all_of(p.syndromic.has("warts"), _low_immunoglobulin(p)))  # fmt: skip
MONOCYTOPENIA = criterion(
    "MONOCYTOPENIA", "Monocytes are low", "F-ENT-GAT-04", "R80 R76", "counts statement.lineages",
    lambda p: lines.has_line(p, "monocytopenia"))  # fmt: skip
CARDIAC_DEFECT = criterion(
    "CARDIAC-DEFECT", "A congenital heart defect", "F-ENT-WHIM-05", "R76 R77", "syndromic",
    _sign("cardiac_defect"))  # fmt: skip
WHIM_CLEAR = criterion(
    "WHIM-CLEAR", "CXCR4 and CXCR2 are free of a variant, and the marrow holds no mature neutrophils back",
    "F-ENT-WHIM-07", "R76", f"{GENES} marrow.myelokathexis",
    lambda p: all_of(flags.none_of_genes(p, ("CXCR4", "CXCR2")), negate(p.marrow.myelokathexis)))  # fmt: skip

WHIM = Disorder(
    "WHIM", "WHIM syndrome", "F-ENT-WHIM-05", ("R76", "R77"),
    required=(NEUTROPENIC, WHIM_POINTER),
    established=(WHIM_GENE,),
    probable=((MYELOKATHEXIS, WARTS_OR_HYPOGAMMA),),
    possible=((NEUTROPENIC, MYELOKATHEXIS), (NEUTROPENIC, WARTS_AND_HYPOGAMMA), (WHIM_GENE,)),
    supportive=(LYMPHOPENIA, MONOCYTOPENIA, CARDIAC_DEFECT, RESERVE_RISE),
    opposing=(ARREST,),
    excluding=(WHIM_CLEAR,),
    mechanisms=("F-MEC-32",), tier="rare", tier_source="F-ENT-WHIM-11",
)  # fmt: skip


def _gat_feature(patient: Patient) -> K3:
    sign = patient.syndromic.has
    return any_of(
        lines.has_line(patient, "monocytopenia"),
        _organism_sign(patient, "ntm"),
        _organism_sign(patient, "hpv_severe"),
        sign("warts"),
        sign("lymphoedema"),
        sign("deafness"),
        flags.at_least(patient.marrow.dysplasia_pct, 10),
    )


def _gata2(patient: Patient) -> K3:
    return flags.gene(patient, "GATA2")


def _monocytopenia_b_low(patient: Patient) -> K3:
    return all_of(lines.has_line(patient, "monocytopenia"), lines.b_cells_low(patient), _gat_feature(patient))


GAT_COUNT = criterion(
    "GAT-COUNT", "Neutrophils, monocytes or B cells are low", "F-ENT-GAT-04", "R80",
    "counts age immunology.b_cells immunology.b_cells_absent statement.lineages",
    lambda p: any_of(lines.neutropenia_or(p, "monocytopenia"), lines.b_cells_low(p)))  # fmt: skip
GAT_FEATURE_OR_GENE = criterion(
    "GAT-FEATURE-OR-GENE",
    "Low monocytes, mycobacteria, severe papillomavirus disease, warts, lymphoedema, deafness or dysplasia, or a "
    "variant of GATA2",
    "F-ENT-GAT-05", "R80", f"counts history.special_infections syndromic marrow.dysplasia_pct {GENES}",
    lambda p: any_of(_gat_feature(p), _gata2(p)))  # fmt: skip
GAT_GENE = criterion(
    "GAT-GENE", "A heterozygous pathogenic germline variant of GATA2", "F-ENT-GAT-07", "R80", GENES,
    _gata2)  # fmt: skip
GAT_PATTERN = criterion(
    "GAT-PATTERN", "Monocytes and B cells are low, beside a feature of GATA2 deficiency", "F-ENT-GAT-04", "R80",
    "counts immunology.b_cells syndromic history.special_infections", _monocytopenia_b_low)  # fmt: skip
DEAFNESS = criterion(
    "DEAFNESS", "Deafness from birth or childhood", "F-ENT-GAT-05", "R80", "syndromic", _sign("deafness"))  # fmt: skip
LYMPHOEDEMA = criterion("LYMPHOEDEMA", "Lymphoedema", "F-ENT-GAT-05", "R80", "syndromic", _sign("lymphoedema"))
GAT_INFECTION = criterion(
    "GAT-INFECTION", "Infection with non-tuberculous mycobacteria, or severe papillomavirus disease", "F-ENT-GAT-05",
    "R80", "history.special_infections",
    lambda p: any_of(_organism_sign(p, "ntm"), _organism_sign(p, "hpv_severe")))  # fmt: skip
MONOCYTES_NORMAL = criterion(
    "MONOCYTES-NORMAL", "Monocytes are not low", "F-ENT-GAT-06", "EC", "counts statement.lineages",
    lambda p: negate(lines.has_line(p, "monocytopenia")))  # fmt: skip
GAT_CLEAR = criterion(
    "GAT-CLEAR", "GATA2 was read, intron 4 included, and is free of a variant", "F-FLD-97", "EC", GENES,
    lambda p: flags.none_of_genes(p, ("GATA2",)))  # fmt: skip

GAT = Disorder(
    "GAT", "GATA2 deficiency", "F-ENT-GAT-05", ("R80",),
    required=(GAT_COUNT, GAT_FEATURE_OR_GENE),
    established=(GAT_GENE,),
    probable=((GAT_PATTERN,),),
    possible=((NEUTROPENIC, MONOCYTOPENIA), (GAT_GENE,)),
    supportive=(DEAFNESS, LYMPHOEDEMA, GAT_INFECTION, FAMILY_NEUTROPENIA),
    opposing=(MONOCYTES_NORMAL,),
    excluding=(GAT_CLEAR,),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="rare", tier_source="F-ENT-GAT-11",
)  # fmt: skip


def _alb_gene(patient: Patient) -> K3:
    return flags.any_gene(patient, ALB_GENES)


def _granules_bleeding_or_hlh(patient: Patient) -> K3:
    signs = patient.examination.signs
    bleeding = None if signs is None else signs.has("bleeding")
    return any_of(patient.film.giant_granules, bleeding, items_from(patient, 4))


def _albinism_alone(patient: Patient) -> K3:
    well = all_of(negate(patient.history.recurrent_infections), negate(patient.film.giant_granules))
    return all_of(patient.syndromic.has("albinism"), well)


ALB_COUNT = criterion(
    "ALB-COUNT", "The count is low for age, or natural killer cell function is low", "F-ENT-ALB-04", "R81",
    "counts age haemophagocytosis.nk_low", lambda p: any_of(p.neutropenic, p.haemophagocytosis.nk_low))  # fmt: skip
ALB_SIGN_OR_GENE = criterion(
    "ALB-SIGN-OR-GENE", "Albinism, or both copies of LYST, RAB27A, AP3B1 or LAMTOR2 changed", "F-ENT-ALB-05",
    "R81 S2 R75", f"syndromic {GENES}", lambda p: any_of(p.syndromic.has("albinism"), _alb_gene(p)))  # fmt: skip
ALB_GENE = criterion(
    "ALB-GENE", "Both copies of LYST, RAB27A, AP3B1 or LAMTOR2 are changed", "F-ENT-ALB-07", "R81 R75", GENES,
    _alb_gene)  # fmt: skip
ALBINISM = criterion(
    "ALBINISM", "Albinism of skin and eyes", "F-ENT-ALB-05", "R81 S2 R75", "syndromic", _sign("albinism"))  # fmt: skip
ALB_SECOND_SIGN = criterion(
    "ALB-SECOND-SIGN",
    "Giant granules on the film, bleeding, or at least four of the eight items of haemophagocytosis", "F-ENT-ALB-05",
    "R81 S2", "film.giant_granules examination.signs haemophagocytosis", _granules_bleeding_or_hlh)  # fmt: skip
SILVERY_HAIR = criterion("SILVERY-HAIR", "Silvery hair", "F-ENT-ALB-05", "R81", "syndromic", _sign("silvery_hair"))
ALB_BENIGN = criterion(
    "ALB-BENIGN", "Albinism without recurrent infections and without giant granules", "F-ENT-ALB-06", "R81 general",
    "syndromic history.recurrent_infections film.giant_granules",
    _albinism_alone)  # fmt: skip
ALB_CLEAR = criterion(
    "ALB-CLEAR", "LYST, RAB27A, AP3B1 and LAMTOR2 are free of a variant, and the film shows no giant granules",
    "F-ENT-ALB-07", "R81 R75", f"{GENES} film.giant_granules",
    lambda p: all_of(flags.none_of_genes(p, ALB_GENES), negate(p.film.giant_granules)))  # fmt: skip

ALB = Disorder(
    "ALB", "Neutropenia with oculocutaneous albinism", "F-ENT-ALB-05", ("R81", "R75"),
    required=(ALB_COUNT, ALB_SIGN_OR_GENE),
    established=(ALB_GENE,),
    probable=((ALBINISM, ALB_SECOND_SIGN),),
    possible=((ALB_COUNT, ALBINISM), (ALB_GENE,)),
    supportive=(SILVERY_HAIR, SEVERE_INFECTION),
    opposing=(ALB_BENIGN,),
    excluding=(ALB_CLEAR,),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="rare", tier_source="F-ENT-ALB-11",
)  # fmt: skip


def _mit_gene(patient: Patient) -> K3:
    return any_of(flags.gene(patient, "TAFAZZIN"), equals(patient.molecular.mtdna_deletion, "pos"))


def _mit_proven(patient: Patient) -> K3:
    """TAFAZZIN in a male, or a deletion of mitochondrial DNA beside an anaemia."""
    deletion = all_of(equals(patient.molecular.mtdna_deletion, "pos"), lines.has_line(patient, "anaemia"))
    return any_of(flags.gene(patient, "TAFAZZIN"), deletion)


def _barth_pattern(patient: Patient) -> K3:
    sign = patient.syndromic.has
    small = any_of(flags.growth_failure(patient), sign("short_stature"))
    return all_of(equals(patient.sex, "male"), sign("cardiomyopathy"), small)


def _pearson_pattern(patient: Patient) -> K3:
    return all_of(patient.marrow.ring_sideroblasts, pancreas_insufficient(patient), patient.onset_at_most(1825))


def _mit_pointer(patient: Patient) -> K3:
    sign = any_of(patient.syndromic.has("cardiomyopathy"), patient.marrow.ring_sideroblasts)
    return any_of(sign, patient.metabolic.lactate_high, pancreas_insufficient(patient), _mit_gene(patient))


def _none_of_three(patient: Patient) -> K3:
    found = any_of(patient.syndromic.has("cardiomyopathy"), patient.metabolic.lactate_high, pancreas_insufficient(patient))
    return negate(found)


MIT_POINTER = criterion(
    "MIT-POINTER",
    "Cardiomyopathy, ring sideroblasts, high lactate, a failing pancreas, a variant of TAFAZZIN or a deletion of "
    "mitochondrial DNA",
    "F-ENT-MIT-02", "S2 R75 general",
    f"syndromic marrow.ring_sideroblasts metabolic.lactate_high pancreas molecular.mtdna_deletion {GENES}",
    _mit_pointer)  # fmt: skip
MIT_PROVEN = criterion(
    "MIT-PROVEN", "A hemizygous variant of TAFAZZIN, or a deletion of mitochondrial DNA beside an anaemia",
    "F-ENT-MIT-03", "R75 general", f"{GENES} molecular.mtdna_deletion counts statement.lineages",
    _mit_proven)  # fmt: skip
MIT_GENE = criterion(
    "MIT-GENE", "A hemizygous variant of TAFAZZIN, or a deletion of mitochondrial DNA", "F-ENT-MIT-03", "R75 general",
    f"{GENES} molecular.mtdna_deletion", _mit_gene)  # fmt: skip
BARTH_PATTERN = criterion(
    "MIT-BARTH", "A boy with cardiomyopathy and poor growth", "F-ENT-MIT-02", "R75 general",
    "sex syndromic examination.signs", _barth_pattern)  # fmt: skip
PEARSON_PATTERN = criterion(
    "MIT-PEARSON", "Ring sideroblasts and a failing pancreas, low before the age of five", "F-ENT-MIT-02", "general",
    "marrow.ring_sideroblasts pancreas counts age onset_age", _pearson_pattern)  # fmt: skip
CARDIOMYOPATHY = criterion(
    "CARDIOMYOPATHY", "Cardiomyopathy", "F-ENT-MIT-02", "R75 general", "syndromic",
    _sign("cardiomyopathy"))  # fmt: skip
SIDEROBLASTS_LACTATE = criterion(
    "MIT-SIDEROBLASTS-LACTATE", "Ring sideroblasts and a high lactate", "F-ENT-MIT-02", "general",
    "marrow.ring_sideroblasts metabolic.lactate_high",
    lambda p: all_of(p.marrow.ring_sideroblasts, p.metabolic.lactate_high))  # fmt: skip
LACTATE_HIGH = criterion(
    "LACTATE-HIGH", "Lactate is raised", "F-ENT-MIT-02", "general", "metabolic.lactate_high",
    lambda p: p.metabolic.lactate_high)  # fmt: skip
INTERMITTENT = criterion(
    "INTERMITTENT", "A normal count between two low ones", "F-ENT-MIT-06", "general", "counts",
    lambda p: True if p.series.intermittent else None)  # fmt: skip
MIT_NOTHING = criterion(
    "MIT-NOTHING", "Heart, lactate and pancreas are all normal", "F-ENT-MIT-08", "R107 general",
    "syndromic metabolic.lactate_high pancreas", _none_of_three)  # fmt: skip
MIT_CLEAR = criterion(
    "MIT-CLEAR", "TAFAZZIN is free of a variant, and mitochondrial DNA shows no deletion", "F-ENT-MIT-03",
    "R75 general", f"{GENES} molecular.mtdna_deletion",
    lambda p: all_of(flags.none_of_genes(p, ("TAFAZZIN",)), equals(p.molecular.mtdna_deletion, "neg")))  # fmt: skip

MIT = Disorder(
    "MIT", "Neutropenia of mitochondrial disease", "F-ENT-MIT-02", ("S2", "R75", "R107"),
    required=(NEUTROPENIC, MIT_POINTER),
    established=(MIT_PROVEN,),
    cap="Without genetics the signs are common teaching, so the verdict stays at most probable.",
    probable=((BARTH_PATTERN,), (PEARSON_PATTERN,)),
    possible=((NEUTROPENIC, CARDIOMYOPATHY), (NEUTROPENIC, SIDEROBLASTS_LACTATE), (MIT_GENE,)),
    supportive=(LACTATE_HIGH, INTERMITTENT),
    opposing=(MIT_NOTHING,),
    excluding=(MIT_CLEAR,),
    mechanisms=("F-MEC-29",), tier="rare", tier_source="F-ENT-MIT-09",
)  # fmt: skip
