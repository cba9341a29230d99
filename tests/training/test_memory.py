"""When something is due: by the library's own intervals, within the daily limit, the most harmful to forget first."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from classification.concepts import DRUG, EMERGENCY, MUST_NOT_MISS, OTHER, Concept, concept
from classification.criterion import CATALOGUE
from classification.disorders import DISORDERS
from training.memory import SCHEDULER, Memory, Plan, plan, remember

START = date(2026, 1, 5)
G, A = Rating.Good, Rating.Again
REFERENCE = (G, G, G, G, G, G, A, A, G, G, G, G, G)
EVERY = [known for kind, codes in (("disorder", DISORDERS), ("criterion", [row.id for row in CATALOGUE])) for code in codes
         if (known := concept(kind, code)) is not None and known.patients]  # fmt: skip
ratings = st.sampled_from(list(Rating))
days = st.integers(0, 400).map(lambda n: START + timedelta(days=n))
histories = st.lists(st.tuples(days, ratings), min_size=1, max_size=30)


def whenever_due(given_ratings: Iterable[Rating]) -> list[int]:
    """The intervals in days when each recall comes on the day it is due."""
    day, recalls, intervals = START, [], []
    for rating in given_ratings:
        recalls.append((day, rating))
        memory = remember(recalls)
        intervals.append((memory.due - day).days)
        day = memory.due
    return intervals


# the library


def test_the_pinned_library_gives_the_intervals_of_its_own_test() -> None:
    """py-fsrs 6.3.2, tests/test_basic.py, test_review_card: its defaults, with steps of minutes, fuzz off."""
    library, card, now, intervals = Scheduler(enable_fuzzing=False), Card(card_id=1), datetime(2022, 11, 29, 12, 30, tzinfo=UTC), []
    for rating in REFERENCE:
        card, _ = library.review_card(card, rating, now)
        assert card.last_review is not None
        intervals.append((card.due - card.last_review).days)
        now = card.due
    assert intervals == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]


def test_the_pinned_library_gives_the_memory_of_its_own_test() -> None:
    """The same file, test_memo_state."""
    library, card, now = Scheduler(enable_fuzzing=False), Card(card_id=1), datetime(2022, 11, 29, 12, 30, tzinfo=UTC)
    for rating, later in zip((A, G, G, G, G, G), (0, 0, 1, 3, 8, 21), strict=True):
        now += timedelta(days=later)
        card, _ = library.review_card(card, rating, now)
    assert card.stability == pytest.approx(53.62691, abs=1e-4)
    assert card.difficulty == pytest.approx(6.3574867, abs=1e-4)


def test_without_the_steps_of_minutes_the_intervals_are_those_of_the_reference() -> None:
    """A right answer goes on as there after its steps; a wrong one comes back on another day instead of after minutes."""
    assert whenever_due(REFERENCE[:5]) == [2, 11, 46, 163, 497]
    assert whenever_due(REFERENCE)[6:] == [9, 1, 2, 4, 7, 13, 22]


def test_what_is_likely_recalled_falls_as_the_forgetting_curve_says() -> None:
    """Grading 3.12: S = 10, d = .1542."""
    card = Card(card_id=1, stability=10.0, difficulty=5.0, due=datetime(2026, 1, 5, 12, tzinfo=UTC))
    card.last_review = datetime(2026, 1, 5, 12, tzinfo=UTC)
    told = [Memory(card).retrievability(START + timedelta(days=n)) for n in (0, 1, 5, 10, 20, 50, 100)]
    assert told == pytest.approx([1, 0.985682, 0.940344, 0.9, 0.845885, 0.760528, 0.692827], abs=1e-6)


def test_nothing_is_left_to_chance() -> None:
    assert not SCHEDULER.enable_fuzzing
    assert SCHEDULER.learning_steps == SCHEDULER.relearning_steps == ()


# one memory


@given(histories)
def test_a_memory_is_the_same_in_whatever_order_it_is_told(recalls: list[tuple[date, Rating]]) -> None:
    shuffled = Random(1).sample(recalls, len(recalls))
    assert remember(recalls) == remember(shuffled) == remember(recalls)


@given(histories)
def test_due_is_never_before_the_day_after_the_last_recall(recalls: list[tuple[date, Rating]]) -> None:
    memory = remember(recalls)
    assert memory.last == max(day for day, _ in recalls)
    assert memory.due > memory.last


@given(histories)
def test_the_recalls_of_one_day_count_once_the_worst_of_them(recalls: list[tuple[date, Rating]]) -> None:
    worst = {day: min(rating for at, rating in recalls if at == day) for day, _ in recalls}
    assert remember(recalls) == remember(worst.items())


@given(histories)
def test_it_is_scheduled_as_the_library_alone_would(recalls: list[tuple[date, Rating]]) -> None:
    once = sorted(dict(recalls).items())
    card = Card(card_id=0, due=datetime(2020, 1, 1, tzinfo=UTC))
    for day, rating in once:
        card, _ = SCHEDULER.review_card(card, rating, datetime(day.year, day.month, day.day, 9, 30, tzinfo=UTC))
    memory = remember(once)
    assert (memory.due, memory.card.stability) == (card.due.date(), card.stability)


@given(histories, st.integers(0, 400))
def test_what_is_recalled_gets_less_likely_with_time(recalls: list[tuple[date, Rating]], later: int) -> None:
    memory = remember(recalls)
    told = [memory.retrievability(memory.last + timedelta(days=n)) for n in (0, later, later + 1)]
    assert 1 == told[0] >= told[1] >= told[2] > 0


# a day's plan

memories_of_many = st.dictionaries(st.sampled_from(EVERY), histories.map(remember), max_size=40)


@given(memories_of_many, st.integers(1, 30), days)
def test_whatever_lies_behind_a_day_its_plan_keeps_to_the_limit(memories: dict[Concept, Memory], limit: int, day: date) -> None:
    told = plan(memories, limit, day)
    assert len(told.today) + min(len(told.done), limit) <= limit
    assert len(told.today) + told.waiting == sum(memory.due <= day for memory in memories.values())
    assert {one.concept for one in told.today}.isdisjoint(told.done)


@given(memories_of_many, days)
def test_the_most_harmful_to_forget_comes_first_then_what_is_least_likely_recalled(memories: dict[Concept, Memory], day: date) -> None:
    today = plan(memories, 1000, day).today
    for earlier, later in pairwise(today):
        assert (earlier.concept.danger, earlier.retrievability) <= (later.concept.danger, later.retrievability)


def test_what_was_done_today_counts_against_the_limit() -> None:
    codes = ("DIN", "LON", "CIN", "INF", "FEL")
    memories = {known: remember([(START, A)]) for known in EVERY if known.code in codes}
    day = START + timedelta(days=3)
    first, *_ = plan(memories, 2, day).today
    memories[first.concept] = remember([(START, A), (day, G)])
    told = plan(memories, 2, day)
    assert ([one.concept.code for one in told.today], [one.code for one in told.done], told.waiting) == (["LON"], ["DIN"], 3)


def test_what_was_shown_for_the_first_time_today_was_not_due_and_takes_no_place() -> None:
    memories = {known: remember([(START, G)]) for known in EVERY[:3]}
    told = plan(memories, 1, START)
    assert (told.today, told.done, told.waiting, told.following) == ([], [], 0, START + timedelta(days=2))


# a learner


def simulate(limit: int, until: int, away: range, rng: Random) -> tuple[list[tuple[date, Plan]], list[tuple[date, Concept]]]:
    """A learner who meets two new concepts a day for a month, plays everything that is due, and is away for a while."""
    recalls: dict[Concept, list[tuple[date, Rating]]] = {}
    plans, met = [], []
    fresh = iter(rng.sample(EVERY, len(EVERY)))
    for n in range(until):
        day = START + timedelta(days=n)
        if n in away:
            continue
        for known in [next(fresh), next(fresh)] if n < 30 else []:
            recalls[known] = [(day, rng.choice(list(Rating)))]
        while today := plan({known: remember(shown) for known, shown in recalls.items()}, limit, day).today:
            met.append((day, today[0].concept))
            recalls[today[0].concept].append((day, rng.choices(list(Rating), (2, 2, 5, 1))[0]))
        plans.append((day, plan({known: remember(shown) for known, shown in recalls.items()}, limit, day)))
    return plans, met


@pytest.mark.parametrize("seed", range(3))
def test_a_learner_back_from_thirty_days_never_meets_more_than_the_limit_on_any_day(seed: int) -> None:
    limit = 5
    plans, met = simulate(limit, 120, range(31, 61), Random(seed))
    a_day = [sum(at == day for at, _ in met) for day, _ in plans]
    assert max(a_day) == limit
    assert all(len(told.done) <= limit for _, told in plans)
    back = next(told for day, told in plans if day == START + timedelta(days=61))
    assert back.waiting > 3 * limit, "there is a backlog, or this would prove nothing"
    waiting = [told.waiting for day, told in plans if day >= START + timedelta(days=61)]
    assert waiting[0] > min(waiting)


def test_a_backlog_is_worked_off_the_most_harmful_first() -> None:
    """Nothing else falls due meanwhile: every recall is a good one, after many days."""
    rng = Random(7)
    behind = {known: remember([(START + timedelta(days=rng.randrange(5)), Rating.Good)]) for known in rng.sample(EVERY, 40)}
    day, met = START + timedelta(days=35), []
    while len(met) < 40:
        told = plan(behind, 6, day)
        assert len(told.today) + len(told.done) <= 6
        for one in told.today:
            met.append(one)
            behind[one.concept] = Memory(remember([(day, Rating.Easy)]).card, one.memory.due)
        day += timedelta(days=1)
    dangers = [one.concept.danger for one in met]
    assert dangers == sorted(dangers)
    assert len(set(dangers)) > 2
    assert {MUST_NOT_MISS, EMERGENCY, DRUG, OTHER} >= set(dangers)
    assert (day - START).days == 35 + 7
