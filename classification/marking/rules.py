"""For each kind of question the one rule that marks it and the one sentence told above it.

Both stand in the same object, and every number in a sentence is taken from the constant that marks: the words and the
marking cannot drift apart."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from classification.marking import choices, management, numeric, ranking
from classification.marking.choices import (
    mark_flip,
    mark_key_feature,
    mark_long_menu,
    mark_pick_n,
    mark_selection,
    mark_single_best,
)
from classification.marking.justification import mark_justification
from classification.marking.management import mark_management
from classification.marking.marks import HALF, Mark, Number, mean_mark
from classification.marking.next_test import mark_next_test
from classification.marking.numeric import mark_carried_forward, mark_number
from classification.marking.panel import mark_concordance
from classification.marking.ranking import mark_ranking
from classification.marking.rows import mark_criteria, mark_matching, mark_ordering, mark_true_false


def percent(share: Number) -> str:
    """A share as the learner reads it: 1/2 is 50 %."""
    return f"{float(Fraction(share) * 100):g} %"


@dataclass(frozen=True, slots=True)
class Rule:
    """How a kind of question is marked and what is said of it.

    mark     the call that marks an answer
    message  id of the sentence, for translation
    says     English template; `values` fills it, and `asks` names what the question itself must fill in (a cap)
    single   one decision, so that certainty-based marking may be used with it (grading 3.9)
    """

    mark: Callable[..., Mark]
    message: str
    says: str
    values: Mapping[str, str] = field(default_factory=dict)
    asks: tuple[str, ...] = ()
    single: bool = False

    def sentence(self, **asked: str | int) -> str:
        """The English sentence. A page that translates takes `message`, `says` and `values` instead."""
        return self.says.format(**self.values, **asked)


_ELSEWHERE = {"elsewhere": percent(choices.OTHER_DEFINITION_SHARE)}

RULES: Mapping[str, Rule] = {
    "count": Rule(
        mark_number,
        "marking.count",
        "A number within the tolerance earns full marks; a slip of the unit by a factor of {factor} earns {slip} in "
        "practice and nothing in an exam.",
        {"factor": str(numeric.UNIT_FACTOR), "slip": percent(numeric.UNIT_SLIP_SHARE)},
        single=True,
    ),
    "follow_through": Rule(
        mark_carried_forward,
        "marking.follow_through",
        "This part is marked against what follows from your own earlier number, so one slip is not paid for twice.",
    ),
    "single_best": Rule(
        mark_single_best,
        "marking.single_best",
        "One answer is best and earns full marks; nothing is subtracted for a wrong one.",
        single=True,
    ),
    "classify": Rule(
        mark_single_best,
        "marking.classify",
        "The answer of the definition in force earns full marks; one that is right only under another named definition "
        "earns {elsewhere}, and you are told which.",
        _ELSEWHERE,
        single=True,
    ),
    "diagnosis": Rule(
        mark_long_menu,
        "marking.diagnosis",
        "The exact diagnosis earns full marks and one right only under another named definition {elsewhere}; a family is no diagnosis.",
        _ELSEWHERE,
        single=True,
    ),
    "extended_matching": Rule(
        mean_mark,
        "marking.extended_matching",
        "Each stem is a single best answer of its own, and the mark is their mean.",
    ),
    "select_all": Rule(
        mark_selection,
        "marking.select_all",
        "Select all that apply: each right choice counts for you and each wrong one against you, never below zero.",
    ),
    "pick_n": Rule(
        mark_pick_n,
        "marking.pick_n",
        "Pick exactly {number}: all right earns full marks, at least half of them right earns {half}, fewer earns nothing.",
        {"half": percent(HALF)},
        ("number",),
    ),
    "true_false": Rule(
        mark_true_false,
        "marking.true_false",
        "Every row right earns full marks, more than half of them right earns {half}, fewer earns nothing; a blank is not right.",
        {"half": percent(HALF)},
    ),
    "criteria": Rule(
        mark_criteria,
        "marking.criteria",
        "Each row counts the same; say met, not met or not yet known, for what is not yet known is an answer too.",
    ),
    "ranking": Rule(
        mark_ranking,
        "marking.ranking",
        "At most {places} places count and the likelier belongs higher; leaving out a pointed-to diagnosis that must "
        "not be missed caps the mark at {cap}.",
        {"places": str(ranking.PLACES_COUNTED), "cap": percent(ranking.MISSED_CAP)},
    ),
    "next_test": Rule(
        mark_next_test,
        "marking.next_test",
        "The mark is how far your tests narrow the differential, as a share of the most that the same cost could buy.",
    ),
    "one_test": Rule(
        mark_next_test,
        "marking.one_test",
        "The mark is what the test tells in the mean of its results, in disorders: each that leaves the differential counts one, each "
        "made established one, each made probable a half; as a share of the most that one of these could tell at that price; "
        "a price adds money (1 to 5), days (at most 5) and twice the burden (0 to 5).",
        single=True,
    ),
    "actions": Rule(
        mark_key_feature,
        "marking.actions",
        "Choose at most {cap}: each decisive action counts and a needless one costs nothing, but a harmful one, or "
        "more than {cap}, and the question earns nothing.",
        asks=("cap",),
    ),
    "management": Rule(
        mark_management,
        "marking.management",
        "Each essential action counts, {late} if late; needless ones beyond {allowance} cost a little; a harmful one "
        "caps the mark at {harm} and a critical one at {critical}.",
        {
            "late": percent(management.LATE_SHARE),
            "harm": percent(management.HARM_CAP),
            "critical": percent(management.CRITICAL_CAP),
        },
        ("allowance",),
    ),
    "justify": Rule(
        mark_justification,
        "marking.justify",
        "Choose just the findings that suffice: missing ones and superfluous ones cost alike, and one that speaks "
        "against the verdict costs more.",
    ),
    "flip": Rule(
        mark_flip,
        "marking.flip",
        "Any single change that truly alters the verdict earns full marks.",
        single=True,
    ),
    "matching": Rule(mark_matching, "marking.matching", "Each pair counts the same; a wrong pair costs nothing more."),
    "ordering": Rule(
        mark_ordering,
        "marking.ordering",
        "The mark is the share of all pairs of items that stand in the right order.",
    ),
    "concordance": Rule(
        mark_concordance,
        "marking.concordance",
        "Your answer earns the share of panel members who chose it, compared with the commonest answer; this is "
        "practice and never counts towards a pass.",
    ),
}


def rule_for(kind: str) -> Rule:
    """The rule of a kind of question; an unknown kind is a KeyError that lists the known ones."""
    if kind not in RULES:
        raise KeyError(f"no kind of question {kind!r}; known: {', '.join(sorted(RULES))}")
    return RULES[kind]
