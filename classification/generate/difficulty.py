"""How difficult a patient is: rules needed, distance to the nearest other verdict, noise, and findings that conflict."""

from dataclasses import dataclass
from typing import Any

from classification.classify import Classification, classify
from classification.findings import Findings
from classification.verdict import POINTED_TO, RANK, Verdict

WEIGHTS = {"rules": 0.5, "closeness": 1.5, "rivals": 0.5, "noise": 0.1, "conflict": 1.0}
LEVELS = {1: "first", 2: "core", 3: "hard"}


@dataclass(frozen=True, slots=True)
class Measure:
    """The four parts of difficulty and what they come to."""

    rules: int  # criteria that carry the verdict
    closeness: int  # 3 where another verdict stands one status below, 0 where none is near
    rivals: int  # other disorders pointed to
    noise: int  # stated findings that the row of the target does not read
    conflict: int  # findings against the target, and findings for a rival

    @property
    def total(self) -> float:
        return float(round(sum(weight * getattr(self, name) for name, weight in WEIGHTS.items()), 2))


def measure(findings: Findings, code: str) -> Measure:
    """How difficult it is to come to that disorder from these findings."""
    result = classify(findings)
    closeness, rivals, conflict = _rivalry(result.verdicts, code)
    rules = len(dict.fromkeys(result.by_code[code].column))
    return Measure(rules, closeness, rivals, _unread(findings, result, code), conflict)


def strain(verdicts: list[Verdict], code: str) -> float:
    """The part of the measure that the verdicts alone tell: rules needed, rivals, their distance, conflicting findings."""
    closeness, rivals, conflict = _rivalry(verdicts, code)
    rules = next(len(dict.fromkeys(verdict.column)) for verdict in verdicts if verdict.code == code)
    return Measure(rules, closeness, rivals, 0, conflict).total


def _rivalry(verdicts: list[Verdict], code: str) -> tuple[int, int, int]:
    """How close the nearest other verdict stands, how many are pointed to, how many findings speak for them or against the target."""
    verdict = next(v for v in verdicts if v.code == code)
    others = [v for v in verdicts if v.code != code and v.status in POINTED_TO]
    nearest = min((RANK[v.status] for v in others), default=9)
    closeness = max(0, 4 - max(1, nearest - RANK[verdict.status]))
    return closeness, len(others), len(verdict.opposing) + sum(len(v.supporting) for v in others)


def _unread(findings: Findings, result: Classification, code: str) -> int:
    """Stated findings that no criterion of the row reads."""
    read = {path for criterion in result.by_code[code].disorder.all_criteria for path in criterion.reads}
    fields = {path.partition(".")[0] for path in read if "." not in path}
    return sum(1 for path in _leaves(findings.canonical()) if path not in read and path.partition(".")[0] not in fields)


def _leaves(document: dict[str, Any]) -> list[str]:
    paths = []
    for field, value in document.items():
        entries = value if isinstance(value, list) else [value]
        for entry in entries:
            paths += [f"{field}.{key}" for key in entry if key != "day"] if isinstance(entry, dict) else [field]
    kept = [path for path in paths if not path.startswith(("incidental.", "drugs."))]
    return [*kept, *(f"incidental.{value['name']}" for value in document.get("incidental", ()))] + ["noise"] * len(
        document.get("drugs", ())
    )
