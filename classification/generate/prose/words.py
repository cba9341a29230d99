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


def aged(age: str) -> str:
    """34-year-old, six-day-old."""
    value, _, unit = age.partition(" ")
    return f"{number(int(value)) if int(value) < 13 and unit != 'years' else value}-{unit.rstrip('s')}-old"


def an(word: str) -> str:
    """The word with its article: an 8-year-old, an eleven-month-old, a 34-year-old."""
    vowel = word[0].lower() in "aeiou" or word.startswith(("8", "11-", "18-"))
    return f"{'an' if vowel else 'a'} {word}"


def short_age(age: str) -> str:
    """34 y, 14 mo, 6 d."""
    value, _, unit = age.partition(" ")
    return f"{value} {({'years': 'y', 'months': 'mo', 'days': 'd'})[unit]}"


def person(document: dict[str, Any], years: int) -> dict[str, str]:
    """Pronouns and nouns of a patient."""
    female = document["sex"] == "female"
    he, his, him = ("she", "her", "her") if female else ("he", "his", "him")
    unit = str(document["age"]).partition(" ")[2]
    if unit == "days":
        noun = "baby girl" if female else "baby boy"
    elif years < 18:
        noun = "girl" if female else "boy"
    else:
        noun = "woman" if female else "man"
    age = aged(str(document["age"]))
    return {
        "he": he, "his": his, "him": him, "He": he.capitalize(), "His": his.capitalize(), "himself": "herself" if female else "himself",
        "noun": noun, "age": age, "an_age": an(age), "short": f"{short_age(str(document['age']))} {'f' if female else 'm'}",
    }  # fmt: skip


def plain(value: Any) -> str:
    """A number without needless noughts."""
    text = f"{Decimal(str(value)):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
