"""Words for ages, times and people."""

from decimal import Decimal
from typing import Any

NUMBERS = "no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen".split()


def number(value: int) -> str:
    """A small number in letters."""
    return NUMBERS[value] if 0 <= value < len(NUMBERS) else str(value)


def counted(value: int, unit: str) -> str:
    return f"{number(value)} {unit}{'' if value == 1 else 's'}"


def ago(days: int) -> str:
    """How long before a day, in the unit that a clinician would use."""
    if days == 1:
        return "the day before"
    if days < 14:
        return f"{number(days)} days earlier"
    if days < 63:
        return f"{counted(round(days / 7), 'week')} earlier"
    if days < 560:
        return f"{counted(round(days / 30.4), 'month')} earlier"
    return f"{counted(round(days / 365), 'year')} earlier"


def since_then(days: int) -> str:
    """How long ago, told in the present."""
    return "yesterday" if days == 1 else "today" if days == 0 else ago(days).replace(" earlier", " ago")


def for_time(days: int) -> str:
    """How long something has lasted."""
    return ago(days).replace(" earlier", "").replace("the day before", "one day")


def person(sex: str) -> dict[str, str]:
    """The pronouns of a patient, by the names under which the banks speak of them."""
    he, his, him = ("she", "her", "her") if sex == "female" else ("he", "his", "him")
    return {"he": he, "his": his, "him": him, "He": he.capitalize(), "His": his.capitalize(), "himself": f"{him}self"}


def noun(sex: str, years: int) -> str:
    """What somebody of that sex and age is called."""
    child, grown = ("girl", "woman") if sex == "female" else ("boy", "man")
    return grown if years >= 18 else child


def age_told(age: str) -> str:
    """34, nine, 14 months, six days; from the second birthday on in years, small numbers in letters."""
    value, _, unit = age.partition(" ")
    if unit.startswith("month") and int(value) >= 24:
        return number(int(value) // 12)
    told = number(int(value))
    return told if unit == "years" else f"{told} {unit if value != '1' else unit.rstrip('s')}"


def plain(value: Any) -> str:
    """A number without needless noughts."""
    text = f"{Decimal(str(value)):f}"
    whole, point, part = text.partition(".")
    return f"{whole}.{part.rstrip('0') or '0'}" if point else whole
