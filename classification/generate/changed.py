"""The same patient with one change: another value of one finding, told where it becomes known, and everything before it as it was."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from classification.changes import Change, single_changes
from classification.classify import classify
from classification.faults import Refused
from classification.findings import Findings, complete_with_normal, read_findings
from classification.generate.case import Generated
from classification.generate.document import document_of
from classification.generate.patient import Drawn
from classification.generate.steps import entries
from classification.verdict import Status
from classification.whatif import change

# Results: what is told of them hangs on nothing else that is told. Person, counts and story are woven through the whole text.
TOLD_ALONE = (
    "duffy", "film", "spleen", "chemistry", "immunology", "infection_tests", "antibody_tests", "lymphocytes", "marrow", "molecular",
    "germline", "maternal", "metabolic", "pancreas", "haemophagocytosis", "drugs",
)  # fmt: skip
NOT_DONE = ("done", "reviewed", "imaged")  # whether a test was done is another question than what it showed
Front = tuple[str, Status | None] | None


class NotChanged(Exception):
    """The patient cannot be told with this change; says why."""


def changes_of(findings: Findings) -> list[Change]:
    """The single changes of stated findings that can be told by themselves; whether a patient holds with one is seen by making it."""
    return [
        each for each, _changed in single_changes(findings)
        if each.path.partition(".")[0].partition("@")[0] in TOLD_ALONE and each.path.rpartition(".")[2] not in NOT_DONE
    ]  # fmt: skip


def front(findings: Findings) -> Front:
    """What stands first, and how."""
    first = classify(findings).first
    return (first.code, first.status) if first else None


def pointed_to(findings: Findings) -> dict[str, Status | None]:
    """All that is pointed to, and how."""
    return {verdict.code: verdict.status for verdict in classify(findings).pointed_to}


def with_change(made: Generated, path: str, value: str) -> dict[str, Any]:
    """The document of the same patient with one finding at another value, and the step at which that becomes known marked.

    Raises NotChanged where the change cannot be read, contradicts the rest, or is not told by the text.
    """
    drawn, before = _changed(made.drawn, path, value), made.document
    now = front(drawn.findings)
    try:
        after = document_of(drawn, made.seed, made.difficulty, ends_as=now[0] if now else "")
    except (IndexError, KeyError) as missing:  # the text has no words for it
        raise NotChanged("the text has no words for it") from missing
    told = [index for index, (old, new) in enumerate(zip(before["steps"], after["steps"], strict=False)) if old["text"] != new["text"]]
    field = path.partition(".")[0].partition("@")[0]
    if len(before["steps"]) != len(after["steps"]):
        raise NotChanged("it would move the steps")
    if not told or field not in _known_by(after, told[0]):
        raise NotChanged("the text would not tell it")
    if [step["day"] for step in before["steps"]] != [step["day"] for step in after["steps"]]:
        raise NotChanged("it would move the days")
    return after | {"told_at": told[0]}


def _known_by(document: dict[str, Any], index: int) -> set[str]:
    return {path for step in document["steps"][: index + 1] for path in step["reveals"]}


def _changed(drawn: Drawn, path: str, value: str) -> Drawn:
    field = path.partition(".")[0].partition("@")[0]
    if field not in TOLD_ALONE:
        raise NotChanged(f"{field} cannot be changed by itself")
    try:
        wanted = change(drawn.findings, path, value)
        document = _document(drawn, field, wanted)
        findings = read_findings({"now": drawn.findings.now, **complete_with_normal(document, list(drawn.normal))})
    except Refused as refused:
        raise NotChanged("; ".join(str(fault) for fault in refused.faults)) from refused
    if findings == drawn.findings:
        raise NotChanged("it is so already")
    before = entries(complete_with_normal(drawn.document, list(drawn.normal))[field])
    return replace(drawn, document=document, findings=findings, changed=tuple(e for e in entries(document[field]) if e not in before))


def _document(drawn: Drawn, field: str, wanted: Findings) -> dict[str, Any]:
    """The author's document with what has changed of one field; what is the same keeps the author's words."""
    whole = deepcopy(complete_with_normal(drawn.document, list(drawn.normal)))
    old, new = drawn.findings.canonical(), wanted.canonical()
    if not entries(whole[field]):
        return whole | {field: new[field]}
    told = [whole[field]] if isinstance(whole[field], dict) else whole[field]
    if len(new[field]) != len(told):
        raise NotChanged("it would add a finding or take one away")
    for entry, was, then in zip(told, old[field], new[field], strict=True):
        entry |= {key: value for key, value in then.items() if was.get(key) != value}
        for key in was.keys() - then.keys():
            entry.pop(key, None)
    return whole
