"""Free findings for Hypothesis: any field of any group, unknowns everywhere, boundary values favoured."""

from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from classification.findings.groups import GROUPS

TRIED: list[Any] = [
    True,
    False,
    "pos",
    "neg",
    "none",
    "mild",
    "moderate",
    "severe",
    "low",
    "low_normal",
    "normal",
    "high",
    "recovered",
    "died",
    "accidental",
    "aphthae",
    "gingivitis",
    "destructive_periodontitis",
    "iron_deficiency",
    "dat_positive_haemolysis",
    "itp",
    "other_explained",
    "unexplained",
    "hypo",
    "hyper",
    "promyelocyte",
    "myelocyte",
    "late",
    "T_CD8",
    "T_CD4",
    "NK",
    "mutated",
    "wt",
    "manual",
    "automated",
    "mds_defining",
    "other_abnormal",
    "duffy_null",
    "duffy_positive",
    "autoimmune",
    "danc",
    "drug",
    "HNA-1a",
    "HLA",
    "panreactive",
    0,
    1,
    2,
    3,
    4,
    5,
    10,
    18,
    20,
    21,
    24,
    36,
    38,
    60,
    100,
    101,
    180,
    181,
    240,
    "0.05",
    "0.1",
    "0.2",
    "0.5",
    "0.75",
    "0.8",
    "1.0",
    "1.2",
    "1.5",
    "2.0",
    "4.9",
    "9.9",
    "19",
    "37.0",
    "38.0",
    "38.2",
    "38.3",
    "39.5",
    "100.5",
    "500",
    [],
    ["oral"],
    ["lung"],
    ["omphalitis"],
    ["deep_abscess"],
    ["SLE"],
    ["RA"],
    ["CLL"],
    ["CVID"],
    ["bone_pain"],
    ["growth_failure"],
    ["zinc_excess"],
    ["radiation_dose"],
    ["clostridial"],
    ["infection"],
    ["warts"],
    ["albinism"],
    ["anaemia"],
    ["HNA-1a"],
    ["HNA-1b"],
]
DAYS = (-400, -200, -120, -100, -91, -90, -89, -60, -42, -40, -31, -30, -29, -21, -14, -10, -8, -7, -6, -3, -2, -1, 0)
NEVER = {"day"}


def _accepted(group: str, field: str) -> list[Any]:
    kept = []
    for value in TRIED:
        try:
            GROUPS[group].model_validate({field: value})
        except ValidationError:
            continue
        kept.append(value)
    return kept


CANDIDATES = {name: {field: _accepted(name, field) for field in group.model_fields if field not in NEVER} for name, group in GROUPS.items()}
for _days in ("infection_onset", "symptom_onset", "ici_start", "ici_stop"):
    CANDIDATES["history"][_days] = list(DAYS)
CANDIDATES["molecular"]["ngs"] = [[], [{"gene": "DNMT3A", "vaf": 12}], [{"gene": "TET2", "vaf": "1.9"}]]

anc = st.sampled_from(
    [
        "0.03",
        "0.05",
        "0.1",
        "0.15",
        "0.2",
        "0.3",
        "0.49",
        "0.5",
        "0.7",
        "0.8",
        "0.99",
        "1.0",
        "1.1",
        "1.2",
        "1.49",
        "1.5",
        "1.6",
        "1.75",
        "1.79",
        "1.8",
        "2.4",
        "3.6",
        "5.0",
        "< 0.1",
        "< 0.5",
        "<= 0.5",
        "> 1.5",
        ">= 1.5",
        "normal",
    ]
)
ages = st.sampled_from(
    [
        "5 hours",
        "1 days",
        "3 days",
        "8 days",
        "20 days",
        "27 days",
        "28 days",
        "29 days",
        "60 days",
        "61 days",
        "300 days",
        "365 days",
        "366 days",
        "14 months",
        "2 years",
        "4 years",
        "5 years",
        "7 years",
        "17 years",
        "18 years",
        "33 years",
        "50 years",
        "65 years",
        "66 years",
    ]
)


@st.composite
def counts(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Up to five counts on different days, with bounds, marks and other lines here and there."""
    days = sorted(draw(st.sets(st.sampled_from(DAYS), min_size=1, max_size=5)))
    rows = []
    for day in days:
        row: dict[str, Any] = {"day": day, "anc": draw(anc)}
        for field, values in (
            ("hb", ["85", "95", "112", "138"]),
            ("plt", ["12", "49", "50", "90", "149", "240"]),
            ("mono", ["0.1", "0.5", "1.2"]),
        ):
            if draw(st.booleans()):
                row[field] = draw(st.sampled_from(values))
        if draw(st.integers(0, 5)) == 0:
            row["under"] = [draw(st.sampled_from(["gcsf", "steroid", "stress"]))]
        rows.append(row)
    return rows


@st.composite
def drugs(draw: st.DrawFn) -> list[dict[str, Any]]:
    """None, one or two drugs with some of their days."""
    named = st.sampled_from(
        [
            "metamizole",
            "carbimazole",
            "clozapine",
            "rituximab",
            "pembrolizumab",
            "tocilizumab",
            "doxorubicin",
            "methotrexate",
            "pill",
        ]
    )
    rows = []
    for name in draw(st.lists(named, max_size=2, unique=True)):
        row: dict[str, Any] = {"name": name}
        if draw(st.integers(0, 3)):
            row["start"] = draw(st.sampled_from((*DAYS, -2000)))
        end = draw(st.sampled_from(["stop", "ongoing", "last_dose", ""]))
        if end == "ongoing":
            row["ongoing"] = True
        elif end:
            row[end] = max(row.get("start", -2000), draw(st.sampled_from(DAYS)))
        rows.append(row)
    return rows


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A free findings document; some are contradictory, which the engine refuses."""
    document: dict[str, Any] = {}
    if draw(st.integers(0, 9)):
        document["age"] = draw(ages)
    if draw(st.integers(0, 9)):
        document["counts"] = draw(counts())
    for field, strategy in (
        ("sex", st.sampled_from(["female", "male"])),
        ("duffy", st.sampled_from(["duffy_null", "duffy_positive"])),
        ("drugs", drugs()),
        ("syndromic", st.sampled_from([[], ["warts"], ["short_stature"], ["albinism"], ["cardiomyopathy"]])),
        ("germline", st.lists(_variant(), max_size=2)),
        (
            "genes_tested_negative",
            st.sampled_from([["ELANE"], ["SBDS", "EFL1", "DNAJC21", "SRP54"], ["GATA2", "CXCR4", "CXCR2"], list(GENES)]),
        ),
        ("antibody_tests", st.lists(_antibody(), max_size=3)),
        ("infection_tests", st.lists(_infection(), max_size=3, unique_by=lambda t: t["organism"])),
    ):
        if draw(st.booleans()):
            document[field] = draw(strategy)
    for name in draw(st.sets(st.sampled_from(sorted(GROUPS)), max_size=9)):
        fields = draw(st.sets(st.sampled_from(sorted(CANDIDATES[name])), max_size=7))
        observed = {field: draw(st.sampled_from(CANDIDATES[name][field])) for field in sorted(fields) if CANDIDATES[name][field]}
        if observed:
            document[name] = observed
    return document


GENES = (
    "ELANE",
    "HAX1",
    "G6PC3",
    "JAGN1",
    "VPS45",
    "CSF3R",
    "GFI1",
    "SRP54",
    "WAS",
    "SBDS",
    "EFL1",
    "DNAJC21",
    "CXCR4",
    "CXCR2",
    "GATA2",
    "SLC37A4",
    "LYST",
    "RAB27A",
    "AP3B1",
    "LAMTOR2",
    "TAFAZZIN",
)


def _variant() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"gene": st.sampled_from(GENES), "variant_class": st.sampled_from(["P", "LP", "VUS"])},
        optional={"zygosity": st.sampled_from(["het", "hom", "comp_het", "hemi"])},
    )


def _antibody() -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"day": st.sampled_from(DAYS), "result": st.sampled_from(["pos", "neg", "indeterminate", "pending"])},
        optional={
            "method": st.sampled_from(["GIFT_I", "GIFT_D", "GAT", "MAIGA", "WIFT", "bead"]),
            "specificity": st.sampled_from(["HNA-1a", "HLA"]),
        },
    )


def _infection() -> st.SearchStrategy[dict[str, Any]]:
    organisms = st.sampled_from(["EBV", "CMV", "B19", "HIV", "HBV", "HCV", "other"])
    return st.fixed_dictionaries({"organism": organisms, "result": st.sampled_from(["pos", "neg", "pending"])})


# Filling an unknown (decision table, rule 11): the fuller document, and the same with some of its values taken away.
KEPT_IN_ENTRIES = {
    "counts": {"day", "under", "anc"},
    "drugs": {"name", "drug_class", "listed"},
    "antibody_tests": {"day", "result", "specificity"},  # absent is "unspecified" (DV-CV-08), not unknown
    "infection_tests": {"organism", "result"},
    "germline": {"gene", "variant_class"},
}
ASSUMED = {
    "birth_weight_g",
    "gestation_weeks",
}  # F-DEF-42 assumes the term rule at 34 weeks: telling the weight corrects it


@st.composite
def blanked(draw: st.DrawFn, document: dict[str, Any]) -> dict[str, Any]:
    """The document with some values taken away, each of which would be a filling to give back."""
    poorer: dict[str, Any] = {}
    for field, value in document.items():
        if field in KEPT_IN_ENTRIES:
            if draw(st.integers(0, 4)) == 0:
                continue  # a list that was not given
            poorer[field] = [{k: v for k, v in row.items() if k in KEPT_IN_ENTRIES[field] or draw(st.booleans())} for row in value]
        elif field in GROUPS:
            kept = {k: v for k, v in value.items() if draw(st.booleans())}
            if kept:
                poorer[field] = kept
        elif field == "genes_tested_negative":
            if draw(st.booleans()):
                poorer[field] = value
        elif draw(st.booleans()):
            poorer[field] = value
    return poorer
