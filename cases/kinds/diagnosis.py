"""A diagnosis by typing, out of the whole catalogue, or "not settled yet"."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.reasons import verdict_reason
from cases.kinds.typed import HARMLESS, disorder_typed, field, marked, one, rule_under, sent, unread
from cases.moment import Moment
from cases.words import N_, engine, say
from classification import Classification, Definitions
from classification.definitions import another_reading, named
from classification.disorders import DISORDERS
from classification.marking import mark_long_menu
from classification.names import NOT_SETTLED, name_of, suggestions
from training.questions import Example, Examples, Form, Marked, Recalled, Said, Unreadable

ASKS = {
    "established": N_("Which diagnosis is established, on what is known now? “Not settled yet” is an answer."),
    "working": N_("What is your working diagnosis, on what is known now? “Not settled yet” is an answer."),
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

    def legend(self, asked: Question) -> str:
        return asked.asks or _(ASKS[asked.asks_for])

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        rule_said = rule_under(asked.definition, "diagnosis")
        return Form("cases/kinds/diagnosis.html", self.legend(asked), rule_said, (), {"value": one(typed, field(asked.id))})

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        name = field(asked.id)
        text = one(typed, name)
        if not text:
            raise Unreadable(_("Type a diagnosis, or “not settled yet”."), name)
        code = disorder_typed(text)
        if code is None:
            near = "; ".join(_(each) for each in suggestions(text))
            remedy = _("Did you mean: %(names)s?") % {"names": near} if near else _("Choose one from the list, or write “not settled yet”.")
            raise Unreadable(_("“%(typed)s” is not in the catalogue. %(remedy)s") % {"typed": text, "remedy": remedy}, name)
        return code

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        keys, force = self.keys(asked, told), asked.definition
        mark = mark_long_menu(answer, keys, force)
        result = told.asked_under(asked)
        shown = list(dict.fromkeys([answer, *keys[force], *(v.code for v in result.pointed_to[:5]), NOT_SETTLED]))
        said = []
        for code in shown:
            right, chosen = code in keys[force], code == answer
            word = "right" if chosen and right else "other_definition" if chosen and mark.under else "wrong" if chosen else ""
            word = word or ("left_out" if right and answer not in keys[force] else "left_alone")
            why, sources = verdict_reason(result, code)
            if chosen and mark.under:
                why = say("%(reason)s Under %(other)s it would be right; the question named %(named)s.",
                          reason=why, other=mark.under, named=force)  # fmt: skip
            said.append(Said(code, engine(name_of(code)), chosen, word, why, sources))
        about = next((code for code in keys[force] if code != NOT_SETTLED), result.first.code if result.first else "")
        return marked(mark, said, about=about)

    def recalls(self, trail: Mapping[str, Any]) -> list[Recalled]:
        """Evidence of the disorder that is the key; chosen wrongly, of the other too. Half a mark is no evidence against it."""
        score, found = Decimal(trail["marked"]["score"]), []
        for said in trail["marked"]["said"]:
            keyed = said["word"] == "left_out" or (said["chosen"] and said["word"] == "right")
            if said["key"] != NOT_SETTLED and (keyed or (said["word"] == "wrong" and not score)):
                found.append(Recalled("disorder", said["key"], score))
        return found

    def ideal(self, asked: Question, told: Moment) -> str:
        return self.keys(asked, told)[asked.definition][0]

    def typed(self, asked: Question, answer: str) -> dict[str, list[str]]:
        return sent(asked.id, name_of(answer))

    def examples(self, asked: Question, told: Moment) -> Examples:
        keys = self.keys(asked, told)
        right = keys[asked.definition]
        elsewhere = next((code for key in keys.values() for code in key if code not in right), "")
        wrong = next(code for code in (NOT_SETTLED, *DISORDERS) if not any(code in key for key in keys.values()))
        return Examples(
            right=Example(self.typed(asked, right[0]), Fraction(1)),
            partly=Example(self.typed(asked, elsewhere), Fraction(1, 2)) if elsewhere else "No other definition says otherwise.",
            wrong=Example(self.typed(asked, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "is not in the catalogue", "zzzz"),
            empty=unread(asked.id, "Type a diagnosis"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        first = told.asked_under(asked).first
        deciding = first and (first.missing or first.disorder.required or first.supporting)
        if not deciding:
            return _("Ask what, of all that is known, points to any one disorder.")
        # not the criterion itself: its sentence may name the disorder
        looked_at = sorted({path.rpartition(".")[2].replace("_", " ") for path in deciding[0].reads})
        return _("Look at these findings, known or not yet known: %(names)s.") % {"names": ", ".join(_(name) for name in looked_at[:6])}

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
