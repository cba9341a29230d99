"""The marrow, the genes and the red-cell type in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.spin import listed


def _an(gene: str) -> str:
    """A gene with its article, as its name is spelt out."""
    return f"{'an' if gene[0] in 'AEFHILMNORSX' else 'a'} {gene}"


NO_MARROW = ("no marrow [so far|yet|was taken]", "marrow [left alone|not touched]", "[a marrow was not needed|nobody wanted a marrow]")


# fibres are graded on the core, single cells on the smear
SMEAR = (
    "[the marrow|the aspirate|the smear of the marrow] [shows|has|holds] {found}",
    "in the [marrow|aspirate] [one sees|two readers see] {found}",
    "the [pathologist|haematologist] [reports|describes|found] {found} in the [marrow|aspirate]",
)  # fmt: skip
CORE = (
    "[the trephine and its aspirate|core and smear of the marrow] [show|have|hold] {found}",
    "the [pathologist|haematologist] [reports|describes|found] {found} in [trephine and aspirate|core and smear]",
    "in [the trephine and its smear|core and aspirate] [one sees|two readers see] {found}",
)  # fmt: skip


def marrow(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("done") is False:
        return [told.fact("team", NO_MARROW)]
    rich = {
        "hypo": "[few cells in much fat|fat with hardly a cell|empty spaces]",
        "normal": "[normal cellularity|cells in normal number|enough cells]",
        "hyper": "[cells packed to the edge|cells in plenty|hardly any fat between the cells]",
    }
    said = [told.voice.say(rich[entry["cellularity"]])] if entry.get("cellularity") else []
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
                "[no fibrosis|no extra fibres|fibres not increased]"
                if int(grade) == 0
                else "[fibrosis of grade {grade}|coarse fibres, grade {grade}]",
                grade=grade,
            )
        )
    stages = {
        "promyelocyte": "[hardly anything past promyelocytes|an arrest at the promyelocyte|promyelocytes and then a gap]",
        "late": "[few mature forms|many metamyelocytes and few segmented|a thin last stage]",
        "none": "[complete maturation|all stages of the white row|every stage of maturation]",
    }
    said += [told.voice.say(stages[entry["arrest_stage"]])] if entry.get("arrest_stage") in stages else []
    signs = {
        "myelokathexis": "[old neutrophils with strung-out lobes|crowded old neutrophils|too many neutrophils, all of them old]",
        "ring_sideroblasts": "ring sideroblasts", "vacuolated_precursors": "[vacuoles in the precursors|bubbly precursors]",
        "haemophagocytosis": "[macrophages with red cells inside|red cells within macrophages|gluttonous macrophages]",
        "megakaryocyte_atypia":
            "[clusters of large megakaryocytes|cloud-shaped megakaryocytes in clusters|heaps of misshapen megakaryocytes]",
    }  # fmt: skip
    said += [told.voice.say(words) for key, words in signs.items() if entry.get(key)]
    found = listed(told.voice.order(said))
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
    clause = ("[genetics|cytogenetics] of the cells: {said}", "[molecular tests|molecular]: {said}", "{said}", "from genetics: {said}")
    return [told.fact("results", clause, "{said}", said=listed(said))]


def germline(told: Told, variants: list[dict[str, Any]]) -> list[Fact]:
    kinds = {"P": "pathogenic", "LP": "likely pathogenic", "VUS": "of unknown significance"}
    zygosity = {"het": "heterozygous", "hom": "homozygous", "comp_het": "in both copies", "hemi": "hemizygous"}
    said = listed([f"{_an(v['gene'])} variant, {zygosity[v['zygosity']]}, {kinds[v['variant_class']]}" for v in variants])
    clause = (
        "[the panel finds|the panel has found|the panel brings] {said}", "genetics: {said}", "[found by the panel|on the panel]: {said}",
        "[the letter from genetics names|genetics names] {said}", "sequencing[|, all exons|, second run]: {said}",
        "[genetics|the geneticist] [has found|reports] {said}", "[blood|saliva] was sequenced, and there is {said}",
        "[printed|written] in bold [stands|comes] {said}", "[what stands out|what came back] is {said}",
    )  # fmt: skip
    return [told.fact("results", clause, "[panel|genes|genetics|sequencing|panel, in full|gene panel]: {said}", said=said)]


def genes_clear(told: Told, genes: list[str]) -> list[Fact]:
    clause = (
        "the panel of {count} genes is [clean|empty]",
        "{count} genes [read, nothing found|without a variant|all as they should be]",
        "no [variant|fault] in {count} genes",
        "[panel|genes]: {count} [clean|read and clean]",
        "[genetics has|the geneticist has] nothing, {count} genes",
    )
    return [told.fact("results", clause, count=len(genes))]


def duffy(told: Told, value: str) -> list[Fact]:
    said = "Fy(a−b−)" if value == "duffy_null" else told.voice.say("[Fy(a+b+)|Fy(a+b−)|Fy(a−b+)]")
    clause = (
        "{his} red cells are {said}", "the red cells [type as|are] {said}", "blood bank: {said}", "red cells {said}",
        "[the blood bank types|typed as] {said}", "{said}, says the blood bank",
    )  # fmt: skip
    return [told.fact("results", clause, said=said)]


def cycle(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("days") != 0:
        return []
    return [
        told.fact(
            "results",
            (
                "the practice has [kept a table|counted twice weekly] for [six|seven] weeks: no [rhythm|wave|period]",
                "a table of the [practice|family], [twice weekly|every third day], [makes no wave|has no rhythm|goes up and down]",
                "[six|seven] weeks of close counts [at home|at the practice] [make no wave|have no rhythm]",
            ),
        )
    ]
