"""Work out the neutrophil count from leucocytes and the differential (F-DEF-02)."""

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from django.utils.translation import gettext as _

from cases.documents import Question
from cases.kinds.typed import HARMLESS, field, marked, one, rule, sent, unread
from cases.moment import Moment
from cases.words import Text, say
from classification.differential_count import neutrophil_count
from classification.marking import NotMarkable, mark_number, read_number
from training.questions import Example, Examples, Form, Marked, Said, Unreadable

HIGHEST = Decimal(100_000)
NUMBERS = ("wbc", "segmented_pct", "bands_pct", "tolerance")


def numbers(asked: Question) -> tuple[Decimal, Decimal, Decimal]:
    """Leucocytes in 10^9/L, segmented and band forms in per cent."""
    return Decimal(asked.wbc), Decimal(asked.segmented_pct), Decimal(asked.bands_pct)


def key_of(asked: Question) -> Decimal:
    """The count that the numbers of the question give."""
    return neutrophil_count(*numbers(asked))


class CountOfNeutrophils:
    """A number with its unit; a slip of a thousand earns half in practice."""

    name = "count"

    def legend(self, asked: Question) -> str:
        return asked.asks or _("Work out the neutrophil count.")

    def form(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> Form:
        extra = {
            "value": one(typed, field(asked.id)),
            "wbc": asked.wbc,
            "segmented": asked.segmented_pct,
            "bands": asked.bands_pct,
        }
        return Form("cases/kinds/count.html", self.legend(asked), rule("count"), (), extra)

    def read(self, asked: Question, told: Moment, typed: Mapping[str, Any]) -> str:
        name = field(asked.id)
        text = one(typed, name)
        if not text:
            raise Unreadable(_("Write the count as a number, such as 0.8."), name)
        try:
            number = read_number(text)
        except NotMarkable as error:
            remedy = _(str(error).partition(": ")[2].capitalize())
            raise Unreadable(_("“%(typed)s” was not understood. %(remedy)s.") % {"typed": text, "remedy": remedy}, name) from error
        if not 0 <= number <= HIGHEST:
            raise Unreadable(_("A neutrophil count cannot be below 0 or above 100 000. Check the number."), name)
        return f"{number.normalize():f}"  # 0.060 is the same answer as 0.06

    def mark(self, asked: Question, told: Moment, answer: str) -> Marked:
        key = key_of(asked)
        mark = mark_number(Decimal(answer), key, Decimal(asked.tolerance), practice=not told.exam)
        slip = mark.label == "partly"
        why: Text = say(
            "%(wbc)s × (%(segmented)s + %(bands)s) / 100 = %(key)s ×10⁹/L: segmented and band forms count together.",
            wbc=asked.wbc, segmented=asked.segmented_pct, bands=asked.bands_pct, key=f"{key:f}",
        )  # fmt: skip
        if slip:
            why = say("The digits are right, the unit is off by a thousand. %(sum)s", sum=why)
        word = "right" if mark.label == "right" else "partly" if slip else "wrong"
        return marked(mark, [Said("count", say("%(count)s ×10⁹/L", count=answer), True, word, why, ("R40", "R94"))])

    def ideal(self, asked: Question, told: Moment) -> str:
        return f"{key_of(asked):f}"

    def typed(self, asked: Question, answer: str) -> dict[str, list[str]]:
        return sent(asked.id, answer)

    def examples(self, asked: Question, told: Moment) -> Examples:
        key, tolerance = key_of(asked), Decimal(asked.tolerance)
        slips = [slip for slip in (key * 1000, key / 1000) if tolerance < key and abs(slip - key) > tolerance and slip <= HIGHEST]
        near = [key + tolerance + more for more in (1, 5, 50, 500)]
        wrong = next(far for far in near if min(abs(far * 1000 - key), abs(far / 1000 - key)) > tolerance)
        return Examples(
            right=Example(sent(asked.id, f"{key:f}"), Fraction(1)),
            partly=Example(sent(asked.id, f"{slips[0]:f}"), Fraction(1, 2)) if slips else "A count this small has no slip of a thousand.",
            wrong=Example(sent(asked.id, f"{wrong:f}"), Fraction(0)),
            unsafe=HARMLESS,
            invalid=unread(asked.id, "not understood", "very low"),
            empty=unread(asked.id, "as a number"),
        )

    def hint(self, asked: Question, told: Moment) -> str:
        return _("Neutrophils are the segmented and the band forms together, as a share of the leucocytes.")

    def faults(self, asked: Question, told: Moment) -> list[tuple[str, str, str]]:
        strange = [name for name in NUMBERS if not _is_number(getattr(asked, name))]
        if strange:
            return [(name, "is not a number.", "Write a number from 0 up, in quotes.") for name in strange]
        _wbc, segmented, bands = numbers(asked)
        if segmented + bands > 100:
            return [("segmented_pct", "and bands exceed 100 per cent.", "Check the differential.")]
        count = next((c for c in reversed(told.findings.counts or ()) if c.anc and c.anc.value is not None), None)
        if count is None or count.anc is None or count.anc.value is None or abs(count.anc.value - key_of(asked)) > Decimal(asked.tolerance):
            shown = "none" if count is None else str(count.anc)
            return [("wbc", f"gives {key_of(asked):f}, but the latest revealed count is {shown}.", "Let the two agree.")]
        return []


def _is_number(text: str) -> bool:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return False
    return number.is_finite() and number >= 0
