"""Values worked out at their first reading and then kept: most patients ask for few of them."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Generic, TypeVar, overload

Owner = TypeVar("Owner")
Value = TypeVar("Value")
MISSING: Any = object()


class lazy(Generic[Owner, Value]):
    """Like functools.cached_property without its lock, which costs more than most rules do."""

    def __init__(self, work: Callable[[Owner], Value]) -> None:
        self.work = work
        self.name = work.__name__
        self.__doc__ = work.__doc__

    @overload
    def __get__(self, owner: None, kind: type[Owner]) -> "lazy[Owner, Value]": ...
    @overload
    def __get__(self, owner: Owner, kind: type[Owner]) -> Value: ...

    def __get__(self, owner: Any, kind: Any) -> Any:
        if owner is None:
            return self
        value = self.work(owner)
        owner.__dict__[self.name] = value
        return value


def once(work: Callable[[Owner], Value]) -> Callable[[Owner], Value]:
    """A derived value of a patient, as a function that is worked out once for each patient."""
    key = f"{work.__module__}.{work.__name__}"

    @wraps(work)
    def kept(owner: Owner) -> Value:
        known: dict[str, Any] = owner.__dict__
        value = known.get(key, MISSING)
        if value is MISSING:
            value = known[key] = work(owner)
        return value  # type: ignore[no-any-return]

    return kept
