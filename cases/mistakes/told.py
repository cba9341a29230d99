"""How a mistake is shown: what was asked, the own answer, what was right with its reason and sources. From the stored trail."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from cases.certainty import level_words
from cases.documents import Question
from cases.investigations import find
from cases.kinds import KINDS
from cases.library import opened
from cases.mistakes.found import Mistake
from cases.models import Answer, Ordered, Version
from cases.order_panel import against
from cases.practice.choices import AREAS
from cases.words import in_language
from classification.concepts import concept
from training.evidence import Numbered

OWN, BELONGED = ("wrong", "unsafe", "partly"), ("right", "left_out")


def told(mistakes: Iterable[Mistake], cited: Numbered) -> list[dict[str, Any]]:
    """These mistakes as the page draws them. Two queries."""
    shown = list(mistakes)
    answers = Answer.objects.filter(pk__in=[one.row.pk for one in shown if isinstance(one.row, Answer)])
    by_name = {f"answer-{row.pk}": row for row in answers.select_related("attempt__version")}
    orders = Ordered.objects.filter(pk__in=[one.row.pk for one in shown if isinstance(one.row, Ordered)])
    full: dict[str, Answer | Ordered] = {**by_name, **{f"order-{row.pk}": row for row in orders.select_related("attempt__version")}}
    return [_told(one, full[one.name], cited) for one in shown]


def _told(one: Mistake, row: Answer | Ordered, cited: Numbered) -> dict[str, Any]:
    version = row.attempt.version
    said = _of_answer(row, cited) if isinstance(row, Answer) else _of_order(row, cited)
    return said | {"mistake": one, "title": version.title, "attempt": row.attempt_id, "step": row.step + 1, "at": row.created}


def _of_answer(answer: Answer, cited: Numbered) -> dict[str, Any]:
    trail = in_language(answer.told())
    lines = [said | {"numbers": tuple(cited.numbers(said["sources"]))} for said in trail["marked"]["said"]]
    own = [said for said in lines if said["chosen"] and said["word"] in OWN]
    return {
        "asked": KINDS[trail["kind"]].legend(question_of(answer)),
        "sure": level_words(answer.certainty) if answer.certainty else "",
        "own": own,
        "right": [said for said in lines if said["word"] in BELONGED],
    }


def _of_order(order: Ordered, cited: Numbered) -> dict[str, Any]:
    harm = against(order).get("harm", {"text": "", "why": "", "facts": ()})
    test = find(opened(order.attempt.version).case, (order.step, order.test))
    own = {
        "text": _("%(test)s, ordered") % {"test": _(test.says)}, "why": _("%(sentence)s.") % {"sentence": harm["why"]},
        "numbers": tuple(cited.numbers(harm["facts"])), "word": "unsafe",
    }  # fmt: skip
    return {"asked": _("Investigations"), "sure": "", "own": [own], "right": []}


def question_of(answer: Answer) -> Question:
    """The question as the version of the attempt asks it."""
    return next(question for _step, question in opened(answer.attempt.version).case.questions() if question.id == answer.question)


def asked_again(one: Mistake, version: Version, trail: dict[str, Any] | None) -> str:
    """What a new patient is asked for: the disorder that it was about, or what else the mistake speaks against, or its area."""
    about = ("disorder", trail["about"]["code"]) if trail and trail["about"] else None
    for kind, code in (*([about] if about else []), *one.concepts):
        known = concept(kind, code)
        if known and known.patients:
            return f"{known.kind}-{known.code}"
    return f"area-{version.area if version.area in AREAS else AREAS[-1].value}"
