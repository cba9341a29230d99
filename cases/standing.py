"""Where an attempt stands: the step that is open, and which may be opened."""

from collections.abc import Container

from cases.documents import Checked


def current_step(checked: Checked, answered: Container[str], passed: int = 0) -> int:
    """The first step that still asks something, or offers tests and has not been left; past the last one when nothing is left.

    `passed`: the step before which all that ask nothing have been left by going on.
    """
    for index, step in enumerate(checked.case.steps):
        if any(question.id not in answered for question in step.questions):
            return index
        if step.orders and not step.questions and index >= passed:
            return index
    return len(checked.case.steps)


def reachable(checked: Checked, index: int, answered: Container[str], passed: int = 0) -> bool:
    """A step may be opened once every step before it is answered or left."""
    return 0 <= index < len(checked.case.steps) and index <= current_step(checked, answered, passed)
