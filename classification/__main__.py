"""The command line: findings or a case in, a classification out (design 4.4)."""

import argparse
import json
import sys
from typing import Any

from classification.classify import classify
from classification.definitions import SETS, named
from classification.explain import explain, in_english
from classification.faults import Fault, Refused
from classification.findings import Findings, complete_with_normal, mask, read_findings
from classification.reader import Document, read_document
from classification.report import report


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; 0 when a classification was written, 2 on bad input with a line per fault on standard error."""
    parser = argparse.ArgumentParser(prog="python -m classification", description=__doc__)
    parser.add_argument("file", nargs="?", help="findings or a case in YAML or JSON; - for standard input")
    parser.add_argument("--definitions", default="school-2020", metavar="SET", help=f"one of {', '.join(SETS)}")
    parser.add_argument("--step", type=int, metavar="N", help="of a case file: what is revealed by step N")
    parser.add_argument("--text", action="store_true", help="sentences instead of JSON")
    parser.add_argument("--schema", action="store_true", help="the JSON Schema of the findings")
    options = parser.parse_args(arguments)
    if options.schema:
        print(json.dumps(Findings.model_json_schema(), indent=2, sort_keys=True))
        return 0
    try:
        if options.file is None:
            raise Refused([Fault("file", "is missing.", "Name a file of findings, or - for standard input.")])
        if options.definitions not in SETS:
            raise Refused([Fault("--definitions", f"'{options.definitions}' is not known.", f"There are: {', '.join(SETS)}.")])
        findings = findings_of(read_document(options.file), options.step)
    except Refused as refused:
        for fault in refused.faults:
            print(fault, file=sys.stderr)
        return 2
    result = classify(findings, named(options.definitions))
    if options.text:
        print("\n".join(in_english(line) for line in explain(result)))
    else:
        print(json.dumps(report(result), indent=2, ensure_ascii=False))
    return 0


def findings_of(document: Document, step: int | None) -> Findings:
    """The findings of a document: its own, or of a case those revealed by a step (the last when none is named)."""
    raw: Any = document.value
    if not isinstance(raw, dict) or "steps" not in raw:
        return read_findings(raw, file=document.name, lines=document.line)
    patient = raw.get("patient")
    if not isinstance(patient, dict):
        raise Refused([Fault("patient", "is missing.", "A case tells its patient's findings under 'patient'.", document.name)])
    steps = raw["steps"]
    told = {
        "now": max(each.get("day", 0) for each in steps),
        **complete_with_normal(patient, raw.get("normal_unless_said", [])),
    }
    whole = read_findings(told, file=document.name, lines=document.line, at=("patient",))
    if step is not None and not 1 <= step <= len(steps):
        raise Refused([Fault("--step", f"{step} is not a step of this case.", f"It has steps 1 to {len(steps)}.", document.name)])
    reached = steps[: step or len(steps)]
    revealed = {path for each in reached for path in each.get("reveals", [])}
    return mask(whole, revealed, now=max(each.get("day", 0) for each in reached))


if __name__ == "__main__":
    sys.exit(main())
