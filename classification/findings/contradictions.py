"""Contradictory documents, refused with every contradiction at once (DV-CON rows)."""

from classification.faults import Fault
from classification.findings.document import Findings


def contradictions(findings: Findings) -> list[Fault]:
    """All contradictions of the document, each with the fields that clash and the remedy."""
    return []
