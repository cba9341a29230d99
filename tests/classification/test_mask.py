"""What a path reveals: a whole field, or one of its entries by name."""

from classification import classify, mask, read_findings

BOY = read_findings(
    {
        "age": "9 months",
        "counts": [{"day": 0, "anc": "0.2"}],
        "germline": [{"gene": "GATA2", "variant_class": "VUS"}],
        "genes_tested_negative": ["ELANE", "HAX1", "SBDS"],
    }
)


def test_genes_read_without_a_finding_can_be_revealed_one_by_one() -> None:
    assert mask(BOY, ["genes_tested_negative.ELANE"]).genes_tested_negative == ("ELANE",)
    assert mask(BOY, ["genes_tested_negative.ELANE", "genes_tested_negative.SBDS"]).genes_tested_negative == ("ELANE", "SBDS")
    assert mask(BOY, ["genes_tested_negative"]).genes_tested_negative == ("ELANE", "HAX1", "SBDS")


def test_a_gene_that_was_not_read_reveals_nothing() -> None:
    assert mask(BOY, ["genes_tested_negative.CXCR4"]).genes_tested_negative is None
    assert mask(BOY, ["germline"]).genes_tested_negative is None


def test_half_a_panel_settles_half_the_genes() -> None:
    told = classify(mask(BOY, ["age", "counts", "genes_tested_negative.ELANE"]))
    values = {c.id: told.by_code["CYC"].outcomes.value(c) for c in told.by_code["CYC"].disorder.criteria()}
    assert values["ELANE"] is False
    assert told.by_code["SDS"].status != "excluded"
