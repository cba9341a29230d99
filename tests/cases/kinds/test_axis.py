"""On the causality of one drug, the feedback says which other drug keeps it from being probable."""

import pytest

from cases.kinds import KINDS
from tests.make import shipped_case, shipped_moment


def said_of(case: str, answer: str) -> dict[str, str]:
    """What is said of each grade of the causality question of a shipped case."""
    for index, step in enumerate(shipped_case(case).case.steps):
        for asked in step.questions:
            if asked.axis == "causality":
                marked = KINDS[asked.kind].mark(asked, shipped_moment(case, index), answer)
                return {option.key: str(option.why) for option in marked.said}
    raise AssertionError(f"{case} asks for no causality")


@pytest.mark.parametrize(
    ("case", "others"), [("last-bags", "diclofenac, pantoprazole"), ("eleven-years", "valproate"), ("sore-throat", "metamizole")]
)
def test_two_drugs_that_fit_alike_are_possible_each_and_the_other_is_named(case: str, others: str) -> None:
    said = said_of(case, "probable")
    assert said["possible"].endswith(f"Not acquitted beside it: {others}.")
    assert "Not acquitted" not in said["probable"]


def test_a_drug_alone_is_told_of_no_other() -> None:
    assert not [why for why in said_of("same-bed", "definite").values() if "Not acquitted" in why]
