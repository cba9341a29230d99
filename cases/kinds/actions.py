"""What to do now: actions asked for, needless ones, and harmful ones, out of the engine's codes."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import field, marked, rule, sent, several, unread, words
from cases.moment import Moment
from cases.words import Text, engine, joined, say
from classification.actions import BY_CODE as ACTIONS
from classification.harms import BY_CODE as HARMS
from classification.marking import mark_key_feature
from classification.verdict import POINTED_TO
from training.questions import Example, Examples, Form, Marked, Recalled, Said, Shown, Unreadable


def codes_of(asked: Question) -> list[str]:
    return [option for option in asked.options if isinstance(option, str)]


def says(asked: Question, code: str) -> Text:
    """The words of an option: the author's wording for this patient, or the engine's."""
    return engine(asked.wording.get(code) or (ACTIONS[code].says if code in ACTIONS else HARMS[code].says))


def _sentence(english: str) -> Text:
    return say("%(sentence)s.", sentence=engine(english))


class Actions:
    """At most as many as the cap; a harmful one sets the part to 0 and stands in the safety tally."""

    name = "actions"

    def key(self, asked: Question, told: Moment) -> tuple[set[str], set[str]]:
        """The options asked for and the harmful ones, for this patient at this moment."""
        result, options = told.asked_under(asked), set(codes_of(asked))
        return {wanted.action.code for wanted in result.actions} & options, {harm.code for harm in result.harms} & options

    def cap(self, asked: Question, told: Moment) -> int:
        return asked.cap or max(len(self.key(asked, told)[0]), 1)

    def legend(self, asked: Question) -> str:
        return asked.asks or _("What do you do now?")

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        chosen = several(typed, field(asked.id))
        options = tuple(Shown(code, _(says(asked, code)), code in chosen) for code in codes_of(asked))
        said = rule("actions", cap=asked.cap or len(options))
        return Form("cases/kinds/several.html", self.legend(asked), said, options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> list[str]:
        name = field(asked.id)
        chosen = [item for item in several(typed, name) if item in codes_of(asked)]
        if not chosen:
            raise Unreadable(_("Choose at least one action."), name)
        cap = asked.cap or len(codes_of(asked))
        if len(chosen) > cap:
            values = {"most": cap, "chosen": len(chosen)}
            raise Unreadable(_("Choose at most %(most)s; you chose %(chosen)s. Take back what matters least.") % values, name)
        return sorted(chosen)

    def mark(self, asked: Question, told: Moment, answer: list[str]) -> Marked:
        wanted, harmful = self.key(asked, told)
        cap = asked.cap or len(codes_of(asked))
        mark = mark_key_feature(answer, wanted, codes_of(asked), cap=cap, harmful=harmful)
        word, result = words(mark), told.asked_under(asked)
        reasons = {w.action.code: joined(" ", (_sentence(reason.sentence) for reason in w.because)) for w in result.actions}
        facts = {w.action.code: tuple(f for reason in w.because for f in reason.facts) for w in result.actions}
        said = []
        for code in codes_of(asked):
            if code in wanted:
                why, sources = reasons[code], facts[code]
            elif code in HARMS:
                harm = HARMS[code]
                idle = say("It would not harm this patient now, but nothing asks for it.")
                why = _sentence(harm.because) if code in harmful else idle
                sources = harm.facts
            else:
                why, sources = (
                    say("Nothing known of this patient asks for it now."),
                    tuple(f for r in ACTIONS[code].reasons for f in r.facts),
                )
            said.append(Said(code, says(asked, code), code in answer, word[code], why, sources))
        return marked(mark, said, missed=self.missed(asked, told, answer))

    def missed(self, asked: Question, told: Moment, answer: list[str]) -> tuple[str, ...]:
        """Emergencies of level now for which none of the actions on offer was chosen (law 7)."""
        wanted, _harmful = self.key(asked, told)
        raised = [e for e in told.asked_under(asked).emergencies.raised if e.level == "now"]
        return tuple(e.sentence for e in raised if wanted & set(e.actions) and not set(answer) & set(e.actions))

    def recalls(self, trail: Mapping[str, Any]) -> list[Recalled]:
        """A harmful action speaks against knowing what stood first in that patient. A harmless one says nothing of a disorder."""
        harms, first = trail["marked"]["harms"], next(iter(trail["moment"]["remains"]), None)
        if not harms or first is None or first["status"] not in POINTED_TO:
            return []
        return [Recalled("disorder", first["code"], Decimal(0), harms=len(harms))]

    def ideal(self, asked: Question, told: Moment) -> list[str]:
        return sorted(self.key(asked, told)[0])

    def typed(self, asked: Question, answer: list[str]) -> dict[str, list[str]]:
        return sent(asked.id, answer)

    def examples(self, asked: Question, told: Moment) -> Examples:
        wanted, harmful = (sorted(codes) for codes in self.key(asked, told))
        idle = [code for code in codes_of(asked) if code not in wanted and code not in harmful]
        cap, share = asked.cap or len(codes_of(asked)), Fraction(len(wanted) - 1, len(wanted))
        unsafe = [*wanted[: cap - 1], *harmful[:1]]
        invalid = unread(asked.id, "at most", *codes_of(asked)) if cap < len(codes_of(asked)) else unread(asked.id, "at least", "ACT-00")
        return Examples(
            right=Example(sent(asked.id, wanted), Fraction(1)),
            partly=Example(sent(asked.id, wanted[:-1]), share) if share else "One action is asked for: it is chosen or it is not.",
            wrong=Example(sent(asked.id, idle[:1]), Fraction(0)) if idle else "Every action on offer is asked for, or harms.",
            unsafe=Example(sent(asked.id, unsafe), Fraction(0), (harmful[0],)) if harmful else "Nothing on offer harms this patient.",
            invalid=invalid,
            empty=unread(asked.id, "at least one action"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        raised = told.asked_under(asked).emergencies.raised
        if raised:
            return _("First ask whether there is an emergency, then which drug could be the cause, then what can wait.")
        return _("No emergency is open: what does this patient need, and what can be left alone?")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        strange = [code for code in codes_of(asked) if code not in ACTIONS and code not in HARMS]
        if strange or len(codes_of(asked)) < 3:
            return [
                (
                    "options",
                    f"{', '.join(strange) or 'too few'}: not codes of actions.",
                    "Name at least three ACT- and HARM- codes.",
                )
            ]
        wanted, harmful = self.key(asked, told)
        if not wanted:
            return [
                (
                    "options",
                    "none of them is asked for at this step.",
                    "Offer at least one action that the engine asks for here.",
                )
            ]
        idle = [code for code in codes_of(asked) if code in HARMS and code not in harmful]
        faults = [("options", f"{code} does not harm this patient at this step.", "Take it out, or ask at another step.") for code in idle]
        if asked.cap is not None and len(wanted) > asked.cap:
            faults.append(("cap", f"{asked.cap} is below the {len(wanted)} actions asked for.", "Raise it."))
        return faults
