"""Infection-related neutropenia: INF, with the criteria that its row reads."""

from classification import causes, flags
from classification.criterion import criterion
from classification.disorder import Disorder, Opposes, no
from classification.disorders.drugs import LISTED_SUSPECT
from classification.disorders.shared import (
    ANC_FROM_HALF_THROUGHOUT,
    CHRONIC,
    NEUTROPENIC,
    NO_DRUG_LIVE,
    RECOVERED_89,
)
from classification.kleene import K3, all_of, any_of, negate
from classification.patient import Patient
from classification.quantities import scaled

TENTH = scaled("0.1")
INFECTION = "history.recent_viral_illness examination.infection_severity infection_tests history.infection_onset"


def _pointer(patient: Patient) -> K3:
    """One stated finding that points to an infection: documented, 38.0 degrees or more, or a site of infection."""
    seen = patient.examination
    warm = None if seen.temperature is None else float(seen.temperature) >= 38.0
    site = None if seen.infection_sites is None else seen.infection_sites.non_empty()
    return any_of(causes.infection_documented(patient), warm, site)


def _worrying_signs(patient: Patient) -> K3:
    """Bone pain or a limp; swollen nodes or an enlarged organ only while no organism is proven that swells them (IP-19)."""
    signs = patient.examination.signs
    if signs is None:
        return None
    organ = all_of(signs.has("organomegaly"), causes.organism_proven(patient) is not True)
    nodes = all_of(signs.has("adenopathy"), causes.swells_nodes(patient) is not True)
    return any_of(signs.has("bone_pain"), signs.has("limp"), nodes, organ)


def _in_a_newborn(patient: Patient) -> K3:
    """An infection with a count first low in the first four weeks of life, no virus proven or told: that is NSE's own row."""
    viral = any_of(patient.history.recent_viral_illness, causes.inf_chronic(patient)) is True
    return all_of(causes.infection_documented(patient), patient.onset_at_most(28), not viral)


def _with_infection(patient: Patient, value: K3) -> K3:
    """A supporting finding counts only beside a documented infection."""
    return all_of(causes.infection_documented(patient), value)


INF_LINK = criterion(
    "INF-LINK", "An infection within 28 days before or at the first low count, or a chronic viral infection",
    "F-CRI-44", "R87 S2 EC", f"{INFECTION} history.associated_disease counts", causes.inf_link, revision=2)  # fmt: skip
INF_POINTER = criterion(
    "INF-POINTER", "An infection is documented, or a temperature of 38.0 or more or a site of infection points to one",
    "F-CRI-44", "R87 S2 EC", f"{INFECTION} examination.temperature examination.infection_sites", _pointer)  # fmt: skip
INF_CHRONIC = criterion(
    "INF-CHRONIC", "An active infection with HIV, hepatitis B or C virus, EBV, CMV or parvovirus B19", "F-CRI-44",
    "R87 S2 EC", "infection_tests history.associated_disease", causes.inf_chronic)  # fmt: skip
INF_NO_OTHER_CAUSE = criterion(
    "INF-NO-OTHER-CAUSE", "No cause other than the infection explains the fall", "F-CRI-44", "R87 EC",
    "statement.other_causes infection_tests history", lambda p: negate(p.other_cause("infection")))  # fmt: skip
INF_SHORT = criterion(
    "INF-SHORT", "The low counts seen so far span less than 90 days", "F-CRI-44", "R87 EC", "counts",
    lambda p: negate(p.episode_longer_than(89)))  # fmt: skip
INF_MILD_COUNT = criterion(
    "INF-COUNT-0.5", "An infection is documented and no count fell below 0.5", "F-ENT-INF-03", "R87",
    f"{INFECTION} counts", lambda p: _with_infection(p, ANC_FROM_HALF_THROUGHOUT.test(p)))  # fmt: skip
INF_CHILD = criterion(
    "INF-CHILD", "An infection is documented and the count first fell before the age of 18", "F-ENT-INF-01", "S2 R87",
    f"{INFECTION} age counts", lambda p: _with_infection(p, p.onset_at_most(6573)))  # fmt: skip
INF_RECOVERED = criterion(
    "INF-RECOVERED", "An infection is documented and the count was normal again within 89 days", "F-ENT-INF-02", "R87",
    f"{INFECTION} counts", lambda p: _with_infection(p, RECOVERED_89.test(p)))  # fmt: skip
LOW_BEFORE_INFECTION = criterion(
    "INF-LOW-FIRST", "The count was low before the infection began, so the infection may be its consequence",
    "F-CRI-47", "EC R08", "history.infection_onset history.recent_viral_illness infection_tests counts",
    causes.low_before_infection)  # fmt: skip
INF_SECOND_LINE = criterion(
    "INF-SECOND-LINE", "Another cell line is low without an explanation while no organism is proven", "F-CRI-44",
    "EC R87", "counts statement.second_cytopenia infection_tests",
    lambda p: all_of(flags.hf_second(p), causes.organism_proven(p) is not True))  # fmt: skip
INF_WORRYING = criterion(
    "INF-SIGNS", "Bone pain or a limp, or swollen nodes or an enlarged organ while no organism is proven that swells them",
    "F-CRI-44", "EC R87", "examination.signs infection_tests", _worrying_signs, revision=2)  # fmt: skip
INF_NEWBORN = criterion(
    "INF-NEWBORN", "The infection is a newborn's and no virus is told, so it is judged as neonatal sepsis", "F-ENT-NSE-05",
    "R97 R40 EC", f"{INFECTION} age onset_age counts", _in_a_newborn)  # fmt: skip
INF_TOO_DEEP = criterion(
    "INF-TOO-DEEP",
    "A count below 0.1 while a drug known for agranulocytosis is suspect by timing and no organism is proven",
    "F-ENT-INF-03", "R87 R04 EC", "counts drugs infection_tests",
    lambda p: all_of(p.series.any_below(TENTH), LISTED_SUSPECT.test(p), causes.organism_proven(p) is not True),
    revision=2)  # fmt: skip
INF_LONG = criterion(
    "INF-LONG", "Low counts at least 90 days apart while no chronic infection is shown", "F-ENT-INF-06", "R87 general",
    "counts infection_tests history.associated_disease",
    lambda p: all_of(p.episode_longer_than(89), causes.inf_chronic(p) is not True))  # fmt: skip

INF = Disorder(
    "INF", "Infection-related neutropenia", "F-CRI-44", ("S2", "R87"),
    required=(INF_LINK, NEUTROPENIC),
    established=(RECOVERED_89, INF_NO_OTHER_CAUSE, NO_DRUG_LIVE),
    probable=((INF_LINK, RECOVERED_89), (INF_LINK, INF_SHORT), (INF_LINK, INF_CHRONIC)),
    possible=((NEUTROPENIC, INF_POINTER, no(CHRONIC)), (NEUTROPENIC, INF_CHRONIC)),
    supportive=(INF_MILD_COUNT, INF_CHILD, INF_RECOVERED, INF_CHRONIC),
    opposing=(INF_SECOND_LINE, INF_WORRYING, Opposes(INF_LONG, "straight"), Opposes(INF_NEWBORN, "floor"),
              Opposes(INF_TOO_DEEP, "floor")),
    excluding=(LOW_BEFORE_INFECTION,),
    mechanisms=("F-MEC-28",), tier="common", tier_source="S2-24",
)  # fmt: skip
