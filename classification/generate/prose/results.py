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
    cells = told.voice.rng.randint(96, 418)
    if found:
        clause = "the film, [on|with] {cells} cells [read by eye|counted], [showed|held] {found}"
        return [told.fact("results", clause, "[film|smear], {cells} cells: {found}", found=listed(found), cells=cells)]
    return [told.fact("results", "[among|in] {cells} cells of the film, [read by eye|looked at twice|read by the senior technician], [no "
        "blast was seen|there were few neutrophils "
                      "and nothing strange]", "[film|smear], {cells} cells [by eye|read]: [no blasts, no clumps|few neutrophils, nothing "
                       "else]", cells=cells)]  # fmt: skip


def spleen(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if not entry.get("enlarged"):
        return [
            told.fact(
                "results", "the spleen [was not enlarged|could not be felt|was of ordinary size]", "spleen [not enlarged|not felt|ordinary]"
            )
        ]
    size = f", {plain(entry['cm'])} cm on ultrasound" if entry.get("cm") and entry.get("imaged") else ""
    facts = [
        told.fact(
            "examination",
            "the spleen [was large|was felt below the ribs|was enlarged]{size}",
            "spleen [large|felt below the ribs]{size}",
            size=size,
        )
    ]
    if entry.get("portal_hypertension"):
        facts.append(
            told.fact(
                "results",
                "[varices had been seen at endoscopy|the portal vein was wide, with collaterals]",
                "[varices at endoscopy|portal vein wide, collaterals]",
            )
        )
    return facts


def family(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said = {"scn_first_degree": "a brother had had very low neutrophils from birth and was on daily G-CSF",
        "early_infant_death": "an uncle had died as an infant",
            "consanguinity": "the parents were cousins", "mild_neutropenia": "an aunt had slightly low counts"}  # fmt: skip
    facts = [
        Fact("history", words, words.replace(" had had ", ": ").replace(" was ", " ")) for key, words in said.items() if entry.get(key)
    ]
    if facts:
        return facts
    return [told.fact("history", "[nobody in the family|no relative] had [low counts|a blood disease] or had lost [an infant|a small "
        "child]",
                      "family: [no low counts|no blood disease], no infant [lost|deaths]")]  # fmt: skip


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
    clause = "[chemistry gave|the chemistry report read|the laboratory reported] {said}"
    return [told.fact("results", clause, "[chemistry|lab]: {said}", said=", ".join(said))]


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
    return [
        told.fact(
            "results",
            "[immunology came back with|the immunology laboratory found|serology showed] {said}",
            "[immunology|serology]: {said}",
            said=", ".join(said),
        )
    ]


METHODS = {"GIFT_I": "indirect GIFT", "GIFT_D": "direct GIFT", "GAT": "GAT", "MAIGA": "MAIGA", "bead": "bead assay", "WIFT": "WIFT"}


def antibody_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    said = []
    for test in tests:
        aim = test.get("specificity")
        tail = f" (anti-{aim})" if aim and aim != "unspecified" else ""
        said.append(f"{METHODS[test['method']]} {'positive' if test['result'] == 'pos' else 'negative'}{tail}")
    clause = "[the neutrophil antibody laboratory reported|the test for neutrophil antibodies read|on neutrophil antibodies we had] {said}"
    return [told.fact("results", clause, "[neutrophil antibodies|antibodies]: {said}", said=", ".join(said))]


def infection_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    words = {"B19": "parvovirus B19", "HBV": "hepatitis B", "HCV": "hepatitis C"}
    by_result: dict[str, list[str]] = {}
    for test in tests:
        by_result.setdefault("positive" if test["result"] == "pos" else "negative", []).append(
            words.get(test["organism"], test["organism"])
        )
    said = "; ".join(f"{listed(told.voice.order(names))} {result}" for result, names in by_result.items())
    return [
        told.fact(
            "results", "[virology reported|the virus tests read|tests for viruses gave] {said}", "[virology|viruses]: {said}", said=said
        )
    ]


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
                "[flow cytometry found|flow cytometry gave|by flow there were] {said}",
                "[flow|flow cytometry]: {said}",
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
            "[the metabolic screen showed|metabolic tests read] {said}",
            "[metabolic screen|metabolism]: {said}",
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
            "[of the pancreas tests,|the gut tests came back with] {said}",
            "[pancreas and gut|gut tests]: {said}",
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
            "[further tests gave|the special tests read] {said}",
            "[further|special tests]: {said}",
            said=", ".join(told.voice.order(said)),
        )
    ]


def statement(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts = []
    causes = entry.get("other_causes")
    if entry.get("workup_complete"):
        facts.append(told.fact("team", "the team had [worked through|gone through] its whole list of causes and [found none|crossed all "
            "of them out]",
                               "[list of causes worked through, nothing found|whole list crossed out]"))  # fmt: skip
    elif causes == []:
        facts.append(told.fact("team", "the team [had found no other explanation|knew of no other explanation|saw nothing else that "
            "could explain it]",
                               "[no other explanation found|nothing else to explain it]"))  # fmt: skip
    if entry.get("prior_normal_anc"):
        facts.append(told.fact("team", "earlier counts [were known to have been|had been] normal", "earlier counts normal"))
    second = entry.get("second_cytopenia")
    if second == "iron_deficiency":
        facts.append(told.fact("results", "iron stores were [empty|low]", "iron stores [empty|low]"))
    if second == "unexplained":
        facts.append(told.fact("team", "nothing [explained|accounted for] the haemoglobin", "haemoglobin [not explained|unexplained]"))
    return facts


TELLERS: dict[str, Teller] = {
    "film": film, "spleen": spleen, "family": family, "chemistry": chemistry, "immunology": immunology, "antibody_tests": antibody_tests,
    "infection_tests": infection_tests, "lymphocytes": lymphocytes, "metabolic": metabolic, "pancreas": pancreas,
     "haemophagocytosis": items,
    "marrow": marrow, "molecular": molecular, "germline": germline, "genes_tested_negative": genes_clear, "duffy": duffy, "cycle": cycle,
    "statement": statement,
}  # fmt: skip
