"""A ranked differential of at most five."""

from collections.abc import Mapping
from decimal import Decimal
from math import log2
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.reasons import verdict_reason
from cases.kinds.typed import HARMLESS, disorder_typed, field, marked, one, rule_under, unread
from cases.moment import Moment
from cases.words import engine, joined, say
from classification.disorders import DISORDERS
from classification.marking import mark_ranking
from classification.names import NOT_SETTLED, name_of, suggestions
from training.questions import Example, Examples, Form, Marked, Recalled, Said, Unreadable

PLACES = 5
ONE_IN = len(DISORDERS) // PLACES  # names written blindly would hit one disorder in seven
MUST_NOT_MISS = tuple(code for code, row in DISORDERS.items() if row.must_not_miss)


class Differential:
    """Up to five diagnoses, the likeliest first."""

    name = "differential"

    def legend(self, asked: Question) -> str:
        return asked.asks or _("Your differential diagnosis, the likeliest first.")

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        places = [
            {"number": n, "name": field(asked.id, str(n)), "value": one(typed, field(asked.id, str(n)))} for n in range(1, PLACES + 1)
        ]
        return Form(
            "cases/kinds/differential.html",
            self.legend(asked),
            rule_under(asked.definition, "ranking"),
            (),
            {"places": places},
        )

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> list[str]:
        """The codes in their order. Raises Unreadable with every place that is at fault, at the first of them."""
        codes: list[str] = []
        faults: dict[str, str] = {}
        for n in range(1, PLACES + 1):
            name = field(asked.id, str(n))
            if text := one(typed, name):
                code = disorder_typed(text)
                if fault := self._fault(n, text, code, codes):
                    faults[name] = fault
                elif code:
                    codes.append(code)
        if not codes and not faults:
            faults[field(asked.id, "1")] = _("Name at least one diagnosis.")
        if faults:
            raise Unreadable(" ".join(faults.values()), next(iter(faults)))
        return codes

    def _fault(self, place: int, text: str, code: str | None, codes: list[str]) -> str:
        """What is wrong with one place, in words; nothing where it can be read."""
        if code is None or code == NOT_SETTLED:
            near = suggestions(text)
            values = {"place": place, "typed": text, "name": _(near[0]) if near else ""}
            if near:
                return _("Place %(place)s: “%(typed)s” is not in the catalogue. Did you mean: %(name)s?") % values
            return _("Place %(place)s: “%(typed)s” is not in the catalogue.") % values
        if code in codes:
            return _("Place %(place)s: %(name)s stands twice.") % {"place": place, "name": _(name_of(code))}
        return ""

    def mark(self, asked: Question, told: Moment, answer: list[str]) -> Marked:
        result = told.asked_under(asked)
        mark = mark_ranking(answer, result.statuses, MUST_NOT_MISS)
        pointed = [verdict.code for verdict in result.pointed_to]
        missed = [code for code in pointed if code in MUST_NOT_MISS and code not in answer]
        said = []
        for code in dict.fromkeys([*answer, *pointed]):
            why, sources = verdict_reason(result, code)
            chosen = code in answer
            if chosen:
                word = "right" if code in pointed else "partly" if result.statuses[code] == "unlikely" else "wrong"
            else:
                word = "left_out" if code in pointed[:PLACES] or code in missed else "left_alone"
            name = engine(name_of(code))
            if chosen:
                name = say("%(place)s. %(name)s", place=answer.index(code) + 1, name=name)
            if code in missed:
                why = say("%(reason)s It must not be missed.", reason=why)
            said.append(Said(code, name, chosen, word, why, sources))
        order = joined("; ", (engine(name_of(code)) for code in pointed[:PLACES]))
        note = say("The engine's order: %(names)s.", names=order) if pointed else say("Nothing stands out yet.")
        return marked(mark, said, note=note, about=pointed[0] if pointed else "")

    def recalls(self, trail: Mapping[str, Any]) -> list[Recalled]:
        """Evidence of each disorder named, but for one that is unlikely, which earns a little at the end of a list; and of what was
        left out though it stands first or must not be missed."""
        found = []
        for said in trail["marked"]["said"]:
            pressing = said["key"] == trail["marked"]["about"] or said["key"] in MUST_NOT_MISS
            if said["word"] in ("right", "wrong") or (said["word"] == "left_out" and pressing):
                found.append(Recalled("disorder", said["key"], Decimal(said["word"] == "right"), ONE_IN))
        return found

    def ideal(self, asked: Question, told: Moment) -> list[str]:
        from classification.marking.ranking import GAIN, best_ranking

        statuses = told.asked_under(asked).statuses
        gains = {code: GAIN[status or "open"] for code, status in statuses.items()}
        return best_ranking(gains, {code for code in MUST_NOT_MISS if gains.get(code, 0) >= GAIN["possible"]})[:PLACES]

    def typed(self, asked: Question, answer: list[str]) -> dict[str, list[str]]:
        return {field(asked.id, str(place)): [name_of(code)] for place, code in enumerate(answer, 1)}

    def examples(self, asked: Question, told: Moment) -> Examples:
        statuses, ideal = told.asked_under(asked).statuses, self.ideal(asked, told)
        astray = [code for code, status in statuses.items() if status in (None, "excluded")][:PLACES]
        later = [astray[0], *ideal][:PLACES]
        return Examples(
            right=Example(self.typed(asked, ideal), 1.0),
            partly=Example(self.typed(asked, later), earned(later, statuses)),
            wrong=Example(self.typed(asked, astray), 0.0),
            unsafe=HARMLESS,
            invalid=Example(self.typed(asked, [ideal[0], ideal[0]]), says="stands twice"),
            empty=unread(asked.id, "at least one diagnosis"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _("Name what the findings point to, and keep in what must not be missed until it is excluded.")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if not told.asked_under(asked).pointed_to:
            return [("kind", "no disorder is pointed to at this step, so there is nothing to rank.", "Ask at a later step.")]
        return []


def earned(ranked: list[str], statuses: Mapping[str, str | None]) -> float:
    """The mark by the formula of grading 3.8, written out once more for the examples."""
    gain = {"established": 3, "probable": 3, "possible": 2, "unlikely": 1}
    gains = {code: gain.get(status or "", 0) for code, status in statuses.items()}
    needed = [code for code in MUST_NOT_MISS if gains.get(code, 0) >= 2][:PLACES]
    others = sorted((gains[code] for code in gains if code not in needed), reverse=True)[: PLACES - len(needed)]
    best = sorted([*(gains[code] for code in needed), *others], reverse=True)
    ideal = sum(each / log2(place + 1) for place, each in enumerate(best, 1))
    share = sum(gains[code] / log2(place + 1) for place, code in enumerate(ranked, 1)) / ideal
    return share if set(needed) <= set(ranked) else min(share, 0.5)
