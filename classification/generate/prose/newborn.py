"""The newborn and the mother in words."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.words import plain


def birth_told(told: Told) -> list[Fact]:
    """Gestation and weight."""
    weeks, weight = told.document.get("gestation_weeks"), told.document.get("birth_weight_g")
    if weeks is None:
        return []
    clause = "{he} was born [at|after] {weeks} weeks [with a weight of|weighing] {weight} g"
    return [told.fact("history", clause, "born at {weeks} weeks, {weight} g", strong=True, weeks=weeks, weight=weight)]


def neonatal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Condition and culture."""
    facts = []
    if entry.get("well") is True:
        well = "[drinks well|pink and drinking|lively, with a good suck|feeds well|drinks with a good suck]"
        facts.append(told.fact("examination", f"{well}[, content|, nappies full||, content between feeds]"))
    if entry.get("well") is False:
        facts.append(told.fact("examination", "[not feeding|feeding poorly|off the bottle] and [with apnoeas|moaning|limp when handled]"))
    if entry.get("sga"):
        facts.append(told.fact("examination", "[weight below the tenth centile|small for dates]"))
    culture = entry.get("sepsis_culture")
    grown = "[group B streptococci|*Escherichia coli*|*Klebsiella*]"
    if culture == "pos":
        facts.append(
            told.fact(
                "results",
                f"the blood culture [grew|has grown|is growing|turned positive:|is positive:|is positive, with|shows] {grown}",
                f"[blood culture|culture|culture from the blood|the culture|the blood culture|in the culture|culture of the "
                f"blood]: {grown}",
            )
        )
    if culture == "neg":
        facts.append(
            told.fact(
                "results",
                "[the blood culture|the culture|the culture of the blood|the first culture|the culture taken first] [stayed "
                "sterile|has not "
                "grown anything|is sterile|remained sterile]",
                "[culture sterile|blood culture sterile|blood culture without growth]",
            )
        )
    return facts


def maternal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """The mother: pressure, count, serum, antigens."""
    facts = []
    if entry.get("hypertension"):
        tail = " [with HELLP|and HELLP]" if entry.get("hellp") else ""
        facts.append(
            told.fact(
                "history",
                "[{his} mother had|the mother had|the mother developed|in the pregnancy there was|towards the end there was] "
                "[severe pre-eclampsia|high blood "
                "pressure from week 28|pre-eclampsia|high blood pressure from the seventh month]" + tail,
                "mother: [pre-eclampsia|high blood pressure from week 28|severe pre-eclampsia]" + tail,
            )
        )
    if entry.get("hypertension") is False and not entry.get("antibody"):
        facts.append(
            told.fact(
                "history",
                "[the mother's blood pressure|{his} mother's blood pressure|blood pressure of the mother|the mother's "
                "pressure] [was normal "
                "throughout|was normal in the whole pregnancy|was never high|stayed normal to the end|never rose]",
                "mother's blood pressure [normal|never high]",
            )
        )
    if entry.get("autoimmune"):
        facts.append(
            told.fact(
                "history",
                "[the mother|{his} mother] [is seen by rheumatologists|has a thyroid disease of the immune kind|has lupus of the skin]",
                "mother [under rheumatology|with thyroiditis|with skin lupus]",
            )
        )
    if entry.get("sibling_affected"):
        facts.append(
            told.fact(
                "history",
                "[an older|the elder|an elder] [brother|sister] [had few neutrophils|had low counts|had low neutrophils] after birth",
                "older [brother|sister] with [low counts|low neutrophils] after birth",
            )
        )
    if entry.get("anc") is not None:
        clause = "[the mother's own|{his} mother's|the mother's] neutrophils [are|number] {anc} ×10⁹/L"
        facts.append(told.fact("results", clause, "mother's neutrophils {anc} ×10⁹/L", anc=plain(entry["anc"])))
    if entry.get("antibody"):
        facts += _serum(told, entry)
    return facts


def _serum(told: Told, entry: dict[str, Any]) -> list[Fact]:
    serum = "[the mother's serum|{his} mother's serum|serum of the mother]"
    if entry["antibody"] == "neg":
        tail = ""
        if entry.get("reacts_with_father") is False:
            tail = "[, nor does it react with the father's cells|, and it leaves the father's cells alone]"
        holds = "[holds|contains|shows] [no neutrophil antibody|no antibody against neutrophils|nothing against neutrophils]"
        return [told.fact("results", f"{serum} {holds}{tail}", "[mother's serum: no antibody|no antibody in the mother's serum]" + tail)]
    aim = entry.get("specificity")
    facts = []
    if aim == "panreactive":
        reacts = "[reacts with every panel cell, her own among them|reacts with all panel cells and with her own]"
        facts.append(
            told.fact("results", f"{serum} {reacts}", "mother's serum: [reacts with all cells, her own too|positive with every cell]")
        )
    else:
        clause = f"{serum} [holds|contains|shows|carries] an antibody against {{aim}}"
        facts.append(told.fact("results", clause, "mother's serum: anti-{aim}", aim=aim))
    if entry.get("mother_hna") is not None:
        own = ", ".join(entry["mother_hna"]) or "no HNA-2"
        facts.append(
            told.fact(
                "results",
                "[by typing she is|she types as|she carries] {own}, the father [is|carries] {his_type}",
                "[types|typing]: mother {own}, father {his_type}",
                own=own,
                his_type=", ".join(entry.get("father_hna", [])),
            )
        )
    return facts
