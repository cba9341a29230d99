"""What a classification says beside its verdicts: whether a cause outside the catalogue is likely."""

from typing import Any

import pytest

from classification import classify, read_findings

GENE = {"variant_class": "P", "zygosity": "comp_het"}
TABLE: dict[str, tuple[dict[str, Any], bool | None]] = {
    "a gene that a row of the catalogue reads": ({"germline": [{**GENE, "gene": "SBDS"}]}, None),
    "a gene of primary haemophagocytosis": ({"germline": [{**GENE, "gene": "PRF1"}]}, None),
    "a gene of primary haemophagocytosis on the X chromosome": (
        {"germline": [{"gene": "XIAP", "variant_class": "LP", "zygosity": "hemi"}]}, None
    ),
    "a gene that no row reads": ({"germline": [{**GENE, "gene": "ADA2"}]}, True),
    "a variant of unknown significance in such a gene": ({"germline": [{**GENE, "gene": "ADA2", "variant_class": "VUS"}]}, None),
    "a UBA1 variant": ({"molecular": {"uba1": "pos"}}, True),
    "no B cells": ({"immunology": [{"day": 0, "b_cells_absent": True}]}, True),
    "nothing of the kind known": ({}, None),
}  # fmt: skip


@pytest.mark.parametrize("told", TABLE)
def test_a_cause_outside_the_catalogue_is_likely_only_where_a_finding_says_so(told: str) -> None:
    findings, expected = TABLE[told]
    counted = {"age": "3 years", "counts": [{"day": 0, "anc": "0.6"}]}
    assert classify(read_findings(counted | findings)).outside_catalogue is expected
