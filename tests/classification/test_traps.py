"""Every classic trap of the fact sheet stands in a table, or here with the reason why findings of a patient cannot decide it."""

from tests.classification.test_tables import ROWS

TRAPS = [f"F-TRP-{number:02}" for number in range(1, 84)]
KNOWLEDGE_ONLY = {
    "F-TRP-04": "the engine names readings and bands, no grades; which scale a 'grade 4' is from is a matter of words",
    "F-TRP-12": "a titre is no finding of the document, because no rule reads it",
    "F-TRP-18": "the fetus is no patient of the engine",
    "F-TRP-19": "how common a disorder is decides no verdict",
    "F-TRP-21": "where an antigen sits decides no verdict",
    "F-TRP-22": "how sensitive a test is decides no verdict; GIFT and GAT are both asked (adult-idiopathic-gift-only)",
    "F-TRP-29": "what G-CSF does to mortality is evidence, not a finding",
    "F-TRP-32": "a share of deaths is evidence, not a finding",
    "F-TRP-33": "from which source a share of drugs is decides nothing",
    "F-TRP-49": "the risk of leukaemia decides no verdict and no action",
    "F-TRP-50": "how a sentence of a source is to be read",
    "F-TRP-54": "the engine knows no codes of ICD",
    "F-TRP-55": "a defect of function is no finding of the document",
    "F-TRP-56": "a name and its history; either gene establishes the congenital form",
    "F-TRP-71": "immunoglobulin that was given is no finding of the document",
    "F-TRP-72": "cocaine and herbs can be told, but no rule of the sheet reads them or asks for them",
    "F-TRP-79": "prophylaxis by cotrimoxazole is no action of the engine; of it the count may be low as of any drug",
}


def test_every_trap_is_decided_in_a_table_or_named_here_with_its_reason() -> None:
    decided = {row["trap"] for _, row in ROWS if "trap" in row}
    assert decided | set(KNOWLEDGE_ONLY) == set(TRAPS)
    assert decided & set(KNOWLEDGE_ONLY) == set()


def test_there_are_at_least_250_rows() -> None:
    assert len(ROWS) >= 250
