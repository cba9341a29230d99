"""What a criterion saw: its fields read from the findings when they are shown, or the fields it misses."""

from typing import Any

from classification.criterion import Criterion
from classification.findings.document import Count, Drug
from classification.findings.groups import GROUPS
from classification.findings.values import Marks
from classification.patient import Patient
from classification.quantities import plain

NAMES = {
    "counts": "counts", "drugs": "drug history", "age": "age", "antibody_tests": "antibody test", "infection_tests": "tests for infection",
    "germline": "gene panel", "genes_tested_negative": "gene panel", "syndromic": "congenital signs", "duffy": "Duffy type",
    "chemistry": "laboratory", "statement": "the team's statement", "examination": "examination", "history": "history", "cycle": "rhythm",
}  # fmt: skip
MARKS = {"gcsf": "G-CSF", "steroid": "steroid", "stress": "stress", "clumped": "clumping"}


def evidence(patient: Patient, criterion: Criterion) -> str:
    """What was seen, then what is missing, as one short English text."""
    seen: list[str] = []
    missing: list[str] = []
    for path in criterion.reads:
        said = _seen(patient, path)
        (seen if said else missing).append(said or name_of(path))
    text = f"{'; '.join(dict.fromkeys(seen))}." if seen else ""
    if missing and criterion.test(patient) is None:
        text += f" Misses: {', '.join(dict.fromkeys(missing))}."
    return text.strip()


def name_of(path: str) -> str:
    """A field's name for the reader: `examination.infection_sites` is "infection sites"."""
    return NAMES.get(path, path.rpartition(".")[2].replace("_", " "))


def _seen(patient: Patient, path: str) -> str:
    field, _, member = path.partition(".")
    if field == "counts":
        return _counts(patient)
    if field == "drugs":
        return _drugs(patient)
    if field == "age":
        return f"age {patient.findings.age}" if patient.findings.age else ""
    if field in GROUPS:
        group = getattr(patient, field)
        if member:
            return _value(member, getattr(group, member))
        return _group(field, group)
    return _value(field, getattr(patient.findings, field, None))


QUIET = (False, "none", "neg", "normal", "wt")


def _group(name: str, group: Any) -> str:
    """A whole group: what stands out in it; of a group that is told and unremarkable just that."""
    told = {key: value for key, value in group.__dict__.items() if key != "day" and value is not None}
    loud = {key: value for key, value in told.items() if value not in QUIET and not (isinstance(value, Marks) and not value.listed)}
    if not told:
        return ""
    return ", ".join(_value(key, value) for key, value in loud.items()) or f"{NAMES.get(name, name)}: nothing of note"


def _counts(patient: Patient) -> str:
    """One or two counts in full; of a longer series the lowest and the latest."""
    told = [count for count in patient.findings.counts or () if count.anc is not None]
    lowest, latest = patient.series.nadir, patient.series.latest
    if len(told) <= 2 or lowest is None or latest is None:
        return "; ".join(count_line(count) for count in told)
    if lowest is latest:
        return f"lowest and latest {count_line(latest.count)}"
    return f"lowest {count_line(lowest.count)}; latest {count_line(latest.count)}"


def _drugs(patient: Patient) -> str:
    """The drugs that the timing leaves as suspects, or all of them where it leaves none."""
    suspects = [e.drug for e in patient.drugs.all if e.live is not False]
    told = suspects or [e.drug for e in patient.drugs.all]
    return "; ".join(drug_line(drug) for drug in told) or ("no drug" if patient.drugs.given else "")


def count_line(count: Count) -> str:
    """One count: "0.06 on day 0"."""
    marks = f" under {' and '.join(MARKS[mark] for mark in count.under)}" if count.under else ""
    return f"{count.anc} on day {signed(count.day)}{marks}"


def signed(day: object) -> str:
    """A day with a true minus sign; a word as it stands."""
    return str(day).replace("-", "−") if isinstance(day, int) else str(day)


def drug_line(drug: Drug) -> str:
    """One drug with its days: "carbimazole from day -41, still taken"."""
    start = "start not known" if drug.start is None else f"from day {signed(drug.start)}"
    if drug.stop is not None:
        return f"{drug.name} {start} to day {signed(drug.stop)}"
    last = drug.doses[-1] if drug.doses else drug.last_dose
    if last is not None:
        return f"{drug.name}, last dose on day {signed(last)}"
    return f"{drug.name} {start}{', still taken' if drug.ongoing else ''}"


def _value(name: str, value: Any) -> str:
    label = name.replace("_", " ")
    if value is None:
        return ""
    if isinstance(value, bool):
        return f"{label}: {'yes' if value else 'no'}"
    if isinstance(value, Marks):
        return f"{label}: {', '.join(value.listed) if value.listed else 'none'}"
    if isinstance(value, tuple):
        return "; ".join(_entry(item) for item in value)
    return f"{label}: {plain(value) if hasattr(value, 'as_tuple') else signed(value)}"


def _entry(item: Any) -> str:
    if isinstance(item, str):
        return item
    parts = [str(value) for key, value in item.__dict__.items() if value is not None and key != "day"]
    day = getattr(item, "day", None)
    return " ".join(parts) + (f" on day {signed(day)}" if day is not None else "")
