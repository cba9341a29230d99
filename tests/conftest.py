"""Fixtures for all tests."""

import os

import pytest
from hypothesis import settings

from tests.make import Cast, make_cast

# Laws are tried with more examples where nobody waits for them.
settings.register_profile("ci", max_examples=500, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")


@pytest.fixture
def cast(db: None) -> Cast:
    """Two trainees, their instructor, and a stranger."""
    return make_cast()
