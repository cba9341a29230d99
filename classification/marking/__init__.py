"""Marks for answers: pure rules, each returning a `Mark`. Nobody imports deeper than this."""

from classification.marking.certainty import (
    Calibration,
    accuracy_plus_bonus,
    best_level,
    brier,
    calibration,
    certainty_bonus,
    certainty_mark,
    expected_mark,
    wilson,
)
from classification.marking.choices import (
    all_or_nothing,
    coverage,
    every_decision,
    half_right,
    mark_flip,
    mark_key_feature,
    mark_long_menu,
    mark_pick_n,
    mark_selection,
    mark_single_best,
    net_correct,
    share_of_keys,
)
from classification.marking.justification import mark_justification
from classification.marking.management import Act, Essential, Plan, mark_management
from classification.marking.marks import Label, Mark, NotMarkable, Number, OptionFeedback, mean_mark
from classification.marking.mastery import Tracing, guess_for, known_after, known_from, mastered, rating
from classification.marking.next_test import mark_next_test
from classification.marking.numeric import mark_carried_forward, mark_number, read_number
from classification.marking.panel import mark_concordance, panel_suffices
from classification.marking.ranking import mark_ranking
from classification.marking.rows import mark_criteria, mark_matching, mark_ordering, mark_true_false
from classification.marking.rules import RULES, Rule, rule_for
from classification.marking.standards import (
    AngoffCut,
    angoff,
    cohen,
    local_multiplier,
    modified_cohen,
    norm_cut_allowed,
)
from classification.marking.tries import mastery_evidence, practice_score, recorded_score, try_share

__all__ = [
    "RULES",
    "Act",
    "AngoffCut",
    "Calibration",
    "Essential",
    "Label",
    "Mark",
    "NotMarkable",
    "Number",
    "OptionFeedback",
    "Plan",
    "Rule",
    "Tracing",
    "accuracy_plus_bonus",
    "all_or_nothing",
    "angoff",
    "best_level",
    "brier",
    "calibration",
    "certainty_bonus",
    "certainty_mark",
    "cohen",
    "coverage",
    "every_decision",
    "expected_mark",
    "guess_for",
    "half_right",
    "known_after",
    "known_from",
    "local_multiplier",
    "mark_carried_forward",
    "mark_concordance",
    "mark_criteria",
    "mark_flip",
    "mark_justification",
    "mark_key_feature",
    "mark_long_menu",
    "mark_management",
    "mark_matching",
    "mark_next_test",
    "mark_number",
    "mark_ordering",
    "mark_pick_n",
    "mark_ranking",
    "mark_selection",
    "mark_single_best",
    "mark_true_false",
    "mastered",
    "mastery_evidence",
    "mean_mark",
    "modified_cohen",
    "net_correct",
    "norm_cut_allowed",
    "panel_suffices",
    "practice_score",
    "rating",
    "read_number",
    "recorded_score",
    "rule_for",
    "share_of_keys",
    "try_share",
    "wilson",
]
