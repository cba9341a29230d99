"""Three-valued logic of Kleene: True, False, and None for *unknown*. Unknown is never false."""

from collections.abc import Iterable

K3 = bool | None


def all_of(*values: K3) -> K3:
    """AND: false when one is false, true when all are true, else unknown.

    >>> all_of(True, None), all_of(None, False)
    (None, False)
    """
    return every(values)


def any_of(*values: K3) -> K3:
    """OR: true when one is true, false when all are false, else unknown.

    >>> any_of(False, None), any_of(None, True)
    (None, True)
    """
    return some(values)


def every(values: Iterable[K3]) -> K3:
    """AND over any number of values; of none it is true."""
    known = True
    for value in values:
        if value is False:
            return False
        if value is None:
            known = False
    return True if known else None


def some(values: Iterable[K3]) -> K3:
    """OR over any number of values; of none it is false."""
    known = True
    for value in values:
        if value is True:
            return True
        if value is None:
            known = False
    return False if known else None


def negate(value: K3) -> K3:
    """NOT: unknown stays unknown."""
    return None if value is None else not value


def equals(value: object, wanted: object) -> K3:
    """Whether a value is the one wanted; unknown while it is not known."""
    return None if value is None else value == wanted


def among(value: object, wanted: Iterable[object]) -> K3:
    """Whether a value is one of those wanted; unknown while it is not known."""
    return None if value is None else value in wanted
