"""Haemophagocytosis: HLH, by its eight items, with the criteria that its row reads."""

from classification.criterion import Criterion, criterion
from classification.disorder import Disorder, Opposes
from classification.kleene import K3, all_of, any_of, negate
from classification.lazy import once
from classification.patient import Patient

ITEMS = "haemophagocytosis"
NEEDED, MANY_FERRITIN, FERRITIN = 5, 10_000, 500
BIALLELIC_GENES = ("PRF1", "UNC13D", "STX11", "STXBP2", "RAB27A", "LYST", "AP3B1")
X_LINKED_GENES = ("SH2D1A", "XIAP")


def _ferritin_from(patient: Patient, limit: int) -> K3:
    ferritin = patient.chemistry.ferritin
    return None if ferritin is None else ferritin >= limit


@once
def items(patient: Patient) -> tuple[K3, ...]:
    """The eight items as stated; three of them also where the same finding is told elsewhere, which only adds."""
    told = patient.haemophagocytosis
    elsewhere = (patient.spleen.enlarged, patient.marrow.haemophagocytosis, _ferritin_from(patient, FERRITIN))
    spleen, eaten, ferritin = (True if found else None for found in elsewhere)
    return (
        told.fever,
        told.splenomegaly or spleen or told.splenomegaly,
        told.cytopenia_2,
        told.tg_fibrinogen,
        told.haemophagocytosis or eaten or told.haemophagocytosis,
        told.nk_low,
        told.ferritin_500 or ferritin or told.ferritin_500,
        told.scd25_2400,
    )


def items_from(patient: Patient, wanted: int) -> K3:
    """Whether at least so many items are met; false when even the unknown ones could not make up the number."""
    known = items(patient)
    met = known.count(True)
    if met >= wanted:
        return True
    return None if met + known.count(None) >= wanted else False


def _four_and_open(patient: Patient) -> K3:
    known = items(patient)
    return known.count(True) == NEEDED - 1 and None in known


def _fewer_than_five(patient: Patient) -> K3:
    return negate(items_from(patient, NEEDED))


def _gene(patient: Patient) -> K3:
    """A gene of primary disease: two changed copies, or the one of a male."""
    carried = [v for v in patient.findings.germline or () if v.variant_class in ("P", "LP")]
    biallelic = [v.zygosity in ("hom", "comp_het") for v in carried if v.gene in BIALLELIC_GENES]
    x_linked = [v.zygosity == "hemi" for v in carried if v.gene in X_LINKED_GENES]
    return True if any(biallelic) or any(x_linked) else None


def _active_by_gene(patient: Patient) -> K3:
    told = patient.haemophagocytosis
    return all_of(_gene(patient), told.fever, told.cytopenia_2)


def _fever_or_cytopenia_absent(patient: Patient) -> K3:
    told = patient.haemophagocytosis
    return any_of(negate(told.fever), negate(told.cytopenia_2))


def _fever_and_cytopenia_absent(patient: Patient) -> K3:
    told = patient.haemophagocytosis
    return all_of(negate(told.fever), negate(told.cytopenia_2))


def _ebv_active(patient: Patient) -> K3:
    told = patient.history.special_infections
    return None if told is None else told.has("ebv_active")


ANY_ITEM = criterion(
    "HLH-ANY", "At least one of the eight items of haemophagocytosis is met", "F-CRI-30", "R82 R124",
    f"{ITEMS} spleen.enlarged marrow.haemophagocytosis chemistry.ferritin", lambda p: items_from(p, 1))  # fmt: skip
FIVE_OR_GENE = criterion(
    "HLH-5", "Five of the eight items, or a gene of primary disease beside fever and two low cell lines", "F-CRI-30",
    "R82 R124", f"{ITEMS} germline spleen.enlarged marrow.haemophagocytosis chemistry.ferritin",
    lambda p: any_of(items_from(p, NEEDED), _active_by_gene(p)))  # fmt: skip
FOUR_AND_OPEN = criterion(
    "HLH-4", "Four of the eight items, and at least one not yet tested", "F-CRI-30", "R82 R124 EC", ITEMS,
    _four_and_open)  # fmt: skip
THREE_ITEMS = criterion(
    "HLH-3", "Three of the eight items", "F-CRI-30", "R82 R124 EC",
    f"{ITEMS} spleen.enlarged marrow.haemophagocytosis chemistry.ferritin", lambda p: items_from(p, 3))  # fmt: skip
FERRITIN_10000 = criterion(
    "FERRITIN-10000", "Ferritin above 10000 micrograms per litre", "F-CRI-30", "R82 R124", "chemistry.ferritin",
    lambda p: None if p.chemistry.ferritin is None else p.chemistry.ferritin > MANY_FERRITIN)  # fmt: skip
EBV_ACTIVE = criterion(
    "EBV-ACTIVE", "An active infection with Epstein-Barr virus", "F-ENT-HLH-10", "general",
    "history.special_infections", _ebv_active)  # fmt: skip
NOT_FIVE = criterion(
    "HLH-NOT-5", "Five items can no longer be reached", "F-CRI-30", "R82 R124", ITEMS, _fewer_than_five)  # fmt: skip
NOT_FIVE_AND_NO_FEVER = criterion(
    "HLH-EXCLUDED", "Five items can no longer be reached, and fever or two low cell lines are absent", "F-CRI-30",
    "R82 R124 EC", ITEMS, lambda p: all_of(_fewer_than_five(p), _fever_or_cytopenia_absent(p)))  # fmt: skip
NO_FEVER_NO_CYTOPENIA = criterion(
    "HLH-NEITHER", "Neither fever nor two low cell lines", "F-CRI-30", "R82 R124 EC",
    "haemophagocytosis.fever haemophagocytosis.cytopenia_2", _fever_and_cytopenia_absent)  # fmt: skip


def _item(name: str, told: str, sentence: str, place: int) -> Criterion:
    return criterion(f"HLH-{name}", sentence, "F-ENT-HLH-05", "R82 R124", f"haemophagocytosis.{told}", lambda p: items(p)[place])


HLH_ITEMS = (
    _item("FEVER", "fever", "Fever of 38.5 or more", 0),
    _item("SPLEEN", "splenomegaly", "The spleen is enlarged, as an item of haemophagocytosis", 1),
    _item("LINES", "cytopenia_2", "Two of three: haemoglobin below 90, platelets below 100, neutrophils below 1.0", 2),
    _item("FAT", "tg_fibrinogen", "Triglycerides of 3.0 or more, or fibrinogen of 1.5 or less", 3),
    _item("SEEN", "haemophagocytosis", "Haemophagocytosis is seen", 4),
    _item("NK", "nk_low", "Natural killer cell activity is low or absent", 5),
    _item("FERRITIN", "ferritin_500", "Ferritin of 500 or more", 6),
    _item("CD25", "scd25_2400", "Soluble CD25 of 2400 or more", 7),
)

HLH = Disorder(
    "HLH", "Haemophagocytic lymphohistiocytosis", "F-CRI-30", ("R82", "R124"),
    required=(ANY_ITEM,),
    established=(FIVE_OR_GENE,),
    probable=((FOUR_AND_OPEN,),),
    possible=((THREE_ITEMS,), (FERRITIN_10000,)),
    supportive=(*HLH_ITEMS, FERRITIN_10000, EBV_ACTIVE),
    opposing=(Opposes(NOT_FIVE, "straight"), Opposes(NO_FEVER_NO_CYTOPENIA, "straight")),
    excluding=(NOT_FIVE_AND_NO_FEVER,),
    mechanisms=("F-MEC-28",), must_not_miss=True, tier="rare", tier_source="S1-44",
)  # fmt: skip
