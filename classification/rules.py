"""The version of the rules, and a fingerprint that ties it to what they say: no rule changes silently (law 6)."""

import hashlib
import json

from classification.criterion import CATALOGUE
from classification.disorder import Disorder
from classification.disorders import DISORDERS

VERSION = "2026.6"
REVIEWED = "not yet reviewed by a haematologist"


def fingerprint() -> str:
    """A hash over all criteria and rows: ids, revisions, sentences, sources, columns and their masks."""
    criteria = [(c.id, c.revision, c.sentence, c.fact, c.sources, c.reads) for c in CATALOGUE]
    rows = [_row(row) for row in DISORDERS.values()]
    text = json.dumps([sorted(criteria), rows], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _row(row: Disorder) -> list[object]:
    def ids(pairs: tuple[tuple[object, int], ...]) -> list[list[object]]:
        return [[c.id, mask] for c, mask in pairs]  # type: ignore[attr-defined]

    return [
        row.code,
        [c.id for c in row.required],
        None if row.established is None else [c.id for c in row.established],
        [ids(pairs) for pairs in row.probable_pairs],
        [ids(pairs) for pairs in row.possible_pairs],
        [c.id for c in row.supportive],
        [[o.criterion.id, o.weight] for o in row.opposes],
        [[e.criterion.id, e.by_workup] for e in row.excludes],
    ]
