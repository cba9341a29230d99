"""One test to order now: how far its results would narrow the differential, beside the best that its price could buy."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import HARMLESS, chosen_of, field, in_own_order, marked, one, rule, sent, unread
from cases.moment import Moment
from cases.words import Text, engine, joined, say, tell
from classification import Definitions, Findings, classify, named
from classification.disorders import DISORDERS
from classification.marking import mark_next_test
from classification.next_tests import TESTS, Test, Worth, differential, firmness, likelihood, open_tests, results, worth
from training.questions import Example, Examples, Form, Marked, Said, Shown

BY_CODE = {test.code: test for test in TESTS}


@lru_cache(maxsize=512)
def _worth(findings: Findings, code: str, definitions: Definitions) -> Worth:
    return worth(findings, BY_CODE[code], definitions)


def tests_of(asked: Question, told: Moment) -> list[Test]:
    """The tests on offer: those that the author names, or all that are not done yet."""
    codes = [option for option in asked.options if isinstance(option, str)] or [test.code for test in open_tests(told.findings)]
    return [BY_CODE[code] for code in in_own_order(asked.id, codes) if code in BY_CODE]


def says(test: Test) -> Text:
    """A test with what it costs."""
    values = {"price": test.price, "money": test.money, "days": test.days, "burden": test.burden}
    return say("%(test)s (price %(price)s: money %(money)s, days %(days)s, burden %(burden)s)", test=engine(test.says), **values)


class NextTest:
    """What it tells as a share of the most that the tests on offer could tell at the price named."""

    name = "next_test"

    def worths(self, asked: Question, told: Moment, *chosen: str) -> dict[str, Worth]:
        """What each test on offer is worth at this moment, and one chosen before that is on offer no longer."""
        codes = dict.fromkeys((*(test.code for test in tests_of(asked, told)), *chosen))
        return {code: _worth(told.findings, code, named(asked.definition)) for code in codes}

    def key(self, asked: Question, told: Moment) -> dict[str, str]:
        """What each test on offer tells; nothing where it costs more than the price named."""
        return {code: f"{float(self.gain(asked, each)):g}" for code, each in self.worths(asked, told).items()}

    def gain(self, asked: Question, each: Worth) -> Fraction:
        """What a test gives within the price."""
        return Fraction(0) if self.too_dear(asked, each.test) else Fraction(str(each.tells))

    def too_dear(self, asked: Question, test: Test) -> bool:
        return asked.price is not None and test.price > asked.price

    def legend(self, asked: Question) -> str:
        question = asked.asks or _("Which one test do you order now?")
        if asked.price is None:
            return question
        return _("%(question)s At a price of at most %(price)s.") % {"question": question, "price": asked.price}

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        given = one(typed, field(asked.id))
        options = tuple(Shown(test.code, tell(says(test).made), test.code == given) for test in tests_of(asked, told))
        return Form("cases/kinds/one.html", self.legend(asked), rule("one_test"), options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        return chosen_of(typed, field(asked.id), {test.code for test in tests_of(asked, told)}, _("Choose one of the tests."))

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        worths = self.worths(asked, told, answer)
        gains = {code: self.gain(asked, each) for code, each in worths.items()}
        best = max(gains.values())
        mark = mark_next_test(gains[answer], best)
        said = []
        for code, each in worths.items():
            word: str = mark.label if code == answer else "left_alone"
            if gains[code] == best and code != answer:
                word = "right" if mark.label == "right" else "left_out"
            said.append(Said(code, says(each.test), code == answer, word, self.why(asked, told, each), (each.test.fact,)))
        return marked(mark, said)

    def why(self, asked: Question, told: Moment, each: Worth) -> Text:
        """What the results of a test could settle, and how far they would narrow the differential."""
        size = len(differential(told.asked_under(asked)))
        if each.shrink:
            told_of = say("In the mean of its results %(shrink)s of the %(size)s disorders in question would leave.",
                          shrink=f"{each.shrink:g}", size=size)  # fmt: skip
        else:
            told_of = say("In the mean of its results none of the disorders in question would leave.")
        firm = say("Those it would make firm count %(settling)s more.", settling=f"{each.settling:g}") if each.settling else Text("")
        names = joined("; ", (engine(DISORDERS[code].name) if code in DISORDERS else Text(code) for code in each.settles))
        settles = say("A result could settle: %(names)s.", names=names) if names else say("No result would settle anything.")
        dear = say("It costs more than %(price)s.", price=asked.price) if self.too_dear(asked, each.test) else Text("")
        return joined(" ", (dear, told_of, firm, settles))

    def ideal(self, asked: Question, told: Moment) -> str:
        worths = self.worths(asked, told)
        return max(worths, key=lambda code: self.gain(asked, worths[code]))

    def typed(self, asked: Question, answer: str) -> dict[str, list[str]]:
        return sent(asked.id, answer)

    def examples(self, asked: Question, told: Moment) -> Examples:
        told_by = {test.code: _tells(told, asked, test) for test in tests_of(asked, told)}
        best = max(told_by.values())
        by_sort: dict[str, Example] = {}
        for code, tells in told_by.items():
            sort = "right" if tells == best else "partly" if tells else "wrong"
            by_sort.setdefault(sort, Example(sent(asked.id, code), tells / best))
        return Examples(
            right=by_sort["right"],
            partly=by_sort.get("partly", "Every test is worth as much as the best, or nothing."),
            wrong=by_sort.get("wrong", "Every test on offer would tell something."),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "Choose one of the tests.", "everything"),
            empty=unread(asked.id, "Choose one of the tests."),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _("Ask of each test which of the disorders still in question each of its results would take away or prove.")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        given, still = [str(option) for option in asked.options], [test.code for test in open_tests(told.findings)]
        strange = [option for option in given if option not in still]
        if strange:
            problem = f"{', '.join(strange)}: no test that is still open at this step."
            return [("options", problem, f"Name some of: {', '.join(still) or 'none is open'}.")]
        if len(set(given or still)) < 3:
            return [("options", "offers fewer than three tests.", f"Open at this step: {', '.join(still)}.")]
        if not any(self.gain(asked, each) for each in self.worths(asked, told).values()):
            return [("price" if asked.price else "options", "leaves no test that would narrow the differential.", "Offer one that does.")]
        return []


def _tells(told: Moment, asked: Question, test: Test) -> float:
    """How many of the disorders in question leave or are made firm in the mean of the results, counted once more for the examples."""
    if asked.price is not None and test.money + min(test.days, 5) + 2 * test.burden > asked.price:
        return 0.0
    before = told.asked_under(asked)
    after = [classify(each, before.definitions) for each in results(told.findings, test)]
    if len(after) < 2:
        return 0.0
    codes = differential(before)
    left = [len(codes & differential(each)) for each in after]
    firm = [sum(max(0, firmness(each, code) - firmness(before, code)) for code in codes) for each in after]
    weights = [likelihood(before, each) for each in after]
    shrink, settling = (sum(n * weight for n, weight in zip(told, weights, strict=True)) / sum(weights) for told in (left, firm))
    return round(round(len(codes) - shrink, 3) + round(settling, 3), 3)  # as it is told
