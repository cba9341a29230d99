"""The kinds of question of a case, by name."""

from typing import Any

from cases.kinds.actions import Actions
from cases.kinds.axis import Axis
from cases.kinds.count import CountOfNeutrophils
from cases.kinds.criteria import Criteria
from cases.kinds.diagnosis import Diagnosis
from cases.kinds.differential import Differential
from cases.kinds.flip import Flip
from cases.kinds.justify import Justify
from cases.kinds.knowledge import Knowledge
from cases.kinds.mechanisms import Mechanisms
from cases.kinds.next_test import NextTest

KINDS: dict[str, Any] = {
    kind.name: kind
    for kind in (
        CountOfNeutrophils(),
        Axis(),
        Diagnosis(),
        Mechanisms(),
        Criteria(),
        Differential(),
        Actions(),
        Justify(),
        Flip(),
        NextTest(),
        Knowledge(),
    )
}
