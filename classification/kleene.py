"""Three-valued logic of Kleene: True, False, and None for *unknown*. Unknown is never false."""

from collections.abc import Iterable

K3 = bool | None


def all_of(*values: K3) -> K3:
    """AND: false when one is false, true when all are true, else unknown; of none it is true.

    >>> all_of(True, None), all_of(None, False)
    (None, False)
    """
    return False if False in values else None if None in values else True


def any_of(*values: K3) -> K3:
    """OR: true when one is true, false when all are false, else unknown; of none it is false.

    >>> any_of(False, None), any_of(None, True)
    (None, True)
    """
    return True if True in values else None if None in values else False


def every(values: Iterable[K3]) -> K3:
    """AND over any number of values."""
    told = tuple(values)
    return False if False in told else None if None in told else True


def some(values: Iterable[K3]) -> K3:
    """OR over any number of values."""
    told = tuple(values)
    return True if True in told else None if None in told else False


def negate(value: K3) -> K3:
    """NOT: unknown stays unknown."""
    return None if value is None else not value


def equals(value: object, wanted: object) -> K3:
    """Whether a value is the one wanted; unknown while it is not known."""
    return None if value is None else value == wanted


def among(value: object, wanted: Iterable[object]) -> K3:
    """Whether a value is one of those wanted; unknown while it is not known."""
    return None if value is None else value in wanted
