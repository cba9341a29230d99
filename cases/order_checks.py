"""Checks of what may be ordered: tests and paths that are there, and questions that can be asked whatever was ordered before."""

from collections.abc import Iterator
from itertools import chain, combinations, islice
from typing import Any

from cases.documents import Checked, Step
from cases.investigations import LISTED, Investigation, Placed, days_of, offered, sent, within
from cases.moment import Moment
from classification import Fault, mask
from classification.findings.document import Findings
from classification.harms import BY_CODE as HARMS
from classification.needless import needless
from classification.ordering import MOST, Bench, shortest

Place = tuple[Any, ...]
SETS = 64  # so many different orders are played through: all of six tests; of more tests the smallest and the largest sets


def faults_of_orders(checked: Checked) -> Iterator[tuple[Place, Fault]]:
    """Every fault of the investigations on offer, each with its place in the document."""
    for number, step in enumerate(checked.case.steps):
        if step.orders:
            yield from _step(checked, number, step)
        elif step.budget is not None:
            yield _fault(number, "budget", "is given, and nothing can be ordered.", "Offer tests under 'orders', or leave it out.")


def _fault(number: int, field: str, problem: str, remedy: str) -> tuple[Place, Fault]:
    return ("steps", number, *field.split(".")), Fault(f"steps.{number}.{field}", problem, remedy)


def _step(checked: Checked, number: int, step: Step) -> Iterator[tuple[Place, Fault]]:
    case = checked.case
    if not step.questions and not any(later.questions for later in case.steps[number + 1 :]):
        yield _fault(number, "orders", "stand where nothing is asked any more.", "Ask something at this step or after it.")
    if len(step.orders) > MOST:
        yield _fault(number, "orders", f"offers {len(step.orders)} tests.", f"Offer at most {MOST}: their sets are all tried.")
        return
    found = False
    for place, test in enumerate(offered(step)):
        for field, problem, remedy in _test(checked, number, place, test):
            found = True
            yield ("steps", number, "orders", place, field), Fault(f"steps.{number}.orders.{place}.{field}", problem, remedy)
    if not found:
        yield from _budget(checked, number, step)


def _test(checked: Checked, number: int, place: int, test: Investigation) -> Iterator[tuple[str, str, str]]:
    offer = checked.case.steps[number].orders[place]
    if test.code in [before.test for before in checked.case.steps[number].orders[:place]]:
        yield "test", f"'{test.code}' is offered twice at this step.", "Offer it once."
    if test.code not in LISTED and (not offer.says or None in (offer.money, offer.days, offer.burden)):
        problem = f"'{test.code}' is not a test that the engine lists, and lacks its words or its cost."
        yield "test", problem, f"Name one of: {', '.join(LISTED)}; or give says, money, days and burden."
    if test.code in LISTED and not offer.reveals:
        yield "reveals", "names no finding.", "Name what the test shows; only a test of your own may show nothing of the findings."
    if offer.harm and offer.harm not in HARMS:
        yield "harm", f"'{offer.harm}' is not a harmful action of the engine.", f"Name one of: {', '.join(HARMS)}."
    order = sent(checked.case, (number, test.code))
    if order.seen_at is None:
        problem = f"is there on day {order.arrives_on}, and the case ends on day {days_of(checked.case)[-1]}."
        yield "days", problem, "Give the test fewer days, or offer it earlier."
    yield from _paths(checked, number, test, order.arrives_on)


def _paths(checked: Checked, number: int, test: Investigation, day: int) -> Iterator[tuple[str, str, str]]:
    told = Moment(checked, number).revealed
    for path in test.reveals:
        field = path.partition(".")[0].partition("@")[0]
        if field not in Findings.model_fields:
            yield "reveals", f"'{path}' is not a finding.", "Name a field of the patient."
        elif not shows(checked.whole, path, day):
            yield "reveals", f"'{path}' reveals nothing on day {day}.", "Check the name, the day, and the days that the test takes."
        elif mask(checked.whole, [*told, path], day) == mask(checked.whole, told, day):
            yield "reveals", f"'{path}' is revealed by the step itself.", "Let the step keep it back, or leave the path out."


def shows(whole: Findings, path: str, day: int) -> bool:
    """Whether a path reveals anything of a patient by a day."""
    field = path.partition(".")[0].partition("@")[0]
    value = getattr(mask(whole, [path], day), field)
    return value is not None and (value != () or getattr(whole, field) == ())


def _budget(checked: Checked, number: int, step: Step) -> Iterator[tuple[Place, Fault]]:
    """A budget within which the verdict of all tests together cannot be reached."""
    if step.budget is not None and shortest(bench(Moment(checked, number)), lambda chosen: within(step, chosen)) is None:
        problem = "is too small: no set of tests within it settles as much as all of them."
        yield _fault(number, "budget", problem, "Raise it, or offer less.")


def bench(told: Moment) -> Bench:
    """A step at which tests are offered, as the engine looks for the best ones among them."""
    harmful = {harm.code for harm in told.known.harms}
    refused = frozenset(test.code for test in offered(told.step) if test.harm in harmful or needless(told.known, test.code))
    return Bench(told.whole, tuple(told.revealed), told.now, offered(told.step), refused)


def after_orders(checked: Checked, number: int) -> Iterator[tuple[Placed, ...]]:
    """What may have been ordered and be known at a step, but for nothing at all: one set for each that makes a difference.

    All sets of up to six tests; of more the smallest and the largest.
    """
    case = checked.case
    placed = [(index, test.code) for index in range(number + 1) for test in offered(case.steps[index]) if test.reveals]
    known = [one for one in placed if sent(case, one).seen(number)]
    seen = {frozenset(Moment(checked, number).revealed)}
    for ordered in islice(_sets(known), SETS):
        by_step = {index: [test for test in offered(case.steps[index]) if (index, test.code) in ordered] for index, _test in ordered}
        revealed = frozenset(Moment(checked, number, ordered=ordered).revealed)
        if revealed not in seen and all(within(case.steps[index], tests) for index, tests in by_step.items()):
            seen.add(revealed)
            yield ordered


def _sets(known: list[Placed]) -> Iterator[tuple[Placed, ...]]:
    """The sets of these, single ones and nearly all of them before those of middle size."""
    sizes = sorted(range(1, len(known) + 1), key=lambda size: (min(size - 1, len(known) - size), size))
    yield from chain.from_iterable(combinations(known, size) for size in sizes)


def words(ordered: tuple[Placed, ...]) -> str:
    """What was ordered, as a fault names it."""
    return f"once {', '.join(test for _index, test in ordered)} " + ("are known" if len(ordered) > 1 else "is known")
