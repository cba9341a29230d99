"""Normal unless said: groups that an author declares normal are written into the whole patient, before any masking.

A declaration fills only what nothing stated touches (OP-01, OP-02), and never the marrow, the germline, antibody tests,
Duffy status or the statement that the work-up is complete (OP-05).
"""

from typing import Any

from classification.faults import Fault, Refused
from classification.findings.groups import GROUPS

# What a stated finding speaks against, so that no declaration writes it (OP-01, OP-02).
SPOKEN_AGAINST: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {
    ("statement", "other_causes"): (
        ("history", "chemo_recent"),
        ("history", "radiation_recent"),
        ("history", "recent_viral_illness"),
        ("history", "associated_disease"),
        ("chemistry", "b12"),
        ("chemistry", "folate"),
        ("chemistry", "copper"),
        ("chemistry", "mma_high"),
        ("film", "blasts"),
        ("film", "dysplasia"),
        ("spleen", "portal_hypertension"),
        ("infection_tests", "result"),
    ),
    ("statement", "second_cytopenia"): (("counts", "hb"), ("counts", "plt"), ("statement", "lineages")),
    ("history", "associated_disease"): (("history", "ra_seropositive_erosive"),),
    ("film", "blasts"): (("film", "blasts_pct"),),
    ("spleen", "enlarged"): (("spleen", "cm"),),
    ("lymphocytes", "lgl_count"): (("lymphocytes", "nk_count"),),
    ("lymphocytes", "nk_count"): (("lymphocytes", "lgl_count"),),
}
QUIET: tuple[object, ...] = (None, False, "unknown", "normal", "high", "low_normal", "neg", "pending", "none", [])
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
        told = stated if isinstance(stated, list) and stated else [stated or {}]
        if not all(isinstance(item, dict) for item in told):
            continue  # ill-shaped: reading the document says so, with its line
        observations = [dict(item) for item in told]
        mentioned = {key for observation in observations for key in observation}
        touched = mentioned | {key for key in GROUPS[name].normal if _spoken_against(raw, name, key)}
        normal = {key: value for key, value in GROUPS[name].normal.items() if key not in touched}
        completed[name] = [{**normal, **observations[0]}, *observations[1:]]
    return completed


def _spoken_against(raw: dict[str, Any], name: str, key: str) -> bool:
    """Whether a finding is stated that this normal value would contradict."""
    for group, member in SPOKEN_AGAINST.get((name, key), ()):
        told = raw.get(group)
        for observation in told if isinstance(told, list) else [told]:
            if isinstance(observation, dict) and observation.get(member) not in QUIET:
                return True
    return False
