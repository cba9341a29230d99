"""The marrow, the genes and the red-cell type in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told


def _an(gene: str) -> str:
    """A gene with its article, as its name is spelt out."""
    return f"{'an' if gene[0] in 'AEFHILMNORSX' else 'a'} {gene}"


def marrow(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry.get("done") is False:
        return [told.fact("team", "[no marrow has been taken|the marrow has not been looked at|nobody has taken a marrow] [so far|yet]")]
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
            "[the marrow|a marrow|the marrow, aspirate and core|the aspirate|the marrow, read at last|the marrow report|the "
            "marrow, {cells} cells "
            "counted][:|, in short:|, by telephone:] {said}",
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
    said += [f"{_an(one['gene'])} variant of {one['vaf']} %" for one in entry.get("ngs") or []]
    said += ["JAK2 mutated"] if entry.get("driver_mpn") == "pos" else []
    said += ["BCR::ABL1 absent"] if entry.get("bcr_abl1") == "neg" else []
    said += ["a large deletion in the mitochondrial genome"] if entry.get("mtdna_deletion") == "pos" else []
    said += ["UBA1 wild type"] if entry.get("uba1") == "neg" else []
    return (
        [
            told.fact(
                "results",
                "[genetics of the cells|the molecular report|molecular tests|molecular genetics|the genetic report|genetics, "
                "from the marrow|the molecular "
                "laboratory][:|, now in:|, at last:] {said}",
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
            "[the germline panel|sequencing|the gene panel|the panel|genetics] [finds|shows|reports|found|brings] a variant of {said}",
            said=" and of ".join(said),
        )
    ]


def genes_clear(told: Told, genes: list[str]) -> list[Fact]:
    clause = "[the gene panel|the panel|sequencing|the germline panel] [found|has found|holds|shows] [nothing|no variant] in {count} genes"
    return [told.fact("results", clause, count=len(genes))]


def duffy(told: Told, value: str) -> list[Fact]:
    said = "Fy(a−b−)" if value == "duffy_null" else told.voice.say("[Fy(a+b+)|Fy(a+b−)|Fy(a−b+)]")
    return [
        told.fact(
            "results",
            "[{his} red cells|the red cells|{his} red cells, typed by the blood bank,|the red cells, sent to the blood "
            "bank,] [are|type as|were typed as|"
            "turn out to be|came back as] {said}",
            said=said,
        )
    ]


def cycle(told: Told, entry: dict[str, Any]) -> list[Fact]:
    return (
        [
            told.fact(
                "results",
                "[a close series of counts|a series of close counts|a series of counts] [shows|has shown|showed] no [rhythm|period]",
            )
        ]
        if entry.get("days") == 0
        else []
    )
