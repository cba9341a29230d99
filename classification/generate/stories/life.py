"""Who a patient is besides: the odd detail that gives the case its title, how it is met on the first day and what has become of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Life:
    """A detail that no rule reads; `ends` holds whatever the illness has done."""

    title: str
    says: str
    ends: str


Lives = dict[str, tuple[Life, ...]]
