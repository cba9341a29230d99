"""What stands around the vignettes: titles of the case and its steps, the summary, what was known, and what each step asks."""

from random import Random

from classification.generate.circumstances import fits
from classification.generate.incidentals import indication
from classification.generate.patient import Drawn
from classification.generate.prose.history import conditions
from classification.generate.prose.spin import sentence
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
        self.rng = Random(f"{script.voice.seed} {drawn.recipe.code} {drawn.recipe.status} headings")
        self.newborn = str(drawn.document["age"]).endswith("days")

    def title(self) -> str:
        """The title of the story."""
        return straight(self.script.story.title)

    def summary(self) -> str:
        """Who comes and why, in one sentence."""
        noun = NOUNS[str(self.drawn.document["sex"]), self.drawn.years >= 18]
        return straight(
            sentence(
                f"a {noun} of {_age(str(self.drawn.document['age']))} {self.script.story.summary.format_map(self.script.voice.values)}"
            )
        )

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
        """A title for each step, none of them twice: after what is special to it, or after the time that has passed."""
        titles: list[str] = []
        for index, beat in enumerate(self.script.beats):
            if index == 0 and self.rng.random() < 0.75:
                titles.append(self.rng.choice([one for one in OPENERS[self.script.theme] if one != self.title()]))
                continue
            able = [
                one for one in TITLES
                if fits(one.needs, beat.words) and one.says not in (*titles,
                    self.title()) and ("last" in one.needs or not index or "last" not in beat.words)
            ]  # fmt: skip
            telling = [one for one in able if one.needs - PLAIN]
            if "count-now" in beat.words:
                telling = [one for one in telling if "count-now" in one.needs] or telling
            pool = telling if telling and self.rng.random() < 0.75 else able if index == 0 else telling[:1]
            span = self._span(index) if index else ""
            chosen = self.rng.choice(pool).says if pool and (index == 0 or self.rng.random() < 0.7) else span
            titles.append(chosen if chosen and chosen not in titles else span if span not in titles else f"{span}, again")
        return [straight(title) for title in titles]

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
        for beat in self.script.beats:
            if beat.remark is not None and beat.remark.ask and self.rng.random() < 0.7:
                asked.append(beat.remark.ask.format_map(self.script.voice.values))
            else:
                asked.append(self._ask(beat, asked))
        return [straight(ask) for ask in asked]

    def _ask(self, beat: Beat, asked: list[str]) -> str:
        wanted = "last" if "last" in beat.words else "first" if "first" in beat.words else "later"
        able = [one for one in ASKS if wanted in one.needs and fits(one.needs, beat.words) and one.says not in asked]
        if {"uncounted", "count-now"} & beat.words:
            able = [one for one in able if {"uncounted", "count-now"} & one.needs] or able
        telling = [one for one in able if one.needs - PLAIN]
        pool = telling if telling and self.rng.random() < 0.65 else able
        return self.rng.choice(pool).says.format_map(self.script.voice.values)


def _age(age: str) -> str:
    """34, 14 months, six days."""
    value, _, unit = age.partition(" ")
    return value if unit == "years" else age if value != "1" else age.rstrip("s")
