"""Sequential management."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.marking import Act, Essential, NotMarkable, Plan, mark_management

SEPSIS = Plan(
    essential={
        "antibiotics": Essential(deadline=60),
        "cultures": Essential(states=frozenset({"arrival"})),
        "stop the drug": Essential(),
        "admit": Essential(states=frozenset({"arrival", "ward"})),
    },
    relevant={"lactate"},
    harmful={"wait for cultures", "rechallenge"},
    critical={"rechallenge"},
    allowance=1,
)
DONE = {
    "antibiotics": Act("antibiotics", "arrival", 60),
    "cultures": Act("cultures", "arrival", 5),
    "stop the drug": Act("stop the drug", "ward", 500),
    "admit": Act("admit", "ward", 90),
}
ALL = list(DONE.values())

RUNS = [
    # what was done, score, label
    (ALL, "1", "right"),
    ([*ALL, Act("lactate")], "1", "right"),
    ([*ALL, Act("ESR")], "1", "right"),  # within the allowance
    ([*ALL, Act("ESR"), Act("ESR")], "1", "right"),  # the same thing counts once
    ([*ALL, Act("ESR"), Act("titre")], "0.9375", "partly"),  # 1 - 0.25/4
    ([*ALL[1:], Act("antibiotics", "ward", 61)], "0.875", "partly"),  # late: half
    ([*ALL, Act("antibiotics", "ward", 300)], "1", "right"),  # a repeat takes nothing away
    (ALL[1:], "0.75", "partly"),
    ([*ALL, Act("wait for cultures")], "0.4", "unsafe"),
    ([ALL[0], Act("wait for cultures")], "0.25", "unsafe"),  # a cap, not a floor
    ([*ALL, Act("rechallenge")], "0", "unsafe"),
    ([Act(name) for name in "abcdefgh"], "0", "wrong"),  # never below zero
    ([], "0", "wrong"),
]


@pytest.mark.parametrize(("acts", "score", "label"), RUNS)
def test_what_is_done_in_time_counts(acts, score, label):
    result = mark_management(acts, SEPSIS)
    assert (str(result.score), result.label) == (score, label)


def test_harms_stand_in_the_tally():
    assert mark_management([Act("rechallenge"), Act("wait for cultures")], SEPSIS).harms == (
        "rechallenge",
        "wait for cultures",
    )


def test_a_panel_may_weigh_the_actions():
    plan = Plan(essential={"antibiotics": Essential(weight=3), "letter": Essential(weight=1)})
    assert str(mark_management([Act("antibiotics")], plan).score) == "0.75"


@pytest.mark.parametrize(
    "fields",
    [
        {"essential": {}},
        {"essential": {"admit": Essential(weight=0)}},
        {"essential": {"admit": Essential()}, "harmful": {"admit"}},
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(fields):
    with pytest.raises(NotMarkable):
        Plan(**fields)


NAMES = [*SEPSIS.essential, *SEPSIS.relevant, *SEPSIS.harms, "ESR", "titre"]
acts = st.lists(st.builds(Act, st.sampled_from(NAMES), st.sampled_from(["arrival", "ward"]), st.integers(0, 200)))


@given(acts)
def test_a_score_lies_between_0_and_1_and_harm_caps_it(done):
    result = mark_management(done, SEPSIS)
    assert 0 <= result.score <= (0.4 if result.harms else 1)
    assert "rechallenge" not in result.harms or result.score == 0


@given(acts, st.randoms())
def test_the_order_of_the_list_changes_nothing(done, random):
    mixed = list(done)
    random.shuffle(mixed)
    assert mark_management(mixed, SEPSIS) == mark_management(done, SEPSIS)
