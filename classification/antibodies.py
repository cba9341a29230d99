"""Neutrophil antibodies of the patient and of a newborn's mother (F-CRI-19, F-CRI-24, F-TST-12)."""

import re
from typing import TYPE_CHECKING

from classification.kleene import K3, all_of, any_of, negate
from classification.lazy import once

if TYPE_CHECKING:
    from classification.patient import Patient

COUNTED_METHODS = ("GIFT_I", "GAT", "MAIGA")
LOOSE_METHODS = (None, "WIFT", "bead")
HNA = re.compile(r"^HNA-(1a|1b|1c|1d|1null|2|3a|3b|4a|4b|5a|5b)$")


@once
def ab_pos(patient: "Patient") -> K3:
    """Positive by indirect GIFT, GAT or MAIGA; a direct GIFT or a bead assay alone does not count, nor does anti-HLA."""
    tests = patient.findings.antibody_tests or ()
    counted = [test for test in tests if test.method in COUNTED_METHODS]
    if any(test.result == "pos" and test.specificity != "HLA" for test in counted):
        return True
    open_results = any(test.result in ("indeterminate", "pending") for test in counted)
    unnamed = any(test.method is None and test.result == "pos" and test.specificity != "HLA" for test in tests)
    definite = any(test.result in ("pos", "neg") for test in counted)
    return False if definite and not open_results and not unnamed else None


def ab_pos_any(patient: "Patient") -> K3:
    """Positive by any method; true or unknown, never false. Carries at most a probable verdict."""
    tests = patient.findings.antibody_tests or ()
    loose = any(t.method in LOOSE_METHODS and t.result == "pos" and t.specificity != "HLA" for t in tests)
    return True if loose or ab_pos(patient) else None


def negative_tests(patient: "Patient") -> int:
    """How many tests of the three counted methods were negative."""
    return sum(test.method in COUNTED_METHODS and test.result == "neg" for test in patient.findings.antibody_tests or ())


def negative_by(patient: "Patient", method: str) -> bool:
    return any(test.method == method and test.result == "neg" for test in patient.findings.antibody_tests or ())


@once
def mat_ab_hna(patient: "Patient") -> K3:
    """The mother's serum holds an antibody against an HNA; HLA or panreactive is not one, no specificity is unknown."""
    antibody, specificity = patient.maternal.antibody, patient.maternal.specificity
    if antibody is None:
        return None
    if antibody == "neg":
        return False
    return None if specificity is None else bool(HNA.match(specificity))


@once
def incompatible(patient: "Patient") -> K3:
    """The antigen is absent from the mother and present in father or infant, or her serum reacts with his cells only."""
    mother = patient.maternal
    return any_of(_by_type(patient), all_of(mother.reacts_with_father, negate(mother.autoantibody_self)))


def _by_type(patient: "Patient") -> K3:
    antigen, mother = patient.maternal.specificity, patient.maternal
    if antigen is None or not HNA.match(antigen):
        return None
    absent = None if mother.mother_hna is None else antigen not in mother.mother_hna
    present = any_of(*(None if typed is None else antigen in typed for typed in (mother.father_hna, mother.infant_hna)))
    return all_of(absent, present)
