"""The thread of a case, by the group of the patient: who it is, what hangs on the number, and what became of it."""

from classification.generate.threads.adult import ADULT
from classification.generate.threads.adult_more import ADULT_MORE
from classification.generate.threads.ill_adult import ILL_ADULT
from classification.generate.threads.ill_child import ILL_CHILD
from classification.generate.threads.infant import INFANT
from classification.generate.threads.newborn import NEWBORN
from classification.generate.threads.old import OLD
from classification.generate.threads.school import SCHOOL
from classification.generate.threads.thread import Scene, Thread, Threads
from classification.generate.threads.toddler import TODDLER

THREADS: dict[str, Threads] = {
    "newborn": NEWBORN,
    "infant": INFANT,
    "toddler": TODDLER,
    "school": SCHOOL,
    "adult": (*ADULT, *ADULT_MORE),
    "old": OLD,
    "ill-child": ILL_CHILD,
    "ill-adult": ILL_ADULT,
}

__all__ = ["THREADS", "Scene", "Thread"]
