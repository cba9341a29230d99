"""What to do, from triggers to actions with their reasons (f.3), in the sheet's codes."""

from collections.abc import Callable
from dataclasses import dataclass

from classification import antibodies, causes, flags, lines
from classification.emergencies import Raised
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.quantities import scaled
from classification.situation import FIFTH, Situation

Trigger = Callable[[Situation, Raised], K3]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an action is asked for: a message id, a sentence, the rows it rests on, and its trigger."""

    id: str
    sentence: str
    facts: tuple[str, ...]
    test: Trigger


@dataclass(frozen=True, slots=True)
class Action:
    """An action code with what it says and the reasons that can ask for it; any one of them does."""

    code: str
    says: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """An action asked for in this patient now, with the reasons that hold."""

    action: Action
    because: tuple[Reason, ...]


def raised(*codes: str) -> Trigger:
    return lambda s, emergencies: emergencies.has(*codes)


def _severe_marks(s: Situation) -> K3:
    """The deck's high-risk set: over 65, below 0.1, severe infection, severe comorbidity; any one (F-MGT-04)."""
    return any_of(s.old, s.below_tenth, s.severe_infection, s.patient.history.severe_comorbidity)


def _gcsf_in_din(s: Situation, _: Raised) -> K3:
    """While the count is low: G-CSF ends when the count is stable above 1.0 (F-MGT-04)."""
    return s.at_least_possible("DIN") and all_of(s.below_one, _severe_marks(s))


def _gcsf_in_immune(s: Situation, _: Raised) -> K3:
    """Severe or recurrent infection, or surgery planned, in NIN, AIN and CIN (OP-07); in NIN only severe infection."""
    chronic = s.in_front("AINI", "AINL", "AINA", "CIN") and any_of(
        s.severe_infection, s.patient.history.recurrent_infections, s.patient.history.surgery_planned
    )
    return all_of(s.low_now, any_of(bool(chronic), s.in_front("NIN") and s.severe_infection))


def _stop(s: Situation, _: Raised) -> K3:
    return any_of(
        all_of(s.patient.drugs.live, s.below_one),
        all_of(s.patient.drugs.any(e.din1 for e in s.patient.drugs.all), s.below_half),
    )


def _antibody_wanted(s: Situation, _: Raised) -> K3:
    few = antibodies.ab_pos(s.patient) is None or (antibodies.ab_pos(s.patient) is False and antibodies.negative_tests(s.patient) < 4)
    return s.at_least_possible("AINI", "AINL", "AINA") and few


def _observe(s: Situation, emergencies: Raised) -> K3:
    return s.in_front("AINI", "NIN", "NHT", "PMA", "INF", "CIN", "AINA", "LON", "LGL") and not emergencies.raised


def _duffy(s: Situation, _: Raised) -> K3:
    grown = None if s.patient.age is None else s.patient.age >= 6574
    latest = s.patient.latest
    between = None if latest is None else all_of(latest.below(scaled("1.8")), negate(latest.below(scaled("0.8"))))
    return all_of(s.patient.duffy is None, grown, between, lines.no_other_line(s.patient) is not False)


def _lgl(s: Situation, _: Raised) -> K3:
    grown = None if s.patient.age is None else s.patient.age >= 6574
    chronic = all_of(grown, s.patient.chronic, s.patient.lymphocytes.lgl_count is None)
    return any_of(chronic, all_of(causes.disease(s.patient, "RA"), s.patient.neutropenic, s.patient.lymphocytes.lgl_count is None))


def _immunoglobulins(s: Situation, _: Raised) -> K3:
    boy = all_of(None if s.patient.age is None else s.patient.age < 366, equals(s.patient.sex, "male"), s.infected)
    return any_of(boy, s.at_least_possible("AINL"))


def _mother(s: Situation, _: Raised) -> K3:
    return all_of(s.neonate, s.patient.neutropenic, antibodies.mat_ab_hna(s.patient) is None)


def _gene_panel(s: Situation, _: Raised) -> K3:
    p = s.patient
    return any_of(
        flags.hf_onset(p),
        flags.hf_family(p),
        flags.hf_syndromic(p),
        flags.hf_arrest(p),
        s.at_least_possible("SCN", "CYC"),
    )


def _marrow(s: Situation, _: Raised) -> K3:
    p = s.patient
    if p.marrow.done:
        return False
    hard = any_of(flags.hf_blasts(p), flags.hf_dysplasia(p), flags.hf_second(p))
    return any_of(hard, s.at_least_possible("AA", "MDS", "LEU"))


def _vitamins(s: Situation, _: Raised) -> K3:
    mcv = s.patient.chemistry.mcv
    return any_of(s.at_least_possible("B12", "CU"), None if mcv is None else mcv > 100, s.sign("neuropathy"))


def _reason(id: str, sentence: str, facts: str, test: Trigger) -> Reason:
    return Reason(id, sentence, tuple(facts.split()), test)


SEPTIC = ("EMG-01", "EMG-02", "EMG-06", "EMG-07", "EMG-08", "EMG-10")
ACTIONS = (
    Action("ACT-01", "Give the first dose of broad-spectrum antibiotics within one hour", (
        _reason("A01", "Infection in a neutropenic patient cannot wait for a result", "F-MGT-03 F-MGT-33", raised(*SEPTIC)),)),
    Action("ACT-02", "Take cultures and lactate at once, and do not wait for them", (
        _reason("A02", "Cultures are drawn with the first dose, never before the decision to treat", "F-MGT-03 F-MGT-33", raised(*SEPTIC)),)),
    Action("ACT-03", "Admit to hospital", (
        _reason("A03-INFECTION", "Any sign of infection with a count below 0.5", "F-MGT-02", lambda s, _: all_of(s.infected, s.below_half)),
        _reason("A03-EMERGENCY", "An emergency that is treated in hospital", "F-MGT-02 F-MGT-14",
                raised("EMG-01", "EMG-02", "EMG-07", "EMG-10")),
        _reason("A03-RISK", "Drug-induced neutropenia with a high risk of complications", "F-MGT-02 F-MGT-04",
                lambda s, _: s.at_least_possible("DIN") and all_of(_severe_marks(s), s.below_half)))),
    Action("ACT-04", "Search for the source, without a rectal temperature or examination", (
        _reason("A04", "Fever or signs of sepsis with a count below 0.5", "F-MGT-33",
                lambda s, _: all_of(s.below_half, any_of(s.fever, s.sepsis))),)),
    Action("ACT-05", "Repeat the count with a film", (
        _reason("A05-24H", "Within 24 hours: below 0.2, or below 0.5 on a suspect drug", "F-TST-01 F-DEF-46",
                lambda s, e: any_of(s.latest_below(FIFTH), e.has("EMG-11"))),
        _reason("A05-72H", "Within 24 to 72 hours: newly below 0.5", "F-TST-01 F-DEF-46",
                lambda s, _: all_of(s.below_half, negate(s.latest_below(FIFTH)))),
        _reason("A05-WEEKS", "In two to four weeks: one low count is a finding, not a diagnosis", "F-TST-01 F-DEF-46",
                lambda s, _: all_of(s.low_now, negate(s.below_half))))),
    Action("ACT-06", "Stop every drug that could be the cause, now", (
        _reason("A06", "Timing makes at least one drug a suspect; which one it was need not be known", "F-MGT-01 F-MGT-47 F-MGT-48", _stop),)),
    Action("ACT-07", "Give G-CSF", (
        _reason("A07-DIN", "Drug-induced neutropenia with a mark of high risk: over 65 years, below 0.1, severe infection or severe "
                "comorbidity", "F-MGT-04", _gcsf_in_din),
        _reason("A07-IMMUNE", "Severe or recurrent infection, or surgery ahead, in an immune neutropenia", "F-MGT-12 F-MGT-15 F-MGT-17",
                _gcsf_in_immune),
        _reason("A07-SCN", "Severe congenital neutropenia is treated daily", "F-MGT-27", lambda s, _: s.established("SCN")))),
    Action("ACT-08", "Call haematology today for a marrow, with no steroid before it", (
        _reason("A08", "Blasts, or pancytopenia with fever or bleeding", "F-MGT-19 F-TST-16",
                lambda s, e: any_of(e.has("EMG-04", "EMG-06"), flags.hf_blasts(s.patient))),
        _reason("A08-LINES", "A second cell line is low without explanation", "F-MGT-19 F-TST-16", lambda s, _: s.second_line))),
    Action("ACT-09", "Work up haemophagocytosis with a specialist today and treat its trigger", (
        _reason("A09", "Haemophagocytosis is at least possible", "F-MGT-32", raised("EMG-05")),)),
    Action("ACT-10", "Work the infant up for sepsis and admit", (
        _reason("A10", "A young infant with a low count who is febrile, cold or ill", "F-MGT-33 F-MGT-14", raised("EMG-07")),
        _reason("A10-NSE", "Neonatal sepsis is possible and the child is ill", "F-MGT-33",
                lambda s, _: s.at_least_possible("NSE") and all_of(s.neonate, s.neo_ill)))),
    Action("ACT-11", "Image the abdomen, call the surgeon, nothing by mouth, cover anaerobes", (
        _reason("A11", "Abdominal pain with a count below 0.5", "F-ENT-CYC-09", raised("EMG-08")),)),
    Action("ACT-12", "Treat as acute promyelocytic leukaemia on suspicion; coagulation and PML::RARA", (
        _reason("A12", "The picture could be promyelocytic leukaemia", "F-ENT-LEU-10", raised("EMG-09")),)),
    Action("ACT-13", "Measure and correct glucose now", (_reason("A13", "Low glucose with neutropenia", "F-ENT-GSD-05", raised("EMG-12")),)),
    Action("ACT-14", "Notify pharmacovigilance", (
        _reason("A14", "A drug, a biotherapy or a checkpoint inhibitor is at least a possible cause", "F-MGT-09",
                lambda s, _: s.at_least_possible("DIN", "LON", "BIO", "ICI")),)),
    Action("ACT-15", "Write an alert: avoid the drug and its cross-reactors, no re-exposure", (
        _reason("A15", "Drug-induced neutropenia is probable or established", "F-MGT-10", lambda s, _: s.at_least_probable("DIN")),)),
    Action("ACT-16", "Give a written fever plan", (
        _reason("A16", "A count below 0.5, or below 1.0 with infections", "F-MGT-11 F-MGT-38",
                lambda s, _: any_of(s.below_half, all_of(s.below_one, s.infected))),)),
    Action("ACT-17", "Observe with serial counts", (
        _reason("A17", "The disorder in front usually runs a benign course, and there is no emergency",
                "F-MGT-12 F-MGT-13 F-MGT-16 F-MGT-22 F-MGT-24", _observe),)),
    Action("ACT-18", "Test for neutrophil antibodies by GIFT and GAT, and repeat if negative", (
        _reason("A18", "Autoimmune neutropenia is possible and the antibody is not settled", "F-MGT-35", _antibody_wanted),)),
    Action("ACT-19", "Examine the mother: count, Duffy type, serum against the father's and her own cells", (
        _reason("A19", "A neutropenic newborn whose mother's antibody is not known", "F-TST-35", _mother),)),
    Action("ACT-20", "Examine the marrow, with cytogenetics", (
        _reason("A20", "Blasts, dysplasia, a second line, or a marrow disease that is possible", "F-MGT-34 F-TST-16", _marrow),)),
    Action("ACT-21", "Sequence a gene panel", (
        _reason("A21", "A sign of congenital neutropenia", "F-TST-24", _gene_panel),)),
    Action("ACT-22", "Type the Duffy antigen", (
        _reason("A22", "An adult with an isolated count of 0.8 to 1.8 whose Duffy type is not known", "F-TST-19", _duffy),)),
    Action("ACT-23", "Measure B12, folate and copper; replace what is low, B12 before folate", (
        _reason("A23", "A deficiency is possible", "F-MGT-31", _vitamins),)),
    Action("ACT-24", "Hold the checkpoint inhibitor; a steroid with G-CSF once blasts are excluded", (
        _reason("A24", "Checkpoint inhibitor neutropenia is at least probable with a count below 1.0", "F-MGT-25",
                lambda s, _: s.at_least_probable("ICI") and s.below_one),)),
    Action("ACT-25", "Hold or reduce the biologic by count and infection", (
        _reason("A25", "A biologic is the probable cause with a count below 1.0", "F-MGT-26",
                lambda s, _: s.at_least_probable("BIO") and s.below_one),)),
    Action("ACT-26", "Count large granular lymphocytes, test T-cell clonality, image the spleen", (
        _reason("A26", "Chronic neutropenia of an adult, or arthritis, without an LGL count", "F-TST-18 F-TST-23", _lgl),)),
    Action("ACT-27", "Treat the underlying disease", (
        _reason("A27", "Felty syndrome, secondary autoimmune neutropenia or LGL disease with a count below 0.5 or infections",
                "F-MGT-21 F-MGT-23",
                lambda s, _: s.at_least_probable("FEL", "AINS", "LGL") and any_of(s.below_half, s.infected, s.established("AINS"))),)),
    Action("ACT-28", "No further work-up, and do not withhold therapy for the count", (
        _reason("A28", "A Duffy-null count in its range, and no emergency", "F-MGT-30",
                lambda s, e: s.established("DAN") and not e.raised),)),
    Action("ACT-29", "Measure immunoglobulins and B cells", (
        _reason("A29", "An infected boy under one year, or a late or long course in a child", "F-TST-29", _immunoglobulins),)),
)  # fmt: skip
BY_CODE = {action.code: action for action in ACTIONS}


def actions(situation: Situation, emergencies: Raised) -> list[Wanted]:
    """Every action asked for now, in the order of its code, with the reasons that hold."""
    wanted = []
    for action in ACTIONS:
        because = tuple(reason for reason in action.reasons if reason.test(situation, emergencies))
        if because:
            wanted.append(Wanted(action, because))
    return wanted
