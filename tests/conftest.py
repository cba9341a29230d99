"""Fixtures for all tests."""

import pytest

from tests.make import Cast, make_cast


@pytest.fixture
def cast(db: None) -> Cast:
    """Two trainees, their instructor, and a stranger."""
    return make_cast()
