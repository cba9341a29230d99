"""How a typed line is understood."""

import pytest

from training.search.words import all_of, meant, typed_words, wanted


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("What is ANC?", ["anc"]),
        ("what is", ["what", "is"]),  # nothing else was typed
        ('"G-CSF", when', ["g-csf"]),
        ("below 0.5", ["below", "0.5"]),
        ("... !", []),
        (" ".join("abcdefghijkl"), list("bcdefghijk")),
    ],
)
def test_words_that_stand_everywhere_are_left_out_and_ten_are_kept(line: str, words: list[str]) -> None:
    assert typed_words(line) == words


def test_a_name_of_several_words_is_one_thing() -> None:
    assert [one.names[0] for one in wanted("late-onset neutropenia rituximab")] == ["late-onset neutropenia", "rituximab"]


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("ANC", "absolute neutrophil count"),
        ("dipyrone", "metamizole"),
        ("felty's syndrome", "fel"),
        ("leukocytes", "leucocytes"),
        ("DIN", "idin"),
    ],
)
def test_other_names_of_the_same_thing_are_looked_up_too(line: str, other: str) -> None:
    assert other in wanted(line)[0].names


def test_only_the_last_word_may_go_on() -> None:
    assert all_of(wanted("film bla")) == '("film") AND ("bla" OR "bla" *)'
    assert all_of(wanted("x")) == '("x")'


def test_quotation_marks_within_a_word_do_no_harm() -> None:
    assert all_of(wanted('fi"lm')) == '("fi lm" OR "fi lm" *)'


def test_the_nearest_known_word_is_proposed_or_none() -> None:
    known = frozenset({"neutropenia", "antibody"})
    assert meant("neutropnia antibody", known) == "neutropenia antibody"
    assert meant("neutropenia", known) == ""
    assert meant("zebra", known) == ""
