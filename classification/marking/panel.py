"""Script concordance: credit by what a panel of experts answered. Formative only; no pass or fail hangs on it."""

from collections.abc import Mapping
from fractions import Fraction

from classification.marking.marks import Mark, NotMarkable, OptionFeedback, known, mark, word_for

PANEL_MINIMUM = 10
PANEL_ADVISED = 15
SCALE = ("less", "unchanged", "more")


def credit(panel: Mapping[str, int]) -> dict[str, Fraction]:
    """Grading 3.6: `n_j / max n_i` for each option j that n_j members chose."""
    if not panel or min(panel.values()) < 0 or max(panel.values()) == 0:
        raise NotMarkable("panel", "at least one answer of a member is needed, and no count below 0")
    most = max(panel.values())
    return {option: Fraction(count, most) for option, count in panel.items()}


def panel_suffices(panel: Mapping[str, int]) -> bool:
    """Whether the panel is large enough to be shown as one (at least 10; 15 is better)."""
    return sum(panel.values()) >= PANEL_MINIMUM


def mark_concordance(chosen: str | None, panel: Mapping[str, int]) -> Mark:
    """Grading 3.6: the credit of the option chosen; a blank earns 0. The commonest answer is wanted, an answer some
    members gave is welcome."""
    credits = credit(panel)
    if chosen is not None:
        known("chosen", [chosen], credits)
    return mark(credits.get(chosen or "", 0), tuple(_row(key, key == chosen, credits[key]) for key in sorted(credits)))


def _row(key: str, chosen: bool, share: Fraction) -> OptionFeedback:
    wanted = True if share == 1 else None if share else False
    return OptionFeedback(key, chosen, wanted, word_for(chosen, wanted))
