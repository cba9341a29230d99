"""What to do, from triggers to actions with their reasons (f.3), in the sheet's codes."""

from dataclasses import dataclass

from classification import triggers
from classification.emergencies import Raised
from classification.kleene import all_of, any_of
from classification.situation import Situation
from classification.triggers import Trigger, raised


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


def _reason(id: str, sentence: str, facts: str, test: Trigger) -> Reason:
    return Reason(id, sentence, tuple(facts.split()), test)


SEPTIC = ("EMG-01", "EMG-02", "EMG-06", "EMG-07", "EMG-08", "EMG-10")
ACTIONS = (
    Action(
        "ACT-01",
        "Give the first dose of broad-spectrum antibiotics within one hour",
        (_reason("A01", "Infection in a neutropenic patient cannot wait for a result", "F-MGT-03 F-MGT-33", raised(*SEPTIC)),),
    ),
    Action(
        "ACT-02",
        "Take cultures and lactate at once, and do not wait for them",
        (
            _reason(
                "A02", "Cultures are drawn with the first dose, never before the decision to treat", "F-MGT-03 F-MGT-33", raised(*SEPTIC)
            ),
        ),
    ),
    Action(
        "ACT-03",
        "Admit to hospital",
        (
            _reason("A03-INFECTION", "Any sign of infection with a count below 0.5", "F-MGT-02", triggers.infection_in_hospital),
            _reason(
                "A03-EMERGENCY",
                "An emergency that is treated in hospital",
                "F-MGT-02 F-MGT-14",
                raised("EMG-01", "EMG-02", "EMG-07", "EMG-10"),
            ),
            _reason(
                "A03-RISK",
                "Drug-induced neutropenia with a high risk of complications",
                "F-MGT-02 F-MGT-04",
                lambda s, _: s.at_least_possible("DIN") and all_of(triggers.severe_marks(s), s.below_half),
            ),
        ),
    ),
    Action(
        "ACT-04",
        "Search for the source, without a rectal temperature or examination",
        (
            _reason(
                "A04",
                "Fever or signs of sepsis with a count below 0.5",
                "F-MGT-33",
                lambda s, _: all_of(s.below_half, any_of(s.fever, s.sepsis)),
            ),
        ),
    ),
    Action(
        "ACT-05",
        "Repeat the count with a film",
        (
            _reason(
                "A05-24H",
                "Today: below 0.2, below 0.5 on a suspect drug, or fever on a drug known for agranulocytosis and no count yet",
                "F-TST-01 F-MGT-47",
                triggers.count_today,
            ),
            _reason(
                "A05-72H",
                "Within 24 to 72 hours: newly below 0.5, newly low on a suspect drug and not rising, or newly low in a newborn",
                "F-TST-01 F-DEF-46",
                triggers.newly_fallen,
            ),
            _reason(
                "A05-WEEKS",
                "In two to four weeks: one low count is no diagnosis",
                "F-TST-01 F-DEF-46",
                triggers.recount_later,
            ),
            _reason("A05-SERIES", "In two to four weeks: serial counts show the course", "F-TST-01", triggers.serial_counts),
        ),
    ),
    Action(
        "ACT-06",
        "Stop every drug that could be the cause, now",
        (
            _reason(
                "A06",
                "Timing makes at least one drug a suspect; which one it was need not be known",
                "F-MGT-01 F-MGT-47 F-MGT-48",
                triggers.stop,
            ),
        ),
    ),
    Action(
        "ACT-07",
        "Give G-CSF",
        (
            _reason(
                "A07-DIN",
                "Drug-induced neutropenia with a mark of high risk: over 65 years, below 0.1, severe infection or severe comorbidity",
                "F-MGT-04",
                triggers.gcsf_in_din,
            ),
            _reason(
                "A07-IMMUNE",
                "Severe or recurrent infection, or surgery ahead, in an immune neutropenia",
                "F-MGT-12 F-MGT-15 F-MGT-17",
                triggers.gcsf_in_immune,
            ),
            _reason("A07-SCN", "Severe congenital neutropenia is treated daily", "F-MGT-27", triggers.gcsf_in_scn),
        ),
    ),
    Action(
        "ACT-08",
        "Call haematology today for a marrow, with no steroid before it",
        (
            _reason(
                "A08",
                "Blasts, or pancytopenia with fever or bleeding",
                "F-MGT-19 F-TST-16",
                triggers.blasts_or_failing_marrow,
            ),
            _reason(
                "A08-LINES",
                "A second cell line is low without explanation",
                "F-MGT-19 F-TST-16",
                triggers.second_line_unexplained,
            ),
        ),
    ),
    Action(
        "ACT-09",
        "Work up haemophagocytosis with a specialist today and treat its trigger",
        (_reason("A09", "Haemophagocytosis is at least possible", "F-MGT-32", raised("EMG-05")),),
    ),
    Action(
        "ACT-10",
        "Work the infant up for sepsis and admit",
        (
            _reason("A10", "A young infant with a low count who is febrile, cold or ill", "F-MGT-33 F-MGT-14", raised("EMG-07")),
            _reason(
                "A10-NSE",
                "Neonatal sepsis is possible and the child is ill",
                "F-MGT-33",
                lambda s, _: s.at_least_possible("NSE") and all_of(s.neonate, s.neo_ill),
            ),
        ),
    ),
    Action(
        "ACT-11",
        "Image the abdomen, call the surgeon, nothing by mouth, cover anaerobes",
        (_reason("A11", "Abdominal pain with a count below 0.5", "F-ENT-CYC-09", raised("EMG-08")),),
    ),
    Action(
        "ACT-12",
        "Treat as acute promyelocytic leukaemia on suspicion; coagulation and PML::RARA",
        (_reason("A12", "The picture could be promyelocytic leukaemia", "F-ENT-LEU-10", raised("EMG-09")),),
    ),
    Action(
        "ACT-13", "Measure and correct glucose now", (_reason("A13", "Low glucose with neutropenia", "F-ENT-GSD-05", raised("EMG-12")),)
    ),
    Action(
        "ACT-14",
        "Notify pharmacovigilance",
        (
            _reason(
                "A14",
                "A drug, a biotherapy or a checkpoint inhibitor is at least a possible cause",
                "F-MGT-09",
                lambda s, _: s.at_least_possible("DIN", "LON", "BIO", "ICI"),
            ),
        ),
    ),
    Action(
        "ACT-15",
        "Write an alert: avoid the drug and its cross-reactors, no re-exposure",
        (
            _reason(
                "A15",
                "Drug-induced neutropenia is probable or established, or possible below 0.5 by a drug known for agranulocytosis",
                "F-MGT-10",
                triggers.alert,
            ),
        ),
    ),
    Action(
        "ACT-16",
        "Give a written fever plan",
        (
            _reason(
                "A16",
                "A count below 0.5, or below 1.0 with infections",
                "F-MGT-11 F-MGT-38",
                lambda s, _: any_of(s.below_half, all_of(s.below_one, s.infected)),
            ),
            _reason("A16C", "Cyclic neutropenia falls again, whatever the count of today", "F-MGT-38", lambda s, _: s.established("CYC")),
        ),
    ),
    Action(
        "ACT-17",
        "Observe with serial counts",
        (
            _reason(
                "A17",
                "The disorder in front usually runs a benign course, and there is no emergency",
                "F-MGT-12 F-MGT-13 F-MGT-16 F-MGT-22 F-MGT-24",
                triggers.observe,
            ),
        ),
    ),
    Action(
        "ACT-18",
        "Test for neutrophil antibodies by GIFT and GAT, and repeat if negative",
        (_reason("A18", "Autoimmune neutropenia is possible and the antibody is not settled", "F-MGT-35", triggers.antibody_wanted),),
    ),
    Action(
        "ACT-19",
        "Examine the mother: count, Duffy type, serum against the father's and her own cells",
        (
            _reason(
                "A19",
                "A neutropenic newborn whose count nothing else explains, and whose mother's antibody is not known",
                "F-TST-35",
                triggers.mother,
            ),
        ),
    ),
    Action(
        "ACT-20",
        "Examine the marrow, with cytogenetics",
        (
            _reason(
                "A20",
                "Blasts, dysplasia, a second line, a marrow disease that is possible, or a suspected severe congenital neutropenia",
                "F-MGT-34 F-TST-16",
                triggers.marrow,
            ),
        ),
    ),
    Action("ACT-21", "Sequence a gene panel", (_reason("A21", "A sign of congenital neutropenia", "F-TST-24", triggers.gene_panel),)),
    Action(
        "ACT-22",
        "Type the Duffy antigen",
        (_reason("A22", "An adult with an isolated count of 0.8 to 1.8 whose Duffy type is not known", "F-TST-19", triggers.duffy),),
    ),
    Action(
        "ACT-23",
        "Measure B12, folate and copper; replace what is low, B12 before folate",
        (_reason("A23", "A deficiency is possible", "F-MGT-31", triggers.vitamins),),
    ),
    Action(
        "ACT-24",
        "Hold the checkpoint inhibitor; a steroid with G-CSF once blasts are excluded",
        (
            _reason(
                "A24",
                "Checkpoint inhibitor neutropenia is at least probable with a count below 1.0",
                "F-MGT-25",
                lambda s, _: s.at_least_probable("ICI") and s.below_one,
            ),
        ),
    ),
    Action(
        "ACT-25",
        "Hold or reduce the biologic by count and infection",
        (
            _reason(
                "A25",
                "A biologic is the probable cause with a count below 1.0",
                "F-MGT-26",
                lambda s, _: s.at_least_probable("BIO") and s.below_one,
            ),
        ),
    ),
    Action(
        "ACT-26",
        "Count large granular lymphocytes, test T-cell clonality, image the spleen",
        (_reason("A26", "Chronic neutropenia of an adult, or arthritis, without an LGL count", "F-TST-18 F-TST-23", triggers.lgl),),
    ),
    Action(
        "ACT-27",
        "Treat the underlying disease",
        (
            _reason(
                "A27",
                "Felty syndrome, secondary autoimmune neutropenia or LGL disease while it is low; an immunodeficiency always",
                "F-MGT-21 F-MGT-23 F-MGT-51",
                triggers.disease_to_treat,
            ),
        ),
    ),
    Action(
        "ACT-28",
        "No further work-up, and do not withhold therapy for the count",
        (
            _reason(
                "A28", "A Duffy-null count in its range, and no emergency", "F-MGT-30", lambda s, e: s.established("DAN") and not e.raised
            ),
        ),
    ),
    Action(
        "ACT-30",
        "Check the sample first: citrate or heparin, warm, within two hours, counted by eye",
        (
            _reason(
                "A30",
                "Neutrophils are clumped on the film, so the count may be made by the tube",
                "F-TST-27 F-OTH-01",
                lambda s, _: s.patient.film.clumps,
            ),
        ),
    ),
    Action(
        "ACT-29",
        "Measure immunoglobulins and B cells",
        (_reason("A29", "An infected boy under one year, or a late or long course in a child", "F-TST-29", triggers.immunoglobulins),),
    ),
)
BY_CODE = {action.code: action for action in ACTIONS}


def actions(situation: Situation, emergencies: Raised) -> list[Wanted]:
    """Every action asked for now, in the order of its code, with the reasons that hold."""
    wanted = []
    for action in ACTIONS:
        because = tuple(reason for reason in action.reasons if reason.test(situation, emergencies))
        if because:
            wanted.append(Wanted(action, because))
    return wanted
