"""The marrow, the genes and the red-cell type in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.spin import listed

SPOKEN = ("LYST", "HAX1", "LAMTOR2")  # names that are said as words


def _an(gene: str) -> str:
    """A gene with its article, as its name is spelt out."""
    return f"{'an' if gene[0] in 'AEFHILMNORSX' and gene not in SPOKEN else 'a'} {gene}"


NO_MARROW = ("no marrow [so far|yet|was taken]", "no marrow was taken yet")


# fibres are graded on the core, single cells on the smear
SMEAR = (
    "the marrow shows {found}",
    "the aspirate shows {found}",
    "the marrow, taken without difficulty, shows {found}",
    "the haematologist [reports|describes] {found} in the marrow",
)
CORE = (
    "trephine and aspirate show {found}",
    "trephine and aspirate, read together, show {found}",
    "the [pathologist|haematologist] [reports|describes] {found} in trephine and aspirate",
    "core and smear of the marrow show {found}",
)


def marrow(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("done") is False:
        return [told.fact("team", NO_MARROW)]
    rich = {
        "hypo": "[few cells in much fat|much fat and hardly a cell|too few cells for the age]",
        "normal": "[normal cellularity|cells in normal number|cellularity as expected]",
        "hyper": "[a raised cellularity|many cells and hardly any fat|hardly any fat between the cells]",
    }
    said = [told.voice.say(rich[entry["cellularity"]])] if entry.get("cellularity") else []
    if entry.get("cellularity_pct") is not None:
        said.append(told.voice.say("[{pct} % of the core cells|a cellularity of {pct} %]", pct=entry["cellularity_pct"]))
    share = entry.get("blasts_pct")
    said += ["no blasts" if int(share) == 0 else f"{share} % blasts"] if share is not None else []
    odd = entry.get("dysplasia_pct")
    if odd is not None:
        said.append(
            told.voice.say("[{odd} % dysplastic forms|dysplasia in {odd} %]", odd=odd)
            if int(odd) > 4
            else told.voice.say("[no dysplasia|{odd} % dysplastic forms]", odd=odd)
        )
    grade = entry.get("fibrosis_grade")
    if grade is not None:
        said.append(
            told.voice.say(
                "[no fibrosis|fibres not increased|fibrosis absent]"
                if int(grade) == 0
                else "[fibrosis of grade {grade}|coarse fibres, grade {grade}]",
                grade=grade,
            )
        )
    stages = {
        "promyelocyte": "[hardly anything past promyelocytes|an arrest at the promyelocyte|hardly a cell beyond the promyelocyte]",
        "late": "[few mature forms|many metamyelocytes and few segmented forms|few forms of the last stage]",
        "none": "[complete maturation|all stages of granulopoiesis|every stage of maturation]",
    }
    said += [told.voice.say(stages[entry["arrest_stage"]])] if entry.get("arrest_stage") in stages else []
    signs = {
        "myelokathexis": "[old neutrophils with strung-out lobes|crowded old neutrophils|too many neutrophils, all of them old]",
        "ring_sideroblasts": "ring sideroblasts", "vacuolated_precursors": "[vacuoles in the precursors|bubbly precursors]",
        "haemophagocytosis": "[macrophages with red cells inside|red cells within macrophages]",
        "megakaryocyte_atypia":
            "[clusters of large megakaryocytes|cloud-shaped megakaryocytes in clusters|clusters of misshapen megakaryocytes]",
    }  # fmt: skip
    said += [told.voice.say(words) for key, words in signs.items() if entry.get(key)]
    found = listed(said)
    return [told.fact("results", CORE if grade is not None or entry.get("cellularity_pct") else SMEAR, strong=len(said) > 3, found=found)]


def molecular(told: Told, entry: dict[str, Any]) -> list[Fact]:
    kinds = {"normal": "karyotype normal", "mds_defining": "karyotype with a 7q deletion", "other_abnormal": "karyotype with trisomy 8"}
    said = [kinds[entry["karyotype"]]] if entry.get("karyotype") in kinds else []
    said += [f"{_an(one['gene'])} variant of {one['vaf']} %" for one in entry.get("ngs") or []]
    said += ["JAK2 mutated"] if entry.get("driver_mpn") == "pos" else []
    said += ["no BCR::ABL1"] if entry.get("bcr_abl1") == "neg" else []
    said += (
        [told.voice.say("[a large mitochondrial deletion|mitochondrial DNA with a deletion|mitochondrial DNA, part missing]")]
        if entry.get("mtdna_deletion") == "pos"
        else []
    )
    said += ["UBA1 wild type"] if entry.get("uba1") == "neg" else []
    if not said:
        return []
    clause = ("molecular tests: {said}", "{said}", "{said}", "from genetics: {said}")
    return [told.fact("results", clause, "{said}", said=listed(said))]


def germline(told: Told, variants: list[dict[str, Any]]) -> list[Fact]:
    kinds = {"P": "pathogenic", "LP": "likely pathogenic", "VUS": "of unknown significance"}
    zygosity = {"het": "heterozygous", "hom": "homozygous", "comp_het": "in both copies", "hemi": "hemizygous"}
    said = listed([f"{_an(v['gene'])} variant, {zygosity[v['zygosity']]}, {kinds[v['variant_class']]}" for v in variants])
    clause = (
        "the gene panel finds {said}", "gene panel: {said}", "genetics: {said}", "genetics [reports|has found] {said}",
        "sequencing: {said}",
        "sequencing [finds|has found] {said}", "the geneticist reports {said}", "on the gene panel there is {said}",
    )  # fmt: skip
    return [told.fact("results", clause, "[gene panel|genetics|sequencing]: {said}", said=said)]


def genes_clear(told: Told, genes: list[str]) -> list[Fact]:
    clause = (
        "the panel of {count} genes finds nothing",
        "{count} genes without a variant",
        "no variant in {count} genes",
        "gene panel of {count}: no variant",
    )
    return [told.fact("results", clause, count=len(genes))]


def duffy(told: Told, value: str) -> list[Fact]:
    said = "Fy(a−b−)" if value == "duffy_null" else told.voice.say("[Fy(a+b+)|Fy(a+b−)|Fy(a−b+)]")
    clause = (
        "{his} red cells are {said}", "the red cells type as {said}", "red cells {said}", "from the blood bank: {said}",
    )  # fmt: skip
    return [told.fact("results", clause, said=said)]


def cycle(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("days") != 0:
        return []
    return [
        told.fact(
            "results",
            (
                "[five|six|seven|eight] earlier weeks of counts, [twice weekly|every third day], show no rhythm",
                "a diary of [five|six|seven|eight] earlier weeks shows no rhythm in the counts",
                "close counts of [six|seven] earlier weeks show no rhythm",
            ),
        )
    ]
