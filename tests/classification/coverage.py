"""Which criteria and which columns of the rows are exercised by shipped cases and table rows (`make rules-coverage`)."""

import os
import sys
from collections import defaultdict
from collections.abc import Iterator

import django

from classification import Classification
from classification.criterion import CATALOGUE, TRUE
from classification.disorder import Disorder
from classification.disorders import DISORDERS
from classification.kleene import K3
from classification.verdict import Verdict

VALUES: tuple[K3, ...] = (True, False, None)
WORDS: dict[K3, str] = {True: "true", False: "false", None: "unknown"}
# Values that no patient can give a criterion, and why.
UNREACHABLE: dict[tuple[str, K3], str] = {
    ("AB-POS-ANY", False): "a weaker method shows an antibody or decides nothing (DV ab_pos_any)",
    ("BIO-RECOVERED", False): "a recovery may still come",
    ("FEL-LGL-DONE", False): "a clone not looked for is open, not denied",
    ("ICI-BEGUN", False): "a start that is not told may have been",
    ("INF-POINTER", False): "a day of onset that is not told may be told later, and points to an infection (DV infection_documented)",
    ("INTERMITTENT", False): "a low count before or after those told would make it so",
    ("LON-PRIOR-NORMAL", False): "an earlier normal count that was not told may exist",
    ("SCN-GENE-UNSETTLED", False): "a variant whose zygosity is not told may be found later",
    ("B12-NOT-MEASURED", None): "whether a value is told is always known",
    ("DIN-HISTORY-OPEN", None): "whether the drugs are told is always known",
    ("HLH-4", None): "it counts what is known and what is open",
    ("LON-DAYS-OPEN", None): "whether a day is told is always known",
}
# Branches that never decide alone, and what decides with them.
NEVER_ALONE: dict[str, str] = {
    "BIO excluded without BIO-DRUG": "without the drug its timing fails too",
    "CIN excluded without NEU": "without a low count no course is chronic",
    "CU excluded by COPPER-CLEAR": "a normal copper already fails the required low one",
    "DAN lowered by SECOND-UNEXPLAINED": "the columns ask that it is not known, but the one below 0.8, which is lowered by that count",
    "INF excluded by INF-LOW-FIRST": "an infection after the fall already fails the required link",
    "INF possible (2)": "a chronic infection is a link, so it is probable at once",
}


class Coverage:
    """What was exercised, each with the first patient that did it."""

    def __init__(self, patients: Iterator[tuple[str, Classification]]) -> None:
        self.values: dict[tuple[str, K3], str] = {}
        self.columns: dict[str, str] = {}
        self.patients = 0
        for name, result in patients:
            self.patients += 1
            for criterion in CATALOGUE:
                self.values.setdefault((criterion.id, criterion.test(result.patient)), name)
            for verdict in result.verdicts:
                for column in exercised(verdict):
                    self.columns.setdefault(column, name)

    def missing_values(self) -> list[tuple[str, K3]]:
        """Values of criteria that no patient shows and that some patient could."""
        every = [(criterion.id, value) for criterion in CATALOGUE for value in VALUES]
        return [each for each in every if each not in self.values and each not in UNREACHABLE]

    def missing_columns(self) -> list[str]:
        every = [column for row in DISORDERS.values() for column in columns(row)]
        return [column for column in every if column not in self.columns and column not in NEVER_ALONE]


def columns(row: Disorder) -> Iterator[str]:
    """Every branch of a row by name."""
    yield f"{row.code} required"
    for criterion in row.required:
        yield f"{row.code} excluded without {criterion.id}"
    if row.established is not None:
        yield f"{row.code} established"
    for column, alternatives in (("probable", row.probable), ("possible", row.possible)):
        for number, _ in enumerate(alternatives, 1):
            yield f"{row.code} {column} ({number})"
    for opposing in row.opposes:
        yield f"{row.code} lowered by {opposing.criterion.id}"
    for excluding in row.excludes:
        yield f"{row.code} excluded by {excluding.criterion.id}"


def exercised(verdict: Verdict) -> Iterator[str]:
    """The branches of its row that a verdict rests on. An opposing finding counts where it lowered the status."""
    row, outcomes = verdict.disorder, verdict.outcomes
    failed = [criterion for criterion in row.required if outcomes.value(criterion) is False]
    against = [e.criterion for e in row.excludes if outcomes.value(e.criterion)]
    if all(outcomes.value(criterion) for criterion in row.required):
        yield f"{row.code} required"
    if len(failed) == 1:
        yield f"{row.code} excluded without {failed[0].id}"
    if len(against) == 1 and not failed:
        yield f"{row.code} excluded by {against[0].id}"
    if verdict.status == "excluded":
        return
    if verdict.status == "established":
        yield f"{row.code} established"
        return
    met = _alternative(verdict)
    if met:
        yield met
        opposing = [o.criterion for o in row.opposes if outcomes.value(o.criterion)]
        lowered = verdict.status not in met
        if lowered and len(opposing) == 1:
            yield f"{row.code} lowered by {opposing[0].id}"


def _alternative(verdict: Verdict) -> str:
    """The alternative whose column the verdict rests on, before anything lowered it."""
    row, bits = verdict.disorder, verdict.outcomes.bit
    required = all(bits(criterion) == TRUE for criterion in row.required)
    for column, alternatives in (("probable", row.probable_pairs if required else ()), ("possible", row.possible_pairs)):
        for number, pairs in enumerate(alternatives, 1):
            if all(bits(criterion) & mask for criterion, mask in pairs):
                return f"{row.code} {column} ({number})"
    return ""


def all_patients() -> Iterator[tuple[str, Classification]]:
    from tests.classification.patients import shipped_moments, table_patients  # models, which need Django to be ready

    yield from shipped_moments()
    yield from table_patients()


def told(coverage: Coverage) -> Iterator[str]:
    """The report: figures, then every gap."""
    missing, lacking = coverage.missing_values(), coverage.missing_columns()
    branches = sum(1 for row in DISORDERS.values() for _ in columns(row)) - len(NEVER_ALONE)
    values = len(CATALOGUE) * len(VALUES) - len(UNREACHABLE)
    yield f"{coverage.patients} patients, {len(CATALOGUE)} criteria, {len(DISORDERS)} rows"
    yield f"values of criteria: {values - len(missing)} of {values}; branches of rows: {branches - len(lacking)} of {branches}"
    gaps: dict[str, list[str]] = defaultdict(list)
    for id, value in missing:
        gaps[id].append(WORDS[value])
    yield from (f"gap: {id} is never {' or '.join(words)}" for id, words in gaps.items())
    yield from (f"gap: {column}" for column in lacking)
    yield from (f"cannot be: {id} {WORDS[value]}: {why}" for (id, value), why in UNREACHABLE.items())
    yield from (f"never alone: {column}: {why}" for column, why in NEVER_ALONE.items())


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    django.setup()
    sys.stdout.write("".join(f"{line}\n" for line in told(Coverage(all_patients()))))
