"""What stands around the vignettes: titles of the case and its steps, the summary, what was known, and what each step asks."""

from random import Random

from classification.generate.incidentals import indication
from classification.generate.patient import Drawn
from classification.generate.prose.history import conditions
from classification.generate.prose.spin import sentence
from classification.generate.prose.words import age_told, noun
from classification.generate.script import Script, straight
from classification.generate.steps import entries

STORY_TITLES, ANSWERING = 0.5, 0.85  # shares of cases called after their story, and of steps that ask about their remark


class Headings:
    """Headings of one case, drawn from its seed."""

    def __init__(self, drawn: Drawn, script: Script) -> None:
        self.drawn, self.script = drawn, script

    def title(self) -> str:
        """The title of the story where it is told and chance wants it, else that of the thread."""
        return straight(self._two_titles()[0])

    def summary(self) -> str:
        """Who comes and why, and what hangs on it."""
        thread = self.script.thread
        who = thread.noun or noun(str(self.drawn.document["sex"]), self.drawn.years)
        article = "an" if who[0] in "aeiou" else "a"
        came, stake = (text.format_map(self.script.voice.values) for text in (self.script.story.summary, thread.stake))
        told = sentence(f"{article} {who} of {age_told(str(self.drawn.document['age']))} {came}")
        return straight(f"{told} {stake}")

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
        if not told or self._chance("headings", 0).random() < 0.3:
            told += [self.drawn.past] if self.drawn.past else []
        return ", ".join(told)

    def titles(self) -> list[str]:
        """A title for each step: the first of the story or the thread, whichever the case is not called after, the others of the thread."""
        return [straight(title) for title in (self._two_titles()[1], *(beat.title for beat in self.script.beats[1:]))]

    def _two_titles(self) -> tuple[str, str]:
        """The title of the case and that of its first step."""
        story, thread = self.script.story.title, self.script.thread.title
        called = self.script.in_full and self._chance("whole", 0).random() < STORY_TITLES
        return (story, thread) if called else (thread, story)

    def _chance(self, what: str, index: int) -> Random:
        """Chance of its own for each heading, so that none depends on what another step shows."""
        return Random(f"{self.script.voice.seed} {self.drawn.recipe.code} {self.drawn.recipe.status} {what} {index}")

    def asks(self) -> list[str]:
        """What each step asks: after a false remark mostly whether it is true, else what the thread asks."""
        asked: list[str] = []
        for index, beat in enumerate(self.script.beats):
            answering = beat.remark_asks and beat.remark_asks not in asked and self._chance("ask", index).random() < ANSWERING
            asked.append(beat.remark_asks if answering else beat.ask)
        return [straight(ask) for ask in asked]
