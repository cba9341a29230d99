"""`manage.py demo`."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from training.demo import INSTRUCTOR, JOIN_CODE, TRAINEE, make_demo_people
from training.models import Cohort, Place, User


def test_the_demo_makes_people_who_can_sign_in(db: None, client: Client) -> None:
    make_demo_people("a-known-word")
    for email in (TRAINEE, INSTRUCTOR):
        assert client.login(email=email, password="a-known-word")
    assert Place.objects.get(user__email=INSTRUCTOR).role == Place.Role.INSTRUCTOR


def test_started_again_it_doubles_nothing_and_keeps_what_people_changed(db: None) -> None:
    make_demo_people("a-known-word")
    User.objects.filter(email=TRAINEE).update(shown_name="Changed")
    make_demo_people("a-known-word")
    assert User.objects.count() == 2
    assert Cohort.objects.get().join_code == JOIN_CODE
    assert User.objects.get(email=TRAINEE).shown_name == "Changed"


def test_the_command_prepares_everything_without_serving(
    db: None, settings: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.STATIC_ROOT = tmp_path
    call_command("demo", "--no-serve")
    assert TRAINEE in capsys.readouterr().out
    assert (tmp_path / "css/intrain.css").exists()


def test_it_refuses_production(settings: Any) -> None:
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="does not run with INTRAIN_ENV=production"):
        call_command("demo", "--no-serve")
