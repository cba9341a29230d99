"""What stands around the vignettes: titles of the case and its steps, the summary, what was known, and what each step asks."""

from random import Random

from classification.generate.circumstances import fits
from classification.generate.figures import filled
from classification.generate.incidentals import indication
from classification.generate.patient import Drawn
from classification.generate.prose.history import conditions
from classification.generate.prose.spin import capital, chosen, sentence
from classification.generate.prose.words import ago
from classification.generate.script import Beat, Script, straight
from classification.generate.steps import Stage, entries
from classification.generate.stories.openers import OPENERS
from classification.generate.stories.questions import ASKS, TITLES

NOUNS = {("female", False): "girl", ("male", False): "boy", ("female", True): "woman", ("male", True): "man"}
PLAIN = {"first", "later", "last", "outside", "inpatient", "well", "!rise", "!fall", "!recovered"}  # needs that say little of the step


class Headings:
    """Headings of one case, drawn from its seed."""

    def __init__(self, drawn: Drawn, steps: list[Stage], script: Script) -> None:
        self.drawn, self.steps, self.script = drawn, steps, script
        self.rng = self._chance("headings", 0)
        self.newborn = str(drawn.document["age"]).endswith("days")

    def title(self) -> str:
        """The title of the story where the story is told, else an odd detail of the patient."""
        return straight(self.script.story.title if self.script.in_full else self.script.life.title)

    def summary(self) -> str:
        """Who comes and why, in one sentence."""
        noun = NOUNS[str(self.drawn.document["sex"]), self.drawn.years >= 18]
        return straight(sentence(f"a {noun} of {_age(str(self.drawn.document['age']))} {self.script.why}"))

    def known(self) -> str:
        """Birth, background diseases and what drugs are taken for; else something of the past that has nothing to do with it."""
        document = self.drawn.document
        if document.get("gestation_weeks") is not None:
            return f"born at {document['gestation_weeks']} weeks, {document['birth_weight_g']} g"
        told = [
            f"{word} for {years} years" if name not in ("CVID", "ALPS") else word
            for entry in entries(document.get("history", {})) for name, word, years in conditions(self.script.voice.seed, entry)
        ]  # fmt: skip
        for entry in entries(document.get("history", {})):
            told += ["a tumour, under treatment"] if entry.get("chemo_recent") else []
            told += ["a tumour, under immunotherapy"] if entry.get("ici_start") is not None else []
        reasons = [indication(drug["name"], drug.get("dose", "")) for drug in document.get("drugs", ())]
        told += [why for why in dict.fromkeys(reasons) if why not in ("", "prophylaxis", "the bones")]
        if not told or self.rng.random() < 0.3:
            told += [self.drawn.past] if self.drawn.past else []
        return ", ".join(told)

    def titles(self) -> list[str]:
        """A title for each step, none of them twice: of the story, of what is special to the step, or of the time that has passed."""
        titles: list[str] = []
        for index, beat in enumerate(self.script.beats):
            self.rng = self._chance("title", index)
            taken = (*titles, self.title())
            one = self._first_title(taken) if index == 0 else self._later_title(index, beat, taken)
            titles.append(one)
        return [straight(title) for title in titles]

    def _first_title(self, taken: tuple[str, ...]) -> str:
        return self.rng.choice([one for one in OPENERS[self.script.theme] if one not in taken])

    def _later_title(self, index: int, beat: Beat, taken: tuple[str, ...]) -> str:
        fit = [one for one in TITLES if "first" not in one.needs and fits(one.needs, beat.words)]
        fit = [one for one in fit if "last" in one.needs or "last" not in beat.words or "{" in one.says]
        said = [capital(filled(one.says, beat.figures)) for one in fit]
        able = [title for title in said if title and title not in taken]
        if "count-now" in beat.words:
            counted = {capital(filled(one.says, beat.figures)) for one in TITLES if "count-now" in one.needs}
            able = [title for title in able if title in counted]
        threads = [self.script.life.title] if "last" in beat.words and self.script.in_full else []
        if threads and self.rng.random() < 0.4:
            return threads[0]
        if able and self.rng.random() < 0.7:
            return self.rng.choice(able)
        span = self._span(index)
        return next(one for one in (span, "Another tube", "Once more", f"Day {self.steps[index].day}") if one not in taken)

    def _chance(self, what: str, index: int) -> Random:
        """Chance of its own for each heading, so that none depends on what another step shows."""
        return Random(f"{self.script.voice.seed} {self.drawn.recipe.code} {self.drawn.recipe.status} {what} {index}")

    def _span(self, index: int) -> str:
        day = self.steps[index].day
        gap = day - self.steps[index - 1].day
        if gap == 0:
            return self.rng.choice(("Later the same day", "The same day", "That evening"))
        age = str(self.drawn.document["age"])
        if self.newborn and self.rng.random() < 0.4:
            return f"{int(age.split()[0]) + day} days old"
        since = ago(gap if self.rng.random() < 0.5 else day)
        if since.startswith("the day"):
            return self.rng.choice(("The next day", "The next morning", "The morning after"))
        return sentence(since.replace(" earlier", self.rng.choice((" later", " on")))).rstrip(".")

    def asks(self) -> list[str]:
        """What each step asks: after a false remark mostly whether it is true."""
        asked: list[str] = []
        for index, beat in enumerate(self.script.beats):
            self.rng = self._chance("ask", index)
            if beat.remark_asks and "{" in str(beat.remark and beat.remark.ask) and self.rng.random() < 0.7:
                asked.append(beat.remark_asks)
            else:
                asked.append(self._ask(beat, asked))
        return [straight(ask) for ask in asked]

    def _ask(self, beat: Beat, asked: list[str]) -> str:
        """A question about a figure of this step, else about those of the first day."""
        values = self.script.voice.values | beat.figures
        able = [one for one in ASKS if fits(one.needs, beat.words) and filled(one.says, values)]
        if {"uncounted", "count-now"} & beat.words:
            able = [one for one in able if {"uncounted", "count-now"} & one.needs] or able
        if "last" in beat.words and self.rng.random() < 0.7:
            able = [one for one in able if "last" in one.needs] or able
        telling = [one for one in able if "{f_" not in one.says and one.needs - PLAIN] or able
        pool = telling if self.rng.random() < 0.7 else able
        said = [capital(chosen(one.says, self.rng).format_map(values)) for one in pool]
        fresh = [one for one in said if one not in asked] or said
        return self.rng.choice(fresh) if fresh else self.rng.choice(BARE).format_map(values)


BARE = (
    "Before any number: what would you ask?",
    "Which tube would you send, and why that one?",
    "What do you look for, before the needle?",
)


def _age(age: str) -> str:
    """34, 14 months, six days."""
    value, _, unit = age.partition(" ")
    return value if unit == "years" else age if value != "1" else age.rstrip("s")
