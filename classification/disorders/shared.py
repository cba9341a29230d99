"""Criteria that several rows read: the count, its course, the other lines, other causes."""

from classification import antibodies, causes, flags, lines
from classification.counts import HALF, ONE_POINT_FIVE
from classification.criterion import criterion
from classification.kleene import any_of, equals, negate
from classification.patient import Patient

NEUTROPENIC = criterion(
    "NEU", "The count is low for age under the definition in force", "F-DEF-41", "EC R39", "counts age", lambda p: p.neutropenic
)
ANC_BELOW_1_5 = criterion("ANC-1.5", "A count below 1.5", "F-ENT-DIN-14", "S1 EC", "counts", lambda p: p.series.any_below(ONE_POINT_FIVE))
ANC_BELOW_HALF = criterion("ANC-0.5", "A count below 0.5", "F-SEV-03", "S1 S2", "counts", lambda p: p.series.any_below(HALF))
ANC_FROM_HALF_THROUGHOUT = criterion(
    "ANC-FROM-0.5", "Every count at or above 0.5", "F-SEV-02", "S1 S2", "counts", lambda p: p.series.every_at_least(HALF)
)
CHRONIC = criterion("CHRONIC", "Low for at least 90 days with no normal count between", "F-DEF-19", "EC R95", "counts", lambda p: p.chronic)
TWO_LOW = criterion("TWO-LOW", "At least two low counts", "F-DEF-46", "S2 R94", "counts", lambda p: p.series.two_low)
RECOVERED_42 = criterion(
    "RECOVERED-42",
    "A normal count within 42 days of the first low one",
    "F-CRI-45",
    "R129 EC",
    "counts",
    lambda p: p.series.back_within(42),
)
RECOVERED_89 = criterion(
    "RECOVERED-89",
    "A normal count within 89 days of the first low one",
    "F-CRI-44",
    "R87 S2 EC",
    "counts",
    lambda p: p.series.back_within(89),
)
RECOVERED_196 = criterion(
    "RECOVERED-196",
    "A normal count within 196 days of the first low one",
    "F-CFL-33",
    "R107 R97 EC",
    "counts",
    lambda p: p.series.recovered_by(196),
)
SECOND_UNEXPLAINED = criterion(
    "SECOND-UNEXPLAINED",
    "Haemoglobin or platelets are low without an explanation",
    "F-CRI-35",
    "R17 R70 S1",
    "counts statement.second_cytopenia",
    flags.hf_second,
)
NO_OTHER_LINE = criterion(
    "NO-OTHER-LINE",
    "Haemoglobin and platelets are normal, or their fall is explained",
    "F-CRI-40",
    "R100 EC",
    "counts statement.second_cytopenia",
    lines.no_other_line,
)
SECOND_NONE = criterion(
    "SECOND-NONE",
    "No other cell line is low",
    "F-CRI-40",
    "EC",
    "counts statement.second_cytopenia",
    lambda p: equals(p.second_cytopenia, "none"),
)
THROMBOPENIA = criterion("THROMBOPENIA", "Platelets are low", "F-FLD-14", "EC", "counts statement.lineages", lines.thrombopenia)
ANAEMIA = criterion(
    "ANAEMIA", "Haemoglobin is low", "F-ENT-CHE-03", "general", "counts statement.lineages", lambda p: lines.has_line(p, "anaemia")
)
LYMPHOPENIA = criterion(
    "LYMPHOPENIA",
    "Lymphocytes are low",
    "F-ENT-RAD-01",
    "S2 general",
    "counts statement.lineages",
    lambda p: lines.has_line(p, "lymphopenia"),
)
APHTHAE = criterion(
    "APHTHAE",
    "Mouth ulcers",
    "F-ENT-CYC-05",
    "R70",
    "examination.mouth",
    lambda p: equals(p.examination.mouth, "aphthae"),
)
IGG_LOW = criterion("IGG-LOW", "IgG is low for age", "F-ENT-LON-04", "R57", "immunology.igg", lambda p: equals(p.immunology.igg, "low"))
B_CELLS_LOW = criterion("B-LOW", "B cells are absent or below 0.1", "F-ENT-LON-04", "R57", "immunology.b_cells", lines.b_cells_low)
OTHER_CAUSE = criterion(
    "OTHER-CAUSE",
    "Another cause of the fall is known",
    "F-CRI-04",
    "S1 R08 EC",
    "statement.other_causes infection_tests history",
    lambda p: p.other_cause(),
)
DRUG_LIVE = criterion(
    "DRUG-LIVE",
    "A drug is suspect by timing and has not been taken unchanged for years",
    "F-ENT-DIN-02",
    "R04 general",
    "drugs counts",
    lambda p: p.drugs.live,
)
NO_DRUG_LIVE = criterion(
    "NO-DRUG-LIVE", "No drug is suspect by timing", "F-ENT-DIN-02", "R04 general", "drugs counts", lambda p: negate(p.drugs.live)
)
FEVER_OR_38_3 = criterion(
    "TEMP-38.3",
    "A temperature of 38.3 or more",
    "F-DEF-35",
    "R86 R103",
    "examination.temperature",
    lambda p: None if p.examination.temperature is None else float(p.examination.temperature) >= 38.3,
)
HARD_FLAG = criterion(
    "HARD-FLAG",
    "At least one hard red flag",
    "F-CRI-35",
    "R17 R70 R71 S1",
    "film marrow family germline syndromic examination counts",
    lambda p: p.any_hard_flag,
)
NO_HARD_FLAG = criterion(
    "NO-HARD-FLAG",
    "Every hard red flag is known to be absent",
    "F-CRI-35",
    "R17 R70 R71 S1",
    "film marrow family germline genes_tested_negative syndromic examination cycle counts",
    lambda p: negate(p.any_hard_flag),
)


def severe_infection(patient: Patient) -> bool | None:
    return equals(patient.examination.infection_severity, "severe")


SEVERE_INFECTION = criterion("INFECTION-SEVERE", "A severe infection", "F-MGT-02", "S1", "examination.infection_severity", severe_infection)
ASSOCIATED_DISEASE = criterion(
    "DISEASE",
    "An autoimmune, lymphoid or immunodeficiency disease is established",
    "F-CRI-21",
    "R20 R93 EC",
    "history.associated_disease history.ra_seropositive_erosive",
    causes.associated_disease,
)
EVANS = criterion(
    "EVANS",
    "Coombs-positive haemolysis or immune thrombocytopenia beside the neutropenia",
    "F-ENT-AINS-13",
    "R108",
    "statement.second_cytopenia",
    causes.evans,
)
SPLENOMEGALY = criterion("SPLEEN", "The spleen is enlarged", "F-ENT-SPL-05", "S2 R125", "spleen.enlarged", lambda p: p.spleen.enlarged)
INFECTED_OR_ILL = criterion(
    "ILL",
    "Fever, signs of sepsis, or an infection that is more than mild",
    "F-CRI-36",
    "R86 EC",
    "examination",
    lambda p: any_of(FEVER_OR_38_3.test(p), p.examination.sepsis_signs, SEVERE_INFECTION.test(p)),
)
ANTIBODY = criterion(
    "AB-POS",
    "A neutrophil antibody is shown by indirect GIFT, GAT or MAIGA",
    "F-CRI-19",
    "R11 R16 R37",
    "antibody_tests",
    antibodies.ab_pos,
    revision=2,
)
ANTIBODY_ANY = criterion(
    "AB-POS-ANY",
    "A neutrophil antibody is shown by any method, WIFT, beads and methods not named included",
    "F-CRI-19",
    "R38 R117 EC",
    "antibody_tests",
    antibodies.ab_pos_any,
    revision=2,
)
HF_GERMLINE = criterion(
    "HF-GERMLINE", "A pathogenic variant in a gene of congenital neutropenia", "F-CRI-35", "R70 R71", "germline counts", flags.hf_germline
)
HF_BLASTS = criterion(
    "HF-BLASTS",
    "Blasts on the film, or at least 5% in the marrow",
    "F-CRI-35",
    "R84 S1",
    "film.blasts marrow.done marrow.blasts_pct",
    flags.hf_blasts,
)
HF_DYSPLASIA = criterion(
    "HF-DYSPLASIA",
    "Dysplasia on the film, or at least 10% in the marrow",
    "F-CRI-35",
    "R84 S1",
    "film.dysplasia marrow.done marrow.dysplasia_pct",
    flags.hf_dysplasia,
)
LGL_CLONE = criterion(
    "LGL-CLONE",
    "A clone of large granular lymphocytes with a count of 0.5 or more",
    "F-CRI-26",
    "R51 R113 R19",
    "lymphocytes.lgl_count lymphocytes.tcr_clonal lymphocytes.phenotype lymphocytes.nk_restricted lymphocytes.nk_count",
    causes.lgl_clone,
)
ADULT_ONSET = criterion(
    "ONSET-ADULT",
    "The first low count was seen at 18 years or later",
    "F-CRI-20",
    "R18 R19 EC",
    "onset_age age counts",
    lambda p: p.onset_at_least(6574),
)
DANC_RANGE = criterion(
    "DANC-1.2", "Duffy-null with every count at 1.2 or above", "F-DEF-33", "R45 R46 EC", "duffy counts", lambda p: causes.danc(p, "1.2")
)
WORKUP_COMPLETE = criterion(
    "WORKUP",
    "The list of causes to exclude has been worked through and is negative, by the team's statement",
    "F-CRI-22",
    "R18 R23 EC",
    "statement.workup_complete",
    lambda p: p.statement.workup_complete,
)
MONOCYTOSIS = criterion(
    "MONOCYTOSIS",
    "Monocytes are raised",
    "F-ENT-AINI-04",
    "R12 R20",
    "counts statement.lineages",
    lambda p: lines.has_line(p, "monocytosis"),
)
RESERVE_RISE = criterion(
    "RESERVE-RISE",
    "The count rises during an infection or after stimulation",
    "F-ENT-SCN-07",
    "R17 R11",
    "history.marrow_reserve_rise",
    lambda p: p.history.marrow_reserve_rise,
)
BENIGN_INFECTIONS = criterion(
    "BENIGN-INFECTIONS",
    "Infections are absent or mild, and none is invasive",
    "F-ENT-AINI-05",
    "R11",
    "examination.infection_severity examination.infection_sites history.special_infections",
    flags.benign_infections,
)
NO_LGL_CLONE = criterion(
    "NO-LGL-CLONE",
    "No clone of large granular lymphocytes with a count of 0.5 or more",
    "F-CRI-26",
    "R51 R113 R19",
    "lymphocytes.lgl_count lymphocytes.tcr_clonal",
    lambda p: negate(causes.lgl_clone(p)),
)
FEMALE = criterion("FEMALE", "A woman or a girl", "F-ENT-AINA-01", "R19 R23", "sex", lambda p: equals(p.sex, "female"))
KARYOTYPE_NORMAL = criterion(
    "KARYOTYPE-NORMAL",
    "The karyotype is normal",
    "F-CRI-22",
    "R84",
    "molecular.karyotype",
    lambda p: equals(p.molecular.karyotype, "normal"),
)
NUTRITION_LOW = criterion(
    "NUTRITION-LOW",
    "Vitamin B12, folate or copper is low, or methylmalonic acid is high",
    "F-CRI-22",
    "R18 R95",
    "chemistry.b12 chemistry.folate chemistry.copper chemistry.mma_high",
    causes.nutrition_low,
)
FILM_BLASTS = criterion("FILM-BLASTS", "The film shows blasts", "F-CRI-35", "S1 R84", "film.blasts film.blasts_pct", flags.film_blasts)
FILM_DYSPLASIA = criterion("FILM-DYSPLASIA", "The film shows dysplasia", "F-CRI-35", "S1 R84", "film.dysplasia", lambda p: p.film.dysplasia)
NGS_CLONE = criterion(
    "NGS-2", "A somatic variant with an allele fraction of at least 2%", "F-CRI-22", "R23 R84", "molecular.ngs", flags.somatic_variant
)
