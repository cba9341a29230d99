"""People."""

import pytest
from django.db import IntegrityError

from tests.make import make_user
from training.models import User


def test_an_address_is_kept_in_small_letters(db: None) -> None:
    assert make_user(email="Mara@Example.ORG").email == "mara@example.org"
    assert User.objects.get_by_natural_key("MARA@example.org").email == "mara@example.org"


def test_one_address_is_one_person(db: None) -> None:
    make_user(email="mara@example.org")
    with pytest.raises(IntegrityError):
        make_user(email="MARA@example.org")


def test_nobody_is_made_without_an_address(db: None) -> None:
    with pytest.raises(ValueError, match="needs an e-mail address"):
        User.objects.create_user("")


@pytest.mark.parametrize(("name", "initials"), [("Mara Lindqvist", "ML"), ("Mara", "M"), ("Ana Maria de Sousa", "AS")])
def test_initials_are_the_first_and_the_last(name: str, initials: str) -> None:
    assert User(email="x@example.org", shown_name=name).initials == initials


def test_someone_without_a_name_is_shown_by_the_address() -> None:
    assert str(User(email="x@example.org")) == "x@example.org"


def test_a_superuser_can_be_made_on_the_command_line(db: None) -> None:
    user = User.objects.create_superuser("op@example.org", "secret-secret", shown_name="Operator")
    assert user.is_superuser
    assert user.is_staff
