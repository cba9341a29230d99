"""A ranked differential of at most five."""

from collections.abc import Mapping
from typing import Any

from cases.documents import Question
from cases.kinds.reasons import verdict_reason
from cases.kinds.typed import field, marked, one, rule
from cases.moment import Moment
from classification.disorders import DISORDERS
from classification.marking import mark_ranking
from classification.names import NOT_SETTLED, code_of, name_of, suggestions
from training.questions import Form, Marked, Said, Unreadable

PLACES = 5
MUST_NOT_MISS = tuple(code for code, row in DISORDERS.items() if row.must_not_miss)


class Differential:
    """Up to five diagnoses, the likeliest first."""

    name = "differential"

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        places = [
            {"number": n, "name": field(asked.id, str(n)), "value": one(typed, field(asked.id, str(n)))} for n in range(1, PLACES + 1)
        ]
        legend = asked.asks or "Your differential diagnosis, the likeliest first."
        return Form(
            "cases/kinds/differential.html",
            legend,
            f"Definition: {asked.definition}. {rule('ranking')}",
            (),
            {"places": places},
        )

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> list[str]:
        codes: list[str] = []
        for n in range(1, PLACES + 1):
            name = field(asked.id, str(n))
            text = one(typed, name)
            if not text:
                continue
            code = code_of(text)
            if code is None or code == NOT_SETTLED:
                near = suggestions(text)
                raise Unreadable(f"Place {n}: “{text}” is not in the catalogue.{f' Did you mean: {near[0]}?' if near else ''}", name)
            if code in codes:
                raise Unreadable(f"Place {n}: {name_of(code)} stands twice.", name)
            codes.append(code)
        if not codes:
            raise Unreadable("Name at least one diagnosis.", field(asked.id, "1"))
        return codes

    def mark(self, asked: Question, told: Moment, answer: list[str]) -> Marked:
        result = told.asked_under(asked)
        mark = mark_ranking(answer, result.statuses, MUST_NOT_MISS)
        pointed = [verdict.code for verdict in result.pointed_to]
        missed = [code for code in pointed if code in MUST_NOT_MISS and code not in answer]
        said = []
        for code in dict.fromkeys([*answer, *pointed]):
            why, sources = verdict_reason(result, code)
            chosen = code in answer
            word = (
                ("right" if code in pointed else "wrong")
                if chosen
                else ("left_out" if code in pointed[:PLACES] or code in missed else "left_alone")
            )
            name = f"{answer.index(code) + 1}. {name_of(code)}" if chosen else name_of(code)
            said.append(Said(code, name, chosen, word, why + (" It must not be missed." if code in missed else ""), sources))
        note = (
            "The engine's order: " + "; ".join(name_of(code) for code in pointed[:PLACES]) + "." if pointed else "Nothing stands out yet."
        )
        return marked(mark, said, note=note, about=pointed[0] if pointed else "")

    def ideal(self, asked: Question, told: Moment) -> list[str]:
        from classification.marking.ranking import GAIN, best_ranking

        statuses = told.asked_under(asked).statuses
        gains = {code: GAIN[status or "open"] for code, status in statuses.items()}
        return best_ranking(gains, {code for code in MUST_NOT_MISS if gains.get(code, 0) >= GAIN["possible"]})[:PLACES]

    def hint(self, asked: Question, told: Moment) -> str:
        return "Name what the findings point to, and keep in what must not be missed until it is excluded."

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if not told.asked_under(asked).pointed_to:
            return [("kind", "no disorder is pointed to at this step, so there is nothing to rank.", "Ask at a later step.")]
        return []
