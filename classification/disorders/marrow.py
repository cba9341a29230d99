"""Diseases of the marrow: MDS, LEU, AA, MF, with the criteria that their rows read."""

from classification import causes, flags, lines
from classification.counts import HALF
from classification.criterion import criterion
from classification.disorder import Disorder, no
from classification.disorders.nutrition import MDS_KARYOTYPE, VACUOLES, large_cells
from classification.disorders.shared import (
    FILM_BLASTS,
    FILM_DYSPLASIA,
    HF_BLASTS,
    HF_DYSPLASIA,
    NEUTROPENIC,
    SECOND_NONE,
    SECOND_UNEXPLAINED,
    SPLENOMEGALY,
)  # fmt: skip
from classification.kleene import K3, all_of, among, any_of, equals, negate
from classification.patient import Patient
from classification.quantities import scaled

COUNTS = "counts"
OTHER_LINES = "counts statement.second_cytopenia"
SEVERE_PLT, VERY_SEVERE = scaled("20"), scaled("0.2")


def _sign(patient: Patient, name: str) -> K3:
    signs = patient.examination.signs
    return None if signs is None else signs.has(name)


def _blasts_from(patient: Patient, limit: int) -> K3:
    return flags.at_least(patient.marrow.blasts_pct, limit)


def _dysplastic(patient: Patient) -> K3:
    return flags.at_least(patient.marrow.dysplasia_pct, 10)


def _clone_or_blasts(patient: Patient) -> K3:
    return any_of(flags.clone(patient), all_of(_blasts_from(patient, 5), negate(_blasts_from(patient, 20))))


def _leukaemic_blasts(patient: Patient) -> K3:
    """Blasts of 20 per cent or more; a marrow known to hold fewer answers for a film whose percentage is not told."""
    if flags.at_least(patient.film.blasts_pct, 20):
        return True
    marrow = _blasts_from(patient, 20)
    return flags.blasts20(patient) if marrow is None else marrow


def _marrow_clean(patient: Patient) -> K3:
    normal = equals(patient.molecular.karyotype, "normal")
    return all_of(patient.marrow.done, negate(_dysplastic(patient)), negate(_blasts_from(patient, 5)), normal)


def _vitamins_not_low(patient: Patient) -> K3:
    levels = (patient.chemistry.b12, patient.chemistry.folate)
    return all_of(large_cells(patient), *(among(level, ("low_normal", "normal", "high")) for level in levels))


MDS_COUNT = criterion(
    "MDS-COUNT", "Neutrophils, haemoglobin or platelets are low", "F-ENT-MDS-04", "R84",
    "counts age statement.lineages", lambda p: lines.neutropenia_or(p, "anaemia", "thrombocytopenia"))  # fmt: skip
MARROW_DONE = criterion(
    "MARROW-DONE", "The marrow has been examined", "F-ENT-MDS-07", "R84 R83", "marrow.done",
    lambda p: p.marrow.done)  # fmt: skip
MARROW_DYSPLASIA = criterion(
    "MARROW-DYSPLASIA", "Dysplasia in at least 10% of a marrow lineage", "F-ENT-MDS-05", "R84 S2",
    "marrow.dysplasia_pct", _dysplastic)  # fmt: skip
CLONE_OR_BLASTS = criterion(
    "MDS-CLONE-OR-BLASTS", "A clone is shown, or 5 to 19% blasts in the marrow", "F-ENT-MDS-05", "R84 S2",
    "molecular.ngs molecular.karyotype marrow.blasts_pct", _clone_or_blasts)  # fmt: skip
BLASTS_BELOW_20 = criterion(
    "MARROW-BLASTS-20", "Fewer than 20% blasts in the marrow", "F-ENT-MDS-05", "R84", "marrow.blasts_pct",
    lambda p: negate(_blasts_from(p, 20)))  # fmt: skip
NUTRITION_NOT_LOW = criterion(
    "NUTRITION-NOT-LOW", "Vitamin B12, folate, copper and methylmalonic acid are known to be in order",
    "F-ENT-MDS-06", "R85 general", "chemistry.b12 chemistry.folate chemistry.copper chemistry.mma_high",
    lambda p: negate(causes.nutrition_low(p)))  # fmt: skip
NO_TOXIC_LIVE = criterion(
    "NO-TOXIC-DRUG", "No cytotoxic or predictably toxic drug is suspect by timing", "F-ENT-MDS-06", "R85 general",
    "drugs counts", lambda p: negate(p.drugs.toxic_live))  # fmt: skip
MCV_SECOND = criterion(
    "MDS-MCV-SECOND", "Large red cells, and another cell line low without an explanation", "F-ENT-MDS-05", "R84 S2",
    f"chemistry.mcv {OTHER_LINES}", lambda p: all_of(large_cells(p), flags.hf_second(p)))  # fmt: skip
SECOND_FROM_50 = criterion(
    "MDS-SECOND-50", "From the age of 50, another cell line low without an explanation", "F-ENT-MDS-01",
    "R84 general", f"{OTHER_LINES} age onset_age",
    lambda p: all_of(flags.hf_second(p), p.onset_at_least(18263)))  # fmt: skip
FROM_60 = criterion(
    "ONSET-60", "The first low count was seen at 60 years or later", "F-ENT-MDS-01", "R84 general",
    "age onset_age counts", lambda p: p.onset_at_least(21915))  # fmt: skip
MCV_VITAMINS_NOT_LOW = criterion(
    "MDS-MCV", "Large red cells although vitamin B12 and folate are not low", "F-ENT-MDS-05", "R84",
    "chemistry.mcv chemistry.b12 chemistry.folate", _vitamins_not_low)  # fmt: skip
SIDEROBLASTS = criterion(
    "SIDEROBLASTS", "Ring sideroblasts in the marrow", "F-ENT-MDS-07", "R84", "marrow.ring_sideroblasts",
    lambda p: p.marrow.ring_sideroblasts)  # fmt: skip
CLONE = criterion(
    "CLONE", "A clone of blood cells is shown", "F-ENT-MDS-07", "R84 R23", "molecular.ngs molecular.karyotype",
    flags.clone)  # fmt: skip
BLASTS_20 = criterion(
    "BLASTS-20", "At least 20% blasts in the marrow or the blood", "F-ENT-LEU-05", "R84",
    "marrow.blasts_pct film.blasts_pct", _leukaemic_blasts)  # fmt: skip
LACK_REPLACED = criterion(
    "MDS-LACK", "A deficiency was found, and the counts recovered on replacement", "F-ENT-MDS-06", "R85 general",
    "chemistry history.recovered_on_replacement",
    lambda p: all_of(causes.nutrition_low(p), p.history.recovered_on_replacement))  # fmt: skip
MARROW_CLEAN = criterion(
    "MARROW-CLEAN", "The marrow shows no dysplasia, no excess of blasts and a normal karyotype", "F-ENT-MDS-07",
    "R84", "marrow molecular.karyotype", _marrow_clean)  # fmt: skip
YOUNG_ISOLATED = criterion(
    "MDS-YOUNG", "Before the age of 50, with no other cell line low", "F-ENT-MDS-04", "R84 general",
    f"{OTHER_LINES} age onset_age",
    lambda p: all_of(p.onset_at_most(18262), equals(p.second_cytopenia, "none")))  # fmt: skip

MDS = Disorder(
    "MDS", "Myelodysplastic neoplasm", "F-ENT-MDS-05", ("R84", "R85"),
    required=(MDS_COUNT,),
    established=(MARROW_DONE, MARROW_DYSPLASIA, CLONE_OR_BLASTS, BLASTS_BELOW_20, NUTRITION_NOT_LOW, NO_TOXIC_LIVE),
    probable=((MARROW_DYSPLASIA,), (MDS_KARYOTYPE,)),
    possible=((FILM_DYSPLASIA,), (MCV_SECOND,), (SECOND_FROM_50,), (HF_BLASTS,)),
    supportive=(FROM_60, MCV_VITAMINS_NOT_LOW, SIDEROBLASTS, SECOND_UNEXPLAINED, CLONE),
    opposing=(YOUNG_ISOLATED, VACUOLES),
    excluding=(BLASTS_20, LACK_REPLACED, MARROW_CLEAN),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="uncommon", tier_source="S2-29",
)  # fmt: skip


def _chronic_leukaemia(patient: Patient) -> K3:
    return any_of(causes.disease(patient, "CLL"), causes.disease(patient, "hairy_cell"))


def _leukaemia_shown(patient: Patient) -> K3:
    return any_of(flags.blasts20(patient), _chronic_leukaemia(patient))


def _since_the_fall(patient: Patient) -> K3:
    """The marrow is not known to be older than the present fall; without a day it holds for the whole time told."""
    day, fall = patient.day(patient.marrow.day), patient.fall
    if day is None:
        return True
    if fall is None:
        return True if patient.series.samples and day >= patient.series.samples[-1].day else None
    return day >= fall


def _few_blasts(patient: Patient) -> K3:
    return all_of(patient.marrow.done, negate(_blasts_from(patient, 5)), _since_the_fall(patient))


def _no_leukaemia(patient: Patient) -> K3:
    clean = all_of(_few_blasts(patient), negate(flags.film_blasts(patient)))
    return all_of(clean, negate(_chronic_leukaemia(patient)))


def _clean_marrow(patient: Patient) -> K3:
    """No blasts in marrow or blood and no chronic leukaemia told, though none may have been asked for (IP-18)."""
    return all_of(_few_blasts(patient), negate(flags.film_blasts(patient)), _chronic_leukaemia(patient) is not True)


def _leukaemic_sign(patient: Patient) -> K3:
    """Nodes and organs do not count where an infection that swells them is proven and the film is free of blasts (IP-19)."""
    explained = causes.swells_nodes(patient) is True and flags.film_blasts(patient) is False
    signs = ("bone_pain", "limp", "mediastinal_mass", *(() if explained else ("adenopathy", "organomegaly")))
    return all_of(any_of(*(_sign(patient, name) for name in signs)), patient.neutropenic)


def _clean_film_alone(patient: Patient) -> K3:
    clean = all_of(patient.film.reviewed, negate(flags.film_blasts(patient)))
    return all_of(clean, equals(patient.second_cytopenia, "none"))


LEUKAEMIA_SHOWN = criterion(
    "LEU-SHOWN", "At least 20% blasts, or chronic lymphocytic or hairy-cell leukaemia is known", "F-ENT-LEU-05",
    "R84 S2", "marrow.blasts_pct film.blasts_pct history.associated_disease", _leukaemia_shown)  # fmt: skip
THREE_LINES = criterion(
    "PANCYTOPENIA-DEEP", "Haemoglobin and platelets below 100 and the neutrophils low together", "F-ENT-LEU-04",
    "S2 general", "counts statement.lineages", lambda p: lines.has_line(p, "pancytopenia"))  # fmt: skip
LEUKAEMIC_SIGN = criterion(
    "LEU-SIGN",
    "Bone pain, a limp or a mediastinal mass beside the low count, or nodes or organs whose swelling no proven infection "
    "explains",
    "F-ENT-LEU-04", "S2 general", "examination.signs counts age infection_tests film.blasts", _leukaemic_sign,
    revision=2)  # fmt: skip
LDH_HIGH = criterion(
    "LDH-HIGH", "LDH is raised", "F-ENT-LEU-06", "general", "chemistry.ldh_high",
    lambda p: p.chemistry.ldh_high)  # fmt: skip
MEDIASTINAL_MASS = criterion(
    "MEDIASTINUM", "A mass in the mediastinum", "F-ENT-LEU-04", "general", "examination.signs",
    lambda p: _sign(p, "mediastinal_mass"))  # fmt: skip
BONE_PAIN = criterion(
    "BONE-PAIN", "Bone pain", "F-ENT-LEU-04", "S2 general", "examination.signs",
    lambda p: _sign(p, "bone_pain"))  # fmt: skip
COAGULOPATHY = criterion(
    "COAGULOPATHY", "A disorder of clotting", "F-ENT-LEU-10", "general", "chemistry.coagulopathy",
    lambda p: p.chemistry.coagulopathy)  # fmt: skip
CLEAN_FILM = criterion(
    "LEU-CLEAN-FILM", "The film was reviewed and shows no blasts, and no other cell line is low", "F-ENT-LEU-06",
    "general", f"film.reviewed film.blasts {OTHER_LINES}", _clean_film_alone)  # fmt: skip
NO_LEUKAEMIA = criterion(
    "LEU-EXCLUDED",
    "A marrow of this fall holds fewer than 5% blasts, the film none, and chronic leukaemia is known to be absent",
    "F-ENT-LEU-07", "R84 S2 general", "marrow.done marrow.blasts_pct film.blasts history.associated_disease counts",
    _no_leukaemia, revision=2)  # fmt: skip
CLEAN_MARROW = criterion(
    "LEU-CLEAN-MARROW", "A marrow of this fall holds fewer than 5% blasts, the film none, and no chronic leukaemia is told",
    "F-ENT-LEU-07", "S2 general EC", "marrow.done marrow.blasts_pct film.blasts history.associated_disease counts",
    _clean_marrow)  # fmt: skip

LEU = Disorder(
    "LEU", "Leukaemia", "F-ENT-LEU-05", ("R84", "S2"),
    required=(),
    established=(LEUKAEMIA_SHOWN,),
    probable=((FILM_BLASTS,),),
    possible=((THREE_LINES,), (LEUKAEMIC_SIGN,), (SECOND_UNEXPLAINED,), (HF_BLASTS,)),
    supportive=(LDH_HIGH, MEDIASTINAL_MASS, BONE_PAIN, COAGULOPATHY),
    opposing=(CLEAN_FILM, CLEAN_MARROW),
    excluding=(NO_LEUKAEMIA,),
    mechanisms=("F-MEC-29",), must_not_miss=True, tier="uncommon", tier_source="S2-30",
)  # fmt: skip


def _empty_marrow(patient: Patient) -> K3:
    marrow = patient.marrow
    fibrosis = None if marrow.fibrosis_grade is None else marrow.fibrosis_grade == 0
    clean = all_of(negate(_dysplastic(patient)), fibrosis, negate(_blasts_from(patient, 5)))
    return all_of(marrow.done, equals(marrow.cellularity, "hypo"), clean)


def _few_reticulocytes(patient: Patient, automated: int = 20) -> K3:
    """Reticulocytes below 20; where the method matters, below 20 by hand and below the other limit by machine (C17)."""
    number, method = patient.chemistry.reticulocytes, patient.chemistry.reticulocyte_method
    if number is None:
        return None
    if method is None and 20 <= number < automated:
        return None
    return bool(number < (automated if method == "automated" else 20))


def _severe_cellularity(patient: Patient) -> K3:
    """Cellularity below 25%, or 25 to 50% with under 30% of blood-forming cells left."""
    whole, left = patient.marrow.cellularity_pct, patient.marrow.residual_pct
    if whole is None:
        return None
    return bool(whole < 25) or all_of(whole <= 50, None if left is None else left < 30)


def aplastic_grades(patient: Patient) -> dict[str, K3]:
    """Severe and very severe aplastic anaemia by marrow and counts on one date (F-CRI-29); unknown while a part is."""
    few = _few_reticulocytes(patient, automated=60)
    dates = []
    for sample in patient.series.samples:
        three = (sample.below(HALF), lines.below(sample.count.plt, SEVERE_PLT), few)
        met = three.count(True)
        two: K3 = True if met >= 2 else (None if met + three.count(None) >= 2 else False)
        dates.append((two, all_of(two, sample.below(VERY_SEVERE))))
    marrow = all_of(_empty_marrow(patient), _severe_cellularity(patient), lines.aplastic_counts(patient))
    return {
        "SAA": all_of(marrow, any_of(*(severe for severe, _ in dates)) if dates else None),
        "VSAA": all_of(marrow, any_of(*(deepest for _, deepest in dates)) if dates else None),
    }


def _marrow_excludes_aplasia(patient: Patient) -> K3:
    marrow = patient.marrow
    full = among(marrow.cellularity, ("normal", "hyper"))
    fibrosis = None if marrow.fibrosis_grade is None else marrow.fibrosis_grade >= 1
    return any_of(full, _blasts_from(patient, 5), fibrosis, _dysplastic(patient))


def _ici_begun(patient: Patient) -> K3:
    return True if patient.history.ici_start is not None else None


APLASTIC_COUNTS = criterion(
    "AA-COUNTS", "On one date two of three: haemoglobin below 100, platelets below 50, neutrophils below 1.5",
    "F-CRI-29", "R83", COUNTS, lines.aplastic_counts)  # fmt: skip
EMPTY_MARROW = criterion(
    "AA-MARROW", "An empty marrow without dysplasia, blasts or fibrosis", "F-CRI-29", "R83",
    "marrow.done marrow.cellularity marrow.dysplasia_pct marrow.fibrosis_grade marrow.blasts_pct",
    _empty_marrow)  # fmt: skip
MARROW_HYPO = criterion(
    "MARROW-HYPO", "The marrow is poor in cells", "F-ENT-AA-04", "R83", "marrow.cellularity",
    lambda p: equals(p.marrow.cellularity, "hypo"))  # fmt: skip
RETICULOCYTES_LOW = criterion(
    "RETICULOCYTES-20", "Reticulocytes below 20", "F-ENT-AA-05", "R83", "chemistry.reticulocytes",
    _few_reticulocytes)  # fmt: skip
PNH_CLONE = criterion(
    "PNH", "A clone of paroxysmal nocturnal haemoglobinuria", "F-ENT-AA-07", "R83", "chemistry.pnh_clone",
    lambda p: p.chemistry.pnh_clone)  # fmt: skip
HEPATITIS = criterion(
    "AUTOIMMUNE-HEPATITIS", "Autoimmune hepatitis", "F-ENT-AA-08", "general", "history.associated_disease",
    lambda p: causes.disease(p, "autoimmune_hepatitis"))  # fmt: skip
ICI_BEGUN = criterion(
    "ICI-BEGUN", "A checkpoint inhibitor has been given", "F-ENT-AA-08", "R66", "history.ici_start",
    _ici_begun)  # fmt: skip
NOT_APLASTIC = criterion(
    "AA-EXCLUDED", "The marrow is not empty, or shows blasts, fibrosis or dysplasia", "F-ENT-AA-06", "R83",
    "marrow.cellularity marrow.blasts_pct marrow.fibrosis_grade marrow.dysplasia_pct",
    _marrow_excludes_aplasia)  # fmt: skip

AA = Disorder(
    "AA", "Aplastic anaemia", "F-CRI-29", ("R83",),
    required=(APLASTIC_COUNTS,),
    established=(EMPTY_MARROW,),
    probable=((MARROW_HYPO, no(HF_DYSPLASIA), no(HF_BLASTS)),),
    possible=((APLASTIC_COUNTS,),),
    supportive=(RETICULOCYTES_LOW, PNH_CLONE, HEPATITIS, ICI_BEGUN),
    opposing=(SPLENOMEGALY,),
    excluding=(NOT_APLASTIC,),
    mechanisms=("F-MEC-37", "F-MEC-03"), must_not_miss=True, tier="rare", tier_source="S2-31",
)  # fmt: skip


def _fibrosis_from_2(patient: Patient) -> K3:
    grade = patient.marrow.fibrosis_grade
    return None if grade is None else grade >= 2


def _driver(patient: Patient) -> K3:
    return equals(patient.molecular.driver_mpn, "pos")


def _mf_minor(patient: Patient) -> K3:
    seen = (patient.spleen.enlarged, patient.chemistry.ldh_high, patient.film.leukoerythroblastic)
    return any_of(*seen, lines.has_line(patient, "anaemia"))


def _tear_or_young(patient: Patient) -> K3:
    return any_of(patient.film.leukoerythroblastic, patient.film.teardrop)


MF_POINTER = criterion(
    "MF-POINTER", "The spleen is enlarged, or young red and white cells circulate", "F-ENT-MF-04", "S2 R126",
    "spleen.enlarged film.leukoerythroblastic",
    lambda p: any_of(p.spleen.enlarged, p.film.leukoerythroblastic))  # fmt: skip
FIBROSIS_2 = criterion(
    "FIBROSIS-2", "Fibrosis of grade 2 or 3 in the marrow", "F-ENT-MF-04", "R126", "marrow.fibrosis_grade",
    _fibrosis_from_2)  # fmt: skip
MEGAKARYOCYTES = criterion(
    "MEGAKARYOCYTES", "Atypical megakaryocytes", "F-ENT-MF-04", "R126", "marrow.megakaryocyte_atypia",
    lambda p: p.marrow.megakaryocyte_atypia)  # fmt: skip
DRIVER_OR_CLONE = criterion(
    "MF-CLONE", "A driver mutation (JAK2, CALR or MPL) or another clone", "F-ENT-MF-04", "R126 S2", "molecular",
    lambda p: any_of(_driver(p), flags.clone(p)))  # fmt: skip
DRIVER = criterion(
    "MPN-DRIVER", "A driver mutation: JAK2, CALR or MPL", "F-ENT-MF-04", "S2 R126", "molecular.driver_mpn",
    _driver)  # fmt: skip
NO_BCR_ABL1 = criterion(
    "BCR-ABL1-NEG", "BCR::ABL1 is absent", "F-ENT-MF-04", "R126", "molecular.bcr_abl1",
    lambda p: equals(p.molecular.bcr_abl1, "neg"))  # fmt: skip
BCR_ABL1 = criterion(
    "BCR-ABL1-POS", "BCR::ABL1 is present", "F-ENT-MF-04", "R126", "molecular.bcr_abl1",
    lambda p: equals(p.molecular.bcr_abl1, "pos"))  # fmt: skip
MF_MINOR = criterion(
    "MF-MINOR", "A large spleen, a high LDH, young cells in the blood or an anaemia", "F-ENT-MF-04", "R126",
    "spleen.enlarged chemistry.ldh_high film.leukoerythroblastic counts statement.lineages", _mf_minor)  # fmt: skip
TEAR_OR_YOUNG = criterion(
    "MF-FILM", "Young red and white cells or tear-drop cells on the film", "F-ENT-MF-04", "S2 R126",
    "film.leukoerythroblastic film.teardrop", _tear_or_young)  # fmt: skip
B_SYMPTOMS = criterion(
    "B-SYMPTOMS", "Fever, night sweats or loss of weight", "F-ENT-MF-04", "general", "examination.signs",
    lambda p: _sign(p, "b_symptoms"))  # fmt: skip
TEARDROP = criterion(
    "TEARDROP", "Tear-drop cells on the film", "F-ENT-MF-04", "S2 general", "film.teardrop",
    lambda p: p.film.teardrop)  # fmt: skip
NO_FIBROSIS = criterion(
    "FIBROSIS-0", "The marrow shows no fibrosis", "F-ENT-MF-05", "general", "marrow.fibrosis_grade",
    lambda p: equals(p.marrow.fibrosis_grade, 0))  # fmt: skip

MF = Disorder(
    "MF", "Myelofibrosis", "F-ENT-MF-04", ("R126", "S2"),
    required=(NEUTROPENIC, MF_POINTER),
    established=(FIBROSIS_2, MEGAKARYOCYTES, DRIVER_OR_CLONE, NO_BCR_ABL1, MF_MINOR),
    probable=((DRIVER, TEAR_OR_YOUNG, SPLENOMEGALY),),
    possible=((NEUTROPENIC, SPLENOMEGALY, TEAR_OR_YOUNG),),
    supportive=(LDH_HIGH, B_SYMPTOMS, TEARDROP),
    opposing=(SECOND_NONE,),
    excluding=(NO_FIBROSIS, BCR_ABL1),
    mechanisms=("F-MEC-29",), tier="rare", tier_source="S2-32",
)  # fmt: skip
