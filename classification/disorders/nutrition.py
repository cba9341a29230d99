"""Deficiencies: B12 (with folate) and CU, with the criteria that their rows read."""

from classification import flags
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no, still_open
from classification.disorders.shared import NEUTROPENIC
from classification.kleene import K3, all_of, among, any_of, equals, negate
from classification.lines import has_line
from classification.patient import Patient

LOW, NOT_LOW = ("low", "low_normal"), ("normal", "high")
VITAMINS = "chemistry.b12 chemistry.folate chemistry.mma_high chemistry.homocysteine_high"
RECOVERED = "history.recovered_on_replacement"


def _hint(patient: Patient) -> K3:
    """Vitamin B12 or folate low or low-normal, or one of the two metabolites high (DV nutrition_b)."""
    seen = patient.chemistry
    return any_of(among(seen.b12, LOW), among(seen.folate, LOW), seen.mma_high, seen.homocysteine_high)


def _low(patient: Patient) -> K3:
    seen = patient.chemistry
    return any_of(equals(seen.b12, "low"), equals(seen.folate, "low"), seen.mma_high)


def large_cells(patient: Patient) -> K3:
    mcv = patient.chemistry.mcv
    return None if mcv is None else mcv > 100


def _nothing_measured(patient: Patient) -> K3:
    seen = patient.chemistry
    return all(value is None for value in (seen.b12, seen.folate, seen.mma_high, seen.homocysteine_high))


def _all_normal(patient: Patient) -> K3:
    seen = patient.chemistry
    levels = all_of(among(seen.b12, NOT_LOW), among(seen.folate, NOT_LOW))
    return all_of(levels, negate(seen.mma_high), negate(seen.homocysteine_high))


def _metabolites_normal(patient: Patient) -> K3:
    """Neither metabolite is high and no vitamin is clearly low: a low-normal level is then no deficiency of the cells."""
    seen = patient.chemistry
    low = any_of(equals(seen.b12, "low"), equals(seen.folate, "low"))
    return all_of(negate(seen.mma_high), negate(seen.homocysteine_high), low is not True)


def _neuropathy(patient: Patient) -> K3:
    signs = patient.examination.signs
    return None if signs is None else signs.has("neuropathy")


B12_HINT_OR_RESPONSE = criterion(
    "B12-HINT-OR-RESPONSE",
    "Vitamin B12 or folate is low or low-normal, a metabolite is high, or large cells recovered on replacement",
    "F-ENT-B12-05", "R127", f"{VITAMINS} chemistry.mcv {RECOVERED}",
    lambda p: any_of(_hint(p), all_of(large_cells(p), p.history.recovered_on_replacement)))  # fmt: skip
B12_HINT = criterion(
    "B12-HINT", "Vitamin B12 or folate is low or low-normal, or methylmalonic acid or homocysteine is high",
    "F-ENT-B12-05", "R127", VITAMINS, _hint)  # fmt: skip
B12_LOW = criterion(
    "B12-LOW", "Vitamin B12 or folate is low, or methylmalonic acid is high", "F-ENT-B12-05", "R127",
    "chemistry.b12 chemistry.folate chemistry.mma_high", _low)  # fmt: skip
REPLACED = criterion(
    "REPLACED", "The counts recovered when what was lacking was replaced", "F-ENT-B12-09", "R127 general", RECOVERED,
    lambda p: p.history.recovered_on_replacement)  # fmt: skip
B12_SIGN = criterion(
    "B12-SIGN", "Large red cells, hypersegmented neutrophils or a high methylmalonic acid", "F-ENT-B12-05", "R127",
    "chemistry.mcv film.hypersegmented chemistry.mma_high",
    lambda p: any_of(large_cells(p), p.film.hypersegmented, p.chemistry.mma_high))  # fmt: skip
MCV_HIGH = criterion(
    "MCV-100", "Red cells are large: MCV above 100", "F-ENT-B12-05", "R127 R84", "chemistry.mcv",
    large_cells)  # fmt: skip
MCV_OR_SEGMENTED = criterion(
    "B12-CELLS", "Large red cells or hypersegmented neutrophils", "F-ENT-B12-05", "R127",
    "chemistry.mcv film.hypersegmented", lambda p: any_of(large_cells(p), p.film.hypersegmented))  # fmt: skip
B12_NOT_LOW = criterion(
    "B12-NORMAL", "Vitamin B12 is normal or high", "F-ENT-B12-06", "R127", "chemistry.b12",
    lambda p: among(p.chemistry.b12, NOT_LOW))  # fmt: skip
NOTHING_MEASURED = criterion(
    "B12-NOT-MEASURED", "Neither vitamin nor metabolite had been measured", "F-ENT-B12-07", "EC", VITAMINS,
    _nothing_measured)  # fmt: skip
NEUROPATHY = criterion("NEUROPATHY", "Neuropathy", "F-ENT-B12-05", "general R85", "examination.signs", _neuropathy)
PANCYTOPENIA = criterion(
    "PANCYTOPENIA", "All three cell lines are low", "F-ENT-B12-04", "S2 R127", "counts statement.lineages",
    lambda p: has_line(p, "pancytopenia"))  # fmt: skip
MMA_HIGH = criterion(
    "MMA-HIGH", "Methylmalonic acid is high", "F-ENT-B12-05", "R127", "chemistry.mma_high",
    lambda p: p.chemistry.mma_high)  # fmt: skip
B12_CLEAR = criterion(
    "B12-CLEAR", "Vitamin B12, folate, methylmalonic acid and homocysteine are all normal", "F-ENT-B12-06", "R127",
    VITAMINS, _all_normal)  # fmt: skip
B12_METABOLITES = criterion(
    "B12-METABOLITES", "Methylmalonic acid and homocysteine are normal, and no vitamin is clearly low", "F-ENT-B12-06",
    "R127 EC", VITAMINS, _metabolites_normal)  # fmt: skip

B12 = Disorder(
    "B12", "Vitamin B12 or folate deficiency", "F-ENT-B12-05", ("R127",),
    required=(NEUTROPENIC, B12_HINT_OR_RESPONSE),
    established=(B12_LOW, REPLACED),
    probable=((B12_LOW, B12_SIGN), (MCV_HIGH, REPLACED, NOTHING_MEASURED)),
    possible=((NEUTROPENIC, B12_HINT), (NEUTROPENIC, MCV_OR_SEGMENTED, no(B12_NOT_LOW))),
    supportive=(NEUROPATHY, PANCYTOPENIA, MCV_HIGH, MMA_HIGH),
    opposing=(Opposes(B12_METABOLITES, "straight"),),
    excluding=(B12_CLEAR,),
    mechanisms=("F-MEC-29",), tier="common", tier_source="S2-33",
)  # fmt: skip


def _copper_risk(patient: Patient) -> K3:
    told = patient.history.exposures
    exposed = None if told is None else any_of(*(told.has(name) for name in ("zinc_excess", "bariatric", "tpn")))
    return any_of(exposed, equals(patient.chemistry.zinc, "high"))


def _copper_shown(patient: Patient) -> K3:
    """The response, or the marrow's own signs of it."""
    marrow = patient.marrow
    return any_of(patient.history.recovered_on_replacement, marrow.vacuolated_precursors, marrow.ring_sideroblasts)


COPPER_LOW = criterion(
    "COPPER-LOW", "Copper is low", "F-ENT-CU-07", "R85", "chemistry.copper",
    lambda p: equals(p.chemistry.copper, "low"))  # fmt: skip
CERULOPLASMIN_LOW = criterion(
    "CERULOPLASMIN-LOW", "Ceruloplasmin is low", "F-ENT-CU-07", "R85", "chemistry.ceruloplasmin",
    lambda p: equals(p.chemistry.ceruloplasmin, "low"))  # fmt: skip
COPPER_SHOWN = criterion(
    "COPPER-SHOWN", "Recovery on copper, vacuolated precursors or ring sideroblasts", "F-ENT-CU-05", "R85 S2",
    f"{RECOVERED} marrow.vacuolated_precursors marrow.ring_sideroblasts", _copper_shown)  # fmt: skip
KARYOTYPE_OR_RESPONSE = criterion(
    "COPPER-KARYOTYPE", "The karyotype is normal, or the counts recovered on copper", "F-ENT-CU-06", "R85 general",
    f"molecular.karyotype {RECOVERED}",
    lambda p: any_of(equals(p.molecular.karyotype, "normal"), p.history.recovered_on_replacement))  # fmt: skip
COPPER_RISK_OR_CERULOPLASMIN = criterion(
    "COPPER-RISK-OR-CERULOPLASMIN", "A cause of copper deficiency is known, or ceruloplasmin is low", "F-ENT-CU-05",
    "R85 S2", "history.exposures chemistry.zinc chemistry.ceruloplasmin",
    lambda p: any_of(_copper_risk(p), equals(p.chemistry.ceruloplasmin, "low")))  # fmt: skip
COPPER_RISK = criterion(
    "COPPER-RISK", "Excess zinc, stomach surgery or feeding by vein", "F-ENT-CU-05", "R85 S2",
    "history.exposures chemistry.zinc", _copper_risk)  # fmt: skip
ZINC_HIGH = criterion(
    "ZINC-HIGH", "Zinc is high", "F-ENT-CU-05", "R85", "chemistry.zinc",
    lambda p: equals(p.chemistry.zinc, "high"))  # fmt: skip
VACUOLES = criterion(
    "VACUOLES", "Marrow precursors hold vacuoles", "F-ENT-CU-05", "R85 R111", "marrow.vacuolated_precursors",
    lambda p: p.marrow.vacuolated_precursors)  # fmt: skip
COPPER_CLEAR = criterion(
    "COPPER-CLEAR", "Copper and ceruloplasmin are normal", "F-ENT-CU-06", "R85",
    "chemistry.copper chemistry.ceruloplasmin",
    lambda p: all_of(among(p.chemistry.copper, NOT_LOW), among(p.chemistry.ceruloplasmin, NOT_LOW)))  # fmt: skip
MDS_KARYOTYPE = criterion(
    "KARYOTYPE-MDS", "The karyotype is one that defines a myelodysplastic neoplasm", "F-ENT-MDS-05", "R84",
    "molecular.karyotype", flags.mds_defining)  # fmt: skip

CU = Disorder(
    "CU", "Copper deficiency", "F-ENT-CU-05", ("R85",),
    required=(NEUTROPENIC, COPPER_LOW),
    established=(CERULOPLASMIN_LOW, COPPER_SHOWN, KARYOTYPE_OR_RESPONSE),
    probable=((COPPER_LOW, COPPER_RISK_OR_CERULOPLASMIN),),
    possible=((NEUTROPENIC, COPPER_LOW), (NEUTROPENIC, COPPER_RISK, still_open(COPPER_LOW))),
    supportive=(NEUROPATHY, ZINC_HIGH, VACUOLES),
    opposing=(MDS_KARYOTYPE,),
    excluding=(COPPER_CLEAR,),
    mechanisms=("F-MEC-29",), tier="rare", tier_source="F-ENT-CU-04",
)  # fmt: skip
