"""The same patient with one change: the finding is another, the text tells it, and all that was told before stays as it was."""

from functools import cache

import pytest

from classification import complete_with_normal, read_findings
from classification.findings.document import Findings
from classification.generate import Generated, generate
from classification.generate.changed import TOLD_ALONE, NotChanged, changes_of, front, with_change
from classification.whatif import change

SEEDS = (1, 2, 3)
CHANGES = {  # one that turns the verdict of each
    "DAN": ("duffy", "duffy_positive"), "NIN": ("maternal.antibody", "neg"), "LGL": ("lymphocytes.tcr_clonal", "no"),
    "MDS": ("marrow.dysplasia_pct", "2"), "SCN": ("germline.HAX1.variant_class", "VUS"),
}  # fmt: skip


@cache
def made(code: str, seed: int) -> Generated:
    return generate(code, 2, seed)


def holding(code: str) -> tuple[Generated, dict[str, object]]:
    """The first of a few patients in whom the change can be told."""
    for seed in SEEDS:
        try:
            return made(code, seed), with_change(made(code, seed), *CHANGES[code])
        except NotChanged:
            continue
    raise AssertionError(f"{code}: none of {SEEDS} can be told with {CHANGES[code]}")


def findings_of(document: dict[str, object]) -> Findings:
    patient, normal = document["patient"], document["normal_unless_said"]
    steps = document["steps"]
    assert isinstance(patient, dict)
    assert isinstance(normal, list)
    assert isinstance(steps, list)
    return read_findings({"now": steps[-1]["day"], **complete_with_normal(patient, normal)})


@pytest.mark.parametrize("code", CHANGES)
def test_the_verdict_follows_the_change(code: str) -> None:
    patient, document = holding(code)
    after = findings_of(document)
    assert after == change(patient.findings, *CHANGES[code])
    assert front(after) != front(patient.findings)


@pytest.mark.parametrize("code", CHANGES)
def test_what_was_told_before_stays_and_the_step_that_tells_it_is_another(code: str) -> None:
    patient, document = holding(code)
    before, after = patient.document["steps"], document["steps"]
    assert isinstance(after, list)
    told = document["told_at"]
    assert isinstance(told, int)
    field = CHANGES[code][0].partition(".")[0]
    assert any(field in step["reveals"] for step in after[: told + 1])
    assert [step["text"] for step in after[:told]] == [step["text"] for step in before[:told]]
    assert after[told]["text"] != before[told]["text"]
    for name in ("day", "reveals", "title"):
        assert [step[name] for step in after] == [step[name] for step in before], name


@pytest.mark.parametrize("code", CHANGES)
def test_the_same_change_gives_the_same_bytes(code: str) -> None:
    patient, document = holding(code)
    assert with_change(generate(code, 2, patient.seed), *CHANGES[code]) == document


def test_the_debrief_speaks_of_what_stands_in_front_now() -> None:
    _patient, document = holding("LGL")
    first = front(findings_of(document))
    assert first is not None
    from classification.disorders import DISORDERS

    name = DISORDERS[first[0]].name
    assert name[1:] in str(document["debrief"]), first


REFUSED = {
    "a finding of the person": ("sex", "male"), "a count": ("counts@0.anc", "3"), "no finding at all": ("heart", "yes"),
    "a value that cannot be": ("duffy", "blue"), "what it is already": ("duffy", "duffy_null"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_change_that_cannot_be_told_by_itself_is_refused(name: str) -> None:
    with pytest.raises(NotChanged):
        with_change(made("DAN", 1), *REFUSED[name])


def test_a_change_that_contradicts_the_rest_is_refused_with_what_it_contradicts() -> None:
    with pytest.raises(NotChanged, match="work-up is said to be complete"):
        with_change(made("AINA", 1), "film.blasts", "yes")


@pytest.mark.parametrize("code", ["DIN", "AINI", "CIN", "B12"])
def test_every_change_on_offer_is_told_or_refused_and_none_fails(code: str) -> None:
    patient, held = made(code, 1), 0
    offered = changes_of(patient.findings)
    assert offered
    for each in offered:
        assert each.path.partition(".")[0].partition("@")[0] in TOLD_ALONE
        try:
            held += bool(with_change(patient, each.path, each.after))
        except NotChanged:
            continue
    assert held >= 3
