"""The rows E-DIN and E-LON, and the readings of late-onset neutropenia."""

from collections.abc import Callable

from tests.classification.oracle.causes import din4_practical, other_cause
from tests.classification.oracle.counts import age_on_day_0, any_below, at_most, below, in_days, low, normal, series, unmarked
from tests.classification.oracle.course import chronic, fall, first_low
from tests.classification.oracle.drugs import (
    LON,
    any_under_half,
    chemo_window,
    din1,
    din2,
    din_drug,
    drugs,
    either_of,
    in_class,
    live,
    long_standing,
)
from tests.classification.oracle.logic import K3, Doc, both, either, is_true, latest, no, same

LOWERED = {"probable": "possible", "possible": "unlikely"}


def lowered(status: str | None, one_step: bool, floor: bool, straight: bool) -> str | None:
    """Rule 4: one step in all, or straight to unlikely; an established verdict is never lowered."""
    if status not in LOWERED:
        return status
    if straight:
        return "unlikely"
    if one_step:
        return LOWERED[status]
    return "possible" if floor else status


def onset_early(doc: Doc, rules: str) -> K3:
    """onset_age_days <= 1826; a known low count at or before that age settles it (DV onset_age_days)."""
    if doc.get("onset_age") is not None:
        return in_days(doc["onset_age"]) <= 1826
    start, fell = age_on_day_0(doc), first_low(doc, rules)
    known = [count["day"] for count in series(doc) if low(doc, count, rules) is True]
    if start is not None and any(start + day <= 1826 for day in known):
        return True
    return None if start is None or fell is None else start + fell <= 1826


def judge_din(doc: Doc, rules: str) -> str | None:
    """The status of E-DIN."""
    nadir = any_below(doc, "1.5", rules)
    fits = [both(din_drug(drug), din1(doc, drug, rules)) for drug in drugs(doc)]
    one = None if doc.get("drugs") is None else either_of(fits)
    if one is False or nadir is False:
        return "excluded"
    alone, half = din4_practical(doc, rules), any_under_half(doc, rules)
    second = latest(doc, "statement", "second_cytopenia") == "unexplained"
    suspects = [drug for drug, fit in zip(drugs(doc), fits, strict=True) if fit is True]
    recovered = [din2(doc, drug, rules) for drug in suspects]
    status = None
    if nadir is True and one is True:
        for drug, back in zip(suspects, recovered, strict=True):
            if back is True and alone is True:
                return "established"
            if (
                (back is None and alone is True)
                or (back is True and alone is not False)
                or (drug.get("listed") is True and half is True and alone is not False and not second)
            ):
                status = "probable"
    if status is None and nadir is True and (open_suspect(doc, rules) or history_unknown(doc, rules, half)):
        status = "possible"
    old = [long_standing(doc, drug, rules, {"clozapine", "antithyroid"}) for drug in suspects]
    unchanged = bool(old) and all(value is True for value in old) and None not in fits
    floor = half is True and any(drug.get("listed") is True for drug in suspects)
    slow = bool(recovered) and all(value is False for value in recovered) and None not in fits
    stayed = bool(suspects) and all(back_on_the_drug(doc, drug, rules) for drug in suspects) and None not in fits
    return lowered(status, second or (unchanged and not floor), unchanged, slow or stayed)


def open_suspect(doc: Doc, rules: str) -> bool:
    """A drug that E-DIN judges or may judge, its timing not known false; an unnamed class only while the drug was near."""
    return any(din1(doc, drug, rules) is not False and (din_drug(drug) is True or near(doc, drug, rules)) for drug in drugs(doc))


def near(doc: Doc, drug: Doc, rules: str) -> bool:
    """A drug of unknown class, not known to have ended more than 30 days before the fall."""
    end, fell = drug.get("last_dose", drug.get("stop")), fall(doc, rules)
    return din_drug(drug) is None and (end is None or fell is None or end >= fell - 30)


def back_on_the_drug(doc: Doc, drug: Doc, rules: str) -> bool:
    """A count > 1.5 after the fall while the drug was still taken."""
    fell = fall(doc, rules)
    over = [
        c["day"] for c in series(doc) if fell is not None and c["day"] > fell and unmarked(c) and at_most(doc, c, "1.5", rules) is False
    ]
    return bool(over) and (drug.get("ongoing") is True or (drug.get("stop") is not None and drug["stop"] > over[-1]))


def history_unknown(doc: Doc, rules: str, half: K3) -> bool:
    """No drug history at all: possible where the onset is not that of a child and nothing settled the work-up."""
    return (
        doc.get("drugs") is None
        and onset_early(doc, rules) is not True
        and is_true(doc, "statement", "workup_complete") is not True
        and (chronic(doc, rules) is not True or half is True)
    )


def firsts(doc: Doc, drug: Doc, rules: str) -> list[int | None]:
    """The days after the last dose on which its first count < 1.5 may lie; None where there may be none."""
    found: list[int | None] = []
    for count in series(doc):
        if count["day"] >= drug["last_dose"]:
            value = below(doc, count, "1.5", rules)
            if value is not False:
                found.append(int(count["day"]) - int(drug["last_dose"]))
            if value is True:
                return found
    return [*found, None]


def since(doc: Doc, drug: Doc, rules: str, test: Callable[[int], K3]) -> K3:
    """A test on days_since_last_dose: what every possible first count < 1.5 after the last dose agrees on."""
    if drug.get("last_dose") is None:
        return None
    return same([None if days is None else test(days) for days in firsts(doc, drug, rules)])


def episode_below(doc: Doc, drug: Doc, rules: str, days: int, limit: str) -> K3:
    """Any ANC under the limit from that first count until a normal one."""
    values = []
    for count in series(doc):
        if count["day"] >= drug["last_dose"] + days:
            if normal(doc, count, rules) is True:
                break
            values.append(below(doc, count, limit, rules))
    return either_of(values)


def lon_flag(doc: Doc, drug: Doc, rules: str, edge: int, limit: str) -> K3:
    """One reading for one drug."""
    deep = since(doc, drug, rules, lambda days: both(days >= edge, episode_below(doc, drug, rules, days, limit)))
    return both(in_class(drug, LON), deep)


def lon(doc: Doc, rules: str) -> dict[str, K3]:
    """The three readings of F-CRI-16 over all drugs."""
    edges = {"S1": (21, "0.5"), "strict": (21, "1.0"), "broad": (28, "1.5")}
    if doc.get("drugs") is None:
        return dict.fromkeys(edges)
    return {name: either_of([lon_flag(doc, drug, rules, days, limit) for drug in drugs(doc)]) for name, (days, limit) in edges.items()}


def prior_normal(doc: Doc, rules: str) -> K3:
    """lon_prior_normal: stated, or a normal count before the first low one."""
    fell = first_low(doc, rules)
    seen = None
    if fell is not None:
        seen = either_of([normal(doc, count, rules) for count in series(doc) if count["day"] < fell])
    return either(is_true(doc, "statement", "prior_normal_anc"), seen)


def judge_lon(doc: Doc, rules: str, reading: str = "S1") -> str | None:
    """The status of E-LON."""
    flags, found, nadir = lon(doc, rules), drugs(doc), any_below(doc, "1.5", rules)
    late = [both(in_class(drug, LON), since(doc, drug, rules, lambda days: days >= 8)) for drug in found]
    required = None if doc.get("drugs") is None else either_of(late)
    if required is False or nadir is False:
        return "excluded"
    dosed = [drug for drug in found if in_class(drug, LON) is not False]
    over = [since(doc, drug, rules, lambda days: days > 330) for drug in dosed]
    status = None
    if required is True and flags[reading] is True:
        status = "probable"
        alone = either_of([both(no(in_class(d, LON)), live(doc, d, rules)) for d in found])
        if prior_normal(doc, rules) is True and other_cause(doc, rules) is False and False in over and alone is False:
            return "established"
    elif nadir is True and any(in_class(d, LON) and v is not False for d, v in zip(found, late, strict=True)):
        status = "possible"
    others = [drug for drug in found if in_class(drug, LON) is False]
    opposed = (
        chemo_window(doc, rules, {"cytotoxic", "toxic_tagged"}) is True
        or any(live(doc, drug, rules) for drug in others)
        or infection_first(doc, rules) is True
    )
    return lowered(status, opposed, False, bool(over) and all(value is True for value in over))


def infection_first(doc: Doc, rules: str) -> K3:
    """An infection before the low count."""
    told = is_true(doc, "history", "recent_viral_illness")
    began, fell = latest(doc, "history", "infection_onset"), fall(doc, rules)
    return either(told, None if began is None or fell is None else began < fell)
