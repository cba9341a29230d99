"""The next tests worth ordering: for each test not yet done, how far its possible results would shrink and settle the differential.

What a result tells is counted in disorders: one that leaves the differential counts one, one that becomes established counts
one, one that becomes probable a half. The mean is taken over the results that are still possible, each by its likelihood.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from classification.beside import beside
from classification.classify import Classification, classify
from classification.definitions import DEFAULT, Definitions
from classification.disorder import Tier
from classification.findings.contradictions import contradictions
from classification.findings.document import AntibodyTest, Findings, InfectionTest
from classification.findings.groups import GROUPS
from classification.verdict import POINTED_TO, Status

Values = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Outcome:
    """One possible result of a test: its words, and what it would add to the findings."""

    says: str
    adds: dict[str, Values]


@dataclass(frozen=True, slots=True)
class Test:
    """A test: its row, what it costs in money (1 to 5), days and burden to the patient (0 to 5), and its possible results."""

    code: str
    says: str
    fact: str
    money: int
    days: int
    burden: int
    outcomes: tuple[Outcome, ...]

    @property
    def price(self) -> int:
        """Money, time and burden in one number, for ranking."""
        return self.money + min(self.days, 5) + 2 * self.burden


NEG_VIRUSES = dict.fromkeys(("EBV", "CMV", "B19", "HIV", "HBV", "HCV"), "neg")
CLEAN_FILM = {
    "reviewed": True, "blasts": False, "dysplasia": False, "lgl": False, "hypersegmented": False, "giant_granules": False,
    "leukoerythroblastic": False, "teardrop": False, "clumps": False, "left_shift": False,
}  # fmt: skip
MARROW = {
    "done": True, "cellularity": "normal", "arrest_stage": "late", "dysplasia_pct": Decimal(2), "blasts_pct": Decimal(1),
    "fibrosis_grade": 0, "myelokathexis": False, "vacuolated_precursors": False, "ring_sideroblasts": False,
    "haemophagocytosis": False, "megakaryocyte_atypia": False, "infiltration": False, "lgl_infiltrate": False,
}  # fmt: skip


def _marrow(says: str, **changes: Any) -> Outcome:
    return Outcome(says, {"marrow": {**MARROW, **changes}})


def _group(says: str, name: str, **values: Any) -> Outcome:
    return Outcome(says, {name: values})


TESTS = (
    Test("film", "Blood film", "F-TST-02", 1, 0, 0, (
        _group("unremarkable", "film", **CLEAN_FILM),
        _group("blasts", "film", **{**CLEAN_FILM, "blasts": True}),
        _group("dysplasia", "film", **{**CLEAN_FILM, "dysplasia": True}),
        _group("large granular lymphocytes", "film", **{**CLEAN_FILM, "lgl": True}),
    )),
    Test("duffy", "Duffy type", "F-TST-19", 1, 1, 0, (
        Outcome("Duffy-null", {"": {"duffy": "duffy_null"}}), Outcome("Duffy-positive", {"": {"duffy": "duffy_positive"}}),
    )),
    Test("antibody", "Neutrophil antibodies, GIFT and GAT", "F-TST-04", 3, 7, 0, (
        Outcome("positive", {"antibody_tests": {"GIFT_I": "pos", "GAT": "neg"}}),
        Outcome("negative", {"antibody_tests": {"GIFT_I": "neg", "GAT": "neg"}}),
    )),
    Test("viruses", "Tests for EBV, CMV, parvovirus B19, HIV, hepatitis B and C", "F-TST-21", 3, 2, 0, (
        Outcome("all negative", {"infection_tests": NEG_VIRUSES}),
        Outcome("EBV positive", {"infection_tests": {**NEG_VIRUSES, "EBV": "pos"}}),
        Outcome("HIV positive", {"infection_tests": {**NEG_VIRUSES, "HIV": "pos"}}),
    )),
    Test("vitamins", "B12, folate, copper, ceruloplasmin", "F-TST-22", 2, 2, 0, (
        _group("normal", "chemistry", b12="normal", folate="normal", copper="normal", ceruloplasmin="normal", mma_high=False,
               homocysteine_high=False),
        _group("B12 low", "chemistry", b12="low", folate="normal", copper="normal", ceruloplasmin="normal", mma_high=True),
        _group("copper low", "chemistry", b12="normal", folate="normal", copper="low", ceruloplasmin="low", mma_high=False),
    )),
    Test("autoimmune", "ANA, anti-dsDNA, rheumatoid factor, anti-CCP, direct Coombs test", "F-TST-20", 2, 3, 0, (
        _group("negative", "immunology", ana="neg", dsdna="neg", rf="neg", anti_ccp="neg", dat="neg"),
        _group("ANA and anti-dsDNA positive", "immunology", ana="pos", dsdna="pos", rf="neg", anti_ccp="neg", dat="neg"),
        _group("anti-CCP positive", "immunology", ana="neg", dsdna="neg", rf="pos", anti_ccp="pos", dat="neg"),
    )),
    Test("immunoglobulins", "Immunoglobulins and B cells", "F-TST-29", 2, 2, 0, (
        _group("normal", "immunology", igg="normal", igm="normal", iga="normal", b_cells=Decimal("0.3"), b_cells_absent=False),
        _group("no B cells", "immunology", igg="low", igm="low", iga="low", b_cells_absent=True),
        _group("low IgG and B cells", "immunology", igg="low", igm="normal", iga="normal", b_cells=Decimal("0.05"), b_cells_absent=False),
    )),
    Test("lgl", "Large granular lymphocytes by flow, T-cell receptor", "F-TST-18", 3, 5, 0, (
        _group("none", "lymphocytes", lgl_count=Decimal("0.2"), nk_count=Decimal("0.1"), tcr_clonal=False),
        _group("clonal expansion", "lymphocytes", lgl_count=Decimal("1.2"), nk_count=Decimal("0.1"), tcr_clonal=True, phenotype="T_CD8"),
    )),
    Test("spleen", "Ultrasound of the spleen", "F-TST-23", 2, 1, 0, (
        _group("normal", "spleen", enlarged=False, imaged=True, portal_hypertension=False),
        _group("enlarged", "spleen", enlarged=True, imaged=True, portal_hypertension=False),
        _group("enlarged with portal hypertension", "spleen", enlarged=True, imaged=True, portal_hypertension=True),
    )),
    Test("marrow", "Bone marrow with karyotype", "F-TST-16", 4, 5, 4, (
        Outcome("unremarkable", {"marrow": MARROW, "molecular": {"karyotype": "normal"}}),
        _marrow("promyelocyte arrest", arrest_stage="promyelocyte"),
        _marrow("empty", cellularity="hypo"),
        _marrow("blasts 30 per cent", blasts_pct=Decimal(30)),
        Outcome("dysplasia with a defining karyotype", {"marrow": {**MARROW, "dysplasia_pct": Decimal(20)},
                                                       "molecular": {"karyotype": "mds_defining"}}),
    )),
    Test("elane", "ELANE and panel for congenital neutropenia", "F-TST-24", 4, 28, 0, (
        Outcome("ELANE variant", {"germline": {"ELANE": "het"}}), Outcome("CXCR4 variant", {"germline": {"CXCR4": "het"}}),
        Outcome("GATA2 variant", {"germline": {"GATA2": "het"}}), Outcome("no variant", {"": {"genes_tested_negative": "all"}}),
    )),
    Test("uba1", "UBA1 in blood or marrow, for VEXAS", "F-TST-30", 4, 14, 0, (
        _group("variant", "molecular", uba1="pos"), _group("no variant", "molecular", uba1="neg"),
    )),
    Test("mother", "Mother: count, serum against the father's and her own cells, typing", "F-TST-35", 3, 5, 0, (
        _group("alloantibody", "maternal", anc=Decimal("4.1"), antibody="pos", specificity="HNA-1a", reacts_with_father=True,
               autoantibody_self=False),
        _group("autoantibody", "maternal", anc=Decimal("0.7"), antibody="pos", specificity="panreactive", autoantibody_self=True),
        _group("no antibody", "maternal", anc=Decimal("4.1"), antibody="neg", reacts_with_father=False, autoantibody_self=False),
    )),
    Test("culture", "Blood culture of the newborn", "F-TST-33", 1, 2, 0, (
        _group("sterile", "neonatal", sepsis_culture="neg"), _group("growth", "neonatal", sepsis_culture="pos"),
    )),
)  # fmt: skip
FOR_NEONATES = ("mother", "culture")
FROM_50_YEARS = ("uba1",)
OUTSIDE = ("VEXAS",)  # conditions without a row of their own that a test of the list settles
AGAINST_A_STATEMENT = {"DV-CON-01", "DV-CON-02"}
LIKELY: dict[Tier, float] = {"common": 1, "uncommon": 0.3, "rare": 0.1}  # an order of sizes, no frequencies
SUSPECTED: dict[Tier, float] = {"common": 1, "uncommon": 1, "rare": 0.3}  # the same once the disorder is possible already
FIRM: dict[Status | None, float] = {"established": 1, "probable": 0.5}
NOT_DONE = ("done", "reviewed")  # false says that the test was not done, not what it showed


def done(findings: Findings, test: Test) -> bool:
    """Whether a test would only repeat what is known: what every result of it tells, or else any of its results."""
    first, *others = test.outcomes
    shared = {
        field: {key: value for key, value in values.items() if all(key in other.adds.get(field, {}) for other in others)}
        for field, values in first.adds.items()
    }
    told = {field: values for field, values in shared.items() if values}
    return all(applied(findings, outcome) == findings for outcome in ([Outcome("", told)] if told else test.outcomes))


def applied(findings: Findings, outcome: Outcome) -> Findings:
    """The findings with a result filled in; what is known already stays as it is."""
    update: dict[str, Any] = {}
    for field, values in outcome.adds.items():
        if field == "":
            unread = {key: value for key, value in values.items() if key != "genes_tested_negative" or not findings.germline}
            update |= {key: _plain(key, value) for key, value in unread.items() if getattr(findings, key) is None}
        elif field == "antibody_tests":
            told = findings.antibody_tests or ()
            missing = [method for method in values if not any(test.method == method for test in told)]
            new = [AntibodyTest.model_validate({"day": findings.now, "method": m, "result": values[m]}) for m in missing]
            update[field] = (*told, *new) or None
        elif field == "infection_tests":
            seen = findings.infection_tests or ()
            untested = [organism for organism in values if not any(test.organism == organism for test in seen)]
            tests = [InfectionTest.model_validate({"organism": o, "result": values[o]}) for o in untested]
            update[field] = (*seen, *tests) or None
        elif field == "germline":
            if not findings.germline and findings.genes_tested_negative is None:
                update[field] = tuple(_variant(gene, zygosity) for gene, zygosity in values.items())
        else:
            update |= _filled(findings, field, values)
    return findings.model_copy(update={key: value for key, value in update.items() if value != getattr(findings, key)})


def _plain(key: str, value: Any) -> Any:
    from classification.flags import RIGHT_ZYGOSITY

    return tuple(RIGHT_ZYGOSITY) if key == "genes_tested_negative" else value


def _variant(gene: str, zygosity: str) -> Any:
    from classification.findings.document import GermlineVariant

    return GermlineVariant.model_validate({"gene": gene, "variant_class": "P", "zygosity": zygosity})


def _filled(findings: Findings, group: str, values: Values) -> dict[str, Any]:
    """One group with its unknown fields filled, whatever the day of its observations."""
    told = getattr(findings, group) or ()
    known = {key for one in told for key, value in one.__dict__.items() if value is not None and (key not in NOT_DONE or value)}
    new = {key: value for key, value in values.items() if key not in known}
    if not new:
        return {}
    undone = {key for key in NOT_DONE if key in new}
    first, *rest = told or (GROUPS[group](),)
    later = [one.model_copy(update={key: None for key in undone if getattr(one, key) is False}) for one in rest]
    return {group: (first.model_copy(update=new), *later)}


@dataclass(frozen=True, slots=True)
class Worth:
    """What a test is worth now, in the mean of its results: how many disorders leave the differential (`shrink`), how many of
    it are made firm (`settling`, probable a half, established one), and which ones a result could settle."""

    test: Test
    shrink: float
    settling: float
    settles: tuple[str, ...]

    @property
    def tells(self) -> float:
        """Both together: what the test is worth."""
        return round(self.shrink + self.settling, 3)

    @property
    def per_price(self) -> float:
        return self.tells / (1 + self.test.price)


def outside(result: Classification) -> tuple[str, ...]:
    """Conditions beside the catalogue that the findings name and a test of the list settles."""
    return tuple(condition.name for condition in beside(result.patient) if condition.name in OUTSIDE)


def differential(result: Classification) -> frozenset[str]:
    """What a test is asked to tell apart: the disorders pointed to, or while there are none, all that are not excluded.

    Beside them a condition without a row that the findings name.
    """
    return frozenset([*(verdict.code for verdict in result.pointed_to or result.not_excluded), *outside(result)])


def firmness(result: Classification, code: str) -> float:
    """How firm a disorder stands: established one, probable a half; one outside the catalogue by its test alone."""
    if code in OUTSIDE:
        return 1 if result.patient.molecular.uba1 == "pos" else 0
    return FIRM.get(result.statuses[code], 0)


def made_firm(before: Classification, after: Classification, codes: frozenset[str]) -> float:
    """How much firmer the disorders of a differential stand after a result; one that loses ground counts nothing here."""
    return sum(max(0, firmness(after, code) - firmness(before, code)) for code in codes)


def still_in(result: Classification, codes: frozenset[str]) -> int:
    """How many of a differential would still be in it after a result."""
    return len(codes & differential(result))


def likelihood(before: Classification, after: Classification) -> float:
    """How likely a result is beside the others, by the least likely disorder that it would newly make probable or establish."""
    new = [v for v in after.verdicts if v.status in FIRM and before.statuses[v.code] not in FIRM]
    return min(((SUSPECTED if before.statuses[v.code] == "possible" else LIKELY)[v.disorder.tier] for v in new), default=1)


def results(findings: Findings, test: Test) -> list[Findings]:
    """The findings after each result that is still possible: one that contradicts a finding is none.

    A result may well refute what the treating team concludes, so a clash with a statement is no reason to leave it out.
    """
    told = [applied(findings, outcome) for outcome in test.outcomes]
    return [after for after in told if {fault.code for fault in contradictions(after)} <= AGAINST_A_STATEMENT]


def worth(findings: Findings, test: Test, definitions: Definitions = DEFAULT) -> Worth:
    """How far the results of a test would shrink the differential and settle it, in the mean, and what they could settle."""
    before = classify(findings, definitions)
    after = [classify(told, definitions) for told in results(findings, test)]
    if len(after) < 2:
        return Worth(test, 0, 0, ())  # its only possible result is known beforehand
    codes, weights = differential(before), [likelihood(before, each) for each in after]
    left = sum(weight * still_in(each, codes) for weight, each in zip(weights, after, strict=True))
    shrink = len(codes) - left / sum(weights)
    firmer = sum(weight * made_firm(before, each, codes) for weight, each in zip(weights, after, strict=True)) / sum(weights)
    settled = [code for each in after for code, status in each.statuses.items() if status == "established" != before.statuses[code]]
    excluded = [
        code for each in after for code, status in each.statuses.items() if status == "excluded" and before.statuses[code] in POINTED_TO
    ]
    named = [code for each in after for code in outside(before) if firmness(each, code) or code not in outside(each)]
    return Worth(test, abs(round(shrink, 3)), round(firmer, 3), tuple(dict.fromkeys([*settled, *excluded, *named])))


def next_tests(findings: Findings, definitions: Definitions = DEFAULT) -> list[Worth]:
    """Tests not done yet that would tell something, the most informative for their price first; deterministic."""
    found = [worth(findings, test, definitions) for test in open_tests(findings)]
    asked = differential(classify(findings, definitions))
    useful = [each for each in found if each.tells > 0 or asked & set(each.settles)]
    return sorted(useful, key=lambda each: (-each.per_price, each.test.code))


def open_tests(findings: Findings) -> Iterator[Test]:
    """Tests of which at least one result is not known, those of newborns and of people from 50 years on only for them."""
    age = None if findings.age is None else findings.age.days + findings.now
    barred = {*(() if age is not None and age <= 60 else FOR_NEONATES), *(() if age is not None and age >= 18263 else FROM_50_YEARS)}
    for test in TESTS:
        if test.code not in barred and not done(findings, test):
            yield test
