"""Knowledge that no finding decides: the key is authored, so it names its source. Its forms are those of a module's checks."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Option, Question
from cases.kinds.typed import field, rule
from cases.moment import Moment
from cases.words import say
from training.modules import checks
from training.modules.components import Check
from training.modules.components import Option as CheckOption
from training.questions import Example, Examples, Form, Marked, Said, Unreadable

RULES = {"one": "single_best", "several": "select_all", "match": "matching", "order": "ordering"}
TEMPLATES = {"one": "cases/kinds/one.html", "several": "cases/kinds/several.html"}
ROWS = "cases/kinds/rows.html"


def options_of(asked: Question) -> list[Option]:
    """The options in an order of their own: authors tend to write the best answer first."""
    options = {option.id: option for option in asked.options if isinstance(option, Option)}
    return [options[id] for id in checks.shuffled(asked.id, list(options))]


def check_of(asked: Question) -> Check:
    """The question as a check of a module."""
    options = tuple(CheckOption(id=o.id, text=o.text, why=o.why, right=o.id in asked.right) for o in options_of(asked))
    return Check(
        id=asked.id, kind=asked.form, objective=asked.objective, asks=asked.asks, options=options, pairs=asked.pairs,
        other_partners=asked.other_partners, order=asked.order,
    )  # fmt: skip


def sent_to(asked: Question, typed: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed for the question, in the fields of a check."""
    name = field(asked.id)
    return {checks.FIELD + key.removeprefix(name): value for key, value in typed.items() if key == name or key.startswith(f"{name}.")}


def own_name(asked: Question, name: str) -> str:
    """The field of a check as a field of the question."""
    return field(asked.id) + name.removeprefix(checks.FIELD)


class Knowledge:
    """One best answer, all that apply, pairs to match, or things to put in order; each with feedback written for it."""

    name = "knowledge"

    def legend(self, asked: Question) -> str:
        return asked.asks

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        drawn = checks.KINDS[asked.form].form(check_of(asked), None, sent_to(asked, typed))
        extra: dict[str, Any] = {}
        if rows := drawn.extra.get("rows"):
            extra["rows"] = [row | {"name": own_name(asked, row["name"])} for row in rows]
            extra["values"] = {value: words for value, words, _chosen in rows[0]["choices"]}
        return Form(TEMPLATES.get(asked.form, ROWS), self.legend(asked), rule(RULES[asked.form]), drawn.options, extra)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Any:
        try:
            answer = checks.KINDS[asked.form].read(check_of(asked), None, sent_to(asked, typed))
        except Unreadable as unread:
            raise Unreadable(str(unread), own_name(asked, unread.field)) from unread
        return answer[0] if asked.form == "one" else answer

    def mark(self, asked: Question, told: Moment, answer: Any) -> Marked:
        given = [answer] if asked.form == "one" else answer
        marked = checks.KINDS[asked.form].mark(check_of(asked), None, given)
        sources = (*asked.facts, *asked.sources)
        return replace(marked, said=tuple(replace(_own(asked, given, said), sources=sources) for said in marked.said))

    def ideal(self, asked: Question, told: Moment) -> Any:
        ideal = checks.KINDS[asked.form].ideal(check_of(asked), None)
        return ideal[0] if asked.form == "one" else ideal

    def typed(self, asked: Question, answer: Any) -> dict[str, list[str]]:
        given = [answer] if asked.form == "one" else answer
        return {own_name(asked, name): values for name, values in checks.typed_of(check_of(asked), given).items()}

    def examples(self, asked: Question, told: Moment) -> Examples:
        found = checks.KINDS[asked.form].examples(check_of(asked), None)
        return Examples(**{each.name: self._own_example(asked, getattr(found, each.name)) for each in fields(found)})

    def _own_example(self, asked: Question, found: Example | str) -> Any:
        if isinstance(found, str):
            return found
        return replace(found, typed={own_name(asked, name): values for name, values in found.typed.items()})

    def hint(self, asked: Question, told: Moment) -> str:
        return _("This one is knowledge: no finding of the patient decides it.")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        faults = [*self._faults_of_key(asked)]
        if not asked.sources or not asked.facts:
            faults.append(("sources", "are missing.", "A key that is not derived needs its sources and facts."))
        if not asked.asks:
            faults.append(("asks", "is missing.", "Write the question."))
        return faults

    def _faults_of_key(self, asked: Question) -> list[tuple[str, str, str]]:
        if asked.form in ("match", "order"):
            return checks.KINDS[asked.form].faults(check_of(asked), None)
        ids, right = [option.id for option in options_of(asked)], set(asked.right)
        faults = checks.twice("options", [option.id for option in asked.options if isinstance(option, Option)])
        if len(ids) < 3:
            faults.append(("options", "needs at least three options, each with id, text and why.", "Add options."))
        if not right or not right <= set(ids):
            faults.append(("right", "names no option.", "Name the id of the best answer."))
        elif asked.form == "one" and len(right) > 1:
            faults.append(("right", f"names {len(right)} options.", "Name the best one, or write 'form: several'."))
        elif asked.form == "several" and right == set(ids):
            faults.append(("right", "names all options.", "Offer one or more that do not apply."))
        return faults


def _own(asked: Question, given: Any, said: Said) -> Said:
    """What is said of a row that was answered otherwise, with the learner's own answer in it."""
    if said.word != "wrong" or asked.form not in ("match", "order"):
        return said
    if asked.form == "order":
        return replace(
            said, text=say("%(item)s — you gave it place %(place)s", item=said.text, place=given.index(said.key) + 1), chosen=True
        )
    pair = next(pair for pair in asked.pairs if pair.id == said.key)
    why = say("Its partner is “%(partner)s”. %(why)s", partner=pair.partner.rstrip("."), why=said.why)
    return replace(
        said, text=say("%(text)s: you chose “%(given)s”", text=pair.text, given=given[pair.id].rstrip(".")), chosen=True, why=why
    )
