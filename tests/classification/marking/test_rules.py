"""The sentence above a question says what the marking does."""

import string
from decimal import Decimal

import pytest

from classification.marking import RULES, Act, Essential, Plan, rule_for
from classification.marking.rules import percent

ASKED = {"cap": 4, "number": 3, "allowance": 1}
KEYS = {"one": "a", "two": "b"}
KEY_ROWS = dict.fromkeys("abcd", True)
PLAN = Plan(essential={"a": Essential(deadline=1)}, harmful={"h"}, critical={"k"})

# What each sentence promises, as answers and the score they earn.
PROMISES = [
    ("count", "full marks", (Decimal("0.8"), Decimal("0.8")), {}, "1"),
    ("count", "a factor of 1000 earns 50 %", (Decimal(800), Decimal("0.8")), {"practice": True}, "0.5"),
    ("count", "nothing in an exam", (Decimal(800), Decimal("0.8")), {}, "0"),
    ("classify", "another named definition earns 50 %", ("b", KEYS, "one", "ab"), {}, "0.5"),
    ("single_best", "nothing is subtracted", ("b", {"one": "a"}, "one", "ab"), {}, "0"),
    ("diagnosis", "another named definition 50 %", ("b", KEYS, "one"), {}, "0.5"),
    ("diagnosis", "a family is no diagnosis", ("p", {"one": "a"}, "one"), {}, "0"),
    ("select_all", "each wrong one against you", ("abd", "abc", "abcdefgh"), {}, "0.333333"),
    ("select_all", "never below zero", ("def", "abc", "abcdefgh"), {}, "0"),
    ("pick_n", "at least half of them right earns 50 %", ("abd", "abc", "abcdefgh"), {}, "0.5"),
    ("pick_n", "fewer earns nothing", ("ade", "abc", "abcdefgh"), {}, "0"),
    ("true_false", "more than half of them right earns 50 %", (dict.fromkeys("abc", True), KEY_ROWS), {}, "0.5"),
    ("true_false", "fewer earns nothing", (dict.fromkeys("ab", True), KEY_ROWS), {}, "0"),
    ("criteria", "not yet known", ({"a": "unknown"}, {"a": "unknown"}), {}, "1"),
    ("ranking", "caps the mark at 50 %", ("a", {"a": "probable", "b": "possible"}, "b"), {}, "0.5"),
    ("ranking", "At most 5 places", ("edcbaf", dict.fromkeys("abcdef", "probable")), {}, "1"),
    ("next_test", "as a share of the most", (3, 6), {}, "0.5"),
    ("one_test", "as a share of the most", (3, 6), {}, "0.5"),
    ("actions", "a needless one costs nothing", ("abx", "ab", "abhxyz"), {"cap": 4, "harmful": "h"}, "1"),
    ("actions", "a harmful one", ("abh", "ab", "abhxyz"), {"cap": 4, "harmful": "h"}, "0"),
    ("actions", "more than 4", ("abxyz", "ab", "abhxyz"), {"cap": 4, "harmful": "h"}, "0"),
    ("management", "50 % if late", ([Act("a", at=2)], PLAN), {}, "0.5"),
    ("management", "a harmful one caps the mark at 40 %", ([Act("a"), Act("h")], PLAN), {}, "0.4"),
    ("management", "a critical one at 0 %", ([Act("a"), Act("k")], PLAN), {}, "0"),
    ("justify", "missing ones and superfluous ones cost", ("abc", ["ab"], "abcd"), {}, "0.8"),
    ("justify", "speaks against the verdict costs more", ("abd", ["ab"], "abcd", "d"), {}, "0.3"),
    ("flip", "truly alters the verdict", ("a", "ab", "abc"), {}, "1"),
    ("matching", "Each pair counts the same", ({"a": "x", "b": "x"}, {"a": "x", "b": "y"}), {}, "0.5"),
    ("ordering", "share of all pairs", ("ba", "ab"), {}, "0"),
    ("concordance", "compared with the commonest answer", ("less", {"less": 3, "more": 9}), {}, "0.333333"),
]


@pytest.mark.parametrize(("kind", "words", "args", "options", "score"), PROMISES)
def test_the_words_and_the_marking_agree(kind, words, args, options, score):
    rule = rule_for(kind)
    assert words in rule.sentence(**{name: ASKED[name] for name in rule.asks})
    assert str(rule.mark(*args, **options).score) == score


@pytest.mark.parametrize("kind", sorted(RULES))
def test_a_sentence_is_one_sentence_and_fills_completely(kind):
    rule = RULES[kind]
    fields = {name for _, name, _, _ in string.Formatter().parse(rule.says) if name}
    assert fields == set(rule.values) | set(rule.asks)
    text = rule.sentence(**{name: ASKED[name] for name in rule.asks})
    assert text.endswith(".")
    assert text.count(". ") == 0
    assert rule.message == f"marking.{kind}"


def test_certainty_is_for_single_decisions():
    assert {kind for kind, rule in RULES.items() if rule.single} == {
        "classify",
        "count",
        "diagnosis",
        "flip",
        "one_test",
        "single_best",
    }


def test_an_unknown_kind_names_the_known_ones():
    with pytest.raises(KeyError, match="single_best"):
        rule_for("essay")


def test_a_share_reads_as_a_percentage():
    assert [percent(value) for value in (Decimal("0.5"), 1, Decimal("0.125"))] == ["50 %", "100 %", "12.5 %"]
