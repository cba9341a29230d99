"""Congenital neutropenia: SCN, CYC, SDS, GSD, with the criteria that their rows read."""

from classification import antibodies, causes, flags, lines
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no, still_open
from classification.disorders.shared import ANAEMIA, APHTHAE, DRUG_LIVE, MONOCYTOSIS, NEUTROPENIC, RESERVE_RISE
from classification.flags import SCN_GENES, SDS_GENES
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.patient import Patient

COUNTS, GENES = "counts", "germline genes_tested_negative"
NOT_ELANE = tuple(name for name in SCN_GENES if name != "ELANE")


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
    series = patient.series
    return all_of(only_elane, series.oscillates, series.severe_seen_off_gcsf, _periodic(patient))


SEVERE_OFF = criterion(
    "SCN-SEVERE", "A count below 0.5 without G-CSF", "F-ENT-SCN-03", "R71 R75", COUNTS,
    lambda p: p.series.severe_off_gcsf)  # fmt: skip
SEVERE_ONCE = criterion(
    "SCN-SEVERE-ONCE", "At least one count below 0.5 was taken without G-CSF", "F-ENT-SCN-03", "R71 R75", COUNTS,
    lambda p: p.series.severe_seen_off_gcsf)  # fmt: skip
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

ALLO_RECOVERED = criterion(
    "SCN-ALLO-RECOVERED",
    "A maternal alloantibody with incompatibility explains the fall, and the count has come back",
    "F-ENT-NIN-15",
    "R107 EC",
    "maternal.antibody maternal.specificity counts",
    lambda p: all_of(antibodies.mat_ab_hna(p), antibodies.incompatible(p), p.series.recovered_by(196)),
)
SCN = Disorder(
    "SCN", "Severe congenital neutropenia", "F-ENT-SCN-05", ("R70", "R71", "R75", "R17"),
    required=(SEVERE_OFF, EARLY_OR_GENE),
    established=(SEVERE_TWICE, SCN_GENE, NO_REMISSION, GENE_OR_STEADY),
    probable=((ARREST_WITH_HISTORY, no(DRUG_LIVE), no(GCSF_GIVEN)), (SCN_GENE, SEVERE_ONCE)),
    possible=((SEVERE_ONCE, ONSET_BY_365), (SCN_GENE,)),
    supportive=(OMPHALITIS, INVASIVE, PERIODONTITIS, MONOCYTOSIS, FAMILY_SCN, CONSANGUINITY, GENE_UNSETTLED),
    opposing=(NO_SCN_GENE, MYELOKATHEXIS, RESERVE_RISE, BENIGN_FOR_LONG, Opposes(CYCLIC_BY_ELANE, "floor"),
              Opposes(ALLO_RECOVERED, "straight")),
    excluding=(REMISSION_WITHOUT_GENE,),
    mechanisms=("F-MEC-37", "F-MEC-29"), must_not_miss=True, tier="rare", tier_source="F-ENT-SCN-12",
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
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="rare", tier_source="F-ENT-CYC-11",
)  # fmt: skip


def pancreas_insufficient(patient: Patient) -> K3:
    """The exocrine pancreas fails by a test; an abnormal fat balance counts with lipomatosis only (F-CRI-28)."""
    seen = patient.pancreas
    fat = all_of(seen.fat_abnormal, seen.lipomatosis)
    return any_of(seen.trypsinogen_low, seen.elastase_low, seen.isoamylase_low, seen.stimulation_abnormal, fat)


def _small_or_bones(patient: Patient) -> K3:
    sign = patient.syndromic.has
    return any_of(sign("skeletal_dysplasia"), sign("short_stature"), flags.growth_failure(patient))


def _sds_feature(patient: Patient) -> K3:
    return any_of(
        pancreas_insufficient(patient),
        _small_or_bones(patient),
        patient.syndromic.has("steatorrhoea"),
        patient.chemistry.hbf_high,
        patient.metabolic.hepatomegaly,
    )


def _sds_proven(patient: Patient) -> K3:
    """Both copies of SBDS, EFL1 or DNAJC21, or one of SRP54 beside a feature of the syndrome."""
    dominant = all_of(flags.gene(patient, "SRP54"), _sds_feature(patient))
    return any_of(flags.any_gene(patient, SDS_GENES), dominant)


def _enzymes_normal_young(patient: Patient) -> K3:
    """Trypsinogen and elastase are both normal before the age of three, when they would be low."""
    seen, age = patient.pancreas, patient.age
    young = None if age is None else age < 1096
    return all_of(negate(seen.trypsinogen_low), negate(seen.elastase_low), young)


PANCREAS = "pancreas"
SDS_CYTOPENIA = criterion(
    "SDS-COUNT", "Neutrophils, haemoglobin or platelets are low", "F-CRI-28", "R74",
    f"{COUNTS} age statement.lineages", lambda p: lines.neutropenia_or(p, "anaemia", "thrombocytopenia"))  # fmt: skip
SDS_FEATURE_OR_GENE = criterion(
    "SDS-FEATURE-OR-GENE",
    "A feature of the syndrome in pancreas, bones, growth, liver or HbF, or both copies of a gene changed",
    "F-CRI-28", "R74 R73", f"pancreas syndromic examination.signs chemistry.hbf_high metabolic.hepatomegaly {GENES}",
    lambda p: any_of(_sds_feature(p), flags.any_gene(p, SDS_GENES)))  # fmt: skip
SDS_PROVEN = criterion(
    "SDS-GENE", "Both copies of SBDS, EFL1 or DNAJC21 changed, or one of SRP54 beside a feature of the syndrome",
    "F-CRI-28", "R74", f"{GENES} pancreas syndromic", _sds_proven)  # fmt: skip
PANCREAS_FAILS = criterion(
    "PANCREAS", "The exocrine pancreas is insufficient by a test", "F-CRI-28", "R74", PANCREAS,
    pancreas_insufficient)  # fmt: skip
SMALL_OR_BONES = criterion(
    "SDS-GROWTH", "Short stature, failure to grow or a skeletal dysplasia", "F-ENT-SDS-05", "R73 R74 S2",
    "syndromic examination.signs", _small_or_bones)  # fmt: skip
LOW_42_APART = criterion(
    "LOW-42-APART", "Two low counts at least six weeks apart", "F-CRI-28", "R74", COUNTS,
    lambda p: p.series.span_more_than(41))  # fmt: skip
CF_EXCLUDED = criterion(
    "CF-EXCLUDED", "Cystic fibrosis is excluded", "F-ENT-SDS-06", "R74", "pancreas.cf_excluded",
    lambda p: p.pancreas.cf_excluded)  # fmt: skip
CF_NOT_EXCLUDED = criterion(
    "CF-FOUND", "Cystic fibrosis is not excluded: its tests point to it", "F-ENT-SDS-06", "R74",
    "pancreas.cf_excluded", lambda p: negate(p.pancreas.cf_excluded))  # fmt: skip
COELIAC_EXCLUDED = criterion(
    "COELIAC-EXCLUDED", "Coeliac disease is excluded", "F-ENT-SDS-06", "R74", "pancreas.coeliac_excluded",
    lambda p: p.pancreas.coeliac_excluded)  # fmt: skip
MTDNA_DELETION = criterion(
    "MTDNA", "A deletion of mitochondrial DNA", "F-ENT-MIT-03", "R75", "molecular.mtdna_deletion",
    lambda p: equals(p.molecular.mtdna_deletion, "pos"))  # fmt: skip
SHORT_STATURE = criterion(
    "SHORT-STATURE", "Short stature", "F-ENT-SDS-05", "R73 R74", "syndromic",
    lambda p: p.syndromic.has("short_stature"))  # fmt: skip
SKELETAL = criterion(
    "SKELETAL", "A skeletal dysplasia", "F-ENT-SDS-05", "R73 R74", "syndromic",
    lambda p: p.syndromic.has("skeletal_dysplasia"))  # fmt: skip
HBF_HIGH = criterion(
    "HBF-HIGH", "Fetal haemoglobin is raised", "F-ENT-SDS-04", "R74", "chemistry.hbf_high",
    lambda p: p.chemistry.hbf_high)  # fmt: skip
HEPATOMEGALY = criterion(
    "HEPATOMEGALY", "The liver is enlarged", "F-ENT-GSD-05", "R79 S2", "metabolic.hepatomegaly",
    lambda p: p.metabolic.hepatomegaly)  # fmt: skip
SDS_GENES_CLEAR = criterion(
    "SDS-CLEAR", "SBDS, EFL1, DNAJC21 and SRP54 are free of a variant, and the exocrine pancreas works",
    "F-ENT-SDS-07", "R74", f"{GENES} pancreas",
    lambda p: all_of(flags.none_of_genes(p, (*SDS_GENES, "SRP54")), negate(pancreas_insufficient(p))))  # fmt: skip
ENZYMES_NORMAL = criterion(
    "SDS-ENZYMES", "Trypsinogen and elastase are both normal before the age of three", "F-ENT-SDS-07", "R74 general",
    "pancreas age", _enzymes_normal_young)  # fmt: skip

SDS = Disorder(
    "SDS", "Shwachman-Diamond syndrome", "F-CRI-28", ("R73", "R74"),
    required=(SDS_CYTOPENIA, SDS_FEATURE_OR_GENE),
    established=(SDS_PROVEN,),
    probable=(
        (PANCREAS_FAILS, LOW_42_APART, still_open(CF_EXCLUDED), still_open(COELIAC_EXCLUDED), no(MTDNA_DELETION)),
    ),
    possible=((SDS_CYTOPENIA, PANCREAS_FAILS), (SDS_CYTOPENIA, SMALL_OR_BONES), (SDS_PROVEN,)),
    supportive=(SHORT_STATURE, SKELETAL, HBF_HIGH, HEPATOMEGALY, CF_EXCLUDED),
    opposing=(CF_NOT_EXCLUDED, MTDNA_DELETION, ENZYMES_NORMAL),
    excluding=(SDS_GENES_CLEAR,),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="rare", tier_source="F-ENT-SDS-11",
)  # fmt: skip


def _gsd_gene(patient: Patient) -> K3:
    return flags.gene(patient, "SLC37A4")


def _metabolic_signs(patient: Patient) -> tuple[K3, K3, K3]:
    seen = patient.metabolic
    return seen.glucose_low, seen.lactate_high, seen.hepatomegaly


GSD_SIGN_OR_GENE = criterion(
    "GSD-SIGN-OR-GENE", "Low glucose, high lactate, a large liver, or both copies of SLC37A4 changed", "F-ENT-GSD-05",
    "R79 S2", f"metabolic {GENES}", lambda p: any_of(*_metabolic_signs(p), _gsd_gene(p)))  # fmt: skip
GSD_GENE = criterion("GSD-GENE", "Both copies of SLC37A4 are changed", "F-ENT-GSD-07", "R79", GENES, _gsd_gene)
GSD_TRIAD = criterion(
    "GSD-TRIAD", "Low glucose, high lactate and a large liver together", "F-ENT-GSD-05", "R79 S2", "metabolic",
    lambda p: all_of(*_metabolic_signs(p)))  # fmt: skip
HYPOGLYCAEMIA = criterion(
    "HYPOGLYCAEMIA", "Hypoglycaemia when fasting", "F-ENT-GSD-05", "R79 S2", "metabolic.glucose_low syndromic",
    lambda p: any_of(p.metabolic.glucose_low, p.syndromic.has("hypoglycaemia")))  # fmt: skip
URATE_HIGH = criterion(
    "URATE-HIGH", "Urate is raised", "F-ENT-GSD-05", "R79", "metabolic.urate_high",
    lambda p: p.metabolic.urate_high)  # fmt: skip
LIPIDS_HIGH = criterion(
    "LIPIDS-HIGH", "Blood lipids are raised", "F-ENT-GSD-05", "R79", "metabolic.lipids_high",
    lambda p: p.metabolic.lipids_high)  # fmt: skip
GSD_GENE_CLEAR = criterion(
    "GSD-CLEAR", "SLC37A4 was read in full and is free of a variant", "F-FLD-97", "EC", GENES,
    lambda p: flags.none_of_genes(p, ("SLC37A4",)))  # fmt: skip
GSD_NOTHING = criterion(
    "GSD-NOTHING", "Glucose, lactate and liver are all normal", "F-ENT-GSD-06", "EC", "metabolic",
    lambda p: negate(any_of(*_metabolic_signs(p))))  # fmt: skip

GSD = Disorder(
    "GSD", "Glycogen storage disease type Ib", "F-ENT-GSD-05", ("R79",),
    required=(NEUTROPENIC, GSD_SIGN_OR_GENE),
    established=(GSD_GENE,),
    probable=((GSD_TRIAD,),),
    possible=((NEUTROPENIC, HYPOGLYCAEMIA), (GSD_GENE,)),
    supportive=(URATE_HIGH, LIPIDS_HIGH, APHTHAE, ANAEMIA),
    opposing=(GSD_NOTHING,),
    excluding=(GSD_GENE_CLEAR,),
    mechanisms=("F-MEC-31",), must_not_miss=True, tier="rare", tier_source="F-ENT-GSD-11",
)  # fmt: skip
