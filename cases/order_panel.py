"""The panel of investigations at a step: what may be ordered at what cost, what was ordered, what is spent."""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from cases.documents import Budget
from cases.investigations import Investigation, offered, spent, within
from cases.library import orders_of
from cases.models import Attempt, Ordered
from cases.moment import Moment
from classification.harms import BY_CODE as HARMS
from classification.needless import BY_CODE as NEEDLESS

GROUPS = {
    "blood": gettext_lazy("Blood"), "imaging": gettext_lazy("Imaging"), "tissue": gettext_lazy("Tissue"), "genes": gettext_lazy("Genes"),
    "family": gettext_lazy("Family"), "bedside": gettext_lazy("At the bedside"),
}  # fmt: skip
BURDENS = (
    gettext_lazy("no burden"), gettext_lazy("slight burden"), gettext_lazy("some burden"), gettext_lazy("marked burden"),
    gettext_lazy("heavy burden"), gettext_lazy("very heavy burden"),
)  # fmt: skip


def cost_words(money: int, days: int, burden: int) -> dict[str, Any]:
    """What a test or a set of tests costs, as it is shown and as it is read aloud."""
    return {
        "signs": "€" * money if money <= 5 else f"{money} €",
        "money": _("money %(money)s") % {"money": money},
        "days": ngettext("%(days)s day", "%(days)s days", days) % {"days": days} if days else _("at once"),
        "burden": BURDENS[min(burden, len(BURDENS) - 1)],
    }


def budget_words(budget: Budget) -> str:
    """The limits of a step in one sentence."""
    parts = []
    if budget.money is not None:
        parts.append(_("money %(money)s in all") % {"money": budget.money})
    if budget.days is not None:
        parts.append(_("results within %(days)s days") % {"days": budget.days} if budget.days else _("results at once"))
    if budget.tests is not None:
        parts.append(ngettext("%(n)s test", "%(n)s tests", budget.tests) % {"n": budget.tests})
    return _("At most: %(limits)s.") % {"limits": ", ".join(parts)}


def order_panel(attempt: Attempt, told: Moment, *, is_open: bool, just: str = "", refused: dict[str, str] | None = None) -> dict[str, Any]:
    """The panel of a step, or nothing where it offers nothing. `just`: what was ordered a moment ago; `refused`: why a test was not."""
    tests = offered(told.step)
    if not tests:
        return {}
    rows = {order.test: order for order in orders_of(attempt) if order.step == told.index}
    mine = [test for test in tests if test.code in rows]
    cost, step = spent(mine), told.step
    shown = [
        _row(attempt, told, test, rows.get(test.code))
        | {"just": test.code == just, "error": (refused or {}).get(test.code, ""), "affordable": within(step, [*mine, test])}
        for test in tests
        if is_open or test.code in rows
    ]
    return {
        "open": is_open,
        "groups": [
            {"title": title, "rows": group} for key, title in GROUPS.items() if (group := [row for row in shown if row["group"] == key])
        ],
        "spent": cost_words(cost["money"], cost["days"], cost["burden"]) | {"tests": len(mine)},
        "budget": budget_words(step.budget) if step.budget else "",
        "error": " ".join(why for code, why in (refused or {}).items() if code not in {row["test"] for row in shown}),
    }


def _row(attempt: Attempt, told: Moment, test: Investigation, order: Ordered | None) -> dict[str, Any]:
    sent = next((one for one in told.sent if one.placed == (told.index, test.code)), None)
    said: dict[str, Any] = {
        "test": test.code,
        "says": _(test.says),
        "group": test.group,
        "cost": cost_words(test.money, test.days, test.burden),
    }
    if order is None or sent is None:
        return said
    told_now = {} if attempt.withheld else against(order)
    return said | {"ordered": True, "seen": sent.seen(told.index), "arrives_on": sent.arrives_on} | told_now


def against(order: Ordered) -> dict[str, Any]:
    """What speaks against an order in this patient: the harm that it was, or why it was not needed."""
    harm, needless = HARMS.get(order.harm), NEEDLESS.get(order.needless)
    if harm is not None:
        return {"harm": {"text": _(harm.says), "why": _(harm.because), "facts": harm.facts}}
    return {"needless": {"text": _(needless.says), "facts": needless.facts}} if needless is not None else {}
