"""The prose of generated cases: it gives nothing away, repeats nothing within twenty patients, and its questions hold."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from cases.documents import read_case
from classification.disorders import TIE_ORDER
from classification.generate import generate, statuses_of
from classification.generate.narrate import narrate
from classification.generate.prose.spin import Voice, listed, sentence
from classification.generate.prose.styles import STYLES
from classification.generate.prose.words import aged, ago, an
from classification.generate.steps import stages
from classification.names import SYNONYMS, name_of

# words that would say what is still to be found: conclusions of any row, whatever the target
CONCLUSIONS = (
    "alloimmune", "autoimmune", "agranulocytosis", "neutropeni", "drug-induced", "idiosyncratic", "late-onset", "post-viral",
     "infection-related",
    "congenital", "cyclic", "idiopathic", "leukaemi", "myelodysplas", "aplastic", "myelofibrosis", "hypersplenism", "haemophagocyt",
     "felty",
    "albinism", "deficien", "chemotherapy", "duffy", "syndrome", "culprit", "incompatib", "diagnos",
)  # fmt: skip
KNOWN_DISEASES = ("diagnosed",)  # "rheumatoid arthritis, diagnosed ten years ago" tells of a background disease
AMERICAN = re.compile(
    r"\b(anemi\w+|leukemi\w+|hypoglycemi\w+|hemo\w+|\w*leuko\w*|edema|tumor|color|center|pediatric\w*|diarrhea|esophag\w*)\b", re.IGNORECASE
)


def sentences(texts: list[str]) -> Iterator[str]:
    """Sentences and lines of three words and more."""
    for text in texts:
        for line in text.split("\n"):
            for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", line.strip()):
                said = part.strip("-* ").strip()
                if len(said.split()) >= 3:
                    yield said


def of_steps(document: dict[str, Any]) -> str:
    return "\n".join([document["title"], document["summary"], document["known"], *(step["text"] for step in document["steps"])])


@pytest.mark.parametrize("code", TIE_ORDER)
def test_no_text_before_the_debrief_names_the_target_or_concludes(code: str) -> None:
    names = [name_of(code), *SYNONYMS[code].split(",")]
    for status in statuses_of(code):
        for seed in range(4):
            text = of_steps(generate(code, 1 + seed % 3, seed, status=status).document).lower()
            for name in names:
                assert name.strip().lower() not in text, (status, seed, name)
            assert not re.search(rf"\b{code.lower()}\b", text) or code == "B12", (status, seed)
            for word in CONCLUSIONS:
                for known in KNOWN_DISEASES:
                    text = text.replace(known, "")
                assert word not in text, (status, seed, word)


def test_no_sentence_is_repeated_within_twenty_patients() -> None:
    """Twenty of a kind in a row, and twenty of different kinds."""
    sets = [[(code, seed) for seed in range(20)] for code in TIE_ORDER]
    sets += [[(TIE_ORDER[(7 * i + start) % 35], 1000 * start + i) for i in range(20)] for start in range(10)]
    repeated = {}
    for patients in sets:
        seen: dict[str, set[int]] = defaultdict(set)
        for place, (code, seed) in enumerate(patients):
            drawn = generate(code, 1 + place % 3, seed).drawn
            for said in sentences(narrate(drawn, stages(drawn), seed)):
                seen[said].add(place)
        assert len(seen) > 120
        repeated |= {said: places for said, places in seen.items() if len(places) > 1}
    assert not repeated


def test_there_are_at_least_six_styles_and_a_case_has_one_narrator() -> None:
    """What marks a narrator who can be told by a mark stands in every step of the case or in none."""
    assert len(STYLES) >= 6
    marks = {
        "letter or clinic": r"(?i)\bI saw|I was asked|thank you for seeing|grateful if|kindly see|please see|later\b",
        "headed": r"(?m)^\*\*",
        "ward": r"^(Clerked|Admitted|Seen|Ward round|Round) at \d",
        "handover": r"^Bed \d+",
    }
    used: dict[str, int] = defaultdict(int)
    for seed in range(120):
        texts = [step["text"] for step in generate(TIE_ORDER[seed * 3 % 35], 1, seed).document["steps"]]
        for name, mark in marks.items():
            marked = [bool(re.search(mark, text)) for text in texts]
            assert len(set(marked)) == 1, (seed, name, texts)
            used[name] += marked[0]
    assert min(used[name] for name in marks) > 3
    assert sum(used.values()) < 80  # the plain telling is the commonest


def test_sentences_are_short_and_hold_few_semicolons() -> None:
    counted, chains = 0, 0
    for seed in range(70):
        drawn = generate(TIE_ORDER[seed % 35], 1 + seed % 3, seed).drawn
        for said in sentences(narrate(drawn, stages(drawn), seed)):
            counted += 1
            chains += said.count(";") > 1
            assert said.count(";") <= 4, said
            assert said.count(" and that ") == 0, said
    assert chains < 0.06 * counted


def test_headings_fit_and_vary() -> None:
    for code in TIE_ORDER:
        titles = set()
        for seed in range(12):
            document = generate(code, 1 + seed % 3, seed).document
            steps = document["steps"]
            named = [step["title"] for step in steps]
            assert len(set(named)) == len(named), named
            assert all(step["ask"].endswith("?") for step in steps)
            assert document["summary"].endswith(".")
            titles.add(tuple(named))
        assert len(titles) > 6, code


def test_the_prose_is_british_and_clean() -> None:
    for code in TIE_ORDER:
        for status in statuses_of(code):
            for seed in range(3):
                document = generate(code, 1 + seed, seed, status=status).document
                for step in document["steps"]:
                    text = step["text"]
                    assert text.strip(), (code, status, seed)
                    assert not AMERICAN.search(text), AMERICAN.search(text)
                    assert not re.search(r"[\[\]{}|_]|\bNone\b|\bTrue\b|\bFalse\b|  |\.\.|;;|,,| ,| ;|\.;|: *[;.]", text), text
                    assert not re.search(r"\ba [aeio]\w|\ban [bcdfgjklmnpqrtvwxyz]\w|\b(the|a|an|and|that|of) \1\b", text), text
                    for said in sentences([text]):
                        assert said[0].isupper() or said[0].isdigit(), said


@pytest.mark.parametrize("code", TIE_ORDER)
def test_every_question_holds_at_its_step(code: str) -> None:
    """The reader of the course refuses a case with a fault: a key that does not follow, a path that reveals nothing."""
    for status in statuses_of(code):
        checked = read_case(generate(code, 2, 5, status=status).document)
        assert 3 <= len(checked.case.steps) <= 4
        kinds = [question.kind for _, question in checked.case.questions()]
        assert {"count", "axis", "diagnosis", "criteria"} <= set(kinds)
        assert len(kinds) >= 6
        assert name_of(code).lower() in checked.case.debrief.split(".")[0].lower()


def test_a_voice_meets_every_wording_before_the_first_comes_again() -> None:
    template = "[a|b|c|d] [e|f|g|h|i]"
    assert len({Voice(seed, "DIN", {}).say(template) for seed in range(20)}) == 20


def test_words_of_time_and_age() -> None:
    assert [an(aged(age)) for age in ("8 years", "11 months", "34 years", "6 days", "18 years")] == [
        "an 8-year-old", "an eleven-month-old", "a 34-year-old", "a six-day-old", "an 18-year-old",
    ]  # fmt: skip
    assert [ago(days) for days in (1, 6, 21, 90, 800)] == [
        "the day before", "six days earlier", "three weeks earlier", "three months earlier", "two years earlier",
    ]  # fmt: skip
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert sentence("the count was low.") == "The count was low."
