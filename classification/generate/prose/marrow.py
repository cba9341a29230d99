"""The marrow, the genes and the red-cell type in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.spin import listed


def _an(gene: str) -> str:
    """A gene with its article, as its name is spelt out."""
    return f"{'an' if gene[0] in 'AEFHILMNORSX' else 'a'} {gene}"


NO_MARROW = ("no marrow [so far|yet|was taken]", "marrow [left alone|not touched]", "[a marrow was not needed|nobody wanted a marrow]")


NOTED = (
    "[marrow|aspirate|marrow, both sides|the marrow]: {first}{rest}",
    "[marrow|aspirate|bone marrow] {first}{rest}",
    "[core|aspirate|smear] of the marrow: {first}{rest}",
)


def _blasts(told: Told, share: str) -> str:
    number = int(share)
    if number == 0:
        return "no blasts"
    return told.voice.say(
        "[{share} % blasts|blasts {share} %]" if number > 4 else "[blasts not increased, {share} %|{share} % blasts]", share=share
    )


def marrow(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("done") is False:
        return [told.fact("team", NO_MARROW)]
    rich = {
        "hypo": "[poor in cells|mostly fat|nearly empty]",
        "normal": "[of normal cellularity|normally cellular|of fair cellularity]",
        "hyper": "[packed|rich in cells]",
    }
    said = [told.voice.say(rich[entry["cellularity"]])] if entry.get("cellularity") else []
    said += [_blasts(told, str(entry["blasts_pct"]))] if entry.get("blasts_pct") is not None else []
    odd = entry.get("dysplasia_pct")
    if odd is not None:
        said.append(
            told.voice.say("[{odd} % dysplastic forms|dysplasia in {odd} %]", odd=odd)
            if int(odd) > 4
            else told.voice.say("[no dysplasia|hardly an odd form|{odd} % dysplastic forms]", odd=odd)
        )
    grade = entry.get("fibrosis_grade")
    if grade is not None:
        said.append(
            told.voice.say(
                "[no fibrosis|no extra fibres|fibres not increased]"
                if int(grade) == 0
                else "[fibrosis grade {grade}|fibres, grade {grade}]",
                grade=grade,
            )
        )
    stages = {
        "promyelocyte": "[hardly anything past promyelocytes|an arrest at the promyelocyte|promyelocytes, then a gap]",
        "late": "[few mature forms|metamyelocytes, few segmented|the last stages thin]",
        "none": "[maturation complete|all stages there|every stage present]",
    }
    said += [told.voice.say(stages[entry["arrest_stage"]])] if entry.get("arrest_stage") in stages else []
    signs = {
        "myelokathexis": "[old neutrophils, strung-out lobes|crowded old neutrophils|neutrophils too many, too old]",
        "ring_sideroblasts": "ring sideroblasts", "vacuolated_precursors": "[vacuoles in the precursors|bubbly precursors]",
        "haemophagocytosis": "[macrophages with red cells inside|red cells within macrophages|gluttonous macrophages]",
        "megakaryocyte_atypia": "[clusters of odd megakaryocytes|megakaryocytes in clusters, cloud-shaped|megakaryocytes in odd heaps]",
    }  # fmt: skip
    said += [told.voice.say(words) for key, words in signs.items() if entry.get(key)]
    clause: tuple[str, ...] = (
        "[the marrow|a marrow]: {first}{rest}", "marrow: {first}{rest}", "[aspirate and core|aspirate]: {first}{rest}",
        "[under low power|at first sight|by the first look] the marrow is {first}{rest}",
        "[marrow|bone marrow], [hip|left hip|right hip]: {first}{rest}",
        "[the report|the pathologist] [calls it|finds it] {first}{rest}", "[read today|read by two]: marrow {first}{rest}",
    ) if entry.get("cellularity") else ("the marrow [shows|has] {first}{rest}", "marrow: {first}{rest}",
        "aspirate: {first}{rest}")  # fmt: skip
    rest = "".join(f", {words}" for words in said[1:])
    return [
        told.fact(
            "results",
            clause,
            NOTED if entry.get("cellularity") else "marrow: {first}{rest}",
            strong=len(said) > 3,
            first=said[0],
            rest=rest,
        )
    ]


def molecular(told: Told, entry: dict[str, Any]) -> list[Fact]:
    kinds = {"normal": "karyotype normal", "mds_defining": "karyotype with a 7q deletion", "other_abnormal": "karyotype with trisomy 8"}
    said = [kinds[entry["karyotype"]]] if entry.get("karyotype") in kinds else []
    said += [f"{_an(one['gene'])} variant of {one['vaf']} %" for one in entry.get("ngs") or []]
    said += ["JAK2 mutated"] if entry.get("driver_mpn") == "pos" else []
    said += ["no BCR::ABL1"] if entry.get("bcr_abl1") == "neg" else []
    said += (
        [told.voice.say("[a large mitochondrial deletion|mitochondrial DNA with a deletion|part of the mitochondrial DNA missing]")]
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
        "[a fault|a change] in one gene: {said}", "[blood|saliva], sequenced: {said}",
        "[to nobody's surprise|as the clinic had thought|at last], {said}", "[written|printed] in bold: {said}",
        "[what stands out is|there is] {said}",
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
                "close counts show no rhythm",
                "[six|seven] weeks, counted closely: no [rhythm|wave]",
                "no period in [close|serial] counts",
                "no [wave|rhythm] on the graph",
                "counted [closely|twice weekly]: no wave",
            ),
        )
    ]
