"""What stands in the open places of a plot: counts, drugs, results and persons, as of the day of a step."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any

from classification.generate.blood import Differential
from classification.generate.narrate import revealed_told
from classification.generate.patient import Drawn
from classification.generate.plots import results
from classification.generate.plots.plot import Plot
from classification.generate.prose.compose import paragraph
from classification.generate.prose.facts import Told
from classification.generate.prose.spin import Voice, capital, chosen
from classification.generate.prose.words import age_told, for_time, noun, number, plain, since_then
from classification.generate.steps import Stage


@dataclass(frozen=True, slots=True)
class Count:
    """`{c0}` is the neutrophils of the first count; `{c0:full}`, `{c0:wbc}`, `{c0:hb}`, `{c0:plt}`, `{c0:ago}` ... the rest of it."""

    row: dict[str, Any]
    seen: Differential
    day: int

    def __format__(self, what: str) -> str:
        return _asked_for(what, COUNT, self)

    def full(self) -> str:
        """All that the machine printed, with the neutrophils left to be worked out."""
        parts = [
            (self.seen.segmented, "segmented neutrophils"), (self.seen.bands, "band forms"), (self.seen.lymphocytes, "lymphocytes"),
            (self.seen.monocytes, "monocytes"), (self.seen.eosinophils, "eosinophils"), (self.seen.basophils, "basophils"),
            (self.seen.blasts, "cells that the machine could not class"),
        ]  # fmt: skip
        opened = ", of which" if int(str(self.row["hb"])) % 9 == 0 else ":"
        return f"leucocytes {self.row['wbc']} ×10⁹/L{opened} {', '.join(f'{share} % {name}' for share, name in parts if share)}"


COUNT: dict[str, Callable[[Count], str]] = {
    "": lambda count: str(count.row["anc"]),
    "full": Count.full,
    "Full": lambda count: capital(count.full()),
    "wbc": lambda count: str(count.row["wbc"]),
    "hb": lambda count: str(count.row["hb"]),
    "plt": lambda count: str(count.row["plt"]),
    "lymph": lambda count: str(count.row["lymph"]),
    "mono": lambda count: plain(count.row["mono"]),
    "seg": lambda count: str(count.seen.segmented),
    "lymphs": lambda count: str(count.seen.lymphocytes),
    "ago": lambda count: since_then(count.day - count.row["day"]),
}


@dataclass(frozen=True, slots=True)
class Drug:
    """`{d0}` is the name of the first drug; `{d0:dose}`, `{d0:begun}`, `{d0:long}`, `{d0:ended}`, `{d0:last}`, `{d0:times}` the rest."""

    drug: dict[str, Any]
    day: int

    def __format__(self, what: str) -> str:
        return _asked_for(what, DRUG, self)

    def given(self) -> list[int]:
        """The days of the doses given so far."""
        return [day for day in self.drug["doses"] if day <= self.day]

    def last(self) -> int:
        """The day of the last dose."""
        return int(self.given()[-1] if self.drug.get("doses") else self.drug["last_dose"])


DRUG: dict[str, Callable[[Drug], str]] = {
    "": lambda one: str(one.drug["name"]),
    "Name": lambda one: capital(str(one.drug["name"])),
    "dose": lambda one: str(one.drug["dose"]),
    "begun": lambda one: since_then(one.day - one.drug["start"]),
    "long": lambda one: for_time(one.day - one.drug["start"]),
    "ended": lambda one: since_then(one.day - one.drug["stop"]),
    "last": lambda one: since_then(one.day - one.last()),
    "times": lambda one: number(len(one.given())),
}


@dataclass(frozen=True, slots=True)
class Findings:
    """`{f.examination.0.temperature}`: any value of the findings as it stands there."""

    _held: Any

    def __getattr__(self, name: str) -> "Findings":
        if isinstance(self._held, list) and not name.isdigit():  # where one finding was changed, a lone entry stands in a list
            return Findings(self._held[0][name])
        return Findings(self._held[int(name) if isinstance(self._held, list) else name])

    def __format__(self, what: str) -> str:
        return format(self._held, what)


@dataclass(frozen=True, slots=True)
class Results:
    """`{told:film marrow}`: what these fields newly reveal, in sentences; so it follows where one finding is changed.

    `{told:film = Few neutrophils, and no blasts.}`: in the words of the plot, unless what is new here was changed.
    """

    told: Told
    new: dict[str, list[Any]]
    changed: tuple[Any, ...] = ()

    def __format__(self, asked_for: str) -> str:
        fields, _, words = asked_for.partition(" = ")
        asked = fields.split()
        if not any(self.new.get(field) for field in asked):
            raise ValueError(f"nothing new of {fields} at this step")
        if words and not any(entry in self.changed for field in asked for entry in self.new.get(field, [])):
            return words.strip()
        rng = Random(f"{self.told.voice.seed} {self.told.day} {fields} results")
        said = [self._of(field, self.new.get(field, []), rng) for field in asked]
        return " ".join(sentence for sentence in said if sentence)

    def _of(self, field: str, entries: list[Any], rng: Random) -> str:
        """Nothing where it is as usual, else in the plot's words, else in those of a thread."""
        if entries and results.as_usual(field, entries):
            return ""
        if field == "spleen":  # felt first and measured then: the later says both
            entries = entries[-1:]
        own = results.said_of(field, entries, rng)
        return paragraph([fact.clause for fact in revealed_told(self.told, field, entries)]) if own is None else own


def _unfolded(text: str) -> str:
    """Lines of a paragraph as one; an empty line parts two paragraphs."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))


def _tidied(text: str) -> str:
    """Without the gaps that results leave which are not told."""
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _asked_for(what: str, known: dict[str, Callable[[Any], str]], of: Any) -> str:
    if what not in known:
        raise KeyError(f"'{what}' is not one of {', '.join(known)}")
    return known[what](of)


@dataclass(frozen=True, slots=True)
class Filler:
    """Fills in the templates of a plot for one patient."""

    plot: Plot
    drawn: Drawn
    voice: Voice

    def filled(self, template: str, stage: Stage, place: str) -> str:
        """The template as of a step. `place`: where it stands, so that choices there hang on nothing else.

        Raises KeyError, IndexError or ValueError where the plot speaks of what this patient does not have.
        """
        seed = f"{self.voice.seed} {self.plot.title} {place}"
        self.voice.rng = Random(f"{seed} results")
        return _tidied(chosen(_unfolded(template), Random(seed)).format_map(self._values(stage)))

    def _values(self, stage: Stage) -> dict[str, Any]:
        drawn, day = self.drawn, stage.day
        told = Told(self.voice, day, False, drawn.years, drawn.document)
        rows, seen = drawn.blood.rows, drawn.blood.differentials
        return {
            **self.voice.values,
            **{f"c{index}": Count(row, seen[row["day"]], day) for index, row in enumerate(rows)},
            **{f"d{index}": Drug(drug, day) for index, drug in enumerate(drawn.document.get("drugs", ()))},
            **self.plot.picked(self.voice.seed),
            "noun": noun(str(drawn.document["sex"]), drawn.years),
            "age": age_told(str(drawn.document["age"])), "f": Findings(drawn.document), "told": Results(told, stage.new, drawn.changed),
        }  # fmt: skip
