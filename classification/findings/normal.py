"""Normal unless said: groups that an author declares normal are written into the whole patient, before any masking.

A declaration fills only what nothing stated touches (OP-01, OP-02), and never the marrow, the germline, antibody tests,
Duffy status or the statement that the work-up is complete (OP-05).
"""

from typing import Any

from classification.faults import Fault, Refused
from classification.findings.groups import GROUPS

DECLARABLE = tuple(name for name, group in GROUPS.items() if group.normal)


def complete_with_normal(raw: dict[str, Any], declared: list[str]) -> dict[str, Any]:
    """The raw findings with every unmentioned field of the declared groups at its normal value.

    A group told as dated observations is completed in its first one, so that later observations may still differ.
    Raises Refused when a group cannot be declared normal.
    """
    wrong = [name for name in declared if name not in DECLARABLE]
    if wrong:
        remedy = f"Declare only: {', '.join(DECLARABLE)}."
        raise Refused([Fault("normal_unless_said", f"'{name}' cannot be declared normal.", remedy) for name in wrong])
    completed = dict(raw)
    for name in declared:
        stated = completed.get(name)
        observations = [dict(item) for item in stated] if isinstance(stated, list) else [dict(stated or {})]
        mentioned = {key for observation in observations for key in observation}
        normal = {key: value for key, value in GROUPS[name].normal.items() if key not in mentioned}
        completed[name] = [{**normal, **observations[0]}, *observations[1:]]
    return completed
