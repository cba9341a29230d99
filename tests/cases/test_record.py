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
