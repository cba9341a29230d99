"""`manage.py demo`: from a fresh clone to a product that can be clicked through."""

import os
import sys
from argparse import ArgumentParser
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command

from cases.demo import make_demo_class
from training.demo import INSTRUCTOR, TRAINEE, make_demo_people
from training.modules.library import load_modules
from training.stylesheet import static_fingerprint

PASSWORD = "neutrophil"


class Command(BaseCommand):
    """Prepares database, static files, demo people and the course, then serves them."""

    help = "Prepare a demo school with the shipped course and serve it on http://127.0.0.1:PORT (PORT, default 8000)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-serve", action="store_true", help="prepare everything, but start no server")

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.PRODUCTION:
            raise CommandError("The demo makes people with a known password: it does not run with INTRAIN_ENV=production.")
        prepare_database()
        collect_static_files()
        password = os.environ.get("DEMO_PASSWORD", PASSWORD)
        cohort = make_demo_people(password)
        load_course()
        make_demo_class(cohort)
        port = os.environ.get("PORT", "8000")
        self.stdout.write(f"INtrain demo: http://127.0.0.1:{port}/")
        self.stdout.write(f"  {TRAINEE} or {INSTRUCTOR}, password {password}; code to join: {cohort.join_code}")
        self.stdout.flush()
        if not options["no_serve"]:
            serve(port)


def prepare_database() -> None:
    """Bring the tables up to date; the cache has a table of its own."""
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def collect_static_files() -> None:
    """Collect only when something changed: compressing all files takes seconds."""
    stamp, fingerprint = settings.STATIC_ROOT / ".fingerprint", static_fingerprint()
    if stamp.exists() and stamp.read_text() == fingerprint:
        return
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(fingerprint)


def load_course() -> None:
    """Publish the shipped course."""
    load_modules()
    if find_spec("cases.library"):
        import_module("cases.library").load_library()  # <- the one line that loads the course


def serve(port: str) -> None:
    """Become the server: two processes, four threads each, as in production."""
    where = ["--host", "127.0.0.1", "--port", port]
    size = ["--interface", "wsgi", "--workers", "2", "--blocking-threads", "4", "--workers-kill-timeout", "10"]
    granian = [sys.executable, "-m", "granian", *size, *where, "--no-ws", "config.wsgi:application"]
    os.execv(sys.executable, granian)
