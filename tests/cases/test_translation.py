"""Another language: every text of the pages is translatable, old answers too, and trails keep their English."""

import re
import shutil
from ast import literal_eval
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command
from django.template.loader import render_to_string
from django.test import Client
from django.utils import translation
from django.utils.html import strip_tags

from cases.documents import Checked
from cases.kinds import KINDS
from cases.kinds.typed import field
from cases.library import SHIPPED, opened
from cases.models import Attempt
from cases.moment import Moment
from cases.seen import seen_in_words
from cases.trail import verdict_trail
from cases.words import Teller, engine, joined, lowered, say, seen, stored_words
from tests.cases.test_kinds import wrong_answers
from tests.cases.test_play import at
from tests.make import (
    Cast,
    answer_step,
    finish,
    further_case,
    ideal_typed,
    make_attempt,
    make_case,
    make_further_case,
    shipped_case,
    shipped_cases,
    shipped_moment,
    signed_in,
    typed_for,
)  # fmt: skip
from training.evidence import references

pytestmark = pytest.mark.sweep

KEYS = sorted(path.stem for path in SHIPPED.glob("*.yaml"))
BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
# Names: of the product, of the definitions and their readings, of a person.
NAMES = re.compile(r"\b(?:INtrain|IN|train|school-2020|review-2025|Mara Lindqvist|ML|×10|g/L|/L|HNA-1[ab]|LON broad|LON strict)\b|^/L$")


class Texts(HTMLParser):
    """The texts of a page, one for each place: what is read and what is heard."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.quiet = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.quiet = tag in ("script", "style")
        self.found += [value for name, value in attrs if name in ("aria-label", "title", "placeholder", "alt") and value]

    def handle_data(self, data: str) -> None:
        if not self.quiet:
            self.found.append(data)


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """A language in which every text stands in brackets, and all that was asked to be translated."""
    found: set[str] = set()

    def bracketed(name: str) -> None:
        original = getattr(translation._trans, name)

        def told(*args: object) -> str:
            if translation.get_language() != "xx":
                return original(*args)
            message = original(*args)
            found.add(str(args[0] if name != "pgettext" else args[1]))
            return f"⟦{message}⟧" if message else ""

        monkeypatch.setattr(translation._trans, name, told)

    for name in ("gettext", "ngettext", "pgettext"):
        bracketed(name)
    return found


@pytest.fixture
def client(cast: Cast) -> Client:
    cast.trainee.language = "xx"
    cast.trainee.save()
    return signed_in(cast.trainee)


def words_of(checked: Checked) -> str:
    """All that the document of a case says, as its reader sees it."""

    def every(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, each in value.items():
                yield str(key)
                yield from every(each)
        elif isinstance(value, list | tuple):
            for each in value:
                yield from every(each)
        else:
            yield str(value)

    entries = [strip_tags(str(as_page(step.text))) for step in checked.case.steps] + [strip_tags(str(as_page(checked.case.debrief)))]
    entries += [f"{item['value']} {item.get('unit', '')}" for item in checked.case.patient.get("incidental", [])]
    return " ".join(" ".join([*every(checked.case.model_dump()), *map(unescape, entries)]).split())


def as_page(text: str) -> str:
    from training.markdown import as_html

    return as_html(text)


def without_names(text: str, genes: frozenset[str] = frozenset()) -> str:
    text = re.sub("|".join(sorted(genes, reverse=True)), "", text) if genes else text
    return " ".join(NAMES.sub("", text).split())


def genes_of(patient: object) -> Iterator[str]:
    """The symbols of the genes that a patient's document names."""
    for key, value in patient.items() if isinstance(patient, dict) else ():
        if key == "genes_tested_negative":
            yield from value
        for each in value if isinstance(value, list) else ():
            if isinstance(each, dict):
                yield from ([each["gene"]] if "gene" in each else genes_of(each))


@dataclass(frozen=True)
class Own:
    """What a page may say in English: the words of the document and of sources, and the genes, which are names."""

    words: str
    genes: frozenset[str]


def own_of(checked: Checked) -> Own:
    genes = frozenset(genes_of(checked.case.patient))
    cited = " ".join(reference.citation for reference in references().values())
    return Own(without_names(f"{words_of(checked)} {cited}", genes), genes)


def left_in_english(html: str, own: Own) -> list[str]:
    """Texts that were never asked to be translated."""
    left = []
    while BRACKETED.search(html):  # a translation may hold tags, and other translations
        html = BRACKETED.sub("", html)
    for text in Texts(html).found:  # the chart names a band by the first half of its label
        text = without_names(re.sub("⟦[^⟦⟧]*$", "", text), own.genes).strip(" ·,;:.()[]")
        if re.search(r"[A-Za-z]{2}", text) and not re.search(rf"(?<!\w){re.escape(text)}(?!\w)", own.words):
            left.append(text)
    return left


def wrong_typed(told: Moment) -> dict[str, list[str]]:
    """A wrong answer to each question of a step, where there is one."""
    typed: dict[str, list[str]] = {}
    for question in told.step.questions:
        kind = KINDS[question.kind]
        answer = next(iter(wrong_answers(question, told, kind)), kind.ideal(question, told))
        typed |= typed_for(question, answer)
    return typed


def asked_pages(attempt: Attempt, client: Client, told: Moment) -> Iterator[str]:
    """A step as it is asked: plain, hinted, empty, not understood."""
    here = at(attempt, told.index + 1)
    yield client.get(here).content.decode()
    client.post(here, {"do": "hint"})
    yield client.get(here).content.decode()
    yield client.post(here, {"do": "answer"}).content.decode()
    yield client.post(here, {name: ["§"] for name in ideal_typed(told)}).content.decode()


def pages(attempt: Attempt, client: Client, checked: Checked, *, wrongly: bool, asked: bool = True) -> Iterator[str]:
    """Every page of an attempt: asked, told, and the debrief with all that it can be asked."""
    for index in range(len(checked.case.steps)):
        told = shipped_moment(checked.case.key, index)
        if asked:
            yield from asked_pages(attempt, client, told)
        with translation.override("en"):
            answer_step(attempt, index, wrong_typed(told) if wrongly else None)
        yield client.get(at(attempt, index + 1)).content.decode()
        yield client.post(at(attempt, index + 1), ideal_typed(told) if wrongly else wrong_typed(told)).content.decode()
    yield client.get(at(attempt, "debrief")).content.decode()
    yield client.get(at(attempt, "debrief"), {"flips": 1, "finding": "counts@0.anc", "value": "0.9"}).content.decode()


@pytest.mark.parametrize("wrongly", [False, True])
@pytest.mark.parametrize("key", KEYS)
def test_no_page_of_a_case_keeps_a_text_in_english(asked_for: set[str], cast: Cast, client: Client, key: str, wrongly: bool) -> None:
    checked = shipped_case(key)
    attempt = make_attempt(cast.trainee, make_case(key))
    own = own_of(checked)
    shown = pages(attempt, client, checked, wrongly=wrongly, asked=not wrongly)  # a step is asked alike whatever was answered before it
    left = [text for html in shown for text in left_in_english(html, own)]
    assert asked_for
    assert not left, " | ".join(sorted(set(left)))


@pytest.mark.parametrize("wrongly", [False, True])
def test_nor_do_the_further_kinds_certainty_and_the_line(asked_for: set[str], cast: Cast, client: Client, wrongly: bool) -> None:
    cast.trainee.certainty = True
    cast.trainee.save()
    checked = further_case()
    attempt = make_attempt(cast.trainee, make_further_case())
    first, own = opened(attempt.version).case.steps[1].questions[0].id, own_of(checked)
    for index in range(2):
        typed = wrong_typed(Moment(checked, index)) if wrongly else ideal_typed(Moment(checked, index))
        sure = {field(q.id, "_certainty"): ["2"] for q in checked.case.steps[index].questions} | {field(first, "_line"): ["67 y"]}
        pages = [client.get(at(attempt, index + 1)), client.post(at(attempt, index + 1), {field(first, "_line"): ["0" * 241]})]
        with translation.override("en"):
            answer_step(attempt, index, typed | sure)
        pages.append(client.get(at(attempt, index + 1)))
        left = [text for page in pages for text in left_in_english(page.content.decode(), own)]
        assert not left, " | ".join(sorted(set(left)))
    left = left_in_english(client.get(at(attempt, "debrief")).content.decode(), own)
    assert not left, " | ".join(sorted(set(left)))


def test_an_answer_given_in_one_language_is_told_in_another_and_its_trail_is_english(
    asked_for: set[str], cast: Cast, client: Client
) -> None:
    trails = []
    for language, user in (("en", cast.trainee), ("xx", cast.other_trainee)):
        with translation.override(language):
            attempt = finish(make_attempt(user))
        trails.append([answer.told() for answer in attempt.answers.order_by("pk")])
    assert trails[0] == trails[1]
    assert "⟦" not in str(trails)
    attempt = cast.trainee.attempts.get()
    assert "⟦Severe is below 0.5.⟧ ⟦The count is 0.06.⟧" in unescape(client.get(at(attempt, 2)).content.decode())


def test_a_trail_of_before_texts_were_kept_apart_is_told_as_it_stands(asked_for: set[str]) -> None:
    with translation.override("xx"):
        assert Teller(None)("Severe is below 0.5. The count is 0.06.") == "⟦Severe is below 0.5. The count is 0.06.⟧"


def test_a_text_is_told_from_what_it_was_made_of(asked_for: set[str]) -> None:
    text = joined(
        " ", (say("The count is %(count)s.", count="0.06"), "", lowered("Fever is present"), engine("acute so far, 3 days observed"))
    )
    assert text == "The count is 0.06. fever is present acute so far, 3 days observed"
    words = stored_words({"why": [text]})
    with translation.override("xx"):
        assert Teller(words)(str(text)) == "⟦The count is 0.06.⟧ ⟦Fever is present⟧ ⟦acute so far, 3 days observed⟧"
    with translation.override("en"):
        assert Teller(words)(str(text)) == text, "English as it was"


def test_what_was_seen_is_the_same_in_english_and_taken_apart_elsewhere(asked_for: set[str]) -> None:
    moments = [shipped_moment(checked.case.key, n) for checked in shipped_cases() for n in range(len(checked.case.steps))]
    told = {row["seen"] for moment in moments for verdict in moment.known.verdicts for row in verdict_trail(verdict)["criteria"]}
    assert len(told) > 200
    with translation.override("en"):
        assert {text: seen_in_words(text) for text in told if seen_in_words(text) != text} == {}
    with translation.override("xx"):
        whole = [text for text in told if len(text) > 30 and seen_in_words(text) == f"⟦{text}⟧"]
    assert whole == []
    assert stored_words({"why": seen("age 67 years.")}) == {"age 67 years.": {"seen": "age 67 years."}}


@pytest.mark.skipif(shutil.which("xgettext") is None, reason="xgettext is not installed")
def test_makemessages_finds_every_text_that_a_page_asks_for(
    asked_for: set[str], cast: Cast, client: Client, tmp_path: Path, settings: object
) -> None:
    settings.LOCALE_PATHS = [tmp_path]  # type: ignore[attr-defined]
    call_command("makemessages", locale=["xx"], verbosity=0)
    listed = msgids((tmp_path / "xx" / "LC_MESSAGES" / "django.po").read_text())
    assert "An emergency that is treated in hospital" in listed
    lacking: set[str] = set()
    for key in ("sore-throat", "counted-for-jaundice", "third-infusion"):
        asked_for.clear()
        checked = shipped_case(key)
        for _page in pages(make_attempt(cast.trainee, make_case(key)), client, checked, wrongly=True):
            pass
        own = words_of(checked) + " " + " ".join(reference.citation for reference in references().values())
        lacking |= {text for text in asked_for - listed if text not in own and any(letter.isalpha() for letter in text)}
    assert not lacking, " | ".join(sorted(lacking))


def msgids(po: str) -> set[str]:
    """The texts of a .po file."""
    found = re.findall(r'^msgid ((?:"(?:[^"\\]|\\.)*"\s*)+)', po, re.M)
    return {literal_eval(f"({text.strip()})") for text in found}


def test_the_marks_of_texts_fill_in_by_name() -> None:
    """A translation may turn the words around, so values have names."""
    faults = []
    for path in [*Path(settings.ROOT, "cases").rglob("*.py"), *Path(settings.ROOT, "training").rglob("*.py")]:
        for call in re.findall(r'(?:\b_|gettext\w*|\bsay|\bN_)\(\s*(f?"(?:[^"\\]|\\.)*")', path.read_text()):
            if call.startswith("f") or len(re.findall(r"%[sd]|\{\}", call)) > 1:
                faults.append(f"{path.name}: {call}")
    assert faults == []


def test_a_template_draws_a_text_of_the_engine(asked_for: set[str]) -> None:
    with translation.override("xx"):
        page = render_to_string("cases/sources.html", {"sources": [(1, references()["EC"])]})
    assert "⟦Convention of this course, chosen where sources are silent⟧" in page
