"""The newborn and the mother in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.words import plain


def birth_told(told: Told) -> list[Fact]:
    """Gestation and weight."""
    weeks, weight = told.document.get("gestation_weeks"), told.document.get("birth_weight_g")
    if weeks is None:
        return []
    return [told.fact("history", "{he} had been born [at|after] {weeks} weeks [with a weight of|weighing] {weight} g",
                      "[born at|born after] {weeks} weeks, {weight} g", strong=True, weeks=weeks, weight=weight)]  # fmt: skip


def neonatal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Condition and culture."""
    facts = []
    if entry.get("well") is True:
        facts.append(told.fact("examination", "{he} was [drinking well|pink and drinking|lively, with a good suck] [and content|and "
            "filling {his} nappies|between naps]",
                               "[drinks well|pink, feeding|good suck], [content|nappies full|lively]"))  # fmt: skip
    if entry.get("well") is False:
        facts.append(told.fact("examination", "{he} [would not feed|fed poorly] and [had apnoeas|moaned|was limp when handled]",
                               "[not feeding|poor feeding], [apnoeas|moaning|limp]"))  # fmt: skip
    if entry.get("sga"):
        facts.append(
            told.fact(
                "examination",
                "the weight lay [below the tenth centile|under the tenth centile]",
                "[weight below the 10th centile|small for dates]",
            )
        )
    culture = entry.get("sepsis_culture")
    if culture == "pos":
        facts.append(told.fact("results", "the blood culture [grew|had grown] [group B streptococci|Escherichia coli|Klebsiella]",
                               "culture: [group B streptococci|E. coli|Klebsiella]"))  # fmt: skip
    if culture == "neg":
        facts.append(
            told.fact(
                "results",
                "the blood culture [stayed sterile|had not grown anything|was sterile]",
                "[culture sterile|blood culture without growth]",
            )
        )
    return facts


def maternal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """The mother: pressure, count, serum, antigens."""
    facts = []
    if entry.get("hypertension"):
        tail = " [with HELLP|and a HELLP picture]" if entry.get("hellp") else ""
        facts.append(told.fact("history", "the mother had had [severe pre-eclampsia|high blood pressure since week "
            "28|pre-eclampsia]" + tail,
                               "mother: [pre-eclampsia|high blood pressure from week 28|severe pre-eclampsia]" + tail))  # fmt: skip
    if entry.get("hypertension") is False and not entry.get("antibody"):
        facts.append(
            told.fact(
                "history",
                "the mother's blood pressure had been [normal throughout|normal in the whole pregnancy]",
                "mother: pressure [normal|never high]",
            )
        )
    if entry.get("autoimmune"):
        facts.append(told.fact("history", "the mother [was seen by rheumatologists|had a thyroid disease of the immune kind|had lupus of "
            "the skin]",
                               "mother [under rheumatology|with thyroiditis|with skin lupus]"))  # fmt: skip
    if entry.get("sibling_affected"):
        facts.append(
            told.fact(
                "history", "an older [brother|sister] had had [the same|low counts] after birth", "older [brother|sister]: same after birth"
            )
        )
    if entry.get("anc") is not None:
        facts.append(
            told.fact(
                "results", "the mother's own neutrophils were {anc} ×10⁹/L", "mother's neutrophils {anc} ×10⁹/L", anc=plain(entry["anc"])
            )
        )
    if entry.get("antibody"):
        facts += _serum(told, entry)
    return facts


def _serum(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if entry["antibody"] == "neg":
        tail = (
            ", [nor did it react with the father's cells|and it left the father's cells alone]"
            if entry.get("reacts_with_father") is False
            else ""
        )
        return [told.fact("results", "the mother's serum held [no neutrophil antibody|no antibody against neutrophils]" + tail,
                          "[mother's serum: no antibody|no antibody in the mother's serum]" + tail)]  # fmt: skip
    aim = entry.get("specificity")
    facts = []
    if aim == "panreactive":
        facts.append(told.fact("results", "the mother's serum reacted with [every panel cell, her own among them|all panel cells and "
            "with her own]",
                               "mother's serum: [reacts with all cells, her own too|positive with every cell, own ones "
                                "included]"))  # fmt: skip
    else:
        facts.append(
            told.fact("results", "the mother's serum [held|contained] an antibody against {aim}", "mother's serum: anti-{aim}", aim=aim)
        )
    if entry.get("mother_hna") is not None:
        own = ", ".join(entry["mother_hna"]) or "no HNA-2"
        facts.append(told.fact("results", "[by typing she carried|she typed as] {own}, the father as {his_type}",
            "[types|typing]: mother {own}, father {his_type}",
                               own=own, his_type=", ".join(entry.get("father_hna", []))))  # fmt: skip
    return facts
