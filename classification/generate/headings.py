"""What stands around the vignettes: titles of the case and its steps, the summary, what was known, and what each step asks."""

from random import Random

from classification.generate.incidentals import indication
from classification.generate.narrate import INPATIENTS
from classification.generate.patient import Drawn
from classification.generate.prose.history import conditions
from classification.generate.prose.spin import sentence
from classification.generate.prose.words import ago, an, reason_of
from classification.generate.steps import Stage, entries

OUTSIDE = ("The referral", "The first visit", "The count", "A count with a flag", "The request", "The blood count")
INSIDE = ("Presentation", "Admission", "The first count", "The count", "The first hours", "A call from the laboratory")
NEWBORN = ("The first count", "A small sample", "The count", "On the ward", "A call from the laboratory")
# what a step is called after, the most telling first
NAMED = {
    "marrow": ("The marrow", "The marrow report"), "germline": ("The gene panel", "A report from genetics"), "maternal": ("The mother",),
    "duffy": ("The blood bank",), "lymphocytes": ("Flow cytometry",), "antibody_tests": ("The antibodies", "The antibody test"),
    "metabolic": ("The metabolic screen",), "chemistry": ("Film and chemistry", "Chemistry"), "infection_tests": ("The viruses",),
    "film": ("The film", "Film and second count", "Read by eye"),
}  # fmt: skip
CASES = (
    "A number in red", "Not what was asked for", "An arrow pointing down", "Below the line", "A line on the slip", "Counted once more",
    "A low number, and a question", "What the analyser said", "One number too low", "Seen in passing", "The small print of a count",
    "A flag on the print-out", "Counted by the way", "A second look at a slip", "What the slip says", "A count in passing", "An odd number",
)  # fmt: skip
ASK_FIRST = (
    "How low, and what now?", "How low, and how much does it ask for?", "How deep is it, and what do you do?", "Low, and why?",
    "What do you need first?", "How much does this count ask for?", "How low is it, and how urgent?", "What does today need?",
)  # fmt: skip
ASK_NEXT = (
    "What does it point to?", "What stands beside the first idea?", "How far does this carry?", "What is it, and how sure?",
    "What is known now, and what is not?", "Which name, and how sure?", "What has changed?", "Does it hold together?",
)  # fmt: skip
ASK_LATER = (
    "What is left?", "How much changes?", "Which of them is still standing?", "What is left on the list?", "Better, worse, or the same?",
    "What does this add?",
)  # fmt: skip
ASK_LAST = (
    "What is settled?", "What goes into the file?", "What can be said now?", "Settled, or not?", "What was it, and what next?",
    "What can be said at the end?", "How did it run, and what now?", "Which name does it get?",(
        "What is settled now, and what does it ask "
        "for?"
    ),
)  # fmt: skip
NOUNS = {("female", False): "girl", ("male", False): "boy", ("female", True): "woman", ("male", True): "man"}
ENDS = (
    "the count is low",(
        "the count that came with it is "
        "low"
    ), "the white cells are low", "nobody had expected the count", "the analyser has set a flag",
    "the laboratory has rung about the count", "then came the count", "the neutrophils are low", "the count is not what it should be",
)  # fmt: skip


class Headings:
    """Headings of one case, drawn from its seed."""

    def __init__(self, drawn: Drawn, steps: list[Stage], seed: int) -> None:
        self.drawn, self.steps, self.seed = drawn, steps, seed
        self.rng = Random(f"{seed} {drawn.recipe.code} {drawn.recipe.status} headings")
        self.reason = reason_of(drawn.reason, str(drawn.document["sex"]))
        self.newborn = str(drawn.document["age"]).endswith("days")

    def title(self) -> str:
        """The occasion, or what the count looked like."""
        return CASES[self.seed % len(CASES)] if self.rng.random() < 0.4 else sentence(self.reason).rstrip(".")

    def summary(self) -> str:
        """Who comes and why, in one sentence."""
        noun = NOUNS[str(self.drawn.document["sex"]), self.drawn.years >= 18]
        worker = self.drawn.years >= 21 and self.rng.random() < 0.3
        who = f"a {noun} of {_age(str(self.drawn.document['age']))}{f', {an(self._work())},' if worker else ''}"
        if "count" in self.reason:
            low = "; {}, and it is low" if "count taken" in self.reason else " was seen because of {}"
            return sentence(f"{who}{low.format(self.reason)}")
        came = self.rng.choice(
            (" was seen for {}", " came for {}", " was brought in for {}" if self.drawn.years < 16 else " came because of {}", "; {}")
        )
        if worker and came.startswith(";"):
            came = " came for {}"
        return sentence(f"{who}{came.format(self.reason)}{'; ' if not came.startswith(';') else ', and '}{ENDS[self.seed % len(ENDS)]}")

    def _work(self) -> str:
        return f"retired {self.drawn.work}" if self.drawn.years >= 66 else self.drawn.work

    def known(self) -> str:
        """Birth, background diseases and what drugs are taken for; else something of the past that has nothing to do with it."""
        document = self.drawn.document
        if document.get("gestation_weeks") is not None:
            return f"born at {document['gestation_weeks']} weeks, {document['birth_weight_g']} g"
        told = [
            f"{word} for {years} years" if name not in ("CVID", "ALPS") else word
            for entry in entries(document.get("history", {})) for name, word, years in conditions(self.seed, entry)
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
        """A title for each step, none of them twice."""
        newborn = self.drawn.recipe.who.age[2] == "days"
        first = NEWBORN if newborn else INSIDE if self._ill() or self.drawn.recipe.code in INPATIENTS else OUTSIDE
        titles = [self.rng.choice(first)]
        for index in range(1, len(self.steps)):
            title = self._named(index) if index < len(self.steps) - 1 or self.rng.random() < 0.4 else self._span(index)
            titles.append(title if title not in titles else self._span(index))
        return titles

    def _ill(self) -> bool:
        first = next(iter(entries(self.drawn.document.get("examination", []))), {})
        return float(first.get("temperature") or 36.8) >= 38

    def _named(self, index: int) -> str:
        new = self.steps[index].new
        for field, names in NAMED.items():
            if field in new:
                return self.rng.choice(names)
        return self._span(index)

    def _span(self, index: int) -> str:
        day = self.steps[index].day
        if day == self.steps[index - 1].day:
            return "Later the same day"
        age = str(self.drawn.document["age"])
        if self.newborn and self.rng.random() < 0.5:
            return f"{int(age.split()[0]) + day} days old"
        return sentence(ago(day).replace(" earlier", " later").replace("the day before", "the next day")).rstrip(".")

    def asks(self) -> list[str]:
        """What each step asks."""
        last = len(self.steps) - 1
        return [self.rng.choice(pool) for pool in (ASK_FIRST, ASK_NEXT, *[ASK_LATER] * (last - 2), ASK_LAST)]


def _age(age: str) -> str:
    """34, 14 months, six days."""
    value, _, unit = age.partition(" ")
    return value if unit == "years" else age
