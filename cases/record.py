"""The record of a patient as far as it is known: what each step told, its laboratory values, the count as a picture."""

from collections.abc import Set
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.documents import Step
from cases.films import Film, films_of
from cases.investigations import Sent
from cases.moment import Moment
from classification.findings.document import Count, Incidental
from classification.findings.values import Age
from training.chart import Band, Bar, Drawn, Picture, Point, draw
from training.chart.words import mark_words
from training.laboratory import LabRow, lab_rows
from training.markdown import as_html

BAND_WORDS = {
    "none": gettext_lazy("not neutropenic"),
    "mild": gettext_lazy("mild"),
    "moderate": gettext_lazy("moderate"),
    "severe": gettext_lazy("severe"),
}
TREATMENTS = ("filgrastim", "g-csf", "lenograstim")


@dataclass(frozen=True)
class Arrived:
    """A result that was ordered, or the order while its result is awaited."""

    name: str
    ordered_on: int
    arrives_on: int
    html: SafeString | str = ""


@dataclass(frozen=True)
class Entry:
    """What one step added to the record."""

    number: int
    step: Step
    html: SafeString
    rows: list[LabRow]
    rows_day: int | None
    earlier: list[str]
    others: list[Incidental]
    films: list[Film]
    fresh: bool
    results: list[Arrived]
    waiting: list[Arrived]


@dataclass(frozen=True)
class KeptBack:
    """What a step asks for and does not show before its answer: a count to be worked out, counts whose band is to be named."""

    number: Count | None = None
    bands: tuple[Count, ...] = ()


def kept_back(told: Moment, answered: Set[str]) -> KeptBack:
    """What the open questions of a step ask about the counts themselves."""
    asked = [question for question in told.step.questions if question.id not in answered]
    if not asked:
        return KeptBack()
    series, counts = told.known.patient.series, told.findings.counts or ()
    number = None
    if any(question.kind == "count" for question in asked):
        number = next((count for count in reversed(counts) if count.anc and count.anc.value is not None), None)
    named = {question.of for question in asked if question.axis == "band"}
    samples = [sample for name, sample in (("latest", series.latest), ("nadir", series.nadir)) if name in named and sample]
    return KeptBack(number, (*([number] if number else []), *(sample.count for sample in samples)))


def entries(told: Moment, kept: KeptBack) -> list[Entry]:
    """The record up to a step, in the order in which things became known; nothing is ever removed."""
    return [_entry(told.at(number), number == told.index, kept) for number in range(told.index + 1)]


def _entry(told: Moment, fresh: bool, kept: KeptBack) -> Entry:
    number, before = told.index, told.before
    seen = set(before.findings.counts or ()) if before else set()
    new = [count for count in told.findings.counts or () if count not in seen]
    old = set(before.findings.incidental or ()) if before else set()
    others = [item for item in told.findings.incidental or () if item not in old]
    latest = max(new, key=lambda count: count.day) if new else None
    rows = [row for row in _rows(told, latest) if row.code != "anc" or latest != kept.number] if latest else []
    earlier = [_line(count) for count in sorted(new, key=lambda count: count.day) if count is not latest]
    films = films_of(told.case, told.step.id)
    shown = latest.day if latest else None
    results = [_arrived(one, as_html(one.test.result)) for one in told.sent if one.seen_at == number]
    waiting = [_arrived(one) for one in told.sent if fresh and not one.seen(number)]
    return Entry(number + 1, told.step, as_html(told.step.text), rows, shown, earlier, others, films, fresh, results, waiting)


def _arrived(one: Sent, html: SafeString | str = "") -> Arrived:
    return Arrived(_(one.test.says), one.ordered_on, one.arrives_on, html)


def _rows(told: Moment, count: Count) -> list[LabRow]:
    age = told.known.patient.age
    return lab_rows(count, None if age is None else age + count.day - told.now, told.findings.sex, told.known.definitions.mild_limit)


def _line(count: Count) -> str:
    """An earlier count in a line: "Day -44: ANC 3.6, haemoglobin 133, platelets 251"."""
    named = ((_("ANC"), count.anc), (_("haemoglobin"), count.hb), (_("platelets"), count.plt))
    values = ", ".join(f"{name} {value}" for name, value in named if value is not None)
    marks = f" ({mark_words(count.under)})" if count.under else ""
    return _("Day %(day)s: %(values)s") % {"day": str(count.day).replace("-", "−"), "values": values + marks}


def bands_of(mild_limit: str) -> tuple[Band, ...]:
    """The bands of a definition, the deepest named by its number."""
    upper = Decimal(mild_limit)
    return (
        Band(0, _("not neutropenic"), upper, Decimal(10)),
        Band(1, _("mild, 1.0 to below %(limit)s") % {"limit": mild_limit}, Decimal("1.0"), upper),
        Band(2, _("moderate, 0.5 to below 1.0"), Decimal("0.5"), Decimal("1.0")),
        Band(3, _("severe, below 0.5"), Decimal("0.1"), Decimal("0.5")),
        Band(4, _("below 0.1"), Decimal("0.03"), Decimal("0.1")),
    )


def chart(told: Moment, key: str, kept: KeptBack) -> Drawn | None:
    """The count over time up to now, or nothing while no count is known. Before the answer all drugs look alike."""
    counts = [count for count in told.findings.counts or () if count.anc is not None and count not in kept.bands]
    if not counts:
        return None
    points = tuple(Point(c.day, c.anc.value, c.anc.sign, c.under) for c in counts if c.anc)
    bars = tuple(_bar(drug, told.now) for drug in told.findings.drugs or ())
    definitions = told.known.definitions
    return draw(key, Picture(points, bars, bands_of(definitions.mild_limit), definitions.name, told.now, told.now))


def _bar(drug: Any, now: int) -> Bar:
    last = drug.stop if drug.stop is not None else drug.last_dose
    ongoing = bool(drug.ongoing)
    first = drug.start if drug.start is not None else (drug.doses[0] if drug.doses else drug.last_dose)
    return Bar(drug.name, first, now if ongoing else last, ongoing, "treat" if drug.name.lower() in TREATMENTS else "drug")


def patient_facts(told: Moment, kept: KeptBack) -> dict[str, Any]:
    """Who the patient is, in four facts above everything: person, known conditions, day, count with its band."""
    known, case = told.known, told.case
    latest = known.patient.latest
    band = known.bands[known.definitions.name]["latest"]
    return {
        "person": ", ".join(part for part in (_sex(told), _age(told)) if part),
        "known": case.known,
        "day": told.now,
        "place": case.place if told.now == case.steps[0].day else "",  # weeks later nobody is where it began
        "count": None if latest is None else _("to be worked out") if latest.count == kept.number else str(latest.count.anc),
        "band": BAND_WORDS.get(band or "", ""),
        "level": {"none": 0, "mild": 1, "moderate": 2, "severe": 3}.get(band or ""),
    }


def _age(told: Moment) -> str:
    """The age on the day of the step, in the unit that one would say: "67 years", "16 days". On day 0 as it was entered."""
    age = told.findings.age
    if age is None:
        return ""
    lived = age.days + told.now
    if told.now <= 0:
        value, unit = age.value, age.unit
    elif age.unit == "years":
        value, unit = age.value + told.now // 365, age.unit
    else:
        value, unit = next((Decimal(lived // length), name) for until, length, name in SPANS if lived < until)
    number, _space, word = str(Age(value, unit)).partition(" ")
    return f"{number} {_(word)}"


SPANS = ((29, 1, "days"), (91, 7, "weeks"), (731, 30, "months"), (45_000, 365, "years"))


def _sex(told: Moment) -> str:
    age, sex = told.known.patient.age, told.findings.sex
    if sex is None:
        return ""
    grown = age is not None and age >= 6574
    return (_("woman") if sex == "female" else _("man")) if grown else (_("girl") if sex == "female" else _("boy"))
