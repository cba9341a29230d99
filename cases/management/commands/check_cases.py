"""`manage.py check_cases`: read case files as the loader would, and store nothing."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management import BaseCommand

from cases.library import SHIPPED, faults_of


class Command(BaseCommand):
    """Lists every contradiction, every key that cannot be derived, every option without a reason."""

    help = "Check case files (by default the shipped ones): contradictions, keys not derivable at their step, missing feedback."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="*", type=Path, help="case files; the shipped ones when none is named")

    def handle(self, *args: Any, **options: Any) -> None:
        files = options["files"] or sorted(SHIPPED.rglob("*.yaml"))
        faults = faults_of(files)
        for fault in faults:
            self.stderr.write(str(fault))
        self.stdout.write(f"{len(files)} cases, {len(faults)} faults")
        if faults:
            raise SystemExit(1)
