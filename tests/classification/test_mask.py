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

PORTER = read_findings(
    {
        "age": "50 years",
        "counts": [{"day": -9, "anc": "0.2", "plt": "40", "under": ["clumped"]}, {"day": 0, "anc": "3.4", "plt": "230"}],
        "film": [{"day": -8, "reviewed": True, "clumps": True}],
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


def test_a_count_from_a_clumped_tube_is_taken_for_true_until_the_film_is_read() -> None:
    unread = classify(mask(PORTER, ["age", "counts"], now=-9))
    assert unread.bands["school-2020"]["nadir"] == "severe"
    assert unread.patient.neutropenic is True
    read = classify(mask(PORTER, ["age", "counts", "film"], now=-8))
    assert read.bands["school-2020"] == {"nadir": None, "latest": None}
    assert (read.patient.neutropenic, read.patient.latest) == (None, None)
    assert [count.under for count in read.patient.findings.counts or ()] == [("clumped",)]


def test_after_the_second_tube_nothing_is_left_of_the_first() -> None:
    told = classify(mask(PORTER, ["age", "counts", "film"]))
    assert told.bands["school-2020"] == {"nadir": "none", "latest": "none"}
    assert told.patient.neutropenic is False
    assert told.patient.series.nadir is told.patient.latest


def test_the_film_before_its_day_shows_no_clumps() -> None:
    assert (mask(PORTER, ["counts", "film"], now=-9).counts or ())[0].under == ()
