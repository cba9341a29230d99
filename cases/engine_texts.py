"""The texts of the engine that a page may show, listed for whoever translates: the engine itself knows of no gettext.

The names of the objectives stand with them, for they are part of the document's schema.
"""

from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

from cases.documents import OBJECTIVES
from cases.seen import WORDS
from classification.actions import ACTIONS
from classification.changes import members_of
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from classification.emergencies import EMERGENCIES
from classification.evidence import NAMES
from classification.findings.document import Findings
from classification.findings.groups import GROUPS
from classification.harms import HARMS
from classification.marking.certainty import LEVEL_SAYS, SAYS
from classification.marking.rules import RULES
from classification.mechanism import MECHANISMS
from classification.names import NOT_SETTLED, name_of
from classification.needless import REASONS
from classification.next_tests import TESTS
from classification.whatif import ITEMS, addable

# Sentences that the engine makes where it is asked: the course, the limit for an age, a number that was not understood.
MADE = (
    "a rhythm of 18 to 24 days", "at least 90 days between the first and the last low count, none normal between",
    "recovered within 90 days of the first low count", "a normal count between two low ones", "recovered under G-CSF", "not settled",
    "age not known", "1.0 from day 61 to 365", "1.0 low, 1.0 to below 1.5 uncertain, day 15 to 60",
    "neonatal limits by age, birth weight and gestation", "A plain number is expected, such as 0.8",
    "The comma can be read two ways; write 1.8 or 1800", "none", "not yet known",
)  # fmt: skip


def engine_texts() -> list[str]:
    """Each text once; a bare number is none."""
    return list(dict.fromkeys(text for text in _all() if text and any(letter.isalpha() for letter in text)))


def _all() -> Iterator[str]:
    yield from (*OBJECTIVES.values(), *MADE, *WORDS, *NAMES.values(), name_of(NOT_SETTLED))
    for row in DISORDERS.values():
        yield from (row.name, row.cap)
    yield from (criterion.sentence for criterion in CATALOGUE)
    for action in ACTIONS:
        yield from (action.says, *(reason.sentence for reason in action.reasons))
    for harm in HARMS:
        yield from (harm.says, harm.because)
    yield from (test.says for test in TESTS)
    yield from (reason.says for reason in REASONS)
    for mechanism in MECHANISMS.values():
        yield from (mechanism.says, mechanism.because)
    yield from (emergency.sentence for emergency in EMERGENCIES)
    yield from (*(rule.says for rule in RULES.values()), SAYS, *LEVEL_SAYS.values())
    yield from _words_of_findings()


def _words_of_findings() -> Iterator[str]:
    """Names of findings and the words they hold, as evidence and the what-if panel say them."""
    yield from ("neutrophils", "haemoglobin", "platelets", "leucocytes")
    for _path, label in addable():
        yield from (label, label.partition(": ")[2])
    models: dict[str, Any] = {"": Findings, **GROUPS, **ITEMS}
    for name, model in models.items():
        for field, info in model.model_fields.items():
            yield field.replace("_", " ")
            for word in (*_words_in(info.annotation), *members_of(name, field)):
                yield from (word, word.replace("_", " "))


def _words_in(annotation: Any) -> Iterator[str]:
    """The words that a field may hold."""
    for part in get_args(annotation):
        if get_origin(annotation) is Literal:
            yield str(part)
        elif part is not annotation:
            yield from _words_in(part)
