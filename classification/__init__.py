"""The classification engine: findings in, verdicts with their reasons out. Pure Python, no clock, no chance but a seed."""

from classification.classify import Classification, classify
from classification.definitions import DEFAULT, SETS, Definitions, named
from classification.explain import explain, in_english
from classification.faults import Fault, Refused
from classification.findings import Findings, complete_with_normal, mask, read_findings
from classification.report import report
from classification.rules import REVIEWED, VERSION

__all__ = [
    "DEFAULT", "REVIEWED", "SETS", "VERSION", "Classification", "Definitions", "Fault", "Findings", "Refused", "classify",
    "complete_with_normal", "explain", "in_english", "mask", "named", "read_findings", "report",
]  # fmt: skip
