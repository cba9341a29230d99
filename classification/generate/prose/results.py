"""Results in words: film, organs, chemistry, serology, statements of the team."""

from typing import Any

from classification.generate.prose.facts import METHODS, Fact, Teller, Told
from classification.generate.prose.marrow import cycle, duffy, genes_clear, germline, marrow, molecular
from classification.generate.prose.spin import listed
from classification.generate.prose.words import plain

FILM = {
    "dysplasia": "[hypolobed, pale neutrophils|two lobes, hardly a granule|neutrophils like spectacles|neutrophils, bilobed and bare]",
    "lgl": "[large lymphocytes, red granules|many large granulated lymphocytes|large granular cells everywhere|lymphocytes, large, with "
           "granules]",
    "hypersegmented": "[neutrophils with six lobes|six lobes, even seven|too many lobes|six lobes in most]",
    "giant_granules": "[huge granules, all neutrophils|giant granules in leucocytes|granules like pebbles|grey-blue giant granules]",
    "left_shift": "[toxic granules and many bands|a left shift|bands by the dozen|toxic granulation, many bands]",
    "leukoerythroblastic": "[nucleated red cells and a rare myelocyte|a myelocyte in every other field, nucleated red cells|red cells "
        "with nuclei, a myelocyte here and there]",
    "teardrop": "[tear-drop red cells|many tear-drop forms|red cells like tears]",
}  # fmt: skip
CLEAN_FILM = (
    "[film|smear|slide]: [no blasts|few neutrophils], [no clumps|no dysplasia]",
    "no blasts [on the film|in two hundred cells|seen by eye]",
    "the film has nothing to add", "[film|smear]: [mature cells only|few neutrophils, mature]", "[film|smear] read twice, no blasts",
    "under the microscope [few neutrophils, well made|nothing odd but the number]",
    "no blasts, no [odd|strange|young] forms",
    "few neutrophils, [normally made|of normal make], [no clumps|no blasts]", "a technician saw [nothing odd|no blast]",
    "film: the [machine is|count is] right, no blasts", "[nothing|no blast] turned up [on the slide|in a long search]",
    "the slide [agrees with the machine|shows no blasts]",
)  # fmt: skip


def film(told: Told, entry: dict[str, Any]) -> list[Fact]:
    found = [told.voice.say(words) for sign, words in FILM.items() if entry.get(sign)]
    if entry.get("blasts"):
        found.append(told.voice.say("[blasts, {share} %|{share} % blasts]", share=entry.get("blasts_pct", "some")))
    if not found:
        return [told.fact("results", CLEAN_FILM)]
    clause = (
        "the film [shows|has] {found}", "by eye, {found}", "[film|smear]: {found}", "what the slide shows: {found}", "on the slide {found}",
        "the technician [rang about|points at] the film: {found}", "two readers agree on {found}",
        "film, [second reading|in the morning]: {found}", "[the technician|the senior|a second reader] [sees|marks|draws] {found}",
        "[under oil|under the microscope|in the thin part] [one sees|we see] {found}",
    )  # fmt: skip
    return [told.fact("results", clause, "[film|smear|slide|by eye]: {found}", found=", ".join(found), strong=len(found) > 2)]


def spleen(told: Told, entry: dict[str, Any]) -> list[Fact]:
    if not entry.get("enlarged"):
        place = "results" if told.voice.seed % 3 == 1 else "examination"
        return [
            told.fact(
                place,
                (
                    "spleen [not felt|not enlarged|not palpable]",
                    "no spleen [felt|to feel]",
                ),
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
            "portal pressure is high: [varices|varices, banded]",
        )  # fmt: skip
        facts.append(told.fact("results", clause))
    return facts


NO_FAMILY_GROWN = (
    "[a brother|a sister|an uncle|the father|the mother] [gave blood for years, never turned away|was counted last winter, all "
        "normal|had surgery, nothing low]",
    "[a brother|a sister|an uncle|the father|the mother], [counted in March|tested at work|a donor], has [more than enough|no such "
        "trouble|good counts]",
    "[two|three|four] [sisters|brothers|cousins|aunts], [none with low counts|no blood disease|all counted, all normal|all in good health]",
    "no relative [in three generations|that anyone knows of|near or far] has had [low counts|a blood disease|the like]",
    "[parents and siblings|the whole family], [asked by telephone|asked once more], [know of no low count|have never had one]",
)  # fmt: skip
NO_FAMILY_CHILD = (
    "[on neither side|neither here nor abroad] [a low count|a blood disease|a child that was lost]",
    "[two|three|four] [brothers|sisters|cousins], [none of them ill|all of them sturdy|thriving], [and no|no] [infant|child] lost",
    "the grandparents, [asked by telephone|asked in writing|who came along], know of no [low count|lost infant|such illness]",
    "[mother and father|the parents] [are healthy|were never ill]; no [infant|early|cot] death [known|in memory|on either side]",
)  # fmt: skip


def family(told: Told, entry: dict[str, Any]) -> list[Fact]:
    said: dict[str, tuple[str, ...]] = {
        "scn_first_degree": (
            "a brother has had [hardly any|almost no] neutrophils from birth and [injects|is given] G-CSF [daily|every day]",
            "the brother: neutrophils [near nought|below 0.2] from birth, G-CSF [each evening|daily]",
        ),
        "early_infant_death": ("an uncle [died as an infant|died in his first year|was lost as an infant]",),
        "consanguinity": ("[the parents|parents]: [cousins|first cousins]", "parents [related|cousins]", "mother and father: cousins"),
        "mild_neutropenia": (
            "[a cousin|one uncle|the grandfather|a half-sister] is told of a low count [now and then|at each check]",
            "“[my uncle|my cousin|our grandfather] has that as well, [a bit low|a shade low],” [somebody remembers|it is said]",
            "[a sister’s|a brother’s|an uncle’s] count was once [a little low|just under the line]",
        ),
    }
    facts = [told.fact("history", words) for key, words in said.items() if entry.get(key)]
    if facts:
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
        clause = ("{said}", "{said}", "serum: {said}", "[chemistry|from chemistry|same tube]: {said}")
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
    said += [f"IgG {entry['igg']}"] if entry.get("igg") else []
    said += [f"B cells {entry['b_cells']} ×10⁹/L"] if entry.get("b_cells") not in (None, "0") else []
    said += [told.voice.say("[no B cells|no B cell left|B cells gone|B cells nil|not one B cell]")] if entry.get("b_cells") == "0" else []
    said += ["B cells present"] if entry.get("b_cells_absent") is False else []
    if not said:
        return []
    clause = (
        "{said}",
        "immunology: {said}",
        "[immune|second|red-capped] tube: {said}",
        "[serum|serology], [first|second|third] sample: {said}",
        "[by noon|the same day|by fax|on paper]: {said}",
        "from immunology: {said}",
        "the immunologists [find|report]: {said}",
    )
    return [told.fact("results", clause, said=", ".join(told.voice.order(said)))]


def antibody_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    """Serum is sent; a direct test is made on the patient's own cells, which is said."""
    by_result: dict[str, list[str]] = {}
    for test in told.voice.order(tests):
        aim = test.get("specificity")
        tail = f", anti-{aim}" if aim and aim != "unspecified" else ""
        by_result.setdefault(f"{'positive' if test['result'] == 'pos' else 'negative'}{tail}", []).append(METHODS[test["method"]])
    said = "; ".join(f"{listed(names)} {result}" for result, names in by_result.items())
    on_cells = any(test["method"] == "GIFT_D" for test in tests)
    return [told.fact("results", ON_CELLS if on_cells else IN_SERUM if told.day >= ABROAD else IN_HOUSE, said=said)]


ABROAD = 5  # days that a serum needs to another city and back
IN_HOUSE = (
    "[neutrophil antibodies|antibodies against neutrophils]: {said}", "[antibodies, first report|antibodies, by telephone]: {said}",
        "{said}",
    "[the antibody laboratory|serology of the neutrophils]: {said}",
)  # fmt: skip
IN_SERUM = (
    *IN_HOUSE, "[GIFT laboratory|reference laboratory]: {said}", "the serum, [tested twice|sent away|tested elsewhere]: {said}",
    "[sent away|sent by post|on dry ice], the serum came back: {said}",
        "[tested abroad|tested in another city|tested at the university], the serum: {said}",
)  # fmt: skip
ON_CELLS = (
    "{his} own cells were tested as well: {said}", "[white cells|neutrophils] of {his} own, [washed and tested|tested fresh]: {said}",
    "[fresh cells|cells of the same morning] in the antibody laboratory: {said}", "on {his} own neutrophils: {said}",
)  # fmt: skip


def infection_tests(told: Told, tests: list[dict[str, Any]]) -> list[Fact]:
    words = {"B19": "parvovirus B19", "HBV": "hepatitis B", "HCV": "hepatitis C"}
    by_result: dict[str, list[str]] = {}
    for test in tests:
        by_result.setdefault("positive" if test["result"] == "pos" else "negative", []).append(
            words.get(test["organism"], test["organism"])
        )
    said = "; ".join(f"{listed(told.voice.order(names))} {result}" for result, names in by_result.items())
    clause = (
        "{said}",
        "virology: {said}",
        "viruses: {said}",
        "[virology|the virus laboratory], complete: {said}",
        "serology: {said}",
    )
    return [told.fact("results", clause, "{said}", strong=len(tests) > 3, said=said)]


def lymphocytes(told: Told, entry: dict[str, Any]) -> list[Fact]:
    phenotypes = {"T_CD8": "CD3+CD8+CD57+"}
    said = [f"{plain(entry['lgl_count'])} ×10⁹/L large granular cells"] if entry.get("lgl_count") else []
    said += [phenotypes.get(entry["phenotype"], str(entry["phenotype"]).replace("_", " "))] if entry.get("phenotype") else []
    said += [f"the same cells as {entry['lgl_days']} days ago"] if entry.get("lgl_days") else []
    if entry.get("tcr_clonal") is not None:
        said.append(
            told.voice.say("[one dominant T-cell receptor|T-cell receptor clonal]" if entry["tcr_clonal"] else "T-cell receptor polyclonal")
        )
    said += [f"STAT3 {'mutated' if entry['stat3'] == 'mutated' else 'wild type'}"] if entry.get("stat3") else []
    if not said:
        return []
    clause = (
        "[flow cytometry|flow cytometry counts] {said}", "by flow[, today|, first tube|], {said}",
        "[the cytometer gives|flow gives|flow finds] {said}",
        "on the [cytometer|second cytometer] {said}", "[cells|lymphocytes] [sorted by flow|by flow]: {said}",
        "flow, [two tubes|four colours|ten colours]: {said}",
        "[blood|blood, fresh,] on the cytometer: {said}", "the [cytometry|flow] laboratory: {said}",
    )  # fmt: skip
    note = (
        "[flow|cytometry|by flow|flow, fresh blood]: {said}",
        "flow [counts|finds|gives] {said}",
        "[cytometer|on the cytometer]: {said}",
    )
    return [told.fact("results", clause, note, said=", ".join(said))]


def metabolic(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "glucose_low": "glucose low [after four hours|without a feed|when fasting]", "lactate_high": "lactate [high|raised]",
        "urate_high": "urate high", "lipids_high": "[lipids high|serum milky with lipids]",
    }  # fmt: skip
    liver = [told.fact("examination", LIVER)] if entry.get("hepatomegaly") else []
    said = [told.voice.say(word) for key, word in words.items() if entry.get(key)]
    if not said:
        return liver
    clause = ("[metabolic tests|metabolism|the metabolic tubes]: {said}", "{said}")
    return [*liver, told.fact("results", clause, "{said}", strong=len(said) > 3, said=", ".join(told.voice.order(said)))]


# the belly is told only here: on the first day nobody says that it was soft
LIVER = (
    "liver down to the navel", "the liver reaches the navel", "liver felt below the navel", "a [firm|smooth] liver, low down",
)  # fmt: skip


def pancreas(told: Told, entry: dict[str, Any]) -> list[Fact]:
    words = {
        "elastase_low": "[stool elastase low|elastase hardly measurable|elastase near nought]", "trypsinogen_low": "trypsinogen low",
        "cf_excluded": "sweat test normal", "coeliac_excluded": "coeliac serology negative",
    }  # fmt: skip
    said = [told.voice.say(word) for key, word in words.items() if entry.get(key)]
    clause = (
        "[pancreas|stool and sweat|the gut clinic finds|gastroenterology]: {said}",
        "{said}",
        "[all back|all three back|now complete]: {said}",
    )
    return (
        [
            told.fact(
                "results",
                clause,
                ("{said}", "[pancreas|stool, sweat, serum|the gut]: {said}", "[all back|together]: {said}"),
                strong=len(said) > 3,
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
    return [
        told.fact("results", ("{said}", "[sent out and back|the dear tests|special tests]: {said}"), said=", ".join(told.voice.order(said)))
    ]


LIST_DONE = (
    "[the team|the clinic|our clinic] has read the list of causes, [crossed out all|found none|kept none]",
    "causes: [a page of them|the full list], [all excluded|none left]",
    "[the whole list|the list of causes] is done, [nothing|no cause] left on it",
    "[every|each] cause has [been sought|had its test], [none found|in vain]",
    "drugs, vitamins, spleen, clones: [all looked for, none found|each looked for and struck off]",
    "[nothing is left|not one item is left] of that list, [the consultant writes|says the consultant]",
    "the list of causes: [two visits|three visits|a morning], [no result|not one tick]",
)  # fmt: skip
NO_OTHER = (
    "no other cause [found|known|in sight]", "[the team|the consultant|the ward] sees no other cause", "no further cause [found|known]",
    "anything else was [asked about|looked for] without [result|success]",
    "the team has [looked for and not found|not found] another cause",
    "of all that can lower a count, [the team|the ward|the clinic] has [found nothing more|kept nothing]",
)  # fmt: skip


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
            "[all|the] counts before were [fine|normal]",
            "normal [until then|in earlier years]",
            "[normal|good] counts before that",
        )
        facts.append(told.fact("team", clause))
    second = entry.get("second_cytopenia")
    if second == "iron_deficiency":
        facts.append(told.fact("results", ("ferritin [low|at the bottom]", "iron stores [empty|low]", "no iron in store")))
    if second == "unexplained":
        clause = (
            "[nothing|no finding] explains the haemoglobin",
            "haemoglobin [not explained|without an explanation]",
            "why the haemoglobin is low, nobody knows",
        )
        facts.append(told.fact("team", clause))
    return facts


TELLERS: dict[str, Teller] = {
    "film": film, "spleen": spleen, "family": family, "chemistry": chemistry, "immunology": immunology, "antibody_tests": antibody_tests,
    "infection_tests": infection_tests, "lymphocytes": lymphocytes, "metabolic": metabolic, "pancreas": pancreas,
    "haemophagocytosis": items, "marrow": marrow, "molecular": molecular, "germline": germline, "genes_tested_negative": genes_clear,
    "duffy": duffy, "cycle": cycle, "statement": statement,
}  # fmt: skip
