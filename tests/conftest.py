"""Fixtures for all tests."""

import os
import secrets
from random import Random

import pytest
from hypothesis import settings

from tests.make import Cast, make_cast

# Laws are tried with more examples where nobody waits for them.
settings.register_profile("ci", max_examples=500, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture(autouse=True)
def same_patients_each_run(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Practice draws its seeds from the name of the test, so that no run meets a patient that no other has met."""
    monkeypatch.setattr(secrets, "randbelow", Random(request.node.nodeid).randrange)


@pytest.fixture
def cast(db: None) -> Cast:
    """Two trainees, their instructor, and a stranger."""
    return make_cast()
