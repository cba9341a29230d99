"""Findings: what is known of one patient at one moment, as a validated document."""

from classification.findings.document import Findings, read_findings
from classification.findings.mask import mask
from classification.findings.normal import complete_with_normal

__all__ = ["Findings", "complete_with_normal", "mask", "read_findings"]
