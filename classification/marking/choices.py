"""Marking of choices from a list: one, several, a capped few, or a term found by typing."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from fractions import Fraction

from classification.marking.marks import (
    HALF,
    Mark,
    NotMarkable,
    Number,
    OptionFeedback,
    Word,
    feedback,
    known,
    mark,
    word_for,
)

Key = str | Collection[str]
Keys = Mapping[str, Key]
"""Definition name -> the option right under it, or several equally right ones."""

OTHER_DEFINITION_SHARE = HALF


def accepted(key: Key) -> frozenset[str]:
    """A key as a set of options."""
    return frozenset([key]) if isinstance(key, str) else frozenset(key)


def right_elsewhere(chosen: str, keys: Keys, in_force: str) -> str | None:
    """The first other definition, by name, under which this choice is right."""
    return next((name for name in sorted(keys) if name != in_force and chosen in accepted(keys[name])), None)


def _one_option(key: str, chosen: bool, wanted: bool, under: str | None, harmful: bool) -> OptionFeedback:
    word: Word = "other_definition" if chosen and under and not harmful else word_for(chosen, wanted, harmful)
    return OptionFeedback(key, chosen, wanted, word)


def mark_single_best(
    chosen: str | None,
    keys: Keys,
    in_force: str,
    options: Collection[str],
    *,
    harmful: Collection[str] = (),
) -> Mark:
    """Grading 3.1: 1 for the key of the definition in force, half for a choice right only under another one (named in
    `under`), else 0. Nothing is subtracted; None is a blank and earns 0. A harmful choice is recorded on its own."""
    if in_force not in keys:
        raise NotMarkable("keys", f"no key for the definition in force, {in_force}")
    if chosen is not None:
        known("chosen", [chosen], options)
    right = accepted(keys[in_force])
    under = None if chosen is None or chosen in right else right_elsewhere(chosen, keys, in_force)
    share = 1 if chosen in right else OTHER_DEFINITION_SHARE if under else 0
    rows = tuple(_one_option(key, key == chosen, key in right, under, key in harmful) for key in sorted(set(options)))
    return mark(share, rows, under=under, harms={chosen or ""} & frozenset(harmful))


def mark_flip(chosen: str | None, flips: Collection[str], options: Collection[str]) -> Mark:
    """Design section 5: any change that truly alters the verdict earns 1."""
    return mark_single_best(chosen, {"": frozenset(flips)}, "", options)


# --- select several (grading 3.3) ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Picks:
    """The counts every rule of 3.3 is made of: k keys, h of them chosen, w wrong choices, n options."""

    k: int
    h: int
    w: int
    n: int

    @property
    def chosen(self) -> int:
        return self.h + self.w

    @property
    def exact(self) -> bool:
        return self.h == self.k and self.w == 0


def all_or_nothing(picks: Picks) -> Fraction:
    """Grading 3.3 DS."""
    return Fraction(picks.exact)


def half_right(picks: Picks) -> Fraction:
    """Grading 3.3 PS50, for *pick exactly N*: half from half of the keys on."""
    return Fraction(1) if picks.exact else HALF if picks.k and 2 * picks.h >= picks.k else Fraction(0)


def share_of_keys(picks: Picks) -> Fraction:
    """Grading 3.3 PS1/m. Select-all earns 1 unless the number of picks is capped."""
    return Fraction(picks.h, picks.k) if picks.k else Fraction(picks.exact)


def net_correct(picks: Picks) -> Fraction:
    """Grading 3.3(b) net-correct, floor 0, for *select all that apply*."""
    return max(Fraction(0), Fraction(picks.h - picks.w, picks.k)) if picks.k else Fraction(picks.exact)


def every_decision(picks: Picks) -> Fraction:
    """Grading 3.3: each option is a decision. A blank earns marks; never for sparse keys."""
    return 1 - Fraction(picks.w + picks.k - picks.h, picks.n)


def coverage(picks: Picks) -> Fraction:
    """Grading 3.3 coverage: share of keys found times share of picks that are keys."""
    if not picks.k or not picks.chosen:
        return Fraction(picks.exact)
    return Fraction(picks.h, picks.k) * Fraction(picks.h, picks.chosen)


SelectionRule = Callable[[Picks], Fraction]


def mark_selection(
    chosen: Collection[str],
    key: Collection[str],
    options: Collection[str],
    *,
    rule: SelectionRule = net_correct,
    at_most: int | None = None,
    harmful: Collection[str] = (),
) -> Mark:
    """Grading 3.3 by the rule named. A harmful choice is recorded whatever the score. Where nothing was to be chosen,
    only an empty selection earns 1. More than `at_most` picks are refused, as the page refuses them."""
    wanted = known("key", key, options)
    picked = known("chosen", chosen, options)
    if at_most is not None and len(picked) > at_most:
        raise NotMarkable("chosen", f"at most {at_most} may be chosen, not {len(picked)}")
    hits = len(picked & wanted)
    picks = Picks(k=len(wanted), h=hits, w=len(picked) - hits, n=len(set(options)))
    rows = feedback(options, picked, wanted, harmful=harmful)
    return mark(rule(picks), rows, harms=picked & frozenset(harmful))


def mark_pick_n(chosen: Collection[str], key: Collection[str], options: Collection[str]) -> Mark:
    """Grading 3.3(a): as many as there are keys, the number is told, PS50."""
    return mark_selection(chosen, key, options, rule=half_right, at_most=len(set(key)))


# --- key feature (grading 3.4) ------------------------------------------------------------------------------------


def mark_key_feature(
    chosen: Collection[str],
    key: Collection[str],
    options: Collection[str],
    *,
    cap: int,
    harmful: Collection[str] = (),
    values: Mapping[str, Number] | None = None,
) -> Mark:
    """Grading 3.4: the value of the keys chosen over the value of all keys (each 1 unless `values` says otherwise).
    A wrong pick costs nothing, but more picks than the cap, or one harmful pick, and the question earns 0."""
    wanted, picked = known("key", key, options), known("chosen", chosen, options)
    if wanted & frozenset(harmful):
        raise NotMarkable("key", "an option is both wanted and harmful")
    harms = picked & frozenset(harmful)
    rows = feedback(options, picked, wanted, harmful=harmful)
    share = Fraction(0) if harms or len(picked) > cap else _value_share(picked, wanted, values or {})
    return mark(share, rows, harms=harms)


def _value_share(picked: frozenset[str], wanted: frozenset[str], values: Mapping[str, Number]) -> Fraction:
    if not wanted:
        return Fraction(not picked)
    worth = {option: Fraction(values.get(option, 1)) for option in wanted}
    if min(worth.values()) <= 0:
        raise NotMarkable("values", "the value of a key must be above 0")
    return sum((worth[option] for option in picked & wanted), Fraction(0)) / sum(worth.values())


# --- long menu (grading 3.5) --------------------------------------------------------------------------------------


def mark_long_menu(concept: str | None, keys: Keys, in_force: str) -> Mark:
    """Grading 3.5: 1 for the key's concept; half for one right under another definition (3.1); else 0.

    Its half for the right family has no use here: no disorder of the catalogue is the family of another.
    """
    shown = {option for key in keys.values() for option in accepted(key)} | ({concept} - {None})
    return mark_single_best(concept, keys, in_force, {option for option in shown if option is not None})
