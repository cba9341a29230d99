"""The mother of a newborn in words: pressure, count, serum, antigens."""

from typing import Any

from classification.generate.prose.facts import Fact, Told
from classification.generate.prose.words import plain

PRESSURE = (
    "severe pre-eclampsia from week [30|31|32]{tail}", "the mother had [pre-eclampsia|high blood pressure from the seventh month]{tail}",
    "mother: blood pressure [170/110|180/115|165/112]{tail}",
    "[pre-eclampsia|severe pre-eclampsia]{tail}, [two weeks on the ward|ten days on the ward|magnesium at the end|magnesium for two days]",
    "the mother had a week of high pressure and headaches{tail}",
)  # fmt: skip
NO_PRESSURE = (
    "the mother’s pressure was [never high|always fine]", "no high blood pressure [in the pregnancy|at any visit]",
    "pregnancy [without high pressure|with normal pressures]",
    "blood pressure of the mother: [110 over 70|120 over 75|115 over 65] throughout",
    "an uneventful pregnancy, normal pressures",
)  # fmt: skip
UNDER_RHEUMATOLOGY = (
    "the mother [sees|is known to] a rheumatologist", "the mother has [Graves’ disease|lupus of the skin]",
    "the mother has had treatment for [her thyroid|a lupus of the skin] [since school|for years]",
)  # fmt: skip
SIBLING = (
    "an older [brother|sister] had [few neutrophils|low neutrophils] after birth",
    "[brother|sister]: the same in the first weeks, it is said",
    "the first child had [low counts|few white cells] at birth, [forgotten since|never explained]",
)  # fmt: skip
COUNT = (
    "the mother’s neutrophils: {anc} ×10⁹/L",
    "mother: neutrophils {anc} ×10⁹/L",
    "the mother’s own count: {anc} ×10⁹/L",
    "the mother’s count is {anc} ×10⁹/L",
)
NO_ANTIBODY = (
    "[nothing|no antibody] against neutrophils in the mother’s serum{tail}", "the mother’s serum is [clean|negative]{tail}",
    "mother’s serum: no neutrophil antibody{tail}",
)  # fmt: skip
LEAVES_FATHER = ", with the father’s cells too"
PANREACTIVE = (
    "the mother’s serum reacts with every cell, her own too",
    "mother’s serum: all panel cells positive, [her own as well|and hers]",
    "the serum reacts with every panel cell, the mother’s own included",
    "the mother’s serum is panreactive, positive with her own cells as well",
    "her serum reacts with her own cells, and with every other",
)  # fmt: skip
AIMED = (
    "the mother’s serum holds [anti-{aim}|an antibody against {aim}]", "anti-{aim} in the mother’s serum", "mother’s serum: anti-{aim}",
    "the reference laboratory finds anti-{aim} in the mother", "two methods [agree|say the same]: anti-{aim}, in the mother",
)  # fmt: skip
TYPES = (
    "mother {own}, father {his_type}", "the mother is {own}, the father [is|carries] {his_type}", "typing: mother {own}, father {his_type}",
    "the father [types as|carries] {his_type}, the mother {own}",
)  # fmt: skip


def maternal_told(told: Told, entry: dict[str, Any]) -> list[Fact]:
    """All that an entry says of her."""
    facts = []
    if entry.get("hypertension"):
        facts.append(told.fact("history", PRESSURE, tail=" with HELLP" if entry.get("hellp") else ""))
    if entry.get("hypertension") is False and not entry.get("antibody"):
        facts.append(told.fact("history", NO_PRESSURE))
    if entry.get("autoimmune"):
        facts.append(told.fact("history", UNDER_RHEUMATOLOGY))
    if entry.get("sibling_affected"):
        facts.append(told.fact("history", SIBLING))
    if entry.get("anc") is not None:
        facts.append(told.fact("results", COUNT, strong=True, anc=plain(entry["anc"])))
    return [*facts, *_serum(told, entry)]


def _serum(told: Told, entry: dict[str, Any]) -> list[Fact]:
    aim, found = entry.get("specificity"), entry.get("antibody")
    if not found:
        return []
    if found == "neg":
        return [told.fact("results", NO_ANTIBODY, tail=LEAVES_FATHER if entry.get("reacts_with_father") is False else "")]
    facts = [told.fact("results", PANREACTIVE) if aim == "panreactive" else told.fact("results", AIMED, aim=aim)]
    if entry.get("mother_hna") is not None:
        own = ", ".join(entry["mother_hna"]) or "HNA-2 negative"
        facts.append(told.fact("results", TYPES, own=own, his_type=" and ".join(entry.get("father_hna", []))))
    return facts
