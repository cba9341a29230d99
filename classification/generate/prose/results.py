"""Results in words: film, organs, chemistry, serology, marrow, genes."""

from typing import Any

from classification.generate.prose.facts import Fact, Teller, Told
from classification.generate.prose.marrow import cycle, duffy, genes_clear, germline, marrow, molecular
from classification.generate.prose.spin import listed
from classification.generate.prose.words import plain

FILM = {
    "dysplasia": "[hypolobed, poorly granulated neutrophils|neutrophils with two lobes and few granules]",
     "lgl": "[many large lymphocytes with azurophilic granules|large "
    "granulated lymphocytes]", "hypersegmented": "[neutrophils with six lobes|neutrophils of six and seven lobes]",
    "giant_granules": "[neutrophils with huge granules|giant granules in most leucocytes]",
     "left_shift": "[a left shift with toxic granules|a left shift]",
    "leukoerythroblastic": "[nucleated red cells and myelocytes|myelocytes beside nucleated red cells]",
     "teardrop": "[tear-drop red cells|red cells drawn out like tears]",
}  # fmt: skip


def film(told: Told, entry: dict[str, Any]) -> list[Fact]:
    found = [told.voice.say(words) for sign, words in FILM.items() if entry.get(sign)]
    if entry.get("blasts"):
        found.append(told.voice.say("[blasts, {share} % of the white cells|{share} % blasts]", share=entry.get("blasts_pct", "some")))
    if found:
        clause = (
            "[the film|the film, read twice,|the film, read by eye,|a film, read in the morning,|on the second reading the film] "
            "[shows|holds|has|brings] {found}"
        )
        note = (
            "[film|smear|film, read twice|film, by eye|smear, read by eye|film, second reader|smear, read twice]: {found}[|, no "
            "clumps|; no clumps]"
        )
        return [told.fact("results", clause, note, found=listed(found))]
    clause = (
        "[the film|the film, read twice|the film, read by eye|film|film, read by the senior technician|a film, with the same tube]: "
        "[few neutrophils, no blasts|no blasts, no clumps|few neutrophils and nothing else|no blasts, nothing strange|few "
        "neutrophils, no clumps]"
    )
    return [told.fact("results", clause)]


def spleen(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if not entry.get("enlarged"):
        place = "results" if told.voice.seed % 3 == 1 else "examination"
        return [told.fact(place, "[spleen not felt|spleen not enlarged|no spleen to feel]")]
    size = f", {plain(entry['cm'])} cm on ultrasound" if entry.get("cm") and entry.get("imaged") else ""
    facts = [told.fact("examination", "[spleen large|spleen felt below the ribs|spleen enlarged]{size}", size=size)]
    if entry.get("portal_hypertension"):
        clause = (
            "[at endoscopy there were|endoscopy had shown|endoscopy shows|an older endoscopy showed|the endoscopy report names] [varices|"
            "varices in the lower oesophagus|oesophageal varices|varices, not bleeding]"
        )
        facts.append(told.fact("results", clause))
    return facts


def family(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said = {
        "scn_first_degree": ("a brother [has had|is known for] very low neutrophils from birth and [is on|has|gets] daily G-CSF"),
        "early_infant_death": (
            "an uncle [died as an infant|died in his first year|was lost as an infant|did not live to his first birthday]"
        ),
        "consanguinity": "[{his} parents|the parents] are [cousins|first cousins|related, as cousins]",
        "mild_neutropenia": (
            "an aunt [has|has had|is known to have|once had] [slightly low counts|a count a little low|counts just below the line]"
        ),
    }
    facts = [told.fact("history", words) for key, words in said.items() if entry.get(key)]
    if facts:
        return facts
    if told.years >= 18:
        clause = (
            "[nobody in the family|no relative|nobody on either side|nobody among the relatives] [has had|has|is known for] [low "
            "counts|a blood disease]"
        )
        note = (
            "[family:|in the family,|relatives:|on both sides] [no low counts|no blood disease|nobody with low counts|nobody with a "
            "blood disease|no low count]"
        )
        return [told.fact("history", clause, note)]
    clause = (
        "[nobody in the family|no relative|nobody on either side|nobody among the relatives] [has had|has|is known for] [low "
        "counts|a blood disease|a "
        "low count], and no [infant|small child] was lost"
    )
    note = (
        "[family:|in the family,|relatives:|on both sides] [no low counts|no blood disease|nobody with low counts], [no "
        "infant lost|no infant "
        "deaths]"
    )
    return [told.fact("history", clause, note)]


LEVELS = {"b12": "vitamin B12", "folate": "folate", "copper": "copper", "ceruloplasmin": "ceruloplasmin", "zinc": "zinc"}


def chemistry(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said = [f"MCV {entry['mcv']} fL"] if entry.get("mcv") else []
    by_level: dict[str, list[str]] = {}
    for key, word in LEVELS.items():
        if entry.get(key):
            by_level.setdefault(entry[key].replace("low_normal", "at the lower limit"), []).append(word)
    said += [f"{listed(names)} {level}" for level, names in by_level.items()]
    said += ["methylmalonic acid raised"] if entry.get("mma_high") else []
    said += ["LDH raised"] if entry.get("ldh_high") else []
    said += [f"ferritin {entry['ferritin']} µg/L"] if entry.get("ferritin") else []
    said += [f"reticulocytes {entry['reticulocytes']} ×10⁹/L"] if entry.get("reticulocytes") is not None else []
    if not said:
        return []
    clause = (
        "[chemistry|the chemistry|the serum|blood chemistry|the laboratory values|serum chemistry|the other values][:|, same "
        "day:|, second tube:] {said}"
    )
    return [told.fact("results", clause, said=", ".join(told.voice.order(said)))]


IMMUNOLOGY = (
    "[immunology|the immunology|serology|immune serology|the serum|immunology of the first sample|the immunology "
    "report][:|, now complete:|, in "
    "writing:] {said}"
)


def immunology(told: Told, entry: dict[str, Any]) -> list[Fact]:
    names = {"ana": "ANA", "dsdna": "anti-dsDNA", "rf": "rheumatoid factor", "anti_ccp": "anti-CCP", "dat": "Coombs test"}
    words = {"pos": "positive", "neg": "negative"}
    by_result: dict[str, list[str]] = {}
    for key, name in names.items():
        if entry.get(key) in words:
            by_result.setdefault(words[entry[key]], []).append(name)
    said = [f"{listed(found)} {result}" for result, found in by_result.items()]
    said += [f"IgG {entry['igg']}"] if entry.get("igg") else []
    said += [f"B cells {entry['b_cells']} ×10⁹/L"] if entry.get("b_cells") is not None else []
    said += ["B cells present"] if entry.get("b_cells_absent") is False else []
    if not said:
        return []
    return [told.fact("results", IMMUNOLOGY, said=", ".join(told.voice.order(said)))]


METHODS = {"GIFT_I": "indirect GIFT", "GIFT_D": "direct GIFT", "GAT": "GAT", "MAIGA": "MAIGA", "bead": "bead assay", "WIFT": "WIFT"}


def antibody_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    said = []
    for test in tests:
        aim = test.get("specificity")
        tail = f" (anti-{aim})" if aim and aim != "unspecified" else ""
        said.append(f"{METHODS[test['method']]} {'positive' if test['result'] == 'pos' else 'negative'}{tail}")
    clause = (
        "[neutrophil antibodies|antibodies against neutrophils|the antibodies|antibody tests|tests for neutrophil antibodies|"
        "antibodies, from the reference "
        "laboratory|the antibody laboratory][:|, first report:|, by telephone:] {said}"
    )
    return [told.fact("results", clause, said=said[0] if len(said) == 1 else listed(told.voice.order(said)))]


def infection_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    words = {"B19": "parvovirus B19", "HBV": "hepatitis B", "HCV": "hepatitis C"}
    by_result: dict[str, list[str]] = {}
    for test in tests:
        by_result.setdefault("positive" if test["result"] == "pos" else "negative", []).append(
            words.get(test["organism"], test["organism"])
        )
    said = "; ".join(f"{listed(told.voice.order(names))} {result}" for result, names in by_result.items())
    clause = (
        "[virology|the viruses|tests for viruses|serology for viruses|viral serology|from virology|virology, in writing][:|, "
        "now complete:|, as far as "
        "tested:] {said}"
    )
    return [told.fact("results", clause, said=said)]


def lymphocytes(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said = [f"{plain(entry['lgl_count'])} ×10⁹/L large granular cells"] if entry.get("lgl_count") else []
    said += [f"{entry['phenotype'].replace('_', ' ')} phenotype"] if entry.get("phenotype") else []
    said += [f"seen for {entry['lgl_days']} days"] if entry.get("lgl_days") else []
    if entry.get("tcr_clonal") is not None:
        said.append("one dominant T-cell receptor" if entry["tcr_clonal"] else "T-cell receptor polyclonal")
    said += [f"STAT3 {'mutated' if entry['stat3'] == 'mutated' else 'wild type'}"] if entry.get("stat3") else []
    return (
        [
            told.fact(
                "results",
                "[flow cytometry|flow cytometry of the blood|the flow cytometer|flow cytometry of a second tube|the flow "
                "laboratory] [finds|shows|gives|"
                "measures|reports] {said}",
                said=", ".join(said),
            )
        ]
        if said
        else []
    )


def metabolic(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "glucose_low": "fasting glucose low",
        "lactate_high": "lactate high",
        "hepatomegaly": "liver large",
        "urate_high": "urate high",
        "lipids_high": "lipids high",
    }
    said = [word for key, word in words.items() if entry.get(key)]
    return [
        told.fact(
            "results",
            "[the metabolic screen:|the metabolic screen shows|metabolic tests:|in the metabolic screen,] {said}",
            "[metabolic screen|metabolism]: {said}",
            strong=len(said) > 3,
            said=", ".join(told.voice.order(said)),
        )
    ]


def pancreas(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "elastase_low": "stool elastase low",
        "trypsinogen_low": "trypsinogen low",
        "cf_excluded": "sweat test normal",
        "coeliac_excluded": "coeliac serology negative",
    }
    said = [word for key, word in words.items() if entry.get(key)]
    return [
        told.fact(
            "results",
            "[pancreas and gut|the pancreas tests|stool and sweat|the pancreas][:|, all back:|, in writing:|, now complete:|"
            ", at last:] {said}",
            strong=len(said) > 3,
            said=", ".join(told.voice.order(said)),
        )
    ]


def items(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {"tg_fibrinogen": "triglycerides high and fibrinogen low", "nk_low": "natural killer cell activity low",
        "scd25_2400": "soluble CD25 high",
             "ferritin_500": "ferritin well above 500"}  # fmt: skip
    said = [word for key, word in words.items() if entry.get(key)]
    said += ["natural killer cell activity normal"] if entry.get("nk_low") is False else []
    if not said:
        return []
    return [
        told.fact(
            "results",
            "[further tests:|the special tests:|from the special laboratory:|sent out and back:] {said}",
            said=", ".join(told.voice.order(said)),
        )
    ]


def statement(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts = []
    if entry.get("workup_complete"):
        clause = (
            "[the team has|the clinic has|we have|the department has] [worked through|gone through|been through] the whole list of causes"
            "[ and found none| and crossed out all of them|; none was found|; nothing was left on it]"
        )
        facts.append(told.fact("team", clause))
    elif entry.get("other_causes") == []:
        clause = (
            "[the team|the clinic|the department|the consultant|the haematologist on call] [has found no other|knows of no "
            "other|sees no other] "
            "[cause|explanation]"
        )
        facts.append(
            told.fact("team", clause, "[no other cause|no other explanation|nothing else] [found|in sight|turned up|known|has come up]")
        )
    if entry.get("prior_normal_anc"):
        clause = "[earlier counts|counts of earlier years|the older counts|all earlier counts|counts from before] [were|had been] normal"
        facts.append(told.fact("team", clause, "[earlier counts normal|older counts normal]"))
    second = entry.get("second_cytopenia")
    if second == "iron_deficiency":
        facts.append(told.fact("results", "[iron stores are|the iron stores are|iron stores] [empty|low]"))
    if second == "unexplained":
        facts.append(
            told.fact(
                "team", "[nothing|no finding so far] [explains|accounts for] the haemoglobin", "haemoglobin [not explained|unexplained]"
            )
        )
    return facts


TELLERS: dict[str, Teller] = {
    "film": film, "spleen": spleen, "family": family, "chemistry": chemistry, "immunology": immunology, "antibody_tests": antibody_tests,
    "infection_tests": infection_tests, "lymphocytes": lymphocytes, "metabolic": metabolic, "pancreas": pancreas,
     "haemophagocytosis": items,
    "marrow": marrow, "molecular": molecular, "germline": germline, "genes_tested_negative": genes_clear, "duffy": duffy, "cycle": cycle,
    "statement": statement,
}  # fmt: skip
