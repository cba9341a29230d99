"""What carries a verdict: criteria of its row, among others, against the nearest set that would suffice by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import islice
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.criteria import BY_ID
from cases.kinds.typed import HARMLESS, field, in_own_order, marked, rule_under, sent, several, unread, unveiled, veiled, words
from cases.moment import Moment
from cases.words import N_, Text, engine, joined, lowered, say, seen
from classification.criterion import Criterion
from classification.disorders import DISORDERS
from classification.evidence import evidence
from classification.marking import mark_justification
from classification.sufficient import CARRIED, implied_by, sufficient_sets
from classification.verdict import Verdict
from training.questions import Example, Examples, Form, Marked, Said, Shown, Unreadable

CARRYING, AGAINST, BESIDE, NOT_MET, OF_A_RIVAL = 6, 2, 2, 3, 2
LONG = 120
STANDS = {True: N_("Met"), False: N_("Not met"), None: N_("Not yet known")}


@dataclass(frozen=True)
class Offer:
    """What is chosen from: the verdict, its rival, the criteria on offer, the sufficient sets among them."""

    verdict: Verdict
    rival: Verdict | None
    rows: tuple[Criterion, ...]
    sets: tuple[frozenset[str], ...]

    @property
    def refuting(self) -> frozenset[str]:
        return frozenset(criterion.id for criterion in self.verdict.opposing) & {criterion.id for criterion in self.rows}


def subject(asked: Question, told: Moment) -> Verdict | None:
    """The verdict to be justified: that of the disorder named, or what stands first."""
    result = told.asked_under(asked)
    return result.by_code.get(asked.disorder) if asked.disorder else result.first


def offer_of(asked: Question, told: Moment) -> Offer | None:
    """The criteria that the author names, or a choice by the engine; nothing where no verdict stands that could be justified."""
    verdict = subject(asked, told)
    if verdict is None or verdict.status not in CARRIED:
        return None
    others = [v for v in told.asked_under(asked).verdicts if v is not verdict and v.status != "excluded"]
    rival = next((v for v in others if v.code == asked.rival or not asked.rival), None)
    rows = [BY_ID[row] for row in asked.rows if row in BY_ID] or list(_mixed(verdict, rival))
    by_id = {criterion.id: criterion for criterion in rows}
    every = [frozenset(criterion.id for criterion in kept) for kept in sufficient_sets(verdict)]
    chosen = tuple(by_id[id] for id in in_own_order(asked.id, by_id))
    return Offer(verdict, rival, chosen, tuple(kept for kept in every if kept <= set(by_id)))


def _mixed(verdict: Verdict, rival: Verdict | None) -> Iterator[Criterion]:
    """What carries the verdict, what opposes it, what is true beside it, what is not met or not known, and some of a rival."""
    carrying: list[Criterion] = []
    every = [criterion for kept in sufficient_sets(verdict) for criterion in kept]
    for kept in sufficient_sets(verdict):
        more = [criterion for criterion in kept if criterion not in carrying]
        if not carrying or len(carrying) + len(more) <= CARRYING:
            carrying += more
    yield from carrying
    yield from verdict.opposing[:AGAINST]
    said, value = {criterion.id for criterion in every} | implied_by(c.id for c in every), verdict.outcomes.value
    row = [criterion for criterion in verdict.disorder.criteria() if criterion.id not in said and criterion not in verdict.opposing]
    yield from islice((criterion for criterion in row if value(criterion)), BESIDE)
    yield from islice((criterion for criterion in row if not value(criterion)), NOT_MET)
    if rival is not None:
        asked = dict.fromkeys((*rival.disorder.required, *(rival.disorder.established or ()), *rival.supporting))
        own = {criterion.id for criterion in verdict.disorder.criteria()} | said
        yield from islice((criterion for criterion in asked if criterion.id not in own), OF_A_RIVAL)


class Justify:
    """F1 against the nearest set that suffices; a criterion that speaks against subtracts."""

    name = "justify"

    def key(self, asked: Question, told: Moment) -> list[list[str]]:
        """The sets on offer that suffice."""
        offer = offer_of(asked, told)
        return [sorted(kept) for kept in offer.sets] if offer else []

    def legend(self, asked: Question) -> str:
        if asked.asks or asked.disorder not in DISORDERS:
            return asked.asks or _("Which of these, together, are enough to carry what stands first now?")
        name = _(DISORDERS[asked.disorder].name)
        return _("Which of these, together, are enough to carry the verdict now: %(name)s?") % {"name": name}

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        offer, sent = offer_of(asked, told), several(typed, field(asked.id))
        rows = offer.rows if offer else ()
        values = {row: veiled(asked.id, row.id) for row in rows}
        options = tuple(Shown(value, _(row.sentence), value in sent) for row, value in values.items())
        return Form("cases/kinds/several.html", self.legend(asked), rule_under(asked.definition, "justify"), options)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> list[str]:
        offer, sent = offer_of(asked, told), several(typed, field(asked.id))
        chosen = unveiled(asked.id, [row.id for row in offer.rows] if offer else [], sent)
        if not chosen or len(chosen) != len(sent):
            raise Unreadable(_("Choose at least one of them."), field(asked.id))
        return sorted(chosen)

    def mark(self, asked: Question, told: Moment, answer: list[str]) -> Marked:
        offer = offer_of(asked, told)
        if offer is None or not offer.sets:  # the rules have changed since it was asked: a question like this is refused
            return Marked(Decimal(0), "wrong", (), note=say("By the rules of today no verdict stands here that could be justified."))
        older = [BY_ID[id] for id in answer if id not in {row.id for row in offer.rows}]
        offer = replace(offer, rows=(*offer.rows, *older))
        ids = [row.id for row in offer.rows]
        mark = mark_justification(answer, offer.sets, ids, offer.refuting, implied_by(answer) & set(ids))
        word = words(mark)
        said = [
            Said(row.id, engine(row.sentence), row.id in answer, word[row.id], self.why(offer, row), (row.fact, *row.sources))
            for row in offer.rows
        ]
        note = say("More than one set would suffice; the nearest to yours counts.") if len(offer.sets) > 1 else Text("")
        return marked(mark, said, note=note, about=offer.verdict.code)

    def why(self, offer: Offer, row: Criterion) -> Text:
        """How a criterion stands, what was seen of it, and what it does for the verdict."""
        value, patient = offer.verdict.outcomes.value(row), offer.verdict.outcomes.patient
        found = evidence(patient, row).rstrip(".")
        found = found if len(found) < LONG else ""  # the trail of the verdict tells all of it
        known = engine(STANDS[value])
        stands = say("%(value)s (%(seen)s).", value=known, seen=seen(found)) if found else say("%(value)s.", value=known)
        return joined(" ", (stands, self._does(offer, row, value)))

    def _does(self, offer: Offer, row: Criterion, value: bool | None) -> Text:
        name = lowered(offer.verdict.disorder.name)
        if any(row.id in kept for kept in offer.sets):
            return say("The verdict rests on it.")
        if row.id in offer.refuting:
            return say("It speaks against: %(name)s.", name=name)
        if value is None:
            return say("What is not yet known carries nothing.")
        if not value:
            return say("It carries nothing.")
        if row in offer.verdict.disorder.criteria():
            return say("The verdict stands without it.")
        return say("The row does not ask for it: %(name)s.", name=name)

    def ideal(self, asked: Question, told: Moment) -> list[str]:
        return self.key(asked, told)[0]

    def typed(self, asked: Question, answer: list[str]) -> dict[str, list[str]]:
        return sent(asked.id, [veiled(asked.id, id) for id in answer])

    def examples(self, asked: Question, told: Moment) -> Examples:
        offer = offer_of(asked, told)
        assert offer is not None, "a question without an offer is refused"
        right = sorted(offer.sets[0])
        beside = [row.id for row in offer.rows if not any(row.id in kept or implied_by([row.id]) & kept for kept in offer.sets)]
        more = [*right, *beside[:1]]
        return Examples(
            right=Example(self.typed(asked, right), Fraction(1)),
            partly=Example(self.typed(asked, more), earned(more, offer)) if beside else "Whatever is on offer suffices.",
            wrong=Example(self.typed(asked, beside), Fraction(0)) if beside else "Whatever is on offer suffices.",
            unsafe=HARMLESS,
            invalid=unread(asked.id, "at least one", right[0]),
            empty=unread(asked.id, "at least one"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _("First leave out what is not met or not known. Then ask of each of the rest: would the verdict fall without it?")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        verdict, offer = subject(asked, told), offer_of(asked, told)
        if asked.disorder and asked.disorder not in DISORDERS:
            return [("disorder", f"'{asked.disorder}' is not a code of the catalogue.", f"Name one of: {', '.join(DISORDERS)}.")]
        if offer is None:
            now = f"{verdict.code} is {verdict.status or 'open'}" if verdict else "nothing stands first"
            return [("disorder", f"{now} at this step; only an established or probable verdict can be justified.", "Ask at a later step.")]
        if asked.rival and (offer.rival is None or offer.rival.code != asked.rival):
            return [("rival", f"'{asked.rival}' is excluded at this step, or not a code of the catalogue.", "Name one that is still open.")]
        beside = [other.id for other in told.step.questions if other.kind in ("diagnosis", "differential")]
        if asked.disorder and beside:
            return [("disorder", f"tells what '{beside[0]}' of the same step asks.", "Leave it out: then it asks for what stands first.")]
        return [*self._faults_of_rows(asked, offer)]

    def _faults_of_rows(self, asked: Question, offer: Offer) -> Iterator[tuple[str, str, str]]:
        ids = {row.id for row in offer.rows}
        strange = [row for row in asked.rows if row not in BY_ID]
        every = [frozenset(c.id for c in kept) for kept in sufficient_sets(offer.verdict)]
        if strange:
            yield "rows", f"{', '.join(strange)} is not a criterion of the engine.", "Name ids of criteria, such as DIN-1."
        elif not offer.sets:
            yield "rows", "hold no set that suffices.", f"Add {', '.join(sorted(every[0] - ids))}."
        elif astray := sorted((frozenset().union(*every) - frozenset().union(*offer.sets)) & ids):
            yield "rows", f"hold {', '.join(astray)} of a set that is not there whole.", "Add the rest of that set, or take it out."
        elif ids <= frozenset().union(*offer.sets):
            yield "rows", "hold only what suffices.", "Add criteria that are not met, not known, or not asked for."


def earned(chosen: list[str], offer: Offer) -> Fraction:
    """The mark by the formula of grading 3.8, written out once more for the examples."""
    said = {*chosen, *implied_by(chosen)}
    against = len(offer.refuting.intersection(chosen))
    worth = [
        Fraction(2 * len(said & kept), len({*chosen, *(said & kept)}) + len(kept)) - Fraction(against, len(kept)) for kept in offer.sets
    ]
    return max(Fraction(0), *worth)
