"""Settings fail loudly, and the safe ones are in force."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection
from django.test import Client

READ = "import config.settings as s; print(s.DEBUG, s.SESSION_COOKIE_SECURE, s.ALLOWED_HOSTS)"


def read_settings(tmp_path: object, **env: str) -> subprocess.CompletedProcess[str]:
    keep = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    command = [sys.executable, "-c", READ]
    own = {**keep, "INTRAIN_VAR": str(tmp_path), **env}
    return subprocess.run(command, cwd=settings.ROOT, env=own, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("env", "said"),
    [
        ({"INTRAIN_ENV": "production"}, "Set SECRET_KEY"),
        ({"INTRAIN_ENV": "production", "SECRET_KEY": "x"}, "Set ALLOWED_HOSTS"),
        ({"INTRAIN_ENV": "staging"}, "is not one of"),
    ],
)
def test_a_missing_or_mistyped_setting_stops_the_start(tmp_path: object, env: dict[str, str], said: str) -> None:
    run = read_settings(tmp_path, **env)
    assert run.returncode != 0
    assert said in run.stderr


def test_production_never_shows_debug_pages(tmp_path: object) -> None:
    env = {
        "INTRAIN_ENV": "production",
        "SECRET_KEY": "x",
        "ALLOWED_HOSTS": "a.example, b.example",
        "INTRAIN_DEBUG": "1",
    }
    assert read_settings(tmp_path, **env).stdout.strip() == "False True ['a.example', 'b.example']"


def test_every_page_carries_the_strict_policy(db: None, client: Client) -> None:
    policy = client.get("/accounts/login/")["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_an_acknowledged_write_is_on_the_disk(db: None) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("a setting of SQLite")  # PostgreSQL is durable by its own defaults
    with connection.cursor() as cursor:
        assert cursor.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert cursor.execute("PRAGMA synchronous").fetchone() == (2,)
    assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
