"""Results in words: film, organs, chemistry, serology, statements of the team."""

from typing import Any

from classification.generate.prose.facts import METHODS, Fact, Teller, Told
from classification.generate.prose.marrow import cycle, duffy, genes_clear, germline, marrow, molecular
from classification.generate.prose.spin import listed
from classification.generate.prose.words import plain, since_then
from classification.generate.steps import entries

FILM = {
    "dysplasia": "[hypolobed, pale neutrophils|neutrophils with two lobes and hardly a granule|bilobed neutrophils, poor in granules]",
    "lgl": "[large lymphocytes with red granules|many large granulated lymphocytes|large lymphocytes with coarse granules]",
    "hypersegmented": "[neutrophils with six lobes|six lobes in many neutrophils|six and seven lobes]",
    "giant_granules": (
        "[huge granules in all neutrophils|giant granules in the leucocytes|grey-blue giant granules|granules far too large, in every "
        "leucocyte|single large granules in most white cells]"
    ),
    "left_shift": "[toxic granules and many bands|a left shift|toxic granulation, many bands]",
    "leukoerythroblastic": "[nucleated red cells and a rare myelocyte|a myelocyte in every other field, nucleated red cells|red cells "
        "with nuclei, a myelocyte here and there]",
    "teardrop": "[tear-drop red cells|many tear-drop forms|red cells like tears]",
}  # fmt: skip
CLEAN_FILM = (
    "film: few neutrophils, no blasts",
    "film: few neutrophils, well made",
    "film: no blasts, no dysplasia",
    "no blasts on the film",
    "film without blasts or dysplasia",
    "film: mature cells, no blasts",
    "film unremarkable but for the count",
    "film: neutrophils few and mature",
    "on the film no blasts",
    "the film confirms the count",
    "film: no immature forms",
    "the film shows nothing else",
    "film: red cells and platelets normal",
    "film: no blasts, platelets not clumped",
    "film: neutrophils rare, otherwise normal",
    "film read by eye, no blasts",
    "a film without blasts",
    "film: few, normal neutrophils",
)


def film(told: Told, entry: dict[str, Any]) -> list[Fact]:
    found = [told.voice.say(words) for sign, words in FILM.items() if entry.get(sign)]
    if entry.get("blasts"):
        share = entry.get("blasts_pct")
        found.append("blasts" if share is None else told.voice.say("[blasts, {share} %|{share} % blasts]", share=share))
    if not found:
        return [told.fact("results", CLEAN_FILM)]
    clause = (
        "the film shows {found}", "film: {found}", "on the film {found}", "under the microscope {found}",
        "the film, read twice, shows {found}",
        "on the film one sees {found}", "film by eye: {found}", "the haematologist who reads the film finds {found}",
    )  # fmt: skip
    return [told.fact("results", clause, "film: {found}", found=", ".join(found), strong=len(found) > 2)]


def spleen(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if not entry.get("enlarged"):
        place = "results" if told.voice.seed % 3 == 1 else "examination"
        return [
            told.fact(
                place,
                ("spleen [not felt|not enlarged|not palpable|of normal size]",),
            )
        ]
    if entry.get("cm") and entry.get("imaged"):
        size = plain(entry["cm"])
        said = (
            "spleen {size} cm [on|by] ultrasound",
            "a spleen of {size} cm on ultrasound",
            "spleen below the ribs, {size} cm by ultrasound",
        )
        facts = [told.fact("examination", said, strong=True, size=size)]
    else:
        facts = [
            told.fact(
                "examination",
                (
                    "spleen [two|three|four] fingers below the ribs",
                    "[the tip of a spleen|a spleen] on breathing in",
                    "spleen [felt|enlarged]",
                ),
            )
        ]
    if entry.get("portal_hypertension"):
        clause = (
            "varices in the oesophagus, [not bleeding|none of them bleeding|two of them large]",
            "[the endoscopist saw|endoscopy shows] [varices|two strings of varices]",
            "portal flow [reversed|slow and the wrong way], varices [at endoscopy|in the gullet]",
            "portal pressure high, with [varices|banded varices]",
        )  # fmt: skip
        facts.append(told.fact("results", clause))
    return facts


NO_FAMILY_GROWN = (
    "no blood disease among relatives",
    "parents and siblings healthy",
    "no affected relatives",
    "[two brothers|a sister|two sisters|a brother|three sisters], healthy",
    "family history [empty|clear]",
    "nobody in the family affected",
    "relatives healthy",
    "parents still healthy",
    "a healthy family",
    "no low counts among relatives",
    "[parents|mother and father] healthy",
)
NO_FAMILY_CHILD = (
    "no blood disease among relatives",
    "parents [healthy|well]",
    "no infant deaths in the family",
    "[two|three] siblings, healthy",
    "[a brother|a sister], healthy",
    "family history [empty|clear]",
    "nobody in the family affected",
    "no affected relatives",
)


def family(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said: dict[str, tuple[str, ...]] = {
        "scn_first_degree": (
            "a brother has had [hardly any|almost no] neutrophils from birth and [injects|is given] G-CSF [daily|every day]",
            "the brother: neutrophils [near nought|below 0.2] from birth, G-CSF [each evening|daily]",
        ),
        "early_infant_death": ("an uncle [died as an infant|died in his first year|was lost as an infant]",),
        "consanguinity": ("the parents are [cousins|first cousins]", "parents [related|cousins]"),
        "mild_neutropenia": (
            "[a cousin|one uncle|the grandfather|a half-sister] is told of a low count [now and then|at each check]",
            "“[my uncle|my cousin|our grandfather] has that as well, [a bit low|a shade low],” [somebody remembers|it is said]",
            "[a sister’s|a brother’s|an uncle’s] count was once [a little low|just under the line]",
        ),
    }
    facts = [told.fact("history", words) for key, words in said.items() if entry.get(key)]
    if facts or any(one.get("sibling_affected") for one in entries(told.document.get("maternal", []))):
        return facts
    return [told.fact("history", NO_FAMILY_GROWN if told.years >= 18 else NO_FAMILY_CHILD)]


LEVELS = {"b12": "B12", "folate": "folate", "copper": "copper", "ceruloplasmin": "ceruloplasmin", "zinc": "zinc"}


def chemistry(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """Red-cell volume and reticulocytes go with the count; the rest is serum."""
    facts = []
    if entry.get("mcv"):
        facts.append(told.fact("blood", "MCV {mcv} fL", mcv=entry["mcv"]))
    if entry.get("reticulocytes") is not None:
        facts.append(told.fact("blood", "reticulocytes {count} ×10⁹/L", strong=True, count=entry["reticulocytes"]))
    by_level: dict[str, list[str]] = {}
    for key, word in LEVELS.items():
        if entry.get(key):
            by_level.setdefault(entry[key].replace("low_normal", "at the lower limit"), []).append(word)
    said = [f"{listed(told.voice.order(names))} {level}" for level, names in by_level.items()]
    said += ["methylmalonic acid raised"] if entry.get("mma_high") else []
    said += [told.voice.say("[LDH raised|LDH twice the limit|LDH high]")] if entry.get("ldh_high") else []
    said += [f"ferritin {entry['ferritin']} µg/L"] if entry.get("ferritin") else []
    if said:
        clause = ("{said}", "serum: {said}", "chemistry: {said}", "in the serum {said}")
        facts.append(told.fact("results", clause, "{said}", strong=bool(entry.get("ferritin")), said=", ".join(told.voice.order(said))))
    return facts


def immunology(told: Told, entry: dict[str, Any]) -> list[Fact]:
    names = {"ana": "ANA", "dsdna": "anti-dsDNA", "rf": "rheumatoid factor", "anti_ccp": "anti-CCP", "dat": "Coombs test"}
    words = {"pos": "positive", "neg": "negative"}
    by_result: dict[str, list[str]] = {}
    for key, name in names.items():
        if entry.get(key) in words:
            by_result.setdefault(words[entry[key]], []).append(name)
    said = [f"{listed(found)} {result}" for result, found in by_result.items()]
    said += [f"IgG {entry['igg'].replace('low_normal', 'at the lower limit')}"] if entry.get("igg") else []
    said += [f"B cells {entry['b_cells']} ×10⁹/L"] if entry.get("b_cells") not in (None, "0") else []
    said += [told.voice.say("[no B cells|B cells absent|B cells not detectable]")] if entry.get("b_cells") == "0" else []
    said += [told.voice.say("[B cells present|B cells detectable|B lymphocytes present]")] if entry.get("b_cells_absent") is False else []
    if not said:
        return []
    clause = (
        "{said}",
        "{said}",
        "from immunology: {said}",
    )
    return [told.fact("results", clause, said=", ".join(told.voice.order(said)))]


def antibody_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    """Serum is sent; a direct test is made on the patient's own cells, which is said."""
    by_result: dict[str, list[str]] = {}
    for test in told.voice.order(tests):
        aim = test.get("specificity")
        tail = f", anti-{aim}" if aim and aim != "unspecified" else ""
        by_result.setdefault(f"{'positive' if test['result'] == 'pos' else 'negative'}{tail}", []).append(METHODS[test["method"]])
    said = ", ".join(f"{listed(names)} {result}" for result, names in by_result.items())
    on_cells = any(test["method"] == "GIFT_D" for test in tests)
    return [told.fact("results", ON_CELLS if on_cells else IN_SERUM if told.day >= ABROAD else IN_HOUSE, said=said)]


ABROAD = 5  # days that a serum needs to another city and back
IN_HOUSE = (
    "neutrophil antibodies: {said}", "antibodies against neutrophils: {said}", "{said}", "tests for neutrophil antibodies: {said}",
)  # fmt: skip
IN_SERUM = (
    *IN_HOUSE, "from the reference laboratory: {said}", "the reference laboratory reports: {said}", "in the serum: {said}",
)  # fmt: skip
ON_CELLS = (
    "{his} own neutrophils were tested fresh: {said}",
    "on {his} own neutrophils, tested fresh: {said}",
    "{his} own fresh cells were tested: {said}",
)


def infection_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    words = {"B19": "parvovirus B19", "HBV": "hepatitis B", "HCV": "hepatitis C"}
    by_result: dict[str, list[str]] = {}
    for test in tests:
        by_result.setdefault("positive" if test["result"] == "pos" else "negative", []).append(
            words.get(test["organism"], test["organism"])
        )
    said = ", ".join(f"{listed(told.voice.order(names))} {result}" for result, names in by_result.items())
    clause = (
        "{said}",
        "{said}",
        "virology: {said}",
        "serology: {said}",
    )
    return [told.fact("results", clause, "{said}", strong=len(tests) > 3, said=said)]


def lymphocytes(told: Told, entry: dict[str, Any]) -> list[Fact]:
    phenotypes = {"T_CD8": "CD3+CD8+CD57+"}
    said = [f"{plain(entry['lgl_count'])} ×10⁹/L large granular lymphocytes"] if entry.get("lgl_count") else []
    said += [phenotypes.get(entry["phenotype"], str(entry["phenotype"]).replace("_", " "))] if entry.get("phenotype") else []
    said += [f"seen {since_then(int(entry['lgl_days']))} already"] if entry.get("lgl_days") else []
    if entry.get("tcr_clonal") is not None:
        said.append(
            told.voice.say("[one dominant T-cell receptor|T-cell receptor clonal]" if entry["tcr_clonal"] else "T-cell receptor polyclonal")
        )
    said += [f"STAT3 {'mutated' if entry['stat3'] == 'mutated' else 'wild type'}"] if entry.get("stat3") else []
    if not said:
        return []
    clause = (
        "flow cytometry: {said}", "flow cytometry finds {said}", "by flow cytometry {said}", "flow cytometry shows {said}",
    )  # fmt: skip
    note = (
        "flow: {said}",
        "flow cytometry: {said}",
        "by flow: {said}",
    )
    return [told.fact("results", clause, note, said=", ".join(said))]


def metabolic(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "glucose_low": "glucose low [after four hours|without a feed|when fasting]",
        "lactate_high": f"lactate {told.voice.rng.randint(31, 64) / 10} mmol/L",
        "urate_high": "urate high", "lipids_high": "[lipids high|serum milky with lipids]",
    }  # fmt: skip
    liver = [told.fact("examination", LIVER)] if entry.get("hepatomegaly") else []
    said = [told.voice.say(word) for key, word in words.items() if entry.get(key)]
    if not said:
        return liver
    clause = ("metabolic tests: {said}", "{said}", "metabolic work-up: {said}", "fasting tests: {said}")
    return [*liver, told.fact("results", clause, "{said}", strong=len(said) > 3, said=", ".join(told.voice.order(said)))]


# the belly is told only here: on the first day nobody says that it was soft
LIVER = (
    "liver down to the navel", "the liver reaches the navel", "liver felt below the navel", "a [firm|smooth] liver, low down",
)  # fmt: skip


def pancreas(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "elastase_low": f"stool elastase {told.voice.rng.randint(9, 48)} µg/g",
        "trypsinogen_low": "trypsinogen low",
        "cf_excluded": "sweat test normal", "coeliac_excluded": "coeliac serology negative",
    }  # fmt: skip
    said = [told.voice.say(word) for key, word in words.items() if entry.get(key)]
    clause = (
        "from gastroenterology: {said}",
        "tests of the pancreas: {said}",
        "stool and sweat: {said}",
        "pancreatic tests: {said}",
    )
    return (
        [
            told.fact(
                "results",
                clause,
                ("{said}", "pancreas: {said}"),
                said=", ".join(told.voice.order(said)),
            )
        ]
        if said
        else []
    )


def items(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "tg_fibrinogen": "[triglycerides high, fibrinogen low|fibrinogen low, triglycerides high]", "nk_low": "killer-cell activity low",
        "scd25_2400": "soluble CD25 high", "ferritin_500": "ferritin [far above 500|in the thousands|off the usual scale]",
    }  # fmt: skip
    said = [
        told.voice.say(word)
        for key, word in words.items()
        if entry.get(key) and not (key == "ferritin_500" and told.document.get("chemistry"))
    ]
    said += ["killer-cell activity normal"] if entry.get("nk_low") is False else []
    if not said:
        return []
    return [told.fact("results", ("{said}", "special tests: {said}"), said=", ".join(told.voice.order(said)))]


LIST_DONE = (
    "the usual causes have been looked for and [none found|excluded one by one|none is left]",
    "no other cause [remains|is left|has come up] after a [full|long] work-up",
    "the work-up is complete and [has found no cause|names no cause|gives no cause]",
    "all other causes [on the list|that one thinks of] are excluded",
    "[the consultant|the clinic|a colleague] has gone through [the causes|the list] and found none",
    "nothing else [is left|stands] on the list of causes",
    "every other cause [has been sought|has had its test] and [was not found|was excluded]",
)
NO_OTHER = (
    "no other cause found",
    "no other cause known",
    "no further cause found",
    "no second cause found",
    "other causes not found",
    "no other explanation found",
)


def statement(told: Told, entry: dict[str, Any]) -> list[Fact]:
    facts = []
    clause: tuple[str, ...]
    if entry.get("workup_complete"):
        facts.append(told.fact("team", LIST_DONE))
    elif entry.get("other_causes") == []:
        facts.append(told.fact("team", NO_OTHER))
    if entry.get("prior_normal_anc"):
        clause = (
            "earlier counts [were normal|normal]",
            "normal counts [in earlier years|until then]",
            "counts normal [before|until then]",
            "earlier counts were all normal",
            "never a low count before",
        )
        facts.append(told.fact("blood", clause, leans=True))
    second = entry.get("second_cytopenia")
    if second == "iron_deficiency":
        facts.append(told.fact("results", ("ferritin low", "iron stores empty", "iron stores low")))
    if second == "unexplained":
        clause = (
            "[nothing|no finding] explains the haemoglobin",
            "haemoglobin [not explained|without an explanation]",
            "why the haemoglobin is low is not known",
        )
        facts.append(told.fact("team", clause))
    return facts


TELLERS: dict[str, Teller] = {
    "film": film, "spleen": spleen, "family": family, "chemistry": chemistry, "immunology": immunology, "antibody_tests": antibody_tests,
    "infection_tests": infection_tests, "lymphocytes": lymphocytes, "metabolic": metabolic, "pancreas": pancreas,
    "haemophagocytosis": items, "marrow": marrow, "molecular": molecular, "germline": germline, "genes_tested_negative": genes_clear,
    "duffy": duffy, "cycle": cycle, "statement": statement,
}  # fmt: skip
