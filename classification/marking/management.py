"""Marking of sequential management: what was done, in which state or by when, and what should never have been done."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from classification.marking.marks import Mark, NotMarkable, Number, feedback, mark

# Proposals of grading 3.7, to be tuned with a panel; they stand here and nowhere else.
LATE_SHARE = Fraction(1, 2)
IRRELEVANT_COST = Fraction(1, 4)
HARM_CAP = Fraction(2, 5)
CRITICAL_CAP = Fraction(0)


@dataclass(frozen=True, slots=True)
class Essential:
    """When an essential action is in time: in one of these states, or by this moment (inclusive). With neither given it
    is always in time. `weight` is u_a, equal unless a panel set it."""

    states: frozenset[str] = frozenset()
    deadline: int | None = None
    weight: Number = 1

    def in_time(self, act: "Act") -> bool:
        """Either condition is enough."""
        if not self.states and self.deadline is None:
            return True
        return act.state in self.states or (self.deadline is not None and act.at <= self.deadline)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing done: which action, in which state, at which moment (any unit, the same as the deadlines)."""

    action: str
    state: str = ""
    at: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """What a case asks for. An action that is nowhere named is irrelevant. `critical` ones are harmful as well."""

    essential: Mapping[str, Essential]
    relevant: Collection[str] = ()
    harmful: Collection[str] = ()
    critical: Collection[str] = ()
    allowance: int = 0
    harms: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "harms", frozenset(self.harmful) | frozenset(self.critical))
        if not self.essential or min(Fraction(one.weight) for one in self.essential.values()) <= 0:
            raise NotMarkable("essential", "at least one action is needed, each with a weight above 0")
        if self.harms & (set(self.essential) | set(self.relevant)):
            raise NotMarkable("harmful", "an action is both harmful and asked for")

    @property
    def weight(self) -> Fraction:
        return sum((Fraction(one.weight) for one in self.essential.values()), Fraction(0))


def earned(plan: Plan, acts: Sequence[Act]) -> Fraction:
    """Sum of u_a t_a over the essential actions: t = 1 in time, half later, 0 never. Of repeats the best counts."""
    total = Fraction(0)
    for action, want in plan.essential.items():
        times = [want.in_time(act) for act in acts if act.action == action]
        total += Fraction(want.weight) * (0 if not times else 1 if any(times) else LATE_SHARE)
    return total


def irrelevant(plan: Plan, acts: Sequence[Act]) -> frozenset[str]:
    """Actions done that the plan does not name; each counts once."""
    return frozenset(act.action for act in acts) - set(plan.essential) - set(plan.relevant) - plan.harms


def mark_management(acts: Sequence[Act], plan: Plan) -> Mark:
    """Grading 3.7: `max(0, (sum u_a t_a - 0.25 * (irrelevant beyond the allowance) * mean u) / sum u_a)`. Any harmful
    act caps the score at 0.4, a critical one at 0; both stand in `harms`, which no other case can make good."""
    done = frozenset(act.action for act in acts)
    surplus = max(0, len(irrelevant(plan, acts)) - plan.allowance)
    raw = earned(plan, acts) - IRRELEVANT_COST * surplus * plan.weight / len(plan.essential)
    harms = done & plan.harms
    cap = CRITICAL_CAP if done & frozenset(plan.critical) else HARM_CAP if harms else Fraction(1)
    shown = done | set(plan.essential) | set(plan.relevant) | plan.harms
    rows = feedback(shown, done, list(plan.essential), harmful=plan.harms, welcome=plan.relevant)
    return mark(min(cap, max(Fraction(0), raw / plan.weight)), rows, harms=harms)
