"""Which single change would turn it: one finding at another value, and what then becomes of a disorder."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.reasons import verdict_reason
from cases.kinds.typed import HARMLESS, field, in_own_order, marked, one, rule_under, sent, unread, unveiled, veiled
from cases.moment import Moment
from cases.words import N_, Text, engine, say, tell
from classification import Classification, Definitions, Findings, Refused
from classification.definitions import named
from classification.disorders import DISORDERS
from classification.evidence import NAMES, name_of
from classification.findings.groups import GROUPS
from classification.flipping import Aim, changed, choice
from classification.marking import mark_flip
from classification.whatif import label_of, stated
from training.questions import Example, Examples, Form, Marked, Said, Shown, Unreadable

ASKS = {
    ("into", "established"): N_("After which of these single changes would this be established: %(name)s?"),
    ("into", "probable"): N_("After which of these single changes would this be at least probable: %(name)s?"),
    ("away", "established"): N_("After which of these single changes would this no longer be established: %(name)s?"),
    ("away", "probable"): N_("After which of these single changes would this no longer be probable: %(name)s?"),
}
DAYS = ("start", "stop", "last_dose")
VALUES = {
    "pos": N_("positive"), "neg": N_("negative"), "het": N_("heterozygous"), "hom": N_("homozygous"), "hemi": N_("hemizygous"),
    "comp_het": N_("compound heterozygous"), "P": N_("pathogenic"), "LP": N_("likely pathogenic"), "VUS": N_("of unknown significance"),
    "duffy_null": N_("Duffy-null"), "duffy_positive": N_("Duffy-positive"),
}  # fmt: skip
NAMED = {
    "infection_tests": N_("test for %(name)s"), "germline": N_("variant of %(name)s"),
    "antibody_tests": N_("neutrophil antibody on day %(name)s"),
}  # fmt: skip


def parts_of(option: str) -> tuple[str, str]:
    """The path and the value of a change written "film.blasts = yes"."""
    path, _equals, value = option.partition("=")
    return path.strip(), value.strip()


def aim_of(asked: Question) -> Aim:
    return Aim(asked.disorder, asked.status, asked.change)


@lru_cache(maxsize=256)
def _chosen(findings: Findings, aim: Aim, asked_id: str, definitions: Definitions) -> tuple[str, ...]:
    """The changes that the engine offers; enumerating takes a while, so it is done once."""
    found = choice(findings, aim, lambda each: veiled(asked_id, each.path.partition(".")[0]), definitions)
    return tuple(f"{each.path} = {each.after}" for each in found)


def options_of(asked: Question, told: Moment) -> list[str]:
    """The changes on offer: those that the author names, or those that the engine finds."""
    given = [" = ".join(parts_of(option)) for option in asked.options if isinstance(option, str)]
    return in_own_order(asked.id, given or _chosen(told.findings, aim_of(asked), asked.id, named(asked.definition)))


def after(asked: Question, told: Moment, option: str) -> Classification:
    """The classification after a change. Raises Refused."""
    return changed(told.findings, *parts_of(option), named(asked.definition))


def says(asked: Question, told: Moment, option: str) -> Text:
    """A change in words: the author's, or the engine's."""
    if option in asked.wording:
        return Text(asked.wording[option])
    return change_in_words(told.findings, *parts_of(option))


def change_in_words(findings: Findings, path: str, value: str) -> Text:
    """A finding with its value then and now."""
    before = next((each.value for each in stated(findings) if each.path == path), "")
    finding = _finding(path)
    if not before:
        return say("%(finding)s, now not known: %(after)s", finding=finding, after=_value(path, value))
    return say("%(finding)s: %(after)s instead of %(before)s", finding=finding, after=_value(path, value), before=_value(path, before))


def _finding(path: str) -> Text:
    """A finding with the group it belongs to: "film: blasts on day 3", "neutrophils on day 0"."""
    head, _dot, member = path.partition(".")
    group, _at, day = head.partition("@")
    if group in NAMED:
        return say(NAMED[group], name=day.replace("-", "−") or member.partition(".")[0])
    name, on, _day = label_of(path).partition(" on day ")
    subject, colon, part = name.partition(": ")
    named = say("%(name)s: %(part)s", name=subject, part=engine(part)) if colon else engine(name)
    if group in GROUPS:
        named = say("%(name)s: %(part)s", name=engine(NAMES.get(group, name_of(group))), part=named)
    return say("%(name)s on day %(day)s", name=named, day=day.replace("-", "−")) if on else named


def _value(path: str, value: str) -> Text:
    if path.rpartition(".")[2] in DAYS:
        return say("day %(day)s", day=value.replace("-", "−"))
    return engine(VALUES.get(value, value.replace("_", " ")))


class Flip:
    """Any change that truly turns the verdict earns full marks."""

    name = "flip"

    def key(self, asked: Question, told: Moment) -> dict[str, bool]:
        """Of every change on offer whether it meets the aim."""
        return {option: self.meets(asked, told, option) for option in options_of(asked, told)}

    def meets(self, asked: Question, told: Moment, option: str) -> bool:
        try:
            return aim_of(asked).met(after(asked, told, option))
        except Refused:
            return False

    def why(self, asked: Question, told: Moment, option: str) -> tuple[Text, tuple[str, ...]]:
        """What would become of the disorder, and why."""
        try:
            reason, sources = verdict_reason(after(asked, told, option), asked.disorder)
        except Refused:
            return say("It contradicts what is known of this patient."), (DISORDERS[asked.disorder].fact,)
        return say("Then: %(reason)s", reason=reason), sources

    def legend(self, asked: Question) -> str:
        return asked.asks or _(ASKS[asked.change, asked.status]) % {"name": _(DISORDERS[asked.disorder].name)}

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        given = one(typed, field(asked.id))
        values = {option: veiled(asked.id, option) for option in options_of(asked, told)}
        options = tuple(Shown(value, tell(says(asked, told, option).made), value == given) for option, value in values.items())
        return Form("cases/kinds/one.html", self.legend(asked), rule_under(asked.definition, "flip"), options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        chosen = unveiled(asked.id, options_of(asked, told), [one(typed, field(asked.id))])
        if not chosen:
            raise Unreadable(_("Choose one of the changes."), field(asked.id))
        return chosen[0]

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        # an answer of before may be on offer no longer, where the engine chooses what is offered
        key = self.key(asked, told) | {answer: self.meets(asked, told, answer)}
        mark = mark_flip(answer, [option for option, meets in key.items() if meets], list(key))
        said = []
        for option, meets in key.items():
            why, sources = self.why(asked, told, option)
            word = ("right" if meets else "wrong") if option == answer else "left_alone"
            if meets and option != answer:
                word = "right" if key[answer] else "left_out"
            said.append(Said(option, says(asked, told, option), option == answer, word, why, sources))
        return marked(mark, said, about=asked.disorder)

    def ideal(self, asked: Question, told: Moment) -> str:
        return next(option for option, meets in self.key(asked, told).items() if meets)

    def typed(self, asked: Question, answer: str) -> dict[str, list[str]]:
        return sent(asked.id, veiled(asked.id, answer))

    def examples(self, asked: Question, told: Moment) -> Examples:
        meets = {True: "", False: ""} | {meets: option for option, meets in self.key(asked, told).items()}
        return Examples(
            right=Example(self.typed(asked, meets[True]), Fraction(1)),
            partly="A change turns the verdict or it does not.",
            wrong=Example(self.typed(asked, meets[False]), Fraction(0)),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "Choose one of the changes.", "sex = male"),
            empty=unread(asked.id, "Choose one of the changes."),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        verdict = told.asked_under(asked).by_code[asked.disorder]
        deciding = verdict.excluding or verdict.missing or verdict.column or verdict.disorder.required
        looked_at = sorted({path.rpartition(".")[2].replace("_", " ") for criterion in deciding[:2] for path in criterion.reads})
        return _("The verdict hangs on these findings: %(names)s.") % {"names": ", ".join(_(name) for name in looked_at[:6])}

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        if asked.disorder not in DISORDERS:
            return [("disorder", "is missing, or not a code of the catalogue.", f"Name one of: {', '.join(DISORDERS)}.")]
        aim, row = aim_of(asked), DISORDERS[asked.disorder]
        if asked.status == "established" and row.established is None:
            return [("status", f"{row.code} is never established: {row.cap}", "Write 'status: probable'.")]
        if aim.met(told.asked_under(asked)):
            now = told.asked_under(asked).statuses[asked.disorder] or "open"
            return [("disorder", f"{row.code} is {now} at this step, so no change is needed.", "Name another, or turn 'change' round.")]
        beside = [other.id for other in told.step.questions if other.kind in ("diagnosis", "differential")]
        if aim.way == "away" and beside:
            return [("change", f"tells what '{beside[0]}' of the same step asks.", "Ask it at a later step.")]
        return self._faults_of_options(asked, told)

    def _faults_of_options(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        options, faults = options_of(asked, told), []
        if not options:
            return [("disorder", "no single change of a finding does this at this step.", "Name another disorder, or the options.")]
        for option in options:
            try:
                after(asked, told, option)
            except Refused as refused:
                problem = "; ".join(str(fault) for fault in refused.faults)
                faults.append(("options", f"'{option}': {problem}", "Write PATH = VALUE, a finding and another value of it."))
        if faults:
            return faults
        if len(set(options)) < 3:
            faults.append(("options", "needs at least three different changes.", "Name more, or name none and let the engine choose."))
        meets = list(self.key(asked, told).values())
        if not any(meets):
            faults.append(("options", "holds no change that does it.", "Name one that does; manage.py check_cases tries each."))
        elif all(meets):
            faults.append(("options", "holds only changes that do it.", "Name some that do not."))
        return faults
