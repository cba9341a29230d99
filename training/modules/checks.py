"""The kinds of check within a module, by the contract of `training.questions`. Marks come from the engine's rules."""

from collections.abc import Mapping
from fractions import Fraction
from hashlib import sha256
from typing import Any

from django.utils.translation import gettext as _

from classification.marking import Mark, mark_matching, mark_ordering, mark_selection, mark_single_best, rule_for
from training.modules.components import Check
from training.questions import Example, Examples, Form, Kind, Marked, Said, Shown, Unreadable

FIELD = "a"
HARMLESS = "Nothing is done to a patient here."


def sent(typed: Mapping[str, Any], name: str) -> list[str]:
    """The values of a field as a form sends them."""
    value = typed.get(name, [])
    values = value if isinstance(value, list | tuple) else [value]
    return [str(item).strip() for item in values if str(item).strip()]


def shuffled(check_id: str, names: list[str]) -> list[str]:
    """An order of its own for every check: authors tend to write what is right first."""
    return sorted(names, key=lambda name: sha256(f"{check_id} {name}".encode()).digest())


def marked(mark: Mark, said: list[Said]) -> Marked:
    return Marked(mark.score, mark.label, tuple(said))


class One:
    """Single best answer."""

    name = "one"
    rule = "single_best"
    template = "training/modules/checks/one.html"

    def form(self, asked: Check, told: None, typed: Mapping[str, Any]) -> Form:
        given, by_id = sent(typed, FIELD), {option.id: option for option in asked.options}
        options = tuple(Shown(name, by_id[name].text, name in given) for name in shuffled(asked.id, list(by_id)))
        return Form(self.template, asked.asks, rule_for(self.rule).sentence(), options)

    def read(self, asked: Check, told: None, typed: Mapping[str, Any]) -> list[str]:
        given = sent(typed, FIELD)
        if len(given) != 1 or given[0] not in {option.id for option in asked.options}:
            raise Unreadable(_("Choose one of the answers."), FIELD)
        return given

    def score(self, asked: Check, answer: list[str]) -> Mark:
        key = [option.id for option in asked.options if option.right]
        return mark_single_best(answer[0], {"": key}, "", [option.id for option in asked.options])

    def mark(self, asked: Check, told: None, answer: list[str]) -> Marked:
        mark = self.score(asked, answer)
        words, by_id = {row.key: row.word for row in mark.options}, {option.id: option for option in asked.options}
        said = [Said(name, by_id[name].text, name in answer, words[name], by_id[name].why) for name in shuffled(asked.id, list(by_id))]
        return marked(mark, said)

    def ideal(self, asked: Check, told: None) -> list[str]:
        return [option.id for option in asked.options if option.right][:1]

    def examples(self, asked: Check, told: None) -> Examples:
        wrong = next(option.id for option in asked.options if not option.right)
        return Examples(
            right=Example(typed_of(asked, self.ideal(asked, told)), Fraction(1)),
            partly="One answer is best; the others earn nothing.",
            wrong=Example(typed_of(asked, [wrong]), Fraction(0)),
            unsafe=HARMLESS,
            invalid=Example({FIELD: ["made up"]}, says="Choose one of the answers."),
            empty=Example({}, says="Choose one of the answers."),
        )

    def hint(self, asked: Check, told: None) -> str:
        return ""

    def faults(self, asked: Check, told: None) -> list[tuple[str, str, str]]:
        found = twice("options", [option.id for option in asked.options])
        if len(asked.options) < 3:
            found.append(("options", "needs at least three options.", "Add options, each with id, text and why."))
        return found + self.key_faults(asked)

    def key_faults(self, asked: Check) -> list[tuple[str, str, str]]:
        right = sum(option.right for option in asked.options)
        return [] if right == 1 else [("options", f"marks {right} of its options as right.", "Write 'right: true' on exactly one.")]


class Several(One):
    """Select all that apply."""

    name = "several"
    rule = "select_all"
    template = "training/modules/checks/several.html"

    def read(self, asked: Check, told: None, typed: Mapping[str, Any]) -> list[str]:
        given = list(dict.fromkeys(sent(typed, FIELD)))
        if not given or not set(given) <= {option.id for option in asked.options}:
            raise Unreadable(_("Choose what applies, one or more."), FIELD)
        return given

    def score(self, asked: Check, answer: list[str]) -> Mark:
        key = [option.id for option in asked.options if option.right]
        return mark_selection(answer, key, [option.id for option in asked.options])

    def ideal(self, asked: Check, told: None) -> list[str]:
        return [option.id for option in asked.options if option.right]

    def examples(self, asked: Check, told: None) -> Examples:
        right, wrong = self.ideal(asked, told), [option.id for option in asked.options if not option.right]
        share = Fraction(len(right) - 1, len(right))
        few = "One option applies: the net of right and wrong choices is all or nothing."
        return Examples(
            right=Example(typed_of(asked, right), Fraction(1)),
            partly=Example(typed_of(asked, right[:-1]), share) if share else few,
            wrong=Example(typed_of(asked, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=Example({FIELD: [right[0], "made up"]}, says="Choose what applies"),
            empty=Example({}, says="Choose what applies"),
        )

    def key_faults(self, asked: Check) -> list[tuple[str, str, str]]:
        right = sum(option.right for option in asked.options)
        fine = 0 < right < len(asked.options)
        return (
            [] if fine else [("options", "has all or none of its options right.", "Mark those that apply; leave one or more that do not.")]
        )


class Match:
    """Each row has its partner."""

    name = "match"

    def partners(self, asked: Check) -> list[str]:
        """Every partner on offer, each once, in an order of their own."""
        return shuffled(asked.id, list(dict.fromkeys([*(pair.partner for pair in asked.pairs), *asked.other_partners])))

    def form(self, asked: Check, told: None, typed: Mapping[str, Any]) -> Form:
        partners = self.partners(asked)
        rows = [
            {
                "name": f"{FIELD}.{pair.id}", "text": pair.text,
                "choices": [(str(n), words, str(n) in sent(typed, f"{FIELD}.{pair.id}")) for n, words in enumerate(partners)],
            }
            for pair in asked.pairs
        ]  # fmt: skip
        return Form("training/modules/checks/rows.html", asked.asks, rule_for("matching").sentence(), (), {"rows": rows})

    def read(self, asked: Check, told: None, typed: Mapping[str, Any]) -> dict[str, str]:
        offered, answer = {str(n): partner for n, partner in enumerate(self.partners(asked))}, {}
        for pair in asked.pairs:
            given = sent(typed, f"{FIELD}.{pair.id}")
            if len(given) != 1 or given[0] not in offered:
                raise Unreadable(_("Choose a partner for “%s”.") % pair.text, f"{FIELD}.{pair.id}")
            answer[pair.id] = offered[given[0]]
        return answer

    def mark(self, asked: Check, told: None, answer: dict[str, str]) -> Marked:
        mark = mark_matching(answer, {pair.id: pair.partner for pair in asked.pairs})
        words = {row.key: row.word for row in mark.options}
        said = [Said(pair.id, f"{pair.text}: {pair.partner}", words[pair.id] == "right", words[pair.id], pair.why) for pair in asked.pairs]
        return marked(mark, said)

    def ideal(self, asked: Check, told: None) -> dict[str, str]:
        return {pair.id: pair.partner for pair in asked.pairs}

    def examples(self, asked: Check, told: None) -> Examples:
        ideal, partners = self.ideal(asked, told), self.partners(asked)
        wrong = {row: next((other for other in partners if other != own), own) for row, own in ideal.items()}
        first, alone = next(iter(ideal)), len(partners) < 2
        only = "There is one partner only."
        return Examples(
            right=Example(typed_of(asked, ideal), Fraction(1)),
            partly=only if alone else Example(typed_of(asked, ideal | {first: wrong[first]}), Fraction(len(ideal) - 1, len(ideal))),
            wrong=only if alone else Example(typed_of(asked, wrong), Fraction(0)),
            unsafe=HARMLESS,
            invalid=Example(typed_of(asked, ideal) | {f"{FIELD}.{first}": [str(len(partners))]}, says="Choose a partner"),
            empty=Example({}, says="Choose a partner"),
        )

    def hint(self, asked: Check, told: None) -> str:
        return ""

    def faults(self, asked: Check, told: None) -> list[tuple[str, str, str]]:
        found = twice("pairs", [pair.id for pair in asked.pairs])
        if len(asked.pairs) < 2:
            found.append(("pairs", "needs at least two pairs.", "Add pairs, each with id, text, partner and why."))
        return found


class Order:
    """Put in order: each thing is given its place."""

    name = "order"

    def form(self, asked: Check, told: None, typed: Mapping[str, Any]) -> Form:
        by_id = {item.id: item for item in asked.order}
        places = [str(n) for n in range(1, len(by_id) + 1)]
        rows = [
            {"name": f"{FIELD}.{name}", "text": by_id[name].text, "choices": [(n, n, n in sent(typed, f"{FIELD}.{name}")) for n in places]}
            for name in shuffled(asked.id, list(by_id))
        ]
        return Form("training/modules/checks/rows.html", asked.asks, rule_for("ordering").sentence(), (), {"rows": rows})

    def read(self, asked: Check, told: None, typed: Mapping[str, Any]) -> list[str]:
        offered, places = [str(n) for n in range(1, len(asked.order) + 1)], {}
        for item in asked.order:
            given = sent(typed, f"{FIELD}.{item.id}")
            if len(given) != 1 or given[0] not in offered:
                raise Unreadable(_("Give “%s” a place.") % item.text, f"{FIELD}.{item.id}")
            if given[0] in places:
                raise Unreadable(_("Place %s is given twice.") % given[0], f"{FIELD}.{item.id}")
            places[given[0]] = item.id
        return [places[n] for n in offered]

    def mark(self, asked: Check, told: None, answer: list[str]) -> Marked:
        key = [item.id for item in asked.order]
        mark = mark_ordering(answer, key)
        # in the right order; an item is right where the reader put it in this very place
        said = [
            Said(item.id, f"{n}. {item.text}", answer[n - 1] == item.id, "right" if answer[n - 1] == item.id else "wrong", item.why)
            for n, item in enumerate(asked.order, 1)
        ]
        return marked(mark, said)

    def ideal(self, asked: Check, told: None) -> list[str]:
        return [item.id for item in asked.order]

    def examples(self, asked: Check, told: None) -> Examples:
        first, second, *rest = ideal = self.ideal(asked, told)
        pairs = len(ideal) * (len(ideal) - 1) // 2
        return Examples(
            right=Example(typed_of(asked, ideal), Fraction(1)),
            partly=Example(typed_of(asked, [second, first, *rest]), Fraction(pairs - 1, pairs)),
            wrong=Example(typed_of(asked, ideal[::-1]), Fraction(0)),
            unsafe=HARMLESS,
            invalid=Example(typed_of(asked, ideal) | {f"{FIELD}.{second}": ["1"]}, says="is given twice"),
            empty=Example({}, says="a place"),
        )

    def hint(self, asked: Check, told: None) -> str:
        return ""

    def faults(self, asked: Check, told: None) -> list[tuple[str, str, str]]:
        found = twice("order", [item.id for item in asked.order])
        if len(asked.order) < 3:
            found.append(("order", "needs at least three things.", "Write them in the right order, each with id, text and why."))
        return found


def twice(field: str, names: list[str]) -> list[tuple[str, str, str]]:
    """A fault for every id that stands twice."""
    return [(field, f"has '{name}' twice.", "Give each its own id.") for name in sorted({n for n in names if names.count(n) > 1})]


def typed_of(asked: Check, answer: Any) -> dict[str, list[str]]:
    """What a form sends that holds this answer."""
    if asked.kind == "match":
        partners = Match().partners(asked)
        return {f"{FIELD}.{name}": [str(partners.index(partner))] for name, partner in answer.items() if partner in partners}
    if asked.kind == "order":
        return {f"{FIELD}.{name}": [str(place)] for place, name in enumerate(answer, 1)}
    return {FIELD: list(answer)}


KINDS: dict[str, Kind[Check, None]] = {kind.name: kind for kind in (One(), Several(), Match(), Order())}
