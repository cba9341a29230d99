"""Ordering tests: what a set of them costs and settles, the cheapest set that settles as much, and one test after another."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from classification.classify import Classification, classify
from classification.definitions import DEFAULT, Definitions
from classification.disorders import DISORDERS
from classification.findings.document import Findings
from classification.findings.mask import mask
from classification.lazy import lazy
from classification.next_tests import TESTS, Worth, differential, worth
from classification.verdict import RANK, Status

MOST = 10  # so many tests have 1024 sets, each classified once
LONGEST_WAIT = 5  # days count for no more in a price, as for a single test
LISTED = {test.code: test for test in TESTS}
DANGERS = frozenset(code for code, row in DISORDERS.items() if row.must_not_miss)


@dataclass(frozen=True, slots=True)
class Choice:
    """A test on offer in a patient whose results are known: what it would reveal, and what it costs."""

    code: str
    reveals: tuple[str, ...]
    money: int
    days: int
    burden: int


Set = tuple[Choice, ...]


def price_of(chosen: Sequence[Choice]) -> int:
    """Money, waiting and burden of tests in one number. Tests sent together are waited for together."""
    wait = min(max((test.days for test in chosen), default=0), LONGEST_WAIT)
    return sum(test.money + 2 * test.burden for test in chosen) + wait


@dataclass(frozen=True, slots=True)
class Reached:
    """What a classification settles: what stands in front and how, all that is established, all that is still in question."""

    front: tuple[str, Status | None] | None
    established: frozenset[str]
    in_question: frozenset[str]

    def as_much_as(self, other: "Reached") -> bool:
        """Whether this is the same verdict or a firmer one, and leaves no danger in question that the other has done with.

        As long as the other makes nothing probable, all that it still has in question is its verdict.
        """
        code, status = other.front or ("", None)
        if code and (self.front is None or self.front[0] != code or RANK[self.front[1]] > RANK[status]):
            return False
        more = self.in_question - other.in_question
        open_danger = more & DANGERS if RANK[status] <= RANK["probable"] else more
        return self.established >= other.established and not open_danger


def reached(result: Classification) -> Reached:
    """What is settled by what is known."""
    first = result.first
    return Reached(
        (first.code, first.status) if first else None,
        frozenset(verdict.code for verdict in result.settled),
        frozenset(verdict.code for verdict in result.pointed_to),
    )


@dataclass(frozen=True, slots=True)
class Seen:
    """What is settled, and how many disorders are pointed to and not excluded."""

    reached: Reached
    pointed_to: int
    not_excluded: int


@dataclass
class Bench:
    """A patient at the moment at which tests may be ordered: all findings, what has been revealed, the day, what is on offer.

    Tests that this patient does not need, or that would harm (`refused`), belong to no way that is looked for.
    Sets are compared on the day on which the slowest result would be in. What else happens after the day of the order is not
    known then, so that nothing but the results tells two sets apart.
    """

    whole: Findings
    revealed: tuple[str, ...]
    day: int
    offered: Set
    refused: frozenset[str] = frozenset()
    definitions: Definitions = DEFAULT

    def __post_init__(self) -> None:
        self._seen: dict[frozenset[str], Seen] = {}

    @lazy
    def worthwhile(self) -> Set:
        """The tests on offer that may be ordered in this patient."""
        return tuple(test for test in self.offered if test.code not in self.refused)

    @lazy
    def results_in(self) -> int:
        """The day of the last result, or the last day of the patient where that is earlier."""
        return max(self.day, min(self.day + max((test.days for test in self.offered), default=0), self.whole.now))

    @lazy
    def by_then(self) -> Findings:
        """The patient as of the day of the order, but for what the tests on offer would show."""
        tested = {path.partition(".")[0].partition("@")[0] for test in self.offered for path in test.reveals}
        fields = [field for field in Findings.model_fields if field != "now"]
        known = mask(self.whole, [*fields, *self.revealed], self.day)
        return known.model_copy(update={field: getattr(self.whole, field) for field in tested})

    def findings_with(self, chosen: Sequence[Choice]) -> Findings:
        """What is known once the results of these tests are in."""
        return mask(self.by_then, [*self.revealed, *sorted({path for test in chosen for path in test.reveals})], self.results_in)

    def seen_with(self, chosen: Sequence[Choice]) -> Seen:
        """What these tests settle; classified once for all sets that reveal the same."""
        paths = frozenset(path for test in chosen for path in test.reveals)
        if paths not in self._seen:
            known = classify(self.findings_with(chosen), self.definitions)
            self._seen[paths] = Seen(reached(known), len(known.pointed_to), len(known.not_excluded))
        return self._seen[paths]

    @lazy
    def target(self) -> Reached:
        """What all tests that may be ordered settle together."""
        return self.seen_with(self.worthwhile).reached

    def settles(self, chosen: Sequence[Choice]) -> bool:
        """Whether these tests settle as much as all that are on offer."""
        return self.seen_with(chosen).reached.as_much_as(self.target)


def shortest(bench: Bench, allowed: Callable[[Set], bool] = lambda chosen: True) -> Set | None:
    """The cheapest of all sets after which the verdict is what it is with all tests, knowing the results: found by trying each.

    Nothing where no set that is allowed does. Of equal price the one of fewer tests, then the one that waits less.
    """
    return next((chosen for chosen in by_price(bench.worthwhile) if allowed(chosen) and bench.settles(chosen)), None)


def by_price(offered: Set) -> Iterator[Set]:
    """Every set of tests, the cheapest first."""
    if len(offered) > MOST:
        raise ValueError(f"{len(offered)} tests have too many sets; at most {MOST}")
    sets = [chosen for size in range(len(offered) + 1) for chosen in combinations(offered, size)]
    yield from sorted(sets, key=lambda chosen: (price_of(chosen), len(chosen), max((test.days for test in chosen), default=0)))


def worth_of(bench: Bench, before: Sequence[Choice], test: Choice) -> Worth | None:
    """What a test is worth once others are known: how far its possible results would narrow and settle the differential.

    Nothing for a test that the engine does not list: it knows no other results of it.
    """
    if test.code not in LISTED:
        return None
    known = bench.findings_with(before)
    found = worth(known, LISTED[test.code], bench.definitions)
    asked = differential(classify(known, bench.definitions))
    return found if found.tells > 0 or asked & set(found.settles) else None


def one_by_one(bench: Bench, allowed: Callable[[Set], bool] = lambda chosen: True) -> Set:
    """The tests that the engine would order one after another, not knowing their results: each time the one whose possible results
    narrow and settle the differential most for its price; until all is settled, or none would do either."""
    chosen: Set = ()
    while not bench.settles(chosen):
        left = [test for test in bench.worthwhile if test not in chosen and allowed((*chosen, test))]
        ranked = [
            (found.tells / (1 + price_of((test,))), -price_of((test,)), test) for test in left if (found := worth_of(bench, chosen, test))
        ]
        if not ranked:
            break
        chosen = (*chosen, max(ranked, key=lambda each: each[:2])[2])
    return chosen
