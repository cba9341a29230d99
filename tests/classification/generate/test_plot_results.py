"""Results as a plot tells them: the usual is left to the record, and every figure that says something is told."""

from random import Random
from typing import Any

import pytest

from classification.generate.plots import results

SEEDS = range(40)
CLEAN = [{"reviewed": True, "blasts": False, "dysplasia": False}]


def every_way(field: str, entries: list[Any]) -> set[str | None]:
    return {results.said_of(field, entries, Random(seed)) for seed in SEEDS}


@pytest.mark.parametrize(
    ("field", "entries", "expected"),
    [
        ("film", CLEAN, True),
        ("film", [{**CLEAN[0], "left_shift": True}], False),
        ("film", [{**CLEAN[0], "blasts": True}], False),
        ("film", [{"reviewed": False}], False),
        ("spleen", [{"enlarged": False}], True),
        ("spleen", [{"enlarged": True, "cm": "15.0"}], False),
        ("spleen", [{}], False),
        ("family", [{"neutropenia": False, "consanguinity": False}], True),
        ("family", [{"neutropenia": False, "consanguinity": True}], False),
        ("marrow", [{"done": True, "cellularity": "normal"}], False),
    ],
)
def test_what_is_as_usual_is_known_and_nothing_else(field: str, entries: list[Any], expected: bool) -> None:
    assert results.as_usual(field, entries) is expected


TOLD: dict[str, tuple[str, list[Any], tuple[str, ...]]] = {
    # what is found: the field, its entries, what every way of telling it holds
    "blasts that matter": (
        "marrow", [{"cellularity": "hyper", "blasts_pct": 34, "dysplasia_pct": 2}],
        ("Blasts 34 %", "no relevant dysplasia"),
    ),
    "dysplasia, and the blasts beside it": (
        "marrow", [{"cellularity": "normal", "blasts_pct": 2, "dysplasia_pct": 40}],
        ("Blasts 2 %", "dysplasia in 40 %"),
    ),
    "an empty core": ("marrow", [{"cellularity": "hypo", "cellularity_pct": 8, "blasts_pct": 1}], ("8 % of it cells",)),
    "an arrest": ("marrow", [{"cellularity": "normal", "arrest_stage": "promyelocyte"}], ("promyelocyte",)),
    "fibres": ("marrow", [{"cellularity": "hyper", "fibrosis_grade": 3, "blasts_pct": 1}], ("grade 3",)),
    "cells within cells": ("marrow", [{"cellularity": "normal", "haemophagocytosis": True}], ("macrophages have eaten red cells",)),
    "one changed gene": (
        "germline", [{"gene": "GATA2", "variant_class": "LP", "zygosity": "het"}],
        ("GATA2", "likely pathogenic"),
    ),
    "viruses, in the usual order": (
        "infection_tests", [{"organism": name, "result": "neg"} for name in ("CMV", "HCV", "HIV", "HBV")],
        ("HIV, hepatitis B and C and CMV",),
    ),
    "serum without an antibody": (
        "antibody_tests", [{"method": name, "result": "neg"} for name in ("GIFT_I", "GAT")],
        ("ndirect GIFT and GAT", "negative"),
    ),
    "an antibody with its aim": (
        "antibody_tests", [{"method": "GIFT_I", "result": "pos", "specificity": "HNA-1a"}],
        ("anti-HNA-1a", "ndirect GIFT"),
    ),
    "what is low, high and normal": (
        "chemistry", [{"mcv": "98", "copper": "low", "ceruloplasmin": "low", "zinc": "high", "b12": "normal", "folate": "normal"}],
        ("MCV 98 fL", "opper and ceruloplasmin are low", "zinc is high", "B12 and folate are normal"),
    ),
    "a mother and the antigens": (
        "maternal", [{"anc": "4.1", "antibody": "pos", "specificity": "HNA-1a",
                      "mother_hna": ["HNA-1b"], "father_hna": ["HNA-1a", "HNA-1b"]}],
        ("4.1 ×10⁹/L", "anti-HNA-1a", "She herself is HNA-1b", "the father HNA-1a and HNA-1b"),
    ),
    "a mother’s pressure": ("maternal", [{"hypertension": True, "hellp": True, "anc": "5"}], ("with HELLP", "Her own neutrophils are 5")),
}  # fmt: skip


@pytest.mark.parametrize("found", TOLD)
def test_what_is_found_is_told_whatever_the_words(found: str) -> None:
    field, entries, pieces = TOLD[found]
    for said in every_way(field, entries):
        assert said is not None
        assert said.endswith(".")
        for piece in pieces:
            assert piece in said, said


@pytest.mark.parametrize(
    ("field", "entries"),
    [
        ("infection_tests", [{"organism": "HIV", "result": "pos"}]),
        ("antibody_tests", [{"method": "GIFT_D", "result": "pos"}]),
        ("antibody_tests", [{"method": "GIFT_I", "result": "pos"}, {"method": "GAT", "result": "neg"}]),
        ("germline", [{"gene": "ELANE", "variant_class": "P", "zygosity": "het"}] * 2),
        ("molecular", [{"karyotype": "mds_defining"}]),
        ("immunology", [{"igg": "low", "b_cells_absent": False}]),
        ("lymphocytes", [{"lgl_count": "1.2"}]),
    ],
)
def test_what_it_has_no_words_for_is_told_as_along_a_thread(field: str, entries: list[Any]) -> None:
    assert every_way(field, entries) == {None}


def test_dysplasia_that_nobody_looked_for_is_not_denied() -> None:
    said = every_way("marrow", [{"cellularity": "normal", "blasts_pct": 2}])
    assert not any("dysplas" in one for one in said if one)
    assert any("dysplas" in one for one in every_way("marrow", [{"cellularity": "normal", "blasts_pct": 2, "dysplasia_pct": 1}]) if one)
