"""Neutrophil antibodies of the patient and of a newborn's mother (F-CRI-19, F-CRI-24, F-TST-12)."""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from classification.findings.document import AntibodyTest
from classification.kleene import K3, all_of, any_of, negate
from classification.lazy import once

if TYPE_CHECKING:
    from classification.patient import Patient

COUNTED_METHODS = ("GIFT_I", "GAT", "MAIGA")
LOOSE_METHODS = (None, "WIFT", "bead")
HNA = re.compile(r"^HNA-(1a|1b|1c|1d|1null|2|3a|3b|4a|4b|5a|5b)$")


def _cleared(test: AntibodyTest, tests: Iterable[AntibodyTest]) -> bool:
    """Two of the counted methods were negative later."""
    later = {other.method for other in tests if other.result == "neg" and other.day > test.day}
    return len(later & set(COUNTED_METHODS)) >= 2


def _may_be_cleared(test: AntibodyTest, tests: Iterable[AntibodyTest]) -> bool:
    """The same where a negative result whose method is not known may be one of them, so that learning it undoes no verdict."""
    later = [other.method for other in tests if other.result == "neg" and other.day > test.day]
    return len(set(later) & set(COUNTED_METHODS)) + later.count(None) >= 2


@once
def ab_pos(patient: "Patient") -> K3:
    """Positive by indirect GIFT, GAT or MAIGA; a direct GIFT or a bead assay alone does not count, nor does anti-HLA.

    A single positive without an antigen is open again, and an indeterminate result closed, once two of the methods were negative
    later (F-TRP-11, IP-24).
    """
    tests = patient.findings.antibody_tests or ()
    counted = [test for test in tests if test.method in COUNTED_METHODS]
    positive = [test for test in counted if test.result == "pos" and test.specificity != "HLA"]
    if positive:
        weak = len(positive) == 1 and positive[0].specificity in (None, "panreactive")
        return None if weak and _may_be_cleared(positive[0], tests) else True
    open_results = any(test.result == "pending" or (test.result == "indeterminate" and not _cleared(test, tests)) for test in counted)
    unnamed = any(test.method is None and test.result == "pos" and test.specificity != "HLA" for test in tests)
    definite = any(test.result in ("pos", "neg") for test in counted)
    return False if definite and not open_results and not unnamed else None


def ab_pos_any(patient: "Patient") -> K3:
    """Positive by any method; true or unknown, never false. Carries at most a probable verdict."""
    tests = patient.findings.antibody_tests or ()
    loose = any(t.method in LOOSE_METHODS and t.result == "pos" and t.specificity != "HLA" for t in tests)
    return True if loose or ab_pos(patient) else None


def negative_tests(patient: "Patient") -> int:
    """On how many days a test of the three counted methods was negative: two methods in one serum are one occasion (F-MGT-35)."""
    tests = patient.findings.antibody_tests or ()
    return len({test.day for test in tests if test.method in COUNTED_METHODS and test.result == "neg"})


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
