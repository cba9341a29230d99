"""What a criterion saw, said in the language in force.

The engine says it in English, and trails keep it so: parts joined by "; ", each of one of a few shapes, then what is missing.
Here it is taken apart by those shapes and its pieces are translated; a part of no known shape is translated as a whole.
"""

import re
from functools import lru_cache

from django.utils.translation import get_language, gettext, gettext_noop

DAY = r"(?P<day>[−-]?\d+)"
COUNT = re.compile(
    rf"(?P<which>lowest and latest |lowest |latest )?(?P<count>normal|(?:[<>]=? )?[\d.]+) on day {DAY}(?: under (?P<under>.+))?"
)
AGE = re.compile(r"age (?P<number>[\d.]+) (?P<unit>\w+)")
LAST_DOSE = re.compile(rf"(?P<name>.+), last dose on day {DAY}")
DRUG = re.compile(r"(?P<name>.+) (?P<start>start not known|from day [−-]?\d+)(?: to day (?P<stop>[−-]?\d+)|(?P<going>, still taken))?")
QUIET = re.compile(r"(?P<name>[^:]+): nothing of note")
ENTRY = re.compile(rf"(?P<entry>[^:]+?) on day {DAY}")
FOUND = {"pos", "neg", "other", "indeterminate", "P", "LP", "VUS", "LB", "B", "het", "hom", "comp_het", "hemi"}  # of a test, of a variant
WHICH = {
    "lowest and latest ": gettext_noop("lowest and latest %(count)s on day %(day)s"),
    "lowest ": gettext_noop("lowest %(count)s on day %(day)s"),
    "latest ": gettext_noop("latest %(count)s on day %(day)s"),
    None: gettext_noop("%(count)s on day %(day)s"),
}
AGAIN = {  # what a page need not list twice, by the shape of its parts
    gettext_noop("drugs as above"): (DRUG, LAST_DOSE),
    gettext_noop("counts as above"): (COUNT,),
}
WORDS = (*sorted(FOUND), "yes", "no", "gcsf", "steroid", "stress", "normal", "no drug", "hours", "days", "weeks", "months", "years", "hour",
         "day", "week", "month", "year", *AGAIN)  # fmt: skip


def seen_in_words(english: str) -> str:
    """The engine's text in the language in force."""
    return _told(english, get_language() or "") if english else ""


@lru_cache(maxsize=2048)
def _told(english: str, language: str) -> str:
    told, _, missing = english.partition("Misses: ")
    parts = [_part(part) for part in told.strip().removesuffix(".").split("; ") if part]
    stop = "." if told.strip().endswith(".") else ""  # within another sentence it has none
    said = [f"{'; '.join(parts)}{stop}"] if parts else []
    if missing:
        names = ", ".join(gettext(name) for name in missing.removesuffix(".").split(", "))
        said.append(gettext("Misses: %(names)s.") % {"names": names})
    return " ".join(said)


def said_once(english: str, told: set[str]) -> str:
    """The engine's text without the list of drugs, or of counts, that the page has told already. What it tells is added to `told`."""
    body, misses, missing = english.partition("Misses: ")
    parts = [part for part in body.strip().removesuffix(".").split("; ") if part]
    for word, shapes in AGAIN.items():
        listed = [part for part in parts if any(shape.fullmatch(part) for shape in shapes)]
        whole = "; ".join(listed)
        if len(whole) > len(word) and whole in told:
            place = parts.index(listed[0])
            parts = [part for part in parts if part not in listed]
            parts.insert(place, word)
        told.add(whole)
    said = f"{'; '.join(parts)}." if parts else ""
    return " ".join(part for part in (said, misses + missing) if part)


def _part(part: str) -> str:
    if found := COUNT.fullmatch(part):
        said = gettext(WHICH[found["which"]]) % {"count": _value(found["count"]), "day": found["day"]}
        return gettext("%(count)s under %(marks)s") % {"count": said, "marks": _list(found["under"])} if found["under"] else said
    if found := AGE.fullmatch(part):
        return gettext("age %(number)s %(unit)s") % {"number": found["number"], "unit": gettext(found["unit"])}
    if found := LAST_DOSE.fullmatch(part):
        return gettext("%(name)s, last dose on day %(day)s") % {"name": found["name"], "day": found["day"]}
    if found := DRUG.fullmatch(part):
        return _drug(found)
    if found := QUIET.fullmatch(part):
        return gettext("%(name)s: nothing of note") % {"name": gettext(found["name"])}
    if found := ENTRY.fullmatch(part):
        return gettext("%(result)s on day %(day)s") % {"result": _entry(found["entry"]), "day": found["day"]}
    if ": " in part:
        return _fields(part)
    return gettext(part) if part in WORDS else _entry(part)


def label_in_words(label: str) -> str:
    """The engine's name of a finding: "neutrophils on day 0", "metamizole: stop", "well"."""
    name, on, day = label.partition(" on day ")
    subject, colon, part = name.partition(": ")
    said = gettext("%(name)s: %(part)s") % {"name": subject, "part": gettext(part)} if colon else gettext(name)
    return gettext("%(name)s on day %(day)s") % {"name": said, "day": day.replace("-", "−")} if on else said


def value_in_words(value: str) -> str:
    """The value of a finding: words are translated, numbers stay, with a true minus."""
    return re.sub(r"^-(?=\d)", "−", _list(value))


def _drug(found: re.Match[str]) -> str:
    name, start, stop = found["name"], found["start"], found["stop"]
    if start.startswith("from"):
        values = {"name": name, "start": start.removeprefix("from day "), "stop": stop}
        if stop:
            return gettext("%(name)s from day %(start)s to day %(stop)s") % values
        return (gettext("%(name)s from day %(start)s, still taken") if found["going"] else gettext("%(name)s from day %(start)s")) % values
    values = {"name": name, "stop": stop}
    if stop:
        return gettext("%(name)s start not known to day %(stop)s") % values
    return (gettext("%(name)s start not known, still taken") if found["going"] else gettext("%(name)s start not known")) % values


def _fields(part: str) -> str:
    """Fields with their values: "lgl count: 1.4, phenotype: T_CD8"; a piece without a label belongs to the list before it."""
    said = []
    for piece in part.split(", "):
        label, colon, value = piece.partition(": ")
        said.append(gettext("%(label)s: %(value)s") % {"label": gettext(label), "value": _value(value)} if colon else _value(piece))
    return ", ".join(said)


def _list(words: str) -> str:
    """Values one after the other, joined as the engine joins them: "oral, skin", "G-CSF and steroid"."""
    return ", ".join(_both(word) for word in words.split(", "))


def _both(words: str) -> str:
    first, _and, rest = words.partition(" and ")
    return gettext("%(one)s and %(other)s") % {"one": _value(first), "other": _both(rest)} if rest else _value(first)


def _value(value: str) -> str:
    """A number stays as it is; a word is translated."""
    return value if not value or value[-1].isdigit() or not value[0].isalpha() else gettext(value)


def _entry(entry: str) -> str:
    """A test with its result: "EBV neg". Names of tests, organisms and genes stay."""
    return " ".join(gettext(word) if word in FOUND else word for word in entry.split(" "))
