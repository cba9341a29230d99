"""What a dispute is told from: the stored trail of its answer, and what stands in it by now."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Count
from django.utils.translation import gettext

from cases.feedback import cited_about, told_part
from cases.kinds import KINDS
from cases.kinds.actions import ACTIONS, HARMS
from cases.kinds.criteria import BY_ID
from cases.library import opened
from cases.models import Answer, Dispute, DisputedRule
from cases.words import Teller
from training.evidence import Numbered
from training.review import fact_url

MOST_RULES = 20


def dispute_page(answer: Answer) -> dict[str, Any]:
    """The question, the answer with what was said of it, the criteria with their sources, the rules in force then."""
    trail, cited = answer.told(), Numbered()
    question = next(each for _step, each in opened(answer.attempt.version).case.questions() if each.id == answer.question)
    part = told_part("A", KINDS[question.kind].legend(question), answer, trail, cited)
    return {
        "answer": answer,
        "part": part,
        "about": cited_about(part["about"], cited, set()) if part["about"] else None,
        "differs": part["differs"],
        "rules": answer.rules,
        "sources": cited.listed(),
    }


def rules_in(trail: dict[str, Any]) -> dict[str, tuple[str, int | None]]:
    """The criteria and actions that a disagreement can be about, by code: the sentence, and the revision that decided."""
    told, found = Teller(trail.get("words")), dict[str, tuple[str, int | None]]()
    for criterion in (trail["about"] or {}).get("criteria", ()):
        found[criterion["id"]] = gettext(criterion["sentence"]) if criterion["sentence"] else criterion["id"], criterion["revision"]
    if trail["kind"] in ("criteria", "actions", "justify"):
        for said in trail["marked"]["said"]:
            found.setdefault(said["key"], (told(said["text"]), None))
    return found


def beside_answers(rows: Iterable[dict[str, Any]]) -> None:
    """Put to each row of answers, by its `answer`, the dispute about it, if there is one. One query, and one more for its texts."""
    by_answer = {row["answer"]: row for row in rows}
    disputes = Dispute.objects.filter(answer__in=by_answer).prefetch_related("entries")
    for dispute in disputes:
        by_answer[dispute.answer_id]["dispute"] = dispute
        by_answer[dispute.answer_id]["reply"] = next((each for each in reversed(dispute.entries.all()) if each.outcome), None)


def disputed_rules(disputes: Any) -> list[dict[str, Any]]:
    """The rules that these disputes are about, with how many people dispute each; what most dispute first."""
    counted = DisputedRule.objects.filter(dispute__in=disputes.values("pk")).values("code")
    most = counted.annotate(people=Count("dispute__user", distinct=True)).order_by("-people", "code")[:MOST_RULES]
    return [dict(row) | _known_rule(row["code"]) for row in most]


def _known_rule(code: str) -> dict[str, str]:
    """What a code says today, and where its source stands; nothing for one that is no longer in the catalogue."""
    if code in BY_ID:
        return {"says": gettext(BY_ID[code].sentence), "url": fact_url(BY_ID[code].fact)}
    action = ACTIONS.get(code) or HARMS.get(code)
    return {"says": gettext(action.says) if action else "", "url": ""}
