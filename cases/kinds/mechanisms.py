"""Mechanisms of what stands first: select all that apply."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import HARMLESS, field, marked, rule, sent, several, unread, words
from cases.moment import Moment
from cases.words import Text, engine, lowered, say
from classification.marking import mark_selection
from classification.mechanism import MECHANISMS, mechanisms_of
from training.questions import Example, Examples, Form, Marked, Said, Shown, Unreadable


def subject(asked: Question, told: Moment) -> str:
    """The disorder that is asked about: the one named, or what stands first."""
    first = told.asked_under(asked).first
    return asked.disorder or (first.code if first else "")


class Mechanisms:
    """Net of right and wrong choices, never below zero."""

    name = "mechanisms"

    def legend(self, asked: Question) -> str:
        return asked.asks or _("Which mechanisms are at work here, as they are taught?")

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        chosen = several(typed, field(asked.id))
        options = tuple(Shown(m.id, _(m.says), m.id in chosen) for m in MECHANISMS.values())
        return Form(
            "cases/kinds/several.html",
            self.legend(asked),
            rule("select_all"),
            options,
        )

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> list[str]:
        name = field(asked.id)
        chosen = [item for item in several(typed, name) if item in MECHANISMS]
        if not chosen:
            raise Unreadable(_("Choose at least one mechanism."), name)
        return sorted(chosen)

    def mark(self, asked: Question, told: Moment, answer: list[str]) -> Marked:
        code = subject(asked, told)
        mark = mark_selection(answer, mechanisms_of(code), list(MECHANISMS))
        word = words(mark)
        name = told.asked_under(asked).by_code[code].disorder.name if code else ""
        said = [Said(m.id, engine(m.says), m.id in answer, word[m.id], self._why(m.id, code, name), m.facts) for m in MECHANISMS.values()]
        return marked(mark, said, about=code)

    def _why(self, id: str, code: str, name: str) -> Text:
        mechanism = MECHANISMS[id]
        values = {"because": engine(mechanism.because), "disorder": lowered(name)}
        if code in mechanism.disorders:
            return say("%(because)s. Taught for %(disorder)s.", **values)
        return say("%(because)s. Not the way taught for %(disorder)s.", **values)

    def ideal(self, asked: Question, told: Moment) -> list[str]:
        return sorted(mechanisms_of(subject(asked, told)))

    def typed(self, asked: Question, answer: list[str]) -> dict[str, list[str]]:
        return sent(asked.id, answer)

    def examples(self, asked: Question, told: Moment) -> Examples:
        right = self.ideal(asked, told)
        wrong = [id for id in MECHANISMS if id not in right]
        share = Fraction(len(right) - 1, len(right))
        few = "One mechanism is right: the net of right and wrong choices is all or nothing."
        return Examples(
            right=Example(sent(asked.id, right), Fraction(1)),
            partly=Example(sent(asked.id, right[:-1]), share) if share else few,
            wrong=Example(sent(asked.id, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "at least one mechanism", "magic"),
            empty=unread(asked.id, "at least one mechanism"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _("Ask in turn: an antibody, cells, direct damage, too little made, or in the wrong place?")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if not mechanisms_of(subject(asked, told)):
            return [("kind", "no disorder stands first at this step.", "Name the disorder, or ask at a later step.")]
        return []
