"""Results in a plot, told by somebody with a point to make: the unusual in a whole sentence, the usual left to the record."""

from collections.abc import Callable
from random import Random
from typing import Any

from classification.generate.prose.facts import METHODS
from classification.generate.prose.results import FILM, LEVELS
from classification.generate.prose.spin import capital, chosen, listed
from classification.generate.prose.words import plain

Said = str | None  # None: told as it is along a thread; empty: not told at all, since the record holds it
SILENT = 0.75  # of marrows without anything bad

ZYGOSITY = {
    "het": ("heterozygous", "one copy"), "hom": ("homozygous", "both copies"), "comp_het": ("compound heterozygous", "both copies"),
    "hemi": ("hemizygous", "the only copy"),
}  # fmt: skip
ON_THE_FILM = (
    "The film shows {found}.", "{found} on the film.", "Under the microscope {found}.", "On the film, {found}.", "The film has {found}.",
)  # fmt: skip
CLASS = {"P": ("pathogenic", "known to be pathogenic"), "LP": ("likely pathogenic",), "VUS": ("of unknown significance",)}
GENE = (
    "{gene}, {copies}, {what}.", "The gene is {gene}: {copies}, {what}.", "The panel finds {gene}, {copies}, {what}.",
    "A variant of {gene}, {copies}, {what}.", "Genetics finds {gene} changed, {copies}, {what}.", "It is {gene}, {copies}, {what}.",
    "The report reads {gene}, {copies}, {what}.", "{gene} is changed, {copies}, {what}.",
)  # fmt: skip
CELLS = {
    "hypo": ("The marrow is hypocellular", "A hypocellular marrow", "The core is mostly fat", "Few cells in the marrow and much fat"),
    "normal": ("The marrow is normocellular", "A marrow of normal cellularity", "The cellularity of the marrow is normal"),
    "hyper": ("The marrow is hypercellular", "A hypercellular marrow", "The marrow is full", "Hardly any fat in the marrow"),
}  # fmt: skip
STAGES = {
    "promyelocyte": ("arrested at the promyelocyte", "hardly a cell beyond the promyelocyte", "nothing beyond the promyelocyte"),
    "late": ("few segmented forms", "the last stages reduced", "few mature forms", "the late stages thin"),
    "none": ("all stages present", "maturation complete", "every stage there", "it matures to the end"),
}  # fmt: skip
SIGNS = {
    "myelokathexis": "it holds old neutrophils with strung-out lobes",
    "ring_sideroblasts": "with iron stain there are ring sideroblasts",
    "vacuolated_precursors": "the precursors have vacuoles",
    "haemophagocytosis": "macrophages have eaten red cells",
    "megakaryocyte_atypia": "the megakaryocytes lie in clusters and are misshapen",
}
VIRUSES = {"HIV": "HIV", "HBV": "hepatitis B", "HCV": "hepatitis C", "EBV": "EBV", "CMV": "CMV", "B19": "parvovirus B19"}
FEW = ("No excess of blasts.", "Blasts not in excess.")
NOTHING_BAD = ("No excess of blasts, no relevant dysplasia.", "Neither relevant dysplasia nor an excess of blasts.")  # where both were read
SERUM = {"ana": "ANA", "dsdna": "anti-dsDNA", "rf": "rheumatoid factor", "anti_ccp": "anti-CCP", "dat": "the Coombs test"}
FEW_BLASTS, LITTLE_DYSPLASIA = 4, 4  # per cent: what goes without saying


def as_usual(field: str, entries: list[Any]) -> bool:
    """Whether a field of film, spleen or family holds nothing out of the ordinary, which the record beside the text shows."""
    told = [entry for entry in entries if isinstance(entry, dict)]
    if field == "film":
        return all(entry.get("reviewed") is not False and not entry.get("blasts") and not any(entry.get(s) for s in FILM) for entry in told)
    if field == "spleen":
        return all(entry.get("enlarged") is False for entry in told)
    return field == "family" and not any(value for entry in told for value in entry.values())


def film(entry: dict[str, Any], rng: Random) -> Said:
    """What the film shows, in a sentence; a film with blasts is told as along a thread, with their share."""
    signs = [chosen(words, rng) for sign, words in FILM.items() if entry.get(sign)]
    if not signs or entry.get("blasts"):
        return None
    said = rng.choice(ON_THE_FILM)
    return capital(said.format(found=listed(signs)))


def marrow(entry: dict[str, Any], rng: Random) -> Said:
    """What it is like, and the figures only where they say something."""
    if entry.get("done") is False or not entry.get("cellularity"):
        return None
    first = rng.choice(CELLS[entry["cellularity"]])
    first += f", {entry['cellularity_pct']} % of it cells" if entry.get("cellularity_pct") is not None else ""
    further = [rng.choice(STAGES[entry["arrest_stage"]])] if entry.get("arrest_stage") in STAGES else []
    further += [words for sign, words in SIGNS.items() if entry.get(sign)]
    shape = f"{first}; {listed(further)}." if further else f"{first}."
    return f"{shape} {_figures(entry, rng)}".strip()


def _figures(entry: dict[str, Any], rng: Random) -> str:
    blasts, odd, fibres = (entry.get(key) for key in ("blasts_pct", "dysplasia_pct", "fibrosis_grade"))
    many = blasts is not None and int(blasts) > FEW_BLASTS
    misshapen = odd is not None and int(odd) > LITTLE_DYSPLASIA
    coarse = fibres is not None and int(fibres) > 0
    if not (many or misshapen or coarse):
        return "" if blasts is None or rng.random() < SILENT else rng.choice(FEW if odd is None else NOTHING_BAD)
    parts = [f"Blasts {blasts} %"] if blasts is not None and (many or misshapen) else []
    parts += [f"dysplasia in {odd} %" if misshapen else "no relevant dysplasia"] if odd is not None else []
    parts += [f"fibres of grade {fibres}"] if coarse else []
    return f"{capital(', '.join(parts))}."


def germline(variants: list[dict[str, Any]], rng: Random) -> Said:
    """One changed gene; more of them are told as along a thread."""
    if len(variants) != 1 or variants[0].get("variant_class") not in CLASS or variants[0].get("zygosity") not in ZYGOSITY:
        return None
    one = variants[0]
    copies, what = rng.choice(ZYGOSITY[one["zygosity"]]), rng.choice(CLASS[one["variant_class"]])
    return rng.choice(GENE).format(gene=one["gene"], copies=copies, what=what)


def infection_tests(tests: list[dict[str, Any]], rng: Random) -> Said:
    """Where all are negative, in the order in which everybody says them."""
    if any(test["result"] != "neg" or test["organism"] not in VIRUSES for test in tests):
        return None
    asked = {test["organism"] for test in tests}
    names = [name for organism, name in VIRUSES.items() if organism in asked]
    if {"HBV", "HCV"} <= asked:
        names = ["hepatitis B and C" if name == "hepatitis B" else name for name in names if name != "hepatitis C"]
    return chosen(f"{listed(names)} [are|have come back] negative.", rng) if len(names) > 1 else f"{names[0]} is negative."


def molecular(entry: dict[str, Any], rng: Random) -> Said:
    """A normal karyotype and nothing else."""
    if {key for key, value in entry.items() if value is not None} - {"day"} != {"karyotype"} or entry["karyotype"] != "normal":
        return None
    return rng.choice(("The karyotype is normal.", "The chromosomes are normal.", "Karyotype normal."))


def immunology(entry: dict[str, Any], rng: Random) -> Said:
    """Immunoglobulins and B cells that are as they should be; antibodies of which none is there."""
    held = {key: value for key, value in entry.items() if value is not None and key != "day"}
    if held and held.keys() <= SERUM.keys() and set(held.values()) == {"neg"}:
        names = listed([name for key, name in SERUM.items() if key in held])
        return chosen(f"{names} {'is' if len(held) == 1 else '[are|are all]'} negative.", rng)
    if held.keys() != {"igg", "b_cells_absent"} or held["igg"] != "normal" or held["b_cells_absent"]:
        return None
    return rng.choice(
        ("IgG and B cells are as they should be.", "IgG is normal, and there are B cells.", "Immunoglobulins and B cells: normal.")
    )


def chemistry(entry: dict[str, Any], rng: Random) -> Said:
    """The cells first, then what is low, what is high, and what is as it should be."""
    if not entry.keys() <= {"day", "mcv", "reticulocytes", "mma_high", "ldh_high", "ferritin", *LEVELS}:
        return None
    cells = [f"MCV {entry['mcv']} fL"] if entry.get("mcv") else []
    cells += [f"reticulocytes {entry['reticulocytes']} ×10⁹/L"] if entry.get("reticulocytes") is not None else []
    cells += [f"ferritin {entry['ferritin']} µg/L"] if entry.get("ferritin") else []
    serum = [_level(entry, "low", "low"), _level(entry, "low_normal", "at the lower limit"), _level(entry, "high", "high")]
    serum += ["methylmalonic acid is high"] if entry.get("mma_high") else []
    serum += [rng.choice(("LDH is high", "LDH is twice the limit"))] if entry.get("ldh_high") else []
    serum += [_level(entry, "normal", "normal")]
    sentences = [", ".join(cells), listed([part for part in serum if part])]
    return " ".join(f"{capital(one)}." for one in sentences if one)


def _level(entry: dict[str, Any], level: str, said: str) -> str:
    names = [name for key, name in LEVELS.items() if entry.get(key) == level]
    return f"{listed(names)} {'is' if len(names) == 1 else 'are'} {said}" if names else ""


def antibody_tests(tests: list[dict[str, Any]], rng: Random) -> Said:
    """Tests in serum of which all say the same; a test on the patient's own cells is told as along a thread."""
    same = {(test["result"], test.get("specificity")) for test in tests}
    if len(same) != 1 or any(test["method"] == "GIFT_D" for test in tests):
        return None
    (result, aim), names = same.pop(), [METHODS[test["method"]] for test in tests]
    if result == "neg":
        return chosen(
            f"{capital(listed(names))} [are|have come back] negative." if len(names) > 1 else f"{capital(names[0])} is negative.", rng
        )
    if result != "pos":
        return None
    found = f"anti-{aim}" if aim and aim != "unspecified" else "an antibody against neutrophils"
    return chosen(f"[The reference laboratory has found {found} by {listed(names)}|{capital(listed(names))} positive: {found}].", rng)


def maternal(entry: dict[str, Any], rng: Random) -> Said:
    """A mother of whom the pressure is known, or the serum: her count, her antibody and whose antigen it is aimed at."""
    if entry.get("hypertension") and not entry.get("antibody") and not entry.get("autoimmune"):
        tail = " with HELLP" if entry.get("hellp") else ""
        said = [rng.choice((
            f"The mother had severe pre-eclampsia{tail}.", f"The mother's blood pressure had gone up to 180/115{tail}.",
            f"It had been pre-eclampsia{tail}, with magnesium at the end.",
        ))]  # fmt: skip
        said += [f"Her own neutrophils are {plain(entry['anc'])} ×10⁹/L."] if entry.get("anc") is not None else []
        return " ".join(said)
    aim = entry.get("specificity")
    if entry.get("antibody") != "pos" or not aim or aim == "panreactive" or {"hypertension", "hellp", "autoimmune"} & entry.keys():
        return None
    said = [f"The mother's count is {plain(entry['anc'])} ×10⁹/L."] if entry.get("anc") is not None else []
    said.append(rng.choice(("In the mother's serum there is anti-{aim}.", "The mother has anti-{aim}.")).format(aim=aim))
    if entry.get("mother_hna") is not None and entry.get("father_hna"):
        own = listed(entry["mother_hna"]) or "HNA-2 negative"
        said.append(f"She herself is {own}, the father {listed(entry['father_hna'])}.")
    return " ".join(said)


def metabolic(entry: dict[str, Any], rng: Random) -> Said:
    """Sugar, lactate, urate and fat, and the liver beside them."""
    low = [rng.choice(("glucose low after four hours", "glucose low when fasting"))] if entry.get("glucose_low") else []
    high = listed(
        [name for key, name in (("lactate_high", "lactate"), ("urate_high", "urate"), ("lipids_high", "lipids")) if entry.get(key)]
    )
    said = [*low, *([f"{high} high"] if high else [])]
    liver = f" {rng.choice(('The liver reaches the navel.', 'The liver is large and firm.'))}" if entry.get("hepatomegaly") else ""
    return f"{capital(', '.join(said))}.{liver}" if said else liver.strip() or None


WHOLE: dict[str, Callable[[list[Any], Random], Said]] = {
    "germline": germline, "infection_tests": infection_tests, "antibody_tests": antibody_tests,
}  # fmt: skip
EACH: dict[str, Callable[[dict[str, Any], Random], Said]] = {
    "film": film, "marrow": marrow, "molecular": molecular, "immunology": immunology, "chemistry": chemistry, "maternal": maternal,
    "metabolic": metabolic,
}  # fmt: skip


def said_of(field: str, entries: list[Any], rng: Random) -> Said:
    """What a plot says of the entries of a field that are new; None where it has no words of its own for them."""
    if field in WHOLE:
        return WHOLE[field](entries, rng) if entries else None
    if field not in EACH or not entries:
        return None
    told = [EACH[field](entry, rng) for entry in entries]
    return None if any(one is None for one in told) else " ".join(one for one in told if one)
