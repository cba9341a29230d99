"""Criteria row by row: met, not met, or not yet known."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import HARMLESS, field, marked, one, rule_under, unread
from cases.moment import Moment
from cases.words import N_, engine, joined, say, seen
from classification.criterion import CATALOGUE, Criterion
from classification.evidence import evidence
from classification.kleene import K3
from classification.marking import mark_criteria
from training.questions import Example, Examples, Form, Marked, Recalled, Said, Unreadable

VALUES = {"met": N_("met"), "not_met": N_("not met"), "unknown": N_("not yet known")}
AS_VALUE: dict[K3, str] = {True: "met", False: "not_met", None: "unknown"}
BY_ID = {criterion.id: criterion for criterion in CATALOGUE}


def rows_of(asked: Question) -> list[Criterion]:
    return [BY_ID[row] for row in asked.rows if row in BY_ID]


def row_fields(asked: Question) -> dict[str, str]:
    """The name of each row's field, by its place: the id of a criterion names the disorder, which the page must not."""
    return {row.id: field(asked.id, str(place)) for place, row in enumerate(rows_of(asked), 1)}


class Criteria:
    """Each row counts the same."""

    name = "criteria"

    def key(self, asked: Question, told: Moment) -> dict[str, str]:
        patient = told.asked_under(asked).patient
        return {row.id: AS_VALUE[row.test(patient)] for row in rows_of(asked)}

    def legend(self, asked: Question) -> str:
        return asked.asks or _("How does each criterion stand, as of this step?")

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        names = row_fields(asked)
        rows = [{"name": names[row.id], "text": _(row.sentence), "value": one(typed, names[row.id])} for row in rows_of(asked)]
        return Form(
            "cases/kinds/criteria.html",
            self.legend(asked),
            rule_under(asked.definition, "criteria"),
            (),
            {"rows": rows, "values": VALUES},
        )

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> dict[str, str]:
        names = row_fields(asked)
        answer = {id: one(typed, name) for id, name in names.items()}
        empty = next((id for id, value in answer.items() if value not in VALUES), None)
        if empty is not None:
            raise Unreadable(_("Say of every row whether it is met, not met or not yet known."), names[empty])
        return answer

    def mark(self, asked: Question, told: Moment, answer: dict[str, str]) -> Marked:
        key, patient = self.key(asked, told), told.asked_under(asked).patient
        mark = mark_criteria(answer, key)
        said = []
        for row in rows_of(asked):
            given, wanted = answer.get(row.id, ""), key[row.id]
            template = N_("%(criterion)s: %(value)s") if given == wanted else N_("%(criterion)s: you said %(value)s")
            value = engine(VALUES.get(given, N_("nothing")))
            text = say(template, criterion=engine(row.sentence), value=value)
            parts = [say("It is %(value)s.", value=engine(VALUES[wanted])), seen(evidence(patient, row))]
            if wanted == "unknown" and given != wanted:
                parts.append(say("What is not yet known is not the same as negative."))
            said.append(Said(row.id, text, True, "right" if given == wanted else "wrong", joined(" ", parts), (row.fact, *row.sources)))
        return marked(mark, said, about=asked.disorder)

    def recalls(self, trail: Mapping[str, Any]) -> list[Recalled]:
        """Each row is evidence of its own criterion."""
        return [Recalled("criterion", said["key"], Decimal(said["word"] == "right"), len(VALUES)) for said in trail["marked"]["said"]]

    def ideal(self, asked: Question, told: Moment) -> dict[str, str]:
        return self.key(asked, told)

    def typed(self, asked: Question, answer: dict[str, str]) -> dict[str, list[str]]:
        names = row_fields(asked)
        return {names[row]: [value] for row, value in answer.items()}

    def examples(self, asked: Question, told: Moment) -> Examples:
        right = self.key(asked, told)
        wrong = {row: next(value for value in VALUES if value != given) for row, given in right.items()}
        first = next(iter(right))
        share = Fraction(len(right) - 1, len(right))
        partly = Example(self.typed(asked, right | {first: wrong[first]}), share)
        return Examples(
            right=Example(self.typed(asked, right), Fraction(1)),
            partly=partly if share else "One row is all or nothing.",
            wrong=Example(self.typed(asked, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=Example(self.typed(asked, right | {first: "perhaps"}), says="of every row"),
            empty=unread(asked.id, "of every row"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        needed = sorted({path for row in rows_of(asked) for path in row.reads})
        names = ", ".join(_(path.rpartition(".")[2].replace("_", " ")) for path in needed[:6])
        return _("These findings decide the rows: %(names)s.") % {"names": names}

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        strange = [row for row in asked.rows if row not in BY_ID]
        if strange or not asked.rows:
            return [
                (
                    "rows",
                    f"{', '.join(strange) or 'nothing'} is not a criterion of the engine.",
                    "Name ids of criteria, such as DIN-1.",
                )
            ]
        return []
