"""What may be ordered at a step: each test with its words, its cost and what it reveals, from the document or from the engine."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cases.documents import Case, Offer, Step
from classification.next_tests import TESTS
from classification.ordering import Choice, price_of

LISTED = {test.code: test for test in TESTS}
GROUP_OF = {"spleen": "imaging", "marrow": "tissue", "elane": "genes", "mother": "family"}  # the others are of the blood
Placed = tuple[int, str]  # an order: the index of its step, the test


@dataclass(frozen=True, slots=True)
class Investigation(Choice):
    """A test on offer at a step: what it reveals and costs, its words, its group, its result as the laboratory says it."""

    says: str = ""
    group: str = "blood"
    result: str = ""
    harm: str = ""
    fact: str = ""


def offered(step: Step) -> tuple[Investigation, ...]:
    """The investigations of a step, in the order of the document; what it leaves unsaid the engine's list says."""
    return tuple(_investigation(offer) for offer in step.orders)


def _investigation(offer: Offer) -> Investigation:
    listed = LISTED.get(offer.test)
    money, days, burden = (
        given if given is not None else getattr(listed, name, 0)
        for name, given in (("money", offer.money), ("days", offer.days), ("burden", offer.burden))
    )
    return Investigation(
        offer.test, offer.reveals, money, days, burden, offer.says or (listed.says if listed else offer.test),
        offer.group or GROUP_OF.get(offer.test, "blood"), offer.result, offer.harm, listed.fact if listed else "",
    )  # fmt: skip


def find(case: Case, placed: Placed) -> Investigation:
    """The investigation that was ordered. Raises KeyError where the step does not offer it."""
    index, test = placed
    for each in offered(case.steps[index]) if 0 <= index < len(case.steps) else ():
        if each.code == test:
            return each
    raise KeyError(test)


@dataclass(frozen=True, slots=True)
class Sent:
    """An order as it stands: the investigation, the day of the order, the day of its result and the step that shows it."""

    placed: Placed
    test: Investigation
    ordered_on: int
    arrives_on: int
    seen_at: int | None

    def seen(self, index: int) -> bool:
        return self.seen_at is not None and self.seen_at <= index


def sent(case: Case, placed: Placed) -> Sent:
    """An order with the step at which its result is in: its own where it takes no time, else the first whose day has come."""
    index, test = placed[0], find(case, placed)
    ordered_on = days_of(case)[index]
    arrives_on = ordered_on + test.days
    later = enumerate(days_of(case)[index:], index)
    return Sent(placed, test, ordered_on, arrives_on, next((number for number, day in later if day >= arrives_on), None))


def days_of(case: Case) -> list[int]:
    """The day on which each step stands; days only go on."""
    days: list[int] = []
    for step in case.steps:
        days.append(max(step.day, days[-1]) if days else step.day)
    return days


def spent(tests: Iterable[Choice]) -> dict[str, int]:
    """What tests cost together: money and burden add up, waiting is that for the slowest."""
    chosen = list(tests)
    return {
        "money": sum(test.money for test in chosen),
        "days": max((test.days for test in chosen), default=0),
        "burden": sum(test.burden for test in chosen),
        "tests": len(chosen),
        "price": price_of(chosen),
    }


def within(step: Step, tests: Sequence[Choice]) -> bool:
    """Whether a step's budget, where it has one, allows these tests together."""
    budget, cost = step.budget, spent(tests)
    if budget is None:
        return True
    limits = ((cost["money"], budget.money), (cost["days"], budget.days), (cost["tests"], budget.tests))
    return all(limit is None or value <= limit for value, limit in limits)
