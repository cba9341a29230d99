"""What a criterion saw, in words: what a page has listed is named the second time, and nothing else is lost."""

from cases.seen import said_once, seen_in_words

DRUGS = "carbimazole from day −41, still taken; rituximab, last dose on day −84"
COUNTS = "lowest 0.06 on day 0; latest 0.4 on day 4 under G-CSF and steroid"


def test_drugs_and_counts_are_listed_once_and_named_afterwards() -> None:
    told: set[str] = set()
    assert said_once(f"{DRUGS}; {COUNTS}.", told) == f"{DRUGS}; {COUNTS}."
    assert said_once(f"{COUNTS}; age 63 years; {DRUGS}.", told) == "counts as above; age 63 years; drugs as above."
    assert said_once(f"{DRUGS}. Misses: antibody test.", told) == "drugs as above. Misses: antibody test."


def test_another_list_is_told_in_full() -> None:
    told: set[str] = set()
    said_once(f"{DRUGS}; {COUNTS}.", told)
    other = "carbimazole from day −41, still taken; lowest 0.06 on day 0; latest 1.2 on day 9."
    assert said_once(other, told) == other
    assert said_once("1.4 on day 0.", {"1.4 on day 0"}) == "1.4 on day 0.", "shorter than what would stand for it"


def test_what_is_neither_drug_nor_count_stays() -> None:
    for english in ("EBV neg on day 4; CMV neg on day 4.", "no drug.", "Misses: counts.", "", "done: yes, blasts pct: 1."):
        told: set[str] = set()
        assert said_once(english, told) == english
        assert said_once(english, told) == english


def test_two_marks_of_a_count_stay_two_and_a_part_of_a_sentence_gets_no_stop() -> None:
    assert seen_in_words(f"{COUNTS}.") == f"{COUNTS}."
    assert seen_in_words(COUNTS) == COUNTS
