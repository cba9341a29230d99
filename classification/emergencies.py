"""Emergencies: raised on their own, before and whatever the ranking, from the latest count (F-CRI-36, EMG rows)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from classification.flags import arrest
from classification.kleene import K3, all_of, any_of, equals
from classification.situation import Situation
from classification.verdict import POINTED_TO


@dataclass(frozen=True, slots=True)
class Emergency:
    """A code with its level (now: act before any test result; today: same-day contact), what it means and what to do."""

    code: str
    level: Literal["now", "today"]
    sentence: str
    sources: tuple[str, ...]
    actions: tuple[str, ...]
    test: Callable[[Situation], K3]


def _febrile(s: Situation) -> K3:
    return all_of(s.fever, any_of(s.below_half, s.patient.examination_now.expected_below_05_48h))


def _infant(s: Situation) -> K3:
    degrees = s.patient.examination_now.temperature
    off = None if degrees is None else float(degrees) >= 38.0 or float(degrees) < 36.0
    ill = all_of(s.neonate, s.neo_ill)
    return all_of(s.young_infant, s.low_now, any_of(off, s.sepsis, ill))


def _hlh(s: Situation) -> K3:
    return s.statuses.get("HLH") in POINTED_TO and s.haemophagocytosis_over is not True


def _apl(s: Situation) -> K3:
    promyelocytic = all_of(arrest(s.patient), equals(s.patient.marrow.arrest_stage, "promyelocyte"))
    return any_of(
        s.patient.marrow.auer_rods,
        all_of(s.patient.chemistry.coagulopathy, any_of(s.patient.film.blasts, promyelocytic)),
    )


def _invasive(s: Situation) -> K3:
    return all_of(s.below_half, any_of(s.severe_infection, s.site("omphalitis", "deep_abscess", "blood", "lung", "perianal")))


SEPSIS_CARE = ("ACT-01", "ACT-02", "ACT-03")
EMERGENCIES = (
    Emergency(
        "EMG-01",
        "now",
        "Febrile neutropenia: fever with a count below 0.5, or expected there within 48 hours",
        ("R86", "R103"),
        (*SEPSIS_CARE, "ACT-04"),
        _febrile,
    ),
    Emergency(
        "EMG-02",
        "now",
        "Signs of sepsis with a count below 1.0; no fever is needed",
        ("R86", "R103", "EC"),
        (*SEPSIS_CARE, "ACT-04"),
        lambda s: all_of(s.sepsis, s.below_one),
    ),
    Emergency("EMG-03", "today", "A count below 0.1, well or not", ("S1", "R86"), ("ACT-05", "ACT-07", "ACT-16"), lambda s: s.below_tenth),
    Emergency(
        "EMG-04",
        "now",
        "Blasts in the blood, or leukaemia in the marrow",
        ("S2", "R84", "EC"),
        ("ACT-08",),
        lambda s: any_of(s.film_blasts, s.marrow_blasts or False),
    ),
    Emergency("EMG-05", "now", "Haemophagocytosis cannot be put aside", ("R82",), ("ACT-09",), _hlh),
    Emergency(
        "EMG-06",
        "now",
        "Pancytopenia with fever or bleeding",
        ("general",),
        ("ACT-01", "ACT-02", "ACT-08"),
        lambda s: all_of(s.both_lines, any_of(s.fever, s.sign("bleeding"))),
    ),
    Emergency(
        "EMG-07",
        "now",
        "An infant under 90 days with a low count who is febrile, cold or ill",
        ("general",),
        (*SEPSIS_CARE, "ACT-10"),
        _infant,
    ),
    Emergency(
        "EMG-08",
        "now",
        "Abdominal pain with a count below 0.5: think of typhlitis and clostridial sepsis",
        ("R70",),
        ("ACT-01", "ACT-02", "ACT-11"),
        lambda s: all_of(s.sign("abdominal_pain"), s.below_half),
    ),
    Emergency("EMG-09", "now", "Possible acute promyelocytic leukaemia", ("general",), ("ACT-12",), _apl),
    Emergency(
        "EMG-10", "now", "Invasive or severe infection with a count below 0.5, fever or not", ("S1", "general"), SEPSIS_CARE, _invasive
    ),
    Emergency(
        "EMG-11",
        "today",
        "A count below 0.5 on a drug that could be the cause, however long it has been taken",
        ("S1", "EC"),
        ("ACT-06", "ACT-05", "ACT-16"),
        lambda s: s.suspect_at_half,
    ),
    Emergency(
        "EMG-12",
        "now",
        "Low glucose with neutropenia",
        ("general",),
        ("ACT-13",),
        lambda s: all_of(s.patient.metabolic.glucose_low, s.patient.neutropenic),
    ),
)
BY_CODE = {emergency.code: emergency for emergency in EMERGENCIES}
NOT_ASKED = ("EMG-03", "EMG-05")  # a count and a verdict are not questions to the bedside


@dataclass(frozen=True, slots=True)
class Raised:
    """Emergencies raised now, and those to ask about: unknown where the count or the age makes the question urgent."""

    raised: tuple[Emergency, ...]
    ask: tuple[Emergency, ...]

    def has(self, *codes: str) -> bool:
        return any(emergency.code in codes for emergency in self.raised)

    @property
    def acute(self) -> bool:
        """At least one of level now."""
        return any(emergency.level == "now" for emergency in self.raised)


def emergencies(situation: Situation) -> Raised:
    """What is raised and what must be asked (f.2)."""
    values = [(emergency, emergency.test(situation)) for emergency in EMERGENCIES]
    in_window = all_of(situation.below_one, situation.patient.drugs.chemo_window)
    urgent = any_of(situation.count_asked_for, situation.below_half, situation.young_infant, in_window)
    ask = [e for e, value in values if value is None and urgent and e.code not in NOT_ASKED]
    return Raised(tuple(e for e, value in values if value), tuple(ask))
