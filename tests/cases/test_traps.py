"""Which classic traps the cases set, and what the command prints of it."""

import re
from io import StringIO

import pytest
from django.core.management import call_command

from cases.traps import traps
from tests.make import shipped_case, shipped_cases
from training.evidence import facts

pytestmark = pytest.mark.sweep


def test_every_trap_of_the_sheet_is_told_with_the_cases_that_set_it() -> None:
    told = {trap.id: trap for trap in traps([shipped_case("sore-throat").case])}
    assert list(told) == [f"F-TRP-{number:02}" for number in range(1, 84)]
    assert told["F-TRP-69"].cases == ("sore-throat",)
    assert told["F-TRP-70"].cases == ()
    assert told["F-TRP-69"].says.startswith("Switch from methimazole")


@pytest.mark.parametrize("trap", ["F-TRP-27", "F-TRP-68"])
def test_a_trap_may_be_set_by_several_cases(trap: str) -> None:
    cases = [checked.case for checked in shipped_cases()]
    assert len(next(each for each in traps(cases) if each.id == trap).cases) >= 2


def test_most_traps_are_set_by_the_shipped_cases() -> None:
    cases = [checked.case for checked in shipped_cases()]
    told = traps(cases)
    assert sum(bool(trap.cases) for trap in told) > len(told) / 2


def test_every_trap_that_a_case_names_is_in_the_sheet() -> None:
    for checked in shipped_cases():
        assert set(checked.case.traps) <= set(facts())


def test_the_command_prints_what_is_set_and_what_is_not() -> None:
    out = StringIO()
    call_command("check_cases", "--traps", stdout=out)
    lines = out.getvalue().splitlines()
    assert any(re.match(r"F-TRP-69  .*sore-throat", line) for line in lines)
    assert any(line.startswith("F-TRP-21  -") for line in lines)
    assert re.match(r"\d+ of 83 traps are set", lines[-1])
