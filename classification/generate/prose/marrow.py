"""The marrow, the genes and the red-cell type in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told


def marrow(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("done") is False:
        return [told.fact("team", "[no marrow had been taken|the marrow had not been looked at|nobody had taken a marrow] [so far|until "
            "then|yet]",
                          "[no marrow taken|marrow not looked at] [so far|yet]")]  # fmt: skip
    cells = told.voice.rng.randint(180, 620)
    rich = {"hypo": "poor in cells", "normal": "of normal cellularity", "hyper": "rich in cells"}
    said = [rich[entry["cellularity"]]] if entry.get("cellularity") else []
    said += [f"blasts {entry['blasts_pct']} %"] if entry.get("blasts_pct") is not None else []
    said += [f"dysplastic forms {entry['dysplasia_pct']} %"] if entry.get("dysplasia_pct") is not None else []
    said += [f"fibres grade {entry['fibrosis_grade']}"] if entry.get("fibrosis_grade") is not None else []
    stages = {
        "promyelocyte": "few cells beyond the promyelocyte",
        "late": "few cells beyond the metamyelocyte",
        "none": "maturation complete",
    }
    said += [stages[entry["arrest_stage"]]] if entry.get("arrest_stage") in stages else []
    signs = {"myelokathexis": "crowded old neutrophils with long strands between their lobes", "ring_sideroblasts": "ring sideroblasts",
             "vacuolated_precursors": "vacuoles in the precursors", "haemophagocytosis": "macrophages full of red cells",
             "megakaryocyte_atypia": "clusters of odd megakaryocytes"}  # fmt: skip
    said += [words for key, words in signs.items() if entry.get(key)]
    return [
        told.fact(
            "results",
            "[the marrow report, on {cells} cells, read|of the marrow, {cells} cells counted, the report said]: {said}",
            "[marrow|BM], {cells} cells: {said}",
            said=", ".join(said),
            cells=cells,
        )
    ]


def molecular(told: Told, entry: dict[str, Any]) -> list[Fact]:
    kinds = {
        "normal": "karyotype normal",
        "mds_defining": "karyotype with a deletion of 7q",
        "other_abnormal": "karyotype with an extra chromosome 8",
    }
    said = [kinds[entry["karyotype"]]] if entry.get("karyotype") in kinds else []
    said += [f"a {one['gene']} variant of {one['vaf']} %" for one in entry.get("ngs") or []]
    said += ["JAK2 mutated"] if entry.get("driver_mpn") == "pos" else []
    said += ["BCR::ABL1 absent"] if entry.get("bcr_abl1") == "neg" else []
    said += ["a large deletion in the mitochondrial genome"] if entry.get("mtdna_deletion") == "pos" else []
    said += ["UBA1 wild type"] if entry.get("uba1") == "neg" else []
    return (
        [
            told.fact(
                "results",
                "[genetics of the cells gave|the molecular report read] {said}",
                "[molecular|genetics of the cells]: {said}",
                said=", ".join(said),
            )
        ]
        if said
        else []
    )


def germline(told: Told, variants: list[dict[str, Any]]) -> list[Fact]:
    kinds = {"P": "pathogenic", "LP": "likely pathogenic", "VUS": "of unknown significance"}
    zygosity = {"het": "heterozygous", "hom": "homozygous", "comp_het": "in both copies", "hemi": "hemizygous"}
    said = [f"{v['gene']}, {zygosity[v['zygosity']]}, {kinds[v['variant_class']]}" for v in variants]
    return [
        told.fact(
            "results",
            "[the germline panel found a variant in|sequencing showed a variant of] {said}",
            "[panel|germline]: variant {said}",
            said="; ".join(said),
        )
    ]


def genes_clear(told: Told, genes: list[str]) -> list[Fact]:
    return [told.fact("results", "the gene panel [held no variant|was without a finding] in [all ]{count} genes".replace("[all ]", ""),
                      "panel of {count} genes: [nothing|no variant]", count=len(genes))]  # fmt: skip


def duffy(told: Told, value: str) -> list[Fact]:
    said = "Fy(a−b−)" if value == "duffy_null" else told.voice.say("[Fy(a+b+)|Fy(a+b−)|Fy(a−b+)]")
    return [
        told.fact(
            "results", "[the blood bank typed the red cells as|red-cell typing gave] {said}", "[red cells|blood bank] {said}", said=said
        )
    ]


def cycle(told: Told, entry: dict[str, Any]) -> list[Fact]:
    return (
        [told.fact("results", "a close series of counts had shown no [rhythm|period]", "close series: no [rhythm|period]")]
        if entry.get("days") == 0
        else []
    )
