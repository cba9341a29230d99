"""What today's rules would change: keys stored with answers, or kept in a snapshot, against keys recomputed. Reads only."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from cases.documents import Checked, Question
from cases.keys import key_of, keys_of
from cases.kinds import KINDS
from cases.library import opened
from cases.models import Answer, Version
from cases.moment import Moment
from classification import VERSION
from training.models.catalogue import Context
from training.questions import Marked

STORED_PLACES = 6  # of a score
Keys = dict[str, Any]  # of one version, by question


@dataclass
class MovedKey:
    """A question whose key moves: what it was and what it is, the attempts it was answered in, the marks that would change."""

    case: str
    version: int
    step: str
    question: str
    old: Any
    new: Any
    attempts: set[int] = field(default_factory=set)
    marks: int = 0

    def __str__(self) -> str:
        where = f"{self.case}, version {self.version}, step {self.step}, question {self.question}"
        return f"{where}: {told_apart(self.old, self.new)}; {len(self.attempts)} attempts, {self.marks} marks would change"


@dataclass
class Diff:
    """All that moves, and how many answers were stored before keys were stored with them."""

    moved: list[MovedKey] = field(default_factory=list)
    without_key: int = 0


def told_apart(old: Any, new: Any) -> str:
    """Old and new key; of a key with parts only the parts that differ."""
    if isinstance(old, dict) and isinstance(new, dict):
        parts = [key for key in {**old, **new} if old.get(key) != new.get(key)]
        return ", ".join(f"{key} {shown(old.get(key))} -> {shown(new.get(key))}" for key in parts)
    return f"{shown(old)} -> {shown(new)}"


def shown(key: Any) -> str:
    if isinstance(key, list):
        return " + ".join(map(str, key)) or "nothing"
    return "nothing" if key is None else str(key)


def published() -> Iterator[Version]:
    """Every version that is current or was ever played."""
    found = Version.objects.filter(Q(case__current__isnull=False) | Q(attempts__isnull=False)).distinct()
    yield from found.select_related("case").order_by("title", "number", "pk")


def snapshot() -> dict[str, Any]:
    """The keys of all published versions under today's rules, by the digest of the document, to be kept before a change."""
    return {"rules": VERSION, "keys": {version.digest: keys_of(opened(version)) for version in published()}}


def rules_diff(kept: Mapping[str, Keys] | None = None) -> Diff:
    """Every question whose stored or kept key is not today's. `kept`: the keys of a snapshot."""
    diff = Diff()
    for version in published():
        checked = opened(version)
        today = Today(checked)
        since = _since_the_snapshot(version, checked, today.keys, (kept or {}).get(version.digest))
        found = {(m.question, told_as_text(m.old), told_as_text(m.new)): m for m in since}
        for answer in answers_of(version):
            old, new = answer.told().get("key"), today.key_for(answer)
            if old is None:
                diff.without_key += 1
            elif old != new:
                place = (answer.question, told_as_text(old), told_as_text(new))
                moved = found.setdefault(place, _moved(version, checked, answer.question, old, new))
                moved.attempts.add(answer.attempt_id)
                moved.marks += marked_anew(answer, checked) is not None
        order = list(today.keys)
        diff.moved += sorted(found.values(), key=lambda moved: (order.index(moved.question), told_as_text(moved.old)))
    return diff


class Today:
    """The keys of a version under today's rules: of what its steps reveal, and of what was revealed to one learner."""

    def __init__(self, checked: Checked) -> None:
        self.checked, self.keys = checked, keys_of(checked)
        self._revealed: dict[tuple[str, tuple[str, ...]], Any] = {}

    def key_for(self, answer: Answer) -> Any:
        """The key of an answer by the paths stored with it: whoever ordered a test knew more than the steps told."""
        if answer.revealed == Moment(self.checked, answer.step).revealed:
            return self.keys[answer.question]
        place = (answer.question, tuple(answer.revealed))
        if place not in self._revealed:
            asked = _question(self.checked, answer.question)[1]
            self._revealed[place] = key_of(asked, Moment(self.checked, answer.step, stored=answer.revealed))
        return self._revealed[place]


def answers_to_mark_anew() -> Iterator[tuple[Answer, Marked]]:
    """The answers whose key moved and whose mark is another by today's rules, with that mark."""
    for version in published():
        checked = opened(version)
        today = Today(checked)
        for answer in answers_of(version):
            if answer.told().get("key") not in (None, today.key_for(answer)):
                marked = marked_anew(answer, checked)
                if marked is not None:
                    yield answer, marked


def marked_anew(answer: Answer, checked: Checked) -> Marked | None:
    """The mark by today's rules, or nothing where the newest mark says the same."""
    earlier = answer.attempt.answers.all()  # prefetched: an answer may follow from another of the same attempt
    given = {other.question: other.response for other in earlier if other.step <= answer.step}
    told = Moment(checked, answer.step, stored=answer.revealed).answering(given, exam=answer.attempt.context == Context.EXAM)
    asked = _question(checked, answer.question)[1]
    marked: Marked = KINDS[asked.kind].mark(asked, told, answer.response)
    newest = answer.newest_mark()
    if newest is None:
        return marked
    same = round(marked.score, STORED_PLACES) == newest.score
    return None if same and (marked.label, list(marked.harms)) == (newest.label, newest.harms) else marked


def answers_of(version: Version) -> list[Answer]:
    """The answers to a version with their marks, and with the other answers of their attempts."""
    found = Answer.objects.filter(attempt__version=version).select_related("attempt").order_by("pk")
    return list(found.prefetch_related("marks", "attempt__answers"))


def told_as_text(key: Any) -> str:
    return json.dumps(key, sort_keys=True)


def _since_the_snapshot(version: Version, checked: Checked, today: Keys, kept: Keys | None) -> Iterator[MovedKey]:
    for question, old in (kept or {}).items():
        if question in today and old != today[question]:
            yield _moved(version, checked, question, old, today[question])


def _moved(version: Version, checked: Checked, question: str, old: Any, new: Any) -> MovedKey:
    return MovedKey(checked.case.key, version.number, _question(checked, question)[0], question, old, new)


def _question(checked: Checked, id: str) -> tuple[str, Question]:
    """The id of the step at which a question is asked, and the question."""
    return next((step.id, question) for step, question in checked.case.questions() if question.id == id)
