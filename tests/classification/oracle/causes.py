"""Other causes, DIN-4, the grade of a drug's causality (F-CRI-04, -12, -46, -47, OP-02)."""

from tests.classification.oracle.counts import at_most, below, series, unmarked
from tests.classification.oracle.course import fall
from tests.classification.oracle.drugs import biologic, chemo_window, din1, din2, drugs, last_exposure, live
from tests.classification.oracle.logic import K3, Doc, at_least, both, either, entries, filled, has, is_true, latest, member, no

MEMBERS = ("infection", "autoimmune", "haem_malignancy", "congenital", "chemo", "nutrition", "spleen", "other")
MALIGNANT = ("CLL", "HL", "NHL", "hairy_cell", "Waldenstrom")
AUTOIMMUNE = ("SLE", "RA", "Sjogren", "ALPS", "Evans", "GVHD", "autoimmune_hepatitis", "PBC")
CHRONIC_VIRUS = {"HIV", "HBV", "HCV", "EBV", "CMV", "B19"}


def virus_active(doc: Doc) -> K3:
    """inf_chronic: an active infection with one of six viruses, or HIV as a known disease."""
    found = entries(doc, "infection_tests")
    values: list[K3] = []
    for organism in sorted(CHRONIC_VIRUS):
        results = [test["result"] for test in found if test["organism"] == organism]
        told = [result for result in results if result in ("pos", "neg")]
        values.append(told[0] == "pos" if told else None)
    return either(*values, member(doc, "history", "associated_disease", "HIV"))


def low_before_infection(doc: Doc, rules: str) -> K3:
    """The count was low before the infection began, or deep when it did, so the infection did not lower it."""
    fell, began = fall(doc, rules), latest(doc, "history", "infection_onset")
    first = None if fell is None or began is None else fell < began
    return both(either(first, with_it(doc, rules)), no(is_true(doc, "history", "recent_viral_illness")), no(virus_active(doc)))


def with_it(doc: Doc, rules: str) -> K3:
    """The infection came with a first low count under 0.5: its consequence (F-CRI-47)."""
    fell, began = fall(doc, rules), latest(doc, "history", "infection_onset")
    if fell is None or began is None or fell != began:
        return None if fell is None or began is None else False
    depths = [below(doc, count, "0.5", rules) for count in series(doc) if count["day"] == fell]
    return either(*depths) if depths else None


def nutrition_low(doc: Doc) -> K3:
    """b12, folate or copper low, or mma high."""
    flags = [latest(doc, "chemistry", field) for field in ("b12", "folate", "copper")]
    return either(*(None if flag is None else flag == "low" for flag in flags), is_true(doc, "chemistry", "mma_high"))


def stated(doc: Doc, rules: str) -> set[str]:
    """Members that follow from other findings (OP-02): derived first, and never argued away by a set."""
    found = set()
    history = [is_true(doc, "history", field) for field in ("chemo_recent", "radiation_recent")]
    if True in history or chemo_window(doc, rules, {"cytotoxic"}) is True:
        found.add("chemo")
    if is_true(doc, "history", "recent_viral_illness") is True or virus_active(doc) is True:
        found.add("infection")
    if nutrition_low(doc) is True:
        found.add("nutrition")
    if both(is_true(doc, "spleen", "enlarged"), is_true(doc, "spleen", "portal_hypertension")) is True:
        found.add("spleen")
    diseases = [name for name in (*MALIGNANT, *AUTOIMMUNE) if member(doc, "history", "associated_disease", name) is True]
    if set(diseases) & set(MALIGNANT) or marrow_disease(doc):
        found.add("haem_malignancy")
    if set(diseases) & set(AUTOIMMUNE):
        found.add("autoimmune")
    return found


def marrow_disease(doc: Doc) -> bool:
    """Blasts or dysplasia in blood or marrow, or a marrow with infiltration (hf_blasts, hf_dysplasia, infiltrated)."""
    film = [is_true(doc, "film", field) for field in ("blasts", "dysplasia")]
    marrow = [at_least(latest(doc, "marrow", "blasts_pct"), "5"), at_least(latest(doc, "marrow", "dysplasia_pct"), "10")]
    marrow.append(is_true(doc, "marrow", "infiltration"))
    return True in film or (is_true(doc, "marrow", "done") is True and True in marrow)


def counts_as_cause(doc: Doc, name: str, rules: str) -> K3:
    """The two softenings: an infection after the fall, an autoimmune disease beside earlier normal counts."""
    if name == "infection":
        return no(low_before_infection(doc, rules))
    if name == "autoimmune":
        return no(is_true(doc, "statement", "prior_normal_anc"))
    return True


def other_cause(doc: Doc, rules: str) -> K3:
    """other_cause(none)."""
    told, derived = latest(doc, "statement", "other_causes"), stated(doc, rules)
    values: list[K3] = []
    for name in MEMBERS:
        said = True if name in derived else has(told, name)
        values.append(both(said, counts_as_cause(doc, name, rules)) if said is True else said)
    return either(*values)


def din4_practical(doc: Doc, rules: str) -> K3:
    """No other cause for this fall."""
    return no(other_cause(doc, rules))


def background(doc: Doc) -> K3:
    """Any associated disease known; the set is empty only where it says so."""
    return filled(latest(doc, "history", "associated_disease"))


def din4_strict(doc: Doc, rules: str) -> K3:
    """The same, and no disease associated with neutropenia at all."""
    return both(din4_practical(doc, rules), no(background(doc)))


def competes(doc: Doc, drug: Doc, rules: str) -> bool:
    """F-CRI-09: another drug could explain the fall, while neither timing, slow recovery nor recovery on it speaks against it (IP-23)."""
    if live(doc, drug, rules) is False or din2(doc, drug, rules) is False:
        return False
    fell = fall(doc, rules)
    well = [
        count["day"] for count in series(doc)
        if fell is not None and count["day"] > fell and unmarked(count) and at_most(doc, count, "1.5", rules) is False
    ]  # fmt: skip
    kept = drug.get("ongoing") is True or (drug.get("stop") is not None and bool(well) and drug["stop"] > max(well))
    return not (well and kept)


def grade(doc: Doc, drug: Doc, rules: str) -> str:
    """F-CRI-12, a scale of its own beside the verdict."""
    if drug.get("drug_class") == "cytotoxic":
        return "not_graded"
    rest = list(drugs(doc))
    rest.remove(drug)
    timing, recovery, alone = din1(doc, drug, rules), din2(doc, drug, rules), din4_practical(doc, rules)
    told = biologic(drug)
    ends = {last_exposure(doc, drug, kind) for kind in ([True, False] if told is None else [told])}
    if timing is False or recovery is False:
        return "unlikely"
    if drug.get("start") is None or None in ends:
        return "unassessable"
    if timing is True and recovery is True and alone is True and not any(competes(doc, other, rules) for other in rest):
        return "definite" if latest(doc, "history", "reexposure") == "accidental" else "probable"
    return "possible"
