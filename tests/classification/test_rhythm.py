"""The rhythm finder: finds a planted period, keeps quiet on chance, and says when the counts are too few."""

from math import exp, log, sqrt
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classification.definitions import DEFAULT
from classification.findings import read_findings
from classification.flags import rhythm
from classification.patient import Patient
from classification.rhythm import Rhythm, find_rhythm


def patient(counts: list[tuple[int, str]], **beside: object) -> Patient:
    last = max(day for day, _ in counts)
    told = [{"day": day - last, "anc": anc} for day, anc in counts]
    return Patient(read_findings({"age": "6 years", "counts": told, **beside}), DEFAULT)


def found(counts: list[tuple[int, str]]) -> Rhythm:
    return find_rhythm(patient(counts).series.samples)


def cyclic(seed: int, period: int, step: int, span: int, noise: float) -> list[tuple[int, str]]:
    """Nadirs of about four days near 0.1, plateaus near 1.9, with lognormal noise."""
    chance = Random(seed)
    shift = chance.random() * period
    counts = []
    for day in range(0, span + 1, step):
        phase = (day + shift) % period / period * 21
        rise = 0.08 * exp(max(phase - 4, 0) * 0.9)
        fall = 1.9 * exp(-max(phase - 16, 0) * 0.6)
        counts.append((day, f"{max(min(rise, fall, 1.9) * exp(chance.gauss(0, noise)), 0.01):.2f}"))
    return counts


def chronic(seed: int, step: int, span: int, memory: float = 0.0) -> list[tuple[int, str]]:
    """Counts that wander about 0.35 without a period, as in autoimmune neutropenia of infancy."""
    chance, deviation, counts = Random(seed), 0.0, []
    for day in range(0, span + 1, step):
        deviation = memory * deviation + chance.gauss(0, 0.7) * sqrt(1 - memory**2)
        counts.append((day, f"{max(exp(log(0.35) + deviation), 0.01):.2f}"))
    return counts


@given(seed=st.integers(0, 10**6), period=st.integers(19, 23), step=st.sampled_from([1, 2, 3]))
def test_a_planted_rhythm_is_found_through_noise(seed: int, period: int, step: int) -> None:
    seen = found(cyclic(seed, period, step, 63, 0.2))
    assert seen.adequate
    assert seen.days is not None
    assert abs(seen.days - period) <= 1


@pytest.mark.parametrize("noise", [0.3, 0.4])
def test_most_noisy_rhythms_are_found_and_none_is_denied(noise: float) -> None:
    seen = [found(cyclic(seed, 21, 3, 63, noise)).days for seed in range(200)]
    assert sum(days is not None and 20 <= days <= 22 for days in seen) >= 180
    assert 0 not in seen


@pytest.mark.parametrize(
    ("step", "span", "memory", "at_most"),
    [(4, 44, 0, 3), (3, 42, 0, 0), (4, 64, 0, 0), (2, 42, 0, 0), (4, 44, 0.5, 1), (3, 42, 0.5, 3), (4, 64, 0.5, 0)],
)
def test_chance_seldom_looks_like_a_rhythm(step: int, span: int, memory: float, at_most: int) -> None:
    """False positives over 500 seeds: a period of 18 to 24 days where none was planted."""
    periods = [found(chronic(seed, step, span, memory)).days for seed in range(500)]
    assert sum(days is not None and 18 <= days <= 24 for days in periods) <= at_most


@pytest.mark.parametrize(
    ("counts", "why"),
    [
        ([(day, "0.3") for day in (0, 7, 14, 21, 28, 35, 42)], "once a week is too sparse"),
        (cyclic(1, 21, 4, 40, 0.1), "forty days are too short"),
        (
            [count for count in cyclic(1, 21, 3, 63, 0.1) if count[0] not in (30, 33)],
            "a gap of nine days cuts the series",
        ),
        ([*cyclic(1, 21, 3, 42, 0.1)[:-1], (42, "> 0.5")], "a bound is no number"),
        (cyclic(1, 24, 2, 44, 0.1), "two cycles of 24 days need 48 days"),
    ],
)
def test_too_few_counts_are_said_to_be_too_few(counts: list[tuple[int, str]], why: str) -> None:
    seen = found(counts)
    assert (seen.adequate, seen.days) == (False, None), why
    assert seen.reason.startswith("not enough counts")
    assert rhythm(patient(counts)) is None


def test_counts_under_gcsf_are_not_read() -> None:
    told = [{"day": day - 63, "anc": anc, "under": ["gcsf"]} for day, anc in cyclic(1, 21, 3, 63, 0.1)]
    assert not find_rhythm(Patient(read_findings({"age": "6 years", "counts": told}), DEFAULT).series.samples).adequate


def test_a_count_below_the_range_reads_like_the_number_it_hides() -> None:
    counts = cyclic(1, 21, 3, 63, 0.1)
    as_bounds = [(day, "< 0.1" if float(anc) < 0.1 else anc) for day, anc in counts]
    assert any(anc == "< 0.1" for _, anc in as_bounds)
    assert found(as_bounds) == found(counts)


def test_the_flag_reads_the_counts_where_nothing_is_stated_and_the_statement_where_it_is() -> None:
    counts = cyclic(1, 21, 3, 63, 0.1)
    assert rhythm(patient(counts)) is True
    assert rhythm(patient(counts, cycle={"days": 0, "adequate": True})) is False
    assert rhythm(patient(chronic(1, 2, 63))) is False
    assert rhythm(patient([(0, "0.1"), (21, "0.2")], cycle={"days": 21, "adequate": True})) is True
