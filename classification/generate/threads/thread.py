"""The thread of a case: who the patient is, what hangs on the number, who else has an opinion, and what became of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scene:
    """What a step tells of the thread, with its title and its question; true whatever the findings are."""

    title: str
    text: str
    ask: str


@dataclass(frozen=True, slots=True)
class Thread:
    """One plot for all steps of a case. `noun`: what a grown-up is; `better`: the end when the count has recovered, `same` when not."""

    title: str
    stake: str
    says: str
    ask: str
    people: tuple[str, str]
    middle: tuple[Scene, Scene, Scene]
    better: Scene
    same: Scene
    noun: str = ""


Threads = tuple[Thread, ...]
