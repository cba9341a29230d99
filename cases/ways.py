"""The tests that a learner ordered at a step beside those that the engine would have ordered: what each cost, and what it settled."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _

from cases.investigations import spent, within
from cases.library import moment_at, opened, orders_of
from cases.models import Attempt, Ordered
from cases.moment import Moment
from cases.order_checks import bench
from cases.order_panel import against, cost_words
from classification.names import name_of
from classification.next_tests import Worth
from classification.ordering import Bench, Choice, Set, one_by_one, shortest, worth_of


@dataclass(frozen=True)
class Engine:
    """What the engine finds for a step: the cheapest set with the verdict of all tests, those it would order one after another
    without knowing their results, and what each was worth before its result."""

    bench: Bench
    shortest: Set | None
    one_by_one: Set
    worth: tuple[tuple[Choice, Worth | None], ...]


@lru_cache(maxsize=64)
def _engine(told: Moment) -> Engine:
    """Found once per process for all who came to the step with the same orders."""
    found = bench(told)

    def allowed(chosen: Set) -> bool:
        return within(told.step, chosen)

    worths = tuple((test, worth_of(found, (), test)) for test in found.offered)
    return Engine(found, shortest(found, allowed), one_by_one(found, allowed), worths)


def ways(attempt: Attempt) -> list[dict[str, Any]]:
    """For each step that offers tests: the way taken, the shortest one, and the one without knowing the results."""
    checked = opened(attempt.version)
    if not checked.case.offers_tests:
        return []
    orders = orders_of(attempt)
    found = []
    for index, step in enumerate(checked.case.steps):
        if step.orders:
            before = tuple((order.step, order.test) for order in orders if order.step < index)
            engine = _engine(moment_at(attempt.version, index, before))
            found.append({"number": index + 1, "title": step.title} | way(engine, [order for order in orders if order.step == index]))
    return found


def way(engine: Engine, orders: list[Ordered]) -> dict[str, Any]:
    """One step: its own orders with what remained after each, the engine's ways, and the share that the shortest costs of one's own."""
    by_code = {test.code: test for test in engine.bench.offered}
    mine = tuple(by_code[order.test] for order in orders)
    told, best = _told(engine.bench, mine), engine.shortest
    target = engine.bench.target
    own, least = spent(mine)["price"], spent(best)["price"] if best is not None else None
    return told | {
        "rows": [
            {"says": _says(test), "cost": cost_words(test.money, test.days, test.burden)}
            | _counts(engine.bench, mine[: place + 1])
            | against(order)
            for place, (test, order) in enumerate(zip(mine, orders, strict=True))
        ],
        "start": _counts(engine.bench, ()),
        "verdict": (name_of(target.front[0]), target.front[1]) if target.front else None,
        "shortest": None if best is None else _told(engine.bench, best),
        "blind": _told(engine.bench, engine.one_by_one, waits=sum),
        "worth": [
            {"says": _says(test), "shrink": f"{found.shrink:g}", "settling": f"{found.settling:g}"} for test, found in engine.worth if found
        ],
        "price": own,
        "least": least,
        "share": round(100 * least / own) if told["settles"] and least and own else None,
    }


def _told(found: Bench, tests: Set, *, waits: Callable[[list[int]], int] = lambda days: max(days, default=0)) -> dict[str, Any]:
    """Tests with their cost; `waits` says how long they are waited for, together or one after another."""
    cost = spent(tests)
    return {
        "names": [_says(test) for test in tests],
        "cost": cost_words(cost["money"], waits([test.days for test in tests]), cost["burden"]),
        "settles": found.settles(tests),
        "none": not tests,
    } | _counts(found, tests)


def _counts(found: Bench, tests: Set) -> dict[str, int]:
    seen = found.seen_with(tests)
    return {"pointed_to": seen.pointed_to, "not_excluded": seen.not_excluded}


def _says(test: Choice) -> str:
    return _(getattr(test, "says", test.code))
