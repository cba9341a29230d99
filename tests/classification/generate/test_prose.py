"""The prose of generated cases: it gives nothing away, repeats nothing within twenty patients, and its questions hold."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import pytest

from cases.documents import read_case
from cases.practice.choices import AREAS, order
from classification.classify import classify
from classification.disorders import TIE_ORDER
from classification.generate import Generated, generate, statuses_of
from classification.generate.circumstances import fits
from classification.generate.narrate import narrate
from classification.generate.prose.spin import HANDS, Voice, listed, sentence
from classification.generate.prose.styles import LEADS, STYLES
from classification.generate.prose.words import NUMBERS, ago, person
from classification.generate.remarks import QUOTES, REMARKS
from classification.generate.script import FORM_NEEDS, banned, script_of, straight
from classification.generate.steps import EARLIEST, entries, stages
from classification.generate.stories.events import EVENTS
from classification.names import SYNONYMS, name_of

pytestmark = pytest.mark.sweep

# words that would say what is still to be found: conclusions of any row, whatever the target; a remark in quotation marks may err with them
CONCLUSIONS = (
    "alloimmune", "autoimmune", "agranulocytosis", "neutropeni", "drug-induced", "idiosyncratic", "late-onset", "post-viral",
    "infection-related", "congenital", "cyclic", "idiopathic", "leukaemi", "myelodysplas", "aplastic", "myelofibrosis", "hypersplenism",
    "haemophagocyt", "felty", "albinism", "deficien", "chemotherapy", "duffy", "syndrome", "incompatib", "diagnos",
)  # fmt: skip
KNOWN_DISEASES = ("diagnosed",)  # "rheumatoid arthritis, diagnosed ten years ago" tells of a background disease
AMERICAN = re.compile(
    r"\b(anemi\w+|leukemi\w+|hypoglycemi\w+|hemo\w+|\w*leuko\w*|edema|tumor|color|center|pediatric\w*|diarrhea|esophag\w*)\b", re.IGNORECASE
)
# terms that any chart repeats: the printed differential, units, the names of tests and drugs
TERMS = (
    "segmented neutrophils", "band forms", "eosinophils", "basophils", "cells that the machine could not class", "large granular",
    "T-cell receptor", "hepatitis B", "hepatitis C", "ANA", "anti-dsDNA", "rheumatoid factor", "anti-CCP", "Coombs test", "indirect GIFT",
    "direct GIFT", "Indirect GIFT", "Rheumatoid factor", "Hepatitis B", "Hepatitis C", "parvovirus B19", "B cells", "IgG", "Anti-dsDNA",
    "Anti-CCP", "seropositive, erosive rheumatoid arthritis",
)  # fmt: skip
FEW_WORDS = 5


def sentences(texts: list[str]) -> Iterator[str]:
    """Sentences and lines of more than five words, numbers and units not counted."""
    for text in texts:
        for line in text.split("\n"):
            for part in re.split(r'(?<=[.!?])"?\s+(?=["A-Z0-9])', line.strip()):
                said = re.sub(r"^\*\*[^*]+\*\*|^[^:;]{3,45}: (?=[A-Z][a-z])", "", part).strip('-*" ')
                if len(_words(said)) > FEW_WORDS:
                    yield said


def _words(said: str) -> list[str]:
    """The words of a sentence without numbers, units and the names of tests."""
    for term in TERMS:
        said = said.replace(term, "")
    return [word for word in said.split() if re.fullmatch(r"[\"'(]?[^\W\d][\w-]*[\"'),.;:?]*", word)]


def phrases(texts: list[str]) -> set[str]:
    """Runs of five words that no mark and no number interrupts."""
    found = set()
    for text in texts:
        for term in TERMS:
            text = text.replace(term, ",")
        for run in re.split(r"[.,:;?!()\"\n]|×10⁹/L|[^\s]*\d[^\s]*", text):
            words = run.lower().split()
            found |= {" ".join(words[at : at + FEW_WORDS]) for at in range(len(words) - FEW_WORDS + 1)}
    return found


def patient(code: str, level: int, seed: int, *, status: str | None = None, neighbour: str | None = None) -> Generated:
    """A patient made once for all that is asked of its prose."""
    return _patient(code, level, seed, status, neighbour)


@cache
def _patient(code: str, level: int, seed: int, status: str | None, neighbour: str | None) -> Generated:
    return generate(code, level, seed, status=status, neighbour=neighbour)


def made(code: str, level: int, seed: int, neighbour: str | None = None) -> dict[str, Any]:
    return patient(code, level, seed, neighbour=neighbour).document


def vignettes(document: dict[str, Any]) -> list[str]:
    return [step["text"] for step in document["steps"]]


def of_steps(document: dict[str, Any]) -> str:
    return "\n".join(
        [document["title"], document["summary"], document["known"]]
        + [f"{step['title']}\n{step['text']}\n{step['ask']}\n{_options(step)}" for step in document["steps"]]
    )


def _options(step: dict[str, Any]) -> str:
    return "\n".join(question.get("asks", "") for question in step["questions"] if question["kind"] not in ("criteria", "axis"))


Sets = list[list[tuple[str, int, int, str | None]]]
# twenty of a kind in a row, twenty of different kinds, and twenty as practice in an area draws them
OF_A_KIND: Sets = [[(code, 1 + seed % 3, seed, None) for seed in range(20)] for code in TIE_ORDER]
OF_ANY_KIND: Sets = [[(TIE_ORDER[(7 * i + start) % 35], 1 + i % 3, 1000 * start + i, None) for i in range(20)] for start in range(6)]
OF_AN_AREA: Sets = [
    [((o := order(f"area-{area.value}", 5000 + i)).target, 1 + i % 3, 5000 + i, o.neighbour) for i in range(20)]
    for area in AREAS
]  # fmt: skip


@pytest.mark.parametrize("code", TIE_ORDER)
def test_no_text_before_the_debrief_names_the_target_or_concludes(code: str) -> None:
    names = [name_of(code), *SYNONYMS[code].split(","), *banned(code)]
    for status in statuses_of(code):
        for seed in range(8):
            text = of_steps(patient(code, 1 + seed % 3, seed, status=status).document).lower()
            for name in names:
                if name.strip().lower() not in KNOWN_IN_TESTS.get(code, ()):
                    assert not re.search(rf"\b{re.escape(name.strip().lower())}", text.replace("mask", "")), (status, seed, name)
            assert not re.search(rf"\b{code.lower()}\b", text) or code in ("B12", "MIT", "GAT"), (status, seed)
            outside_quotes = re.sub(
                r'"[^"]*"|[^.\n]*\b(?:says|writes|written|thinks|called|typed|speaks|said|sheet|forum|guesses)\b[^.\n]*', "", text
            )
            for known in KNOWN_DISEASES:
                outside_quotes = outside_quotes.replace(known, "")
            for word in CONCLUSIONS:
                assert word not in outside_quotes, (status, seed, word, text)


# the stem of a name that is also an everyday word of the laboratory
KNOWN_IN_TESTS = {"LGL": ("lymphocyt",)}


def test_no_sentence_is_repeated_within_twenty_patients() -> None:
    repeated: dict[str, set[Any]] = {}
    for patients in (*OF_A_KIND, *OF_ANY_KIND, *OF_AN_AREA):
        seen: dict[str, set[Any]] = defaultdict(set)
        for patient in patients:
            for said in sentences(vignettes(made(*patient))):
                seen[said].add(patient)
        assert len(seen) > 120
        repeated |= {said: places for said, places in seen.items() if len(places) > 1}
    assert not repeated


@pytest.mark.parametrize(("sets", "most"), [(OF_ANY_KIND, 3), (OF_AN_AREA, 4), (OF_A_KIND, 12)], ids=["any kind", "an area", "one kind"])
def test_no_phrase_of_five_words_is_stock(sets: list[list[Any]], most: int) -> None:
    """At most three of twenty patients share one, as among the shipped cases; those of an area or a disorder share its signs."""
    stock: dict[str, int] = {}
    for patients in sets:
        seen: dict[str, int] = defaultdict(int)
        for patient in patients:
            for phrase in phrases(vignettes(made(*patient))):
                seen[phrase] += 1
        stock |= {phrase: count for phrase, count in seen.items() if count > most}
    assert not stock


def test_twenty_patients_drawn_at_random_share_few_sentences_and_hardly_a_phrase() -> None:
    """As practice draws them: seeds that do not follow one another, areas and levels mixed."""
    rng = Random(4)
    for _ in range(6):
        said: dict[str, set[int]] = defaultdict(set)
        stock: dict[str, int] = defaultdict(int)
        for place in range(20):
            seed = rng.randrange(2**40)
            wanted = order(f"area-{rng.choice(AREAS).value}", seed)
            texts = vignettes(made(wanted.target, rng.choice((1, 2, 3)), seed, wanted.neighbour))
            for one in sentences(texts):
                said[one].add(place)
            for phrase in phrases(texts):
                stock[phrase] += 1
        assert len([one for one, places in said.items() if len(places) > 1]) <= 16
        assert len([phrase for phrase, count in stock.items() if count > 3]) <= 3


def test_there_are_a_dozen_forms_of_note_and_each_fits_where_it_is() -> None:
    used: dict[str, list[int]] = defaultdict(list)
    for seed in range(350):
        drawn = patient(TIE_ORDER[seed * 3 % 35], 1 + seed % 3, seed).drawn
        steps = stages(drawn, seed)
        script = script_of(drawn, steps, seed)
        for beat, text in zip(script.beats, narrate(drawn, steps, script), strict=True):
            used[beat.form].append(len(text.split()))
            assert fits(FORM_NEEDS.get(beat.form, frozenset()), beat.words), (seed, beat.form)
            assert not (beat.form == "told" and "adult" in beat.words), seed
    assert used.keys() == STYLES.keys()
    assert min(len(lengths) for lengths in used.values()) > 2, {form: len(lengths) for form, lengths in used.items()}
    assert len(used["course"]) == max(len(lengths) for lengths in used.values())  # the plain telling is the commonest
    every = sorted(length for lengths in used.values() for length in lengths)
    assert every[len(every) // 10] * 3 < every[-len(every) // 10]  # lengths vary widely
    assert set(LEADS) <= set(STYLES)


def test_sentences_are_short_and_hold_few_semicolons() -> None:
    counted, chains = 0, 0
    for seed in range(70):
        for said in sentences(vignettes(made(TIE_ORDER[seed % 35], 1 + seed % 3, seed))):
            counted += 1
            chains += said.count(";") > 1
            assert said.count(";") <= 4, said
            assert said.count(" and that ") == 0, said
    assert chains < 0.06 * counted


# what a step must show for its heading to speak of it
HEADED = {
    "marrow": "marrow", "gene": "germline", "genetics": "germline", "antibod": "antibody_tests", "reference laboratory": "antibody_tests",
    "mother": "maternal", "virology": "infection_tests", "blood bank": "duffy", "flow": "lymphocytes", "clone": "lymphocytes",
    "film": "film",
    "microscope": "film", "slide": "film", "ferritin": "chemistry", "negative test": "antibody_tests", "variant": "germline",
}  # fmt: skip


@pytest.mark.parametrize("code", TIE_ORDER)
def test_headings_speak_of_what_their_step_shows_and_vary(code: str) -> None:
    titles = set()
    for seed in range(20):
        drawn = patient(code, 1 + seed % 3, seed).drawn
        steps, document = stages(drawn, seed), made(code, 1 + seed % 3, seed)
        remarks = [straight(beat.remark_asks) for beat in script_of(drawn, steps, seed).beats if beat.remark]
        named = [step["title"] for step in document["steps"]]
        assert len(set(named)) == len(named), named
        assert document["summary"].endswith(".")
        titles.add(tuple(named))
        for stage, step in zip(steps, document["steps"], strict=True):
            title = "" if step["id"] == "step-1" else step["title"]
            heading = title if step["ask"] in remarks else f"{title} {step['ask']}"
            for word, field in HEADED.items():
                shown = field in stage.new or (word == "ferritin" and "haemophagocytosis" in stage.new)
                assert not re.search(rf"\b{word}", heading, re.IGNORECASE) or shown or word == "mother", (seed, heading, stage.new.keys())
            assert step["ask"].endswith(("?", ".")), step["ask"]
    assert len(titles) > 12


def test_steps_vary_in_number_and_in_what_they_ask() -> None:
    for level in (1, 2, 3):
        plans, numbers = set(), set()
        for seed in range(105):
            steps = made(TIE_ORDER[seed % 35], level, seed)["steps"]
            numbers.add(len(steps))
            plans.add(tuple(tuple(question["kind"] for question in step["questions"]) for step in steps))
        assert numbers >= {2, 3, 4, 5}
        assert len(plans) > 85  # hardly two patients are asked the same in the same order


def test_days_go_forward_and_no_result_is_there_before_it_can_be() -> None:
    for code in TIE_ORDER:
        for status in statuses_of(code):
            for seed in range(4):
                drawn = patient(code, 1 + seed % 3, seed, status=status).drawn
                steps = stages(drawn, seed)
                days = [stage.day for stage in steps]
                assert days == sorted(days)
                assert steps[0].day == 0
                for stage in steps[:-1]:
                    for field, earliest in EARLIEST.items():
                        dated = [int(entry["day"]) for entry in entries(drawn.document.get(field, [])) if entry.get("day") is not None]
                        assert field not in stage.new or stage.day >= earliest or (dated and min(dated) <= stage.day), (code, seed, field)
                cultures = [int(entry["day"]) for entry in entries(drawn.document.get("neonatal", [])) if entry.get("sepsis_culture")]
                assert all(day >= 1 for day in cultures), (code, status, seed)


def test_told_days_lie_between_the_steps() -> None:
    """A fever ends, and an antibiotic, before the day on which it is told."""
    for code in ("DIN", "ICI", "NSE"):
        for seed in range(40):
            drawn = patient(code, 1 + seed % 3, seed).drawn
            steps = stages(drawn, seed)
            for before, stage, beat in zip(steps, steps[1:], script_of(drawn, steps, seed).beats[1:], strict=False):
                for event in beat.events:
                    told = [
                        int(day) if day.isdigit() else NUMBERS.index(day)
                        for day in re.findall(r"\bday (\w+)", event)
                        if day.isdigit() or day in NUMBERS
                    ]
                    assert all(day <= stage.day for day in told), (code, seed, event)
                    if "calm" in beat.words and "Filgrastim" not in event and "filgrastim" not in event:
                        assert all(day > before.day for day in told), (code, seed, event)


def test_growth_factor_is_told_exactly_where_the_counts_are_marked_with_it() -> None:
    marked = 0
    for code in TIE_ORDER:
        for seed in range(24):
            document = made(code, 1 + seed % 3, seed)
            under = any("under" in row for row in document["patient"]["counts"])
            told = re.search(
                r"(?i)filgrastim (was given|was added|daily|under the skin|had been begun)|there was filgrastim",
                "\n".join(vignettes(document)),
            )
            assert bool(told) <= under, (code, seed)
            marked += under
    assert marked > 3


def test_most_patients_carry_a_false_remark_and_the_debrief_answers_it() -> None:
    with_remark = 0
    for seed in range(210):
        code = TIE_ORDER[seed % 35]
        drawn = patient(code, 1 + seed % 3, seed).drawn
        steps = stages(drawn, seed)
        script = script_of(drawn, steps, seed)
        remarks = [beat for beat in script.beats if beat.remark]
        with_remark += bool(remarks)
        document = made(code, 1 + seed % 3, seed)
        for beat in remarks:
            assert beat.remark is not None
            assert not {code, *drawn.recipe.companions} & {*beat.remark.names}
            assert fits(beat.remark.needs, beat.words)
            assert straight(beat.remark_said) in "\n".join(vignettes(document)), (seed, beat.remark_said)
            words = re.findall(r"\w+", beat.remark_said)
            assert " ".join(words[:3]) in " ".join(re.findall(r"\w+", document["debrief"])), seed
    assert with_remark > 0.85 * 210


@pytest.mark.parametrize("code", TIE_ORDER)
def test_what_a_verdict_is_said_to_rest_on_is_so(code: str) -> None:
    """A column also asks for what must be absent: the sentence of such a criterion would be false of the patient."""
    for status in statuses_of(code):
        for seed in (2, 3):
            made_so = patient(code, 1 + seed % 3, seed, status=status)
            verdict = classify(made_so.findings).by_code[code]
            first = "\n".join(made_so.document["debrief"].split("\n\n")[:2]).lower()  # the verdict, and the list of what carries it
            carried = [c.sentence.rstrip(".").lower() in first for c in verdict.column if verdict.outcomes.value(c) is True]
            absent = [
                c.sentence for c in verdict.column if verdict.outcomes.value(c) is not True and c.sentence.rstrip(".").lower() in first
            ]
            assert any(carried), (code, status, first)
            assert absent == [], (code, status)


def test_every_card_of_the_banks_can_be_dealt() -> None:
    """A card whose needs never hold together, or whose figures are never told where they hold, would be silent without a word."""
    seen: set[tuple[frozenset[str], frozenset[str]]] = set()
    for seed in range(1050):
        code = TIE_ORDER[seed % 35]
        ways = statuses_of(code)
        drawn = patient(code, 1 + seed % 3, seed, status=ways[seed // 35 % len(ways)]).drawn
        steps = stages(drawn, seed)
        script = script_of(drawn, steps, seed)
        seen |= {(beat.words, frozenset({*beat.figures, *script.voice.values})) for beat in script.beats}
    by_events = {"who", "gone", "Gone", "course", "gcsf-from", "gcsf-to", "doses"}
    cards = [(one.says, one.needs) for bank in (REMARKS, QUOTES) for one in bank]
    cards += [(one.says, one.needs) for one in EVENTS]
    never = [
        says for says, needs in cards
        if not any(fits(needs, words) and set(re.findall(r"{([\w-]+)}", says)) - by_events <= told for words, told in seen)
    ]  # fmt: skip
    assert not never


def test_the_prose_is_british_and_clean() -> None:
    for code in TIE_ORDER:
        for status in statuses_of(code):
            for seed in range(4):
                document = patient(code, 1 + seed % 3, seed, status=status).document
                around = [document["title"], document["summary"], *(step["title"] for step in document["steps"])]
                for text in (*vignettes(document), *around):
                    assert text.strip(), (code, status, seed)
                    assert not AMERICAN.search(text), AMERICAN.search(text)
                    assert not re.search(r"[\[\]{}|_“”‘’]|\bNone\b|\bTrue\b|\bFalse\b|  |\.\.|;;|,,| ,| ;|\.;|: *[;.]|\?\.|!\.", text), text
                    assert not re.search(
                        r"(?i)\ba [aeio]\w|\ban [bcdfgjklmnpqrtvwxyz]\w|\b(the|a|an|and|that|of) \1\b", LETTERS.sub("", text)
                    ), text
                    assert text.count('"') % 2 == 0, text
                for said in sentences(vignettes(document)):
                    assert said[0].isupper() or said[0].isdigit() or said.startswith(("*", "×")), said


LETTERS = re.compile(r"\b[Aa]n (?:[A-Z]\w+|X-ray)|\ba one\w*|\ba once")  # genes are spelt, "one" begins like a consonant


@pytest.mark.parametrize("code", TIE_ORDER)
def test_every_question_holds_at_its_step(code: str) -> None:
    """The reader of the course refuses a case with a fault: a key that does not follow, a path that reveals nothing."""
    for status in statuses_of(code):
        for seed in (5, 6, 7):
            checked = read_case(patient(code, 1 + seed % 3, seed, status=status).document)
            assert 2 <= len(checked.case.steps) <= 5
            kinds = [question.kind for _, question in checked.case.questions()]
            assert {"count", "axis", "diagnosis", "criteria"} <= set(kinds)
            assert len(kinds) >= 5
            assert name_of(code).lower() in checked.case.debrief.split(".")[0].lower()


def test_a_voice_meets_every_wording_before_the_first_comes_again() -> None:
    template = "[a|b|c|d] [e|f|g|h|i]"
    assert len({Voice(seed, "DIN", {}).say(template) for seed in range(20)}) == 20
    assert len({Voice(seed, "DIN", {}).say((template, "x [1|2|3|4|5]")) for seed in range(25)}) == 25


def test_no_card_is_dealt_twice_to_twenty_patients_in_a_row() -> None:
    cards = [str(number) for number in range(137)]
    dealt = [card for seed in range(1000, 1000 + HANDS) for card in Voice(seed, "DIN", {}).dealt(cards, lambda _: True)]
    assert sorted(dealt) == sorted(cards)


def test_words_of_time_and_person() -> None:
    assert (person("female")["himself"], person("male")["himself"]) == ("herself", "himself")
    assert [ago(days) for days in (1, 6, 21, 90, 800)] == [
        "the day before", "six days earlier", "three weeks earlier", "three months earlier", "two years earlier",
    ]  # fmt: skip
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert sentence("the count was low.") == "The count was low."
