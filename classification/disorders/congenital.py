"""Congenital neutropenia: SCN, CYC, SDS, GSD, with the criteria that their rows read."""

from classification import causes, flags
from classification.counts import HALF, Sample
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no, still_open
from classification.disorders.shared import APHTHAE, DRUG_LIVE, MONOCYTOSIS, NEUTROPENIC, RESERVE_RISE
from classification.flags import SCN_GENES
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.patient import Patient

COUNTS, GENES = "counts", "germline genes_tested_negative"
NOT_ELANE = tuple(name for name in SCN_GENES if name != "ELANE")


def _off_gcsf(sample: Sample) -> bool:
    return not sample.under_gcsf


def _scn_gene(patient: Patient) -> K3:
    return flags.any_gene(patient, SCN_GENES)


def _early_or_gene(patient: Patient) -> K3:
    return any_of(patient.onset_at_most(365), _scn_gene(patient))


def _arrest_with_history(patient: Patient) -> K3:
    """An arrested marrow beside an early onset, an omphalitis, an invasive infection or an affected family."""
    flagged = (flags.hf_onset, flags.hf_omphalitis, flags.hf_invasive, flags.hf_family)
    beside = any_of(*(flag(patient) for flag in flagged))
    return all_of(flags.arrest(patient), beside)


def _periodic(patient: Patient) -> K3:
    return any_of(flags.rhythm(patient), patient.history.periodic_history)


def _cyclic_by_elane(patient: Patient) -> K3:
    """The one variant is in ELANE, and the counts and their rhythm are those of cyclic neutropenia (OP-12)."""
    only_elane = all_of(flags.gene(patient, "ELANE"), flags.any_gene(patient, NOT_ELANE) is not True)
    severe = patient.series.any_below(HALF, _off_gcsf)
    return all_of(only_elane, patient.series.oscillates, severe, _periodic(patient))


SEVERE_OFF = criterion(
    "SCN-SEVERE", "A count below 0.5 without G-CSF", "F-ENT-SCN-03", "R71 R75", COUNTS,
    lambda p: p.series.severe_off_gcsf)  # fmt: skip
SEVERE_ONCE = criterion(
    "SCN-SEVERE-ONCE", "At least one count below 0.5 was taken without G-CSF", "F-ENT-SCN-03", "R71 R75", COUNTS,
    lambda p: p.series.any_below(HALF, _off_gcsf))  # fmt: skip
SEVERE_TWICE = criterion(
    "SCN-SEVERE-TWICE", "Two counts below 0.5 without G-CSF", "F-ENT-SCN-03", "R71 R75", COUNTS,
    lambda p: p.series.two_severe_off_gcsf)  # fmt: skip
EARLY_OR_GENE = criterion(
    "SCN-EARLY-OR-GENE", "Low by the age of one year, or a proven gene of severe congenital neutropenia",
    "F-ENT-SCN-01", "R70 R71", f"{COUNTS} age onset_age {GENES}", _early_or_gene)  # fmt: skip
ONSET_BY_365 = criterion(
    "SCN-EARLY", "Low by the age of one year", "F-ENT-SCN-01", "R70 R71", f"{COUNTS} age onset_age",
    lambda p: p.onset_at_most(365))  # fmt: skip
SCN_GENE = criterion(
    "SCN-GENE", "A pathogenic variant in a gene of severe congenital neutropenia, in the right zygosity",
    "F-ENT-SCN-06", "R75 R71 S2", GENES, _scn_gene)  # fmt: skip
NO_SCN_GENE = criterion(
    "SCN-NO-GENE", "Every gene of severe congenital neutropenia was read and is free of a pathogenic variant",
    "F-FLD-97", "EC", GENES, lambda p: negate(_scn_gene(p)))  # fmt: skip
NO_REMISSION = criterion(
    "NO-REMISSION", "The counts have not returned to normal by themselves for half a year", "F-CRI-35", "R17 R11",
    COUNTS, lambda p: negate(p.series.spontaneous_remission))  # fmt: skip
REMISSION_WITHOUT_GENE = criterion(
    "SCN-REMISSION", "Normal by itself for half a year, and every gene was read without a finding", "F-ENT-SCN-07",
    "R17 R11", f"{COUNTS} {GENES}", lambda p: all_of(p.series.spontaneous_remission, negate(_scn_gene(p))))  # fmt: skip
GENE_OR_STEADY = criterion(
    "SCN-STEADY", "The gene is not ELANE, or the counts do not swing between below 0.5 and 1.0 or more", "F-CRI-31",
    "R70 R72", f"{COUNTS} {GENES}",
    lambda p: any_of(flags.any_gene(p, NOT_ELANE), negate(p.series.oscillates)))  # fmt: skip
CYCLIC_BY_ELANE = criterion(
    "SCN-CYCLIC", "The only variant is in ELANE, and counts and rhythm are those of cyclic neutropenia", "F-CRI-31",
    "R70 R72 EC", f"{COUNTS} {GENES} cycle history.periodic_history", _cyclic_by_elane)  # fmt: skip
ARREST = criterion(
    "ARREST", "The marrow stops at the promyelocyte or myelocyte", "F-ENT-SCN-08", "R71 R70", "marrow.arrest_stage",
    flags.arrest)  # fmt: skip
ARREST_WITH_HISTORY = criterion(
    "SCN-ARREST",
    "An arrested marrow beside an onset in the first four weeks, an omphalitis, an invasive infection or an "
    "affected family",
    "F-ENT-SCN-08", "R71 R70",
    "marrow.arrest_stage counts examination.infection_sites history.special_infections family.scn_first_degree "
    "family.early_infant_death",
    _arrest_with_history)  # fmt: skip
GCSF_GIVEN = criterion(
    "GCSF-GIVEN", "G-CSF has been given", "F-FLD-59", "EC", "history.gcsf_given",
    lambda p: p.history.gcsf_given)  # fmt: skip
OMPHALITIS = criterion(
    "OMPHALITIS", "An infection of the navel", "F-ENT-SCN-05", "R70 R71", "examination.infection_sites",
    flags.hf_omphalitis)  # fmt: skip
INVASIVE = criterion(
    "INVASIVE", "A deep abscess, a bloodstream infection or a clostridial one", "F-ENT-SCN-05", "R70 R71 S2",
    "examination.infection_sites history.special_infections", flags.hf_invasive)  # fmt: skip
PERIODONTITIS = criterion(
    "PERIODONTITIS", "A periodontitis that destroys the tissue", "F-ENT-SCN-05", "R70 R71", "examination.mouth",
    lambda p: equals(p.examination.mouth, "destructive_periodontitis"))  # fmt: skip
FAMILY_SCN = criterion(
    "FAMILY-SCN", "A first-degree relative with congenital neutropenia, or an early death of an infant in the family",
    "F-CRI-35", "R70 R71", "family.scn_first_degree family.early_infant_death", flags.hf_family)  # fmt: skip
CONSANGUINITY = criterion(
    "CONSANGUINITY", "The parents are related", "F-ENT-SCN-06", "R75", "family.consanguinity",
    lambda p: p.family.consanguinity)  # fmt: skip
GENE_UNSETTLED = criterion(
    "SCN-GENE-UNSETTLED", "A pathogenic variant in such a gene, its zygosity not told", "F-FLD-49", "EC", "germline",
    lambda p: True if flags.unsettled_gene(p, SCN_GENES) else None)  # fmt: skip
MYELOKATHEXIS = criterion(
    "MYELOKATHEXIS", "Mature neutrophils are held back in the marrow", "F-ENT-WHIM-06", "R76", "marrow.myelokathexis",
    lambda p: p.marrow.myelokathexis)  # fmt: skip
BENIGN_FOR_LONG = criterion(
    "SCN-BENIGN", "Half a year and more of low counts with mild infections only", "F-ENT-SCN-07", "R17 R11",
    f"{COUNTS} examination.infection_severity examination.infection_sites",
    lambda p: all_of(flags.benign_infections(p), p.series.span_more_than(179)))  # fmt: skip

SCN = Disorder(
    "SCN", "Severe congenital neutropenia", "F-ENT-SCN-05", ("R70", "R71", "R75", "R17"),
    required=(SEVERE_OFF, EARLY_OR_GENE),
    established=(SEVERE_TWICE, SCN_GENE, NO_REMISSION, GENE_OR_STEADY),
    probable=((ARREST_WITH_HISTORY, no(DRUG_LIVE), no(GCSF_GIVEN)), (SCN_GENE, SEVERE_ONCE)),
    possible=((SEVERE_ONCE, ONSET_BY_365), (SCN_GENE,)),
    supportive=(OMPHALITIS, INVASIVE, PERIODONTITIS, MONOCYTOSIS, FAMILY_SCN, CONSANGUINITY, GENE_UNSETTLED),
    opposing=(NO_SCN_GENE, MYELOKATHEXIS, RESERVE_RISE, BENIGN_FOR_LONG, Opposes(CYCLIC_BY_ELANE, "floor")),
    excluding=(REMISSION_WITHOUT_GENE,),
    mechanisms=("F-MEC-37", "F-MEC-29"), must_not_miss=True, tier="rare", tier_source="general",
)  # fmt: skip

RHYTHM = criterion(
    "RHYTHM",
    "A period of 18 to 24 days over at least two cycles, on close counts without G-CSF, with a nadir below 0.5",
    "F-CRI-31", "R70 R72", f"{COUNTS} cycle.days cycle.adequate", flags.rhythm)  # fmt: skip
CYC_POINTER = criterion(
    "CYC-POINTER", "A rhythm of about 21 days, fever or mouth ulcers every three weeks, or a variant of ELANE",
    "F-CRI-31", "R70 R72", f"{COUNTS} cycle history.periodic_history {GENES}",
    lambda p: any_of(_periodic(p), flags.gene(p, "ELANE")))  # fmt: skip
PERIODIC = criterion(
    "CYC-PERIODIC", "A rhythm in the counts, or fever or mouth ulcers every three weeks", "F-CRI-31", "R70 R72",
    f"{COUNTS} cycle history.periodic_history", _periodic)  # fmt: skip
PERIODIC_HISTORY = criterion(
    "PERIODIC-HISTORY", "Fever or mouth ulcers about every three weeks, three times or more", "F-FLD-98", "R70",
    "history.periodic_history", lambda p: p.history.periodic_history)  # fmt: skip
ELANE = criterion(
    "ELANE", "A heterozygous pathogenic variant of ELANE", "F-ENT-CYC-08", "R72 R70", GENES,
    lambda p: flags.gene(p, "ELANE"))  # fmt: skip
OSCILLATES = criterion(
    "OSCILLATES", "The counts swing between below 0.5 and 1.0 or more", "F-CRI-31", "R70 R72", COUNTS,
    lambda p: p.series.oscillates)  # fmt: skip
NEITHER_RHYTHM_NOR_GENE = criterion(
    "CYC-NEITHER", "A close series shows no such rhythm, and ELANE is free of a pathogenic variant", "F-CRI-31",
    "R70 R72", f"{COUNTS} cycle {GENES}",
    lambda p: all_of(negate(flags.rhythm(p)), negate(flags.gene(p, "ELANE"))))  # fmt: skip
FAMILY_NEUTROPENIA = criterion(
    "FAMILY-NEUTROPENIA", "Neutropenia in the family", "F-ENT-CYC-05", "R70", "family.neutropenia",
    lambda p: p.family.neutropenia)  # fmt: skip
ACQUIRED_CYCLING = criterion(
    "CYC-ACQUIRED", "It began in an adult with a clone of large granular lymphocytes", "F-ENT-CYC-06", "general",
    f"{COUNTS} age lymphocytes", lambda p: all_of(p.onset_at_least(6574), causes.lgl_clone(p)))  # fmt: skip

CYC = Disorder(
    "CYC", "Cyclic neutropenia", "F-CRI-31", ("R70", "R72"),
    required=(NEUTROPENIC, CYC_POINTER),
    established=(ELANE, OSCILLATES, SEVERE_ONCE, PERIODIC),
    probable=((RHYTHM,),),
    possible=((NEUTROPENIC, PERIODIC_HISTORY, still_open(RHYTHM)), (ELANE, still_open(RHYTHM))),
    supportive=(FAMILY_NEUTROPENIA, MONOCYTOSIS, APHTHAE),
    opposing=(ACQUIRED_CYCLING,),
    excluding=(NEITHER_RHYTHM_NOR_GENE,),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="rare", tier_source="general",
)  # fmt: skip
