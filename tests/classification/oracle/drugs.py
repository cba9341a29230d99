"""DIN-1, DIN-2 and the class of a drug (F-CRI-01, -02, DV "Drugs and competing causes")."""

from collections.abc import Callable

from tests.classification.oracle.counts import any_below, at_most, below, normal, series
from tests.classification.oracle.course import fall
from tests.classification.oracle.logic import K3, Doc, both, latest, no, same

BIOLOGIC = {"anti_cd20", "alemtuzumab", "anti_tnf", "anti_il6r", "ici", "other_biologic"}
OWN_ROW = {"cytotoxic", "toxic_tagged", "anti_tnf", "anti_il6r", "alemtuzumab", "ici"}
LON = {"anti_cd20", "alemtuzumab", "other_biologic"}
NEVER_LONG = {"clozapine", "antithyroid", "toxic_tagged", "cytotoxic"} | BIOLOGIC


def drugs(doc: Doc) -> list[Doc]:
    """The drugs told."""
    return list(doc.get("drugs") or [])


def in_class(drug: Doc, classes: set[str]) -> K3:
    """Is the drug of one of these classes?"""
    told = drug.get("drug_class")
    return None if told is None else told in classes


def din_drug(drug: Doc) -> K3:
    """A drug that E-DIN judges; the others have rows of their own."""
    return no(in_class(drug, OWN_ROW))


def biologic(drug: Doc) -> K3:
    """By class, or by its own mark."""
    return True if drug.get("biotherapy") is True else in_class(drug, BIOLOGIC)


def over_biologic(drug: Doc, judge: Callable[[bool], K3]) -> K3:
    """Where the class is open: what both readings agree on."""
    told = biologic(drug)
    return judge(told) if told is not None else same([judge(True), judge(False)])


def last_exposure(doc: Doc, drug: Doc, is_biologic: bool) -> int | None:
    """last_dose, else stop, else the moment when ongoing; a biologic only by its last dose."""
    if drug.get("last_dose") is not None:
        return int(drug["last_dose"])
    if is_biologic:
        return None
    if drug.get("stop") is not None:
        return int(drug["stop"])
    return int(doc.get("now", 0)) if drug.get("ongoing") is True else None


def din1(doc: Doc, drug: Doc, rules: str) -> K3:
    """Onset between the start and last exposure + 7 days."""
    return both(started_before(doc, drug, rules), over_biologic(drug, lambda told: ended_after(doc, drug, told, rules)))


def onset_stated(doc: Doc) -> int | None:
    """The day of the first symptom, when told."""
    told: int | None = latest(doc, "history", "symptom_onset")
    return told


def onset(doc: Doc, rules: str) -> int | None:
    """The stated day, else the first low count."""
    stated = onset_stated(doc)
    return fall(doc, rules) if stated is None else stated


def started_before(doc: Doc, drug: Doc, rules: str) -> K3:
    """Start condition of DIN-1; days cannot order what began on one day (IP-16)."""
    day = onset(doc, rules)
    if drug.get("start") is None or day is None or drug["start"] == day:
        return None
    return bool(drug["start"] < day)


def ended_after(doc: Doc, drug: Doc, is_biologic: bool, rules: str) -> K3:
    """End condition of DIN-1: the first line that applies."""
    end, stated, fell = last_exposure(doc, drug, is_biologic), onset_stated(doc), fall(doc, rules)
    if end is None:
        return None
    if stated is not None and stated > end + 7:
        return False
    if fell is None:
        return None
    if any(end + 7 < count["day"] < fell and normal(doc, count, rules) is True for count in series(doc)):
        return False
    if stated is not None or fell <= end + 7:
        return True
    if is_biologic or fell > end + 30:
        return False
    return None


def din2(doc: Doc, drug: Doc, rules: str) -> K3:
    """A count > 1.5 within 30 days of the stop, after a count < 1.5."""
    whole, stop, begun = series(doc), drug.get("stop"), fall(doc, rules)
    if whole and all(below(doc, count, "1.5", rules) is False for count in whole):
        return False
    if stop is None:
        return None
    earlier = [count for count in whole if begun is not None and count["day"] < begun]
    found = whole[len(earlier) :]
    perhaps = any(below(doc, count, "1.5", rules) is not False for count in earlier)
    under = [below(doc, count, "1.5", rules) for count in found]
    over = [no(at_most(doc, count, "1.5", rules)) for count in found]
    for index, count in enumerate(found):
        if over[index] is True and stop <= count["day"] <= stop + 30 and True in under[:index]:
            return True
    for index, count in enumerate(found):
        fell = [place for place in range(index + 1) if under[place] is not False]
        late = over[index] is False and count["day"] >= stop + 30 and True in under[: index + 1]
        if not late:
            continue
        back = over[0 if perhaps else fell[0] + 1 : index]
        if perhaps:
            place = next(i for i, one in enumerate(earlier) if below(doc, one, "1.5", rules) is not False)
            back += [no(at_most(doc, one, "1.5", rules)) for one in earlier[place + 1 :]]
        if all(value is False for value in back):
            return False
    return None


def long_standing(doc: Doc, drug: Doc, rules: str, never: set[str]) -> K3:
    """Taken unchanged since more than 365 days before the onset."""
    day = onset(doc, rules)
    old = None if day is None or drug.get("start") is None else day - drug["start"] > 365
    return both(old, no(in_class(drug, never)))


def live(doc: Doc, drug: Doc, rules: str) -> K3:
    """drug_live for one drug."""
    return both(din1(doc, drug, rules), no(long_standing(doc, drug, rules, NEVER_LONG)))


def chemo_window(doc: Doc, rules: str, classes: set[str]) -> K3:
    """The first low count on day 4 to 42 of a dose of one of these drugs."""
    if doc.get("drugs") is None:
        return None
    values = [both(in_class(drug, classes), in_window(doc, drug, rules)) for drug in drugs(doc)]
    return either_of(values)


def either_of(values: list[K3]) -> K3:
    """OR over a list; over an empty one false."""
    return True if True in values else None if None in values else False


def in_window(doc: Doc, drug: Doc, rules: str) -> K3:
    """One drug: 4 to 42 days after its last dose told; without one, at least four days after the start while ongoing."""
    fell = fall(doc, rules)
    if fell is None:
        return None
    if drug.get("last_dose") is not None:
        return 4 <= fell - drug["last_dose"] <= 42
    if drug.get("ongoing") is True and drug.get("start") is not None:
        return fell - drug["start"] >= 4
    return None


def any_under_half(doc: Doc, rules: str) -> K3:
    """Any ANC < 0.5."""
    return any_below(doc, "0.5", rules)
