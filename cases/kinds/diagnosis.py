"""A diagnosis by typing, out of the whole catalogue, or "not settled yet"."""

from collections.abc import Mapping
from typing import Any

from cases.documents import Question
from cases.kinds.reasons import verdict_reason
from cases.kinds.typed import field, marked, one, rule
from cases.moment import Moment
from classification import Classification, Definitions
from classification.definitions import another_reading, named
from classification.marking import mark_long_menu
from classification.names import NOT_SETTLED, code_of, name_of, suggestions
from training.questions import Form, Marked, Said, Unreadable

ASKS = {
    "established": "Which diagnosis is established, on what is known now? “Not settled yet” is an answer.",
    "working": "What is your working diagnosis, on what is known now? “Not settled yet” is an answer.",
}


def key_of(asked: Question, result: Classification) -> list[str]:
    """What is established (one or several), or what stands first; not settled where there is none."""
    if asked.asks_for == "established":
        return [verdict.code for verdict in result.settled] or [NOT_SETTLED]
    return [result.first.code] if result.first else [NOT_SETTLED]


class Diagnosis:
    """One typed answer; synonyms and abbreviations are understood."""

    name = "diagnosis"

    def keys(self, asked: Question, told: Moment) -> dict[str, list[str]]:
        """The key under the definition named and under every other reading, changed one at a time."""
        force = named(asked.definition)
        others: list[Definitions] = [force, *another_reading(force)]
        return {definitions.name: key_of(asked, told.under(definitions)) for definitions in others}

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        legend = asked.asks or ASKS[asked.asks_for]
        rule_said = f"Definition: {asked.definition}. {rule('diagnosis')}"
        return Form("cases/kinds/diagnosis.html", legend, rule_said, (), {"value": one(typed, field(asked.id))})

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        name = field(asked.id)
        text = one(typed, name)
        if not text:
            raise Unreadable("Type a diagnosis, or “not settled yet”.", name)
        code = code_of(text)
        if code is None:
            near = suggestions(text)
            did_you = f" Did you mean: {'; '.join(near)}?" if near else " Choose one from the list, or write “not settled yet”."
            raise Unreadable(f"“{text}” is not in the catalogue.{did_you}", name)
        return code

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        keys, force = self.keys(asked, told), asked.definition
        mark = mark_long_menu(answer, keys, force, practice=True)
        result = told.asked_under(asked)
        shown = list(dict.fromkeys([answer, *keys[force], *(v.code for v in result.pointed_to[:5]), NOT_SETTLED]))
        said = []
        for code in shown:
            right, chosen = code in keys[force], code == answer
            word = "right" if chosen and right else "other_definition" if chosen and mark.under else "wrong" if chosen else ""
            word = word or ("left_out" if right and answer not in keys[force] else "left_alone")
            why, sources = verdict_reason(result, code)
            if chosen and mark.under:
                why += f" Under {mark.under} it would be right; the question named {force}."
            said.append(Said(code, name_of(code), chosen, word, why, sources))
        about = next((code for code in keys[force] if code != NOT_SETTLED), result.first.code if result.first else "")
        return marked(mark, said, about=about)

    def ideal(self, asked: Question, told: Moment) -> str:
        return self.keys(asked, told)[asked.definition][0]

    def hint(self, asked: Question, told: Moment) -> str:
        first = told.asked_under(asked).first
        deciding = first and (first.missing or first.disorder.required or first.supporting)
        if not deciding:
            return "Ask what, of all that is known, points to any one disorder."
        # not the criterion itself: its sentence may name the disorder
        looked_at = sorted({path.rpartition(".")[2].replace("_", " ") for path in deciding[0].reads})
        return f"Look at these findings, known or not yet known: {', '.join(looked_at[:6])}."

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if not asked.asks_for:
            return [("asks_for", "is missing.", "Say whether it asks for what is established or for the working diagnosis.")]
        result = told.asked_under(asked)
        if asked.asks_for == "working" and len(result.pointed_to) > 1:
            top, second = result.pointed_to[:2]
            from classification.verdict import net_support

            if top.status == second.status and net_support(top) == net_support(second):
                names = f"{top.code} and {second.code}"
                return [
                    (
                        "asks_for",
                        f"{names} stand equal at the top ({top.status}).",
                        "Reveal or add a finding that tells them apart.",
                    )
                ]
        return []
