"""What is told of the patient above everything: person, known conditions, day and place, count with its band."""

import pytest

from cases.moment import Moment
from cases.record import kept_back, patient_facts
from tests.make import shipped_case


@pytest.mark.parametrize(("step", "day", "place"), [(0, 0, "emergency department"), (1, 0, "emergency department"), (3, 21, "")])
def test_the_place_is_told_on_the_day_it_began_and_not_weeks_later(step: int, day: int, place: str) -> None:
    told = Moment(shipped_case("sore-throat"), step)
    facts = patient_facts(told, kept_back(told, set()))
    assert (facts["day"], facts["place"]) == (day, place)


@pytest.mark.parametrize(
    ("case", "step", "person"),
    [
        ("sore-throat", 3, "woman, 67 years"),
        ("small-and-early", 0, "boy, 5 hours"),
        ("small-and-early", 1, "boy, 6 days"),  # entered in hours, told in days
        ("counted-for-jaundice", 0, "girl, 4 days"),
        ("third-low-count", 0, "boy, 13 months"),
        ("third-low-count", 3, "boy, 15 months"),  # 75 days later
        ("after-the-rash", 3, "girl, 20 months"),
    ],
)
def test_the_age_is_that_of_the_step(case: str, step: int, person: str) -> None:
    told = Moment(shipped_case(case), step)
    assert patient_facts(told, kept_back(told, set()))["person"] == person
