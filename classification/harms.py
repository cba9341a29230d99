"""What would harm this patient (f.4): harmful when its trigger is true OR unknown, except where it must be known.

A danger that has not been ruled out is a danger.
"""

from collections.abc import Callable
from dataclasses import dataclass

from classification import causes, flags, triggers
from classification.emergencies import Raised
from classification.kleene import K3, all_of, any_of, equals, negate
from classification.quantities import scaled
from classification.situation import Situation

Trigger = Callable[[Situation, Raised], K3]


@dataclass(frozen=True, slots=True)
class Harm:
    """A harmful action: its code, what it is, why it harms here."""

    code: str
    says: str
    because: str
    facts: tuple[str, ...]
    test: Trigger


def _rechallenge(s: Situation, _: Raised) -> K3:
    """A drug of the patient whose timing is not excluded, with a count below 1.5; with no drug told nothing to give again."""
    if not s.patient.drugs.all:
        return False
    below = s.patient.series.any_below(scaled("1.5"))
    return below is not False and any(e.din1 is not False and e.is_toxic is not True for e in s.patient.drugs.all)


def _continuing(s: Situation, _: Raised) -> K3:
    clozapine = any(e.drug_class == "clozapine" and e.din1 for e in s.patient.drugs.all) and s.below_one
    suspect = any(e.din1 and e.is_toxic is not True for e in s.patient.drugs.all)
    return any_of(bool(clozapine), all_of(suspect, s.below_half))


def _only_the_favourite(s: Situation, _: Raised) -> K3:
    live = sum(e.live is True for e in s.patient.drugs.all) >= 2 and s.low_now is True
    return any_of(live, all_of(sum(e.din1 is True for e in s.patient.drugs.all) >= 2, s.below_half))


def _steroid_before_marrow(s: Situation, _: Raised) -> K3:
    return s.leukaemia_not_excluded is not False and s.patient.marrow.done is not True


def _live_viral(s: Situation, _: Raised) -> K3:
    rituximab = any(days <= 365 for days in s.patient.drugs.dosed_within.values())
    suppressed = any(e.suppresses_immunity and e.drug.ongoing for e in s.patient.drugs.all)
    disease = any_of(causes.immunodeficiency(s.patient), *(causes.disease(s.patient, name) for name in ("transplant", "GVHD")))
    known = s.at_least_probable("GAT", "ALB") or rituximab or suppressed or disease is True
    return known or (False if s.patient.drugs.given else None)


def _folate_alone(s: Situation, _: Raised) -> K3:
    low_or_unknown = s.patient.chemistry.b12 in (None, "low", "low_normal")
    return s.at_least_possible("B12") and low_or_unknown


def _gcsf_before_film(s: Situation, emergencies: Raised) -> K3:
    """Lines not known to be clean and a film not read; where G-CSF is asked for, only a danger that is known counts."""
    return s.blasts_not_excluded is not False and not triggers.gcsf(s, emergencies)


def _methotrexate_unchecked(s: Situation, _: Raised) -> K3:
    return s.at_least_possible("FEL") and (s.patient.drugs.live is not False or s.patient.lymphocytes.lgl_count is None)


def _harmless(s: Situation, _: Raised) -> K3:
    return any_of(all_of(s.fever, s.low_now), s.below_half)


def _no_sepsis_search(s: Situation, _: Raised) -> K3:
    return all_of(
        s.neonate,
        s.low_now,
        s.neo_ill is not False,
        negate(equals(s.patient.neonatal.sepsis_culture, "neg")) is not False,
    )


def _raised(*codes: str) -> Trigger:
    return lambda s, emergencies: emergencies.has(*codes)


HARMS = (
    Harm(
        "HARM-01",
        "Give the suspect drug again to prove the point",
        "Re-exposure can kill; only an accidental one ever counts as evidence",
        ("F-CRI-03", "F-TST-15"),
        _rechallenge,
    ),
    Harm(
        "HARM-02", "Continue a suspect drug", "At this count every further dose of a possible cause is a danger", ("F-MGT-01",), _continuing
    ),
    Harm(
        "HARM-03",
        "Stop only the drug suspected most",
        "More than one drug fits by timing; the one kept on may be the cause",
        ("F-MGT-01", "F-TRP-28"),
        _only_the_favourite,
    ),
    Harm(
        "HARM-04",
        "Change to the other thionamide",
        "The thionamides cross-react, so the other one can do the same",
        ("F-MGT-47", "F-TRP-69"),
        lambda s, _: s.patient.drugs.thionamide_suspect,
    ),
    Harm(
        "HARM-05",
        "Wait for tests or cultures before giving antibiotics",
        "Infection in this patient can kill within hours",
        ("F-MGT-03", "F-MGT-33"),
        _raised("EMG-01", "EMG-02", "EMG-06", "EMG-07", "EMG-08", "EMG-10"),
    ),
    Harm("HARM-06", "Send home", "An emergency is open", ("F-MGT-02", "F-MGT-14"), lambda s, e: e.acute),
    Harm(
        "HARM-07",
        "Give steroids or immunoglobulin before a marrow",
        "While blasts are not excluded, a leukaemia could be masked and half treated",
        ("F-MGT-19",),
        _steroid_before_marrow,
    ),
    Harm(
        "HARM-08",
        "Splenectomy or rituximab as first treatment",
        "The response is short and the risk of infection stays",
        ("F-MGT-18", "F-MGT-53"),
        lambda s, _: s.in_front("AINI", "AINL", "AINA", "CIN"),
    ),
    Harm(
        "HARM-09",
        "Give a live bacterial vaccine such as BCG",
        "It can spread where phagocytes fail",
        ("F-MGT-41",),
        lambda s, _: s.at_least_possible("SCN"),
    ),
    Harm("HARM-10", "Give a live viral vaccine", "Immunity is impaired by the disease or its treatment", ("F-MGT-41",), _live_viral),
    Harm(
        "HARM-11",
        "Withhold needed treatment because of the count",
        "A Duffy-null count in its range is normal for this person",
        ("F-MGT-30",),
        lambda s, _: s.established("DAN"),
    ),
    Harm(
        "HARM-12",
        "Call fever or a count below 0.5 harmless because of its label",
        "No label makes this safe",
        ("F-TRP-60", "F-CRI-36"),
        _harmless,
    ),
    Harm(
        "HARM-13",
        "Try G-CSF to rule severe congenital neutropenia in or out",
        "A rise under G-CSF says nothing about the cause",
        ("F-MEC-39", "F-TST-32"),
        lambda s, _: s.at_least_possible("SCN"),
    ),
    Harm("HARM-14", "Give folate without B12", "The blood may improve while the nerves get worse", ("F-MGT-31", "F-TST-22"), _folate_alone),
    Harm(
        "HARM-15",
        "Take a rectal temperature, or inject into a muscle",
        "Mucosa and muscle are ways in for infection at this count",
        ("F-MGT-33",),
        lambda s, _: s.below_half,
    ),
    Harm(
        "HARM-16",
        "Give G-CSF before blasts are excluded",
        "Film and cell lines do not exclude leukaemia yet",
        ("F-ENT-DIN-07", "F-MGT-19"),
        _gcsf_before_film,
    ),
    Harm(
        "HARM-17",
        "Start methotrexate for Felty syndrome before drugs and LGL are checked",
        "The drug or the clone may be the cause",
        ("F-MGT-46",),
        _methotrexate_unchecked,
    ),
    Harm(
        "HARM-18",
        "Reassure after one normal count",
        "Between two nadirs of a cycle the count is normal",
        ("F-TST-01", "F-TST-03"),
        lambda s, _: any_of(s.established("CYC"), all_of(s.patient.history.periodic_history, flags.rhythm(s.patient) is None)),
    ),
    Harm(
        "HARM-19",
        "Call it immune neonatal neutropenia and not look for sepsis",
        "The newborn may be septic without fever",
        ("F-ENT-NSE-10",),
        _no_sepsis_search,
    ),
)
BY_CODE = {harm.code: harm for harm in HARMS}


def harms(situation: Situation, emergencies: Raised) -> list[Harm]:
    """Every action that would be harmful in this patient now. Triggers that may be unknown say so themselves."""
    return [harm for harm in HARMS if harm.test(situation, emergencies)]
