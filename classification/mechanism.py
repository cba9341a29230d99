"""Mechanisms as they are taught: ten ways to a low count, and which disorder goes which way (section b)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mechanism:
    """A way to a low count: its id, a sentence, the rows it rests on."""

    id: str
    says: str
    because: str
    facts: tuple[str, ...]
    disorders: tuple[str, ...]


MECHANISMS = {
    m.id: m
    for m in (
        Mechanism(
            "alloantibody",
            "Alloantibody from the mother against an antigen inherited from the father",
            "Maternal IgG against a paternal neutrophil antigen crosses the placenta",
            ("F-MEC-14",),
            ("NIN",),
        ),
        Mechanism(
            "passive_autoantibody",
            "Autoantibody of the mother carried over to the child",
            "The mother's own autoantibody crosses the placenta; it is not alloimmune",
            ("F-MEC-16",),
            ("PMA",),
        ),
        Mechanism(
            "autoantibody",
            "Autoantibody against the patient's own neutrophils or their precursors",
            "Coated neutrophils are phagocytosed, chiefly in the spleen, agglutinated or lysed by complement",
            ("F-MEC-01", "F-MEC-05", "F-MEC-12"),
            ("AINI", "AINL", "AINA", "AINS", "FEL", "LON", "ICI", "INF", "BIO"),
        ),
        Mechanism(
            "immune_complexes",
            "Immune complexes bound to the Fc receptors of neutrophils",
            "Complexes of antibody and antigen settle on the receptors and mark the cell for removal",
            ("F-MEC-02",),
            ("AINS",),
        ),
        Mechanism(
            "drug_antibody",
            "Antibody that needs the drug: hapten or immune complex",
            "The drug or its metabolite is proposed to act as a hapten; strong proof is lacking",
            ("F-MEC-17", "F-MEC-19"),
            ("DIN", "BIO"),
        ),
        Mechanism(
            "cells",
            "T or NK cells that kill or suppress neutrophils and progenitors",
            "Cytotoxic cells act through their receptors, or through TNF, interferon and Fas ligand",
            ("F-MEC-03", "F-MEC-08", "F-MEC-09"),
            ("CIN", "LGL", "FEL", "DIN", "LON", "ICI", "AA"),
        ),
        Mechanism(
            "toxic",
            "Direct damage to marrow precursors",
            "Dividing or sensitive precursors are damaged",
            ("F-MEC-17", "F-MEC-28"),
            ("DIN", "CHE", "RAD", "INF", "BIO"),
        ),
        Mechanism(
            "production",
            "Too few neutrophils made, or held back in the marrow: congenital, clonal or nutritional",
            "The marrow makes too few, or holds them back",
            ("F-MEC-29", "F-MEC-32", "F-MEC-35"),
            ("SCN", "CYC", "SDS", "GSD", "WHIM", "GAT", "ALB", "MIT", "MDS", "LEU", "AA", "MF", "B12", "CU", "NHT", "NSE"),
        ),
        Mechanism(
            "consumption",
            "Neutrophils used up faster than they are made, the reserve exhausted",
            "An infection draws more of them into the tissue than a small marrow pool can replace",
            ("F-MEC-29", "F-ENT-NSE-08"),
            ("NSE",),
        ),
        Mechanism(
            "distribution",
            "Neutrophils elsewhere: pooled in the spleen or at the vessel wall",
            "The body holds enough neutrophils, but not in the blood",
            ("F-MEC-37", "F-MEC-25"),
            ("SPL", "DAN", "BIO", "INF"),
        ),
    )
}


def mechanisms_of(code: str) -> tuple[str, ...]:
    """The ids of the mechanisms of a disorder, as taught."""
    return tuple(m.id for m in MECHANISMS.values() if code in m.disorders)
