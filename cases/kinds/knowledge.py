"""Knowledge that no finding decides: the key is authored, so it names its source."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Option, Question
from cases.kinds.typed import chosen_of, field, marked, one, rule, words
from cases.moment import Moment
from classification.marking import mark_single_best
from training.questions import Form, Marked, Said, Shown


def options_of(asked: Question) -> list[Option]:
    """The options in an order of their own: authors tend to write the best answer first."""
    options = [option for option in asked.options if isinstance(option, Option)]
    return sorted(options, key=lambda option: sha256(f"{asked.id} {option.id}".encode()).digest())


class Knowledge:
    """Single best answer with feedback written for each option."""

    name = "knowledge"

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        given = one(typed, field(asked.id))
        options = tuple(Shown(option.id, option.text, option.id == given) for option in options_of(asked))
        return Form("cases/kinds/one.html", asked.asks, rule("single_best"), options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        return chosen_of(typed, field(asked.id), {option.id for option in options_of(asked)}, _("Choose one of the answers."))

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        mark = mark_single_best(answer, {"": asked.right}, "", [option.id for option in options_of(asked)])
        word = words(mark)
        sources = (*asked.facts, *asked.sources)
        return marked(mark, [Said(o.id, o.text, o.id == answer, word[o.id], o.why, sources) for o in options_of(asked)])

    def ideal(self, asked: Question, told: Moment) -> str:
        return asked.right[0]

    def hint(self, asked: Question, told: Moment) -> str:
        return _("This one is knowledge: no finding of the patient decides it.")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        ids = {option.id for option in options_of(asked)}
        faults = []
        if len(ids) < 3:
            faults.append(("options", "needs at least three options, each with id, text and why.", "Add options."))
        if not asked.right or not set(asked.right) <= ids:
            faults.append(("right", "names no option.", "Name the id of the best answer."))
        if not asked.sources or not asked.facts:
            faults.append(("sources", "are missing.", "A key that is not derived needs its sources and facts."))
        if not asked.asks:
            faults.append(("asks", "is missing.", "Write the question."))
        return faults
