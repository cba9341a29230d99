"""The key of a question as plain values: everything of the classification that its mark hangs on."""

import json
from typing import Any

from cases.documents import Checked, Question
from cases.kinds import KINDS
from cases.moment import Moment


def key_of(asked: Question, told: Moment) -> Any:
    """The key under the definition named, and under others where an answer may be right by those."""
    kind = KINDS[asked.kind]
    match asked.kind:
        case "actions":
            wanted, harmful = kind.key(asked, told)
            key: Any = {"asked for": sorted(wanted), "harmful": sorted(harmful)}
        case "axis" | "diagnosis":
            key = kind.keys(asked, told)
        case "criteria" | "flip" | "justify" | "next_test":
            key = kind.key(asked, told)
        case "differential":
            key = {code: status or "open" for code, status in told.asked_under(asked).statuses.items()}
        case _:
            key = kind.ideal(asked, told)
    return json.loads(json.dumps(key, sort_keys=True))


def keys_of(checked: Checked) -> dict[str, Any]:
    """The key of every question of a case, by its id, under today's rules."""
    moments = [Moment(checked, index) for index in range(len(checked.case.steps))]
    return {question.id: key_of(question, told) for told in moments for question in told.step.questions}
