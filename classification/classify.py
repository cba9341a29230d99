"""Classify: from findings and the definitions in force to everything the engine says of them."""

from dataclasses import dataclass
from itertools import chain
from operator import itemgetter
from typing import Any

from classification import antibodies, flags, readings
from classification.actions import Wanted, actions
from classification.criterion import Outcomes
from classification.definitions import DEFAULT, Definitions, another_reading
from classification.disorders import DISORDERS, TIE_ORDER
from classification.disorders.haemophagocytosis import BIALLELIC_GENES, X_LINKED_GENES
from classification.emergencies import Raised, emergencies
from classification.findings.document import Findings
from classification.harms import Harm, harms
from classification.lazy import lazy
from classification.patient import Patient
from classification.situation import Situation
from classification.verdict import POINTED_TO, RANK, Status, Verdict, judge, net_support

ROWS = tuple(DISORDERS.values())
in_tie_order = itemgetter(*sorted(range(len(ROWS)), key=lambda place: TIE_ORDER.index(ROWS[place].code)))
FELTY, LGL = (next(place for place, row in enumerate(ROWS) if row.code == code) for code in ("FEL", "LGL"))


def verdicts(patient: Patient) -> list[Verdict]:
    """The verdict on every disorder, in the fixed order of the catalogue, not yet ranked."""
    outcomes = Outcomes(patient)
    return [judge(row, outcomes) for row in ROWS]


def ranked(judged: list[Verdict]) -> list[Verdict]:
    """By status, then supporting minus opposing findings, then the fixed order; LGL before Felty when equal (rule 10)."""
    alike: dict[Status | None, list[Verdict]] = {status: [] for status in RANK}  # best first
    for verdict in in_tie_order(judged):
        alike[verdict.status].append(verdict)
    for status in POINTED_TO:
        if len(alike[status]) > 1:  # one that stands alone needs no findings counted
            alike[status].sort(key=net_support, reverse=True)
    order = list(chain.from_iterable(alike.values()))
    if judged[FELTY].status == judged[LGL].status:
        felty, lgl = order.index(judged[FELTY]), order.index(judged[LGL])
        if felty < lgl:
            order.insert(felty, order.pop(lgl))
    return order


@dataclass
class Classification:
    """Everything the engine says of the findings; what is not asked for is not worked out."""

    patient: Patient
    definitions: Definitions

    @lazy
    def verdicts(self) -> list[Verdict]:
        return ranked(verdicts(self.patient))

    @lazy
    def statuses(self) -> dict[str, Status | None]:
        return {verdict.disorder.code: verdict.status for verdict in self.verdicts}

    @lazy
    def by_code(self) -> dict[str, Verdict]:
        return {verdict.disorder.code: verdict for verdict in self.verdicts}

    @property
    def first(self) -> Verdict | None:
        """What stands first; nothing while no disorder is pointed to (OP-13)."""
        top = self.verdicts[0]
        return top if top.status in POINTED_TO else None

    @property
    def settled(self) -> list[Verdict]:
        """The disorders that are established; none means: not settled yet."""
        return [verdict for verdict in self.verdicts if verdict.status == "established"]

    @property
    def pointed_to(self) -> list[Verdict]:
        return [verdict for verdict in self.verdicts if verdict.status in POINTED_TO]

    @property
    def not_excluded(self) -> list[Verdict]:
        return [verdict for verdict in self.verdicts if verdict.status != "excluded"]

    @lazy
    def situation(self) -> Situation:
        return Situation(self.patient, self.statuses, self.first.code if self.first else None)

    @lazy
    def emergencies(self) -> Raised:
        return emergencies(self.situation)

    @lazy
    def actions(self) -> list[Wanted]:
        return actions(self.situation, self.emergencies)

    @lazy
    def harms(self) -> list[Harm]:
        return harms(self.situation, self.emergencies)

    @lazy
    def agranulocytosis(self) -> dict[str, bool | None]:
        return readings.agranulocytosis(self.patient)

    @lazy
    def bands(self) -> dict[str, dict[str, str | None]]:
        return readings.bands(self.patient)

    @lazy
    def course(self) -> tuple[str | None, str]:
        return readings.course(self.patient)

    @lazy
    def outside_catalogue(self) -> bool | None:
        """A cause outside the 35 rows is likely: shown beside the ranking, changes no verdict."""
        unread = [v for v in self.patient.findings.germline or () if v.variant_class in ("P", "LP") and v.gene not in READ_GENES]
        vexas = self.patient.molecular.uba1 == "pos"
        return True if unread or vexas or self.patient.immunology.b_cells_absent else None

    @lazy
    def under_another_reading(self) -> dict[str, dict[str, Status | None]]:
        """Per disorder the readings, changed one at a time, under which its status would differ."""
        changed: dict[str, dict[str, Status | None]] = {}
        for other in another_reading(self.definitions):
            for verdict in verdicts(Patient(self.patient.findings, other)):
                if verdict.status != self.statuses[verdict.code]:
                    changed.setdefault(verdict.code, {})[other.name] = verdict.status
        return changed


READ_GENES = {
    *flags.SCN_GENES, *flags.SDS_GENES, *flags.ALB_GENES, *BIALLELIC_GENES, *X_LINKED_GENES,
    "CXCR4", "CXCR2", "GATA2", "SLC37A4", "TAFAZZIN",
}  # fmt: skip


def classify(findings: Findings, definitions: Definitions = DEFAULT) -> Classification:
    """Classify findings under the definitions in force. Total: any valid findings give a classification."""
    return Classification(Patient(findings, definitions), definitions)


def mechanisms(result: Classification) -> list[str]:
    """Rows of the mechanisms that the disorders in front rest on."""
    found = [fact for verdict in result.pointed_to for fact in verdict.disorder.mechanisms]
    return list(dict.fromkeys(found))


def age_group(patient: Patient) -> str | None:
    """neonate to day 28, infant to day 365, child to day 6573, adult from 18 years (F-FLD-02)."""
    if patient.age is None:
        return None
    for until, name in ((28, "neonate"), (365, "infant"), (6573, "child")):
        if patient.age <= until:
            return name
    return "adult"


def risk(result: Classification) -> list[dict[str, Any]]:
    """What raises the risk of infection in this patient, each with its row (section g)."""
    s, p = result.situation, result.patient
    marks = (
        ("count_below_0.1", s.below_tenth, "F-RSK-01"), ("count_below_0.2", s.latest_below(200_000), "F-RSK-01"),
        ("count_below_0.5", s.below_half, "F-RSK-02"), ("longer_than_7_days", p.series.span_more_than(7), "F-RSK-04"),
        ("over_65", s.old, "F-RSK-16"), ("severe_comorbidity", p.history.severe_comorbidity, "F-RSK-16"),
        ("production_failure", s.at_least_probable("SCN", "AA", "CHE", "GSD") or None, "F-RSK-05"),
    )  # fmt: skip
    return [{"code": code, "fact": fact} for code, value, fact in marks if value]


def antibody_summary(patient: Patient) -> dict[str, Any]:
    """The antibody as the rules read it, and how many counted tests were negative."""
    return {
        "positive": antibodies.ab_pos(patient),
        "by_any_method": antibodies.ab_pos_any(patient),
        "negative": antibodies.negative_tests(patient),
    }
