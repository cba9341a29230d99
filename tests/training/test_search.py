"""Looking something up: what is found, by whom, and what must never be."""

from copy import deepcopy
from decimal import Decimal
from pathlib import Path

import pytest
from django.test import Client

from cases.library import publish_case
from tests.make import Cast, make_activity, make_case, make_school, shipped_cases, signed_in
from tests.training.module_texts import TEXT, publish
from training.actions import publish_activity, record_result
from training.models import Activity, Area, Module, User
from training.modules.library import SHIPPED, check_file, load_modules
from training.search.entries import module_words
from training.search.lookup import search


def page(user: User, line: str, **more: str) -> str:
    return signed_in(user).get("/search/", {"q": line, **more}).content.decode()


def titles(user: User, line: str, kind: str = "") -> list[str]:
    findings = search(user, line)
    return [hit.title.replace("<mark>", "").replace("</mark>", "") for hit in findings.shown(findings.of(kind))]


def test_every_page_offers_the_search(cast: Cast) -> None:
    home = signed_in(cast.trainee).get("/").content.decode()
    assert 'role="search" action="/search/"' in home
    assert "/search/" not in Client().get("/join/").content.decode()


def test_a_term_is_found_by_its_name_and_by_what_it_stands_for(cast: Cast) -> None:
    assert titles(cast.trainee, "ANC")[0] == "ANC"
    assert titles(cast.trainee, "absolute neutrophil count")[0] == "ANC"


def test_a_fact_is_found_by_its_number(cast: Cast) -> None:
    assert titles(cast.trainee, "f-cri-01") == ["F-CRI-01"]


def test_a_drug_is_found_by_its_other_name(cast: Cast) -> None:
    make_activity("After the metamizole")
    assert "After the metamizole" in titles(cast.trainee, "dipyrone", "case")


def test_american_spelling_finds_british_words(cast: Cast) -> None:
    make_activity("No leukaemia here")
    assert titles(cast.trainee, "leukemia", "case") == ["No leukaemia here"]


def test_a_section_is_found_and_its_words_are_marked(cast: Cast) -> None:
    publish()
    told = page(cast.trainee, "count stays low")
    assert 'href="/modules/a-module/#timing"' in told
    assert "the <mark>count</mark> <mark>stays</mark> <mark>low</mark>" in told


def test_a_word_that_is_not_finished_finds_what_begins_so(cast: Cast) -> None:
    make_activity("A zygomatic puzzle")
    assert titles(cast.trainee, "zygom") == ["A zygomatic puzzle"]


def test_a_case_is_found_by_title_summary_and_area(cast: Cast) -> None:
    make_activity("Yellow eyes", search_text="He drank from the zinc kettle.", area=Area.CHRONIC)
    assert titles(cast.trainee, "yellow", "case") == ["Yellow eyes"]
    assert titles(cast.trainee, "kettle", "case") == ["Yellow eyes"]
    assert titles(cast.trainee, "kettle chronic", "case") == ["Yellow eyes"]


@pytest.mark.parametrize("state", ["draft", "retired"])
def test_what_is_not_published_is_not_found(cast: Cast, state: str) -> None:
    make_activity("Xylophone", state=state)
    assert titles(cast.trainee, "xylophone") == []


def test_what_a_school_publishes_is_found_by_its_own_people_only(cast: Cast) -> None:
    make_activity("Xylophone", school=cast.cohort.school)
    make_activity("Xylophone elsewhere", school=make_school())
    assert titles(cast.trainee, "xylophone") == ["Xylophone"]
    assert titles(cast.stranger, "xylophone") == []
    assert "Did you mean" not in page(cast.stranger, "xylophonn")


def test_the_module_of_a_school_is_read_by_its_own_people_only(cast: Cast) -> None:
    shipped = publish(TEXT.replace("stays low", "stays zebraic"))
    assert shipped.current is not None
    own = Module.objects.create(key="their-module", school=cast.cohort.school, current=shipped.current)
    Activity.objects.all().delete()
    publish_activity(
        kind="module", key=own.key, title="Theirs", url="/modules/their-module/", area="drug", level="first", school=own.school
    )  # fmt: skip
    assert "Timing" in titles(cast.trainee, "zebraic")
    assert titles(cast.stranger, "zebraic") == []


def test_a_text_that_changes_is_found_by_its_new_words_only(cast: Cast) -> None:
    publish()
    assert titles(cast.trainee, "zebraic") == []
    publish(TEXT.replace("stays low", "stays zebraic"))
    assert titles(cast.trainee, "zebraic") == ["Timing"]
    publish()
    assert titles(cast.trainee, "zebraic") == []


@pytest.mark.parametrize(
    ("word", "instead"),
    [
        ("It holds, right", "It zebraic, right"),  # an option
        ("Day 7 is inside", "Zebraic"),  # its reason
        ("partner: late-onset", "partner: zebraic"),  # a partner
        ("other_partners: [neither]", "other_partners: [zebraic]"),
        ("text: First dose", "text: Zebraic"),  # one of the things to put in order
        ("asks: What belongs to today", "asks: What belongs to zebraic days"),  # the question of a check
        ("afterwards: It did [F-CRI-01]", "afterwards: Zebraic [F-CRI-01]"),  # what is said after the opening question
        ("text: It did not", "text: Zebraic"),  # an answer to it
    ],
)
def test_the_answer_of_a_check_is_never_found(cast: Cast, word: str, instead: str) -> None:
    assert word in TEXT
    publish(TEXT.replace(word, instead))
    assert titles(cast.trainee, "zebraic") == []


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.md")), ids=lambda path: path.stem)
def test_a_shipped_module_is_found_by_the_same_words_without_its_checks(path: Path) -> None:
    page = check_file(path).page
    without = deepcopy(page)
    without["opening"] |= {"answers": [], "afterwards": ""}
    for section in without["sections"]:
        section["blocks"] = [block for block in section["blocks"] if block["is"] != "check"]
    assert without != page
    assert module_words(page) == module_words(without)


def test_of_a_case_only_the_door_is_in_the_index(db: None) -> None:
    for checked in shipped_cases():
        publish_case(make_case(checked.case.key), checked)
        row = Activity.objects.get(kind="case", key=checked.case.key)
        assert row.search_text == checked.case.summary


def test_an_unopened_step_and_a_diagnosis_are_not_found(cast: Cast) -> None:
    for checked in shipped_cases():
        make_case(checked.case.key)
    assert titles(cast.trainee, "white exudate on both tonsils", "case") == []
    assert "Fever, and a throat too sore to swallow" not in titles(cast.trainee, "agranulocytosis", "case")


def test_a_line_of_signs_alone_is_told_so(cast: Cast) -> None:
    assert "Signs alone cannot be looked up" in page(cast.trainee, '"* ( )')


@pytest.mark.parametrize("line", ['"', "NEAR(", "a AND", "title: x", "x*", "-", "' OR 1=1 --", "\0", "{x}", "^fever", "ANC)", "é" * 300])
def test_no_line_breaks_the_search(cast: Cast, line: str) -> None:
    assert signed_in(cast.trainee).get("/search/", {"q": line}).status_code == 200


def test_what_is_typed_and_what_is_found_is_escaped(cast: Cast) -> None:
    make_activity("<script>alert(1)</script> & more", search_text="<img src=x onerror=alert(1)>")
    told = page(cast.trainee, '"><script>alert')
    assert "<script>alert" not in told
    assert "<img" not in told
    assert "&lt;<mark>script&gt;alert</mark>(1)&lt;/script&gt; &amp; more" in told
    assert 'value="&quot;&gt;&lt;script&gt;alert"' in told


def test_when_nothing_holds_all_the_words_some_are_offered_and_said_so(cast: Cast) -> None:
    told = page(cast.trainee, "rituximab zebraic")
    assert "Nothing holds all of these words." in told


def test_a_word_that_is_misspelt_gets_a_proposal(cast: Cast) -> None:
    told = page(cast.trainee, "neutropnia")
    assert "Nothing found" in told
    assert 'Did you mean <a href="/search/?q=neutropenia">neutropenia</a>?' in told


def test_only_the_first_ten_words_are_looked_up_and_what_was_typed_stays(cast: Cast) -> None:
    line = " ".join(f"word{n}" for n in range(12))
    told = page(cast.trainee, line)
    assert "Only the first 10 words are looked up." in told
    assert f'value="{line}"' in told


def test_one_kind_can_be_chosen_and_pages_keep_the_line(cast: Cast) -> None:
    told = page(cast.trainee, "neutropenia", kind="fact")
    assert "Glossary ·" not in told
    assert 'href="?q=neutropenia&amp;kind=fact&amp;page=2"' in told
    assert page(cast.trainee, "neutropenia", kind="nonsense").count("<li>") == 20


def test_htmx_gets_the_findings_alone(cast: Cast) -> None:
    response = signed_in(cast.trainee).get("/search/", {"q": "anc"}, headers={"HX-Request": "true"})
    assert b"<html" not in response.content
    assert b"<mark>ANC</mark>" in response.content
    assert "HX-Request" in response.headers["Vary"]


def test_six_queries_at_most_however_much_there_is(cast: Cast, django_assert_max_num_queries: object) -> None:
    load_modules()
    for n in range(200):
        make_activity(f"Patient {n}", search_text="Fever.")
    client = signed_in(cast.trainee)
    with django_assert_max_num_queries(6):  # type: ignore[operator]
        assert client.get("/search/?q=fever").status_code == 200
    with django_assert_max_num_queries(4):  # type: ignore[operator]
        response = client.get("/search/?q=fever")
    assert len(response.content) < 25_000


def test_the_score_of_a_reader_changes_nothing(cast: Cast) -> None:
    activity = make_activity("Xylophone")
    record_result(
        user=cast.trainee, activity=activity, context="practice", state="finished", progress=1, total=1, score=Decimal(1)
    )  # fmt: skip
    assert titles(cast.trainee, "xylophone") == titles(cast.stranger, "xylophone")
